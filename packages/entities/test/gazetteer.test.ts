import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, lookupKey } from '../src/gazetteer/name-key.ts';
import { buildGazetteer, builtInKnowledge, findEntities, isIsin, matchGazetteer, scanWords } from '../src/index.ts';
import { document } from './names.ts';

const { gazetteer } = builtInKnowledge();
const entries = [...gazetteer.entries()];

describe('the built-in gazetteer', () => {
  it('holds what it promises', () => {
    const count = (type: string) => entries.filter(({ entry }) => entry.type === type).length;
    expect(
      entries.filter(({ entry }) => entry.type === 'company' && (entry.id?.isin || entry.id?.ticker)).length,
    ).toBeGreaterThanOrEqual(5_000);
    expect(entries.filter(({ entry }) => entry.type === 'company' && !entry.id).length).toBeGreaterThanOrEqual(500);
    expect(count('location')).toBeGreaterThanOrEqual(3_000);
    expect(count('media')).toBeGreaterThanOrEqual(300);
    expect(count('organization')).toBeGreaterThanOrEqual(500);
  });

  it('holds no ISIN with a wrong check digit', () => {
    expect(entries.map(({ entry }) => entry.id?.isin).filter((isin) => isin !== undefined && !isIsin(isin))).toEqual(
      [],
    );
  });

  it('finds every name under the key that the text gives it', () => {
    const lost = entries.flatMap(({ names }) =>
      names
        .map((name) => name.replace(/^~/, ''))
        .filter((name) => {
          const words = scanWords(name);
          return words.length > 0 && gazetteer.formsOf(lookupKey(words, 0, words.length)).length === 0;
        }),
    );
    expect(lost).toEqual([]);
  });

  it('gives the same names as one that is built of its entries', () => {
    const built = buildGazetteer(entries);
    expect(gazetteer.size).toBe(built.size);
    const different = entries
      .flatMap(({ names }) => names)
      .filter((name) => {
        const { key, head } = keyOf(name.replace(/^~/, ''));
        const [forms, others] = [gazetteer.formsOf(key), built.formsOf(key)];
        return (
          gazetteer.lengthsOf(head) !== built.lengthsOf(head) ||
          forms.length !== others.length ||
          forms.some(({ entry, surface, ambiguous }, i) => {
            const other = others[i]!;
            return (
              surface !== other.surface || ambiguous !== other.ambiguous || entry.canonical !== other.entry.canonical
            );
          })
        );
      });
    expect(different).toEqual([]);
  });

  it('knows nothing of names that it does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const { surface } of gazetteer.formsOf(name)) expect(keyOf(surface).key).toBe(name);
      }),
    );
  });

  it('takes other capitals where they are usual, and no small letters', () => {
    const found = (text: string) =>
      matchGazetteer(scanWords(text), [gazetteer]).map((hit) => text.slice(hit.start, hit.end));
    expect(found('ZALANDO steigt')).toEqual(['ZALANDO']);
    expect(found('Easyjet steigt')).toEqual(['Easyjet']);
    expect(found('das sap und zalando')).toEqual([]);
    expect(found('Münchens Zukunft')).toEqual(['Münchens']);
  });
});

describe('linking', () => {
  const link = (text: string, surface: string) => findEntities(document('de', text)).find((e) => e.text === surface);

  it.each([
    ['VW baut Stellen ab.', 'VW', 'Volkswagen', 'DE0007664005'],
    ['Die Munich Re wächst.', 'Munich Re', 'Munich Re', 'DE0008430026'],
    ['Die Aktie von Infineon stieg.', 'Infineon', 'Infineon', 'DE0006231004'],
    ['Die Aktie der Siemens AG stieg.', 'Siemens AG', 'Siemens', 'DE0007236101'],
    ['Die Amazon-Aktie stieg.', 'Amazon', 'Amazon', 'US0231351067'],
  ])('%s', (text, surface, canonical, isin) => {
    expect(link(text, surface)).toMatchObject({ canonical, id: { isin } });
  });

  it('gives the usual short name of an unknown company', () => {
    expect(link('Die Tessarion GmbH wächst.', 'Tessarion GmbH')).toMatchObject({ canonical: 'Tessarion' });
  });
});
