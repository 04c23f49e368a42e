import type { RulePack } from '@groschen/rules';
import { companyNames } from './company-names.ts';
import { organizationNames } from './organization-names.ts';
import { personNames } from './person-names.ts';
import { placeNames } from './place-names.ts';
import { productNames } from './product-names.ts';

/** The name rules that are packs; order does not matter, priorities do. */
export const namePacks: readonly RulePack[] = [companyNames, organizationNames, personNames, placeNames, productNames];
