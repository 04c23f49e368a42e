import type { Document } from '@groschen/document';
import { NAME_SIGNS, type NameRule, type RulePack, ruleOrigin, type TraceEvent } from '@groschen/rules';
import { findEntities, sceneOf } from './find-entities.ts';
import { compileNameRules } from './name-rules/compile.ts';
import { calls, namesCalledBy } from './name-rules/read.ts';
import { namePacks } from './packs/index.ts';
import { hitOver, type Scene } from './scene.ts';

/**
 * Why a name rule found nothing in a document, or not what was expected: where its words stand, and what stopped it there; one line each.
 * For `runExamples` of `@groschen/rules`.
 */
export function explainName(pack: RulePack, rule: NameRule, document: Document): readonly string[] {
  const by = ruleOrigin(pack, rule);
  const isBuiltIn = namePacks.includes(pack);
  const rules = compileNameRules(isBuiltIn ? [] : [pack]);
  const scene = sceneOf(document);
  const index = (isBuiltIn ? rules.builtIn : rules.own)[scene.language.code];
  const called = [...calls(scene, index)].filter((hit) => hit.rule.by === by);
  if (called.length === 0)
    return [`none of its words stands beside a large word in the text; it waits for ${cuesOf(rule)}`];

  const events: TraceEvent[] = [];
  findEntities(document, { rules, trace: (event) => event.by === by && events.push(event) });
  return [
    ...called
      .filter((hit) => namesCalledBy(scene, hit).length === 0)
      .map(
        ({ from, to }) =>
          `${quoted(scene, from, to)} stands there, but beside it is no name that the rule could mean${next(scene, to)}`,
      ),
    ...events.map(
      ({ text, start, winner, reason, note }) =>
        `${JSON.stringify(text)} (offset ${start}) was proposed${winner ? `, and ${winner} won: ${reason}` : note ? `; ${note}` : ''}`,
    ),
  ];
}

function quoted({ text, words }: Scene, from: number, to: number): string {
  return `${JSON.stringify(text.slice(words.starts[from]!, words.ends[to - 1]!))} (offset ${words.starts[from]})`;
}

function next(scene: Scene, index: number): string {
  const { text, words } = scene;
  const known = hitOver(scene, index)?.types[0];
  if (index >= words.length) return '';
  const word = JSON.stringify(text.slice(words.starts[index]!, words.ends[index]!));
  return `; behind it comes ${word}${known ? `, which begins or is part of a known ${known}` : ''}`;
}

function cuesOf(rule: NameRule): string {
  const words = NAME_SIGNS.flatMap((sign) =>
    Object.values(rule[sign] ?? {}).flatMap(({ nouns = [], phrases = [] }) => [...nouns, ...phrases]),
  );
  return words.length > 12 ? `${words.slice(0, 12).join(', ')} …` : words.join(', ');
}
