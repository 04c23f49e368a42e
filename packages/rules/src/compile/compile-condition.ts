import { isSigned, TOKEN_CLASSES } from '@groschen/document';
import type { Annotated } from '../match/captured.ts';
import type { DocumentIndex } from '../match/document-index.ts';
import type { Taken, Test } from '../match/program.ts';
import { shapeOf } from '../match/shape.ts';
import type { Condition } from '../pattern-rule.ts';
import { isWithinBounds } from '../quantity-bounds.ts';

/** The lists of a pack. */
export interface PackLists {
  /** The name under which the list's places are kept in the index of a document. */
  keyOf(list: string): string;
  /** Whether a surface is an entry. */
  has(list: string, surface: string): boolean;
}

/** Holds for a surface, and for a token where it speaks of more than that. */
type TokenTest = (index: DocumentIndex, token: number) => boolean;

/** Turns a condition into a test of the token or annotation that begins at a token. */
export function compileCondition(condition: Condition, lists: PackLists): Test {
  const { not } = condition;
  const holds = speaksOfAnnotation(condition) ? annotationTest(condition, lists) : tokenTest(condition, lists);
  if (!not) return holds;
  if (!speaksOfAnnotation(not)) {
    const refused = speaksOfAnnotation(condition) ? surfaceTest(not, lists) : undefined;
    const refusedToken = tokenTest(not, lists);
    return (index, token) => {
      const taken = holds(index, token);
      if (taken === null) return null;
      const out =
        taken.annotated && refused ? refused(taken.annotated.value.text) : refusedToken(index, token) !== null;
      return out ? null : taken;
    };
  }
  const refused = matchesAnnotation(not, lists);
  return (index, token) => (index.covering(token).some(refused) ? null : holds(index, token));
}

/** Whether a condition holds for annotations, not for tokens. */
export function speaksOfAnnotation(condition: Condition): boolean {
  return condition.entity !== undefined || condition.date !== undefined || speaksOfQuantity(condition);
}

/** Whether a condition holds for quantities alone. */
export function speaksOfQuantity({ quantity, min, max, currency, signed }: Condition): boolean {
  return [quantity, min, max, currency, signed].some((field) => field !== undefined);
}

function annotationTest(condition: Condition, lists: PackLists): Test {
  const matches = matchesAnnotation(condition, lists);
  return (index, token) => {
    for (const annotated of index.beginning(token))
      if (matches(annotated)) return { to: index.tokenAfter(annotated.value), annotated };
    return null;
  };
}

function matchesAnnotation(condition: Condition, lists: PackLists): (annotated: Annotated) => boolean {
  const types = setOf(condition.entity);
  const kinds = setOf(condition.quantity);
  const currencies = setOf(condition.currency);
  const wantsQuantity = speaksOfQuantity(condition);
  const surface = surfaceTest(condition, lists);
  return (annotated) => {
    switch (annotated.layer) {
      case 'entity':
        return types?.has(annotated.value.type) === true && surface(annotated.value.text);
      case 'quantity':
        return (
          wantsQuantity &&
          (kinds === undefined || kinds.has(annotated.value.kind)) &&
          (currencies === undefined || currencies.has(annotated.value.currency ?? '')) &&
          (condition.signed === undefined || isSigned(annotated.value)) &&
          isWithinBounds(annotated.value, condition) &&
          surface(annotated.value.text)
        );
      case 'date':
        return condition.date === true && surface(annotated.value.text);
    }
  };
}

/** What a condition says of a surface alone. */
function surfaceTest(condition: Condition, lists: PackLists): (surface: string) => boolean {
  const texts = setOf(condition.text);
  const lowers = setOf(condition.lower, lowerCase);
  const { in: list, shape } = condition;
  return (surface) =>
    (texts === undefined || texts.has(surface)) &&
    (lowers === undefined || lowers.has(surface.toLowerCase())) &&
    (shape === undefined || shapeOf(surface) === shape) &&
    (list === undefined || lists.has(list, surface));
}

function tokenTest(condition: Condition, lists: PackLists): Test {
  const tests: TokenTest[] = [];
  const texts = setOf(condition.text);
  const lowers = setOf(condition.lower, lowerCase);
  if (texts) tests.push((index, token) => texts.has(index.text(token)));
  if (lowers) tests.push((index, token) => lowers.has(index.lower(token)));
  if (condition.class !== undefined) {
    const code = TOKEN_CLASSES.indexOf(condition.class);
    tests.push((index, token) => index.tokens.classes[token] === code);
  }
  const { shape, in: list } = condition;
  if (shape !== undefined) tests.push((index, token) => shapeOf(index.text(token)) === shape);
  for (const field of ['lemma', 'stem', 'pos'] as const) {
    const wanted = setOf(condition[field]);
    if (wanted)
      tests.push((index, token) => index.morphology !== undefined && wanted.has(index.morphology[field](token)));
  }
  const holds: TokenTest = tests.length === 1 ? tests[0]! : (index, token) => tests.every((test) => test(index, token));
  if (list === undefined) return (index, token) => (holds(index, token) ? nextToken(token) : null);
  const key = lists.keyOf(list);
  return (index, token): Taken | null => {
    const to = index.lists.get(key)?.get(token);
    return to !== undefined && holds(index, token) ? { to } : null;
  };
}

function nextToken(token: number): Taken {
  return { to: token + 1 };
}

function setOf(
  value: string | readonly string[] | undefined,
  map: (item: string) => string = (item) => item,
): ReadonlySet<string> | undefined {
  if (value === undefined) return undefined;
  return new Set((typeof value === 'string' ? [value] : value).map(map));
}

function lowerCase(value: string): string {
  return value.toLowerCase();
}
