import type { Fact, RuleLanguage } from '@groschen/document';
import type { Phrase } from '../phrase.ts';

/** A word that tells whether something rises or falls, with its claim. */
export function moving(fact: Fact, up: boolean, words: { readonly up: string; readonly down: string }): Phrase {
  const text = up ? words.up : words.down;
  return { text, claims: [{ start: 0, end: text.length, kind: 'direction', fact, value: up ? 'up' : 'down' }] };
}

/** Every word of direction that generated text uses; what the verifier looks for. */
export const DIRECTION_WORDS: Readonly<
  Record<RuleLanguage, { readonly up: readonly string[]; readonly down: readonly string[] }>
> = {
  de: {
    up: [
      'stieg',
      'stiegen',
      'erhöhte',
      'erhöhten',
      'hebt',
      'angehoben',
      'hochgestuft',
      'gestiegen',
      'Plus',
      'Umsatzplus',
      'Serviceumsatzplus',
    ],
    down: [
      'fiel',
      'fielen',
      'verlor',
      'verloren',
      'sank',
      'sanken',
      'verringerte',
      'verringerten',
      'senkt',
      'gesenkt',
      'abgestuft',
      'gesunken',
      'Minus',
      'Umsatzrückgang',
      'Serviceumsatzrückgang',
    ],
  },
  en: {
    up: ['rose', 'increased', 'raised', 'upgraded', 'growth'],
    down: ['fell', 'declined', 'cut', 'downgraded', 'decline'],
  },
};
