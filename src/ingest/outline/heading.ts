import type { Range } from '../../text/range.ts';

/** Titles of measures run up to some forty characters; what is longer is a sentence. */
const LONGEST = 60;
const END = /[。；！？;!?：:.\s]{1,3}$/u;
/** A full stop, perhaps with the bracket of bodies behind it. */
const ENDED = /[。；！？;!?](?:[”’"）)]{0,2}|[（(【[〔][^（(【[〔]{1,300}[)）】\]〕][。.]?)$/u;
const COLON_TITLE = /^[^。；！？，,;!?：:《]{3,30}[：:](?=.)/u;
const PREAMBLE =
  /^[^。；！？，,;!?：:]{0,30}(?:总体要求|总体思路|总体目标|指导思想|工作思路|工作目标|主要目标|基本原则|工作原则|工作要求)(?=(?:是|为)?[：:])/u;

export interface Titled {
  heading: string | null;
  sentences: Range[];
}

/**
 * Find the title sentence of a numbered unit; a title that ends in a colon becomes a sentence of its own.
 *
 * @param text the unit's first paragraph without its marker
 * @param sentences of that paragraph
 * @param kind `article` for 第X条, whose first sentence is law, not a title, unless the articles of the text are
 *   `titled`; `alone` where nothing else stands under the number
 */
export function readTitle(
  text: string,
  sentences: readonly Range[],
  kind: 'article' | 'titled' | 'alone' | 'measure',
): Titled {
  const [first, ...rest] = sentences;
  if (!first) return { heading: null, sentences: [...sentences] };
  const named = kind === 'article' || kind === 'titled' ? readArticleTitle(text, first) : null;
  if (kind === 'article' || named !== null) return { heading: named, sentences: [...sentences] };
  if (kind === 'titled' && !isArticleTitle(text))
    return { heading: null, sentences: [...sentences] };
  const colon = COLON_TITLE.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  if (colon > 0 && (rest.length > 0 || first.end - first.start > colon + 8)) {
    const end = first.start + colon;
    return {
      heading: bare(text.slice(first.start, end)),
      sentences: [
        { start: first.start, end },
        { start: skipSpace(text, end), end: first.end },
        ...rest,
      ],
    };
  }
  const written = text.slice(first.start, first.end);
  const ended = ENDED.test(written);
  const isTitle = written.length <= LONGEST && (rest.length > 0 || kind !== 'alone' || !ended);
  return { heading: isTitle ? bare(written) : null, sentences: [...sentences] };
}

/** `第二条【适用范围】…`: the name of an article stands in brackets, or alone in its line. */
function readArticleTitle(text: string, first: Range): string | null {
  const written = text.slice(first.start, first.end);
  const named = /^[【[（(〔［「]([^】\]）)〕］」。；，]{2,30})[】\]）)〕］」]/u.exec(written)?.[1];
  const bareLine =
    written.length <= LONGEST && !/[。；！？：，;!?:,]/u.test(written) && !RULES.test(written);
  return named ?? (bareLine ? written : null);
}

const ARTICLE_TITLE = /^([^。；！？，,;!?：:]{2,20})[。：:]/u;
/** With these words a sentence says what is law. */
const RULES =
  /应当|不得|必须|可以|禁止(?!行为|事项|性)|负责(?!人|单位|部门)|适用(?!范围|对象|学校)|施行(?!日期|时间)|是指|享有|有权|予以|由.{1,12}(?:制定|解释|确定|批准|组织)|实行|按照|依照|鼓励|坚持/u;

/**
 * Tell whether the first words of an article are its title: `作业管理。学校应当…`.
 *
 * @param text of the article, without its number
 */
export function isArticleTitle(text: string): boolean {
  const title = ARTICLE_TITLE.exec(text)?.[1];
  return title !== undefined && !RULES.test(title);
}

/**
 * Name an unnumbered paragraph that opens a document by what it says it is: `2023年…总体要求：以…`.
 *
 * @returns null for most paragraphs
 */
export function readPreambleTitle(sentences: readonly string[]): string | null {
  for (const sentence of sentences.slice(0, 2)) {
    const match = PREAMBLE.exec(sentence);
    if (match) return match[0];
  }
  return null;
}

export function bare(title: string): string {
  return title.replace(END, '').trim();
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while ((text[at] ?? '。').trim() === '') at++;
  return at;
}
