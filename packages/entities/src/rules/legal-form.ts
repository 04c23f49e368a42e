import { LEGAL_FORMS, WEAK_LEGAL_FORMS } from '@groschen/lexicon';
import { type NameCandidate, origin, PRIORITY } from '../candidate.ts';
import { endsWithOneOf, hitOver, isOrdinary, type Scene } from '../scene.ts';
import { CAPITALS, isCapital, LOWER, MIXED, NUMBER, SYMBOL, scanWords, wordAt } from '../words.ts';

/** Legal forms by their first word: the words that follow, longest first. */
const FORMS: ReadonlyMap<string, readonly { readonly surface: string; readonly length: number }[]> = (() => {
  const forms = new Map<string, { surface: string; length: number }[]>();
  for (const form of LEGAL_FORMS) {
    const words = scanWords(form);
    const head = wordAt(words, 0);
    forms.set(head, [...(forms.get(head) ?? []), { surface: form, length: words.length }]);
  }
  for (const list of forms.values()) list.sort((a, b) => b.surface.length - a.surface.length);
  return forms;
})();

const WEAK = new Set(WEAK_LEGAL_FORMS);
const INSIDE = new Set([
  '&',
  '+',
  '-',
  "'",
  '.',
  '/',
  'und',
  'and',
  'of',
  'de',
  'del',
  'di',
  'la',
  'le',
  'für',
  'for',
  'the',
  'van',
  'von',
  'der',
  'y',
  'e',
]);
const MOST_WORDS = 9;

/** The legal form at a word: how many words it has; 0 where none begins there. */
export function legalFormAt(scene: Scene, index: number): number {
  const { words, text } = scene;
  for (const { surface, length } of FORMS.get(wordAt(words, index)) ?? []) {
    if (index + length > words.length) continue;
    const start = words.starts[index]!;
    const end = words.ends[index + length - 1]!;
    const found = text.slice(start, end);
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
      for (let more = legalFormAt(scene, to); more > 0 && words.gaps[to]! < 2; more = legalFormAt(scene, to))
        to += more;
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
      });
    }
    i = to - 1;
  }
  return found;
}

/** A weak form needs a name of two words, a known one, or a word that is nothing else. */
function isCertain(scene: Scene, from: number, to: number): boolean {
  return to - from > 1 || (hitOver(scene, from)?.types.includes('company') ?? false);
}

/** First word of the name that ends before `end`; `end` where there is none. */
function nameBefore(scene: Scene, end: number): number {
  const { words, language } = scene;
  let first = end;
  for (let i = end - 1; i >= 0 && end - i <= MOST_WORDS; i--) {
    if (words.gaps[i + 1] === 3) break;
    const shape = words.shapes[i]!;
    const folded = words.folded[i]!;
    if (shape === SYMBOL || shape === LOWER) {
      const brand = shape === LOWER && i === end - 1 && !isOrdinary(scene, i) && words.ends[i]! - words.starts[i]! > 3;
      if (brand) {
        first = i;
        continue;
      }
      // a period only after an initial, a comma never
      if (!INSIDE.has(folded) || i === end - 1) break;
      if (folded === '.' && words.ends[i - 1]! - words.starts[i - 1]! > 3) break;
      if ((folded === '/' || folded === '.') && words.gaps[i + 1]! > 0 && folded === '/') break;
      if (folded === '-' && words.gaps[i]! > 0) break;
      continue;
    }
    if (shape === NUMBER) {
      if (i === end - 1 || words.gaps[i]! > 0) {
        if (!/^\d{1,3}$/.test(folded)) break;
        continue;
      }
      break;
    }
    if (!isCapital(words, i) && shape !== MIXED) break;
    if (language.context.functionWords.has(folded) || language.context.neverInNames.has(folded)) break;
    if (
      i < end - 1 &&
      endsWithOneOf(folded, language.company.nounEndings) &&
      i + 1 < end &&
      words.gaps[i + 1]! > 0 &&
      startsAsCue(scene, i)
    )
      break;
    first = i;
  }
  return first;
}

/** "Spezialist Tessarion GmbH": a noun that tells what the company is, not a part of its name. */
function startsAsCue(scene: Scene, index: number): boolean {
  if (scene.language.code !== 'de' || scene.words.shapes[index] === CAPITALS) return false;
  if (/(?:bank|gruppe|holding|werft|brauerei|sparkasse|verlag)$/.test(scene.words.folded[index]!)) return false;
  return (
    isOrdinary(scene, index) ||
    /(?:konzern|hersteller|anbieter|händler|bauer|betreiber|versicherer|dienstleister|entwickler|zulieferer|spezialist|firma|unternehmen|tochter|rivale|konkurrent|investor)$/.test(
      scene.words.folded[index]!,
    )
  );
}
