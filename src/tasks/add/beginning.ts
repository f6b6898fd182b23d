import { printable } from '../../schema/printable.ts';

/** The beginning of a text in one printable line; `…` where it goes on. */
export function beginning(text: string, most = 30): string {
  const line = text.replace(/\s{1,200}/gu, ' ').trim();
  const signs = Array.from(line.slice(0, most * 2 + 2));
  return printable(signs.slice(0, most).join('')) + (signs.length > most ? '…' : '');
}
