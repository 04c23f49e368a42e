import {
  compareDecimals,
  type DateMention,
  type Document,
  type Entity,
  type Fact,
  isInterval,
  type RoleValue,
  type Span,
} from '@groschen/document';
import type { FrameRule, Slot } from '@groschen/rules';
import type { Attribution } from '../reading/attribution.ts';
import { type Certainty, certaintyOf, headsOf, modalityOf, stronger } from '../reading/certainty.ts';
import { isRaterPlace } from '../reading/houses.ts';
import type { FigureItem, Hit } from '../reading/item.ts';
import { sameName } from '../reading/names.ts';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import type { ResolvedSubject } from '../reading/subject.ts';
import { type ArgumentPlace, coordinatedNames, fillName, partiesOf } from './arguments.ts';
import { isComparison } from './comparison.ts';
import type { CompiledPacks, CompiledSlot, CompiledTrigger } from './compile.ts';
import { directionOf, isSigned, type Sign } from './direction.ts';
import { figureOwners } from './ownership.ts';
import { figureValue, nameValue, wordsValue } from './role-values.ts';

interface Call extends ArgumentPlace {
  readonly compiled: CompiledTrigger;
  readonly certainty: Certainty;
  readonly owners: ReadonlyMap<number, number>;
}

/** Figures that nobody plans: what shall be is expected. */
const MEASURED = new Set(['earnings', 'indicator', 'price-move']);

type Roles = Record<string, RoleValue | readonly RoleValue[]>;

/**
 * The facts that frames find in a sentence. Frames with higher priority go first; a figure that one of them has used is not used
 * again: `claimed` holds the positions of those that are taken, and gets more. O(triggers × items of their clauses).
 */
export function matchFrames(
  document: Document,
  sentence: ReadSentence,
  packs: CompiledPacks,
  attributed: ReadonlyMap<ReadClause, Attribution>,
  claimed: Set<number>,
  periods: ReadonlySet<string>,
  carried: Map<string, RoleValue>,
): readonly Fact[] {
  const calls = callsOf(document.text, sentence, packs, attributed, periods);
  const facts: Fact[] = [];
  const read = new Set<string>();
  for (const call of calls) {
    const { trigger, frame } = call.compiled;
    const metric = trigger.set?.metric && `${call.trigger.from} ${frame.rule.roles.value?.per === 'share'}`;
    if (metric && read.has(metric)) continue;
    for (const roles of fill(call, document, claimed, carried)) {
      const { rule, by } = frame;
      if (metric) read.add(metric);
      for (const [role, value] of Object.entries(roles))
        if (!Array.isArray(value)) carried.set(role, value as RoleValue);
      const attribution = attributed.get(call.clause);
      const plain = modalityOf(call.certainty, attribution);
      const own = plain === 'planned' && MEASURED.has(rule.fact) ? 'expected' : plain;
      const fixed = trigger.modality ?? rule.modality;
      facts.push({
        type: rule.fact,
        roles,
        modality: fixed ? stronger(own === 'planned' && fixed === 'expected' ? 'asserted' : own, fixed) : own,
        ...(call.certainty.negated && { negated: true }),
        ...(attribution?.source && { source: attribution.source }),
        evidence: sentence.span,
        by,
      });
    }
  }
  return facts;
}

function callsOf(
  text: string,
  sentence: ReadSentence,
  packs: CompiledPacks,
  attributed: ReadonlyMap<ReadClause, Attribution>,
  periods: ReadonlySet<string>,
): readonly Call[] {
  const triggers = packs.triggers[sentence.language];
  const calls: Call[] = [];
  for (const clause of sentence.clauses) {
    const inherited = clause.elliptical ? headsOf(clause).filter((hit) => !clause.hits.includes(hit)) : [];
    const hits = [...clause.hits, ...inherited];
    let certainty: Certainty | undefined;
    let owners: ReadonlyMap<number, number> | undefined;
    const lexemes = new Set(hits.map((hit) => hit.form.lexeme));
    const has = (words: { de: ReadonlySet<number>; en: ReadonlySet<number> } | undefined) => {
      if (!words) return undefined;
      for (const lexeme of words[sentence.language]) if (lexemes.has(lexeme)) return true;
      return false;
    };
    for (const trigger of hits)
      for (const compiled of triggers.get(trigger.form.lexeme) ?? []) {
        if (has(compiled.with) === false || has(compiled.frame.with) === false) continue;
        if (has(compiled.without) || has(compiled.frame.without)) continue;
        if (compiled.trigger.notAfter?.[sentence.language]?.includes(sentence.government(trigger.from).preposition))
          continue;
        certainty ??= certaintyOf(clause, sentence);
        owners ??= figureOwners(clause, sentence);
        if (certainty.counterfactual) continue;
        if (compiled.trigger.set?.metric && isComparison(trigger, clause, sentence, certainty, periods)) continue;
        if (!meets(compiled, clause, certainty, attributed.get(clause), text)) continue;
        calls.push({ text, clause, sentence, trigger, compiled, certainty, owners });
      }
  }
  return calls.sort((a, b) => (b.compiled.frame.rule.priority ?? 0) - (a.compiled.frame.rule.priority ?? 0));
}

