import type { NumberContext } from '../number-context.ts';

export const numberContext = {
  labels:
    'top regulation directive § §§ # article section chapter no nos nr nrs number rule Form Item page pages phase ' +
    'stage version level tier title Part clause annex appendix schedule Note Figure table exhibit isin cusip sedol ' +
    'wkn lei valor tel telephone phone fax mobile Call room gate route highway interstate flight boeing airbus Type ' +
    'Class category Group Area zone Unit Lot Line basel covid Euro agenda episode Season Round Day Week formula ' +
    'suite Floor box registration Registered postcode Act sc ias ifrs asc wrapup Update reactor Block',
  clock: "am pm a.m p.m gmt et est edt bst cet cest utc ist jst o'clock noon",
  countedNouns:
    'employees people workers jobs staff stores customers shares cars vehicles units companies homes positions roles ' +
    'points branches aircraft flights households members',
  connectors:
    'to from and or versus vs against v compared with than for previously respectively then of at on earlier up down ' +
    'a an just only previous prior expected forecast estimated by initial initially instead now originally or',
  to: 'to through',
  and: 'and',
  or: 'or',
  between: 'between',
  from: 'from',
  moves:
    'rose rise rises rising fell fall falls falling gained gain gains lost lose loses losing climbed climbs climb ' +
    'dropped drops drop jumped jumps jump slid slipped slips slip added adds add shed sheds up down off surged ' +
    'surges soared tumbled plunged sank advanced declined eased edged inched widened narrowed increased decreased ' +
    'raised cut lifted lowered by higher lower',
  spreads: 'spread spreads margin',
  benchmarks: 'midswaps mid swap swaps treasuries treasurys gilts bunds',
  levels: 'to at of from above below near around',
  rangeCues: 'is are ran runs cost costs range ranging ranges ranged anywhere anything',
  comparison:
    'previous previously prior year ago versus vs consensus forecast expected estimate from last quarter month was ' +
    'earlier against guidance old new up down compared with to revised restated',
  functionWords:
    'out and or to from of in on at by for with as the a an is are was were has have had will would after before ' +
    'while but than that this it its their he she they versus vs against compared per up down higher lower more less ' +
    'per into over under about when which who said rate since between not above below respectively ago earlier fewer ' +
    'longer shorter larger smaller bigger better worse',
  countCues:
    'payers these those number users subscribers customers members passengers shares units volume people vehicles ' +
    'jobs barrels tonnes downloads turnover cars deliveries shipments permits',
  shareCues: 'margin margins utilisation utilization occupancy',
  multiples: {
    2: 'doubled double doubling doubles twice twofold',
    3: 'tripled triple tripling triples trebled treble thrice threefold',
    4: 'quadrupled quadruple quadrupling fourfold',
    5: 'quintupled fivefold',
    6: 'sixfold',
    7: 'sevenfold',
    8: 'eightfold',
    9: 'ninefold',
    10: 'tenfold',
    100: 'hundredfold',
    '1/2': 'halved',
  },
} as const satisfies NumberContext;
