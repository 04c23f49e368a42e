import { BUSINESS_YEAR_CUSTOMS } from '@groschen/lexicon';
import { months as monthsDe } from '@groschen/lexicon/de/months';
import { months as monthsEn } from '@groschen/lexicon/en/months';

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  [monthsEn, monthsDe].flatMap((months) =>
    months.flatMap((names, i) => names.map((name) => [name.toLowerCase(), i + 1] as const)),
  ),
);
const MONTH = `(${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-zäöü])`;
const DAY = '(?:the )?(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s)?(?:of )?';

const ENDS =
  '\\s(?:to|ended|ending|end|through|closing|runs to|ends|that ended|which ended)\\s(?:on\\s|in\\s)?(?:the\\s)?(?:end[- ](?:of\\s)?|late\\s)?';
const COMPANY = '(?:geschäfts|wirtschafts|finanz|fiskal|bilanz)';

/**
 * Where a text tells the month that a year of business, or a part of one, ends in: a word to look for, the pattern that holds from it
 * on, and the months from the told one to the end of the year.
 */
const CLOSINGS: readonly (readonly [word: string, pattern: RegExp, monthsLeft: number])[] = (
  [
    ['year', `year${ENDS}${DAY}${MONTH}`, 0],
    ['year', `(?<=\\b${MONTH}[- ](?:financial |fiscal )?)year[- ]end`, 0],
    ['months', `(?<=\\b(?:12|twelve) )months${ENDS}${DAY}${MONTH}`, 0],
    ['months', `(?<=\\b(?:9|nine) )months${ENDS}${DAY}${MONTH}`, 3],
    ['months', `(?<=\\b(?:6|six) )months${ENDS}${DAY}${MONTH}`, 6],
    ['half', `(?:half[- ]year|(?<=first[- ])half)${ENDS}${DAY}${MONTH}`, 6],
    ['quarter', `(?<=(?:fourth|final|4th)[- ](?:fiscal )?)quarter${ENDS}${DAY}${MONTH}`, 0],
    ['quarter', `(?<=(?:third|3rd)[- ](?:fiscal )?)quarter${ENDS}${DAY}${MONTH}`, 3],
    ['quarter', `(?<=(?:second|2nd)[- ](?:fiscal )?)quarter${ENDS}${DAY}${MONTH}`, 6],
    ['quarter', `(?<=(?:first|1st)[- ](?:fiscal )?)quarter${ENDS}${DAY}${MONTH}`, 9],
    [
      'jahr',
      `(?<=${COMPANY})jahr(?:s|es|en|e)?\\s(?:\\d{4}/\\d{2,4}\\s)?(?:\\(|,\\s)?(?:bis|per|zum|endet|endete|endend|Ende)\\s(?:zum\\s|am\\s|mit\\s|im\\s)?(?:Ende\\s)?${DAY}${MONTH}`,
      0,
    ],
    [
      'jahr',
      `(?<=(?:bis|zum|per|am|im)\\s(?:Ende\\s)?${DAY}${MONTH}\\s(?:\\d{4}\\s)?(?:laufend|endend|beendet|abgelaufen|abgeschlossen|auslaufend|zu Ende ge)[a-z]{0,8}\\s${COMPANY})jahr`,
      0,
    ],
  ] as const
).map(([word, source, monthsLeft]) => [word, new RegExp(source, 'iy'), monthsLeft]);

/** Mentions of a country that make a text one about it. */
const ENOUGH = 2;

/** Looks both up in the text when first asked. O(n). */
export function closingMonthReader(text: string) {
  let told: readonly { readonly at: number; readonly month: number }[] | undefined;
  let custom: { readonly month: number | undefined } | undefined;
  return {
    /** The month told last before a place, else the first behind it. */
    closingMonth(place: number): number | undefined {
      told ??= closingsIn(text);
      return (told.findLast(({ at }) => at <= place) ?? told[0])?.month;
    },
    customaryMonth(): number | undefined {
      custom ??= { month: customIn(text) };
      return custom.month;
    },
  };
}

function closingsIn(text: string) {
  const found: { readonly at: number; readonly month: number }[] = [];
  for (const [word, pattern, monthsLeft] of CLOSINGS)
    for (const spelling of [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
      for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
        const month = MONTH_OF.get(matchAt(pattern, text, at)?.[1]?.toLowerCase() ?? '');
        if (month !== undefined) found.push({ at, month: ((month - 1 + monthsLeft) % 12) + 1 });
      }
  return found.sort((a, b) => a.at - b.at);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const CUE_OF: ReadonlyMap<string, number> = new Map(
  BUSINESS_YEAR_CUSTOMS.flatMap(({ cues, closingMonth }) => cues.map((cue) => [cue, closingMonth] as const)),
);

/** The closing month of the country named most often, where it is named often enough. */
function customIn(text: string): number | undefined {
  const counts = new Map<number, number>();
  for (const [word] of text.matchAll(/[\p{L}$']+|₹/gu)) {
    const month = CUE_OF.get(word.toLowerCase());
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= ENOUGH ? most[0] : undefined;
}