function meets(
  { frame }: CompiledTrigger,
  clause: ReadClause,
  certainty: Certainty,
  attribution: Attribution | undefined,
  text: string,
): boolean {
  const { when } = frame.rule;
  if (!when) return true;
  if (when.modality && !when.modality.includes(modalityOf(certainty, attribution))) return false;
  const subject = clause.subject ?? clause.parent?.subject;
  if (when.speaker && isOutsider(subject, clause, attribution, text) !== (when.speaker === 'outsider')) return false;
  if (when.subject) {
    if (!when.subject.includes(subjectClass(subject))) return false;
  }
  return true;
}

/** Whether the clause is what somebody from outside thinks: analysts, a house that rates, or whoever is quoted as one. */
function isOutsider(
  subject: ResolvedSubject | undefined,
  clause: ReadClause,
  attribution: Attribution | undefined,
  text: string,
): boolean {
  if (subject?.kind === 'observer') return true;
  const speaks = (entity: Span) => isRaterPlace(entity, text);
  const topic = clause.topic;
  if (
    subject?.kind === 'name' &&
    subject.entity &&
    (subject.entity.type === 'company' || subject.entity.type === 'person')
  )
    if (!(topic && sameName(topic, subject.entity)) && speaks(subject.entity)) return true;
  const source = attribution?.source;
  return source !== undefined && !(topic && topic.text === source.text) && speaks(source);
}

type SubjectClass = NonNullable<NonNullable<FrameRule['when']>['subject']>[number];

function subjectClass(subject: ResolvedSubject | undefined): SubjectClass {
  switch (subject?.kind) {
    case undefined:
      return 'none';
    case 'share':
    case 'index':
    case 'instrument':
      return 'share';
    case 'name':
      return subject.entity?.type === 'index' ? 'share' : subject.entity?.type === 'company' ? 'name' : 'company';
    case 'company':
    case 'management':
    case 'pronoun':
      return 'company';
    case 'metric':
      return 'metric';
    default:
      return 'other';
  }
}

/** The facts of one trigger: none, one, or one for each of several coordinated names. */
function fill(
  call: Call,
  document: Document,
  claimed: Set<number>,
  carried: ReadonlyMap<string, RoleValue>,
): readonly Roles[] {
  const { rule, slots } = call.compiled.frame;
  const roles: Roles = {};
  const taken: Entity[] = [];
  const figures = new Set<number>();
  let each: { readonly role: string; readonly names: readonly Entity[] } | undefined;

  for (const compiled of slots) {
    const { role, slot } = compiled;
    let value: RoleValue | readonly RoleValue[] | undefined;
    if (slot.words && call.clause.subject?.kind === 'instrument') value = fillWords(compiled, call, document);
    if (!value && slot.entity) {
      const entity = fillName(slot, call, taken);
      if (entity) {
        const names = slot.many === 'list' ? partiesOf(entity, slot, call) : coordinatedNames(entity, call);
        if (slot.many === 'list' && names.length < 2) return [];
        taken.push(...names);
        if (slot.many === 'list') value = names.map(nameValue);
        else {
          value = nameValue(entity);
          if (names.length > 1 && !each) each = { role, names };
        }
      }
    }
    if (!value && slot.words) value = fillWords(compiled, call, document);
    if (!value && slot.trigger) value = triggerValue(call, document);
    if (!value && slot.carried) value = carried.get(role);
    if (!value && slot.quantity) {
      const figure = fillFigure(compiled, call, claimed, figures);
      if (figure) {
        figures.add(figure.at);
        value = figureValue(figure.quantity, slot.signed ? signOf(figure, call, role) : 0);
      }
    }
    if (!value && slot.date) value = fillDate(call, role);
    if (value) roles[role] = value;
    else if (slot.required) return [];
  }
  if (rule.oneOf && !rule.oneOf.some((role) => roles[role])) return [];
  for (const [role, value] of Object.entries(call.compiled.trigger.set ?? {}))
    roles[role] = { ...triggerValue(call, document), value };
  for (const [role, value] of Object.entries(markedRoles(call)))
    roles[role] ??= { ...triggerValue(call, document), value };
  for (const at of figures) claimed.add(at);
  if (!each) return [roles];
  return distribute(roles, each.role, each.names, call, claimed);
}

