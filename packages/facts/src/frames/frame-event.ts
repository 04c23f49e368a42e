import type { Span } from '@groschen/document';
import type { ContextWords, FrameRule } from '@groschen/rules';
import type { ReadClause, ReadSentence } from '../reading/reading.ts';
import { isList } from './compile.ts';
import type { FrameReading, Obstacle } from './trace.ts';

/** A trigger of a frame that stands in a text. */
export interface FrameEvent extends Span {
  /** `pack@version#rule` */
  readonly by: string;
  readonly text: string;
  /** The clause that was read. */
  readonly clause: string;
  /** Why no fact was made; absent where one was. */
  readonly stopped?: string;
  /** What the fact that was made lacks, and what might have filled it. */
  readonly lacks?: string;
}

/** The event of a trigger, its obstacle in words. */
export function frameEvent(
  { compiled, trigger: place, clause, sentence, outcome }: FrameReading,
  text: string,
): FrameEvent {
  const { frame, trigger } = compiled;
  const { items, language, government } = sentence;
  const { rule } = frame;
  const { start } = items[place.from]!;
  const { end } = items[place.to]!;
  const words = (name: 'with' | 'without') =>
    [trigger[name]?.[language], rule[name]?.[language]].flatMap(wordsOf).slice(0, 6).join(', ');
  const reason = (obstacle: Obstacle): string => {
    switch (obstacle) {
      case 'with':
        return `"with": the clause has none of ${words('with')}`;
      case 'without':
        return `"without": the clause has one of ${words('without')}`;
      case 'not-after':
        return `"notAfter": the trigger stands behind "${government(place.from).preposition}"`;
      case 'imagined':
        return 'its clause is only imagined';
      case 'comparison':
        return 'it stands only for a comparison with another period';
      case 'when':
        return `"when": the clause is not ${JSON.stringify(rule.when)}; its subject is ${clause.subject?.kind ?? 'none'}`;
      case 'claimed':
        return 'a rule of higher priority has read it';
      case 'quoted':
        return 'it stands in quotation marks by itself';
      case 'nothing-before':
        return '"resumes": no fact of the type was told before';
      default:
        return emptySlots(obstacle.empty, rule, clause, sentence, text);
    }
  };
  return {
    by: frame.by,
    start,
    end,
    text: text.slice(start, end),
    clause: clause.items.map((item) => text.slice(item.start, item.end)).join(' '),
    ...(typeof outcome === 'string' || 'empty' in outcome
      ? { stopped: reason(outcome) }
      : outcome.lacking.length > 0 && { lacks: emptySlots(outcome.lacking, rule, clause, sentence, text) }),
  };
}

function wordsOf(words: ContextWords = []): readonly string[] {
  if (isList(words)) return words;
  return [...(words.verbs ?? []), ...(words.nouns ?? []), ...(words.phrases ?? [])];
}

/** What there is in the clause that might have filled the slot, with the preposition by which slots tell them apart. */
function emptySlots(
  roles: readonly string[],
  rule: FrameRule,
  { items }: ReadClause,
  { government }: ReadSentence,
  text: string,
): string {
  const slots = roles.map((role) => rule.roles[role]).filter((slot) => slot !== undefined);
  const there = items.flatMap((item) => {
    const kind =
      item.kind === 'name' && slots.some((slot) => slot.entity)
        ? item.entity.type
        : item.kind === 'figure' && slots.some((slot) => slot.quantity)
          ? item.quantity.kind
          : item.kind === 'time' && slots.some((slot) => slot.date)
            ? 'date'
            : undefined;
    const { preposition } = government(item.at);
    return kind ? [`${kind} "${text.slice(item.start, item.end)}"${preposition && ` behind "${preposition}"`}`] : [];
  });
  const names = roles.map((role) => `"${role}"`).join(' or ');
  const asked = slots.length === 1 ? ` ${JSON.stringify(slots[0])}` : '';
  return `nothing fills ${names}${asked}; the clause has ${there.join(', ') || 'nothing of the kind'}`;
}
