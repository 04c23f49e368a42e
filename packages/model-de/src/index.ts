import { WEIGHTS } from './generated/weights.ts';

/** The model as `@groschen/entities` loads it; `weights` are its bytes in base64. What it was made from: MODEL_CARD.md. */
export const MODEL = { lang: 'de', name: 'model-de', weights: WEIGHTS } as const;
