import type { Check } from './verify-phrase.ts';

/** Every time of the text must be one of the source, in the order in which they are claimed. */
export const checkDates: Check = ({ phrase, parsed }) => {
  const claims = phrase.claims.filter(({ kind }) => kind === 'date');
  const found = parsed.dates.filter(({ value }) => !/_REF$/.test(value));
  for (let i = 0; i < Math.max(claims.length, found.length); i++) {
    const claim = claims[i];
    const date = found[i];
    if (!claim) return `"${date!.text}" is no time of the source`;
    if (!date) return `"${phrase.text.slice(claim.start, claim.end)}" cannot be read back as ${claim.value}`;
    if (date.value !== claim.value) return `"${date.text}" is ${date.value} instead of ${claim.value}`;
  }
  return undefined;
};
