import { compareDecimals, type Fact } from '@groschen/document';
import type { Claim } from '../phrase.ts';
import { firstValue } from '../plan/fact-subject.ts';
import { DIRECTION_WORDS } from '../realise/direction.ts';
import type { Check } from './verify-phrase.ts';

/** The words of direction must be those claimed, and those must agree with the signs of the facts. */
export const checkDirections: Check = ({ phrase, language }) => {
  const claims = phrase.claims.filter(({ kind }) => kind === 'direction');
  const words = phrase.text.split(/[^\p{L}]+/u);
  const { up, down } = DIRECTION_WORDS[language];
  const found = words.flatMap((word) => (up.includes(word) ? ['up'] : down.includes(word) ? ['down'] : []));
  if (found.length !== claims.length) return `${found.length} words of direction instead of ${claims.length}`;
  const wrong = claims.findIndex((claim, i) => found[i] !== claim.value || contradicts(claim));
  return wrong < 0 ? undefined : `the direction of ${claims[wrong]!.fact.type} is not that of the source`;
};

function contradicts(claim: Claim): boolean {
  const expected = directionsOf(claim.fact);
  return expected.length > 0 && !expected.includes(claim.value as 'up' | 'down');
}

/** The directions that a fact itself may be told with. */
function directionsOf(fact: Fact): readonly ('up' | 'down')[] {
  const sign = (value: string) => (value.startsWith('-') ? 'down' : 'up');
  const change = firstValue(fact, 'change');
  const moved = change?.amount ?? change?.max;
  if (moved !== undefined) return [sign(moved)];
  if (fact.type === 'guidance') {
    const action = firstValue(fact, 'action')?.value;
    const value = firstValue(fact, 'value');
    const growth = sign(value?.amount ?? value?.max ?? '');
    return action === 'raise' ? ['up', growth] : action === 'cut' ? ['down', growth] : [growth];
  }
  if (fact.type === 'rating') return ratingDirections(fact);
  const value = firstValue(fact, 'value')?.amount;
  return value === undefined ? [] : [sign(value)];
}

function ratingDirections(fact: Fact): readonly ('up' | 'down')[] {
  const action = firstValue(fact, 'action')?.value;
  const now = firstValue(fact, 'target-price')?.amount;
  const before = firstValue(fact, 'previous-target-price')?.amount;
  return [
    ...(action === 'upgrade' ? (['up'] as const) : action === 'downgrade' ? (['down'] as const) : []),
    ...(now !== undefined && before !== undefined ? ([compareDecimals(now, before) > 0 ? 'up' : 'down'] as const) : []),
  ];
}
