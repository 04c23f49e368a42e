import {
  createDocument,
  type DateMention,
  type Document,
  type Fact,
  type Quantity,
  type RoleValue,
  type Span,
} from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import type { GoldDocument, GoldFact, GoldFigure } from '../../../corpora/src/gold.ts';

const BY = 'gold@1#annotator';

/** A gold document as if an analysis had found all of it; what a fact's role cannot be found for is left out. */
export function goldDocument(gold: GoldDocument): Document {
  const annotate = <T extends Span & { surface: string }>({ surface, ...rest }: T) => ({
    ...rest,
    text: surface,
    by: BY,
  });
  const quantities = gold.quantities.map((q) => annotate(q) as unknown as Quantity);
  const dates = gold.dates.map((d) => annotate(d) as unknown as DateMention);
  const headline = gold.text.slice(0, gold.text.indexOf('\n'));
  const base = withTokens(
    createDocument({
      id: gold.id,
      text: gold.text,
      lang: gold.lang,
      published: gold.published,
      title: gold.title ?? headline,
    }),
  );
  const document: Document = {
    ...base,
    lang: gold.lang,
    quantities: quantities.sort((a, b) => a.start - b.start),
    dates: dates.sort((a, b) => a.start - b.start),
    entities: gold.entities.map((e) => annotate(e)).sort((a, b) => a.start - b.start),
  };
  return { ...document, facts: gold.facts.flatMap((fact) => goldFact(document, fact) ?? []) };
}

function goldFact(document: Document, gold: GoldFact): Fact | undefined {
  const { text } = document;
  const at = text.indexOf(gold.evidence);
  if (at < 0) return undefined;
  const evidence = sentenceAround(document, at);
  const roles: Record<string, RoleValue | readonly RoleValue[]> = {};
  for (const [role, value] of Object.entries(gold.roles)) {
    const filled = Array.isArray(value)
      ? value.map((name) => nameValue(document, name, at))
      : typeof value === 'string'
        ? (dateValue(document, role, value, at) ?? termValue(role, value, at) ?? nameValue(document, value, at))
        : figureValue(document, value as GoldFigure, at);
    if (filled !== undefined) roles[role] = filled;
  }
  return {
    type: gold.type,
    roles,
    modality: gold.modality,
    ...(gold.negated && { negated: true }),
    ...(gold.source && { source: nameValue(document, gold.source, at) }),
    evidence,
    by: BY,
  };
}

function sentenceAround(document: Document, at: number): Span {
  const { sentences } = document;
  for (let i = 0; i < sentences.length; i++)
    if (sentences.starts[i]! <= at && at < sentences.ends[i]!)
      return { start: sentences.starts[i]!, end: sentences.ends[i]! };
  return { start: at, end: at + 1 };
}

const nearest = <T extends Span>(items: readonly T[], at: number): T | undefined =>
  items.reduce<T | undefined>(
    (best, item) => (best && Math.abs(best.start - at) <= Math.abs(item.start - at) ? best : item),
    undefined,
  );

function nameValue(document: Document, name: string, at: number): RoleValue {
  const mentions = document.entities.filter((e) => e.text === name || e.canonical === name);
  const mention = nearest(mentions, at);
  if (mention)
    return {
      start: mention.start,
      end: mention.end,
      text: mention.text,
      ...(mention.canonical && { canonical: mention.canonical }),
    };
  const start = document.text.indexOf(name, Math.max(0, at - 400));
  return start < 0 ? { start: at, end: at, text: name } : { start, end: start + name.length, text: name };
}

function termValue(role: string, value: string, at: number): RoleValue | undefined {
  return role === 'metric' || role === 'action' ? { start: at, end: at, text: value, value } : undefined;
}

function dateValue(document: Document, role: string, value: string, at: number): RoleValue | undefined {
  if (role !== 'period' && role !== 'when') return undefined;
  const mention = nearest(
    document.dates.filter((d) => d.value === value || d.text === value),
    at,
  );
  return mention && { start: mention.start, end: mention.end, text: mention.text, value: mention.value };
}

function figureValue(document: Document, figure: GoldFigure, at: number): RoleValue | undefined {
  const same = (a?: string, b?: string) =>
    a?.replace('-', '') === b?.replace('-', '') || Number(a) === Math.abs(Number(b));
  const quantity = nearest(
    document.quantities.filter(
      (q) =>
        ('amount' in q
          ? figure.amount !== undefined && same(q.amount, figure.amount)
          : same(q.min, figure.min) && same(q.max, figure.max)) &&
        (figure.currency === undefined || q.currency === figure.currency),
    ),
    at,
  );
  return quantity && { start: quantity.start, end: quantity.end, text: quantity.text, ...figure };
}
