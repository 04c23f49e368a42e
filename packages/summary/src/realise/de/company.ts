import { type Phrase, say } from '../../phrase.ts';
import type { FactReader } from '../fact-reader.ts';
import { isTooSmall } from '../layoffs.ts';
import { type Position, positionOf } from '../position.ts';
import type { Write } from '../write.ts';
import { attribution } from './attribution.ts';
import { companySubject } from './company-name.ts';

/** Posts as what one takes over or lays down, whoever holds them. */
const POSTS: Readonly<Record<Position, string>> = {
  ceo: 'den Vorstandsvorsitz',
  cfo: 'das Amt als Finanzvorstand',
  coo: 'das Amt als COO',
  chair: 'den Aufsichtsratsvorsitz',
  'supervisory-board': 'einen Sitz im Aufsichtsrat',
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
  const company = companySubject(name);
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
      return say`${company} dementiert einen Stellenabbau`;
    case 'planned':
    case 'expected':
      return say`${company} will ${source} ${jobs} abbauen`;
    default:
      return say`${company} baut ${source} ${jobs} ab`;
  }
};

export const insolvency: Write = ([reader]) => {
  const name = reader?.name('company');
  if (!reader || !name || reader.fact.negated) return undefined;
  const company = companySubject(name);
  const source = attribution(reader, name);
  switch (reader.fact.modality) {
    case 'denied':
      return say`${company} dementiert eine drohende Insolvenz`;
    case 'planned':
    case 'expected':
      return say`${company} will ${source} Insolvenz anmelden`;
    default:
      return say`${company} hat ${source} Insolvenz angemeldet`;
  }
};

export const managementChange: Write = ([reader]) => {
  const person = reader?.name('person');
  const company = reader?.name('company');
  if (!reader || !person || !company || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const source = attribution(reader, company);
  const position = positionOf(reader);
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  const post = position ? POSTS[position] : 'einen Führungsposten';
  const as = title(reader);
  switch (reader.term('action')) {
    case 'appoint':
      if (as)
        return planned
          ? say`${person} soll ${source} ${as} von ${company} werden`
          : say`${person} wird ${source} ${as} von ${company}`;
      return planned
        ? say`${person} soll ${source} bei ${company} ${post} übernehmen`
        : say`${person} übernimmt ${source} bei ${company} ${post}`;
    case 'leave':
      if (!reader.role('position'))
        return planned
          ? say`${person} soll ${company} ${source} verlassen`
          : say`${person} verlässt ${source} ${company}`;
      if (as)
        return planned
          ? say`${person} soll ${source} als ${as} von ${company} abtreten`
          : say`${person} tritt ${source} als ${as} von ${company} ab`;
      return planned
        ? say`${person} soll ${source} bei ${company} ${post} niederlegen`
        : say`${person} legt ${source} bei ${company} ${post} nieder`;
    default:
      return undefined;
  }
};

export const contract: Write = ([reader]) => {
  const supplier = reader?.name('supplier');
  if (!reader || !supplier || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const who = companySubject(supplier);
  const customer = reader.entity('customer') && reader.name('customer');
  const from = customer && say`von ${customer}`;
  const source = attribution(reader, supplier);
  const amount = reader.amount('amount', { dative: true });
  const worth = amount && say`im Wert von ${amount}`;
  return reader.fact.modality === 'planned' || reader.fact.modality === 'expected'
    ? say`${who} soll ${source} ${from} einen Auftrag ${worth} erhalten`
    : say`${who} hat ${source} ${from} einen Auftrag ${worth} erhalten`;
};

const AUTHORITIES: Readonly<Record<string, string>> = {
  Bundeskartellamt: 'das',
  'EU-Kommission': 'die',
  'Europäische Kommission': 'die',
  EU: 'die',
  BaFin: 'die',
  Bafin: 'die',
  Finma: 'die',
  FINMA: 'die',
  SEC: 'die',
  FTC: 'die',
  CMA: 'die',
  FCA: 'die',
  DOJ: 'das',
  Bundesnetzagentur: 'die',
  Weko: 'die',
};

export const fine: Write = ([reader]) => {
  const company = reader?.name('company');
  if (!reader || !company || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const amount = reader.amount('amount', { dative: true });
  const source = attribution(reader, company);
  const penalty = say`eine Strafe ${amount && say`von ${amount}`}`;
  const authority = reader.name('authority');
  const article = authority && AUTHORITIES[authority.text];
  const certain = reader.fact.modality === 'asserted' || reader.fact.modality === 'reported';
  if (!certain) return say`${company} droht ${source} ${penalty}`;
  if (article) return say`${article} ${authority} verhängt ${source} gegen ${company} ${penalty}`;
  return say`${companySubject(company)} muss ${source} ${penalty} zahlen`;
};

export const strike: Write = ([reader]) => {
  const company = reader?.name('company');
  if (!reader || !company || reader.fact.negated || reader.fact.modality === 'denied') return undefined;
  const union = reader.entity('union') && reader.name('union');
  const source = attribution(reader, company);
  const planned = reader.fact.modality === 'planned' || reader.fact.modality === 'expected';
  if (!union) return undefined;
  return planned
    ? say`die Gewerkschaft ${union} will ${source} ${company} bestreiken`
    : say`die Gewerkschaft ${union} bestreikt ${source} ${company}`;
};