/** What the words of the clause, or else of the sentence, decide. */
function markedRoles({ compiled, clause, sentence }: Call): Readonly<Record<string, string>> {
  const { marks } = compiled.frame;
  if (marks.length === 0) return {};
  const stands = (clauses: readonly ReadClause[], words: ReadonlySet<number>) =>
    clauses.some((one) => one.hits.some((hit) => words.has(hit.form.lexeme)));
  const found =
    marks.find((mark) => stands([clause], mark.words[sentence.language])) ??
    marks.find((mark) => stands(sentence.clauses, mark.words[sentence.language])) ??
    marks.find((mark) => mark.fallback);
  return found?.set ?? {};
}

/** One fact for each name; where there are as many figures as names, each has its own. */
function distribute(
  roles: Roles,
  role: string,
  names: readonly Entity[],
  call: Call,
  claimed: Set<number>,
): readonly Roles[] {
  const figureRole = Object.keys(roles).find((key) => call.compiled.frame.rule.roles[key]?.signed);
  const slot = figureRole ? call.compiled.frame.slots.find((other) => other.role === figureRole) : undefined;
  if (!figureRole || !slot) return names.map((name) => ({ ...roles, [role]: nameValue(name) }));
  const figures = call.clause.items.filter(
    (item): item is FigureItem =>
      item.kind === 'figure' && item.quantity.kind === 'percent' && !call.clause.asides.has(item.at),
  );
  if (figures.length !== names.length) return names.map((name) => ({ ...roles, [role]: nameValue(name) }));
  return names.map((name, i) => {
    claimed.add(figures[i]!.at);
    return { [role]: nameValue(name), [figureRole]: figureValue(figures[i]!.quantity, signOf(figures[i]!, call)) };
  });
}

/** Prepositions of where a figure stands, not of how far it moved. */
const LEVELS = new Set(['auf', 'bei', 'in', 'to', 'at', 'of', 'von', 'mit', 'with']);

function signOf(figure: FigureItem, { compiled, clause, sentence }: Call, role = ''): Sign {
  if (isSigned(figure)) return 0;
  if (
    role === 'value' &&
    compiled.trigger.direction !== 'down' &&
    LEVELS.has(sentence.government(figure.at).preposition)
  )
    return 0;
  if (compiled.trigger.set?.metric && figure.quantity.kind !== 'money') return directionOf(figure, clause, sentence);
  switch (compiled.trigger.direction) {
    case 'up':
      return 1;
    case 'down':
      return -1;
    case 'none':
      return 0;
    default:
      return directionOf(figure, clause, sentence);
  }
}

const FREE_PREPOSITION_COST = 40;

