import type { FactReader } from './fact-reader.ts';

/** Posts that both languages have, by the words for them; the first that fits decides. */
const POSITIONS = [
  [
    'chair',
    /aufsichtsrats?(?:chef|vorsitz)|verwaltungsrats?(?:präsident|chef)|präsidium des verwaltungsrats|chair(?:man|woman)?\b/i,
  ],
  ['cfo', /finanz(?:chef|vorst|leiter|direktor)|\bcfo\b|chief financial/i],
  [
    'ceo',
    /vorstands(?:chef|vorsitz|sprecher)|konzernchef|unternehmenschef|firmenchef|\bceo\b|chief executive|generaldirektor|^spitze$/i,
  ],
  ['coo', /\bcoo\b|chief operating/i],
  ['supervisory-board', /^aufsichtsrat$|supervisory board/i],
] as const;

export type Position = (typeof POSITIONS)[number][0];

export function positionOf(reader: FactReader): Position | undefined {
  const words = reader.role('position')?.text;
  return words === undefined ? undefined : POSITIONS.find(([, pattern]) => pattern.test(words))?.[0];
}
