import { irregularVerbs } from '@groschen/lexicon/de/irregular-verbs';
import { type PrincipalParts, principalParts, type VerbForm } from '../verb-form.ts';

const IRREGULAR = principalParts(irregularVerbs);
const INSEPARABLE = ['be', 'emp', 'ent', 'er', 'ge', 'miss', 'ver', 'zer', 'über', 'unter', 'wider', 'hinter'];
/** Particles that may stand apart at the end of a clause too: "bekannt gab". */
const WRITTEN_APART = new Set(['bekannt', 'fest']);
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };

/** All third-person and non-finite forms of a German verb; a separable particle is set off: `zu|legen`. */
export function conjugateGerman(verb: string): readonly VerbForm[] {
  const bar = verb.indexOf('|');
  const particle = bar < 0 ? '' : verb.slice(0, bar);
  const base = verb.slice(bar + 1);
  const parts = irregularParts(base) ?? regularParts(base, base !== verb);
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1);
  const finite = [parts.present, base, parts.past, plural(parts.past), conditional(parts.past)];
  const subjunctive = base === 'sein' ? ['sei', 'seien'] : [`${stem}e`];

  const forms: VerbForm[] = [];
  for (const form of finite) forms.push({ form, shape: 'finite', ...(particle && { particle }) });
  for (const form of subjunctive) forms.push({ form, shape: 'subjunctive', ...(particle && { particle }) });
  if (particle) {
    for (const form of finite) forms.push({ form: particle + form, shape: 'finite' });
    if (WRITTEN_APART.has(particle))
      for (const form of finite) forms.push({ form: `${particle} ${form}`, shape: 'finite' });
    for (const form of subjunctive) forms.push({ form: particle + form, shape: 'subjunctive' });
    forms.push({ form: `${particle}zu${base}`, shape: 'infinitive', zu: true });
  }
  forms.push({ form: particle + base, shape: 'infinitive' });
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em'])
    forms.push({ form: particle + parts.participle + ending, shape: 'participle' });
  return forms;
}

function irregularParts(base: string): PrincipalParts | undefined {
  const own = IRREGULAR.get(base);
  if (own) return own;
  for (const prefix of INSEPARABLE) {
    const root = base.startsWith(prefix) ? IRREGULAR.get(base.slice(prefix.length)) : undefined;
    if (root)
      return {
        present: prefix + root.present,
        past: prefix + root.past,
        participle: prefix + root.participle.replace(/^ge/, ''),
      };
  }
  return undefined;
}

function regularParts(base: string, separable: boolean): PrincipalParts {
  const stem = base.endsWith('en') ? base.slice(0, -2) : base.slice(0, -1);
  const linked = /(?:[td]|(?:[^aeiouäöülrhmn]|ch)[mn])$/.test(stem) ? `${stem}e` : stem;
  const noGe =
    base.endsWith('ieren') ||
    (INSEPARABLE.some((prefix) => base.startsWith(prefix) && stem.length > prefix.length + 2) && !separable);
  return { present: `${linked}t`, past: `${linked}te`, participle: `${noGe ? '' : 'ge'}${linked}t` };
}

function plural(past: string): string {
  return past.endsWith('e') ? `${past}n` : /(?:s|ß|d|t)$/.test(past) && past.endsWith('ss') ? `${past}en` : `${past}en`;
}

/** Konjunktiv II of a strong verb ("gäbe", "stiege"); that of a weak one is its preterite. */
function conditional(past: string): string {
  if (past.endsWith('e')) return past;
  return `${past.replace(/([aou])([^aou]*)$/, (_, vowel: string, rest: string) => UMLAUT[vowel] + rest)}e`;
}
