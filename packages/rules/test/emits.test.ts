import { describe, expect, it } from 'vitest';
import { apply, document, found, pack } from './fixtures.ts';

describe('what rules make', () => {
  it('names from phrases, whole words only, the longest', () => {
    const rule = {
      id: 'funds',
      kind: 'phrases',
      phrases: [{ text: 'Alpha Europa', canonical: 'Alpha' }, 'Alpha Europa II', 'ETF'],
      emit: { entity: 'fund' },
    };
    expect(found(apply(document('Der Alpha  Europa, Alpha Europa II, ETFs und der ETF-Markt.'), pack(rule)))).toEqual([
      'fund:Alpha  Europa=Alpha',
      'fund:Alpha Europa II',
      'fund:ETF',
    ]);
  });

  it('names of any case where case does not count', () => {
    const rule = { id: 'r', kind: 'phrases', matchCase: false, phrases: ['bitcoin'], emit: { entity: 'coin' } };
    expect(found(apply(document('BITCOIN und Bitcoin.'), pack(rule)))).toEqual(['coin:BITCOIN', 'coin:Bitcoin']);
  });

  it('identifiers from expressions', () => {
    const rule = { id: 'r', kind: 'regex', regex: '\\bF-(?<no>\\d{4})\\b', emit: { entity: 'identifier', from: 'no' } };
    expect(found(apply(document('Akte F-1234 und F-12345.'), pack(rule)))).toEqual(['identifier:1234']);
  });

  it('units', () => {
    const whole = {
      id: 'r',
      kind: 'pattern',
      pattern: [{ quantity: ['number', 'count'] }, { text: 'tCO2e' }],
      emit: { unit: 'tco2e' },
    };
    expect(found(apply(document('Es waren [12.000|q-number-12000] tCO2e.'), pack(whole)))).toEqual([
      'measure:12.000 tCO2e:tco2e',
    ]);
    const part = {
      id: 'r',
      kind: 'pattern',
      pattern: [{ quantity: 'count', capture: 'n' }, { text: 'Zertifikate' }],
      emit: { unit: 'tco2e', from: 'n' },
    };
    expect(found(apply(document('Es waren [12|q-count-12] Zertifikate.'), pack(part)))).toEqual(['count:12:tco2e']);
  });

  it('times from captures, and none where the value is none', () => {
    const rule = { id: 'r', kind: 'regex', regex: '(?<q>\\d)Q(?<y>\\d{4})', emit: { date: '{y}-Q{q}' } };
    expect(found(apply(document('In 3Q2026 und 7Q2026.'), pack(rule)))).toEqual(['2026-Q3:3Q2026']);
  });

  it('facts with fixed roles, modality and source', () => {
    const rule = {
      id: 'r',
      kind: 'pattern',
      pattern: [
        { text: 'laut' },
        { entity: 'media', capture: 'source' },
        { gap: 3 },
        { entity: 'company', capture: 'company' },
      ],
      emit: { fact: 'listing', set: { what: 'plan' } },
    };
    expect(found(apply(document('Wie laut [dpa|media] die [SAP|company] plant.'), pack(rule)))).toEqual([
      'listing company=SAP what=plan reported (dpa)',
    ]);
  });

  it('changes type and canonical name, and takes away', () => {
    const rules = [
      {
        id: 'retype',
        kind: 'pattern',
        pattern: [{ text: 'Stadt' }, { entity: 'company', capture: 'x' }],
        emit: { retype: 'location', from: 'x' },
      },
      {
        id: 'canonical',
        kind: 'pattern',
        pattern: [{ entity: 'company', text: 'VW', capture: 'x' }],
        emit: { canonical: 'Volkswagen', from: 'x' },
      },
      { id: 'forbid', kind: 'phrases', phrases: ['Ziel'], emit: { forbid: 'entity' } },
    ];
    const result = apply(document('Die Stadt [Essen|company], [VW|company] und das [Ziel|company].'), pack(...rules));
    expect(result.entities.map(({ type, text, canonical }) => [type, text, canonical])).toEqual([
      ['location', 'Essen', undefined],
      ['company', 'VW', 'Volkswagen'],
    ]);
  });
});

describe('precedence', () => {
  const phrase = (id: string, text: string, entity: string, rest = {}) => ({
    id,
    kind: 'phrases',
    phrases: [text],
    emit: { entity },
    ...rest,
  });

  it('priority, then length, then position', () => {
    expect(
      found(
        apply(
          document('Alpha Beta Gamma'),
          pack(phrase('a', 'Alpha Beta', 'fund'), phrase('b', 'Alpha Beta Gamma', 'coin')),
        ),
      ),
    ).toEqual(['coin:Alpha Beta Gamma']);
    expect(
      found(
        apply(
          document('Alpha Beta Gamma'),
          pack(phrase('a', 'Alpha Beta', 'fund', { priority: 1 }), phrase('b', 'Alpha Beta Gamma', 'coin')),
        ),
      ),
    ).toEqual(['fund:Alpha Beta']);
    expect(
      found(
        apply(document('Alpha Beta Gamma'), pack(phrase('a', 'Beta Gamma', 'fund'), phrase('b', 'Alpha Beta', 'coin'))),
      ),
    ).toEqual(['coin:Alpha Beta']);
  });

  it('a rule wins over what was there for the same place, not over what is longer', () => {
    expect(found(apply(document('[Alpha|company] steigt.'), pack(phrase('a', 'Alpha', 'fund'))))).toEqual([
      'fund:Alpha',
    ]);
    expect(found(apply(document('[Alpha AG|company] steigt.'), pack(phrase('a', 'Alpha', 'fund'))))).toEqual([]);
  });

  it('tells what decided', () => {
    const events: string[] = [];
    apply(document('Alpha Beta'), pack(phrase('a', 'Alpha', 'fund'), phrase('b', 'Alpha Beta', 'coin')), {
      trace: (event) =>
        events.push(`${event.by} ${event.outcome}${event.winner ? ` by ${event.winner}: ${event.reason}` : ''}`),
    });
    expect(events).toEqual(['test.pack@1#a outranked by test.pack@1#b: length', 'test.pack@1#b made']);
  });

  it('the later pack wins over the earlier one, and switches rules off', () => {
    const first = { ...pack(phrase('a', 'Alpha', 'fund')), name: 'test.pack.one' };
    const second = { ...pack(phrase('a', 'Alpha', 'coin')), name: 'test.pack.two' };
    expect(found(apply(document('Alpha'), [first, second]))).toEqual(['coin:Alpha']);
    expect(found(apply(document('Alpha'), [first, { ...second, rules: [], off: ['test.pack.one#a'] }]))).toEqual([]);
  });

  it('switches off what others found', () => {
    expect(apply(document('[Alpha|company] steigt.'), { ...pack(), off: ['test#name'] }).entities).toEqual([]);
    const replacing = phrase('r', 'Omega', 'fund', { replaces: ['test#name'] });
    expect(apply(document('[Alpha|company] steigt.'), pack(replacing)).entities).toEqual([]);
  });

  it('a name takes the figures in it', () => {
    const result = apply(document('Der Fonds [2030|q-number-2030] steigt.'), pack(phrase('r', 'Fonds 2030', 'fund')));
    expect(result.quantities).toEqual([]);
  });
});
