/** Wraps text in terminal colours, or leaves it as it is. */
export interface Palette {
  readonly heading: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly quantity: (text: string) => string;
  readonly date: (text: string) => string;
  readonly entity: (type: string, text: string) => string;
  readonly modality: (modality: string, text: string) => string;
}

const plain = (text: string) => text;
const ansi = (code: string) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;

const ENTITY_CODES: Readonly<Record<string, string>> = {
  company: '1;36',
  person: '1;35',
  location: '34',
  organization: '36',
  media: '36',
  index: '1;34',
  exchange: '34',
  product: '35',
  identifier: '2;36',
};

const MODALITY_CODES: Readonly<Record<string, string>> = {
  asserted: '32',
  reported: '33',
  planned: '33',
  expected: '33',
  denied: '31',
};

export function palette(colour: boolean): Palette {
  if (!colour)
    return {
      heading: plain,
      dim: plain,
      quantity: plain,
      date: plain,
      entity: (_, text) => text,
      modality: (_, text) => text,
    };
  return {
    heading: ansi('1'),
    dim: ansi('2'),
    quantity: ansi('1;33'),
    date: ansi('1;32'),
    entity: (type, text) => ansi(ENTITY_CODES[type] ?? '36')(text),
    modality: (modality, text) => ansi(MODALITY_CODES[modality] ?? '33')(text),
  };
}
