import type { TokenTable } from '@groschen/document';

/** The surfaces of tokens, each made when it is first asked for. */
export interface TokenStrings {
  readonly source: string;
  text(token: number): string;
  lower(token: number): string;
}

export function tokenStrings(source: string, { length, starts, ends }: TokenTable): TokenStrings {
  const texts = new Array<string | undefined>(length);
  const lowers = new Array<string | undefined>(length);
  const text = (token: number): string => {
    texts[token] ??= source.slice(starts[token]!, ends[token]!);
    return texts[token];
  };
  const lower = (token: number): string => {
    lowers[token] ??= text(token).toLowerCase();
    return lowers[token];
  };
  return { source, text, lower };
}
