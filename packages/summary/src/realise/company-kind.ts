import type { Document, RoleValue, RuleLanguage, Span } from '@groschen/document';
import { companyHeads, companyKinds as kindsDe } from '@groschen/lexicon/de/company-kinds';
import { companyKinds as kindsEn } from '@groschen/lexicon/en/company-kinds';
import { nameKey, sameName } from '../plan/fact-subject.ts';

/** What a text says a company is, by the noun that stands before its name: "der Chiphersteller X", "drugmaker X". */
export interface KindMention {
  /** Place of that noun in the source. */
  readonly source: Span;
  /** As it stands there. */
  readonly text: string;
  /** Key of the lists of kinds; undefined for a noun that only its own language has. */
  readonly id?: string;
}

/** So many characters before a name are searched for its kind. */
const REACH = 40;

/** The kind of a company, from the first of its mentions that has one before it. O(n) in the names of the document. */
export function companyKind(document: Document, company: RoleValue): KindMention | undefined {
  const key = nameKey(document, company);
  for (const entity of document.entities) {
    if (entity.type !== 'company' || !sameName(nameKey(document, entity), key)) continue;
    const before = document.text.slice(Math.max(0, entity.start - REACH), entity.start).replaceAll('\u00ad', '');
    const kind = (document.lang === 'en' ? englishKind : germanKind)(before);
    if (kind && !saysItself(entity.text, kind))
      return { ...kind, source: { start: entity.start - kind.distance, end: entity.start - 1 } };
  }
  return undefined;
}

/** Whether a name tells the kind already: "Bankhaus Lind", "Medici Medizintechnik". */
function saysItself(name: string, { text, id }: Found): boolean {
  const lower = name.toLowerCase();
  return lower.includes(text.toLowerCase()) || (id === 'bank' && lower.includes('bank'));
}

interface Found {
  readonly text: string;
  readonly id?: string;
  /** From the beginning of the noun to that of the name. */
  readonly distance: number;
}

/** The German noun at the end of some text, without its inflection. */
function germanKind(before: string): Found | undefined {
  const word = /(?:^|\s)(\p{Lu}[\p{L}-]*\p{L}) $/u.exec(before)?.[1];
  if (!word) return undefined;
  const [noun, lower] = [word, word.replace(/(?<=[^s])s$/, ''), word.replace(/en$/, '')]
    .map((form) => [form, form.toLowerCase()] as const)
    .find(([, form]) => headOf(form) !== undefined || kindByWords('de', form) !== undefined) ?? [undefined, ''];
  if (noun === undefined) return undefined;
  const id = kindByWords('de', lower) ?? kindByWords('de', lower.slice(lower.indexOf('-') + 1));
  return { text: noun, ...(id !== undefined && { id }), distance: word.length + 1 };
}

/** What may stand before such a noun and tells what is made: "kitchen-robot maker". */
const MADE =
  /(?:^|\s)((?!(?:the|a|an|of|and|by|for|its|rival|fellow|as)\b)[a-z][a-z-]*(?<!ing|ed|ly) (?:maker|manufacturer|producer|retailer|operator|developer)) $/;

/** The English noun phrase at the end of some text. */
function englishKind(before: string): Found | undefined {
  const text = before.trimEnd();
  if (text.length !== before.length - 1) return undefined;
  const lower = text.toLowerCase();
  let best: Found | undefined;
  for (const [id, { words }] of Object.entries(kindsEn))
    for (const word of words) {
      if (!lower.endsWith(word) || /[\p{L}-]/u.test(text[text.length - word.length - 1] ?? ' ')) continue;
      if (best && best.text.length >= word.length) continue;
      best = { text: text.slice(-word.length), id, distance: word.length + 1 };
    }
  const made = MADE.exec(before)?.[1];
  if (made !== undefined && made.length > (best?.text.length ?? 0))
    best = {
      text: made,
      ...(best?.id !== undefined && best.text.includes(' ') && { id: best.id }),
      distance: made.length + 1,
    };
  return best && { ...best, text: best.text.charAt(0).toLowerCase() + best.text.slice(1) };
}

const WORDS: Readonly<Record<RuleLanguage, ReadonlyMap<string, string>>> = {
  de: wordMap(kindsDe),
  en: wordMap(kindsEn),
};

function wordMap(kinds: Readonly<Record<string, { readonly words: readonly string[] }>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(kinds).flatMap(([id, { words }]) => words.map((word) => [word, id] as const)));
}

const kindByWords = (language: RuleLanguage, words: string): string | undefined => WORDS[language].get(words);

/** The group of `companyHeads` with the last part of a German noun, which tells how it is declined. */
export function headOf(noun: string): keyof typeof companyHeads | undefined {
  const lower = noun.toLowerCase();
  return (['m', 'weak', 'f', 'n'] as const).find((group) => companyHeads[group].some((head) => lower.endsWith(head)));
}
