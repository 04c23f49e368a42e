import { expect, it } from 'vitest';
import { sentencesOf } from '../surfaces.ts';

/** Each line: the text with a double bar between sentences. */
const CASES: Record<string, readonly string[]> = {
  'abbreviations may end a sentence': [
    'Markets rallied in the U.S. ‖ Stocks rose.',
    'The buyer is Smith & Co. ‖ Terms were not disclosed.',
    'It opens at 8 a.m. ‖ The call follows.',
    'It lasts to 7 p.m. ‖ Lincoln spoke.',
    'It is an Academy of Arts. ‖ In 2010 it grew.',
    'She sings R & B. ‖ Singer Marcia left.',
    'In Washington, D.C. ‖ They spoke briefly.',
  ],
  'or stand inside one': [
    'The U.S. Federal Reserve cut rates.',
    'The U.S. Treasury said so.',
    'Apple Inc. and Microsoft Corp. rose.',
    'Form No. 10-K was filed.',
    'Mr. Powell met Dr. Yellen.',
    'At 8 a.m. ET on Friday.',
    'At 8 p.m. Friday it closed.',
    'It rose, e.g. Citi did.',
    'As Gen. Clark said.',
  ],
  'initials stand inside': ['CEO John D. Smith spoke.', 'J. P. Morgan rose.'],
  'quotations keep to their sentence': [
    '"We are pleased," said Smith. ‖ "Demand is strong."',
    '"Why?" he asked.',
    '"Why?" Mr. Powell asked.',
    '"It works." ‖ The stock rose.',
  ],
  letters: [
    'Dear Mr. Shankman, ‖ Thank you for the paper.',
    'It works. ‖ Thanks, ‖ Cindy Miller',
    'Sara Shackleton ‖ 02/27/2001 08:23 AM ‖ Dee, please look.',
  ],
  'rules across the page': ['above ‖ ========== ‖ below'],
  'an ellipsis ends before a capital': ['Sales were ... disappointing.', 'It fell... ‖ Nobody bought.'],
  'exclamations and questions': ['Really?! ‖ Yes.', 'Send Yahoo! a mail.'],
  datelines: ['NEW YORK, Jan 30 (Reuters) - Stocks rose on Friday.'],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (marked) => {
    expect(sentencesOf(marked.replaceAll(' ‖ ', ' '), 'en')).toBe(marked);
  });
