/** What the sources write around a company's name: share classes, depositary receipts, venues, legal forms. */

const SHARE_CLASS =
  /\s+(?:(?:common|ordinary|registered|preferred|bearer|capital|voting|non-voting|subordinate voting) (?:stock|shares?|units?)|depositary receipts?|american depositary shares.*|sponsored adr.*|unsponsored adr.*|adr|ads|cedear|class [a-c]\b.*|series [a-c]\b.*|inh\.?\s.*|na\s?o\.?\s?n\.?.*|o\.\s?n\.?.*|vzo?\b.*|vna|st|vz)$/i;
const PARENTHESIS = /\s*\((?:publ|brand|the|new|company|delaware|de|uk|usa|holding|group|society|[A-Z]{2,4})\)\s*$/i;

const LEGAL_FORM =
  /[,\s]+(?:inc\.?|incorporated|corp\.?|corporation|co\.?|company|companies|ltd\.?|limited|llc|l\.l\.c\.|lp|l\.p\.|llp|plc|p\.l\.c\.|ag|aktiengesellschaft|se|gmbh|kgaa|kg|ohg|ev|e\.v\.|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?a\.?s\.?|s\.?c\.?a\.?|n\.?v\.?|b\.?v\.?|ab|a\/s|asa|as|oyj|oy|abp|s\.?a\.?b\.?(?: de c\.?v\.?)?|de c\.?v\.?|tbk|berhad|bhd|pcl|public company|k\.?k\.?|pjsc|pao|oao|ojsc|jsc|sgps|s\.?g\.?p\.?s\.?|société anonyme|societe anonyme|(?:société|societe) en commandite par actions|(?:société|societe) europ[ée]enne|kommanditgesellschaft auf aktien|& co\.?|and company|and co\.?|st\. & co\.?|stiftung & co\.?|reit-ag|sicaf|scsp|group plc)$/i;
const LEGAL_PREFIX = /^(?:pt|the|compagnie g[eé]n[eé]rale des [eé]tablissements|koninklijke|koninkl\.?)\s+/i;
const DESCRIPTOR =
  /\s+(?:groups?|gruppe|holdings?|international|intl|technologies|technology|industries|industrial|pharmaceuticals?|pharma|therapeutics|biosciences|biotechnology|software|systems|financial|financials|bancorp|bancshares|bankshares|energy|resources|partners|brands|motors?|laboratories|worldwide|global|enterprises|networks?|semiconductors?|solutions|services|communications|entertainment|healthcare|insurance|foods?|chemicals?|materials|electric|electronics|media|immobilien|airlines|stores|beverages?|products|interactive|platforms|werke|chemie|se|ag|real estate|properties|realty|trust|reit|biomedical systems|security networks|petrolub|medical|aero engines|solar technology)$/i;

const tidy = (name) =>
  name
    .replace(/[\s,.&-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The name without share class and legal form, capitals longer than four letters mended. */
export function shortName(name) {
  let short = name.replace(/\s+/g, ' ').trim();
  for (let before = ''; before !== short; ) {
    before = short;
    short = tidy(short.replace(SHARE_CLASS, '').replace(PARENTHESIS, ''));
    const bare = tidy(short.replace(LEGAL_FORM, ''));
    if (bare.length >= 2) short = bare;
  }
  return mendCapitals(short.replace(/^(?:PT|The)\s+(?=\S+)/, ''));
}

/** Ever shorter names: "Micron Technology" gives "Micron". */
export function shorterNames(short) {
  const names = [];
  for (let name = short.replace(LEGAL_PREFIX, ''), i = 0; i < 3; i++) {
    if (name !== short && name.length >= 3) names.push(name);
    const bare = tidy(name.replace(DESCRIPTOR, ''));
    if (bare === name || bare.length < 3) break;
    name = bare;
  }
  return names;
}

function mendCapitals(name) {
  return name.replace(/\b\p{Lu}{5,}\b/gu, (word) => word[0] + word.slice(1).toLowerCase());
}

/** Whether the source's name is whole: no coupon, no series of truncated capitals, no derivative. */
export function isWholeName(name) {
  if (
    /[%*/\\<>"@]|\d{3,}|\b(?:DRN|CEDEAR|EGB|RCB|ETF|UCITS|FUND|FUNDS?|WARRANTS?|WTS|NOTES?|BDR|DR N|GDR|EO|DL|LS|YC|HD|SF|SPAC|ACQUISITION|RIGHTS?|UNITS?|INCOME TRUST|MUNICIPAL|PERP|PFD|PREF|TRACKER|CERT|RP \d+)\b/i.test(
      name,
    )
  )
    return false;
  const words = name.split(/\s+/);
  if (words.length > 1 && name === name.toUpperCase() && name.length > 9) return false;
  return /\p{L}{2}/u.test(name) && name.length <= 60;
}

/** ISO 6166: letters to numbers, then Luhn. */
export function isIsin(isin) {
  if (!/^[A-Z]{2}[A-Z0-9]{9}\d$/.test(isin ?? '')) return false;
  const digits = [...isin].map((c) => Number.parseInt(c, 36).toString()).join('');
  let sum = 0;
  [...digits].reverse().forEach((d, i) => {
    const v = Number(d) * (i % 2 ? 2 : 1);
    sum += v > 9 ? v - 9 : v;
  });
  return sum % 10 === 0;
}
