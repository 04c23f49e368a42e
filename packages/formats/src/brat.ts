import { createOffsetMap, type Document, type RoleValue, type Span } from '@groschen/document';
import { markedSpans } from './marked-span.ts';

/**
 * brat standoff: `T` lines for annotations, `A` lines for what is known of them, `E` lines for facts with their evidence as trigger.
 * brat counts code points, and wants neither line breaks inside an annotation (it is cut at them) nor blanks in a label.
 */
export function toBrat(document: Document): string {
  const { toCodePoints } = createOffsetMap(document.text);
  const lines: string[] = [];
  const ids = new Map<string, string>();
  const key = ({ start, end }: Span) => `${start}-${end}`;
  let spans = 0;
  let attributes = 0;
  let events = 0;

  const addSpan = (span: Span, label: string): string => {
    const id = `T${++spans}`;
    const pieces = withoutLineBreaks(document.text, span);
    const offsets = pieces.map((piece) => toCodePoints(piece)).map(({ start, end }) => `${start} ${end}`);
    const surface = pieces.map((piece) => document.text.slice(piece.start, piece.end)).join(' ');
    lines.push(`${id}\t${label} ${offsets.join(';')}\t${surface}`);
    return id;
  };
  const addAttribute = (name: string, target: string, value: string | undefined) => {
    if (value !== undefined) lines.push(`A${++attributes}\t${name} ${target} ${value.replace(/\s+/g, '_')}`);
  };

  for (const mark of markedSpans(document)) ids.set(key(mark), addSpan(mark, mark.label));
  for (const quantity of document.quantities) {
    const id = ids.get(key(quantity))!;
    addAttribute('Value', id, 'amount' in quantity ? quantity.amount : `${quantity.min}..${quantity.max}`);
    addAttribute('Currency', id, quantity.currency);
    addAttribute('Bound', id, quantity.bound);
  }
  for (const date of document.dates) addAttribute('Value', ids.get(key(date))!, date.value);
  for (const entity of document.entities) addAttribute('Canonical', ids.get(key(entity))!, entity.canonical);

  for (const fact of document.facts) {
    const trigger = addSpan(fact.evidence, fact.type);
    const roles = Object.entries(fact.roles).flatMap(([role, value]) =>
      ([value].flat() as readonly RoleValue[]).flatMap((part, i) => {
        const id = ids.get(key(part)) ?? insideId(part);
        return id ? [`${role}${i === 0 ? '' : i + 1}:${id}`] : [];
      }),
    );
    lines.push(`E${++events}\t${[`${fact.type}:${trigger}`, ...roles].join(' ')}`);
    addAttribute('Modality', `E${events}`, fact.modality);
    addAttribute('Source', `E${events}`, fact.source?.canonical ?? fact.source?.text);
  }
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';

  /** A role that is no annotation of its own (a metric, a rating) becomes one. */
  function insideId(part: RoleValue): string | undefined {
    if (part.start >= part.end) return undefined;
    const id = addSpan(part, 'role');
    ids.set(key(part), id);
    return id;
  }
}

/** The pieces of a span between its line breaks. */
function withoutLineBreaks(text: string, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && text[i] !== '\n' && text[i] !== '\r') continue;
    if (i > start) pieces.push({ start, end: i });
    start = i + 1;
  }
  return pieces.length > 0 ? pieces : [span];
}

/** An annotation of a brat file, with offsets in UTF-16 code units of the text it belongs to. */
export interface BratSpan extends Span {
  readonly id: string;
  readonly label: string;
}

/** The `T` lines of a brat file; discontinuous ones as the span from their first to their last piece. */
export function parseBrat(annotations: string, text: string): readonly BratSpan[] {
  const { fromCodePoints } = createOffsetMap(text);
  return annotations.split('\n').flatMap((line) => {
    const match = /^(T\d+)\t(\S+) (\d+)(?:[\d ;]* )?(\d+)\t/.exec(line);
    if (!match) return [];
    const [, id, label, start, end] = match as unknown as [string, string, string, string, string];
    return [{ id, label, ...fromCodePoints({ start: Number(start), end: Number(end) }) }];
  });
}
