/** The part that is used here; the package carries no types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
  export class YAMLException extends Error {
    readonly reason: string;
    /** Where it stopped, lines from 0; missing where the whole text is refused. */
    readonly mark?: { readonly line: number };
  }
}
