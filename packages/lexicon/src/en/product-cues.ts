import type { ProductCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const PRODUCT_CUES: ProductCues = [
  ...words(
    `drug pill chatbot model brand app smartphone console vaccine series game truck sedan suv jet rocket antibody compound
    candidate tool assistant software treatment medicine painkiller blockbuster videogame minivan pickup hatchback crossover`,
  ),
  'operating system',
];
