/** What analyst houses do with a target price or a rating, as headlines say it. */
export const RATING_VERBS: readonly string[] =
  'cuts cut raises raised lifts lifted trims trimmed starts started initiates initiated upgrades upgraded downgrades downgraded reiterates reiterated keeps kept maintains maintained resumes resumed ups boosts boosted hikes lowers lowered slashes slashed'.split(
    ' ',
  );
