import { instrumentNames } from '@groschen/lexicon/de/instrument-names';
import { writeWeekday } from '../../figures/write-weekday.ts';
import { type Phrase, say } from '../../phrase.ts';
import { moving } from '../direction.ts';
import { claimName, type FactReader } from '../fact-reader.ts';
import { gradeName } from '../grade.ts';
import { instrumentOf } from '../instrument.ts';
import { isZero, targetRaised } from '../price.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { company, companyName, ownedBy, withDative } from './company-name.ts';
import { nounPhrase } from './noun-phrase.ts';

const EXCHANGES: Readonly<Record<string, string>> = {
  Tradegate: 'auf',
  Xetra: 'auf',
  Nasdaq: 'an der',
  NASDAQ: 'an der',
  NYSE: 'an der',
  'Lang & Schwarz': 'bei',
  Frankfurt: 'in',
  London: 'in',
};

function subject(reader: FactReader): Phrase | undefined {
  const name = reader.name('instrument');
  const role = reader.role('instrument');
  if (!name || !role) return undefined;
  const type = reader.entity('instrument')?.type;
  if (type === 'index') return say`der ${name}`;
  if (type === 'company') {
    const owner = ownedBy(reader, 'instrument');
    const byName = owner?.text.replace(/^(?:von|der) /, '') === name.text;
    return byName && /^[\p{L}\d&.]+$/u.test(name.text) ? say`die ${name}-Aktie` : say`die Aktie ${owner}`;
  }
  const instrument = instrumentOf(role.text);
  if (!instrument) return undefined;
  const { noun, gender } = instrumentNames[instrument];
  const article = nounPhrase({ noun: '', gender }, 'nominative', 'definite');
  return say`${article} ${claimName(reader.fact, role, noun)}`;
}

export const priceMove: Write = (group) => {
  const [lead, ...others] = group;
  const first = lead && clause(lead);
  if (!first) return undefined;
  const further = others.flatMap((reader) => clause(reader, lead) ?? []);
  return further.reduce((all, next) => say`${all}, ${next}`, first);
};

/** The word for a move, and that for how far: "verlor 3 Prozent", "fiel um rund 3 Prozent". */
function verbOf(reader: FactReader): { readonly verb: string; readonly by: string } | undefined {
  const change = reader.figure('change');
  if (!change || change.kind === 'multiple' || isZero(change)) return undefined;
  const plainLoss = change.negative && change.bound === 'exact' && change.kind === 'percent';
  return { verb: change.negative ? (plainLoss ? 'verlor' : 'fiel') : 'stieg', by: plainLoss ? '' : 'um' };
}

/** A price move; behind `before` without the verb if it is the same. */
function clause(reader: FactReader, before?: FactReader): Phrase | undefined {
  const who = subject(reader);
  const { fact, document } = reader;
  if (!who || fact.modality === 'expected' || fact.modality === 'planned' || fact.negated) return undefined;
  const day = before ? undefined : writeWeekday(document, fact, 'de');
  const exchange = reader.name('exchange');
  const preposition = exchange && EXCHANGES[exchange.text];
  const where = preposition && say`${preposition} ${exchange}`;
  const move = verbOf(reader);
  const change = reader.figure('change');
  const far = reader.amount('change');
  if (!move || !change || !far) {
    const level = reader.amount('price', { dative: true });
    return level && say`${who} notierte ${day} ${where} bei ${level}`;
  }
  const price = reader.amount('price');
  const by = say`${move.by} ${far} ${price && say`auf ${price}`}`;
  if (before && verbOf(before)?.verb === move.verb) return say`${who} ${where} ${by}`;
  const verb = moving(fact, !change.negative, { up: move.verb, down: move.verb });
  return say`${who} ${verb} ${day} ${attribution(reader)} ${where} ${by}`;
}

export const rating: Write = ([reader]) => {
  const house = reader?.name('house');
  if (!reader || !house || !reader.name('company')) return undefined;
  const who = companyName(house);
  const rated = company(reader, 'company', 'accusative');
  const of = withDative('von', company(reader, 'company', 'dative')!);
  const grade = gradeName(reader, 'de');
  const quoted = grade && say`"${grade}"`;
  const target = reader.amount('target-price');
  const goalOf = reader.amount('target-price', { dative: true });
  const figure = reader.figure('target-price');
  const former = reader.figure('previous-target-price');
  const unitless = former?.currency === figure?.currency && former?.inHundredths === figure?.inHundredths;
  const previous = reader.amount('previous-target-price', { bare: true, unitless });
  const raised = targetRaised(reader);
  const action = reader.term('action');
  const changed =
    target && raised !== undefined && previous
      ? say`von ${previous} auf ${target} ${moving(reader.fact, raised, { up: 'angehoben', down: 'gesenkt' })}`
      : undefined;
  if ((action === 'upgrade' || action === 'downgrade') && quoted) {
    const graded = say`${who} hat ${rated} auf ${quoted} ${moving(reader.fact, action === 'upgrade', { up: 'hochgestuft', down: 'abgestuft' })}`;
    if (changed) return say`${graded} und das Kursziel ${changed}`;
    return target ? say`${graded}, das Kursziel lautet ${target}` : graded;
  }
  if (action === 'initiate') {
    if (!quoted) return target && say`${who} hat die Bewertung ${of} mit einem Kursziel von ${goalOf} aufgenommen`;
    return say`${who} hat die Bewertung ${of} mit ${quoted} ${target && say`und einem Kursziel von ${goalOf}`} aufgenommen`;
  }
  if (changed) {
    const goal = say`${who} hat das Kursziel für ${rated} ${changed}`;
    return quoted && action === 'reiterate' ? say`${goal} und die Einstufung auf ${quoted} belassen` : goal;
  }
  if (quoted && action === 'reiterate')
    return say`${who} hat die Einstufung für ${rated} auf ${quoted} ${target && say`mit einem Kursziel von ${goalOf}`} belassen`;
  if (quoted) return say`${who} bewertet ${rated} mit ${quoted} ${target && say`und einem Kursziel von ${goalOf}`}`;
  return figure && target && say`${who} nennt für ${rated} ein Kursziel von ${goalOf}`;
};
