/** The indefinite article before a word, by its first letter as spoken. */
export function indefinite(next: string): 'a' | 'an' {
  return /^(?:[aeio]|u(?!n?i|s)|EBIT|8|11|18)/i.test(next) ? 'an' : 'a';
}