function fillFigure(
  { role, slot, of }: CompiledSlot,
  call: Call,
  claimed: ReadonlySet<number>,
  used: ReadonlySet<number>,
): FigureItem | undefined {
  const { clause, sentence, trigger, owners } = call;
  const prepositions = slot.after?.[sentence.language];
  const forbidden = slot.notAfter?.[sentence.language] ?? [];
  const counted = slot.of ? of[sentence.language] : undefined;
  const ownsFigures =
    trigger.form.kind === 'noun' && sentence.grammar.subjectKinds.get(trigger.form.lexeme) === 'metric';
  let best: { readonly figure: FigureItem; readonly cost: number } | undefined;
  for (const item of clause.items) {
    if (item.kind !== 'figure' || claimed.has(item.at) || used.has(item.at)) continue;
    const kind = slot.quantity!.indexOf(item.quantity.kind);
    if (kind < 0) continue;
    const owner = owners.get(item.at);
    if (owner !== undefined && (owner < trigger.from || owner > trigger.to) && !counted) continue;
    if (owner === undefined && ownsFigures) continue;
    if (slot.per === 'none' ? item.quantity.per === 'share' : slot.per && item.quantity.per !== slot.per) continue;
    const { preposition } = sentence.government(item.at);
    if (forbidden.includes(preposition)) continue;
    let rank = 0;
    if (prepositions) {
      rank = prepositions.indexOf(preposition);
      if (rank < 0) {
        if (!slot.by?.includes('nearest')) continue;
        rank = FREE_PREPOSITION_COST;
      }
    }
    if (counted && !isCounted(item, counted, clause)) continue;
    if (slot.min && !isInterval(item.quantity) && compareDecimals(item.quantity.amount, slot.min) < 0) continue;
    if (slot.signed === 'must' && !isMove(item, call)) continue;
    const cost = kind * 15 + rank * 10 + (clause.asides.has(item.at) ? 60 : 0) + Math.abs(item.at - trigger.from) / 10;
    if (!best || cost < best.cost) best = { figure: item, cost };
  }
  return best?.figure ?? figureOfAntecedent(slot, call, claimed) ?? figureOfDependent({ role, slot }, call, claimed);
}

/** "die 100 Milliarden Dollar, die eingesammelt werden": the figure that a relative clause is about. */
function figureOfAntecedent(
  slot: Slot,
  { clause, sentence }: Call,
  claimed: ReadonlySet<number>,
): FigureItem | undefined {
  if (clause.kind !== 'relative' || clause.antecedent === undefined || slot.signed) return undefined;
  for (let i = clause.antecedent; i >= clause.antecedent - 3; i--) {
    const item = sentence.items[i];
    if (item?.kind !== 'figure') continue;
    if (item.quantity.kind === 'money' && slot.quantity?.[0] === 'money' && !claimed.has(i)) return item;
  }
  return undefined;
}

/** "… in a deal that values it at $5 billion": the amount of a clause that says more of this one. */
function figureOfDependent(
  { role, slot }: Pick<CompiledSlot, 'role' | 'slot'>,
  { clause, sentence }: Call,
  claimed: ReadonlySet<number>,
): FigureItem | undefined {
  if (slot.required || slot.signed || slot.quantity?.[0] !== 'money') return undefined;
  for (const other of sentence.clauses) {
    if (other.parent !== clause || other.kind === 'main' || other.kind === 'aside') continue;
    if (role !== 'amount' && !(role === 'previous' && /^(?:nachdem|after)$/.test(other.lead))) continue;
    const figure = other.items.find(
      (item): item is FigureItem =>
        item.kind === 'figure' &&
        item.quantity.kind === 'money' &&
        item.quantity.per !== 'share' &&
        !claimed.has(item.at),
    );
    if (figure && other.hits.some((hit) => hit.form.kind === 'verb')) return figure;
  }
  return undefined;
}

/** Whether a signed figure is a change at all: it has a direction, and is not a share of something ("a third of its sales"). */
function isMove(figure: FigureItem, call: Call): boolean {
  const { items } = call.sentence;
  const next = items[figure.at + 1]?.lower ?? '';
  if (
    figure.quantity.kind === 'fraction' &&
    /^(?:of|des|der|seines|seiner|ihrer|von)$/.test(next) &&
    !/^(?:wert|value|börsenwert)/.test(items[figure.at + 3]?.lower ?? '')
  )
    return false;
  if (figure.quantity.kind === 'money' || isSigned(figure)) return true;
  const { direction } = call.compiled.trigger;
  return (
    (!call.compiled.trigger.set?.metric && (direction === 'up' || direction === 'down')) ||
    directionOf(figure, call.clause, call.sentence) !== 0
  );
}

/** Whether one of the nouns stands within a few words behind the figure. */
function isCounted(figure: FigureItem, nouns: ReadonlySet<number>, clause: ReadClause): boolean {
  return clause.hits.some(
    (hit) =>
      nouns.has(hit.form.lexeme) &&
      hit.from > figure.at &&
      hit.from <= figure.at + 4 &&
      !clause.items.some((item) => item.kind === 'figure' && item.at > figure.at && item.at < hit.from),
  );
}

/** How far words that fill a role stand from the trigger, in items. */
const WORDS_REACH = 10;

