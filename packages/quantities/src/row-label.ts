import { type Declaration, findDeclaration, PERCENT } from './declaration.ts';
import { isSign, isWord, keyAt, type Source } from './source.ts';

/** A row's own declaration; `plain` where it only takes the scale away ("Ergebnis je Aktie"). */
export type Label = Declaration & { readonly plain?: true };

export const COUNTS =
  /^(anzahl|mitarbeiter(zahl|innen)?|mitarbeitende|beschäftigte|employees|headcount|fte|ftes|vollzeitstellen|stück|stückzahl|filialen|stores|kunden|customers|units)$/;

const SHARES = /(marge|quote|margin|rendite|steuersatz)$/;

export function readLabel(source: Source, first: number, end: number): Label | null {
  const own = findDeclaration(source, first, end);
  if (own) return own.value;
  if (keyAt(source, first) === 'in' && isSign(source, first + 1, '%')) return PERCENT;
  for (let i = first; i < end; i++) {
    if (!isWord(source, i)) continue;
    const key = keyAt(source, i);
    if (COUNTS.test(key)) return { kind: 'count', exponent: 0 };
    if (SHARES.test(key)) return PERCENT;
    const perShare = /^(je|per|pro)$/.test(key) && source.tablesAt(i).perNouns.get(keyAt(source, i + 1)) === 'share';
    if (perShare || /^(eps|dividende|dividend)$/.test(key)) return { kind: 'money', exponent: 0, plain: true };
  }
  return null;
}

export const withCurrencyOf = (label: Label, heading: Declaration | null): Declaration =>
  label.kind === 'money' && label.currency === undefined && heading?.currency
    ? { ...label, currency: { ...heading.currency, exponent: 0 } }
    : label;
