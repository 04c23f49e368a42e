import type { Fact, RoleValue, RuleLanguage } from '@groschen/document';
import { months as monthsDe } from '@groschen/lexicon/de/months';
import { months as monthsEn } from '@groschen/lexicon/en/months';
import { type Phrase, say } from '../phrase.ts';

/** How a period stands in its sentence: "im vierten Quartal", "für das vierte Quartal". */
export type PeriodUse = 'in' | 'for';

const ORDINALS = {
  de: ['erste', 'zweite', 'dritte', 'vierte'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;

/**
 * A time in words, with its preposition: "im vierten Quartal 2025", "for 2026". The year is left out where it is that of
 * publication. Undefined for what has no plain wording.
 */
export function writePeriod(
  fact: Fact,
  time: RoleValue | undefined,
  language: RuleLanguage,
  use: PeriodUse,
  published: string | undefined,
): Phrase | undefined {
  const value = time?.value;
  if (!time || value === undefined) return undefined;
  // What lies ahead is read as the next such period unless its year is stated.
  const current = fact.modality === 'asserted' || fact.modality === 'reported' ? published : undefined;
  const words = language === 'de' ? german(value, use, current) : english(value, use, current);
  if (!words) return undefined;
  const [before, text, after = ''] = words;
  const claim: Phrase = {
    text,
    claims: [{ start: 0, end: text.length, kind: 'date', fact, source: { start: time.start, end: time.end }, value }],
  };
  return say`${before} ${claim} ${after}`;
}

type Wording = readonly [before: string, text: string, after?: string];

/** The year of a quarter that nothing tells. */
const UNKNOWN_YEAR = 'XXXX';

const yearOf = (published: string | undefined) => published?.slice(0, 4);

function german(value: string, use: PeriodUse, published: string | undefined): Wording | undefined {
  const part = /^(\d{4}|XXXX)-([QH])([1-4])$/.exec(value);
  if (part) {
    const [, year = '', letter, number = ''] = part;
    const ordinal = ORDINALS.de[Number(number) - 1]!;
    const noun = letter === 'Q' ? 'Quartal' : 'Halbjahr';
    const stated = year === UNKNOWN_YEAR || year === yearOf(published) ? '' : ` ${year}`;
    return use === 'in' ? ['im', `${ordinal}n ${noun}${stated}`] : ['für das', `${ordinal} ${noun}${stated}`];
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const [, year = '', number = ''] = month;
    const stated = year === yearOf(published) ? '' : ` ${year}`;
    return [use === 'in' ? 'im' : 'für', `${monthsDe[Number(number) - 1]?.[0] ?? ''}${stated}`];
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) {
    const [, year = '', number = '', date = ''] = day;
    const stated = year === yearOf(published) ? '' : ` ${year}`;
    return [use === 'in' ? 'am' : 'für den', `${Number(date)}. ${monthsDe[Number(number) - 1]?.[0] ?? ''}${stated}`];
  }
  if (/^\d{4}\/\d\d$/.test(value)) return [use === 'in' ? 'im Geschäftsjahr' : 'für das Geschäftsjahr', value];
  if (/^\d{4}$/.test(value)) return [use === 'in' ? 'im Jahr' : 'für', value];
  return undefined;
}

function english(value: string, use: PeriodUse, published: string | undefined): Wording | undefined {
  const part = /^(\d{4}|XXXX)-([QH])([1-4])$/.exec(value);
  if (part) {
    const [, year = '', letter, number = ''] = part;
    const noun = letter === 'Q' ? 'quarter' : 'half';
    const stated = year === UNKNOWN_YEAR || year === yearOf(published) ? '' : ` of ${year}`;
    return [`${use} the`, `${ORDINALS.en[Number(number) - 1]} ${noun}${stated}`];
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) {
    const [, year = '', number = ''] = month;
    const stated = year === yearOf(published) ? '' : ` ${year}`;
    return [use, `${monthsEn[Number(number) - 1]?.[0] ?? ''}${stated}`];
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) {
    const [, year = '', number = '', date = ''] = day;
    const stated = year === yearOf(published) ? '' : `, ${year}`;
    return [use === 'in' ? 'on' : 'for', `${monthsEn[Number(number) - 1]?.[0] ?? ''} ${Number(date)}${stated}`];
  }
  if (/^\d{4}\/\d\d$/.test(value)) return [`${use} the`, value, 'fiscal year'];
  if (/^\d{4}$/.test(value)) return [use, value];
  return undefined;
}
