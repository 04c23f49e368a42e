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
const YEAR_DE = '(?:geschäfts|wirtschafts|finanz|fiskal|bilanz)jahr(?:s|es|en|e)?';

const ENDS =
  '\\s(?:to|ended|ending|end|through|closing|runs to|ends|that ended|which ended)\\s(?:on\\s|in\\s)?(?:the\\s)?(?:end[- ](?:of\\s)?|late\\s)?';

/** Where a text tells the month that a year of business, or a part of one, ends in: the months from there to the end of the year. */
const CLOSINGS: readonly (readonly [pattern: RegExp, monthsLeft: number])[] = (
  [
    [`\\b(?:year|12 months|twelve months)${ENDS}${DAY}${MONTH}`, 0],
    [`\\b${MONTH}[- ](?:financial|fiscal)?[- ]?year[- ]end`, 0],
    [`\\b(?:fourth|final|4th)[- ](?:fiscal )?quarter${ENDS}${DAY}${MONTH}`, 0],
    [`\\b(?:(?:third|3rd)[- ](?:fiscal )?quarter|nine months|9 months)${ENDS}${DAY}${MONTH}`, 3],
    [`\\b(?:(?:second|2nd)[- ](?:fiscal )?quarter|six months|half[- ]year|first[- ]half)${ENDS}${DAY}${MONTH}`, 6],
    [`\\b(?:first|1st)[- ](?:fiscal )?quarter${ENDS}${DAY}${MONTH}`, 9],
    [
      `${YEAR_DE}\\s(?:\\d{4}/\\d{2,4}\\s)?(?:\\(|,\\s)?(?:bis|per|zum|endet|endete|endend|Ende)\\s(?:zum\\s|am\\s|mit\\s|im\\s)?(?:Ende\\s)?${DAY}${MONTH}`,
      0,
    ],
    [
      `(?:bis|zum|per|am|im)\\s(?:Ende\\s)?${DAY}${MONTH}\\s(?:\\d{4}\\s)?(?:laufend|endend|beendet|abgelaufen|abgeschlossen|auslaufend|zu Ende ge)[a-z]{0,8}\\s${YEAR_DE}`,
      0,
    ],
  ] as const
).map(([source, monthsLeft]) => [new RegExp(source, 'gi'), monthsLeft]);

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
  return CLOSINGS.flatMap(([pattern, monthsLeft]) =>
    [...text.matchAll(pattern)].map((match) => ({
      at: match.index,
      month: ((MONTH_OF.get(match[1]!.toLowerCase())! - 1 + monthsLeft) % 12) + 1,
    })),
  ).sort((a, b) => a.at - b.at);
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
