import type { Document } from '@groschen/document';
import type { FrameRule, RulePack } from '@groschen/rules';
import { createFactFinder } from './find-facts.ts';
import { type FrameEvent, frameEvent } from './frames/frame-event.ts';
import type { FrameTrace } from './frames/trace.ts';
import { factPacks } from './packs/index.ts';

/**
 * Why a frame found nothing in a document, or not what was expected: each of its triggers with what stopped it and where; one line
 * each. For `runExamples` of `@groschen/rules`.
 */
export function explainFrame(pack: RulePack, rule: FrameRule, document: Document): readonly string[] {
  const by = `${pack.name}@${pack.version}#${rule.id}`;
  const events: FrameEvent[] = [];
  const packs = factPacks.some(({ name }) => name === pack.name) ? [] : [pack];
  const trace: FrameTrace = (reading) => {
    if (reading.compiled.frame.by === by) events.push(frameEvent(reading, document.text));
  };
  createFactFinder({ packs, trace })(document);
  if (events.length === 0) return [`no trigger stands in the text; the frame waits for ${triggersOf(rule)}`];
  const lines = events.map(({ text, start, clause, stopped, lacks }) => {
    const place = `"${text}" (offset ${start})`;
    if (stopped !== undefined) return `${place} in the clause "${clause}" was stopped: ${stopped}`;
    return `${place} made a fact${lacks === undefined ? ', which became one with another or did not fit' : `: ${lacks}`}`;
  });
  return [...new Set(lines)];
}

function triggersOf({ triggers }: FrameRule): string {
  const words = triggers.flatMap(({ de, en, figure }) => [
    ...[de, en].flatMap((own) => [...(own?.verbs ?? []), ...(own?.nouns ?? []), ...(own?.phrases ?? [])]),
    ...(figure ? [`a figure ${JSON.stringify(figure)}`] : []),
  ]);
  const distinct = [...new Set(words)];
  return distinct.length > 12 ? `${distinct.slice(0, 12).join(', ')} …` : distinct.join(', ');
}
