/** Whether a word behind digits makes a figure of them: a unit, a scale, or a noun that is counted more often than dated. */
export function isFigureWord(lower: string): boolean {
  return /^(?:%|prozent\w*|percent\w*|per|cents?|pct|euro|dollars?|us-dollar|franken|punkte\w*|points?|zähler|pounds?|yen|yuan|mio\.?|mrd\.?|millionen|milliarden|million|billion|stellen|mitarbeiter\w*|beschäftigte\w*|employees|jobs|workers|people|menschen|shares|aktien|tonnen|tonnes|tons|megawatt|mw|kilometer\w*|km|meter|metres|stück|filialen|stores|€|\$|£|¥|eur|usd|chf|gbp|bps|bp|basispunkte\w*|basis|arbeitsplätze\w*|einheiten|units|jobs|staff)$/.test(
    lower,
  );
}
