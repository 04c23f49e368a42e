import { metricNames } from '@groschen/lexicon/de/metric-names';
import { type Phrase, say } from '../phrase.ts';
import { nounPhrase } from '../realise/de/noun-phrase.ts';
import { moving } from '../realise/direction.ts';
import type { FactReader } from '../realise/fact-reader.ts';
import { isAdjusted, isCounted } from '../realise/metric.ts';
import { isZero } from '../realise/price.ts';

/** Results and outlooks as agencies flash them: "Norvik: Umsatz im dritten Quartal um 2,5 Prozent auf 452,2 Millionen US-Dollar gestiegen". */
export function germanTelegram(reader: FactReader): Phrase | undefined {
  const names = metricNames[reader.term('metric') ?? ''];
  const figure = reader.figure('value');
  const noun = figure?.negative ? names?.loss : names?.name;
  const value = reader.amount('value');
  if (!names || !noun || !figure || !value || isCounted(names)) return undefined;
  const name = nounPhrase(noun, 'nominative', 'bare', isAdjusted(reader) ? ['bereinigt'] : []);
  const company = reader.name('company');
  const subject = company ? say`${company}: ${name}` : say`${name}`;
  if (reader.fact.type === 'guidance') {
    const period = reader.period('period', 'for');
    if (figure.kind !== 'percent' || names.usage === 'level')
      return say`${subject} ${period} von ${reader.amount('value', { dative: true })} erwartet`;
    const word = moving(reader.fact, !figure.negative, { up: 'Plus', down: 'Minus' });
    return say`${subject} ${period} mit ${word} von ${reader.amount('value', { dative: true })} erwartet`;
  }
  const period = reader.period('period', 'in');
  const change = reader.figure('change');
  if (!change || change.kind === 'multiple' || isZero(change) || figure.negative)
    return say`${subject} ${period} bei ${reader.amount('value', { dative: true })} ${noun.per}`;
  const verb = moving(reader.fact, !change.negative, { up: 'gestiegen', down: 'gesunken' });
  return say`${subject} ${period} um ${reader.amount('change')} auf ${value} ${verb}`;
}
