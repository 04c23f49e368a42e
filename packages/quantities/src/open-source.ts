import { type Document, languageCode, type SentenceTable } from '@groschen/document';
import { languageBy, sentenceLanguages, weighLanguages } from './language.ts';
import type { QuantityOptions } from './options.ts';
import { cutPieces, NUMBER, type Pieces, pieceText, WORD } from './pieces.ts';
import { cutSentences } from './sentences.ts';
import type { Source } from './source.ts';
import { TABLES } from './tables.ts';

/** What is read: a text, perhaps with its sentences and their languages. */
export type Input = Pick<Document, 'text' | 'lang'> & Partial<Pick<Document, 'sentences'>>;

/** Cuts a text into pieces and gives each its sentence, language and number style. */
export function openSource(input: Input, options: QuantityOptions): Source {
  const pieces = cutPieces(input.text);
  const given = options.lang ?? input.lang;
  const known = input.sentences && input.sentences.length > 0 ? input.sentences : undefined;
  const sentences = known ? sentencesOf(pieces, known) : cutSentences(pieces);
  const evidence = known && given !== 'und' ? undefined : weighLanguages(pieces, sentences);
  const language = given === 'und' ? languageBy(evidence!.whole) : given;
  const languages = known?.languages ?? sentenceLanguages(evidence!, language);
  const languageOf = languagesOf(pieces, languages, sentences, languageCode(language));
  const swiss = writesSwiss(pieces);
  const styles = {
    de: { language: 'de', swiss },
    en: { language: 'en', swiss: false },
    und: { language: 'und', swiss: false },
  } as const;
  const german = languageCode('de');
  const unknown = given === 'und' && (known !== undefined || evidence!.whole === 0);
  return {
    pieces,
    sentences,
    language,
    tablesAt: (i) => (languageOf[i] === german || (i >= pieces.length && language === 'de') ? TABLES.de : TABLES.en),
    styleAt: (i) => (unknown ? styles.und : languageOf[i] === german ? styles.de : styles.en),
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
function languagesOf(pieces: Pieces, languages: Uint8Array, sentenceOf: Uint32Array, main: number): Uint8Array {
  const words = new Uint32Array(languages.length + 1);
  for (let i = 0; i < pieces.length; i++)
    if (pieces.kinds[i] === WORD && pieces.keys[i]!.length > 1) words[sentenceOf[i]!]!++;
  const languageOf = new Uint8Array(pieces.length);
  for (let i = 0; i < pieces.length; i++) {
    const sentence = sentenceOf[i]!;
    const own = languages[sentence] ?? 0;
    languageOf[i] = own === 0 || words[sentence]! < TELLING_WORDS ? main : own;
  }
  return languageOf;
}

/** Whether German figures follow the Swiss conventions: apostrophes group and the point is the decimal mark. */
function writesSwiss(pieces: Pieces): boolean {
  let apostrophes = false;
  let points = false;
  for (let i = 0; i < pieces.length && !(apostrophes && points); i++) {
    if (pieces.kinds[i] !== NUMBER) continue;
    const form = pieceText(pieces, i);
    if (/^\d{1,3}(?:['’]\d{3})+/.test(form)) apostrophes = true;
    if (/^[\d'’]+\.(?:\d{1,2}|\d{4,})$/.test(form)) points = true;
  }
  return apostrophes && points;
}
