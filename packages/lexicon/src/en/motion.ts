import type { Motion } from '../motion.ts';

const verbs = (list: string) => list.split(/\s*,\s*/);
const words = (list: string) => list.split(/\s+/);

export const motion = {
  up: {
    verbs: verbs(
      'rise, gain, climb, jump, advance, surge, soar, rally, leap, put on, tack on, add, edge up, edge higher, firm, rocket, spike, rebound, recover, swell, double, triple, quadruple, tick up, inch up, inch higher, pop, shoot up, spring, skyrocket, appreciate, outpace, bounce, vault, balloon, quicken, creep up, pick up, step up, move up, race, zoom, perk up, go up, pile on, notch up, grind higher, turn higher, power ahead, roar, march, strengthen, leap up, shoot higher, claw back, bounce back, snap back, gallop, sprint, storm ahead, track higher, trend higher, drift higher, drift up, grind up, head higher, run up, ratchet up, catapult, levitate, regain, recoup',
    ),
    transitive: verbs(
      'boost, lift, raise, hike, improve, widen, expand, accelerate, hoist, bump up, increase, grow, push up, strengthen, propel',
    ),
    nouns: words(
      'gain gains rise increase jump advance surge rally rebound growth uptick improvement climb leap hike recovery upswing appreciation boost',
    ),
    words: words('up higher firmer stronger more better dearer green'),
  },
  down: {
    verbs: verbs(
      'fall, drop, lose, slide, decline, shed, slip, sink, slump, plunge, tumble, plummet, tank, dip, ease, retreat, give up, give back, crash, crater, weaken, dive, nosedive, edge down, edge lower, tick down, inch down, inch lower, soften, sag, halve, backtrack, pull back, depreciate, skid, dwindle, cool, swoon, stumble, drift lower, come off, fade, deteriorate, wilt, surrender, deflate, topple, go down, droop, nudge down, nurse, wobble, drift, buckle, cede, be wiped off, cheapen, sell off, shrivel, collapse, implode, keel over, nudge lower, grind lower, trend lower, track lower, head lower, turn lower, notch down, slither, flounder, flop, lurch lower, unravel, subside, capitulate, relinquish, forfeit, back off, fall back, drop back, drop off, slip back',
    ),
    transitive: verbs('cut, lower, trim, reduce, slash, narrow, contract, slow, moderate, shrink, decrease'),
    nouns: words(
      'loss losses fall drop decline slide slump plunge decrease dip retreat reduction cut downturn tumble slip selloff sell-off contraction drawdown discount depreciation',
    ),
    words: words('down lower weaker softer less worse cheaper off red'),
  },
  driving: verbs('send, push, drive, mark, knock, drag, pull, propel, lift, boost, nudge, hammer, catapult'),
  level: verbs(
    'close, end, finish, trade, stand, settle, open, be, quote, change hands, hover, sit, hit, reach, touch, start, fetch, cost, come, hold, remain, stay, fix, print, total, yield, buy, cross, breach, break, push through, clear, top, exceed, fare, see',
  ),
  unchanged: [
    'little changed',
    'unchanged',
    'flat',
    'little moved',
    'barely moved',
    'hardly moved',
    'barely changed',
    'barely budged',
    'hardly reacted',
    'steady',
  ],
} as const satisfies Motion;
