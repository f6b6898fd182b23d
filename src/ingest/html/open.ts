/**
 * From the source of a page to its text. The page's tags are read by parse5's tokenizer: it knows every odd case
 * of the standard, says where each token stands, and takes time that grows with the length alone, however deep
 * the elements are nested. Nothing of the page is ever put out as markup; what is read from it is plain text.
 */
import { type Token, Tokenizer } from 'parse5';
import type { Span } from '../../schema/common.ts';
import { webAddress } from '../../schema/record.ts';
import type { Gap, Opened } from '../../text/opened.ts';
import { locate } from './characters.ts';
import { ASIDE, BLOCKS, CODE, isHidden, LEFT_OPEN, MODES, VOID } from './elements.ts';
import { type PageTable, Tables } from './tables.ts';
import { TextBuilder } from './text-builder.ts';

/** What is read from a page. */
export interface OpenedPage {
  opened: Opened;
  /** Tables of data, in the order in which they begin; none stands in another. */
  tables: PageTable[];
  fields: PageFields;
}

/** What a page says of itself to machines. */
export interface PageFields {
  url: string | null;
  /** As it is written. */
  published: string | null;
}

/**
 * Read the text of a page. Never throws; bounded by the length of the source.
 *
 * @example openPage('<p>加强<b>作业</b>管理&nbsp;</p>').opened.text // '加强作业管理\u00a0\n'
 */
export function openPage(source: string): OpenedPage {
  const reader = new PageReader(source);
  reader.tokenizer.write(source, true);
  return reader.finish();
}

type Meeting = Token.CharacterToken | Token.TagToken | Token.CommentToken | Token.DoctypeToken;

class PageReader {
  readonly tokenizer: Tokenizer;
  private readonly source: string;
  private readonly builder = new TextBuilder();
  private readonly tables = new Tables(this.builder.characters);
  private readonly fields: PageFields = { url: null, published: null };
  /** The element whose content is left out, and how many of its kind are open in it. */
  private outside: { name: string; depth: number; rule: Gap['rule'] } | null = null;
  private preformatted = 0;
  /** How far the source was read. */
  private read = 0;

