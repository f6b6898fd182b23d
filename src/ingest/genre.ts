/** Texts that look like policy documents and are something else: what they are, and the words that say so. */
import type { Document } from '../schema/document.ts';
import type { Genre } from '../schema/finding.ts';
import { clip } from '../text/characters.ts';
import type { TrimmedLine } from './grammar/line.ts';

/** What a title says by itself. */
const BY_TITLE: readonly [Genre, RegExp][] = [
  ['government-report', /政府工作报告(?:[（(][^（()）]{1,30}[)）])?$/u],
  [
    'disclosure',
    /(?:信息|政务|校务|党务|财务)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报|总结)|(?:预算|决算)(?:公开|信息|编制)?(?:情况)?(?:的)?(?:说明|报告|公开)|法治政府建设.{0,16}报告|绩效(?:自评|评价|目标).{0,8}报告|(?:年度报告|年报)(?:[（(][^（()）]{1,30}[)）])?$/u,
  ],
  [
    'invitation',
    /邀请[函书信]|请柬|(?:招标|采购|磋商|比选|竞价|询价|谈判|遴选|中标|成交|流标|废标)(?:结果)?(?:邀请|公告|公示|通告)|(?:征稿|招募|征集)(?:函|启事)/u,
  ],
  [
    'award-list',
    /(?:获奖|入选|入围|表彰|评选|评审|评比|竞赛|比赛|大赛|优秀|先进|示范|立项|认定|命名).{0,60}(?:(?<![白黑])名单|结果|名册)[》”]?(?:的(?:通知|公告|公示|通报|通告|决定|函))?(?:[（(][^（()）]{1,30}[)）])?$|(?:表彰|嘉奖|奖励).{2,80}的?(?:决定|通报)$|光荣榜$/u,
  ],
];

/** A title whose kind is none of an instrument's names the year or the place; a menu's entry does not. */
const TITLED = /^.{0,30}(?:(?:19|20)\d{2}|[省市县区州盟旗]).{4,100}$/u;
/** A report to an assembly is addressed to it, whatever its title. */
const ASSEMBLY = [/^各位代表[：:，,！!]/u, /请予审议|请(?:各位)?政协[^。]{0,16}提出意见/u];

/** Who wrote a report. */
const BYLINE =
  /(?:全媒体|融媒体|本报|本网|本台|新华社|见习|实习)?(?:记者|通讯员)(?=[\s　:：／/]{1,3}\p{Script=Han}{1,4}|从.{2,30}(?:获悉|了解到)|了解到|获悉|采访)|^.{0,16}本报讯|[（(](?:(?:全媒体|融媒体|本报|本网|实习|见习)?(?:记者|通讯员))[^（()）]{0,40}[)）]/u;
const WRITER = /记者|通讯员|本报讯/u;
const PAPER =
  /\p{Script=Han}{0,8}(?:日报|晚报|晨报|早报|时报|都市报|教育报|商报|青年报|新闻网|新闻社|通讯社|电视台|融媒体中心|融媒体|新华网|人民网|央视网|央广网|澎湃新闻|新闻客户端)/u;
const TELLING =
  /据悉|据了解|据介绍|获悉|(?:日前|近日|昨日|昨天|今日)[，,]|(?:细则|通知|方案|办法|意见|规定|文件|政策|会议|要点)(?:明确|提出|指出|强调|特别提示|显示|特别强调)[，,：:]|(?:细则|通知|方案|办法)特别提示/gu;
const EVENT =
  /主持人|嘉宾|网友|出席|主持会议|主持召开|讲话|会议(?:强调|指出|要求)|报道|合影|观摩了|参加(?:会议|活动)/gu;
/** Weights add up to this in a report; what only papers have is taken off. */
const NEWS = 3;
const SHOWN = 3;

export interface Guess {
  genre: Genre;
  /** Words of the text that say so. */
  evidence: string[];
}

/**
 * Tell what a text is where it is no policy document; null where nothing says so.
 *
 * @example guessGenre({ ...document, title: '2024年清河县政府工作报告' }, lines)?.genre // 'government-report'
 */
export function guessGenre(
  document: Pick<Document, 'title' | 'noticeTitle' | 'clauses' | 'docNumber' | 'signed'>,
  lines: readonly TrimmedLine[],
): Guess | null {
  const named = document.title ?? titlesOf(lines).findLast((line) => TITLED.test(line)) ?? null;
  return (
    byTitle(document.noticeTitle) ?? byTitle(named) ?? toAssembly(lines) ?? asNews(document, lines)
  );
}

function byTitle(title: string | null): Guess | null {
  for (const [genre, words] of BY_TITLE) {
    const found = title === null ? null : words.exec(title)?.[0];
    if (found) return { genre, evidence: [clip(found, 40)] };
  }
  return null;
}

function toAssembly(lines: readonly TrimmedLine[]): Guess | null {
  const found = ASSEMBLY.map((words) => {
    for (const { text } of lines) {
      const match = words.exec(text)?.[0];
      if (match) return clip(match, 20);
    }
    return null;
  });
  const evidence = found.filter((words) => words !== null);
  return evidence.length === ASSEMBLY.length ? { genre: 'government-report', evidence } : null;
}

/** A report tells who wrote it, which paper it is from, and what others have said; a paper has a number or a seal. */
function asNews(
  { clauses, docNumber, signed }: Parameters<typeof guessGenre>[0],
  lines: readonly TrimmedLine[],
): Guess | null {
  const text = lines.filter(({ fate }) => fate === 'published').map((line) => line.text);
  const head = lines.filter(({ fate }) => fate === 'metadata');
  const first = (words: RegExp, all: readonly string[]) => {
    for (const one of all) {
      const found = words.exec(one)?.[0];
      if (found) return clip(found.trim(), 20);
    }
    return null;
  };
  const writers = [...text, ...head.map((line) => line.text)].filter((one) => WRITER.test(one));
  const byline = first(BYLINE, writers);
  const sources = head.flatMap(({ pairs = [] }) =>
    pairs.filter(({ key }) => key === 'issuer').map(({ value }) => value),
  );
  const paper = first(PAPER, sources);
  const loud = first(/^.{0,80}[！!？?].{0,60}$/u, titlesOf(lines));
  const numbered = clauses.some(({ marker }) => marker !== null);
  // What others have said is no report by itself.
  if (numbered && !byline && !paper && !loud) return null;
  const told = new Set(text.flatMap((one) => one.match(TELLING) ?? []));
  // Reports of meetings quote policy.
  const event = new Set(numbered ? [] : text.flatMap((one) => one.match(EVENT) ?? []));
  const evidence = [byline, paper, loud, ...told, ...event].filter((words) => words !== null);
  const ofEvent = event.size >= NEWS;
  const weight =
    (byline ? 2 : 0) +
    (paper ? 2 : 0) +
    (loud ? 1 : 0) +
    Math.min(2, told.size) +
    (ofEvent ? NEWS : 0) -
    (docNumber ? 3 : 0) -
    (signed ? 2 : 0) -
    (numbered ? 1 : 0);
  return weight >= NEWS ? { genre: 'news', evidence: evidence.slice(0, SHOWN) } : null;
}

/** A line above the text that cries out may be known for a headline. */
const OF_TITLE = new Set(['title', 'headline']);

const titlesOf = (lines: readonly TrimmedLine[]) =>
  lines.filter(({ rule }) => OF_TITLE.has(rule)).map(({ text }) => text);
