import { type Document, type Fact, type RuleLanguage, spansWithin } from '@groschen/document';
import { weekdays as weekdaysDe } from '@groschen/lexicon/de/weekdays';
import { weekdays as weekdaysEn } from '@groschen/lexicon/en/weekdays';
import { type Phrase, say } from '../phrase.ts';

const DAY = 86_400_000;
const WEEKDAYS: ReadonlySet<string> = new Set([...weekdaysDe, ...weekdaysEn].flat().map((name) => name.toLowerCase()));

/** The day of the week that the sentence of a fact names, if it lies in the week before publication: "am Donnerstag". */
export function writeWeekday(document: Document, fact: Fact, language: RuleLanguage): Phrase | undefined {
  const published = document.published?.slice(0, 10);
  if (!published) return undefined;
  const days = spansWithin(document.dates, fact.evidence).filter(
    ({ value, text }) => /^\d{4}-\d\d-\d\d$/.test(value) && WEEKDAYS.has(text.toLowerCase()),
  );
  const [day] = days;
  if (!day || days.length > 1) return undefined;
  const date = Date.parse(`${day.value}T00:00:00Z`);
  const age = (Date.parse(`${published}T00:00:00Z`) - date) / DAY;
  if (!(age >= 0 && age < 6)) return undefined;
  const position = (new Date(date).getUTCDay() + 6) % 7;
  const text = language === 'de' ? weekdaysDe[position]![0] : weekdaysEn[position]![0];
  const source = { start: day.start, end: day.end };
  const name: Phrase = { text, claims: [{ start: 0, end: text.length, kind: 'date', fact, source, value: day.value }] };
  return language === 'de' ? say`am ${name}` : say`on ${name}`;
}
