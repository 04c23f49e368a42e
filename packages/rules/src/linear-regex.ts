import { RE2JS } from 're2js';
import type { RegexEngine, RegexMatch } from './compile/regex-engine.ts';

/** A program larger than this is refused; identifiers need some dozens. */
const MAX_PROGRAM = 400;

/**
 * Regular expressions in time linear in the text, whatever the expression: those of RE2, without look-around and
 * back-references. Throws an Error that says what is not allowed.
 */
export const linearRegex: RegexEngine = (source, flags) => {
  const compiled = RE2JS.compile(source, flags.includes('i') ? RE2JS.CASE_INSENSITIVE : 0);
  if (compiled.programSize() > MAX_PROGRAM)
    throw new RangeError(`it unfolds to ${compiled.programSize()} instructions, the most is ${MAX_PROGRAM}`);
  const names = Object.keys(compiled.namedGroups());
  const find = (text: string) => {
    const matches: RegexMatch[] = [];
    const matcher = compiled.matcher(text);
    while (matcher.find()) {
      const [start, end] = [matcher.start(), matcher.end()];
      if (end === start) continue;
      const groups = names.flatMap((name) => {
        const from = matcher.start(name);
        return from < 0 ? [] : [[name, { start: from, end: matcher.end(name) }] as const];
      });
      matches.push({ start, end, groups });
    }
    return matches;
  };
  return { size: compiled.programSize(), find };
};
