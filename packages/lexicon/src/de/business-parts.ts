import type { BusinessParts } from '../business-parts.ts';

const words = (list: string) => list.split(/\s+/);

export const businessParts = {
  nouns: words(
    'sparte segment segments division unternehmensbereich geschäftsbereich geschäftsbereichs geschäftsfeld unternehmensteil tochter tochterfirma tochtergesellschaft onlinegeschäft auslandsgeschäft inlandsgeschäft cloudgeschäft servicegeschäft softwaregeschäft privatkundengeschäft firmenkundengeschäft großkundengeschäft onlinehandel',
  ),
  kinds: words(
    'digital online internet auslands inlands export dienstleistungs service software hardware cloud produkt lizenz werbe abo ersatzteil neuwagen gebrauchtwagen filial',
  ),
} as const satisfies BusinessParts;
