declare module 'js-yaml' {
  /** YAML 1.2 without times and without types of its own. */
  export const CORE_SCHEMA: unknown;
  export function load(source: string, options: { readonly schema: unknown }): unknown;
}
