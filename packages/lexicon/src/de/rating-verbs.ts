/** What analyst houses do with a target price or a rating, as headlines say it. */
export const RATING_VERBS: readonly string[] =
  'hebt hob senkt senkte belässt beließ bestätigt bestätigte startet startete stuft stufte nimmt nahm erhöht erhöhte streicht strich kürzt kürzte reduziert reduzierte rät riet empfiehlt empfahl sieht bekräftigt'.split(
    ' ',
  );
