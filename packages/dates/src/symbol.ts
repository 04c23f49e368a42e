import { twoDigits } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import { durationTimex } from './grammar/vague-times.ts';
import type { PeriodUnit } from './period.ts';

/** The TIMEX value of what has no place on the calendar without a day of publication. */
export function symbolOf(expression: TimeExpression): string {
  switch (expression.is) {
    case 'day':
      return `XXXX-${twoDigits(expression.month)}-${twoDigits(expression.day)}`;
    case 'day-of-month':
      return `XXXX-XX-${twoDigits(expression.day)}`;
    case 'weekday':
      return `XXXX-WXX-${expression.weekday}`;
    case 'week':
      return `XXXX-W${twoDigits(expression.week)}`;
    case 'part-of-year':
      return `XXXX-${partSymbol(expression.unit, expression.index)}`;
    case 'shifted': {
      const { unit, shift } = expression;
      return shift === 0 ? 'DCT' : `DCT${shift < 0 ? '-' : '+'}${durationTimex(unit, Math.abs(shift))}`;
    }
    case 'distance':
      return `DCT${expression.count < 0 ? '-' : '+'}${durationTimex(expression.unit, Math.abs(expression.count))}`;
    case 'holiday':
      return /^\d\d-\d\d$/.test(expression.rule) ? `XXXX-${expression.rule}` : 'XXXX';
    case 'clock':
      return 'XXXX-XX-XX';
    default:
      return 'XXXX';
  }
}

function partSymbol(unit: PeriodUnit, index: number): string {
  if (unit === 'month') return twoDigits(index);
  if (unit === 'quarter') return `Q${index}`;
  if (unit === 'half') return `H${index}`;
  if (unit === 'season') return ['SP', 'SU', 'FA', 'WI'][index - 1]!;
  return '9M';
}
