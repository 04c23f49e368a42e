/** The shape of a surface: letters as X or x, digits as d, runs cut at four, all else as it stands: "Xxxx", "dd,d". */
export function shapeOf(surface: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of surface) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 4) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  const lower = character.toLowerCase();
  if (lower !== character.toUpperCase()) return lower === character ? 'x' : 'X';
  return /\p{Nd}/u.test(character) ? 'd' : /\p{L}/u.test(character) ? 'x' : character;
}
