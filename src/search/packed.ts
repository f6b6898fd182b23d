/** Rows of small numbers as text, a sign for each: as short as a list of digits is not. */

/** `"` and what is before are written with an escape or not at all. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;
const SURROGATES = [0xd800, 0xe000] as const;

/**
 * Write numbers from 0 on as signs.
 *
 * @example pack([0, 1, 57]) // '#$]': no sign needs an escape in JSON
 */
export function pack(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let code = number + FIRST;
    if (code >= BACKSLASH) code += 1;
    if (code >= SURROGATES[0]) code += SURROGATES[1] - SURROGATES[0];
    text += String.fromCodePoint(code);
  }
  return text;
}

/** Read numbers that were written as signs. */
export function unpack(text: string): number[] {
  return Array.from(text, (sign) => {
    let code = sign.codePointAt(0) ?? 0;
    if (code >= SURROGATES[1]) code -= SURROGATES[1] - SURROGATES[0];
    if (code > BACKSLASH) code -= 1;
    return code - FIRST;
  });
}

/**
 * Write numbers by the steps from one to the next, of which most are small; none may be below 0.
 *
 * @example unpackSteps(packSteps([7, 7, 6])) // [7, 7, 6]
 */
export function packSteps(numbers: readonly number[]): string {
  const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  return pack(steps.map((step) => (step < 0 ? -2 * step - 1 : 2 * step)));
}

export function unpackSteps(text: string): number[] {
  let number = 0;
  return unpack(text).map((step) => {
    number += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    return number;
  });
}

/** Between two lengths: the second is of the same group. */
const JOIN = 0;

/**
 * Write the lengths of groups, one or several to each.
 *
 * @example unpackGroups(packGroups([[8], [3, 5]])) // [[8], [3, 5]]
 */
export function packGroups(groups: readonly (readonly number[])[]): string {
  return pack(
    groups.flatMap((group) =>
      group.flatMap((length, at) => (at === 0 ? [length + 1] : [JOIN, length + 1])),
    ),
  );
}

export function unpackGroups(text: string): number[][] {
  const groups: number[][] = [];
  let joins = false;
  for (const number of unpack(text)) {
    if (number === JOIN) joins = true;
    else {
      if (joins) groups.at(-1)?.push(number - 1);
      else groups.push([number - 1]);
      joins = false;
    }
  }
  return groups;
}
