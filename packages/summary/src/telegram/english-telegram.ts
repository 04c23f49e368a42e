import { metricNames } from '@groschen/lexicon/en/metric-names';
import { type Phrase, say } from '../phrase.ts';
import { moving } from '../realise/direction.ts';
import type { FactReader } from '../realise/fact-reader.ts';
import { isAdjusted, isCounted } from '../realise/metric.ts';
import { isZero } from '../realise/price.ts';
import { shortPeriod } from './short-period.ts';

/** Results and outlooks as agencies flash them: "Norvik Q3 revenue rose 2.5 percent to $452.2 million". */
export function englishTelegram(reader: FactReader): Phrase | undefined {
  const name = metricName(reader);
  const value = reader.amount('value');
  if (!name || !value) return undefined;
  const company = reader.name('company');
  return reader.fact.type === 'guidance' ? outlook(reader, company, name, value) : result(reader, company, name, value);
}

function metricName(reader: FactReader): string | undefined {
  const names = metricNames[reader.term('metric') ?? ''];
  if (names && isCounted(names)) return undefined;
  const name = reader.figure('value')?.negative ? names?.loss : names?.name;
  return name && isAdjusted(reader) ? `adjusted ${name}` : name;
}

function result(reader: FactReader, company: Phrase | undefined, name: string, value: Phrase): Phrase {
  const subject = say`${company} ${shortPeriod(reader)} ${name}`;
  const change = reader.figure('change');
  if (!change || change.kind === 'multiple' || isZero(change) || reader.figure('value')?.negative)
    return say`${subject} ${value} ${figurePer(reader)}`;
  const verb = moving(reader.fact, !change.negative, { up: 'rose', down: 'fell' });
  return say`${subject} ${verb} ${change.bound === 'exact' ? '' : 'by'} ${reader.amount('change')} to ${value}`;
}

/** "per share" behind a loss that is one. */
const figurePer = (reader: FactReader) =>
  reader.figure('value')?.negative ? metricNames[reader.term('metric') ?? '']?.per : undefined;

function outlook(reader: FactReader, company: Phrase | undefined, name: string, value: Phrase): Phrase {
  const figure = reader.figure('value')!;
  const period = shortPeriod(reader);
  if (figure.kind !== 'percent' || /margin|ratio|yield|share$/.test(name))
    return say`${company} sees ${period} ${name} ${value}`;
  const word = moving(reader.fact, !figure.negative, { up: 'growth', down: 'decline' });
  return say`${company} sees ${period} ${name} ${word} of ${value}`;
}
