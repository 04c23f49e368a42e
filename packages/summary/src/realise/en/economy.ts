import { indicatorNames } from '@groschen/lexicon/en/indicator-names';
import { type Phrase, say } from '../../phrase.ts';
import { LEFT_UNCHANGED } from '../central-bank.ts';
import { moving } from '../direction.ts';
import { indicatorOf } from '../indicator.ts';
import { isZero } from '../price.ts';
import { regionOf } from '../region.ts';
import { sourceKind } from '../source-kind.ts';
import type { Write } from '../write.ts';
import { indefinite } from './article.ts';
import { attribution } from './attribution.ts';
import { centralBankName } from './central-bank-name.ts';

const withSource = (words: Phrase, source: Phrase | undefined) => (source ? say`${words}, ${source}` : words);

export const rateDecision: Write = ([reader]) => {
  const name = reader?.name('central-bank');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const bank = centralBankName(name);
  const { fact, document } = reader;
  const change = reader.figure('change');
  const rate = reader.amount('rate');
  if (fact.modality === 'planned' || fact.modality === 'expected')
    return rate && say`${bank} is expected to set its key rate at ${rate}`;
  if (change && !isZero(change)) {
    const verb = moving(fact, !change.negative, { up: 'raised', down: 'cut' });
    return say`${bank} ${verb} its key rate by ${reader.amount('change')} ${rate && say`to ${rate}`}`;
  }
  if (!rate) return undefined;
  const evidence = document.text.slice(fact.evidence.start, fact.evidence.end);
  return LEFT_UNCHANGED.test(evidence)
    ? say`${bank} kept its key rate at ${rate}`
    : say`${bank} set its key rate at ${rate}`;
};

export const indicator: Write = ([reader]) => {
  const words = reader?.role('name')?.text;
  const id = words === undefined ? undefined : indicatorOf(words);
  const figure = reader?.figure('value');
  if (!reader || !id || !figure || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const { name, percent } = indicatorNames[id];
  const where = regionOf(reader, 'en');
  const period = reader.period('period', 'in');
  const asChange = figure.kind === 'percent' && percent === 'change';
  if (figure.kind !== 'percent' && percent === 'level') return undefined;
  if (reader.fact.modality === 'expected' || reader.fact.modality === 'planned') {
    const source = sourceKind(reader);
    const object = asChange
      ? say`${moving(reader.fact, !figure.negative, { up: 'growth', down: 'a decline' })} of ${reader.amount('value')} in ${name}`
      : say`${indefinite(name)} ${name} of ${reader.amount('value', { signed: true })}`;
    return source?.kind === 'name'
      ? say`${centralBankName(source.name)} expects ${object} ${where} ${period}`
      : say`economists expect ${object} ${where} ${period}`;
  }
  const source = attribution(reader);
  const article = /prices|sales|exports|wages|orders|gross|production/.test(name) ? '' : 'the';
  if (asChange) {
    if (isZero(figure)) return undefined;
    const verb = moving(reader.fact, !figure.negative, { up: 'rose', down: 'fell' });
    return withSource(say`${article} ${name} ${where} ${verb} ${reader.amount('value')} ${period}`, source);
  }
  const previous = reader.amount('previous', { signed: true });
  return withSource(
    say`${article} ${name} ${where} was ${reader.amount('value', { signed: true })} ${period}${previous && say`, compared with ${previous} before`}`,
    source,
  );
};
