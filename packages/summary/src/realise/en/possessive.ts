import { type Phrase, say } from '../../phrase.ts';

/** "Zalando's", "Siemens'". */
export function possessive(name: Phrase): Phrase {
  return name.text.endsWith('s') ? say`${name}'` : say`${name}'s`;
}
