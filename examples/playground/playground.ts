import { type DocumentInput, LAYERS, type Layer, type RuleLanguage } from '@groschen/document';
import { createNameTagger, loadModel, type NameTagger } from '@groschen/entities';
import type { RulePack } from '@groschen/rules';
import { parseRulePackText } from '@groschen/rules/parse';
import { detectLanguage } from '@groschen/tokenize';
import { renderPage } from '@groschen/viewer';
import { type Analyzer, createPipeline } from 'groschen/pipeline';
import { SAMPLE_PACK, SAMPLE_TEXT } from './samples.ts';

/** How long to wait after the last key before analysing. */
const PAUSE_MS = 250;

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const text = byId<HTMLTextAreaElement>('text');
const pack = byId<HTMLTextAreaElement>('pack');
const language = byId<HTMLSelectElement>('language');
const brief = byId<HTMLSelectElement>('brief');
const published = byId<HTMLInputElement>('published');
const view = byId<HTMLIFrameElement>('view');
const error = byId<HTMLPreElement>('error');
const status = byId<HTMLParagraphElement>('status');

const layerBoxes = LAYERS.map((layer) => {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  box.value = layer;
  label.append(box, ` ${layer}`);
  byId('layers').append(label);
  return box;
});

/** An analyzer is made anew only when a setting that it was made from has changed. */
let made: { readonly key: string; readonly analyze: Analyzer } | undefined;
let run = 0;

/** A model is fetched with the first text that needs it. */
const models = {
  de: async () => (await import('@groschen/model-de')).MODEL,
  en: async () => (await import('@groschen/model-en')).MODEL,
};
const taggers = new Map<RuleLanguage, NameTagger>();

async function loadTagger(lang: RuleLanguage): Promise<void> {
  if (!taggers.has(lang)) taggers.set(lang, createNameTagger(loadModel(await models[lang]())));
}

function analyzerFor(layers: readonly Layer[], packs: readonly RulePack[]): Analyzer {
  const options = { layers, brief: brief.value as RuleLanguage | 'both', packs };
  const key = JSON.stringify([options, ...taggers.keys()]);
  if (made?.key !== key) made = { key, analyze: createPipeline({ ...options, taggers: Object.fromEntries(taggers) }) };
  return made.analyze;
}

async function refresh(): Promise<void> {
  const current = ++run;
  try {
    const packs = pack.value.trim() === '' ? [] : [parseRulePackText(pack.value, 'pack.yaml')];
    const layers = layerBoxes.filter((box) => box.checked).map((box) => box.value as Layer);
    const chosen = language.value as RuleLanguage | 'und';
    const lang = chosen === 'und' ? detectLanguage(text.value).nearer : chosen;
    if (layers.includes('entities') || layers.includes('facts')) await loadTagger(lang);
    if (current !== run) return;
    const analyze = analyzerFor(layers, packs);
    const started = performance.now();
    const input: DocumentInput = {
      id: 'playground',
      text: text.value,
      lang: chosen,
      ...(published.value && { published: published.value }),
    };
    const analysed = analyze(input);
    const took = performance.now() - started;
    view.srcdoc = renderPage([analysed], 'Analysis');
    error.hidden = true;
    const kinds = `${analysed.quantities.length} quantities, ${analysed.dates.length} dates, ${analysed.entities.length} names, ${analysed.facts.length} facts`;
    status.textContent = `${kinds} in ${took.toFixed(0)} ms`;
  } catch (problem) {
    error.textContent = problem instanceof Error ? problem.message : String(problem);
    error.hidden = false;
    status.textContent = 'Not analysed';
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
byId('input').addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(refresh, PAUSE_MS);
});
byId('input').addEventListener('submit', (event) => event.preventDefault());

const sizes = await fetch('sizes.json').then((response) => response.json() as Promise<Record<string, string>>);
byId('sizes').textContent = `gzipped: ${Object.entries(sizes)
  .map(([name, size]) => `${name} ${size}`)
  .join(' · ')}`;

text.value = SAMPLE_TEXT;
pack.placeholder = SAMPLE_PACK;
published.value = '2026-03-03T16:40';
await refresh();
