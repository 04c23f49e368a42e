const DATE_VALUE =
  /^(?:\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T[0-2]\d:[0-5]\d)?)?|Q[1-4]|H[12]|W[0-5]\d)|\/\d{2})?|(?:PRESENT|PAST|FUTURE)_REF)$/;

/** Whether a string is the value of a time as the document model writes it: 2026, 2026-01-30, 2026-Q4, 2025/26, FUTURE_REF, … */
export function isDateValue(value: string): boolean {
  return DATE_VALUE.test(value);
}
