import { isSigned } from '@groschen/document';
import type { FigureItem } from '../reading/item.ts';
import type { Call } from './calls.ts';
import { isComparedLoss } from './compared.ts';
import { directionBeside, type Sign } from './direction.ts';
import { signOf } from './fill-figure.ts';

/** The sign of a role's figure; what it is compared by ("after a loss of 5 million") has one of its own. */
export function signFor(role: string, figure: FigureItem, call: Call): Sign {
  const isLoss = role === 'previous' ? isComparedLoss(figure, call.sentence) : undefined;
  if (isLoss !== undefined) return isLoss ? -1 : 0;
  const beside =
    role === 'previous' && !isSigned(figure.quantity) ? directionBeside(figure, call.clause, call.sentence) : 0;
  if (beside) return beside;
  return isSignedRole(role, figure, call) ? signOf(figure, call, role) : 0;
}

/**
 * A slot says so itself. What a loss was before is a loss too ("net loss narrowed to 84 from 112 million"), unless another clause
 * tells it or the figure has a metric of its own ("after a profit of 5 million").
 */
function isSignedRole(role: string, figure: FigureItem, { compiled, clause, trigger, sentence }: Call): boolean {
  if (compiled.frame.rule.roles[role]?.signed) return true;
  if (role !== 'previous' || compiled.trigger.direction !== 'down' || !clause.items.includes(figure)) return false;
  return !clause.hits.some(
    ({ form, from }) =>
      form.kind === 'noun' &&
      from !== trigger.from &&
      from < figure.at &&
      from >= figure.at - 3 &&
      sentence.grammar.subjectKinds.get(form.lexeme) === 'metric',
  );
}
