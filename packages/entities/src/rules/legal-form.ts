import { LEGAL_FORMS, WEAK_LEGAL_FORMS } from '@groschen/lexicon';
import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { endsWithOneOf, hitOver, isDetermined, isNameLike, isOrdinary, type Scene } from '../scene.ts';
import { CAPITALS, isCapital, LOWER, MIXED, NUMBER, SYMBOL, scanWords, wordAt } from '../words.ts';

/** Legal forms by their first word, the longest first. */
const formsByHead = (surfaces: readonly string[]) => {
  const forms = new Map<string, { readonly surface: string; readonly length: number }[]>();
  for (const surface of surfaces) {
    const words = scanWords(surface);
    const head = wordAt(words, 0);
    forms.set(head, [...(forms.get(head) ?? []), { surface, length: words.length }]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.surface.length - a.surface.length);
  return forms;
};
const FORMS = formsByHead(LEGAL_FORMS);
const FORMS_IN_CAPITALS = formsByHead(LEGAL_FORMS.map((form) => form.toUpperCase()));

const WEAK = new Set(WEAK_LEGAL_FORMS);
/** Small words and signs inside of names. */
const INSIDE = new Set(['&', '+', '-', "'", '.', 'und', 'and', 'de', 'del', 'di', 'la', 'le', 'van', 'von', 'y', 'e']);
/** Nouns that tell a company and are as often the first word of its name: "Bankhaus Tschudi". */
const BOTH =
  /(?:bank|bankhaus|gruppe|holding|werft|brauerei|sparkasse|verlag|molkerei|reederei|kanzlei|klinik|airline)$/;
/** "Larkspur Bancshares, Inc." */
const AFTER_COMMA = /^(?:inc|corp|ltd|llc|lp|llp|plc|s|n|incorporated|l)$/;
const MOST_WORDS = 9;

/** The legal form at a word: how many words it has; 0 where none begins there. */
export function legalFormAt(scene: Scene, index: number): number {
  const { words, text } = scene;
  const head = wordAt(words, index);
  const inCapitals = index > 0 && words.shapes[index] === CAPITALS && words.shapes[index - 1] === CAPITALS;
  for (const { surface, length } of FORMS.get(head) ?? (inCapitals ? FORMS_IN_CAPITALS.get(head) : undefined) ?? []) {
    if (index + length > words.length) continue;
    const found = text.slice(words.starts[index]!, words.ends[index + length - 1]!);
    if (found === surface || found.replace(/\s+/g, ' ') === surface) return length;
  }
  return 0;
}

/** "Norhaven Medizintechnik AG", "Halden Semiconductor Inc", "Kestrel Bidco GmbH". */
export function findLegalForms(scene: Scene): NameCandidate[] {
  const { words } = scene;
  const found: NameCandidate[] = [];
  for (let i = 1; i < words.length; i++) {
    const length = legalFormAt(scene, i);
    if (length === 0 || words.gaps[i] === 3) continue;
    let to = i + length;
    const from = nameBefore(scene, i);
    const surface = scene.text.slice(words.starts[i]!, words.ends[to - 1]!);
    if (from < i && !(WEAK.has(surface) && !isCertain(scene, from, i))) {
      // "SE & Co. KGaA" may follow what was taken for the whole form
      if (words.gaps[to]! < 2) to += legalFormAt(scene, to);
      // a sentence's full stop is none of the form's
      if (
        words.folded[to - 1] === '.' &&
        (to >= words.length || (words.gaps[to]! > 0 && isCapital(words, to) && words.folded[to - 2] === 'co')) &&
        to - i > 1
      )
        to--;
      found.push({
        start: words.starts[from]!,
        end: words.ends[to - 1]!,
        type: 'company',
        priority: PRIORITY.legalForm,
        by: origin('legal-form'),
        ...knownAs(scene, from, i),
      });
    }
    i = to - 1;
  }
  return found;
}

/** The company's entries where its name without the form is known. */
function knownAs(scene: Scene, from: number, to: number): Pick<NameCandidate, 'forms'> {
  const hit = hitOver(scene, from);
  const forms =
    hit && hit.firstWord === from && hit.endWord >= to ? hit.forms.filter((form) => form.entry.type === 'company') : [];
  return forms.length > 0 ? { forms } : {};
}

/** A weak form needs a name of two words, a known one, or a word that is nothing else. */
function isCertain(scene: Scene, from: number, to: number): boolean {
  return (
    to - from > 1 ||
    scene.words.shapes[from] === LOWER ||
    isNameLike(scene, from) ||
    (hitOver(scene, from)?.types.includes('company') ?? false)
  );
}

/** First word of the name that ends before `end`; `end` where there is none. */
function nameBefore(scene: Scene, end: number): number {
  const { words } = scene;
  const comma = words.folded[end - 1] === ',' && words.gaps[end - 1] === 0 && AFTER_COMMA.test(words.folded[end]!);
  const last = comma ? end - 2 : end - 1;
  let first = end;
  for (let i = last; i >= 0 && end - i <= MOST_WORDS; i--) {
    if (words.gaps[i + 1] === 3) break;
    const shape = words.shapes[i]!;
    if (shape === LOWER && i === last && !isOrdinary(scene, i) && words.ends[i]! - words.starts[i]! > 3) first = i;
    else if (shape === SYMBOL || shape === LOWER) {
      if (i === last || !joinsInside(scene, i)) break;
    } else if (shape === NUMBER) {
      if (!/^\d{1,3}$/.test(words.folded[i]!) || words.gaps[i] === 0) break;
    } else {
      if (!mayBePart(scene, i) || (i < last && words.gaps[i + 1]! > 0 && tellsCompany(scene, i))) break;
      first = i;
    }
  }
  return first;
}

function joinsInside(scene: Scene, index: number): boolean {
  const { words } = scene;
  const folded = words.folded[index]!;
  if (folded === 'of') return /^(?:bank|house|isle)$/.test(words.folded[index - 1] ?? '');
  if (folded === 'der') return words.folded[index - 1] === 'van';
  if (!INSIDE.has(folded)) return false;
  if (folded === '.') return index > 0 && isShortened(scene, index - 1);
  // "Die Nettoliquidität von Castleton Biologics, Inc."
  if (folded === 'von') return isNameLike(scene, index - 1);
  if (folded === '-') return words.gaps[index] === 0 && words.gaps[index + 1] === 0;
  // "Norsk Ferro ASA und Outomet Oyj" are two
  if (folded === 'und' || folded === 'and')
    return index > 0 && legalFormAt(scene, index - 1) === 0 && isCapital(words, index - 1);
  return true;
}

/** "St. Galler", "J. P. Morgan"; "Käufer ist PPG. Lumena AG …" goes on with another sentence. */
function isShortened({ words }: Scene, index: number): boolean {
  const length = words.ends[index]! - words.starts[index]!;
  return length === 1 || (length <= 3 && words.shapes[index] !== CAPITALS);
}

function mayBePart(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const shape = words.shapes[index];
  if (!isCapital(words, index) && shape !== MIXED) return false;
  const folded = words.folded[index]!;
  if (!language.context.functionWords.has(folded) && !language.context.neverInNames.has(folded)) return true;
  return shape === CAPITALS && folded.length <= 3 && words.shapes[index + 1] !== CAPITALS;
}

/** "Spezialist Tessarion GmbH", "Die Gießereigruppe Ruhr Guss AG": a noun that tells what the company is, not a part of its name. */
function tellsCompany(scene: Scene, index: number): boolean {
  const { words, language } = scene;
  const folded = words.folded[index]!;
  if (words.shapes[index] === CAPITALS || !endsWithOneOf(folded, language.company.nounEndings)) return false;
  if (language.code !== 'de') return false;
  if (!BOTH.test(folded)) return true;
  if (/(?:volksbank|sparkasse|raiffeisenbank|kantonalbank|bankhaus)$/.test(folded)) return false;
  return BOTH.exec(folded)![0] !== folded && (isDetermined(scene, index) || words.shapes[index - 1] === LOWER);
}
