import {
  type Document,
  firstTokenAfter,
  LANGUAGES,
  type RuleLanguage,
  type SentenceTable,
  TOKEN_CLASSES,
} from '@groschen/document';
import { nearerLanguage } from '@groschen/tokenize';
import type { QuantityOptions } from './options.ts';
import { cutPieces, PIECE, type Pieces, pieceText } from './pieces.ts';
import type { Source } from './source.ts';
import { TABLES } from './tables.ts';

/** Cuts a document's text into pieces and gives each its sentence, language and number style. */
export function openSource(document: Document, options: QuantityOptions): Source {
  const pieces = cutPieces(document.text);
  const language = ruleLanguage(document, options);
  const { sentences, tokens } = document;
  const sentenceOf = sentencesOf(pieces, sentences);
  const languageOf = languagesOf(pieces, sentences, sentenceOf, LANGUAGES.indexOf(language));
  const swiss = writesSwiss(pieces);
  const styles = {
    de: { language: 'de', swiss },
    en: { language: 'en', swiss: false },
    und: { language: 'und', swiss: false },
  } as const;
  const codeOf = (name: (typeof TOKEN_CLASSES)[number]) => TOKEN_CLASSES.indexOf(name);
  const web: ReadonlySet<number> = new Set([codeOf('url'), codeOf('email'), codeOf('mention')]);
  const identifier = codeOf('identifier');
  const classAt = (i: number): number => {
    const token = firstTokenAfter(tokens, pieces.starts[i]!);
    return token < tokens.length && tokens.starts[token]! <= pieces.starts[i]! ? tokens.classes[token]! : -1;
  };
  const german = LANGUAGES.indexOf('de');
  const unknown = document.lang === 'und' && options.lang === undefined && sentences.length > 0;
  return {
    pieces,
    sentences: sentenceOf,
    language,
    tablesAt: (i) => (languageOf[i] === german || (i >= pieces.length && language === 'de') ? TABLES.de : TABLES.en),
    styleAt: (i) => (unknown ? styles.und : languageOf[i] === german ? styles.de : styles.en),
    masked: (i) => web.has(classAt(i)),
    identifier: (i) => classAt(i) === identifier,
  };
}

/** The sentence that each piece stands in. */
function sentencesOf(pieces: Pieces, sentences: SentenceTable): Uint32Array {
  const sentenceOf = new Uint32Array(pieces.length);
  let sentence = 0;
  for (let i = 0; i < pieces.length; i++) {
    while (sentence < sentences.length && sentences.ends[sentence]! <= pieces.starts[i]!) sentence++;
    sentenceOf[i] = sentence;
  }
  return sentenceOf;
}

/** Fewest words of a sentence whose language may differ from the document's; a row such as "Free Cash Flow 1.277" proves nothing. */
const TELLING_WORDS = 5;

/** The language that each piece is read in: its sentence's where that is long enough to tell, else the document's. */
function languagesOf(pieces: Pieces, sentences: SentenceTable, sentenceOf: Uint32Array, main: number): Uint8Array {
  const words = new Uint32Array(sentences.length + 1);
  for (let i = 0; i < pieces.length; i++)
    if (pieces.kinds[i] === PIECE.word && pieces.keys[i]!.length > 1) words[sentenceOf[i]!]!++;
  const languageOf = new Uint8Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    const sentence = sentenceOf[i]!;
    const own = sentence < sentences.length ? sentences.languages[sentence]! : 0;
    languageOf[i] = own === 0 || words[sentence]! < TELLING_WORDS ? main : own;
  }
  return languageOf;
}

function ruleLanguage(document: Document, options: QuantityOptions): RuleLanguage {
  const given = options.lang ?? document.lang;
  return given === 'und' ? nearerLanguage(document.text).lang : given;
}

/** Whether German figures follow the Swiss conventions: apostrophes group and the point is the decimal mark. */
function writesSwiss(pieces: Pieces): boolean {
  let apostrophes = false;
  let points = false;
  for (let i = 0; i < pieces.length && !(apostrophes && points); i++) {
    if (pieces.kinds[i] !== PIECE.number) continue;
    const form = pieceText(pieces, i);
    if (/^\d{1,3}(?:['’]\d{3})+/.test(form)) apostrophes = true;
    if (/^[\d'’]+\.(?:\d{1,2}|\d{4,})$/.test(form)) points = true;
  }
  return apostrophes && points;
}
