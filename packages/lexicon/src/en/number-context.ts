import type { NumberContext } from '../number-context.ts';
import { words } from '../words.ts';

export const numberContext = {
  labels: words(
    'top regulation directive § §§ # article section chapter no nos nr nrs number rule form item page pages phase ' +
      'stage version level tier title part clause annex appendix schedule note figure table exhibit isin cusip sedol ' +
      'wkn lei valor tel telephone phone fax mobile call room gate route highway interstate flight boeing airbus type ' +
      'class category group area zone unit lot line basel covid euro agenda episode season round day week formula ' +
      'suite floor box registration registered postcode act sc ias ifrs asc wrapup update reactor block',
  ),
  clock: [
    'am',
    'pm',
    'a.m',
    'p.m',
    'gmt',
    'et',
    'est',
    'edt',
    'bst',
    'cet',
    'cest',
    'utc',
    'ist',
    'jst',
    "o'clock",
    'noon',
  ],
  countedNouns: words(
    'employees people workers jobs staff stores customers shares cars vehicles units companies homes positions ' +
      'roles points branches aircraft flights households members',
  ),
  connectors: words(
    'to from and or versus vs against v compared with than for previously respectively then of at on earlier up ' +
      'down a an just only previous prior expected forecast estimated by initial initially instead now originally or',
  ),
  to: ['to', 'through'],
  and: ['and'],
  or: ['or'],
  between: ['between'],
  from: ['from'],
  moves: words(
    'rose rise rises rising fell fall falls falling gained gain gains lost lose loses losing climbed climbs climb dropped drops drop jumped jumps jump slid slipped slips slip added adds add shed sheds up down off surged surges soared tumbled plunged sank advanced declined eased edged inched widened narrowed increased decreased raised cut lifted lowered by higher lower',
  ),
  spreads: ['spread', 'spreads', 'margin'],
  benchmarks: ['midswaps', 'mid', 'swap', 'swaps', 'treasuries', 'treasurys', 'gilts', 'bunds'],
  levels: ['to', 'at', 'of', 'from', 'above', 'below', 'near', 'around'],
  rangeCues: words('is are ran runs cost costs range ranging ranges ranged anywhere anything'),
  comparison: words(
    'previous previously prior year ago versus vs consensus forecast expected estimate from last quarter month was ' +
      'earlier against guidance old new up down compared with to revised restated',
  ),
  functionWords: words(
    'out and or to from of in on at by for with as the a an is are was were has have had will would after before while ' +
      'but than that this it its their he she they versus vs against compared per up down higher lower more less per ' +
      'into over under about when which who said rate since between not above below respectively ago earlier fewer ' +
      'longer shorter larger smaller bigger better worse',
  ),
  countCues: words(
    'payers these those number users subscribers customers members passengers shares units volume people vehicles jobs barrels tonnes downloads turnover cars deliveries shipments',
  ),
  shareCues: words('margin margins utilisation utilization occupancy'),
  multiples: {
    doubled: [2, 1],
    double: [2, 1],
    doubling: [2, 1],
    doubles: [2, 1],
    tripled: [3, 1],
    triple: [3, 1],
    tripling: [3, 1],
    triples: [3, 1],
    trebled: [3, 1],
    treble: [3, 1],
    quadrupled: [4, 1],
    quadruple: [4, 1],
    quadrupling: [4, 1],
    quintupled: [5, 1],
    halved: [1, 2],
    twice: [2, 1],
    thrice: [3, 1],
    twofold: [2, 1],
    threefold: [3, 1],
    fourfold: [4, 1],
    fivefold: [5, 1],
    sixfold: [6, 1],
    sevenfold: [7, 1],
    eightfold: [8, 1],
    ninefold: [9, 1],
    tenfold: [10, 1],
    hundredfold: [100, 1],
  },
} as const satisfies NumberContext;
