/** "HelloFresh" as "XxXx", or with runs of up to four "XxxxxXxxxx"; digits are 0, signs themselves. At most 16 letters. */
export function shapeOf(surface: string, longestRun: number): string {
  let shape = '';
  let run = 0;
  for (let i = 0; i < surface.length && shape.length < 16; i++) {
    const kind = kindOf(surface, i);
    run = shape.endsWith(kind) ? run + 1 : 1;
    if (run <= longestRun) shape += kind;
  }
  return shape;
}

function kindOf(surface: string, at: number): string {
  const code = surface.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return '0';
  const character = surface[at]!;
  if (character !== character.toLowerCase()) return 'X';
  return character !== character.toUpperCase() || /[\p{L}\p{M}]/u.test(character) ? 'x' : character;
}
