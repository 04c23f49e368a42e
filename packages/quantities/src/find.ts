import {
  createDocument,
  type Document,
  firstTokenAfter,
  LANGUAGES,
  type Language,
  type Quantity,
  type QuantityKind,
  type RuleLanguage,
  TOKEN_CLASSES,
} from '@groschen/document';
import { detectLanguage, withTokens } from '@groschen/tokenize';
import { readArticleUnit } from './article-unit.ts';
import { type BareKind, classifyBare } from './bare.ts';
import { readBound } from './bound.ts';
import { type CurrencyMention, type DocumentMoney, readDocumentMoney } from './currency.ts';
import { resolveEllipses } from './ellipsis.ts';
import { toDecimal } from './exact.ts';
import { excludeBare, excludeForm, excludeWords, isCalendarSpan } from './exclusion.ts';
import { type Figure, figureUpper, figureValue, readFigure } from './figure.ts';
import { isFractionHere } from './fraction.ts';
import { joinMinorUnits } from './minor-unit.ts';
import { readMultiple } from './multiple.ts';
import { readPer } from './per.ts';
import { cutPieces, PIECE, type Pieces, pieceText } from './pieces.ts';
import { joinRanges } from './range.ts';
import { beginsCompound, isNumber, isWord, keyAt, type Source } from './source.ts';
import { mayStart } from './start.ts';
import { readTables } from './table.ts';
import { TABLES } from './tables.ts';
import type { Rejection, TraceEntry } from './trace.ts';
import { readVague } from './vague.ts';

export interface QuantityOptions {
  /** The language of a plain text; detected where it is not given. */
  readonly lang?: Language;
  /** Called for everything that looked like a quantity and was left alone, with the reason. */
  readonly trace?: (rejection: Rejection) => void;
  /** Also finds the figures inside compounds such as "50-Milliarden-Dollar-Deal"; off by default. */
  readonly compounds?: boolean;
}

const ORIGIN = 'groschen.quantities@1#';

/**
 * The quantities of a text or document, in text order and disjoint. Offsets are UTF-16 code units; amounts are exact decimal
 * strings in base units. Never throws, on any string; O(n).
 */
export function findQuantities(input: string | Document, options: QuantityOptions = {}): readonly Quantity[] {
  const document =
    typeof input === 'string' ? withTokens(createDocument({ text: input, lang: options.lang ?? 'und' })) : input;
  const source = openSource(document, options);
  return quantitiesOf(source, options);
}

/** The document with its quantities. */
export function withQuantities(document: Document, options: QuantityOptions = {}): Document {
  return { ...document, quantities: findQuantities(document, options) };
}

function openSource(document: Document, options: QuantityOptions): Source {
  const pieces = cutPieces(document.text);
  const language = ruleLanguage(document, options);
  const { sentences, tokens } = document;
  const sentenceOf = new Uint32Array(pieces.length);
  const languageOf = new Uint8Array(pieces.length);
  let sentence = 0;
  const fallback = LANGUAGES.indexOf(language);
  for (let i = 0; i < pieces.length; i++) {
    const start = pieces.starts[i]!;
    while (sentence < sentences.length && sentences.ends[sentence]! <= start) sentence++;
    sentenceOf[i] = sentence;
    const own =
      sentence < sentences.length && sentences.starts[sentence]! <= start ? sentences.languages[sentence]! : 0;
    languageOf[i] = own === 0 ? fallback : own;
  }
  const swiss = writesSwiss(pieces);
  const styles = {
    de: { language: 'de', swiss },
    en: { language: 'en', swiss: false },
    und: { language: 'und', swiss: false },
  } as const;
  const codeOf = (name: (typeof TOKEN_CLASSES)[number]) => TOKEN_CLASSES.indexOf(name);
  const web: ReadonlySet<number> = new Set([codeOf('url'), codeOf('email'), codeOf('mention')]);
  const identifier = codeOf('identifier');
  const classAt = (i: number): number => {
    const token = firstTokenAfter(tokens, pieces.starts[i]!);
    return token < tokens.length && tokens.starts[token]! <= pieces.starts[i]! ? tokens.classes[token]! : -1;
  };
  const german = LANGUAGES.indexOf('de');
  return {
    pieces,
    sentences: sentenceOf,
    language,
    tablesAt: (i) => (languageOf[i] === german || (i >= pieces.length && language === 'de') ? TABLES.de : TABLES.en),
    styleAt: (i) =>
      document.lang === 'und' &&
      options.lang === undefined &&
      sentences.length > 0 &&
      sentences.languages[Math.min(sentenceOf[i]!, sentences.length - 1)] === 0
        ? styles.und
        : languageOf[i] === german
          ? styles.de
          : styles.en,
    masked: (i) => web.has(classAt(i)),
    identifier: (i) => classAt(i) === identifier,
  };
}

