import type { FactReader } from './fact-reader.ts';

/** Posts that both languages have, by the words for them; the first that fits decides. */
const POSITIONS = [
  ['supervisory-chair', /aufsichtsrats?(?:chef|vorsitz)|(?:head|chair\w*) of (?:the |its )?supervisory board/i],
  ['chair', /verwaltungsrats?(?:präsident|chef|vorsitz)|präsidium des verwaltungsrats|chair(?:man|woman)?\b/i],
  ['cfo', /finanz(?:chef|vorst|leiter|direktor|ressort)|\bcfo\b|chief financial|finance (?:chief|director)/i],
  [
    'ceo',
    /vorstands(?:chef|vorsitz|sprecher)|konzernchef|unternehmenschef|firmenchef|chefposten|chefsessel|\bceo\b|chief executive|generaldirektor|^spitze$/i,
  ],
  ['coo', /\bcoo\b|chief operating/i],
  ['cto', /\bcto\b|chief technology|technik(?:chef|vorst)/i],
  ['supervisory-board', /^aufsichtsrat|supervisory board/i],
  [
    'board',
    /^verwaltungsrat|^(?:non-executive |independent )?(?:director|board member)s?$|^(?:the )?board(?: of directors)?$/i,
  ],
  ['executive', /^(?:vorstand|vorstandsmitglied)$|^(?:executive|management) board/i],
] as const;

export type Position = (typeof POSITIONS)[number][0];

export function positionOf(reader: FactReader): Position | undefined {
  const words = reader.role('position')?.text;
  return words === undefined ? undefined : POSITIONS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Whether somebody is put in charge by a court, which gives him no post at the company. */
export function isAdministrator(reader: FactReader): boolean {
  return ADMINISTRATOR.test(reader.role('position')?.text ?? '');
}

const ADMINISTRATOR =
  /(?:insolvenzverwalter|masseverwalter|sachwalter)(?:in)?$|(?:administrator|receiver|trustee|liquidator)s?$/i;
