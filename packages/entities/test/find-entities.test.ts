import { createDocument, validateDocument } from '@groschen/document';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGazetteer, findEntities, type NameTagger, withEntities } from '../src/index.ts';
import { document, namesOf } from './names.ts';

const FRAGMENTS = [
  'Die ',
  'Tessarion GmbH',
  'SAP',
  ' AG',
  '-Aktie',
  ' sagte ',
  'Jane Fraser',
  ', ',
  '(NYSE: ',
  'ISIN DE0007164600',
  '\n\n',
  'KIEL (dpa-AFX) - ',
  ' & ',
  "O'",
  '\ud800',
  '\0',
  'ß',
  ' von und zu ',
  '$',
  'US-',
  '“',
  '.',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('findEntities', () => {
  it('gives names whose surface is their place, disjoint and in order, on any string', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('de' as const, 'en' as const), (source, lang) => {
        const found = withEntities(createDocument({ text: source, lang }));
        expect(validateDocument(found)).toEqual([]);
        found.entities.forEach((entity, i) => {
          expect(entity.by).toMatch(/^groschen\.[a-z-]+@1#/);
          if (i > 0) expect(entity.start).toBeGreaterThanOrEqual(found.entities[i - 1]!.end);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('a word without an end costs no more than its length', () => {
    const start = process.cpuUsage();
    for (let i = 0; i < 4; i++)
      findEntities(`Der Konzern A${'a'.repeat(20_000)} und die B${'b'.repeat(20_000)}-Aktie.`);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1_500);
  });

  it.each(['A', 'Ab ', 'Siemens ', '(', 'AG ', 'von ', '"', 'US-', 'Dr. ', "O'", 'Jean-', '& '])(
    'takes time in proportion to the length of %j repeated',
    (part) => {
      const time = (n: number) => {
        const doc = createDocument({ text: part.repeat(n), lang: 'de' });
        // Processor time: what else the machine does is not what grows with the text.
        const start = process.cpuUsage();
        findEntities(doc);
        return process.cpuUsage(start).user / 1000;
      };
      time(2_000);
      const [short, long] = [time(10_000), time(80_000)];
      expect(long).toBeLessThan(Math.max(8 * short * 4, 1_500));
    },
  );

  it('reads a plain text in the language that it detects', () => {
    expect(findEntities('Die Aktie von SAP ist am Donnerstag in Frankfurt gestiegen.').map((e) => e.text)).toEqual([
      'SAP',
      'Frankfurt',
    ]);
  });

  it('joins short forms to the full name of the document', () => {
    const names = findEntities(
      document(
        'de',
        'Norhaven Medizintechnik AG gesenkt\n\nDie Norhaven Medizintechnik AG verlor. Auf Tradegate sackte Norhaven ab. NORHAVEN schweigt.',
      ),
    );
    expect(names.map((e) => [e.text, e.canonical])).toEqual([
      ['Norhaven Medizintechnik AG', 'Norhaven Medizintechnik'],
      ['Norhaven Medizintechnik AG', 'Norhaven Medizintechnik'],
      ['Tradegate', 'Tradegate'],
      ['Norhaven', 'Norhaven Medizintechnik'],
      ['NORHAVEN', 'Norhaven Medizintechnik'],
    ]);
  });

  it('finds a surname again, before and after the full name', () => {
    expect(
      namesOf('de', 'Zumbrunn erwartet mehr\n\nDas sagte Konzernchef Reto Zumbrunn. Zumbrunn ist Ökonom.').filter((n) =>
        n.endsWith('person'),
      ),
    ).toEqual(['Zumbrunn|person', 'Reto Zumbrunn|person', 'Zumbrunn|person']);
  });

  it('lets a company in a document overrule a small town of the same name', () => {
    expect(
      namesOf('de', 'Der Papierkonzern Aldenhoven plant einen Abbau. Am Abend gewann Aldenhoven noch zwei Prozent.'),
    ).toEqual(['Aldenhoven|company', 'Aldenhoven|company']);
  });

  it('keeps title, role and employer of a person', () => {
    const person = findEntities(document('de', 'Goldman-Analyst Dr. Eric Sheridan hob das Ziel an.')).find(
      (e) => e.type === 'person',
    );
    expect(person).toMatchObject({
      text: 'Eric Sheridan',
      attributes: { title: 'Dr.', role: 'Analyst', employer: 'Goldman' },
    });
    const behind = findEntities(document('en', 'Laura Whitcombe, chief strategist at Northgate Wealth, agreed.')).find(
      (e) => e.type === 'person',
    );
    expect(behind?.attributes).toMatchObject({ role: 'chief strategist', employer: 'Northgate Wealth' });
  });

  it('puts names of the user before its own and leaves forbidden ones out', () => {
    const own = buildGazetteer([
      { entry: { type: 'product', canonical: 'Siemens Xcelerator', rank: 0 }, names: ['Siemens Xcelerator'] },
    ]);
    expect(namesOf('de', 'Für Siemens Xcelerator wirbt SAP.', { gazetteers: [own], forbidden: ['SAP'] })).toEqual([
      'Siemens Xcelerator|product',
    ]);
  });

  it('weighs what a tagger proposes and cuts compounds down to the name', () => {
    const source = 'Die Brixlo-Aktie und Gomorly stiegen.';
    const tagger: NameTagger = () => ({
      proposals: [
        { start: 4, end: 16, type: 'company', score: 0.9 },
        { start: source.indexOf('Gomorly'), end: source.indexOf('Gomorly') + 7, type: 'company', score: 0.8 },
        { start: 0, end: 3, type: 'person', score: 0.2 },
      ],
      financial: true,
      doubt: () => 0,
    });
    expect(namesOf('de', source, { taggers: { de: tagger } })).toEqual(['Brixlo|company', 'Gomorly|company']);
  });

  it('takes a whole name of a tagger that is less sure where the rules know only its part', () => {
    const proposing =
      (source: string, name: string): NameTagger =>
      () => ({
        proposals: [
          { start: source.indexOf(name), end: source.indexOf(name) + name.length, type: 'company', score: 0.7 },
        ],
        financial: true,
        doubt: () => 0,
      });
    const [part, unknown] = ['The British unit Leeds Precision shrank.', 'It looked as large as Gomorly.'];
    expect(namesOf('en', part, { taggers: { en: proposing(part, 'Leeds Precision') } })).toEqual([
      'Leeds Precision|company',
    ]);
    expect(namesOf('en', unknown, { taggers: { en: proposing(unknown, 'Gomorly') } })).toEqual([]);
  });

  it('leaves alone what a tagger takes for a company by mistake', () => {
    const source = 'Gespräche mit Wall-Street-Banken laufen, das Joint Venture bleibt.';
    const proposals = ['Wall-Street', 'Joint Venture'].map((surface) => {
      const start = source.indexOf(surface);
      return { start, end: start + surface.length, type: 'company', score: 0.9 } as const;
    });
    const tagger: NameTagger = () => ({ proposals, financial: true, doubt: () => 0 });
    expect(namesOf('de', source, { taggers: { de: tagger } })).toEqual([]);
  });

  it('leaves alone the market and a small word that the text does not repeat', () => {
    const source = 'Der Umsatz der Brixlo AG ächzt, die Wall Street nimmt es hin.';
    const proposals = (['ächzt', 'Wall Street'] as const).map((surface) => {
      const start = source.indexOf(surface);
      return { start, end: start + surface.length, type: start < 30 ? 'company' : 'location', score: 0.97 } as const;
    });
    const tagger: NameTagger = () => ({ proposals, financial: true, doubt: () => 0 });
    expect(namesOf('de', source, { taggers: { de: tagger } })).toEqual(['Brixlo AG|company']);
  });

  it('drops what the rules found where a tagger is sure that no name is there', () => {
    const source = 'In Leipzig wächst die Wirtschaft.';
    const doubtful =
      (doubt: number): NameTagger =>
      () => ({ proposals: [], financial: false, doubt: () => doubt });
    expect(namesOf('de', source, { taggers: { de: doubtful(0.05) } })).toEqual(['Leipzig|location']);
    expect(namesOf('de', source, { taggers: { de: doubtful(0.99) } })).toEqual([]);
  });

  it('takes the type of a rule for the same span in financial news, the tagger’s elsewhere', () => {
    const source = 'In Leipzig wächst die Wirtschaft.';
    const person =
      (financial: boolean): NameTagger =>
      () => ({
        proposals: [{ start: 3, end: 10, type: 'person', score: 0.9 }],
        financial,
        doubt: () => 0,
      });
    expect(namesOf('de', source, { taggers: { de: person(true) } })).toEqual(['Leipzig|location']);
    expect(namesOf('de', source, { taggers: { de: person(false) } })).toEqual(['Leipzig|person']);
  });
});
