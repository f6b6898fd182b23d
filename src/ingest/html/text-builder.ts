import type { Span } from '../../schema/common.ts';
import type { Gap, Opened, OpeningEdit } from '../../text/opened.ts';
import type { Piece } from './characters.ts';

/**
 * Put the text of a page together, one line for each block, and remember where every character came from.
 *
 * White space follows the page's rules: runs are one space, and a line break between two Chinese characters is
 * none.
 */
export class TextBuilder {
  readonly characters: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly edits: OpeningEdit[] = [];
  private readonly gaps: Gap[] = [];
  /** The last character is a space that stands for a line break of the source. */
  private softBreak = false;

  get length(): number {
    return this.characters.length;
  }

  finish(source: string): Opened {
    const { characters, starts, ends, edits, gaps } = this;
    return {
      source,
      text: characters.join(''),
      starts: Uint32Array.from(starts),
      ends: Uint32Array.from(ends),
      edits,
      gaps,
    };
  }

  /** Leave out a range of the source. */
  skip(span: Span, rule: Gap['rule']): void {
    const last = this.gaps.at(-1);
    if (last && last.rule === rule && last.span[1] === span[0]) last.span[1] = span[1];
    else this.gaps.push({ span: [...span], rule });
    this.note(span, 0, 'markup');
  }

  /** End the line; where it is empty nothing happens. */
  breakLine(at: number): void {
    if (this.atLineStart()) return;
    this.softBreak = false;
    this.push('\n', at, at);
    this.note([at, at], 1, 'markup');
  }

  /** Add text as it is decoded from a piece of the source. */
  add({ text, start, end }: Piece, source: string): void {
    const equal = end - start === text.length && source.startsWith(text, start);
    this.settleSoftBreak(text);
    for (let at = 0; at < text.length; at++) {
      if (equal) this.push(text[at] ?? '', start + at, start + at + 1);
      else this.push(text[at] ?? '', start, end);
    }
    if (!equal) this.note([start, end], text.length, 'entity');
  }

  /** Add a run of white space. */
  addSpace({ text, start, end }: Piece, source: string): void {
    if (this.atLineStart() || this.characters.at(-1) === ' ') {
      this.note([start, end], 0, 'markup');
      return;
    }
    this.push(' ', start, end);
    if (end - start === 1 && source[start] === ' ') return;
    this.note([start, end], 1, 'markup');
    this.softBreak = /[\n\r]/u.test(text);
  }

  private atLineStart(): boolean {
    const last = this.characters.at(-1);
    return last === undefined || last === '\n';
  }

  private push(character: string, start: number, end: number): void {
    this.characters.push(character);
    this.starts.push(start);
    this.ends.push(end);
  }

  private settleSoftBreak(next: string): void {
    if (!this.softBreak) return;
    this.softBreak = false;
    if (!isWide(this.characters.at(-2)) || !isWide(next[0])) return;
    this.characters.pop();
    this.starts.pop();
    this.ends.pop();
    // The edits since then are those of the space itself and of what left nothing behind: none leaves anything now.
    const since = this.edits.findLastIndex(({ text }) => text[1] <= this.length) + 1;
    for (const { span, rule } of this.edits.splice(since)) this.note(span, 0, rule);
  }

  /**
   * Note an edit whose last `length` characters have just been written; neighbours of one kind are one. A space ends
   * one: where it is the last of a sentence, what follows it in the source stands outside of the sentence.
   */
  private note(span: Span, length: number, rule: OpeningEdit['rule']): void {
    const text: Span = [this.length - length, this.length];
    const last = this.edits.at(-1);
    if (
      last &&
      last.rule === rule &&
      rule === 'markup' &&
      meets(last, span, text) &&
      !this.endsInSpace(last)
    ) {
      last.span[1] = span[1];
      last.text[1] = text[1];
    } else this.edits.push({ span: [...span], text, rule });
  }

  /** Line ends that the page has no characters for stand nowhere. */
  private endsInSpace({ text: [start, end] }: OpeningEdit): boolean {
    return end > start && (this.ends[end - 1] ?? 0) > (this.starts[end - 1] ?? 0);
  }
}

const meets = (edit: OpeningEdit, span: Span, text: Span) =>
  edit.span[1] === span[0] && edit.text[1] === text[0];

/** Chinese characters and full-width signs: between two of them a line break is no space. */
function isWide(character: string | undefined): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u.test(character ?? '');
}
