/** Hand out the parts of ids: numbers from the top down, `b`, `c` … behind a number that comes again. */
export class Ids {
  private readonly taken = new Map<string, number>();
  private paragraphs = 0;

  /** @example new Ids().path(['2'], 1) // ['2', '1'], and the second time ['2', '1', 'b'] */
  path(above: readonly string[], number: number): string[] {
    const path = [...above, String(number)];
    const key = path.join('-');
    const times = (this.taken.get(key) ?? 0) + 1;
    this.taken.set(key, times);
    return times === 1 ? path : [...path, suffix(times)];
  }

  /** @example new Ids().unnumbered() // 'p1' */
  unnumbered(): string {
    this.paragraphs += 1;
    return `p${this.paragraphs}`;
  }
}

/** 2 → b … 26 → z, 27 → aa: letters only, so that a suffix never reads as a number. */
function suffix(times: number): string {
  const rest = Math.floor((times - 1) / 26);
  return (rest > 0 ? suffix(rest) : '') + String.fromCharCode(97 + ((times - 1) % 26));
}
