import { describe, expect, it } from 'vitest';
import { openPage } from '../../../src/ingest/html/open.ts';
import {
  certainly,
  editsOf,
  openedText,
  placeIn,
  replace,
  seedSpan,
  untouched,
} from '../../../src/text/edited.ts';
import { keepLedger } from '../../../src/text/ledger.ts';
import { cutAt, editsWithin, placeWithin } from '../../../src/text/published.ts';
import { rebuild } from '../../support/rebuild.ts';

const page = '<p>加强<b>作</b>業,管理&amp;</p><p>二</p>';
const opened = openedText(openPage(page).opened);
const at = (words: string) => page.indexOf(words);

describe('the text of a page', () => {
  it('is the first layer: what is found in it is a span of the source', () => {
    expect(opened.text).toBe('加强作業,管理&\n二\n');
    expect(opened.opened?.source).toBe(page);
    expect(page.slice(...seedSpan(opened, 1, 4))).toBe('强<b>作</b>業');
    expect(page.slice(...seedSpan(opened, 7, 8))).toBe('&amp;');
    expect(placeIn(opened, at('業'))).toBe(3);
    expect(placeIn(opened, at('<b>'))).toBe(2);
    expect(placeIn(opened, page.length)).toBe(opened.text.length);
  });

  it('has its edits and those of rules in one list, each of the source', () => {
    const edited = replace(opened, [certainly(3, 5, '业，', 'simplified')]);
    expect(edited.text.slice(0, 8)).toBe('加强作业，管理&');
    const whole: [number, number] = [at('加'), at('</p>')];
    const edits = editsOf(edited, [whole]);
    expect(edits.map(({ from, to, rule }) => [from, to, rule])).toEqual([
      ['<b>', '', 'markup'],
      ['</b>', '', 'markup'],
      ['業,', '业，', 'simplified'],
      ['&amp;', '&', 'entity'],
    ]);
    expect(rebuild(page, edits, whole)).toBe('加强作业，管理&');
    // Elsewhere tags are no edits: the ledger speaks of them.
    expect(editsOf(edited, []).map(({ rule }) => rule)).toEqual(['simplified']);
  });

  it('has a ledger of the source', () => {
    const lines = [{ start: 0, end: 8, fate: 'published' as const, rule: 'body' }];
    const ledger = keepLedger(opened, lines);
    expect(ledger.map(({ span, rule }) => [page.slice(...span), rule])).toEqual([
      ['<p>', 'markup'],
      ['加强', 'body'],
      ['<b>', 'markup'],
      ['作', 'body'],
      ['</b>', 'markup'],
      ['業,管理&amp;', 'body'],
      ['</p><p>', 'markup'],
      ['二', 'whitespace'],
      ['</p>', 'markup'],
    ]);
  });
});

describe('a curator’s replacement', () => {
  const wish = {
    rule: 'correction',
    confidence: 'certain',
    by: 'curator',
    reason: '原件',
  } as const;

  it('takes over what rules made or guessed of its place', () => {
    const guess = {
      start: 0,
      end: 2,
      to: '总结',
      rule: 'byte-shift',
      confidence: 'guess',
    } as const;
    const proposed = replace(untouched('偨Y提升'), [guess]);
    expect(proposed.text).toBe('偨Y提升');
    expect(replace(proposed, [certainly(0, 1, '总', 'simplified')])).toEqual(proposed);
    const corrected = replace(proposed, [{ ...wish, start: 0, end: 2, to: '小结' }]);
    expect(corrected.text).toBe('小结提升');
    expect(corrected.edits).toMatchObject([{ from: '偨Y', to: '小结', by: 'curator' }]);
  });

  it('is cut where a sentence ends in it', () => {
    const { edits } = replace(untouched('加强，管理'), [
      { ...wish, start: 1, end: 4, to: '强。管' },
    ]);
    expect(edits.map(({ from, to }) => [from, to])).toEqual([
      ['强', '强。'],
      ['，管', '管'],
    ]);
  });
});

describe('what is published of a span', () => {
  const { edits } = replace(untouched('发(fā)展學校'), [
    certainly(1, 5, '', 'pinyin'),
    certainly(6, 7, '学', 'simplified'),
  ]);

  it('has its edits and the ranges of the seed in their places', () => {
    const placed = editsWithin([0, 8], edits);
    expect(placed.map(({ start, end }) => [start, end])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(placeWithin([6, 8], [0, 8], placed)).toEqual({ start: 2, end: 4 });
    expect(rebuild('发(fā)展學校', edits, [0, 8])).toBe('发展学校');
  });

  it('is cut at marks, and a mark at its end', () => {
    const mark = { span: [2, 9] as [number, number] };
    expect(cutAt([0, 4], [mark])).toEqual([
      { span: [0, 2], mark: null },
      { span: [2, 4], mark },
    ]);
  });
});
