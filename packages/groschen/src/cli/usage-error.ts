import { GroschenError } from '@groschen/document';

/** The command line was used wrongly: told on stderr with a hint to the help, exit status 2. */
export class UsageError extends GroschenError {
  constructor(message: string) {
    super('invalid-option', message);
    this.name = 'UsageError';
  }
}
