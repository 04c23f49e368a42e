import type { Ratio, RuleLanguage } from '@groschen/document';
import { powerOfTen } from './exact.ts';

/** A number written in digits, read under the conventions of its text. */
export interface DigitForm {
  readonly value: Ratio;
  readonly decimals: number;
  readonly grouped: boolean;
}

/** How a text writes its figures. */
export interface NumberStyle {
  /** The language whose marks hold where a form can be read in two ways. */
  readonly language: RuleLanguage | 'und';
  /** Swiss German: apostrophes group and the point is the decimal mark. */
  readonly swiss: boolean;
}

/** Why a form has no value. */
export type DigitProblem = 'not-a-number' | 'uncertain-magnitude';

const MARKS = /[^0-9]/g;

/**
 * Reads a number form. A single point or comma before exactly three digits is the only case in which the language decides;
 * where that is unknown the magnitude is uncertain.
 */
export function readDigits(form: string, style: NumberStyle): DigitForm | DigitProblem {
  const marks = form.match(MARKS);
  if (marks === null) return formOf(form, 0, false);
  const last = marks.at(-1)!;
  if (last !== '.' && last !== ',')
    return isGrouped(form, marks) ? formOf(form.replace(MARKS, ''), 0, true) : 'not-a-number';
  const point = form.lastIndexOf(last);
  const decimals = form.length - point - 1;
  const whole = form.slice(0, point);
  const others = marks.slice(0, -1);
  if (others.length > 0 && others.every((mark) => mark !== last))
    return isGrouped(whole, others) ? formOf(form.replace(MARKS, ''), decimals, true) : 'not-a-number';
  if (others.length > 0)
    return isGrouped(form, marks) || isIndianGrouped(form, marks)
      ? formOf(form.replace(MARKS, ''), 0, true)
      : 'not-a-number';
  const canGroup = decimals === 3 && whole.length >= 1 && whole.length <= 3 && whole[0] !== '0';
  if (!canGroup) return formOf(whole + form.slice(point + 1), decimals, false);
  const groups = groupingMark(style);
  if (groups === null) return 'uncertain-magnitude';
  return groups === last
    ? formOf(whole + form.slice(point + 1), 0, true)
    : formOf(whole + form.slice(point + 1), decimals, false);
}

function groupingMark(style: NumberStyle): '.' | ',' | null {
  if (style.language === 'de') return style.swiss ? null : '.';
  return style.language === 'en' ? ',' : null;
}

function formOf(digits: string, decimals: number, grouped: boolean): DigitForm {
  return {
    value: { numerator: BigInt(digits === '' ? '0' : digits), denominator: powerOfTen(decimals) },
    decimals,
    grouped,
  };
}

/** Whether one mark divides the digits into groups of three. */
function isGrouped(form: string, marks: readonly string[]): boolean {
  const groups = form.split(MARKS);
  return (
    marks.every((mark) => mark === marks[0] || (isSpace(mark) && isSpace(marks[0]!))) &&
    groups[0]!.length >= 1 &&
    groups[0]!.length <= 3 &&
    groups.slice(1).every((group) => group.length === 3)
  );
}

function isSpace(mark: string): boolean {
  return mark.trim() === '';
}

/** Lakh and crore: 1,00,00,000. */
function isIndianGrouped(form: string, marks: readonly string[]): boolean {
  const groups = form.split(',');
  return (
    marks.every((mark) => mark === ',') &&
    groups[0]!.length >= 1 &&
    groups[0]!.length <= 2 &&
    groups.at(-1)!.length === 3 &&
    groups.slice(1, -1).every((group) => group.length === 2)
  );
}
