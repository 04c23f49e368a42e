import { irregularVerbs } from '@groschen/lexicon/de/irregular-verbs';

/** Weak verbs of financial news; their forms follow from the infinitive. */
const WEAK_VERBS =
  `legen kaufen melden senken erhöhen steigern kürzen rechnen erwarten planen prüfen bestätigen berichten sagen
erklären teilen stellen setzen führen machen stufen rücken klettern büßen rutschen sacken stürzen zahlen schütten kosten
investieren finanzieren reduzieren korrigieren notieren verzeichnen verbuchen erwirtschaften erzielen erreichen warnen fordern
streiken einigen verhandeln verkaufen übernehmen bewerten wechseln bauen streichen öffnen enden starten hoffen zeigen sorgen
stocken knicken bröckeln geben spalten lehnen arbeiten`.split(/\s+/);

const PREFIXES = [
  'zurück',
  'heraus',
  'herab',
  'heraf',
  'hinzu',
  'herunter',
  'zusammen',
  'weiter',
  'wieder',
  'über',
  'unter',
  'durch',
  'nach',
  'fest',
  'hoch',
  'her',
  'hin',
  'ent',
  'ver',
  'zer',
  'auf',
  'aus',
  'bei',
  'ein',
  'vor',
  'mit',
  'ab',
  'an',
  'be',
  'er',
  'zu',
  'um',
] as const;

const FORMS: ReadonlyMap<string, string> = formsOfVerbs();

/** The infinitive that a lower-case German verb form belongs to: "stieg" → "steigen", "zugelegt" → "zulegen"; else undefined. */
export function baseForm(form: string): string | undefined {
  const known = FORMS.get(form);
  if (known) return known;
  for (const prefix of PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const rest = form.slice(prefix.length);
    const base = FORMS.get(rest) ?? (rest.startsWith('zu') ? FORMS.get(rest.slice(2)) : undefined);
    if (base) return prefix + base;
  }
  return undefined;
}

function formsOfVerbs(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of irregularVerbs.trim().split('\n')) {
    const [infinitive = '', present = '', preterite = '', participle = ''] = line.split(' ');
    const preteriteStem = preterite.replace(/e$/, '');
    for (const form of [infinitive, present, preterite, `${preteriteStem}en`, participle, infinitive.replace(/n$/, '')])
      if (!forms.has(form)) forms.set(form, infinitive);
    for (const ending of ['e', 'en', 'er', 'es', 'em']) forms.set(participle + ending, infinitive);
  }
  for (const infinitive of WEAK_VERBS) {
    const stem = infinitive.replace(/e?n$/, '');
    const link = /[td]$|[^lr][mn]$/.test(stem) ? 'e' : '';
    const participle = `${/^(?:be|er|ver|über)|ieren$/.test(infinitive) ? '' : 'ge'}${stem}${link}t`;
    for (const form of [infinitive, `${stem}e`, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`])
      if (!forms.has(form)) forms.set(form, infinitive);
    for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) forms.set(participle + ending, infinitive);
  }
  return forms;
}
