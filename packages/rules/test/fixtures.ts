import { createDocument, type Document, type Entity, type Quantity } from '@groschen/document';
import { withTokens } from '@groschen/tokenize';
import {
  type ApplyOptions,
  type CompileOptions,
  compilePacks,
  parseMarkedText,
  type Rule,
  type RulePack,
  withRuleAnnotations,
  withRuleFacts,
} from '../src/index.ts';
import { linearRegex } from '../src/linear-regex.ts';

export function pack(...rules: readonly unknown[]): RulePack {
  return {
    format: 'groschen.rules/1',
    name: 'test.pack',
    version: '1',
    languages: ['de', 'en'],
    entities: { fund: 'a fund', coin: 'a coin' },
    units: { tco2e: 'tonnes of CO2' },
    facts: { listing: ['company', 'venue', 'parties', 'when', 'what'] },
    lists: { agencies: ['moody’s', 'Fitch', 'S&P Global'], verbs: ['kauft', 'übernimmt', 'nimmt auf'] },
    rules: rules as readonly Rule[],
  };
}

/** A document whose names `[Surface|type]` and figures `[5 Euro|money 5]` are as marked. */
export function document(marked: string, lang: 'de' | 'en' = 'de'): Document {
  const figures: Quantity[] = [];
  const { text, names } = parseMarkedText(
    marked.replace(/\[([^|\]]+)\|q-([a-z]+)-([\d.-]+)\]/g, (_, surface: string, kind: string, amount: string) => {
      figures.push({
        start: 0,
        end: 0,
        text: surface,
        kind: kind as 'money',
        amount,
        bound: 'exact',
        by: 'test@1#q',
        ...(kind === 'money' && { currency: 'EUR' }),
      });
      return surface;
    }),
  );
  const entities: Entity[] = names.map((name) => ({ ...name, by: 'test@1#name' }));
  const quantities = figures.map((figure) => {
    const start = text.indexOf(figure.text);
    return { ...figure, start, end: start + figure.text.length };
  });
  return {
    ...withTokens(createDocument({ text, lang })),
    entities,
    quantities: quantities.sort((a, b) => a.start - b.start),
  };
}

export function apply(
  doc: Document,
  packs: RulePack | readonly RulePack[],
  options: ApplyOptions & CompileOptions = {},
): Document {
  const compiled = compilePacks(Array.isArray(packs) ? packs : [packs as RulePack], { regex: linearRegex, ...options });
  return withRuleFacts(withRuleAnnotations(doc, compiled, options), compiled, options);
}

/** What rules found, readable: `fund:Alpha`, or `listing company=A venue=B`. */
export function found(doc: Document): readonly string[] {
  return [
    ...doc.entities
      .filter(({ by }) => by.startsWith('test.pack'))
      .map(({ type, text, canonical }) => `${type}:${text}${canonical ? `=${canonical}` : ''}`),
    ...doc.quantities
      .filter(({ by }) => by.startsWith('test.pack'))
      .map(({ kind, unit, text }) => `${kind}:${text}:${unit}`),
    ...doc.dates.filter(({ by }) => by.startsWith('test.pack')).map(({ value, text }) => `${value}:${text}`),
    ...doc.facts.map(
      ({ type, roles, modality, source }) =>
        `${type} ${Object.entries(roles)
          .map(
            ([role, value]) =>
              `${role}=${(Array.isArray(value) ? value : [value]).map(({ text, value }) => value ?? text).join('+')}`,
          )
          .join(' ')}${modality === 'asserted' ? '' : ` ${modality}`}${source ? ` (${source.text})` : ''}`,
    ),
  ];
}