function ruleLanguage(document: Document, options: QuantityOptions): RuleLanguage {
  const given = options.lang ?? document.lang;
  return given === 'und' ? detectLanguage(document.text).nearer : given;
}

/** Whether German figures follow the Swiss conventions: apostrophes group and the point is the decimal mark. */
function writesSwiss(pieces: Pieces): boolean {
  let apostrophes = false;
  let points = false;
  for (let i = 0; i < pieces.length && !(apostrophes && points); i++) {
    if (pieces.kinds[i] !== PIECE.number) continue;
    const form = pieceText(pieces, i);
    if (/^\d{1,3}(?:['’]\d{3})+/.test(form)) apostrophes = true;
    if (/^[\d'’]+\.(?:\d{1,2}|\d{4,})$/.test(form)) points = true;
  }
  return apostrophes && points;
}

function quantitiesOf(source: Source, options: QuantityOptions): readonly Quantity[] {
  const { pieces } = source;
  const report = (entry: TraceEntry) => {
    const start = pieces.starts[entry.first]!;
    const end = pieces.ends[Math.min(entry.last, pieces.length - 1)]!;
    options.trace?.({ start, end, text: pieces.text.slice(start, end), reason: entry.reason });
  };
  const figures = readFigures(source, options, report);
  const shared = resolveEllipses(
    source,
    joinRanges(source, readTables(source, joinMinorUnits(source, figures))),
    report,
  );
  const money = readDocumentMoney(
    source,
    shared.flatMap((figure) => (figure.currency ? [figure.currency] : [])),
  );
  const pointSentences = new Set(
    shared.filter((figure) => figure.kind === 'points').map((figure) => source.sentences[figure.first]!),
  );
  const quantities: Quantity[] = [];
  for (const figure of shared) {
    const bare = figure.kind ? null : classifyBare(source, figure, pointSentences.has(source.sentences[figure.first]!));
    if (!figure.kind && bare === null) {
      report({ first: figure.first, last: figure.last, reason: 'pronoun' });
      continue;
    }
    const quantity = toQuantity(source, figure, bare, money);
    if (quantity) quantities.push(quantity);
    else report({ first: figure.first, last: figure.last, reason: 'unknown-unit' });
  }
  return quantities;
}

/** All figures of the text, each with what it states itself. */
function readFigures(source: Source, options: QuantityOptions, report: (entry: TraceEntry) => void): readonly Figure[] {
  const figures: Figure[] = [];
  const onProblem = (piece: number, reason: string) => report({ first: piece, last: piece, reason });
  let i = 0;
  while (i < source.pieces.length) {
    if (!mayStart(source, i)) {
      i++;
      continue;
    }
    if (isNumber(source, i)) {
      const excluded = excludeForm(source, i);
      if (excluded) {
        report({ first: i, last: excluded.last, reason: excluded.reason });
        i = excluded.last + 1;
        continue;
      }
    } else if (isWord(source, i) && source.masked(i) && source.pieces.gaps[i] !== 0) {
      i++;
      continue;
    }
    const figure =
      readMultiple(source, i) ?? readVague(source, i) ?? readFigure(source, i, onProblem) ?? readArticleUnit(source, i);
    if (figure === null) {
      i++;
      continue;
    }
    const excluded = excludeFigure(source, figure, options);
    if (excluded) report({ first: figure.first, last: excluded.last, reason: excluded.reason });
    else figures.push(figure);
    i = (excluded?.last ?? figure.last) + 1;
  }
  return figures;
}

function excludeFigure(source: Source, figure: Figure, options: QuantityOptions) {
  const number = figureNumberPiece(source, figure);
  if (number !== figure.first && number >= 0) {
    const form = excludeForm(source, number);
    const prefixed = figure.currency && figure.currency.last < number;
    if (form && !(form.reason === 'identifier' && prefixed)) return form;
  }
  if (figure.kind === 'fraction' && !isFractionHere(source, figure))
    return { last: figure.last, reason: 'ordinal' } as const;
  if (
    beginsCompound(source, figure.last) &&
    !options.compounds &&
    !(
      figure.kind === 'money' &&
      source.tablesAt(figure.last).language === 'en' &&
      figure.currency?.first === figure.first
    )
  )
    return { last: excludeWords(source, figure.first, figure.last)?.last ?? figure.last, reason: 'compound' } as const;
  if (figure.kind === 'measure' && isCalendarSpan(source, figure))
    return { last: figure.last, reason: 'date' } as const;
  if (figure.kind === undefined && !figure.scaled) return excludeBare(source, figure);
  return figure.digits ? null : excludeWords(source, figure.first, figure.last);
}

function figureNumberPiece(source: Source, figure: Figure): number {
  for (let i = figure.first; i <= figure.last; i++) if (isNumber(source, i)) return i;
  return -1;
}

function toQuantity(source: Source, figure: Figure, bare: BareKind | null, money: DocumentMoney): Quantity | null {
  const { pieces } = source;
  const start = pieces.starts[figure.first]!;
  const end = pieces.ends[figure.last]!;
  const kind = pointsKind(source, figure) ?? figure.kind ?? bare!.kind;
  const currency = kind === 'money' ? currencyOf(source, figure, bare?.currency ?? figure.currency, money) : undefined;
  const unit = figure.unit ?? bare?.unit;
  const per = readPer(source, figure);
  const low = toDecimal(figureValue(figure));
  const upper = figureUpper(figure);
  return {
    start,
    end,
    text: pieces.text.slice(start, end),
    kind,
    ...(upper === undefined ? { amount: low } : { min: low, max: toDecimal(upper) }),
    ...(currency && { currency }),
    ...(unit && kind !== 'money' && { unit }),
    bound: readBound(source, figure),
    ...(per && { per }),
    by: ORIGIN + figure.rule,
  };
}

/** "a quarter point", "margin fell four points to 67%": points of a share are percentage points. */
function pointsKind(source: Source, figure: Figure): QuantityKind | null {
  if (figure.kind !== 'points') return null;
  if (!figure.digits && figure.mantissa.denominator > 1n) return 'percentage-points';
  const { shareCues } = source.tablesAt(figure.first).context;
  for (
    let at = figure.first - 1;
    at >= 0 && at > figure.first - 12 && source.sentences[at] === source.sentences[figure.first];
    at--
  )
    if (isWord(source, at) && shareCues.has(keyAt(source, at))) return 'percentage-points';
  return null;
}

const CENT_CURRENCIES: readonly string[] = ['EUR', 'USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR'];

/** The code of a figure's currency, where needed from what the document says elsewhere. */
function currencyOf(
  source: Source,
  figure: Figure,
  currency: CurrencyMention | undefined,
  money: DocumentMoney,
): string | undefined {
  if (currency === undefined) return figure.rule === 'table' ? (money.main ?? undefined) : undefined;
  if (currency.code) return currency.code;
  if (currency.noun) return money.nouns.get(currency.noun);
  const penny = /^penn/.test(keyAt(source, currency.last));
  if (penny && (money.main === null || money.codes.has('GBP'))) return 'GBP';
  if (money.main !== null && CENT_CURRENCIES.includes(money.main)) return money.main;
  const others = CENT_CURRENCIES.filter((code) => money.codes.has(code));
  return others.length === 1 ? others[0]! : source.language === 'de' ? 'EUR' : 'USD';
}
