import type { FrameRule, Slot } from '@groschen/rules';
import { HIGHEST_PRICE, instrument } from './price-slots.ts';

/** "+1,2 %", "minus 0,8 Prozent". */
const signedPercent = { quantity: ['percent'], signed: true } as const;

const change = { trigger: true, signed: true, required: true } as const satisfies Slot;

/** "auf 238,55 Euro" right behind the figure. */
const priceBehind = {
  quantity: ['money', 'points', 'number'],
  max: HIGHEST_PRICE,
  after: { de: ['auf', 'bei'], en: ['to', 'at'] },
  within: 3,
} as const satisfies Slot;

/** Or right before it: "0,9187 Franken (+0,1 %)". */
const priceBeside = {
  ...priceBehind,
  after: { de: [...priceBehind.after.de, ''], en: [...priceBehind.after.en, ''] },
  within: 4,
} as const satisfies Slot;

const names = { entity: instrument.entity, required: true } as const satisfies Slot;

/** Moves that no word tells but a sign: "Dow -0.86%", "Siemens (minus 0,8 Prozent auf 238,55 Euro)". */
export const signedMoves = [
  {
    // before all others: the clause around the brackets is about something else
    kind: 'frame',
    id: 'in-brackets',
    fact: 'price-move',
    priority: 10,
    triggers: [{ figure: { ...signedPercent, brackets: true } }],
    roles: { instrument: { ...names, by: ['beside'] }, change, price: priceBehind },
  },
  {
    kind: 'frame',
    id: 'signed',
    fact: 'price-move',
    priority: -10,
    triggers: [{ figure: signedPercent }],
    roles: { instrument: { ...names, words: instrument.words, by: ['before'] }, change, price: priceBeside },
  },
  {
    kind: 'frame',
    id: 'signed-subject',
    fact: 'price-move',
    priority: -11,
    triggers: [{ figure: signedPercent }],
    when: { subject: ['share', 'name'] },
    roles: { instrument: { ...names, words: instrument.words, by: ['subject'] }, change, price: priceBeside },
  },
  {
    kind: 'frame',
    id: 'signed-quote',
    fact: 'price-move',
    priority: -12,
    triggers: [{ figure: signedPercent }],
    roles: {
      instrument: { ...names, by: ['topic'] },
      change,
      price: { ...priceBeside, quantity: ['money'], required: true },
    },
  },
] as const satisfies readonly FrameRule[];
