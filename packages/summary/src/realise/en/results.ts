import { metricNames } from '@groschen/lexicon/en/metric-names';
import { enumerate, type Phrase, say } from '../../phrase.ts';
import { moving } from '../direction.ts';
import type { FactReader } from '../fact-reader.ts';
import { isAdjusted, isCounted } from '../metric.ts';
import { isZero, needsBy } from '../price.ts';
import { sourceKind } from '../source-kind.ts';
import type { Write } from '../write.ts';
import { indefinite } from './article.ts';
import { attribution } from './attribution.ts';
import { centralBankName } from './central-bank-name.ts';
import { belonging, company } from './company-name.ts';

interface Metric {
  readonly name: string;
  readonly per?: string | undefined;
  readonly usage: 'earn' | 'level' | 'employ' | 'have';
}

function metricOf(reader: FactReader): Metric | undefined {
  const names = metricNames[reader.term('metric') ?? ''];
  if (!names) return undefined;
  const loss = reader.figure('value')?.negative === true;
  if (loss && !names.loss) return undefined;
  if (isCounted(names) && reader.figure('value')?.currency !== undefined) return undefined;
  const name = loss ? names.loss! : names.name;
  return {
    name: isAdjusted(reader) ? `adjusted ${name}` : name,
    usage: names.usage ?? 'earn',
    per: loss ? names.per : undefined,
  };
}

/** "a net loss", "revenue" */
function withArticle(name: string): string {
  return /(?:profit|loss|margin|ratio|backlog|yield|factor|share)$/.test(name) && !/per share$/.test(name)
    ? `${indefinite(name)} ${name}`
    : name;
}

const withSource = (words: Phrase, source: Phrase | undefined) => (source ? say`${words}, ${source}` : words);

const PLURAL =
  /(?:^assets .*|sales|earnings per share|earnings|charges|costs|savings|provisions|assets|deposits|loans|orders|operations|deliveries)$/;

export const earnings: Write = (group) => {
  const [reader, ...others] = group;
  if (!reader) return undefined;
  const { modality } = reader.fact;
  if (modality === 'denied' || reader.fact.negated) return undefined;
  if (modality === 'expected' || modality === 'planned') return forecast(group);
  const lead = result(reader);
  if (!lead) return undefined;
  const all = enumerate([lead, ...others.flatMap((other) => further(other) ?? [])], ', and');
  return withSource(all, attribution(reader, reader.name('company')));
};

/** The first figure of a sentence, with the company and the period. */
function result(reader: FactReader): Phrase | undefined {
  const metric = metricOf(reader);
  const whose = metric && belonging(reader, 'company', metric.name);
  if (!whose) return undefined;
  const period = reader.period('period', 'in');
  const change = changeOf(reader);
  if (change) return say`${whose} ${change} ${period}`;
  const value = reader.amount('value');
  if (!value) return undefined;
  const before = formerly(reader);
  return metric.usage === 'level' || reader.form('company') === 'again'
    ? say`${whose} ${PLURAL.test(metric.name) ? 'were' : 'was'} ${value} ${metric.per} ${period}${before}`
    : say`${company(reader, 'company')} reported ${withArticle(metric.name)} of ${value} ${metric.per} ${period}${before}`;
}

/** A further figure of the same company and period. */
function further(reader: FactReader): Phrase | undefined {
  const metric = metricOf(reader);
  if (!metric) return undefined;
  const name = say`the ${metric.name}`;
  const change = changeOf(reader);
  if (change) return say`${metric.name} ${change}`;
  const value = reader.amount('value');
  const subject = withArticle(metric.name) === metric.name ? metric.name : name;
  return (
    value && say`${subject} ${PLURAL.test(metric.name) ? 'were' : 'was'} ${value} ${metric.per}${formerly(reader)}`
  );
}

/** "rose 3 percent to 5 million euros"; the second in a row in other words. */
function changeOf(reader: FactReader): Phrase | undefined {
  const change = reader.figure('change');
  const by = reader.amount('change');
  if (!change || !by || change.kind === 'multiple' || isZero(change) || reader.figure('value')?.negative)
    return undefined;
  const value = reader.amount('value');
  const words = reader.turn % 2 === 0 ? { up: 'rose', down: 'fell' } : { up: 'increased', down: 'declined' };
  const verb = moving(reader.fact, !change.negative, words);
  return say`${verb} ${needsBy(change) ? 'by' : ''} ${by} ${value && say`to ${value}`}`;
}

