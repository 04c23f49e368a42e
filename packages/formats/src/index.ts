export { type BratSpan, parseBrat, toBrat } from './brat.ts';
export { type ConllToken, parseConll, toConll } from './conll.ts';
export { factsToCsv } from './facts-csv.ts';
export { type MarkedSpan, markedSpans } from './marked-span.ts';
export { type SpacyDocument, toSpacy } from './spacy.ts';
export { toWebAnnotations, type WebAnnotation } from './web-annotation.ts';
