import type { GermanNoun } from '@groschen/lexicon';
import { metricNames } from '@groschen/lexicon/de/metric-names';
import { enumerate, type Phrase, say } from '../../phrase.ts';
import { moving } from '../direction.ts';
import type { FactReader } from '../fact-reader.ts';
import { isAdjusted, isCounted } from '../metric.ts';
import { isZero } from '../price.ts';
import { sourceKind } from '../source-kind.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { company, companyName, ownedBy, withDative } from './company-name.ts';
import { type Case, type Determiner, isPlural, nounPhrase } from './noun-phrase.ts';

interface Metric {
  readonly noun: GermanNoun;
  readonly usage: 'earn' | 'level' | 'employ' | 'have';
  readonly adjusted: boolean;
}

function metricOf(reader: FactReader): Metric | undefined {
  const names = metricNames[reader.term('metric') ?? ''];
  if (!names) return undefined;
  const loss = reader.figure('value')?.negative === true;
  if (loss && !names.loss) return undefined;
  if (isCounted(names) && reader.figure('value')?.currency !== undefined) return undefined;
  return { noun: loss ? names.loss! : names.name, usage: names.usage ?? 'earn', adjusted: isAdjusted(reader) };
}

const phrase = ({ noun, adjusted }: Metric, grammaticalCase: Case, determiner: Determiner) =>
  nounPhrase(noun, grammaticalCase, determiner, adjusted ? ['bereinigt'] : []);

export const earnings: Write = (group) => {
  const [reader, ...others] = group;
  if (!reader) return undefined;
  const { modality } = reader.fact;
  if (modality === 'denied' || reader.fact.negated) return undefined;
  if (modality === 'expected' || modality === 'planned') return forecast(group);
  const lead = result(reader);
  if (!lead) return undefined;
  return enumerate([lead, ...others.flatMap((other) => further(other) ?? [])], 'und');
};

/** The first figure of a sentence, with the company and the period. */
function result(reader: FactReader): Phrase | undefined {
  const name = reader.name('company');
  const metric = metricOf(reader);
  if (!name || !metric) return undefined;
  const period = reader.period('period', 'in');
  const source = attribution(reader, name);
  const who = say`${phrase(metric, 'nominative', 'definite')} ${ownedBy(reader, 'company')}`;
  const change = changeOf(reader, metric);
  if (change) return say`${who} ${change.verb} ${period} ${source} ${change.rest}`;
  const value = reader.amount('value', { dative: true });
  if (!value) return undefined;
  const { per } = metric.noun;
  const before = formerly(reader);
  if (metric.usage === 'level' || reader.form('company') === 'again')
    return say`${who} ${isPlural(metric.noun) ? 'lagen' : 'lag'} ${period} ${source} bei ${value} ${per} ${before}`;
  const verb = reader.figure('value')?.negative ? 'verbuchte' : 'erzielte';
  return say`${company(reader, 'company')} ${verb} ${period} ${source} ${phrase(metric, 'accusative', 'indefinite')} von ${value} ${per} ${before}`;
}

/** A further figure of the same company and period. */
function further(reader: FactReader): Phrase | undefined {
  const metric = metricOf(reader);
  if (!metric) return undefined;
  const change = changeOf(reader, metric);
  const name = phrase(metric, 'nominative', 'definite');
  if (change) return say`${name} ${change.verb} ${change.rest}`;
  const value = reader.amount('value', { dative: true });
  return (
    value && say`${name} ${isPlural(metric.noun) ? 'lagen' : 'lag'} bei ${value} ${metric.noun.per} ${formerly(reader)}`
  );
}

/** "stieg" and "um 3 Prozent auf 5 Millionen Euro"; the second in a row in other words. */
function changeOf(reader: FactReader, metric: Metric): { readonly verb: Phrase; readonly rest: Phrase } | undefined {
  const change = reader.figure('change');
  const by = reader.amount('change');
  if (!change || !by || change.kind === 'multiple' || isZero(change) || reader.figure('value')?.negative)
    return undefined;
  const value = reader.amount('value');
  const [singular, plural] = reader.turn % 2 === 0 ? VERBS : VERBS_AGAIN;
  const verb = moving(reader.fact, !change.negative, isPlural(metric.noun) ? plural : singular);
  const reflexive = reader.turn % 2 === 0 ? '' : 'sich';
  return { verb: say`${verb} ${reflexive}`, rest: say`um ${by} ${value && say`auf ${value}`}` };
}

const VERBS = [
  { up: 'stieg', down: 'sank' },
  { up: 'stiegen', down: 'sanken' },
] as const;
const VERBS_AGAIN = [
  { up: 'erhöhte', down: 'verringerte' },
  { up: 'erhöhten', down: 'verringerten' },
] as const;

/** ", nach 2,4 Milliarden Euro zuvor" */
function formerly(reader: FactReader): Phrase | undefined {
  const previous = reader.figure('previous');
  const words = reader.amount('previous', { dative: true });
  if (!previous || !words) return undefined;
  const loss = reader.figure('value')?.negative === true;
  if (previous.negative === loss) return say`nach ${words} zuvor`;
  return previous.negative ? say`nach einem Verlust von ${words} zuvor` : say`nach einem Gewinn von ${words} zuvor`;
}

