import type { DealObjects } from '../deal-objects.ts';

export const dealObjects =
  `peer rival competitor maker manufacturer specialist operator provider developer supplier retailer grocer lender insurer utility firm company
  startup start-up chain subsidiary unit business division arm operations activities
  stake majority shareholding holding interest
  plant site refinery mine foundry campus factory centers centres malls offices stores hotel building property
  brand portfolio assets schemes platform`.split(/\s+/) satisfies DealObjects;
