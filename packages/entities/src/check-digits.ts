/** Check digits of the identifiers of securities and firms. All take the bare identifier in capitals and are linear in its length. */

const value = (character: string): number => Number.parseInt(character, 36);

/** Luhn's sum of a row of digits, doubling every second from the right, beginning with the last or the one before. */
function luhn(digits: string, doubleLast: boolean): number {
  let sum = 0;
  for (let i = digits.length - 1, double = doubleLast; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum;
}

const expand = (text: string): string => [...text].map((c) => String(value(c))).join('');

/** ISO 6166: two letters, nine characters, a check digit. */
export function isIsin(text: string): boolean {
  return /^[A-Z]{2}[A-Z0-9]{9}\d$/.test(text) && luhn(expand(text), false) % 10 === 0;
}

/** ISO 17442: 18 characters and two check digits, 97 by ISO 7064. */
export function isLei(text: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(text)) return false;
  let remainder = 0;
  for (const digit of expand(text)) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

/** CUSIP: eight characters and a check digit. */
export function isCusip(text: string): boolean {
  if (!/^[0-9A-Z*@#]{8}\d$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < 8; i++) {
    const character = text[i]!;
    const v =
      (character === '*' ? 36 : character === '@' ? 37 : character === '#' ? 38 : value(character)) *
      (i % 2 === 1 ? 2 : 1);
    sum += Math.floor(v / 10) + (v % 10);
  }
  return (10 - (sum % 10)) % 10 === Number(text[8]);
}

/** SEDOL: six characters without vowels and a check digit. */
export function isSedol(text: string): boolean {
  if (!/^[0-9BCDFGHJKLMNPQRSTVWXYZ]{6}\d$/.test(text)) return false;
  const weights = [1, 3, 1, 7, 3, 9, 1];
  return [...text].reduce((sum, character, i) => sum + value(character) * weights[i]!, 0) % 10 === 0;
}

/** FIGI: twelve characters, "BBG" and others, the last a check digit. */
export function isFigi(text: string): boolean {
  if (!/^[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}\d$/.test(text) || /^(?:BS|BM|GG|GB|GH|KY|VG)/.test(text))
    return false;
  let digits = '';
  for (let i = 0; i < 11; i++) digits += String(value(text[i]!) * (i % 2 === 1 ? 2 : 1));
  const sum = [...digits].reduce((total, digit) => total + Number(digit), 0);
  return (10 - (sum % 10)) % 10 === Number(text[11]);
}

/** WKN: six characters without I and O. It has no check digit. */
export function isWkn(text: string): boolean {
  return /^[A-HJ-NP-Z0-9]{6}$/.test(text);
}

/** The WKN inside of a German ISIN ("DE0007164600" holds "716460"). */
export function wknOfIsin(isin: string): string | null {
  return /^DE000/.test(isin) ? isin.slice(5, 11) : null;
}
