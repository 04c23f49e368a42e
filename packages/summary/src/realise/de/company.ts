import { type Phrase, say } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import { isTooSmall } from '../layoffs.ts';
import { isAdministrator, type Position, positionOf } from '../position.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { authorityName } from './authority-name.ts';
import { company, withDative } from './company-name.ts';

/** Posts as what one takes over or lays down, whoever holds them. */
const POSTS: Readonly<Record<Position, string>> = {
  ceo: 'den Vorstandsvorsitz',
  cfo: 'das Amt als Finanzvorstand',
  coo: 'das Amt als COO',
  cto: 'das Amt als CTO',
  chair: 'den Vorsitz des Verwaltungsrats',
  'supervisory-chair': 'den Aufsichtsratsvorsitz',
  'supervisory-board': 'einen Sitz im Aufsichtsrat',
  board: 'einen Sitz im Verwaltungsrat',
  executive: 'einen Sitz im Vorstand',
};

/** Those that are a seat among others. */
const BODIES: Partial<Readonly<Record<Position, string>>> = {
  'supervisory-board': 'den Aufsichtsrat',
  board: 'den Verwaltungsrat',
  executive: 'den Vorstand',
};

/** Titles as a German text has them in the nominative: they tell the gender too. */
const TITLE =
  /^[A-ZÄÖÜ][\p{L}-]*(?:chef|chefin|vorstand|vorständin|präsident|präsidentin|direktor|direktorin|leiter|leiterin|sprecher|sprecherin)$/u;

/** A person's title as it stands in a German text. */
function title(reader: FactReader): Phrase | undefined {
  const role = reader.role('position');
  return reader.document.lang === 'de' && role && TITLE.test(role.text) ? reader.words('position') : undefined;
}

export const layoffs: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  const figure = reader.figure('count');
  if (figure && isTooSmall(figure)) return undefined;
  const count = reader.amount('count');
  const jobs = !count
    ? 'Stellen'
    : figure?.kind === 'percent' || figure?.kind === 'fraction'
      ? say`${count} der Stellen`
      : say`${count} Stellen`;
  switch (reader.fact.modality) {
    case 'denied':
      return say`${who} dementiert einen Stellenabbau`;
    case 'planned':
    case 'expected':
      return say`${who} will ${source} ${jobs} abbauen`;
    default:
      return say`${who} baut ${source} ${jobs} ab`;
  }
};

export const insolvency: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const who = company(reader, 'company');
  const source = attribution(reader, name);
  switch (reader.fact.modality) {
    case 'denied':
      return say`${who} dementiert eine drohende Insolvenz`;
    case 'planned':
    case 'expected':
      return say`${who} will ${source} Insolvenz anmelden`;
    default:
      return say`${who} hat ${source} Insolvenz angemeldet`;
  }
};

export const managementChange: Write = ([reader]) => {
  const person = reader?.name('person');
  const name = reader?.name('company');
  if (!reader || !person || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  if (isAdministrator(reader)) return undefined;
  const source = attribution(reader, name);
  const position = positionOf(reader);
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  const at = withDative('bei', company(reader, 'company', 'dative')!);
  const of = withDative('von', company(reader, 'company', 'dative')!);
  const as = title(reader);
  const body = position && BODIES[position];
  const post = position ? POSTS[position] : 'einen Führungsposten';
  switch (reader.term('action')) {
    case 'appoint':
      if (as)
        return planned ? say`${person} soll ${source} ${as} ${of} werden` : say`${person} wird ${source} ${as} ${of}`;
      if (body)
        return planned
          ? say`${person} soll ${source} in ${body} ${of} einziehen`
          : say`${person} zieht ${source} in ${body} ${of} ein`;
      return planned
        ? say`${person} soll ${source} ${at} ${post} übernehmen`
        : say`${person} übernimmt ${source} ${at} ${post}`;
    case 'leave':
      if (as)
        return planned
          ? say`${person} soll ${source} als ${as} ${of} abtreten`
          : say`${person} tritt ${source} als ${as} ${of} ab`;
      if (body || !reader.role('position')) {
        const whom = body ? say`${body} ${of}` : company(reader, 'company', 'accusative');
        return planned ? say`${person} soll ${source} ${whom} verlassen` : say`${person} verlässt ${source} ${whom}`;
      }
      return planned
        ? say`${person} soll ${source} ${at} ${post} niederlegen`
        : say`${person} legt ${source} ${at} ${post} nieder`;
    default:
      return undefined;
  }
};

export const contract: Write = ([reader]) => {
  const supplier = reader?.name('supplier');
  if (!reader || !supplier || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const who = company(reader, 'supplier');
  const customer = reader.entity('customer') && company(reader, 'customer', 'dative', 'object');
  const from = customer && withDative('von', customer);
  const source = attribution(reader, supplier);
  const amount = reader.amount('amount', { dative: true });
  const worth = amount && say`im Wert von ${amount}`;
  return reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
    ? say`${who} soll ${source} ${from} einen Auftrag ${worth} erhalten`
    : say`${who} hat ${source} ${from} einen Auftrag ${worth} erhalten`;
};

export const fine: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const amount = reader.amount('amount', { dative: true });
  const source = attribution(reader, name);
  const penalty = say`eine Strafe ${amount && say`von ${amount}`}`;
  const office = reader.name('authority');
  const authority = office && authorityName(office);
  const certain = reader.fact.modality === 'asserted' || reader.fact.modality === 'reported';
  if (!certain) return say`${company(reader, 'company', 'dative')} droht ${source} ${penalty}`;
  if (authority)
    return say`${authority} verhängt ${source} gegen ${company(reader, 'company', 'accusative')} ${penalty}`;
  return say`${company(reader, 'company')} muss ${source} ${penalty} zahlen`;
};

export const strike: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const union = reader.entity('union') && reader.name('union');
  const source = attribution(reader, name);
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  if (!union) return undefined;
  const whom = company(reader, 'company', 'accusative');
  return planned
    ? say`die Gewerkschaft ${union} will ${source} ${whom} bestreiken`
    : say`die Gewerkschaft ${union} bestreikt ${source} ${whom}`;
};
