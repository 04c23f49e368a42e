import { describe, expect, it } from 'vitest';
import { findIdentifiers, scanWords } from '../src/index.ts';

const identifiers = (text: string) => {
  const { found, bad } = findIdentifiers(scanWords(text));
  return {
    found: found.map((c) => `${text.slice(c.start, c.end)}|${c.attributes?.scheme}`),
    bad: bad.map((b) => b.text),
  };
};

describe('findIdentifiers', () => {
  it.each([
    [
      '(ISIN DE000A3NWK71, WKN A3NWK7, LEI 5299000J2N45DDNE4Y28)',
      ['DE000A3NWK71|isin', 'A3NWK7|wkn', '5299000J2N45DDNE4Y28|lei'],
    ],
    ['ISIN: DE0007164600 / WKN: 716460', ['DE0007164600|isin', '716460|wkn']],
    ['die DE000NHM1232; NHM123) hat', ['DE000NHM1232|isin', 'NHM123|wkn']],
    ['Micron Technology (MU.O) and Ford <F.N>', ['MU.O|ric', 'F.N|ric']],
    ['Basin Lithium (NYSE: MBL) fell', ['MBL|ticker']],
    ['CUSIP 037833100, SEDOL 0263494, FIGI BBG000B9XRY4', ['037833100|cusip', '0263494|sedol', 'BBG000B9XRY4|figi']],
    ['Halden Robotics ( Nasdaq : HLDR ) rose', ['HLDR|ticker']],
    ['trading under the symbol "HLDR".', ['HLDR|ticker']],
    ['unter dem Kürzel »PXW« gehandelt', ['PXW|ticker']],
    ['Das Kürzel lautet PXW.', ['PXW|ticker']],
    ['(NYSE American: MBL), (OTC Pink: HLDR), (TSX-V: QRV)', ['MBL|ticker', 'HLDR|ticker', 'QRV|ticker']],
    ['(Nasdaq: HLDR, HLDRW)', ['HLDR|ticker', 'HLDRW|ticker']],
    ['(ASX: QRV, LSE: QRVL)', ['QRV|ticker', 'QRVL|ticker']],
    ['(NYSE: HLD.A)', ['HLD.A|ticker']],
    ['(ASX: QRV; ISIN DE0007164600)', ['QRV|ticker', 'DE0007164600|isin']],
    ['(NYSE: F) fell', ['F|ticker']],
    ['(Frankfurt: 3CP)', ['3CP|ticker']],
    ['Reuters: VOWG_p.DE', ['VOWG_p.DE|ric']],
    ['Frankfurt: DAX gibt nach', []],
    ['Das Symbol der Macht', []],
    ['London: A trader said', []],
    ['Reuters: Regierung plant Steuer', []],
    ['Umsatz 123456, Artikel A2KRP4, Telefon 0341 998812', []],
    ['Nasdaq: Anleger kaufen', []],
    ['a number 12345678901234567890 alone', []],
  ] as const)('%s', (text, expected) => {
    expect(identifiers(text).found).toEqual(expected);
  });

  it('reports an announced identifier with a wrong check digit instead of giving it', () => {
    expect(identifiers('ISIN DE0007164601')).toEqual({ found: [], bad: ['DE0007164601'] });
    expect(identifiers('LEI 5299000J2N45DDNE4Y29').bad).toEqual(['5299000J2N45DDNE4Y29']);
    expect(identifiers('CUSIP 037833101, SEDOL 0263495').bad).toEqual(['037833101', '0263495']);
    expect(identifiers('FIGI BBG000B9XRY5').bad).toEqual(['BBG000B9XRY5']);
  });
});