/** What others, or the company itself, expect it to earn. */
function forecast(group: readonly FactReader[]): Phrase | undefined {
  const reader = group[0]!;
  const name = reader.name('company');
  const objects = (grammaticalCase: Case) =>
    enumerate(
      group.flatMap((item) => expectation(item, grammaticalCase) ?? []),
      'und',
    );
  const object = objects('accusative');
  if (!name || object.text === '') return undefined;
  const period = reader.period('period', 'for');
  const of = withDative('von', company(reader, 'company', 'dative')!);
  const source = sourceKind(reader, name);
  switch (source?.kind) {
    case 'name':
      return say`${companyName(source.name)} erwartet ${period} ${of} ${object}`;
    case 'analysts':
      return say`Analysten erwarten ${period} ${of} ${object}`;
    case 'company':
      return say`${company(reader, 'company')} erwartet ${period} ${object}`;
    default:
      if (metricOf(reader)?.usage !== 'earn') return undefined;
      return say`${company(reader, 'company')} dürfte ${reader.period('period', 'in')} ${object} erzielen`;
  }
}

/** "einen Umsatz von 3,6 Milliarden Euro" */
function expectation(reader: FactReader, grammaticalCase: Case): Phrase | undefined {
  const metric = metricOf(reader);
  const value = reader.amount('value', { dative: true });
  if (!metric || !value || metric.usage === 'employ' || metric.usage === 'have') return undefined;
  return say`${phrase(metric, grammaticalCase, 'indefinite')} von ${value}`;
}

export const guidance: Write = (group) => {
  const [reader] = group;
  const who = reader && company(reader, 'company');
  if (!reader || !who || reader.fact.negated) return undefined;
  const targets = group.flatMap((item) => target(item) ?? []);
  if (targets.length === 0) return undefined;
  const objects = say`${enumerate(targets, 'sowie')} ${targets.length === 1 ? instead(reader) : undefined}`;
  const period = reader.period('period', 'for');
  switch (reader.term('action')) {
    case 'raise':
      return say`${who} ${moving(reader.fact, true, { up: 'hebt', down: 'senkt' })} die Prognose an und erwartet ${period} nun ${objects}`;
    case 'cut':
      return say`${who} ${moving(reader.fact, false, { up: 'hebt', down: 'senkt' })} die Prognose und erwartet ${period} nun ${objects}`;
    case 'confirm':
      return say`${who} bestätigt die Prognose und erwartet ${period} weiterhin ${objects}`;
    default:
      return say`${who} erwartet ${period} ${objects}`;
  }
};

/** "statt von zuvor 480 bis 510 Millionen Pfund" */
function instead(reader: FactReader): Phrase | undefined {
  const previous = reader.amount('previous', { dative: true });
  return previous && say`statt von zuvor ${previous}`;
}

/** One metric of an outlook in the accusative: "einen Umsatz von 840 bis 860 Millionen Euro". */
function target(reader: FactReader): Phrase | undefined {
  const metric = metricOf(reader);
  const figure = reader.figure('value');
  const value = reader.amount('value', { dative: true });
  if (!metric || !figure || !value) return undefined;
  if (figure.kind !== 'percent' || metric.usage === 'level')
    return say`${phrase(metric, 'accusative', 'indefinite')} von ${value}`;
  const up = !figure.negative;
  if (COMPOUND.test(metric.noun.noun)) {
    const noun: GermanNoun = up
      ? { ...metric.noun, noun: `${metric.noun.noun}plus`, gender: 'n' }
      : { ...metric.noun, noun: `${metric.noun.noun}rückgang`, gender: 'm' };
    const [object, words = ''] = splitLast(phrase({ ...metric, noun }, 'accusative', 'indefinite'));
    return say`${object} ${moving(reader.fact, up, { up: words, down: words })} von ${value}`;
  }
  const at = withDative('bei', { text: phrase(metric, 'dative', 'definite'), claims: [] });
  return say`ein ${moving(reader.fact, up, { up: 'Plus', down: 'Minus' })} von ${value} ${at}`;
}

/** Metrics whose noun makes a compound with the direction: "ein Umsatzplus von 3 Prozent". */
const COMPOUND = /^(?:Umsatz|Serviceumsatz)$/;

/** The words of a phrase before its last one, and that. */
function splitLast(words: string): readonly [string, string] {
  const at = words.lastIndexOf(' ');
  return [words.slice(0, at), words.slice(at + 1)];
}

export const kpi: Write = ([reader]) => {
  const name = reader?.name('company');
  const metric = reader && metricOf(reader);
  if (!reader || !name || !metric || reader.fact.modality === 'denied' || reader.fact.negated) return undefined;
  if (reader.fact.modality === 'expected' || reader.fact.modality === 'planned') return forecast([reader]);
  const source = attribution(reader, name);
  const value = reader.amount('value');
  if (!value) return undefined;
  switch (metric.usage) {
    case 'employ':
      return say`${company(reader, 'company')} beschäftigt ${source} ${value} Mitarbeiter`;
    case 'have':
      return say`${company(reader, 'company')} hat ${source} ${value} ${metric.noun.noun}`;
    default:
      return result(reader);
  }
};
