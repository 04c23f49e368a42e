import { LEGAL_FORMS } from '@groschen/lexicon';

const FORMS = new Set(LEGAL_FORMS);

/** The name without its legal form: "Tessarion" of "Tessarion GmbH". */
export function bareCompanyName(name: string): string {
  const flat = name.replace(/\s+/g, ' ').trim();
  for (let from = flat.indexOf(' '); from > 0; from = flat.indexOf(' ', from + 1)) {
    const form = flat.slice(from + 1).replace(/^[,\s]+/, '');
    if (FORMS.has(form)) return flat.slice(0, from).replace(/[\s,]+$/, '') || flat;
  }
  return flat;
}
