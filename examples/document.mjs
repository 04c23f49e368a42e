// The document model by itself: annotations with exact places, conflicts settled, JSON and back: node examples/document.mjs
import {
  createDocument,
  createOffsetMap,
  fromJson,
  resolveConflicts,
  toJson,
  validateDocument,
} from '@groschen/document';

const text = '😀 Amazon zahlt 50 Milliarden Euro.';
const at = (surface, by) => ({
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
  text: surface,
  by,
});

const { kept, rejected } = resolveConflicts([at('50', 'acme@1#number'), at('50 Milliarden Euro', 'acme@1#money')]);
console.log(
  'kept:',
  kept.map((c) => c.by).join(),
  '| rejected:',
  rejected.map((r) => `${r.candidate.by} for ${r.winner.by}`).join(),
);

const document = {
  ...createDocument({ id: 'example', text, lang: 'de' }),
  quantities: [{ ...kept[0], kind: 'money', amount: '50000000000', currency: 'EUR', bound: 'exact' }],
};
console.log('violations:', validateDocument(document).length);
console.log('same after JSON:', fromJson(toJson(document), text).quantities[0].amount === '50000000000');

const { start, end } = kept[0];
const map = createOffsetMap(text);
console.log(`UTF-16 ${start}-${end}, code points ${Object.values(map.toCodePoints({ start, end })).join('-')}`);
