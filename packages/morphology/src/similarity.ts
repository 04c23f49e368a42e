import { jaroWinklerDistance } from './generated/natural.ts';

/**
 * How alike two names are, 0 to 1, by Jaro and Winkler: good for misspellings and for forms of one name that share their
 * beginning. Case counts. O(length of the one × length of the other).
 */
export function similarity(a: string, b: string): number {
  return (jaroWinklerDistance as (a: string, b: string) => number)(a, b);
}
