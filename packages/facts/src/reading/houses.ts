import type { Entity, Span } from '@groschen/document';

/** Banks and brokers that rate shares. Facts of common knowledge; a name that begins so counts. */
const HOUSES =
  `jpmorgan,jp morgan,j.p. morgan,goldman,morgan stanley,ubs,barclays,deutsche bank,dz bank,jefferies,bernstein,berenberg,kepler,hsbc,
citigroup,citi,bank of america,bofa,rbc,stifel,oddo,warburg,metzler,baader,hauck,nordlb,nord/lb,lbbw,commerzbank,exane,société générale,societe generale,
credit suisse,vontobel,zkb,zürcher kantonalbank,julius bär,mirabaud,octavian,research partners,erste group,raiffeisen,piper sandler,wells fargo,evercore,
cowen,td cowen,keybanc,needham,wedbush,raymond james,oppenheimer,truist,bmo,scotiabank,cibc,national bank,canaccord,stephens,mizuho,nomura,macquarie,clsa,daiwa,
jmp,baird,wolfe,melius,loop capital,rosenblatt,craig-hallum,d.a. davidson,da davidson,william blair,btig,leerink,svb,cantor,guggenheim,susquehanna,benchmark,
roth,b. riley,northland,lake street,shore capital,peel hunt,numis,liberum,panmure,investec,cavendish,redburn,kbw,stephens,carnegie,seb,handelsbanken,nordea,dnb,pareto,abn amro,ing,kbc,
degroof,mediobanca,equita,intermonte,banco santander,santander,bestinver,alantra,pareto,montega,smc research,quirin,mwb,first berlin,edison,argus,
morningstar,moody's,s&p global,fitch,scope,dbrs,freedom capital,hc wainwright,h.c. wainwright,jyske,sydbank,danske,motilal oswal,ord minnett,bell potter,wilsons`.split(
    /,\s*/,
  );

export function isKnownHouse(entity: Entity): boolean {
  if (entity.type !== 'company') return false;
  const name = (entity.canonical ?? entity.text).toLowerCase();
  return HOUSES.some(
    (house) => name === house || (name.startsWith(house) && !/\p{L}/u.test(name[house.length] ?? ' ')),
  );
}

const RATER =
  /(?:anal[yi]s|broker|bank\p{L}*\s+$|research|expert|strateg|haus\s+$|ökonom|economist|wertpapierhaus)[\p{L}-]*(?:\s+[\p{L}.'-]+){0,4}\s*$/iu;

/** Whether a name stands where one who rates does: a known house, an analyst, or the employer of one. */
export function isRaterPlace(place: Span, text: string): boolean {
  const name = text.slice(place.start, place.end).toLowerCase();
  if (HOUSES.some((house) => name === house || name.startsWith(`${house} `))) return true;
  return RATER.test(before(place, text));
}

function before(place: Span, text: string): string {
  return text.slice(Math.max(0, place.start - 60), place.start).replace(/^.*[.!?:]\s/s, '');
}

/** Whether a mention of a company speaks as one who rates. */
export function isHouseMention(entity: Entity, text: string): boolean {
  return isKnownHouse(entity) || (entity.type === 'company' && RATER.test(before(entity, text)));
}
