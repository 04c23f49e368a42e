import type { ModalityWords } from '../modality.ts';

const verbs = (list: string) => list.split(/\s*,\s*/);
const words = (list: string) => list.split(/\s+/);

export const modality = {
  speech: verbs(
    'say, report, announce, tell, state, write, disclose, confirm, note, add, estimate, warn, show, explain, reveal, according, note, argue, suggest, cite, disclose, concede, insist, comment, claim, indicate, contend, stress, acknowledge, find, identify, predict, quip, conclude',
  ),
  speechNouns: words('report reports statement filing data figures survey poll people sources source note'),
  sourceBefore: ['according to', 'citing'],
  sourceAfter: [],
  anonymous: words(
    'sources source people analysts economists report reports insiders traders bankers brokers consensus',
  ),
  planned: words('will'),
  expected: words('could may might should would'),
  denied: ['denied', 'denies', 'rejected', 'dismissed'],
  planVerbs: verbs(
    'plan, intend, seek, propose, consider, explore, negotiate, weigh, eye, bid, offer, mull, prepare, aim, want, vow, pledge, resolve, recommend, be set to, threaten, study, investigate, sound out',
  ),
  expectVerbs: verbs(
    'expect, forecast, predict, project, see, anticipate, estimate, guide, target, reckon, pencil in, look for, think, hope, envisage, assume, aim, foresee, guide for, look to, shoot for, promise, uphold, be on track, model',
  ),
  denyVerbs: verbs('deny, refute, rebut'),
  cancelVerbs: verbs(
    'abandon, cancel, scrap, shelve, pull, call off, withdraw, collapse, fall through, walk away, pull out, back out, ditch, postpone, reject, spurn, rebuff, block, terminate, abort, give up on, suspend, omit, skip, axe, forgo, withhold, pass over, avert',
  ),
  planNouns: words('plan plans talks negotiations intention proposal bid offer approach'),
  expectNouns: words(
    'forecast forecasts guidance outlook expectations expectation estimate estimates consensus target targets projection',
  ),
  negation: words("not n't no never neither without nor"),
} as const satisfies ModalityWords;
