import { TOKEN_CLASSES, type TokenClass } from '@groschen/document';

const codeOf = (name: TokenClass): number => TOKEN_CLASSES.indexOf(name);

/** Positions of the token classes in `TOKEN_CLASSES`, as the scanner writes them. */
export const WORD = /* @__PURE__ */ codeOf('word');
export const NUMBER = /* @__PURE__ */ codeOf('number');
export const PUNCTUATION_MARK = /* @__PURE__ */ codeOf('punctuation');
export const SYMBOL_SIGN = /* @__PURE__ */ codeOf('symbol');
export const URL = /* @__PURE__ */ codeOf('url');
export const EMAIL = /* @__PURE__ */ codeOf('email');
export const MENTION = /* @__PURE__ */ codeOf('mention');
export const IDENTIFIER = /* @__PURE__ */ codeOf('identifier');
export const EMOJI = /* @__PURE__ */ codeOf('emoji');
