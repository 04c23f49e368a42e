/** Writes countries.tsv, the German and English names of ISO 3166 countries, from the Unicode CLDR that Node carries. */
import { writeFileSync } from 'node:fs';

const german = new Intl.DisplayNames('de', { type: 'region' });
const english = new Intl.DisplayNames('en', { type: 'region' });
const CODES =
  `AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES
ET FI FJ FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML
MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR
TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW`.split(/\s+/);
const plain = (name) => name.replace(/\s*\(.*\)|’/g, (m) => (m === '’' ? "'" : ''));
const rows = CODES.map((code) => [plain(german.of(code)), plain(english.of(code)), code].join('\t'));
writeFileSync(new URL('../countries.tsv', import.meta.url), `german\tenglish\tcode\n${rows.join('\n')}\n`);
