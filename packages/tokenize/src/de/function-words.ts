/** Frequent German words that no other language of Europe writes alike: where they are frequent, the text is German. */
export const functionWords: readonly string[] = [
  'der und das nicht ist mit sich auf für eine einen einer einem dem auch nach wird wurde werden sind vom',
  'von oder aber zum zur über wie nur wir ich ihr sie haben hatte durch unter wenn dass daß kann seine seiner',
  'zwischen gegen bei beim im zu um hat ein es aus rund mehr schon diese dieser noch vor bis am die den des als',
  'andere viele man so war er',
].flatMap((group) => group.split(' '));
