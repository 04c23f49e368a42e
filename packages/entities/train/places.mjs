/** Where training reads from: data beside the repository, and the corpus in it. */
export const SHARED = new URL('../../../../shared/data/', import.meta.url);
export const CORPUS = new URL('../../../corpora/groschen-news/', import.meta.url);

/** Raw text of each language, in `SHARED`. */
export const RAW_TEXT = { de: 'text/de-wikipedia.txt.gz', en: 'text/en-company-profiles.txt.gz' };
