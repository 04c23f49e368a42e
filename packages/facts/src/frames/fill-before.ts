import type { Document, RoleValue } from '@groschen/document';
import type { Relation, Slot } from '@groschen/rules';
import { ownerOf } from '../reading/belonging.ts';
import type { Hit, Item } from '../reading/item.ts';
import type { ReadSentence } from '../reading/reading.ts';
import type { Call } from './calls.ts';
import type { CompiledSlot } from './compile.ts';
import { nameValue, wordsValue } from './role-values.ts';

/** How far before its trigger a filler stands, in items. */
const REACH = 9;
/** How far before a name the noun of a metric takes the figure for itself: "der Umsatz von Alpha (+5 %)". */
const METRIC_REACH = 4;
/** Where a part of a sentence ends. */
const ENDS = /^[;.)]$/;
/** Names of where something is told or dealt in, not of what. */
const PLACES: ReadonlySet<string> = new Set(['exchange', 'identifier', 'location']);
/** "1.861 Dollar je Feinunze": not what is traded but what is paid for. */
const PER: ReadonlySet<string> = new Set(['je', 'pro', 'per', 'a', 'an']);

const BEFORE: ReadonlySet<Relation> = new Set(['before', 'beside']);

/** Whether what stands before the trigger may fill a slot, and nothing else. */
export function isOnlyBefore({ by }: Slot): boolean {
  return by?.every((relation) => BEFORE.has(relation)) === true;
}

/**
 * The last name before the trigger, the owner of the noun there, or one of the slot's words; for `beside` within the trigger's brackets
 * or right before them. Nothing where another figure of the kind, a metric or the end of a part stands between. O(1).
 */
export function fillBefore(
  { slot, words }: CompiledSlot,
  { sentence, trigger }: Call,
  { text }: Document,
): RoleValue | undefined {
  if (!slot.by?.some((relation) => BEFORE.has(relation))) return undefined;
  const { items, grammar, language } = sentence;
  const types: readonly string[] = slot.entity ?? [];
  const beside = !slot.by.includes('before');
  const figure = items[trigger.from]!;
  const nouns = nounsBefore(trigger.from, sentence);
  const isMetric = (at: number) => kindAt(at) === 'metric';
  const kindAt = (at: number) => grammar.subjectKinds.get(nouns.get(at)?.form.lexeme ?? -1);
  let first = Math.max(0, trigger.from - REACH);
  for (let i = trigger.from - 1; i >= first; i--) {
    const item = items[i]!;
    if (item.kind === 'name') {
      if (PLACES.has(item.entity.type) && !types.includes(item.entity.type)) continue;
      return types.includes(item.entity.type) ? nameValue(item.entity) : undefined;
    }
    if (isOfKind(item, figure)) return undefined;
    if (item.kind === 'mark' && ENDS.test(item.lower)) return undefined;
    if (item.kind === 'mark' && item.lower === '(' && beside) {
      // only what stands right before the brackets
      for (let at = i - 2; at >= i - 1 - METRIC_REACH; at--) if (isMetric(at)) return undefined;
      first = Math.max(first, i - 1);
      continue;
    }
    if (isMetric(i)) return undefined;
    const noun = nouns.get(i);
    if (noun && words[language].has(noun.form.lexeme) && !PER.has(items[i - 1]?.lower ?? ''))
      return wordsValue(text, item);
    const owner = kindAt(i) === 'share' ? ownerOf(items, i)?.entity : undefined;
    if (owner && types.includes(owner.type)) return nameValue(owner);
  }
  return undefined;
}

/** The nouns shortly before a place, by where they begin. */
function nounsBefore(place: number, { clauses }: ReadSentence): ReadonlyMap<number, Hit> {
  const nouns = new Map<number, Hit>();
  for (const { hits } of clauses)
    for (const hit of hits)
      if (
        hit.form.kind === 'noun' &&
        hit.from < place &&
        hit.from >= place - REACH - METRIC_REACH &&
        !nouns.has(hit.from)
      )
        nouns.set(hit.from, hit);
  return nouns;
}

function isOfKind(item: Item, figure: Item): boolean {
  return item.kind === 'figure' && figure.kind === 'figure' && item.quantity.kind === figure.quantity.kind;
}
