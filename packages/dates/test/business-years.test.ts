import { describe, expect, it } from 'vitest';
import { findDates } from '../src/index.ts';
import { check, published } from './check.ts';

describe('business years by the month the text tells', () => {
  check('en', [
    [
      'Guidance for FY27 was raised. Profit in the year to June 30 rose.',
      'FY27=2026/27',
      'year=2024/25',
      'June 30=2025-06-30',
    ],
    [
      'Sales in the first half ended December 31 fell; for FY26 it sees growth.',
      'first half=2025-H2',
      'December 31=2025-12-31',
      'FY26=2025/26',
    ],
    [
      'Q2 FY26 was good, the second quarter ended Sept. 30.',
      'Q2 FY26=2025-Q3',
      'second quarter=2025-Q3',
      'Sept. 30=2025-09-30',
    ],
    ['Profit rose in FY26, the year to December.', 'FY26=2026', 'year=2025', 'December=2025-12'],
    ['2024/25 was good, and fiscal 2025 a record.', '2024/25=2024/25', 'fiscal 2025=2024/25'],
  ]);
  check('de', [
    [
      'Für das bis Ende März 2026 laufende Geschäftsjahr bleibt es dabei. Das dritte Geschäftsquartal war gut.',
      'Ende März 2026=2026-03',
      'laufende Geschäftsjahr=2025/26',
      'dritte Geschäftsquartal=2025-Q4',
    ],
    ['Im vierten Quartal 2025 stieg der Gewinn.', 'vierten Quartal 2025=2025-Q4'],
  ]);
});

describe('business years by the custom of a country', () => {
  check('en', [
    ['Revenue may reach Rs 214 crore in FY27, the Mumbai broker said.', 'FY27=2026/27'],
    ['Perth - Costs in FY26 are seen at A$1,950 an ounce, the ASX was told.', 'FY26=2025/26'],
    ['Perth - Costs in 2026 are seen at A$1,950 an ounce, the ASX was told.', '2026=2026'],
    ['Revenue may reach $214 million in FY27, the Boston broker said.', 'FY27=2027'],
    ['One Indian fund bought shares; FY27 looks good.', 'FY27=2027'],
  ]);
});

describe('interval of a business year', () => {
  it('has its days where the closing month is known', () => {
    const [year] = findDates('FY27 looks good after the year to June 30, 2026.', { lang: 'en', published });
    expect(year).toMatchObject({ value: '2026/27', from: '2026-07-01', to: '2027-06-30', inferred: true });
    const [pair] = findDates('Geschäftsjahr 2025/26', { lang: 'de', published });
    expect(pair).not.toHaveProperty('from');
  });
});
