/** Input that is wrong, of every kind: each is one line with its file, its line where there is one, and a remedy. */
import { describe, expect, it } from 'vitest';
import {
  type Files,
  INDICATORS,
  NATIONAL,
  PAGE,
  problemsOf,
  RECORD,
  REGIONS,
  recordOf,
  THEME,
} from './project.ts';

const ABOUT = 'content/pages/about.mdx';
const NATIONAL_FILE = 'content/national.yaml';
const INDICATOR_FILE = 'content/indicators.yaml';
const REGION_FILE = 'content/regions.yaml';
const THEME_FILE = 'content/themes/double-reduction.mdx';

/** GB18030 for 教育. */
const GB = [0xbd, 0xcc, 0xd3, 0xfd];
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
/** Write GB18030 in place of `@`. */
const damaged = (text: string) =>
  new Uint8Array(text.split('@').flatMap((part, at) => [...(at > 0 ? GB : []), ...utf8(part)]));

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const record = (changes: { [key: string]: unknown }, more = ''): Files => ({
  [RECORD]: recordOf(changes) + more,
});
const source = (changes: { [key: string]: unknown }) =>
  record({
    source: { kind: 'official', url: null, retrieved: null, evidence: '栏目', ...changes },
  });
const theme = (from: string, to: string): Files => ({
  [THEME_FILE]: THEME.replace(from, () => to),
});
const page = (prose: string): Files => ({ [ABOUT]: `${PAGE}\n${prose}\n` });
const say = (document: string, quote: string): Files => ({
  [INDICATOR_FILE]: `${INDICATORS}  include:\n    - { document: ${document}, quote: ${quote}, reason: 上文 }\n`,
});
const INPUTS: [what: string, files: Files, ...lines: string[]][] = [
  [
    'a record in GB18030',
    { [RECORD]: damaged(recordOf({ stages: [] }).replace('标题', '@')) },
    `${RECORD}: line 8: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'a theme in GB18030',
    { [THEME_FILE]: damaged(THEME.replace('减轻学生负担', '@')) },
    `${THEME_FILE}: line 6: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'a theme with prose in GB18030',
    { [THEME_FILE]: damaged(`${THEME}@\n`) },
    `${THEME_FILE}: line 17: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'regions in GB18030',
    { [REGION_FILE]: damaged(REGIONS.replace('泉州市', '@')) },
    `${REGION_FILE}: line 2: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'national texts cut inside of a character',
    { [NATIONAL_FILE]: damaged(NATIONAL).slice(0, 45) },
    `${NATIONAL_FILE}: line 1: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'indicators in UTF-16',
    { [INDICATOR_FILE]: new Uint8Array(Buffer.from(`\ufeff${INDICATORS}`, 'utf16le')) },
    `${INDICATOR_FILE}: line 1: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'a page in GB18030',
    { [ABOUT]: damaged(`${PAGE}@\n`) },
    `${ABOUT}: line 7: is not UTF-8. Save the file as UTF-8; a character lost before has to be typed again.`,
  ],
  [
    'a NUL in a record',
    record({ region: null }, '# \0\n'),
    `${RECORD}: line 17: the sign U+0000 stands here, which nobody sees. Take it out, or write it as an escape in the quotation that needs it.`,
  ],
  [
    'a NUL in a value',
    record({ metadata: { title: 'a\0b' } }),
    `${RECORD}: line 21: metadata.title holds the sign U+0000, which nobody sees. Take it out.`,
  ],
  [
    'a NUL in the prose of a theme',
    theme('正文', '正\0文'),
    `${THEME_FILE}: line 16: the sign U+0000 stands here, which nobody sees. Take it out.`,
  ],
  [
    'a sign that turns the text, in a comment',
    record({}, '# 已核\u202e对\n'),
    `${RECORD}: line 20: the sign U+202E stands here, which nobody sees. Take it out, or write it as an escape in the quotation that needs it.`,
  ],
  [
    'a title that turns the text',
    record({ metadata: { title: '要点\u202e' } }),
    `${RECORD}: line 21: metadata.title holds the sign U+202E, which nobody sees. Take it out.`,
  ],
  [
    'a title of two lines',
    record({ metadata: { title: '要点\n通知' } }),
    `${RECORD}: line 21: \`metadata.title\` is not valid: write it on one line, with signs that are seen. Correct the value.`,
  ],
  [
    'the name of a theme in two lines',
    theme('name: 双减', 'name: "双\\n减"'),
    `${THEME_FILE}: line 3: \`name\` is not valid: write it on one line, with signs that are seen. Correct the value.`,
  ],
  [
    'the title of a page that turns the text',
    { [ABOUT]: PAGE.replace('关于', '"关\\u2067于"') },
    `${ABOUT}: line 2: title holds the sign U+2067, which nobody sees. Take it out.`,
  ],
  [
    'the name of a region that turns the text',
    { [REGION_FILE]: REGIONS.replace('泉州市', '"泉\\u200f州市"') },
    `${REGION_FILE}: line 2: 1.name holds the sign U+200F, which nobody sees. Take it out.`,
  ],
  [
    'an unknown tag',
    record({}, 'keep: !names [乾]\n'),
    `${RECORD}: line 20: malformed YAML: Unresolved tag: !names. Take the tag out, the word that begins with !.`,
  ],
  [
    'a tag that means code',
    record({}, 'keep: !!js/function "x"\n'),
    `${RECORD}: line 20: malformed YAML: Unresolved tag: tag:yaml.org,2002:js/function. Take the tag out, the word that begins with !.`,
  ],
  [
    'a merge key',
    {
      [RECORD]: recordOf()
        .replace('source:', 'source: &s')
        .replace('completeness:', 'completeness:\n  <<: *s'),
    },
    `${RECORD}: line 17: unknown key "<<" in \`completeness\`. Write the keys out instead of merging them.`,
  ],
  [
    'a number in two ways',
    record({}, 'keep: [0b11]\n'),
    `${RECORD}: line 20: \`keep.0\` can be read in two ways: "0b11" or 3. Put the value in quotes.`,
  ],
  [
    'a moment where a text belongs',
    record({}, 'keep: [2023-5-8 10:00:00]\n'),
    `${RECORD}: line 20: \`keep.0\` can be read in two ways: "2023-5-8 10:00:00" or "2023-05-08". Put the value in quotes.`,
  ],
  [
    'a key twice',
    record({}, 'added: "2026-11-22"\n'),
    `${RECORD}: line 20: malformed YAML: Map keys must be unique. Keep one of the two.`,
  ],
  [
    'a key twice, as number and as text',
    record({}, 'metadata: { 1: a, "1": b }\n'),
    `${RECORD}: line 20: unknown key "1" in \`metadata\`. Use one of these keys: title, noticeTitle, issuers, docNumber, indexNumber, signed, published, years, type.`,
  ],
  [
    'tabs for blanks',
    record({}, 'metadata:\n\ttitle: 要点\n'),
    `${RECORD}: line 21: malformed YAML: Tabs are not allowed as indentation. Indent with spaces.`,
  ],
  [
    'two documents in one file',
    record({}, '---\nid: x\n'),
    `${RECORD}: line 20: malformed YAML: Source contains multiple documents. Make one document of the file: take the line \`---\` or \`...\` out.`,
  ],
  [
    'an alias of nothing',
    record({}, 'keep: *names\n'),
    `${RECORD}: line 20: Unresolved alias (the anchor must be set before the alias): names. Write the values out instead of repeating them by alias.`,
  ],
  [
    'a value that holds itself',
    record({}, 'keep: &k [*k]\n'),
    `${RECORD}: line 20: a value holds itself. Write the values out instead of repeating them by alias.`,
  ],
  [
    'lists that are nested without end',
    record({}, `keep: ${'['.repeat(9000)}\n`),
    `${RECORD}: line 20: malformed YAML: nested too deeply. Correct the line; quotes around a value often help.`,
  ],
  [
    'a brace that is never closed, in a theme',
    theme('正文', '正文 { 见下'),
    `${THEME_FILE}: line 16: broken MDX: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Close what was opened; write \\{ and \\< for the signs themselves.`,
  ],
  [
    'a tag that is never closed, in a page',
    page('<b>见下'),
    `${ABOUT}: line 8: broken MDX: Expected a closing tag for \`<b>\` (8:1) before the end of \`paragraph\`. Close what was opened; write \\{ and \\< for the signs themselves.`,
  ],
  [
    'an expression in a theme',
    theme('正文', '正文 {process.exit()}'),
    `${THEME_FILE}: line 16: {process.exit()} is code. Write \\{ for a brace, or take it out.`,
  ],
  [
    'an import in a page',
    page('import x from "y"'),
    `${ABOUT}: line 8: imports and exports are code. Take them out of the prose.`,
  ],
  [
    'a component that no page has',
    page('<Score />'),
    `${ABOUT}: line 8: the tag <Score> is none that this prose may use. Use <Grades />, <Likeness />, <RuleExamples />, <Scores />, <Unsorted />, or Markdown.`,
  ],
  [
    'a component with code',
    page('<Scores by={1} />'),
    `${ABOUT}: line 8: the attribute by of <Scores> is code, or none that prose may use. Take it out; an attribute is a word and a text in quotes.`,
  ],
  [
    'a picture that is not there',
    page('![图](./picture.png)'),
    `${ABOUT}: line 8: the picture "./picture.png" is not one of this site. Put the picture into public/ and write its address from there: /picture.png.`,
  ],
  [
    'a link that is code',
    page('[见](javascript:alert(1))'),
    `${ABOUT}: line 8: the link "javascript:alert(1)" leads to no page. Write an address from http:// or https://, without the name of a user.`,
  ],
  [
    'a page without its title',
    { [ABOUT]: PAGE.replace('title: 关于\n', '') },
    `${ABOUT}: line 2: \`title\` is missing. Add it.`,
  ],
  [
    'a page without front matter',
    { [ABOUT]: '# 关于\n' },
    `${ABOUT}: line 1: has no front matter. Begin the file with a line \`---\`, the keys of the page, and another line \`---\`.`,
  ],
  [
    'front matter that ends in its midst',
    { [ABOUT]: PAGE.replace('description', '---x: 1\ndescription') },
    `${ABOUT}: line 3: the front matter ends here, in a line with more than ---. Begin no line inside of it with ---, and end it with --- on a line of its own.`,
  ],
  [
    'years that run backwards',
    record({ metadata: { years: { from: 2024, to: 2023 } } }),
    `${RECORD}: line 22: the years run backwards, from 2024 to 2023. Write the earlier one as \`from\`.`,
  ],
  [
    'a day in the future',
    source({ retrieved: '2026-11-29' }),
    `${RECORD}: line 14: it was retrieved on 2026-11-29, a day in the future. Write the day on which somebody fetched it, or null.`,
  ],
  [
    'a day that is none',
    source({ retrieved: '2026-02-30' }),
    `${RECORD}: line 14: \`source.retrieved\` is no day: "2026-02-30". Write it as YYYY-MM-DD, such as "2026-11-22", or write null where it is unknown.`,
  ],
  [
    'a day in other words',
    record({ added: '2026年11月22日' }),
    `${RECORD}: line 19: \`added\` is no day: "2026年11月22日". Write it as YYYY-MM-DD, such as "2026-11-22".`,
  ],
  [
    'a day as a number',
    record({ added: 20261122 }),
    `${RECORD}: line 19: \`added\` is no day: 20261122. Write it as YYYY-MM-DD, such as "2026-11-22".`,
  ],
  [
    'an address without its scheme',
    source({ url: 'www.example.org/a.html' }),
    `${RECORD}: line 13: \`source.url\` is no address: "www.example.org/a.html". Write it as a whole address, such as https://example.org/page.html, of at most 500 signs, or write null where it is unknown.`,
  ],
  [
    'an address with the name of a user',
    source({ url: 'https://gov.cn@example.org/' }),
    `${RECORD}: line 13: \`source.url\` is not valid: leave out the name of a user, which ends in @. Correct the value.`,
  ],
  [
    'a quotation that is in no document',
    say('quanzhou-2023-plan', '三十分钟'),
    `${INDICATOR_FILE}: line 9: the quotation "三十分钟" does not stand in "quanzhou-2023-plan". Quote the target as its page shows it.`,
  ],
];

