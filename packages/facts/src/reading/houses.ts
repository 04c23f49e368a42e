import type { Document, Entity, Span } from '@groschen/document';
import { headlineOf } from './headline.ts';
import { sameName } from './same-name.ts';

/** Banks and brokers that rate shares. Facts of common knowledge; a name that begins so counts. */
const HOUSES =
  `jpmorgan,jp morgan,j.p. morgan,goldman,morgan stanley,ubs,barclays,deutsche bank,dz bank,jefferies,bernstein,berenberg,kepler,hsbc,
citigroup,citi,bank of america,bofa,rbc,stifel,oddo,warburg,metzler,baader,hauck,nordlb,nord/lb,lbbw,commerzbank,exane,société générale,societe generale,
credit suisse,vontobel,zkb,zürcher kantonalbank,julius bär,mirabaud,octavian,research partners,erste group,raiffeisen,piper sandler,wells fargo,evercore,
cowen,td cowen,keybanc,needham,wedbush,raymond james,oppenheimer,truist,bmo,scotiabank,cibc,national bank,canaccord,stephens,mizuho,nomura,macquarie,clsa,daiwa,
jmp,baird,wolfe,melius,loop capital,rosenblatt,craig-hallum,d.a. davidson,da davidson,william blair,btig,leerink,svb,cantor,guggenheim,susquehanna,benchmark,
roth,b. riley,northland,lake street,shore capital,peel hunt,numis,liberum,panmure,investec,cavendish,redburn,kbw,carnegie,seb,handelsbanken,nordea,dnb,pareto,abn amro,ing,kbc,
degroof,mediobanca,equita,intermonte,banco santander,santander,bestinver,alantra,pareto,montega,smc research,quirin,mwb,first berlin,edison,argus,
morningstar,moody's,s&p global,fitch,scope,dbrs,freedom capital,hc wainwright,h.c. wainwright,jyske,sydbank,danske,zacks,wall street zen,weiss ratings,desjardins,davy,goodbody,motilal oswal,ord minnett,bell potter,wilsons`.split(
    /,\s*/,
  );

const FIRST_LETTERS = 3;
const BY_FIRST_LETTERS = new Map<string, string[]>();
for (const house of HOUSES) {
  const first = house.slice(0, FIRST_LETTERS);
  BY_FIRST_LETTERS.set(first, [...(BY_FIRST_LETTERS.get(first) ?? []), house]);
}

/** Whether a name in lower case is a house's or begins with it. */
function beginsWithHouse(name: string): boolean {
  const alike = BY_FIRST_LETTERS.get(name.slice(0, FIRST_LETTERS)) ?? [];
  return alike.some((house) => name.startsWith(house) && !/\p{L}/u.test(name[house.length] ?? ' '));
}

/** What only houses are called. */
const OF_RESEARCH = /\b(?:securities|capital markets|(?:equity|investment) research)$/;

export function isKnownHouse(entity: Entity): boolean {
  if (entity.type !== 'company') return false;
  // A group's brand may be the house: "RBC Capital Markets" is Royal Bank of Canada.
  return [entity.text, entity.canonical ?? ''].some((told) => {
    const name = told.toLowerCase().replace(/^(?:bankhaus|privatbank|investmentbank)\s+/, '');
    return OF_RESEARCH.test(name) || beginsWithHouse(name);
  });
}

/** Words before a name that make it one who rates, with the names and small words that may stand between. */
const RATER =
  /(?:[Aa]nal[yi]s|[Bb]roker|[Bb]ank\p{L}*\s+$|[Rr]esearch|[Ee]xpert|[Ss]trateg|haus\s+$|konom|[Ee]conomist|[Vv]olkswirt)[\p{L}-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|von|vom|der|des|bei|beim|at|of|from|with|the|and|und|&)){0,5}\s*$/u;
/** "Swantje Brüggemann, Analystin bei …", "Mikael Rautio, an analyst at …". */
const RATER_AFTER =
  /^,?\s+(?:der|die|an?|the)?\s*(?:[\p{L}-]+\s+)?[\p{L}-]*(?:anal[yi]st|volkswirt|economist|stratege|strategist)/iu;

/** Whether a name stands where one who rates does: a known house, an analyst, or the employer of one. */
function isRaterPlace(place: Span, text: string): boolean {
  return beginsWithHouse(text.slice(place.start, place.end).toLowerCase()) || RATER.test(before(place, text));
}

function before(place: Span, text: string): string {
  return text.slice(Math.max(0, place.start - 60), place.start).replace(/^.*[.!?:]\s/s, '');
}

/** Whether a mention of a company speaks as one who rates. */
export function isHouseMention(entity: Entity, text: string): boolean {
  return isKnownHouse(entity) || (entity.type === 'company' && RATER.test(before(entity, text)));
}

const AUDITORS = /^(?:kpmg|bdo|ey|ernst & young|deloitte|pwc|price ?waterhouse\p{L}*|grant thornton|mazars|rödl)\b/iu;
const FUND = /\b(?:capital|ventures?|partners|equity|advisers|advisors|invest|fonds?|funds?)$/i;

/** "der Investor X", "existing backers X": who has put money into another. */
const OWNER = /(?:[Ii]nvestor(?:en|s)?|[Gg]eldgebern?|[Aa]ktionär|[Bb]ackers?|[Ss]hareholder)\s+$/;

/** Whether a company stands in the stories of others: a house, an auditor, a fund that has put money in. */
export function isBystander(entity: Entity, text: string): boolean {
  const name = entity.canonical ?? entity.text;
  return isHouseMention(entity, text) || AUDITORS.test(name) || FUND.test(name) || OWNER.test(before(entity, text));
}

/** Those who judge others in a text: houses, and the persons that it introduces as analysts. */
export interface Raters {
  /** Whether the name at a place is one of theirs. */
  include(place: Span): boolean;
  /** Whether the text as a whole reports what they think: its headline names a house beside the company, or speaks of research. */
  readonly note: boolean;
}

const RESEARCH =
  /anal[yi]s|research|broker|kursziel|einstufung|empfehlung|price target|target price|(?:out|under)perform|(?:over|under)weight/i;

/** Finds the persons of a text who rate; later mentions go by the last name. O(entities). */
export function ratersOf({ entities, text }: Document, topic: Entity | undefined): Raters {
  const headline = headlineOf(text);
  const note =
    RESEARCH.test(text.slice(headline.start, headline.end)) ||
    (topic !== undefined &&
      entities.some((entity) => entity.start < headline.end && isKnownHouse(entity) && !sameName(topic, entity)));
  const surname = (place: Span) => /[\p{L}'’-]+$/u.exec(text.slice(place.start, place.end))?.[0] ?? '';
  const persons = new Set<string>();
  let house: Entity | undefined;
  for (const entity of entities) {
    if (entity.type === 'person') {
      const possessed = house && /^['’]s?\s+(?:\p{L}+\s+)?$/u.test(text.slice(house.end, entity.start));
      if (possessed || isRaterPlace(entity, text) || RATER_AFTER.test(text.slice(entity.end, entity.end + 40)))
        persons.add(surname(entity));
    }
    house = isKnownHouse(entity) ? entity : undefined;
  }
  return {
    note,
    include: (place) => isRaterPlace(place, text) || persons.has(surname(place)),
  };
}
