/** Where companies close their books in the same month by law or custom, and words that show a text to be about them, in lower case. */
export interface BusinessYearCustom {
  readonly country: string;
  /** Month, 1 to 12, that "FY27" ends in. */
  readonly closingMonth: number;
  readonly cues: readonly string[];
}

/** Japan is left out: its fiscal years are named by the year they begin in as often as by that they end in. */
export const BUSINESS_YEAR_CUSTOMS: readonly BusinessYearCustom[] = [
  {
    country: 'India',
    closingMonth: 3,
    cues: [
      'rs',
      'rs.',
      '₹',
      'inr',
      'crore',
      'crores',
      'lakh',
      'rupee',
      'rupees',
      'rupien',
      'nse',
      'bse',
      'nifty',
      'sensex',
      'mumbai',
      'india',
      'indian',
      'indien',
    ],
  },
  {
    country: 'Australia',
    closingMonth: 6,
    cues: [
      'a$',
      "a$'000",
      'aud',
      'asx',
      'australia',
      'australian',
      'australien',
      'sydney',
      'melbourne',
      'brisbane',
      'perth',
      'adelaide',
    ],
  },
];