/** What looks odd and is right, for the check and for the build. */
const ODD: [what: string, files: Files][] = [
  ['a byte order mark', { [RECORD]: `\ufeff${recordOf()}`, [THEME_FILE]: `\ufeff${THEME}` }],
  ['line ends of Windows', { [RECORD]: crlf(recordOf()), [THEME_FILE]: crlf(THEME) }],
  ['a day without quotes', { [RECORD]: recordOf().replace(/"?2026-11-22"?/, '2026-11-22') }],
  ['an alias', record({}, 'keep: [&k 乾, *k]\n')],
  ['a document mark', { [RECORD]: `---\n${recordOf()}` }],
  ['a comment and a tag of HTML in prose', page('{/* 待补 */} 见<br />下')],
  [
    'a picture of the site, and links',
    page('![图](/map.png) [见](../#a) [信](mailto:a@example.org)'),
  ],
  ['a day that has begun in the far east', source({ retrieved: '2026-11-28' })],
];

describe('wrong input', () => {
  it.each(INPUTS)('is reported in one line: %s', async (_what, files, ...lines) => {
    expect(await problemsOf(files)).toEqual(lines);
  });

  it('is reported all at once', async () => {
    const chosen = [
      'regions in GB18030',
      'national texts cut inside of a character',
      'a brace that is never closed, in a theme',
      'a page without its title',
      'years that run backwards',
      'a quotation that is in no document',
    ].flatMap((name) => INPUTS.filter(([what]) => what === name));
    const files = Object.assign({}, ...chosen.map(([, one]) => one));
    const lines = chosen.flatMap(([, , ...those]) => those);
    expect(lines).toHaveLength(6);
    expect((await problemsOf(files)).toSorted()).toEqual(lines.toSorted());
  });

  it.each(ODD)('is not made of what is only odd: %s', async (_what, files) => {
    expect(await problemsOf(files)).toEqual([]);
  });
});
