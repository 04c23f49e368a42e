import { isInAddress } from './address.ts';
import { readArticleUnit } from './article-unit.ts';
import { readCompound } from './compound.ts';
import { negate } from './exact.ts';
import { excludeBare } from './exclude-bare.ts';
import { isCalendarSpan } from './exclude-time.ts';
import { type Exclusion, excludeForm, excludeWords } from './exclusion.ts';
import type { Figure } from './figure.ts';
import { isFractionHere } from './fraction.ts';
import { readMultiple } from './multiple.ts';
import type { QuantityOptions } from './options.ts';
import type { NumeralOptions } from './part.ts';
import { readFigure } from './read-figure.ts';
import { readSign } from './sign.ts';
import { beginsCompound, isAttached, isNumber, isWord, keyAt, type Source } from './source.ts';
import { mayStart } from './start.ts';
import type { TraceEntry } from './trace.ts';
import { readVague } from './vague.ts';

/** All figures of the text, each with what it states itself. */
export function readFigures(
  source: Source,
  options: QuantityOptions,
  report: (entry: TraceEntry) => void,
): readonly Figure[] {
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
    } else if (isWord(source, i) && source.pieces.gaps[i] !== 0 && isInAddress(source, i)) {
      i++;
      continue;
    }
    const compound = options.compounds ? readCompound(source, i) : null;
    if (compound) {
      figures.push(compound);
      i = compound.last + 1;
      continue;
    }
    const figure = readAt(source, i, onProblem);
    if (figure === null) {
      i++;
      continue;
    }
    const excluded = excludeFigure(source, figure);
    if (excluded) report({ first: figure.first, last: excluded.last, reason: excluded.reason });
    else figures.push(figure);
    i = (excluded?.last ?? figure.last) + 1;
  }
  return figures;
}

/** The figure that begins at a piece, by the first way of reading that finds one. */
function readAt(source: Source, i: number, onProblem: NumeralOptions['onProblem']): Figure | null {
  if (source.tablesAt(i).articles.has(keyAt(source, i)))
    return readFigure(source, i, onProblem) ?? readArticleUnit(source, i);
  return (
    readMultiple(source, i) ??
    readVague(source, i) ??
    readSigned(source, i) ??
    readFigure(source, i, onProblem) ??
    readArticleUnit(source, i)
  );
}

/** "-2-Fache", "minus ein Prozent": what is read without a number of its own, with the sign before it. */
function readSigned(source: Source, i: number): Figure | null {
  const sign = readSign(source, i);
  if (sign === null || !(isNumber(source, sign.next) || isWord(source, i))) return null;
  const figure = readMultiple(source, sign.next) ?? readArticleUnit(source, sign.next);
  return (
    figure && { ...figure, first: i, signed: true, mantissa: sign.negative ? negate(figure.mantissa) : figure.mantissa }
  );
}

/** Why a figure that was read is no quantity after all; null where it is one. */
function excludeFigure(source: Source, figure: Figure): Exclusion | null {
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
    !(
      figure.kind === 'money' &&
      source.tablesAt(figure.last).language === 'en' &&
      figure.currency?.first === figure.first
    )
  )
    return { last: excludeWords(source, figure.first, figure.last)?.last ?? figure.last, reason: 'compound' } as const;
  if (figure.kind === 'money' && isWord(source, figure.last + 1) && isAttached(source, figure.last + 1))
    return { last: figure.last + 1, reason: 'uncertain-magnitude' } as const;
  if (figure.kind === 'measure' && isCalendarSpan(source, figure))
    return { last: figure.last, reason: 'date' } as const;
  if (figure.kind === undefined && !figure.scaled) return excludeBare(source, figure);
  return figure.digits ? null : excludeWords(source, figure.first, figure.last);
}

function figureNumberPiece(source: Source, figure: Figure): number {
  for (let i = figure.first; i <= figure.last; i++) if (isNumber(source, i)) return i;
  return -1;
}
