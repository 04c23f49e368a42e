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

/** Words of several syllables with the stress on the last: "commit", "prefer", "recur". */
const STRESSED_END =
  /^(?:(?:ad|com|e|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur|equip|regret)$/;

/** A single consonant after a single short vowel is doubled where the stress is on it: "slip", "slipped"; "commit", "committed". */
function doubled(base: string): string {
  const stressed = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || STRESSED_END.test(base);
  return stressed ? base + base[base.length - 1] : base;
}
