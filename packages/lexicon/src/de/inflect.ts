/** All endings of adjective stems. */
export const inflect = (...stems: string[]): string[] =>
  stems.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((end) => stem + end));
