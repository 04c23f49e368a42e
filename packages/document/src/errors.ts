/** What went wrong, as a code that programs can rely on. */
export type ErrorCode =
  | 'invalid-input'
  | 'invalid-json'
  | 'invalid-utf8'
  | 'invalid-document'
  | 'invalid-date'
  | 'invalid-option'
  | 'invalid-pack'
  | 'unreadable-file'
  | 'step-budget'
  | 'internal';

/** An error of Groschen: what, where and how to mend it are all in the message. */
export class GroschenError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GroschenError';
    this.code = code;
  }
}
