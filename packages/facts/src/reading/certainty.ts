import type { Modality } from '@groschen/document';
import type { Clause } from './clause.ts';
import type { Hit } from './item.ts';
import type { ReadClause, ReadSentence } from './reading.ts';
import type { Attribution } from './source.ts';

/** How a clause vouches for what it says, its attribution left aside. */
export interface Certainty {
  /** True where it is only told by somebody: "soll … gekauft haben"; with an attribution it is a report. */
  readonly hearsay: boolean;
  readonly modality: Exclude<Modality, 'reported'>;
  readonly negated: boolean;
  /** A deal told in it is called off or has come to nothing: "sagte den Börsengang ab", "the merger collapsed". */
  readonly cancelled: boolean;
  /** A state that is only imagined: "hätte gelegen", "would have been". Nothing in it is a fact. */
  readonly counterfactual: boolean;
}

/** What analysts "had" is what they expected: "hatten auf dem Zettel", "had pencilled in". */
const EXPECTING = new Set(['hatten', 'hatte', 'zettel', 'had', 'been', 'braced']);

/** "Der Marktkonsens liegt bei 331 Mio. Euro", "consensus stands at $2.1 billion". */
const CONSENSUS = /konsens$|^consensus$/;

/** What is talked about is not done yet. */
const TALKS = new Set(['talks', 'negotiations', 'verhandlungen', 'gespräche', 'gesprächen', 'vorvertrag']);

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 0, reported: 1, expected: 2, planned: 2, denied: 3 };

/** The stronger of two modalities: a plan wins over a report, a denial over all. */
export function stronger(a: Modality, b: Modality): Modality {
  return STRENGTH[b] > STRENGTH[a] ? b : a;
}

/** The verbs of a clause; of one that shares them, its parent's. */
export function headsOf(clause: Clause): readonly Hit[] {
  const own = clause.hits.filter((hit) => hit.form.kind === 'verb');
  if (own.length > 0 || !clause.elliptical || !clause.parent) return own;
  return headsOf(clause.parent);
}

const AUXILIARIES = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'will', 'now', 'still']);

/** "topped forecasts", "beat our estimates", "vs. estimates of": what looks like a second verb is the object of the one before, or of a preposition. */
function isObject(hit: Hit, heads: readonly Hit[], { grammar, items }: ReadSentence): boolean {
  const { lower } = items[hit.from]!;
  if (grammar.language !== 'en' || !grammar.modality.expectNouns.has(lower)) return false;
  const before = items[hit.from - 1]?.lower ?? '';
  if (before !== 'to' && grammar.words.prepositions.has(before)) return true;
  return heads.some(
    (other) =>
      other.form.shape === 'finite' &&
      other.from < hit.from &&
      other.from >= hit.from - 2 &&
      !AUXILIARIES.has(items[other.from]!.lower),
  );
}

/** "beließ den Zins wie erwartet bei 2 Prozent", "held rates as expected": what came is not expected any more. */
function isAside(hit: Hit, heads: readonly Hit[], { items }: ReadSentence): boolean {
  return (
    heads.some((other) => other.form.shape === 'finite' && other.from !== hit.from) &&
    /^(?:wie|as)$/.test(items[hit.from - 1]?.lower ?? '') &&
    heads.some((other) => other.from === hit.from && other.form.shape === 'participle')
  );
}

