/** Hostile text is published exactly as text, or refused with a reason; nothing throws. */
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT, read } from '../../../src/ingest/read/decode.ts';
import { refusalOf } from '../../../src/ingest/read/refuse.ts';
import { stringifyReading } from '../../../src/ingest/stringify/reading.ts';
import { document as contract, type Document } from '../../../src/schema/document.ts';
import { targetHeads } from '../../../src/tasks/words.ts';
import { shapes } from '../../bench/shapes.ts';
import { hostileStrings, seedSaying } from '../../support/hostile.ts';
import { context, ingestText, themes } from '../../support/ingest.ts';
import { bodyOf, engines, type Node, textOf, walk } from '../../support/mdx.ts';
import { rebuild } from '../../support/rebuild.ts';

const ALLOWED = new Set([
  'root',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'paragraph',
  'text',
  'table',
  'tableRow',
  'tableCell',
  // GFM makes links of bare addresses, escaped or not; the page renders them as the text they are.
  'link',
]);

/** `Targets` is put around the table of targets, which has no text of its own. */
const COMPONENTS = new Set(['Passage', 'Sentence', 'Targets', 'Counted']);

const attributeOf = (node: Node, name: string) =>
  node.attributes?.find((attribute) => attribute.name === name)?.value;

/** Where the ledger leaves a gap, overlaps or does not end with the text; null where it tiles. */
function tear({ ledger }: Document, length: number): number | null {
  let at = 0;
  for (const { span } of ledger) {
    if (span[0] !== at || span[1] <= at) return at;
    at = span[1];
  }
  return at === length ? null : at;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) yield* stringsIn(one);
}

/** What every document keeps to, whatever it was made from. */
function expectSound(document: Document, seed: string): void {
  expect(tear(document, seed.length)).toBeNull();
  expect(contract.safeParse(document).error).toBeUndefined();
  expect([...stringsIn(document)].filter((text) => !text.isWellFormed())).toEqual([]);
  for (const { sentences } of document.clauses) {
    for (const { span, text } of sentences) {
      expect(rebuild(seed, document.edits, span)).toBe(text);
    }
  }
}

const documents = hostileStrings.map((hostile) => {
  const seed = seedSaying(hostile);
  return { hostile, seed, document: ingestText(seed) };
});

/** As a line of a report: long texts are cut. */
const brief = (text: string) => JSON.stringify(text.slice(0, 60));

describe('documents that say hostile things', () => {
  it('are more than five hundred', () => {
    expect(documents.length).toBeGreaterThanOrEqual(500);
  });

  it('keep their ledger, the contract and every sentence', () => {
    for (const { seed, document } of documents) expectSound(document, seed);
  });

  it('still have their clauses: hostile words do not make a policy disappear', () => {
    const lost = documents.filter(
      ({ document }) => !document.clauses.some(({ heading }) => heading?.startsWith('压减作业')),
    );
    expect(lost.map(({ hostile }) => brief(hostile))).toEqual([]);
  });

  it('say in their clauses what they said in their seeds', () => {
    const silent = documents.filter(({ hostile, document }) => {
      const said = document.clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text));
      const seen =
        document.edits.length > 0 || /[\n\r\f\v\u0085\u2028\u2029]|[。；;!?！？]/u.test(hostile);
      return !seen && !said.some((text) => text.includes(hostile.trim()));
    });
    expect(silent.map(({ hostile }) => brief(hostile))).toEqual([]);
  });

  it('survive the way through JSON', () => {
    for (const { document } of documents) {
      expect(JSON.parse(Buffer.from(JSON.stringify(document)).toString('utf8'))).toEqual(document);
    }
  });
});

