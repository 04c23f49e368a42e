import type { EntityType, RuleLanguage, Span } from '@groschen/document';
import { LATER_IN_ROW, type NameCandidate, origin, PRIORITY } from './candidate.ts';
import type { NameForm } from './gazetteer/entry.ts';
import { isMark, isNoName } from './no-name.ts';
import { nameWithin } from './proposal-span.ts';
import { hitOver, type Scene } from './scene.ts';
import type { NameProposal, NameTagging } from './tagger.ts';
import { firstWordAt } from './words.ts';

/** How tagger and rules are weighed against each other. */
interface Balance {
  /** Priority of a proposal with score 0, and what a score of 1 adds. */
  readonly least: number;
  readonly gain: number;
  /** A candidate of the rules is dropped where the tagger is surer than this that no name is there. */
  readonly mostDoubt: number;
  /** From this priority on a rule's type holds against another of the tagger's. */
  readonly rulesType: number;
}

/** In financial news the rules know much: the tagger's priority passes theirs only as it gets sure. Elsewhere its word goes. */
const IN_FINANCIAL_NEWS: Balance = { least: 40, gain: 35, mostDoubt: 0.9, rulesType: PRIORITY.knownWord };
const ELSEWHERE: Balance = { least: PRIORITY.tagger, gain: 0, mostDoubt: 0.1, rulesType: PRIORITY.user };

/** Score below which a name in financial news that no rule knows of is more often wrong than right on text not trained on. */
const LEAST_SURE: Readonly<Record<RuleLanguage, number>> = { de: 0.6, en: 0.9 };

/** Score that is enough where the word behind says that a company acts: "Alpenchip employs 19 people". */
const SURE_BEFORE_VERB = 0.5;

/** Score that is enough where the rules know a part of the name, which would be wrong alone: "Midland Precision", of which Midland is a town. */
const SURE_OF_WHOLE = 0.5;

/** How sure the tagger may be that no name is there where one is the further member of a row. */
const MOST_DOUBT_IN_ROW = 0.5;

/** Types that are easily taken for each other; between them a rule, which knows more of the world, decides. */
const KIND: Readonly<Record<string, string>> = {
  company: 'organization',
  organization: 'organization',
  media: 'organization',
  exchange: 'organization',
  index: 'product',
  product: 'product',
};

/**
 * The candidates of the rules and the tagger's names as one list. The tagger has seen what the rules found; where both have the same
 * span the rule's candidate stands, which says more. In financial news a compound is cut to the name in front of its hyphen.
 */
export function judgedByTagger(scene: Scene, rules: readonly NameCandidate[], tagging: NameTagging): NameCandidate[] {
  const { least, gain, mostDoubt, rulesType } = tagging.financial ? IN_FINANCIAL_NEWS : ELSEWHERE;
  const isHeld = (rule: NameCandidate) =>
    rule.priority >= PRIORITY.legalForm ||
    tagging.doubt(rule) <= (isInRow(rule) ? Math.max(mostDoubt, MOST_DOUBT_IN_ROW) : mostDoubt);
  const candidates = rules.filter(isHeld);
  const bySpan = strongestBySpan(rules);
  const holdsPart = partsOf(rules);
  for (const proposed of tagging.proposals) {
    const proposal = isTitled(scene, proposed) ? { ...proposed, type: 'person' as const } : proposed;
    const span = tagging.financial ? nameWithin(scene, proposal) : proposal;
    if (!span || isMark(scene, span) || (tagging.financial && isNoName(scene, span, proposal))) continue;
    const priority = least + gain * proposal.score;
    const same = bySpan.get(placeOf(span));
    if (same && (same.priority >= rulesType || knowsBetter(same.type, proposal.type))) {
      candidates.push({ ...same, priority: Math.max(same.priority, priority) });
      continue;
    }
    if (tagging.financial && !same && proposal.score < leastSure(scene, proposal, holdsPart(span))) continue;
    const forms = formsFor(scene, span, proposal.type);
    const by = proposal.by ?? origin('tagger');
    const { start, end } = span;
    candidates.push({ start, end, type: proposal.type, priority, by, tagged: true, ...(forms && { forms }) });
  }
  return candidates;
}

function leastSure({ words, language }: Scene, { end, type }: NameProposal, holdsPart: boolean): number {
  if (holdsPart) return Math.min(SURE_OF_WHOLE, LEAST_SURE[language.code]);
  const next = firstWordAt(words, end);
  const acts =
    type === 'company' &&
    next < words.length &&
    words.gaps[next] === 1 &&
    language.context.companyVerbs.has(words.folded[next]!);
  return acts ? Math.min(SURE_BEFORE_VERB, LEAST_SURE[language.code]) : LEAST_SURE[language.code];
}

/** "die Investoren A, B und C": named by the noun before the first of a row, which the tagger does not see from the last. */
const isInRow = ({ type, priority }: NameCandidate): boolean =>
  type === 'company' && priority === PRIORITY.cue - LATER_IN_ROW;

/** "Lord Kettering" is a person whatever else the name may be. */
function isTitled({ words, language }: Scene, { start, end, type }: NameProposal): boolean {
  const first = firstWordAt(words, start);
  return (
    language.code === 'en' &&
    (type === 'company' || type === 'organization') &&
    language.roles.familyWords.has(words.folded[first]!) &&
    firstWordAt(words, end - 1) === first + 1
  );
}

const kindOf = (type: EntityType): string => KIND[type] ?? type;

/** Types that are taken for each other, and products, of which the tagger has seen few: those the rules know by the word before them. */
const knowsBetter = (rule: EntityType, tagger: EntityType): boolean =>
  rule === 'product' || kindOf(rule) === kindOf(tagger);

function strongestBySpan(rules: readonly NameCandidate[]): ReadonlyMap<string, NameCandidate> {
  const bySpan = new Map<string, NameCandidate>();
  for (const rule of rules) {
    const other = bySpan.get(placeOf(rule));
    if (!other || other.priority < rule.priority) bySpan.set(placeOf(rule), rule);
  }
  return bySpan;
}

/** Tells whether a candidate lies inside of a span. */
function partsOf(rules: readonly NameCandidate[]): (span: Span) => boolean {
  const sorted = [...rules].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < sorted.length && sorted[i]!.start < end; i++) if (sorted[i]!.end <= end) return true;
    return false;
  };
}

const placeOf = ({ start, end }: Span) => `${start} ${end}`;

/** Names of the gazetteer that a proposal may stand for. */
function formsFor(scene: Scene, { start, end }: Span, type: EntityType): readonly NameForm[] | undefined {
  const hit = hitOver(scene, firstWordAt(scene.words, start));
  if (hit?.start !== start || hit.end !== end) return undefined;
  const forms = hit.forms.filter((form) => form.entry.type === type);
  return forms.length > 0 ? forms : undefined;
}
