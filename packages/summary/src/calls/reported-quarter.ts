import type { DateMention, Document } from '@groschen/document';

/** The quarter that a call is about: the one it speaks of most. */
export function reportedQuarter(document: Document): DateMention | undefined {
  const counts = new Map<string, number>();
  for (const date of document.dates) {
    const quarter = quarterOf(date);
    if (quarter) counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && latest(document.dates.filter((date) => quarterOf(date) === most[0]));
}

/** The first mention without a year, or with the last one: the others are quarters to compare with. */
function latest(mentions: readonly DateMention[]): DateMention | undefined {
  return (
    mentions.find(({ value }) => value.startsWith('XXXX')) ??
    [...mentions].sort((a, b) => b.value.localeCompare(a.value))[0]
  );
}

/** "Q3" for "third quarter", "2021-Q3"; undefined for other times. */
export function quarterOf({ value }: DateMention): string | undefined {
  return /-?(Q[1-4])$/.exec(value)?.[1];
}
