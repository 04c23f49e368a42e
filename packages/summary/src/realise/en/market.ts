import { instrumentNames } from '@groschen/lexicon/en/instrument-names';
import { writeWeekday } from '../../figures/write-weekday.ts';
import { type Phrase, say } from '../../phrase.ts';
import { moving } from '../direction.ts';
import { claimName, type FactReader } from '../fact-reader.ts';
import { gradeName } from '../grade.ts';
import { instrumentOf } from '../instrument.ts';
import { isZero, needsBy, targetRaised } from '../price.ts';
import type { Write } from '../write.ts';
import { indefinite } from './article.ts';
import { attribution } from './attribution.ts';
import { company } from './company-name.ts';
import { possessive } from './possessive.ts';

const EXCHANGES: Readonly<Record<string, string>> = {
  Tradegate: 'on',
  Xetra: 'on',
  Nasdaq: 'on',
  NASDAQ: 'on',
  NYSE: 'on the',
  Frankfurt: 'in',
  London: 'in',
};

function subject(reader: FactReader): Phrase | undefined {
  const name = reader.name('instrument');
  const role = reader.role('instrument');
  if (!name || !role) return undefined;
  const type = reader.entity('instrument')?.type;
  if (type === 'index') return say`the ${name}`;
  if (type === 'company') {
    const form = reader.form('instrument');
    if (form === 'again' || form === 'resumed') return { text: 'the shares', claims: [] };
    const owner = company(reader, 'instrument')!;
    return owner.text === name.text ? say`${name} shares` : say`shares of ${owner}`;
  }
  const instrument = instrumentOf(role.text);
  return instrument && claimName(reader.fact, role, instrumentNames[instrument]);
}

export const priceMove: Write = (group) => {
  const [lead, ...others] = group;
  const first = lead && clause(lead);
  if (!first) return undefined;
  const [second, ...rest] = others.flatMap((reader) => clause(reader, lead) ?? []);
  if (!second) return first;
  const opposite = isDown(lead) !== isDown(others[0]!);
  return rest.reduce(
    (all, next) => say`${all}, and ${next}`,
    opposite ? say`${first}, while ${second}` : say`${first}, and ${second}`,
  );
};

/** Whether a price fell; undefined where it did not move. */
function isDown(reader: FactReader): boolean | undefined {
  const change = reader.figure('change');
  return !change || change.kind === 'multiple' || isZero(change) ? undefined : change.negative;
}

/** A price move; behind `before` without the verb if it went the same way. */
function clause(reader: FactReader, before?: FactReader): Phrase | undefined {
  const who = subject(reader);
  const { fact, document } = reader;
  if (!who || fact.modality === 'expected' || fact.modality === 'planned' || fact.negated) return undefined;
  const day = before ? undefined : writeWeekday(document, fact, 'en');
  const exchange = reader.name('exchange');
  const preposition = exchange && EXCHANGES[exchange.text];
  const where = preposition && say`${preposition} ${exchange}`;
  const change = reader.figure('change');
  const price = reader.amount('price');
  const down = isDown(reader);
  const far = reader.amount('change');
  if (!change || !far || down === undefined) return price && say`${who} traded at ${price} ${where} ${day}`;
  const by = say`${needsBy(change) ? 'by' : ''} ${far} ${price && say`to ${price}`} ${where} ${day}`;
  if (before && isDown(before) === down) return say`${who} ${by}`;
  const move = say`${who} ${moving(fact, !down, { up: 'rose', down: 'fell' })} ${by}`;
  const source = attribution(reader);
  return source ? say`${move}, ${source}` : move;
}

export const rating: Write = ([reader]) => {
  const house = reader?.name('house');
  const rated = reader && company(reader, 'company');
  if (!reader || !house || !rated) return undefined;
  const grade = gradeName(reader, 'en');
  const quoted = grade && say`"${grade}"`;
  const target = reader.amount('target-price');
  const previous = reader.amount('previous-target-price', { bare: true });
  const raised = targetRaised(reader);
  const action = reader.term('action');
  const move = raised === undefined ? undefined : moving(reader.fact, raised, { up: 'raised', down: 'cut' });
  const changed = target && previous && move;
  if ((action === 'upgrade' || action === 'downgrade') && quoted) {
    const graded = say`${house} ${moving(reader.fact, action === 'upgrade', { up: 'upgraded', down: 'downgraded' })} ${rated} to ${quoted}`;
    if (changed) return say`${graded} and ${move} its target price to ${target} from ${previous}`;
    return target ? say`${graded} with a target price of ${target}` : graded;
  }
  if (action === 'initiate') {
    if (!grade) return target && say`${house} started coverage of ${rated} with a target price of ${target}`;
    return say`${house} started coverage of ${rated} with ${indefinite(grade.text)} ${quoted} rating ${target && say`and a target price of ${target}`}`;
  }
  if (changed) {
    const goal = say`${house} ${move} its target price for ${rated} to ${target} from ${previous}`;
    return quoted && action === 'reiterate' ? say`${goal} and kept its ${quoted} rating` : goal;
  }
  if (quoted && action === 'reiterate')
    return say`${house} kept its ${quoted} rating on ${rated} ${target && say`with a target price of ${target}`}`;
  if (quoted) return say`${house} rates ${rated} ${quoted} ${target && say`with a target price of ${target}`}`;
  return target && say`${possessive(house)} target price for ${rated} is ${target}`;
};
