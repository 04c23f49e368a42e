/** A part of a bundled application. */
export interface Chunk {
  readonly code: string;
  readonly fileName: string;
}

export function bundle(input: string | { readonly code: string }, cwd?: string): Promise<readonly Chunk[]>;
export function gzippedSize(chunks: readonly Chunk[]): number;