/** The certainty of a clause, given who vouches for it. */
export function certaintyOf(clause: ReadClause, sentence: ReadSentence, attribution?: Attribution): Certainty {
  const { grammar, items } = sentence;
  const heads = headsOf(clause);
  const words = heads.map((hit) => items[hit.from]!.lower);
  // "would slash its workforce by 15%, or 20,000 people": a clause without a verb has what goes with that of the one before.
  const own = clause.elliptical && clause.parent ? [...clause.parent.items, ...clause.items] : clause.items;
  for (const item of own) if (item.kind === 'word') words.push(item.lower);
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  const verb = (set: ReadonlySet<number>, except: typeof isObject = isObject) =>
    heads.some((hit) => set.has(hit.form.lexeme) && !isObject(hit, heads, sentence) && !except(hit, heads, sentence));

  let modality: Certainty['modality'] = 'asserted';
  if (
    verb(grammar.denyVerbs) ||
    governs(clause, (parent) => parent.hits.some((hit) => grammar.denyVerbs.has(hit.form.lexeme)))
  )
    modality = 'denied';
  else if (clause.subject?.kind === 'observer' && (has(EXPECTING) || words.some((word) => CONSENSUS.test(word))))
    modality = 'expected';
  else if (has(grammar.modality.planned) || verb(grammar.planVerbs) || has(TALKS) || isTalkedOver(clause))
    modality = 'planned';
  else if (
    has(grammar.modality.expected) ||
    verb(grammar.expectVerbs, isAside) ||
    words.includes('aussicht') ||
    expectsByNoun(clause, sentence)
  )
    modality = 'expected';
  else if (grammar.language === 'de' && words.some((word) => /^soll(?:en|e|ten)?$/.test(word))) modality = 'planned';
  else if (grammar.language === 'de' && isFuture(clause, heads, items)) modality = 'expected';
  else if (grammar.language === 'en' && hasInfinitiveOfPurpose(clause)) modality = 'planned';
  else if (clause.parent && sharesModal(clause, sentence)) modality = certaintyOf(clause.parent, sentence).modality;
  return {
    modality,
    hearsay: grammar.language === 'de' && modality === 'planned' && isHearsay(clause),
    negated: clause.items.some(
      (item) => item.kind === 'word' && grammar.modality.negation.has(item.lower) && !isOfDegree(item.at, items),
    ),
    // "pulled in $62m" is another verb than "pulled its offering".
    cancelled: heads.some(
      (hit) =>
        grammar.cancelVerbs.has(hit.form.lexeme) &&
        // "after rejecting the offer": what came before.
        hit.form.shape !== 'gerund' &&
        !heads.some((other) => other.from === hit.from && other.to > hit.to),
    ),
    counterfactual:
      grammar.language === 'de'
        ? words.some((word) => /^(?:hätten?|wären?)$/.test(word)) && !(attribution?.source && words.includes('hätten'))
        : words.includes('would') && words.includes('have'),
  };
}

/** "will den Umsatz auf 3 und die Marge auf 5 bringen", "plans to cut costs and return cash": an infinitive behind "and" shares what governs the one before. */
function sharesModal(clause: ReadClause, { grammar }: ReadSentence): boolean {
  if (clause.kind !== 'main' || !grammar.words.coordinators.has(clause.separator)) return false;
  const words = clause.items.filter((item) => item.kind === 'word');
  const head = grammar.language === 'de' ? words[words.length - 1] : words[0];
  const verbs = clause.hits.filter((hit) => hit.form.kind === 'verb');
  if (!head || words.length < 2 || verbs.some((hit) => hit.from !== head.at)) return false;
  // "bringen", which no rule waits for, is one too.
  if (verbs.length === 0) return grammar.language === 'de' && !head.capital && /[a-zäöüß]{3}e[lr]?n$/.test(head.lower);
  return verbs.some((hit) => hit.form.shape === 'infinitive');
}

/** "nicht einmal mehr halb so viel", "not quite as much": how much it is, not whether; "nicht testierten Zahlen": what they are. */
function isOfDegree(at: number, items: ReadSentence['items']): boolean {
  let i = at + 1;
  if (items[at]!.lower === 'nicht' && /(?:t|en)e[nrsm]?$/.test(items[i]?.lower ?? '') && isNoun(items[i + 1]))
    return true;
  while (/^(?:einmal|mehr|even|quite)$/.test(items[i]?.lower ?? '')) i++;
  return /^(?:halb|so|ganz|nur|zuletzt|half|as|only|least)$/.test(items[i]?.lower ?? '');
}

function isNoun(item: ReadSentence['items'][number] | undefined): boolean {
  return item?.kind === 'word' && item.capital;
}

/** "spricht über eine Beteiligung": what is talked over is not done yet. */
function isTalkedOver({ items, kind }: ReadClause): boolean {
  const verb = items.findIndex((item) => /^(?:spr[iea]ch(?:t|en|e)?|rede(?:t|n))$/.test(item.lower));
  return verb >= 0 && (kind === 'main' ? items.slice(verb) : items).some((item) => item.lower === 'über');
}

