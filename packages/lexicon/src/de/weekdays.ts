/** Names of the days of the week, Monday first; abbreviations without their period. */
export const weekdays = [
  ['Montag', 'Mo'],
  ['Dienstag', 'Di'],
  ['Mittwoch', 'Mi'],
  ['Donnerstag', 'Do'],
  ['Freitag', 'Fr'],
  ['Samstag', 'Sonnabend', 'Sa'],
  ['Sonntag', 'So'],
] as const satisfies readonly (readonly string[])[];
