import { irregularVerbs } from '@groschen/lexicon/en/irregular-verbs';
import { principalParts, type VerbForm } from '../verb-form.ts';

const IRREGULAR = principalParts(irregularVerbs);

/** All forms of an English verb; a particle follows it: `give up`. */
export function conjugateEnglish(verb: string): readonly VerbForm[] {
  const space = verb.indexOf(' ');
  const base = space < 0 ? verb : verb.slice(0, space);
  const particle = space < 0 ? '' : verb.slice(space + 1);
  const irregular = IRREGULAR.get(base);
  const present = irregular?.present ?? thirdPerson(base);
  const past = irregular?.past ?? pastForm(base);
  const participle = irregular?.participle ?? past;
  const tail = particle ? { particle } : {};
  const forms: VerbForm[] = [
    { form: present, shape: 'finite', ...tail },
    { form: past, shape: 'finite', ...tail },
    { form: base, shape: 'infinitive', ...tail },
    { form: gerund(base), shape: 'gerund', ...tail },
  ];
  if (/[aei]l$/.test(base) && !irregular)
    forms.push({ form: `${base}led`, shape: 'finite', ...tail }, { form: `${base}ling`, shape: 'gerund', ...tail });
  if (participle !== past) forms.push({ form: participle, shape: 'participle', ...tail });
  return forms;
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function pastForm(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerund(base: string): string {
  if (/[^e]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** A single consonant after a single short vowel is doubled in words of one syllable: "slip", "slipped". */
function doubled(base: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) ? base + base[base.length - 1] : base;
}