/** ", compared with 2.4 billion euros before" */
function formerly(reader: FactReader): Phrase | undefined {
  const previous = reader.figure('previous');
  const words = reader.amount('previous');
  if (!previous || !words) return undefined;
  const loss = reader.figure('value')?.negative === true;
  if (previous.negative === loss) return say`, compared with ${words} before`;
  return previous.negative
    ? say`, compared with a loss of ${words} before`
    : say`, compared with a profit of ${words} before`;
}

/** What others, or the company itself, expect it to earn. */
function forecast(group: readonly FactReader[]): Phrase | undefined {
  const reader = group[0]!;
  const name = reader.name('company');
  const who = company(reader, 'company');
  const objects = enumerate(
    group.flatMap((item) => expectation(item) ?? []),
    'and',
  );
  if (!name || objects.text === '') return undefined;
  const object = say`${objects} ${reader.period('period', 'in')}`;
  const source = sourceKind(reader, name);
  switch (source?.kind) {
    case 'name':
      return say`${centralBankName(source.name)} expects ${who} to report ${object}`;
    case 'analysts':
      return say`Analysts expect ${who} to report ${object}`;
    case 'company':
      return say`${who} expects ${object}`;
    default:
      return say`${who} is expected to report ${object}`;
  }
}

/** "revenue of 3.6 billion euros" */
function expectation(reader: FactReader): Phrase | undefined {
  const metric = metricOf(reader);
  const value = reader.amount('value');
  if (!metric || !value || metric.usage === 'employ' || metric.usage === 'have') return undefined;
  return say`${withArticle(metric.name)} of ${value}`;
}

export const guidance: Write = (group) => {
  const [reader] = group;
  const who = reader && company(reader, 'company');
  if (!reader || !who || reader.fact.negated) return undefined;
  const targets = group.flatMap((item) => target(item) ?? []);
  if (targets.length === 0) return undefined;
  const objects = enumerate(targets, 'and');
  const period = say`${reader.period('period', 'in')}${targets.length === 1 ? instead(reader) : undefined}`;
  switch (reader.term('action')) {
    case 'raise':
      return say`${who} ${moving(reader.fact, true, { up: 'raised', down: 'cut' })} its outlook and now expects ${objects} ${period}`;
    case 'cut':
      return say`${who} ${moving(reader.fact, false, { up: 'raised', down: 'cut' })} its outlook and now expects ${objects} ${period}`;
    case 'confirm':
      return say`${who} confirmed its outlook and expects ${objects} ${period}`;
    default:
      return say`${who} expects ${objects} ${period}`;
  }
};

/** ", instead of £480 million to £510 million" */
function instead(reader: FactReader): Phrase | undefined {
  const previous = reader.amount('previous');
  return previous && say`, instead of ${previous}`;
}

function target(reader: FactReader): Phrase | undefined {
  const metric = metricOf(reader);
  const figure = reader.figure('value');
  const value = reader.amount('value');
  if (!metric || !figure || !value) return undefined;
  if (figure.kind !== 'percent' || metric.usage === 'level') return say`${withArticle(metric.name)} of ${value}`;
  return say`${moving(reader.fact, !figure.negative, { up: 'growth', down: 'a decline' })} of ${value} in ${metric.name}`;
}

export const kpi: Write = ([reader]) => {
  const name = reader?.name('company');
  const metric = reader && metricOf(reader);
  if (!reader || !name || !metric || reader.fact.modality === 'denied' || reader.fact.negated) return undefined;
  if (reader.fact.modality === 'expected' || reader.fact.modality === 'planned') return forecast([reader]);
  const value = reader.amount('value');
  if (!value) return undefined;
  const source = attribution(reader, name);
  switch (metric.usage) {
    case 'employ':
      return withSource(say`${company(reader, 'company')} employs ${value} people`, source);
    case 'have':
      return withSource(say`${company(reader, 'company')} has ${value} ${metric.name}`, source);
    default: {
      const words = result(reader);
      return words && withSource(words, source);
    }
  }
};
