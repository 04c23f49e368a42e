import type { BusinessParts } from '../business-parts.ts';

const words = (list: string) => list.split(/\s+/);

export const businessParts = {
  nouns: words('unit division segment arm subsidiary business'),
  kinds: words(
    'digital online internet e-commerce ecommerce cloud service services product products hardware software subscription subscriptions advertising ad wholesale licence license licensing international overseas domestic foreign export store restaurant franchise',
  ),
} as const satisfies BusinessParts;
