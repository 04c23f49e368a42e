import * as z from 'zod/mini';
import type { Document, Layer } from './document.ts';
import { LAYERS } from './document.ts';
import { GroschenError } from './errors.ts';
import { languageCode } from './language.ts';
import { type DocumentJson, documentSchema, SCHEMA } from './schema.ts';
import { type SentenceTable, sentenceLanguage } from './sentences.ts';
import { surface } from './span.ts';
import { firstTokenAfter, type TokenTable } from './tokens.ts';

/** The document in the form the contract fixes; `layers` limits what is written. The text itself is not repeated. */
export function toJson(document: Document, layers: readonly Layer[] = LAYERS): DocumentJson {
  const wanted = new Set(layers);
  const { text, tokens, sentences } = document;
  return {
    schema: SCHEMA,
    id: document.id,
    lang: document.lang,
    ...(document.published !== undefined && { published: document.published }),
    ...(document.title !== undefined && { title: document.title }),
    textLength: text.length,
    ...(wanted.has('sentences') && {
      sentences: Array.from({ length: sentences.length }, (_, i) => ({
        start: sentences.starts[i]!,
        end: sentences.ends[i]!,
        lang: sentenceLanguage(sentences, i),
      })),
    }),
    ...(wanted.has('tokens') && {
      tokens: Array.from({ length: tokens.length }, (_, i) => ({ start: tokens.starts[i]!, end: tokens.ends[i]! })),
    }),
    ...(wanted.has('quantities') && { quantities: [...document.quantities] }),
    ...(wanted.has('dates') && { dates: [...document.dates] }),
    ...(wanted.has('entities') && { entities: [...document.entities] }),
    ...(wanted.has('facts') && { facts: [...document.facts] }),
    ...(wanted.has('summary') && document.summary && { summary: document.summary }),
    ...(document.warnings.length > 0 && { warnings: [...document.warnings] }),
  } as DocumentJson;
}

/**
 * A document from its JSON and its text. Layers that the JSON leaves out are empty; token classes are not in the JSON and come
 * back as `word`. Throws `invalid-document` where the JSON is not of the schema or belongs to another text.
 */
export function fromJson(json: unknown, text: string): Document {
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success)
    throw new GroschenError('invalid-document', `not a ${SCHEMA} document: ${z.prettifyError(parsed.error)}`);
  const data = parsed.data;
  if (data.textLength !== text.length)
    throw new GroschenError(
      'invalid-document',
      `document ${JSON.stringify(data.id)} was made from a text of ${data.textLength} code units, this one has ${text.length}`,
    );
  for (const layer of ['quantities', 'dates', 'entities'] as const)
    for (const annotation of data[layer] ?? [])
      if (surface(text, annotation) !== annotation.text)
        throw new GroschenError(
          'invalid-document',
          `${layer} of ${JSON.stringify(data.id)}: ${JSON.stringify(annotation.text)} is not at ${annotation.start}-${annotation.end}`,
        );
  const tokens = tokenTable(data.tokens ?? []);
  return {
    id: data.id,
    text,
    lang: data.lang,
    ...(data.published !== undefined && { published: data.published }),
    ...(data.title !== undefined && { title: data.title }),
    tokens,
    sentences: sentenceTable(data.sentences ?? [], tokens),
    quantities: data.quantities ?? [],
    dates: data.dates ?? [],
    entities: data.entities ?? [],
    facts: data.facts ?? [],
    ...(data.summary !== undefined && { summary: data.summary }),
    warnings: data.warnings ?? [],
  } as Document;
}

function tokenTable(spans: NonNullable<DocumentJson['tokens']>): TokenTable {
  return {
    length: spans.length,
    starts: Uint32Array.from(spans, (span) => span.start),
    ends: Uint32Array.from(spans, (span) => span.end),
    classes: new Uint8Array(spans.length),
  };
}

function sentenceTable(spans: NonNullable<DocumentJson['sentences']>, tokens: TokenTable): SentenceTable {
  const firstTokens = new Uint32Array(spans.length + 1);
  spans.forEach((span, i) => {
    firstTokens[i] = firstTokenAfter(tokens, span.start);
  });
  firstTokens[spans.length] = tokens.length;
  return {
    length: spans.length,
    starts: Uint32Array.from(spans, (span) => span.start),
    ends: Uint32Array.from(spans, (span) => span.end),
    firstTokens,
    languages: Uint8Array.from(spans, (span) => languageCode(span.lang)),
  };
}
