/**
 * Write data as JSON inside of a script element: what could end or break the element is escaped.
 *
 * @example inScript({ title: '</script>' }) // '{"title":"\\u003c/script\\u003e"}'
 */
export function inScript(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
