/** Regular expressions that see seed text: which they are, and how long each is kept busy by the worst of texts. */

export interface Expression {
  source: string;
  flags: string;
}

/** Run some work and note every regular expression that is executed meanwhile, those made at run time included. */
export function collectExpressions(work: () => void): Expression[] {
  const found = new Map<string, Expression>();
  const native = RegExp.prototype.exec;
  // All that strings do with expressions goes through `exec` once it is not the built-in one.
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const { source, flags } = this;
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, { source, flags });
    return native.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = native;
  }
  return [...found.values()];
}

/** Texts grow up to this, so that an expression which never ends is seen on a short one. */
const STEPS = [1 / 400, 1 / 100, 1 / 20, 1];
/** More than this is slow enough, in milliseconds. */
const ENOUGH = 200;

/**
 * Time an expression on texts made of its own signs, which come closest to what it looks for.
 *
 * @param length of the longest text, in characters
 * @returns the slowest: milliseconds, the unit that its text repeats, and how many characters that text has
 */
export function timeExpression(
  { source, flags }: Expression,
  units: readonly string[],
  length: number,
): { milliseconds: number; unit: string; size: number } {
  // As the code that uses them does: all matches in the text, or those of a sticky one at each place.
  const expression = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  let worst = { milliseconds: 0, unit: '', size: 0 };
  for (const step of STEPS) {
    const size = Math.round(length * step);
    for (const unit of [...units, ...unitsOf(source)]) {
      const milliseconds = timeOn(
        expression,
        unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
      );
      if (milliseconds > worst.milliseconds) worst = { milliseconds, unit, size };
      if (milliseconds > ENOUGH) return worst;
    }
  }
  return worst;
}

function timeOn(expression: RegExp, text: string): number {
  const start = performance.now();
  for (const _ of text.matchAll(expression));
  return performance.now() - start;
}

const MOST_SIGNS = 12;

/** The literal signs of an expression one by one, in pairs, and all of them in a row. */
function unitsOf(source: string): string[] {
  const literal = source.replace(
    /\\[pP]\{[^}]*\}|\\[a-zA-Z]|\(\?[:=!<]{1,2}|[\^$|?*+{}()[\]\\]/gu,
    '',
  );
  const signs = [...new Set(literal)].slice(0, MOST_SIGNS);
  return [
    ...(literal === '' ? [] : [literal]),
    ...signs,
    ...signs.flatMap((one) => signs.map((other) => one + other)),
  ];
}
