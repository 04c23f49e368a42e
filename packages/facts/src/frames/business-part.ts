import type { RoleValue, RuleLanguage } from '@groschen/document';
import type { BusinessParts } from '@groschen/lexicon';
import { businessParts as de } from '@groschen/lexicon/de/business-parts';
import { businessParts as en } from '@groschen/lexicon/en/business-parts';
import type { Item } from '../reading/item.ts';
import type { Call } from './calls.ts';
import type { Roles } from './role-values.ts';

interface Parts {
  readonly noun: RegExp;
  readonly kinds: ReadonlySet<string>;
}

const PARTS: Readonly<Record<RuleLanguage, Parts>> = {
  de: partsOf(de, (nouns) => new RegExp(`(?:${nouns})$`)),
  en: partsOf(en, (nouns) => new RegExp(`^(?:${nouns})$`)),
};

function partsOf({ nouns, kinds }: BusinessParts, pattern: (nouns: string) => RegExp): Parts {
  return { noun: pattern(nouns.join('|')), kinds: new Set(kinds) };
}

/** What a metric of a part is called: "segment-revenue". */
const SEGMENT = 'segment-';
/** Facts whose metric may be a part's; key figures have names of their own. */
const RESULTS = new Set(['earnings', 'guidance']);

/** The metric's name: of a part of the company it is another than the company's. */
export function metricName(metric: string, call: Call): string {
  return RESULTS.has(call.compiled.frame.rule.fact) && isOfPart(call) ? SEGMENT + metric : metric;
}

/** What a part of the company earned is a key figure of the company. */
export function typeOf(fact: string, { metric }: Roles): string {
  const name = metric && !Array.isArray(metric) ? (metric as RoleValue).value : undefined;
  return fact === 'earnings' && name?.startsWith(SEGMENT) ? 'kpi' : fact;
}

/** Prepositions by which a part is what the whole clause is about: "Im Onlinegeschäft stieg der Umsatz". */
const ABOUT = /^(?:im|in|bei|beim|at|for)$/;
/** How far behind a metric that stands of which it is: "Umsatz im asiatischen Onlinegeschäft". */
const REACH = 5;

/**
 * Whether a metric is measured of a part of the company alone: "digital sales", "revenue in China", "der Umsatz der Lacksparte". A
 * name behind the noun makes a company of it: "die Tochter X".
 */
function isOfPart(call: Call): boolean {
  const { clause, sentence, trigger } = call;
  const { items, language } = sentence;
  if (trigger.form.kind !== 'noun') return isAboutPart(call);
  const { kinds } = PARTS[language];
  if (kinds.has(trigger.prefix) || kinds.has(items[trigger.from - 1]?.lower ?? '')) return true;
  for (let at = trigger.to + 1; at <= trigger.to + REACH && clause.items.includes(items[at]!); at++) {
    const item = items[at]!;
    if (item.kind === 'figure' || item.kind === 'mark' || item.kind === 'time') break;
    if (isPart(item, call)) return true;
  }
  return isAboutPart(call);
}

/**
 * "Die Sparte erzielte …", "Im Onlinegeschäft stieg …": a part that nothing but such a preposition governs; "the unit, which had sales
 * of …", "die Sparte mit … Umsatz": a part right before the words that tell of it.
 */
function isAboutPart(call: Call): boolean {
  const { clause, sentence, trigger } = call;
  const { items } = sentence;
  if (clause.kind === 'relative' || clause.kind === 'participial') {
    const before = items[clause.items[0]!.at - 1];
    const last = before?.kind === 'mark' ? items[before.at - 1] : before;
    if (last && isPart(last, call)) return true;
  }
  return clause.items.some((item) => {
    if (item.at > trigger.from || !isPart(item, call)) return false;
    if (/^(?:mit|with)$/.test(items[item.at + 1]?.lower ?? '')) return trigger.from - item.at <= REACH;
    const { preposition, genitiveOf } = sentence.government(item.at);
    return genitiveOf === undefined && (preposition === '' || ABOUT.test(preposition));
  });
}

/** A noun for a part without a name of its own, or a place in which only a part is: "in China". */
function isPart(item: Item, { sentence: { items, language, government } }: Call): boolean {
  if (item.kind === 'name') return item.entity.type === 'location' && government(item.at).preposition === 'in';
  const next = items[item.at + 1];
  return item.kind === 'word' && PARTS[language].noun.test(item.lower) && next?.kind !== 'name';
}
