import { isModifier } from './belonging.ts';
import type { Clause } from './clause.ts';
import type { Grammar, SubjectKind } from './grammar.ts';
import { isLabel } from './hashtags.ts';
import type { Item } from './item.ts';
import { drivenObject, topicalSubject } from './logical-subject.ts';
import { antecedentOf, type Governor, type Subject, subjectAt } from './subject-noun.ts';

/**
 * The grammatical subject of a clause: its first name or known noun that no preposition, oblique determiner or genitive governs,
 * in English the last such one before the verb. A relative clause has its antecedent.
 */
export function findSubject(
  clause: Clause,
  items: readonly Item[],
  governor: Governor,
  grammar: Grammar,
): Subject | undefined {
  const nouns = new Map<number, SubjectKind>();
  for (const hit of clause.hits) {
    const kind = hit.form.kind === 'noun' ? grammar.subjectKinds.get(hit.form.lexeme) : undefined;
    // "prices rose": what a company asks for its goods, not what its share costs.
    if (kind === 'share' && clause.items.some((item) => item.at === hit.from && item.lower === 'prices')) continue;
    if (kind && !nouns.has(hit.from)) nouns.set(hit.from, kind);
  }
  // "die Tochter, für die X geboten hat": what it is about is not who does it.
  const oblique = grammar.words.prepositions.has(clause.items[0]!.lower) && clause.items[0]!.lower !== clause.lead;
  if (clause.kind === 'relative' && clause.antecedent !== undefined && !oblique) {
    const antecedent = antecedentOf(clause.antecedent, items, nouns);
    if (
      antecedent &&
      !clause.items.some((item) => isCandidate(item, clause, items, nouns, governor, grammar) && item.kind === 'name')
    )
      return antecedent;
  }
  if (sharesSubject(clause, grammar)) return undefined;
  const verb =
    clause.hits.find((hit) => hit.form.kind === 'verb' && hit.form.shape !== 'participle')?.from ??
    Number.POSITIVE_INFINITY;
  const settled = hasUnnamedSubject(clause, verb, grammar);
  let first: Item | undefined;
  for (const item of clause.items) {
    if (clause.asides.has(item.at)) continue;
    if (grammar.language === 'en' && item.at > verb && (first || settled)) break;
    if (isCandidate(item, clause, items, nouns, governor, grammar)) {
      first = item;
      if (grammar.language === 'de' || item.kind === 'name') break;
      // An English noun may only be part of a longer subject: "X shares", "company profit".
      if (nouns.has(item.at + 1) || items[item.at + 1]?.kind === 'name') continue;
      break;
    }
  }
  const driven = drivenObject(clause, items, nouns, governor, grammar);
  if (driven) return driven;
  if (grammar.language === 'de' && (!first || first.lower === 'es')) {
    const topical = topicalSubject(clause, items, nouns, governor, first !== undefined);
    if (topical) return topical;
  }
  if (!first) return undefined;
  const subject = subjectAt(first, items, nouns);
  if (grammar.language !== 'de' || subject.kind !== 'share' || subject.name) return subject;
  const topical = topicalSubject(clause, items, nouns, governor);
  return topical?.name ? { ...subject, name: topical.name } : subject;
}

/** "The offering values X", "valuing X at …": an English subject before the verb that no list knows, or the one of the clause before. */
function hasUnnamedSubject({ kind, lead, items }: Clause, verb: number, { words }: Grammar): boolean {
  const [first] = items;
  if (kind === 'participial') return lead === '' && first!.at === verb;
  if (!words.determiners.has(first!.lower) || verb === Number.POSITIVE_INFINITY) return false;
  return items.every((item) => item.at >= verb || item.kind === 'word');
}

/** "X bot 4 Euro und bewertete Y mit …": a German clause that begins with its verb behind "und" has the subject of the one before. */
function sharesSubject({ kind, separator, parent, items, hits }: Clause, { language, words }: Grammar): boolean {
  const first = items[0]!.at;
  return (
    language === 'de' &&
    kind === 'main' &&
    parent !== undefined &&
    words.coordinators.has(separator) &&
    hits.some(({ form, from }) => form.kind === 'verb' && form.shape === 'finite' && from === first)
  );
}

function isCandidate(
  item: Item,
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  governor: Governor,
  grammar: Grammar,
): boolean {
  if (clause.asides.has(item.at)) return false;
  const noun = nouns.get(item.at);
  if (item.kind === 'name') {
    if (item.entity.type === 'location' || item.entity.type === 'identifier' || item.entity.type === 'exchange')
      return false;
    if (isModifier(items, item.at, nouns) || isSource(items, item.at) || isLabel(items, item.at)) return false;
  } else if (
    grammar.language === 'en' &&
    (noun === 'instrument' || noun === 'index') &&
    !isHead(item.at, clause, items, nouns, grammar)
  ) {
    return false;
  } else if (!noun && !(item.kind === 'word' && grammar.words.pronouns.has(item.lower))) return false;
  const { preposition, determiner, genitiveOf } = governor(item.at);
  if (clause.kind === 'participial' && clause.lead !== '') return preposition === clause.lead;
  // "as copper fell", "after the yen rose": what leads the clause governs nothing in it.
  const free = preposition === '' || (clause.kind === 'subordinate' && preposition === clause.lead);
  return free && genitiveOf === undefined && !grammar.words.obliqueDeterminers.has(determiner);
}

/** Whether an English noun ends its phrase: "gold rose", but not "gold producers rose". */
function isHead(
  at: number,
  clause: Clause,
  items: readonly Item[],
  nouns: ReadonlyMap<number, SubjectKind>,
  grammar: Grammar,
): boolean {
  let end = at;
  for (const hit of clause.hits) if (hit.from === at && hit.form.kind === 'noun') end = Math.max(end, hit.to);
  const next = items[end + 1];
  if (next?.kind !== 'word' || nouns.has(end + 1)) return next?.kind !== 'name';
  const { prepositions, determiners, coordinators, transparent, relatives } = grammar.words;
  return (
    clause.hits.some((hit) => hit.from === end + 1 && hit.form.kind !== 'noun') ||
    [prepositions, determiners, coordinators, transparent, relatives].some((words) => words.has(next.lower)) ||
    /ly$|^(?:also|then|later|last|did|has|had|could|might)$/.test(next.lower)
  );
}

/** "X zufolge": who says it is not whom it is about. */
function isSource(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.lower === 'zufolge' || (items[at + 1]?.kind === 'mark' && items[at + 2]?.lower === 'zufolge');
}