describe('pages that say hostile things', () => {
  const asText = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const asPage = (lines: string) =>
    `<html><body>${lines
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;

  const textPages = documents.map(({ hostile, seed, document }) => {
    const source = asPage(asText(seed));
    return { hostile, document, source, page: ingestText(source, 'seed.html') };
  });

  it('keep their ledger, the contract and every sentence, whether they are written as text or as markup', () => {
    for (const { source, page } of textPages) expectSound(page, source);
    for (const { seed } of documents) {
      const source = asPage(seed);
      expectSound(ingestText(source, 'seed.html'), source);
    }
  });

  it('say as text what they wrote as text', () => {
    const silent = textPages.filter(({ hostile, page, document }) => {
      // What HTML makes of blanks and controls, and what is restored, has tests of its own.
      const seen = document.edits.length > 0 || /[\s\p{C}]|[。；;!?！？]/u.test(hostile);
      const said = page.clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text));
      return !seen && !said.some((text) => text.includes(hostile));
    });
    expect(silent.map(({ hostile }) => brief(hostile))).toEqual([]);
  });
});

describe.each(engines)('their readings, read by %s', (_engine, parse) => {
  const readings = documents.flatMap(({ hostile, document }) =>
    themes.flatMap((theme) => {
      const mdx = stringifyReading(document, theme, targetHeads);
      if (mdx === null) return [];
      const tree = parse(bodyOf(mdx));
      return [{ hostile, document, theme, nodes: [...walk(tree)] }];
    }),
  );

  it('exist', () => {
    expect(readings.length).toBeGreaterThanOrEqual(documents.length);
  });

  it('hold nothing but passages, sentences, text and a table', () => {
    const foreign = readings.flatMap(({ hostile, nodes }) =>
      nodes
        .filter(
          ({ type, name, attributes }) =>
            !ALLOWED.has(type) ||
            (name && !COMPONENTS.has(name)) ||
            attributes?.some(({ value }) => typeof value !== 'string'),
        )
        .map(({ type, name }) => `${type} ${name ?? ''} from ${brief(hostile)}`),
    );
    expect(foreign).toEqual([]);
  });

  it('give back every sentence, heading and figure exactly', () => {
    const wrong: string[] = [];
    for (const { hostile, document, nodes } of readings) {
      const clauses = new Map(document.clauses.map((clause) => [clause.id, clause]));
      const sentences = new Map(
        document.clauses.flatMap((clause) => clause.sentences.map((one) => [one.id, one.text])),
      );
      const units = new Set(
        document.clauses.flatMap(({ targets }) => targets.map(({ indicator }) => indicator)),
      );
      for (const node of nodes) {
        if (node.name === 'Sentence') {
          const text = sentences.get(String(attributeOf(node, 'id')));
          if (text !== undefined && textOf(node) !== text) wrong.push(brief(hostile));
        }
        if (node.name === 'Passage') {
          const clause = clauses.get(String(attributeOf(node, 'clause')));
          if (clause && attributeOf(node, 'heading') !== (clause.heading ?? ''))
            wrong.push(`heading of ${brief(hostile)}`);
        }
        if (node.type === 'tableRow') {
          const [indicator] = (node.children ?? []).map(textOf);
          if (indicator !== '指标' && !units.has(indicator ?? ''))
            wrong.push(`${brief(indicator ?? '')} in a table of ${brief(hostile)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('texts that are made to keep a program busy', () => {
  it.each(shapes)('reads $name', ({ make }) => {
    const seed = make(3_000).toWellFormed();
    const document = ingestText(seed);
    expectSound(document, seed);
  });

  it('reads a hundred thousand clauses', () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `${(at % 999) + 1}.推进工作${at}。`);
    const seed = `一、总体要求\n${lines.join('\n')}`;
    const { clauses, ledger } = ingestText(seed);
    expect(clauses).toHaveLength(100_000);
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(100_000);
    expect(ledger.at(-1)?.span[1]).toBe(seed.length);
  });

  it('joins a hundred thousand broken lines', () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `做好第${at}项工作`);
    const seed = `1.推进工作，\n${lines.join('，\n')}。`;
    const document = ingestText(seed);
    expect(document.edits).toHaveLength(100_000);
    expect(tear(document, seed.length)).toBeNull();
  });

  it('reads numbers inside numbers ten thousand deep', () => {
    const seed = Array.from({ length: 10_000 }, () => '一、\n（一）\n1.\n（1）\n①推进工作。').join(
      '\n',
    );
    const document = ingestText(seed);
    expect(tear(document, seed.length)).toBeNull();
    expect(new Set(document.clauses.map(({ id }) => id)).size).toBe(document.clauses.length);
  });
});

describe('texts beyond all measure', () => {
  it('refuses a text that is too large, says so and still accounts for it', () => {
    const seed = '1.推进工作。\n'.repeat(LARGEST_TEXT / 8 + 1);
    const document = ingestText(seed);
    expect(document.clauses).toEqual([]);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['too-large']);
    expect(document.ledger).toEqual([
      { span: [0, seed.length], fate: 'boilerplate', rule: 'too-large' },
    ]);
    expect(contract.safeParse(document).error).toBeUndefined();
  });

  it('takes a text that is just small enough', () => {
    expect(refusalOf('教'.repeat(LARGEST_TEXT))).toBeNull();
  });

  it('tells from the bytes that a file is too large', () => {
    expect(read(new Uint8Array(50_000_000).fill(0x61)).problem).toBe('too-large');
  });
});

describe('half of a pair of surrogates', () => {
  /** UTF-16 with its mark: the only bytes that can hold one. */
  const utf16 = (text: string) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it('cannot come out of bytes: it is read as undecodable, like any other damage', () => {
    const { text, undecodable } = read(utf16(`1.推进\ud800工作\udc00。${'做好工作。'.repeat(10)}`));
    expect(text).toMatch(/^1\.推进\ufffd工作\ufffd。/);
    expect(undecodable).toBe(2);
  });

  it('is refused where a text holds one all the same, for no file could keep it', () => {
    const document = ingestText('1.推进\ud800工作。');
    expect(document.clauses).toEqual([]);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['ill-formed']);
    expect(tear(document, 8)).toBeNull();
    expect([...stringsIn(document)].every((text) => text.isWellFormed())).toBe(true);
  });

  it('is never made by cutting a pair in two', () => {
    for (const lead of ['', '达', '达到']) {
      const seed = `1.落实“双减”，${'\u{20000}'.repeat(300)}${lead}90%，${'\u{20000}'.repeat(90)}${lead}10所${lead}${'\u{20001}'.repeat(90)}。`;
      expectSound(ingestText(seed), seed);
    }
  });
});

it('shares nothing with the documents that came before it', () => {
  expect(({} as { hostile?: unknown }).hostile).toBeUndefined();
  expect(context.codebook.themes.length).toBeGreaterThan(4);
});