function fillWords({ slot, words }: CompiledSlot, call: Call, document: Document): RoleValue | undefined {
  const { clause, sentence, trigger } = call;
  const known = words[sentence.language];
  const bare = slot.by?.includes('object');
  const hits = clause.hits.filter(
    (hit) =>
      known.has(hit.form.lexeme) &&
      hit.form.kind !== 'verb' &&
      !(bare && sentence.government(hit.from).preposition !== ''),
  );
  if (slot.by?.includes('subject') && !slot.by.includes('nearest')) {
    const { subject } = clause;
    const hit =
      hits.find((other) => other.from === subject?.at) ??
      (clause.subject ? undefined : hits.find((other) => sentence.government(other.from).preposition === ''));
    return hit && wordsValue(document.text, withComplement(spanOf(hit, sentence), hit, sentence));
  }
  let best: Hit | undefined;
  for (const hit of hits)
    if (
      Math.abs(hit.from - trigger.from) <= WORDS_REACH &&
      (!best || Math.abs(hit.from - trigger.from) < Math.abs(best.from - trigger.from))
    )
      best = hit;
  return best && wordsValue(document.text, spanOf(best, sentence));
}

function triggerValue({ sentence, trigger }: Call, document: Document): RoleValue {
  return wordsValue(document.text, spanOf(trigger, sentence));
}

function spanOf(hit: Hit, { items }: ReadSentence): { start: number; end: number } {
  return { start: items[hit.from]!.start, end: items[hit.to]!.end };
}

/**
 * "Rendite der zehnjährigen Bundesanleihe", "10-year Treasury yield", "yield on German two-year notes": a noun with what it is
 * of and the words that tell which one it is.
 */
function withComplement(
  span: { start: number; end: number },
  hit: Hit,
  { items, grammar }: ReadSentence,
): { start: number; end: number } {
  let { start, end } = span;
  if (grammar.language === 'en')
    for (let i = hit.from - 1; i >= hit.from - 3; i--) {
      const item = items[i];
      if (!item || item.kind === 'mark' || item.kind === 'time' || item.joined) break;
      if (
        item.kind === 'word' &&
        (grammar.words.determiners.has(item.lower) ||
          grammar.words.prepositions.has(item.lower) ||
          grammar.words.coordinators.has(item.lower))
      )
        break;
      if (item.kind === 'word' && !/^\p{N}|-|year|treasury|gilt|bond|note|crude|brent|spot/u.test(item.lower)) break;
      start = item.start;
    }
  const genitive =
    grammar.language === 'de' &&
    /\p{L}{3,}er$/u.test(items[hit.to + 1]?.lower ?? '') &&
    items[hit.to + 2]?.kind === 'word';
  if (genitive || /^(?:der|des|von|für|on|of)$/.test(items[hit.to + 1]?.lower ?? ''))
    for (let i = hit.to + (genitive ? 1 : 2); i < hit.to + 8; i++) {
      const item = items[i];
      if (!item || item.kind === 'mark' || item.kind === 'figure' || item.kind === 'time') break;
      if (item.kind === 'word' && grammar.words.prepositions.has(item.lower)) break;
      if (item.kind === 'word' && grammar.language === 'de' && !item.capital && end > span.end) break;
      if (item.kind === 'word' && /(?:ed|se|ll|id)$/.test(item.lower)) break;
      end = item.end;
    }
  return { start, end };
}

const DAY = /^\d{4}-\d\d-\d\d|_REF$|^T/;

/** A time of the clause, else of the sentence; a period is never a day. */
function fillDate({ clause, sentence, trigger }: Call, role: string): RoleValue | undefined {
  const fits = (date: DateMention) => !date.value.endsWith('_REF') && (role !== 'period' || !DAY.test(date.value));
  const nearest = (items: readonly (typeof sentence.items)[number][]): DateMention | undefined => {
    let best: { date: DateMention; distance: number } | undefined;
    for (const item of items)
      if (item.kind === 'time' && fits(item.date)) {
        const distance = Math.abs(item.at - trigger.from);
        if (!best || distance < best.distance) best = { date: item.date, distance };
      }
    return best?.date;
  };
  const date = nearest(clause.items) ?? (role === 'period' ? nearest(sentence.items) : undefined);
  return date && { start: date.start, end: date.end, text: date.text, value: date.value };
}
