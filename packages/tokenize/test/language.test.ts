import { createDocument, sentenceLanguage } from '@groschen/document';
import { describe, expect, it } from 'vitest';
import { detectLanguage, withTokens } from '../src/index.ts';

describe('detectLanguage', () => {
  it.each([
    ['Der Umsatz stieg im dritten Quartal um fünf Prozent.', 'de'],
    ['Revenue rose five percent in the third quarter.', 'en'],
    ['Leitindex erreicht Rekordhoch', 'de'],
    ['Stocks rally', 'en'],
    ['Gewinnwarnung', 'de'],
    ['shareholders', 'en'],
    ['DAX-FLASH: Leitindex fällt', 'de'],
    ['Umsatz EBIT Marge Ausblick Dividende Aktienrückkauf Auftragseingang Personalabbau Standortschließung', 'de'],
  ])('%j is %s', (text, lang) => {
    expect(detectLanguage(text)).toMatchObject({ lang, nearer: lang });
  });

  it.each([
    "Le chiffre d'affaires du groupe a progressé de 5 % au premier trimestre, a annoncé mardi la société. Les analystes attendaient moins.",
    'De omzet van het concern is in het eerste kwartaal met 5 procent gestegen, zo maakte het bedrijf dinsdag bekend.',
    'Los ingresos del grupo crecieron un 5% en el primer trimestre, anunció el martes la compañía. Los analistas esperaban menos.',
    'Przychody grupy wzrosły w pierwszym kwartale o 5 procent, poinformowała we wtorek spółka.',
    'Выручка группы выросла на 5 процентов в первом квартале.',
    '该集团第一季度营收增长百分之五。',
  ])('%j is neither', (text) => {
    expect(detectLanguage(text).lang).toBe('und');
  });

  it('answers for a text without words', () => {
    expect(detectLanguage('').confidence).toBeLessThan(0.7);
    expect(detectLanguage('12.345 --- \ud800').lang).not.toBe('und');
  });
});

describe('withTokens', () => {
  it('keeps a given language', () => {
    expect(withTokens(createDocument({ text: 'Stocks rally', lang: 'de' })).lang).toBe('de');
    expect(withTokens(createDocument({ text: 'Stocks rally' }), { lang: 'de' }).lang).toBe('de');
  });

  it('warns of a text in another language and reads it by the nearer rules', () => {
    const document = withTokens(
      createDocument({
        text: 'De omzet van het concern is in het eerste kwartaal met 5 procent gestegen, zo maakte het bedrijf dinsdag bekend.',
      }),
    );
    expect(document.lang).toBe('und');
    expect(document.warnings).toHaveLength(1);
    expect(document.tokens.length).toBeGreaterThan(10);
    expect(sentenceLanguage(document.sentences, 0)).toBe('und');
  });

  it('gives paragraphs and sentences of a mixed document their own language and rules', () => {
    const text =
      'Der Umsatz stieg im 3. Quartal deutlich. Das Ergebnis lag bei 1,2 Mrd. Euro und damit über den Erwartungen der Analysten. Der Vorstand bestätigte die Prognose für das laufende Jahr und schlägt eine Dividende von zwei Euro je Aktie vor.\n\n' +
      'Revenue rose sharply in the third quarter, and the company raised its full-year outlook, no. 5 this year. Shares were up.\n\n' +
      'Die Aktie gewann danach fünf Prozent. "We are very pleased with these results and expect more of this," the chief executive said on Friday.';
    const document = withTokens(createDocument({ text }));
    expect(document.lang).toBe('de');
    const languages = Array.from({ length: document.sentences.length }, (_, i) =>
      sentenceLanguage(document.sentences, i),
    );
    expect(languages).toEqual(['de', 'de', 'de', 'en', 'en', 'de', 'en']);
  });
});
