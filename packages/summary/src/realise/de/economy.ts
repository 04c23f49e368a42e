import { indicatorNames } from '@groschen/lexicon/de/indicator-names';
import { say } from '../../phrase.ts';
import { centralBankOf, LEFT_UNCHANGED } from '../central-bank.ts';
import { moving } from '../direction.ts';
import { indicatorOf } from '../indicator.ts';
import { isZero } from '../price.ts';
import { regionOf } from '../region.ts';
import { sourceKind } from '../source-kind.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { centralBankName } from './central-bank-name.ts';
import { isPlural, nounPhrase } from './noun-phrase.ts';

export const rateDecision: Write = ([reader]) => {
  const name = reader?.name('central-bank');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const bank = say`die ${centralBankName(name)}`;
  const { fact, document } = reader;
  const change = reader.figure('change');
  const rate = reader.amount('rate');
  const source = attribution(reader, name);
  if (fact.modality === 'planned' || fact.modality === 'expected') {
    if (!rate) return undefined;
    return say`für den Leitzins der ${centralBankName(name)} werden ${source} ${rate} erwartet`;
  }
  if (change && !isZero(change)) {
    const verb = moving(fact, !change.negative, { up: 'hebt', down: 'senkt' });
    const by = say`um ${reader.amount('change')} ${rate && say`auf ${rate}`}`;
    return change.negative ? say`${bank} ${verb} den Leitzins ${by}` : say`${bank} ${verb} den Leitzins ${by} an`;
  }
  if (!rate) return undefined;
  const level = reader.amount('rate', { dative: true });
  const evidence = document.text.slice(fact.evidence.start, fact.evidence.end);
  return LEFT_UNCHANGED.test(evidence)
    ? say`${bank} belässt den Leitzins bei ${level}`
    : say`der Leitzins der ${centralBankName(name)} liegt bei ${level}`;
};

export const indicator: Write = ([reader]) => {
  const words = reader?.role('name')?.text;
  const id = words === undefined ? undefined : indicatorOf(words);
  const figure = reader?.figure('value');
  if (!reader || !id || !figure || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const { name, percent } = indicatorNames[id];
  const region = regionOf(reader, 'de');
  const where = region && say`${region}`;
  const plural = isPlural(name);
  const subject = nounPhrase(name, 'nominative', 'definite');
  const asChange = figure.kind === 'percent' && percent === 'change';
  if (figure.kind !== 'percent' && percent === 'level') return undefined;
  if (reader.fact.modality === 'expected' || reader.fact.modality === 'planned') {
    const period = reader.period('period', 'for');
    const value = reader.amount('value', { dative: true });
    const object = asChange
      ? say`ein ${moving(reader.fact, !figure.negative, { up: 'Plus', down: 'Minus' })} von ${value} ${name.gender === 'm' || name.gender === 'n' ? 'beim' : 'bei'} ${nounPhrase(name, 'dative', 'definite').replace(/^dem /, '')}`
      : say`${nounPhrase(name, 'accusative', 'indefinite')} von ${reader.amount('value', { dative: true, signed: true })}`;
    const source = sourceKind(reader);
    if (source?.kind === 'name') {
      const bank = centralBankOf(source.name.text);
      return say`${bank ? say`die ${centralBankName(source.name)}` : source.name} erwartet ${period} ${where} ${object}`;
    }
    return say`Volkswirte erwarten ${period} ${where} ${object}`;
  }
  const period = reader.period('period', 'in');
  const source = attribution(reader);
  if (asChange) {
    if (isZero(figure)) return undefined;
    const verb = moving(reader.fact, !figure.negative, {
      up: plural ? 'stiegen' : 'stieg',
      down: plural ? 'sanken' : 'sank',
    });
    return say`${subject} ${where} ${verb} ${period} ${source} um ${reader.amount('value')}`;
  }
  const previous = reader.amount('previous', { dative: true, signed: true });
  return say`${subject} ${where} ${plural ? 'lagen' : 'lag'} ${period} ${source} bei ${reader.amount('value', { dative: true, signed: true })} ${previous && say`nach ${previous} zuvor`}`;
};
