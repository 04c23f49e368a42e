/** Agencies that rate how likely a debtor pays. */
const AGENCIES =
  /^(?:moody['’]?s|s&p(?: global)?(?: ratings)?|standard & poor['’]?s|fitch(?: ratings)?|scope(?: ratings)?|(?:morningstar )?dbrs)\b/i;

const STEPS = ['d', 'c', 'ca', 'cc', 'caa', 'ccc', 'b', 'ba', 'bb', 'baa', 'bbb', 'a', 'aa', 'aaa'];
const GRADE = /^(AAA|AA|A|BBB|BB|B|CCC|CC|C|D|Aaa|Aa|Baa|Ba|Caa|Ca)([+-]|[123])?$/;

export function isAgency(name: string): boolean {
  return AGENCIES.test(name);
}

/** Rank of a credit rating in the scales of the agencies ("BBB+", "Baa1"); undefined for what is none. */
export function creditGrade(surface: string): number | undefined {
  const match = GRADE.exec(surface);
  if (!match) return undefined;
  const notch = { '+': 1, '1': 1, '-': -1, '3': -1 }[match[2] ?? ''] ?? 0;
  return STEPS.indexOf(match[1]!.toLowerCase()) * 3 + notch;
}