/** "soll … geboten haben", "geboten haben soll": what somebody is said to have done, not what is to be done. */
function isHearsay({ items }: ReadClause): boolean {
  const words = items.filter((item) => item.kind === 'word');
  const soll = words.findIndex((item) => /^(?:soll|sollen)$/.test(item.lower));
  const before = words[soll === words.length - 1 ? words.length - 2 : words.length - 1];
  return soll >= 0 && before !== undefined && /^(?:haben|sein)$/.test(before.lower);
}

/** "werde … erreichen", "wird voraussichtlich liegen": werden with an infinitive, not with a participle. */
function isFuture(clause: ReadClause, heads: readonly Hit[], items: ReadSentence['items']): boolean {
  const will = heads.find((hit) => /^(?:wird|werden|werde)$/.test(items[hit.from]!.lower));
  if (!will) return clause.items.some((item) => item.lower === 'voraussichtlich');
  const last = [...clause.items].reverse().find((item) => item.kind === 'word' && !clause.asides.has(item.at));
  if (!last || last.at === will.from) return false;
  const shapes = heads.filter((hit) => hit.from === last.at).map((hit) => hit.form.shape);
  return shapes.includes('infinitive') && !shapes.includes('participle') && last.lower !== 'werden';
}

/** "Prognose von …", "hob den Ausblick auf …", but not "topped forecasts", "über den Erwartungen". */
function expectsByNoun(clause: ReadClause, { grammar, government }: ReadSentence): boolean {
  for (const item of clause.items) {
    if (item.kind === 'figure') return false;
    if (item.kind !== 'word' || !isExpectation(item.lower, grammar.modality.expectNouns)) continue;
    if (isPartOfMetric(item.at, clause, grammar) || isPreliminary(item.at, clause)) continue;
    if (
      !/^(?:über|unter|above|below|over|of|within|than|als|than|against|versus|vs\.?|with|ahead|short)$/.test(
        government(item.at).preposition,
      )
    )
      return true;
  }
  return false;
}

/** "Das Barometer für die Erwartungen": what is measured is no expectation of the text. */
function isPartOfMetric(at: number, { hits }: Clause, { subjectKinds }: ReadSentence['grammar']): boolean {
  return hits.some(
    ({ form, from, to }) => form.kind === 'noun' && from < at && at <= to && subjectKinds.get(form.lexeme) === 'metric',
  );
}

/** "nach einer ersten Schätzung", "a flash estimate showed": statistics of what was, though they may still be revised. */
function isPreliminary(at: number, { items }: Clause): boolean {
  const noun = items.findIndex((item) => item.at === at);
  return (
    /^(?:schätzung(?:en)?|estimates?)$/.test(items[noun]!.lower) &&
    /^(?:erste[nrs]?|vorläufige[nrs]?|zweite[nrs]?|first|flash|preliminary|second|official)$/.test(
      items[noun - 1]?.lower ?? '',
    )
  );
}

function isExpectation(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word) || /(?:prognose|prognosen|ausblick|ziele?|vorgabe)$/.test(word);
}

/** "Danaher to buy Selbourne", "in talks to sell": an infinitive with "to" and no finite verb that governs it. */
function hasInfinitiveOfPurpose(clause: ReadClause): boolean {
  return (
    !clause.finite &&
    clause.items.some(
      (item, i) =>
        item.lower === 'to' &&
        clause.hits.some(
          (hit) => hit.form.kind === 'verb' && hit.from === clause.items[i + 1]?.at && hit.form.shape === 'infinitive',
        ),
    )
  );
}

function governs(clause: ReadClause, test: (parent: Clause) => boolean): boolean {
  return clause.kind !== 'main' && clause.parent !== undefined && test(clause.parent);
}

/** The modality of a fact: the clause's own, or that somebody says so. */
export function modalityOf(certainty: Certainty, attribution: Attribution | undefined): Modality {
  if (attribution?.source && certainty.hearsay) return 'reported';
  return stronger(attribution ? 'reported' : 'asserted', certainty.modality);
}