  constructor(source: string) {
    this.source = source;
    /** The places of all but text can be relied on. */
    const read =
      <T extends Meeting>(meet: (token: T) => void) =>
      (token: T) => {
        this.read = spanOf(token)[1];
        meet(token);
      };
    const skip = read((token) => this.skip(token));
    this.tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onCharacter: (token) => this.onText(token),
        onWhitespaceCharacter: (token) => this.onSpace(token),
        onNullCharacter: skip,
        onComment: read((token) => {
          this.fields.url ??= savedFrom(token.data);
          this.skip(token);
        }),
        onDoctype: skip,
        onStartTag: read((token) => this.onStart(token)),
        onEndTag: read((token) => this.onEnd(token)),
        onEof: () => {},
      },
    );
  }

  finish(): OpenedPage {
    const { builder, source, tables, fields } = this;
    tables.endAll(source.length);
    const inOrder = tables.found.sort((a, b) => a.span[0] - b.span[0]);
    return { opened: builder.finish(source), tables: inOrder, fields };
  }

  private skip(token: Meeting): void {
    this.builder.skip(spanOf(token), this.outside?.rule ?? 'markup');
  }

  private onText({ chars }: Token.CharacterToken): void {
    for (const piece of locate(this.source, this.read, chars)) {
      this.read = piece.end;
      if (this.outside) this.builder.skip([piece.start, piece.end], this.outside.rule);
      else this.builder.add(piece, this.source);
    }
  }

  private onSpace(token: Token.CharacterToken): void {
    if (this.outside || this.preformatted > 0) {
      this.onText(token);
      return;
    }
    const start = this.read;
    for (const { end } of locate(this.source, start, token.chars)) this.read = end;
    this.builder.addSpace({ text: token.chars, start, end: this.read }, this.source);
  }

  private onStart(token: Token.TagToken): void {
    const name = token.tagName;
    const mode = MODES[name as keyof typeof MODES];
    if (mode !== undefined && Object.hasOwn(MODES, name)) this.tokenizer.state = mode;
    if (this.outside) {
      const { starts = [] } = LEFT_OPEN[this.outside.name] ?? {};
      if (!starts.includes(name)) {
        if (name === this.outside.name && !token.selfClosing) this.outside.depth++;
        this.skip(token);
        return;
      }
      this.outside = null;
    }
    this.readFields(token);
    const [start, end] = spanOf(token);
    if (BLOCKS.has(name) || name === 'br') this.builder.breakLine(start);
    this.builder.skip([start, end], 'markup');
    this.leave(token);
    if (this.outside) return;
    if (name === 'pre' || name === 'xmp') this.preformatted++;
    this.startInTable(token, start, end);
  }

  /** Begin to leave out what the page hides or what is no text. */
  private leave({ tagName: name, attrs, selfClosing }: Token.TagToken): void {
    if (VOID.has(name)) return;
    if (CODE.has(name)) this.outside = { name, depth: 1, rule: 'markup' };
    else if (ASIDE.has(name) && !(selfClosing && name === 'svg'))
      this.outside = { name, depth: 1, rule: 'hidden' };
    // A page whose frame is hidden is shown by a script that this reading does not run.
    else if (isHidden(attrs) && name !== 'html' && name !== 'body')
      this.outside = { name, depth: 1, rule: 'hidden' };
  }

  private startInTable({ tagName, attrs }: Token.TagToken, start: number, end: number): void {
    const count = (name: string) =>
      Number(attrs.find((attribute) => attribute.name === name)?.value ?? 1);
    if (tagName === 'table') this.tables.startTable(start);
    else if (tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot')
      this.tables.startGroup(tagName === 'thead');
    else if (tagName === 'caption') this.tables.startCaption(end);
    else if (tagName === 'tr') this.tables.startRow(start);
    else if (tagName === 'td' || tagName === 'th') {
      const spans = { columns: count('colspan'), rows: count('rowspan') };
      this.tables.startCell(end, start, { ...spans, heads: tagName === 'th' });
    }
  }

  private onEnd(token: Token.TagToken): void {
    const name = token.tagName;
    const [start, end] = spanOf(token);
    if (this.outside) {
      const { ends = [] } = LEFT_OPEN[this.outside.name] ?? {};
      if (name === this.outside.name) this.outside.depth--;
      const over = this.outside.depth === 0;
      if (over || ends.includes(name)) this.outside = null;
      if (over) this.builder.skip([start, end], 'markup');
      else if (this.outside) this.skip(token);
      if (over || this.outside) return;
    }
    if (name === 'td' || name === 'th') this.tables.endCell(start);
    else if (name === 'tr') this.tables.endCell(start);
    else if (name === 'caption') this.tables.endCaption(start);
    else if (name === 'table') this.tables.endTable(start, end);
    if (BLOCKS.has(name) || name === 'br') this.builder.breakLine(start);
    if (name === 'pre' || name === 'xmp') this.preformatted = Math.max(0, this.preformatted - 1);
    this.builder.skip([start, end], 'markup');
  }

  private readFields({ tagName, attrs }: Token.TagToken): void {
    if (tagName !== 'meta' && tagName !== 'link') return;
    const value = (name: string) => attrs.find((one) => one.name === name)?.value ?? '';
    const name = (value('name') || value('property')).toLowerCase();
    const content = value('content').trim();
    if (name === 'pubdate' || name === 'article:published_time') this.fields.published ??= content;
    if (name === 'url' || name === 'og:url') this.fields.url ??= addressIn(content);
    if (value('rel').toLowerCase() === 'canonical')
      this.fields.url ??= addressIn(value('href').trim());
  }
}

function spanOf({ location }: Meeting): Span {
  return [location?.startOffset ?? 0, location?.endOffset ?? 0];
}

/** `saved from url=(0031)https://www.example.gov.cn/…`: what browsers write into the pages they save. */
function savedFrom(comment: string): string | null {
  return addressIn(/saved from url=\(\d{4}\)(\S{1,500})/u.exec(comment.slice(0, 700))?.[1] ?? '');
}

function addressIn(text: string): string | null {
  return webAddress.safeParse(text).data ?? null;
}
