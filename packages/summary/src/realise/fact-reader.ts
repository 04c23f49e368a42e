import {
  type Document,
  type Entity,
  type Fact,
  firstEndingAfter,
  type RoleValue,
  type RuleLanguage,
  type Span,
} from '@groschen/document';
import { type SourceFigure, sourceFigure } from '../figures/source-figure.ts';
import { canBeWritten, type FigureOptions, writeFigure } from '../figures/write-figure.ts';
import { type PeriodUse, writePeriod } from '../figures/write-period.ts';
import type { Phrase } from '../phrase.ts';
import { nameKey, sameName } from '../plan/fact-subject.ts';
import { type Stage, stageOf } from '../plan/stage.ts';
import { companyKind, type KindMention } from './company-kind.ts';
import { type Discourse, type Form, formOf } from './discourse.ts';
import { instrumentOf } from './instrument.ts';
import { hasLegalForm, shortName, withoutCapitals } from './short-name.ts';

/** One fact as the writer of a language asks for it: names, figures and times come with their claims. */
export interface FactReader {
  readonly document: Document;
  readonly language: RuleLanguage;
  readonly fact: Fact;
  readonly stage: Stage;
  /** How many facts the text and its sentence have told before: for other words. */
  readonly turn: number;
  /** The first filler of a role. */
  role(role: string): RoleValue | undefined;
  /** The name that fills a role, of several the first; undefined where it is no entity of the document. */
  name(role: string): Phrase | undefined;
  /** All names that fill a role. */
  names(role: string): readonly Phrase[];
  /** The name of a company with its legal form, as a reader who cannot know it is told it; undefined for well-known ones. */
  fullName(role: string): Phrase | undefined;
  /** How the company that fills a role is spoken of here. */
  form(role: string): Form;
  /** What the source says that company is. */
  kind(role: string): KindMention | undefined;
  /** What fills a role as it stands in the source. */
  words(role: string): Phrase | undefined;
  /** What the name that fills a role names; undefined where it is no entity of the document. */
  entity(role: string): Entity | undefined;
  figure(role: string): SourceFigure | undefined;
  /** The figure of a role in words; undefined where there is none that can be written exactly. */
  amount(role: string, options?: FigureOptions): Phrase | undefined;
  /** The time that fills a role, in words. */
  period(role: string, use: PeriodUse): Phrase | undefined;
  /** A term of a closed list: metric, action, rating. */
  term(role: string): string | undefined;
}

/** `discourse` is what the reader knows already; without it names stand as they are. `position` is that in its sentence. */
export function readFact(
  document: Document,
  fact: Fact,
  language: RuleLanguage,
  discourse?: Discourse,
  position = 0,
): FactReader {
  const all = (role: string): readonly RoleValue[] => {
    const value = fact.roles[role];
    return value === undefined ? [] : Array.isArray(value) ? value : [value as RoleValue];
  };
  const first = (role: string) => all(role)[0];
  const nameOf = (value: RoleValue) => namePhrase(document, fact, value);
  return {
    document,
    language,
    fact,
    get stage() {
      return stageOf(document, fact);
    },
    turn: (discourse?.told ?? 0) + position,
    role: first,
    name: (role) => {
      const value = first(role);
      return value && nameOf(value);
    },
    names: (role) => all(role).flatMap((value) => nameOf(value) ?? []),
    fullName: (role) => {
      const value = first(role);
      return value && fullNamePhrase(document, fact, value);
    },
    form: (role) => {
      const value = first(role);
      if (!discourse || !value || entityAt(document, value)?.type !== 'company') return 'named';
      return formOf(discourse, nameKey(document, value));
    },
    kind: (role) => {
      const value = first(role);
      return value && companyKind(document, value);
    },
    words: (role) => {
      const value = first(role);
      return value && claimName(fact, value, value.text);
    },
    entity: (role) => {
      const value = first(role);
      const entity = value && entityAt(document, value);
      return entity && value.text.length <= entity.text.length ? entity : undefined;
    },
    figure: (role) => sourceFigure(document, first(role)),
    amount: (role, options) => {
      const figure = sourceFigure(document, first(role));
      return figure && canBeWritten(figure, language) ? writeFigure(fact, figure, language, options) : undefined;
    },
    period: (role, use) => {
      const time = first(role);
      // An outlook is for a year or a quarter: a month is its end, or the month of the report.
      if (fact.type === 'guidance' && /^\d{4}-\d\d/.test(time?.value ?? '')) return undefined;
      return writePeriod(fact, time, language, use, document.published);
    },
    term: (role) => first(role)?.value ?? first(role)?.canonical ?? first(role)?.text,
  };
}

/** A name with its claim; undefined for what is no entity of the document, such as "der Konzern". An index is called as the text calls it. */
export function namePhrase(document: Document, fact: Fact, value: RoleValue): Phrase | undefined {
  const entity = entityAt(document, value);
  const whole = entity && value.text.length <= entity.text.length ? entity : undefined;
  if (!whole && value.canonical === undefined && instrumentOf(value.text) === undefined) return undefined;
  const canonical = whole?.type === 'index' ? undefined : (value.canonical ?? whole?.canonical);
  return claimName(fact, value, canonical === undefined ? shortName(value.text) : fuller(value.text, canonical));
}

/** The longest mention of an unknown company that ends in its legal form. */
function fullNamePhrase(document: Document, fact: Fact, value: RoleValue): Phrase | undefined {
  const entity = entityAt(document, value);
  if (entity?.type !== 'company' || entity.id !== undefined) return undefined;
  const key = nameKey(document, value);
  const [longest] = document.entities
    .filter((other) => other.type === 'company' && sameName(nameKey(document, other), key) && hasLegalForm(other.text))
    .sort((a, b) => b.text.length - a.text.length);
  return (
    longest && claimName(fact, longest, withoutCapitals(longest.text.replace(/\s+/g, ' ').replaceAll('\u00ad', '')))
  );
}

/** The usual name, or what the source writes where that says more: "Zurich Insurance" for "Zurich". */
function fuller(text: string, canonical: string): string {
  const written = shortName(text);
  return written.startsWith(`${canonical} `) ? written : shortName(canonical);
}

/** Words that stand for a name of the source, claimed as they are written. */
export function claimName(fact: Fact, value: Span, text: string, kind: 'name' | 'word' = 'name'): Phrase {
  const source = { start: value.start, end: value.end };
  return { text, claims: [{ start: 0, end: text.length, kind, fact, source, value: text }] };
}

/** The entity that stands where a role's value stands. */
export function entityAt(document: Document, value: RoleValue): Entity | undefined {
  const entity = document.entities[firstEndingAfter(document.entities, value.start)];
  return entity && entity.start < value.end ? entity : undefined;
}

/** The same name written otherwise: in another language or case. */
export const renamed = (name: Phrase, text: string): Phrase => ({
  text,
  claims: name.claims.map((claim) => ({ ...claim, end: text.length, value: text })),
});
