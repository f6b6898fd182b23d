/** The cells of the matrix: their counts lead to as many passages, their silences have a reason. */
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/site/terms.ts';
import { parseCsv } from './csv.ts';
import {
  documents,
  fileAt,
  pageAt,
  pages,
  readText,
  resolveOn,
  spoken,
  themes,
  words,
} from './site.ts';

const [, ...rows] = parseCsv(readText('data/matrix.csv'));
const cells = rows.map(
  ([document = '', theme = '', state = '', count = '', unit = '', ...more]) => {
    const [, , firmest = '', targets = ''] = more;
    return {
      document,
      theme,
      state,
      count: Number(count),
      unit,
      firmest,
      targets: Number(targets),
    };
  },
);
const said = cells.filter(({ count }) => count > 0);

/** The printed cell of a document and a theme on a page with a matrix. */
function printedCell(address: string, document: string, theme: string) {
  const page = pageAt(address);
  const { $ } = page;
  const table = $('table').first();
  const heads = table.find('thead th[scope="col"] a');
  const column = heads
    .toArray()
    .findIndex((head) => ($(head).attr('href') ?? '').endsWith(`/themes/${theme}/`));
  const row = table.find('tbody tr').filter((_, one) => {
    return ($(one).find('th[scope="row"] a').attr('href') ?? '').endsWith(
      `/documents/${document}/`,
    );
  });
  return { page, cell: row.children('td').eq(column) };
}

describe('matrix.csv', () => {
  it('has a row for every document and theme', () => {
    expect(cells).toHaveLength(documents.length * themes.length);
    expect(themes).toHaveLength(17);
  });

  it('counts labelled sentences and headings for core themes and clauses for the others', () => {
    for (const { document: id, theme: name, count } of cells) {
      const document = documents.find((one) => one.id === id);
      const theme = themes.find((one) => one.id === name);
      if (!document || !theme) throw new Error(`${id} × ${name} is unknown`);
      const found =
        theme.kind === 'core'
          ? spoken(document).filter(({ labels }) => labels.some((label) => label.theme === name))
          : document.clauses.filter((clause) => clause.themes.includes(name));
      expect(count, `${id} × ${name}`).toBe(found.length);
    }
  });

  it.each([
    ['quanzhou-2023-secondary', 'vocational-education', 'out-of-scope'],
    ['sanming-2022-primary', 'vocational-education', 'out-of-scope'],
    ['quanzhou-2023-secondary', 'preschool', 'out-of-scope'],
  ])('says why %s has nothing on %s', (document, theme, state) => {
    expect(cells.find((cell) => cell.document === document && cell.theme === theme)?.state).toBe(
      state,
    );
  });

  it('never says of a cut source that it does not mention something', () => {
    const cut = documents.filter(({ source }) => source.completeness !== 'complete');
    expect(cut.map(({ id }) => id)).toContain('qingdao-2023-education');
    const states = cells.filter(({ document }) => cut.some(({ id }) => id === document));
    expect(states.some(({ state }) => state === 'incomplete')).toBe(true);
    expect(states.filter(({ state }) => state === 'silent')).toEqual([]);
  });

  it('knows a whole source that is silent', () => {
    expect(cells.some(({ state }) => state === 'silent')).toBe(true);
  });
});

describe.each(['matrix/', ''])('the matrix on the page /%s', (address) => {
  it('prints the counts, and leads each to as many passages', () => {
    for (const { document, theme, state, count, unit } of said) {
      expect(state).toBe('said');
      const name = `${document} × ${theme}`;
      const { page, cell } = printedCell(address, document, theme);
      expect(words(cell.find('a').text()), name).toBe(String(count));
      const file = fileAt(resolveOn(page, cell.find('a').attr('href') ?? '').pathname);
      const reading = pages.find((one) => one.file === file);
      expect(reading, name).toBeDefined();
      expect(passagesOf(reading?.file ?? '', document, theme, unit), name).toBe(count);
      // No other sentence stands there but as context.
      const own = unit === 'sentence' ? '.reading-sentence:not(.context)' : '.passage';
      expect(reading?.$(own).length, name).toBe(count);
    }
  });

  it('gives every empty cell its reason, in words that can be seen or heard', () => {
    for (const { document, theme, state, count } of cells.filter(({ count }) => count === 0)) {
      const { cell } = printedCell(address, document, theme);
      const said = [
        cell.text(),
        ...cell
          .find('[title], [aria-label]')
          .toArray()
          .map((one) => one.attribs['aria-label'] ?? one.attribs.title),
      ];
      expect(count).toBe(0);
      expect(said.join(' '), `${document} × ${theme}`).toContain(WORDS[state]);
      expect(cell.find('svg, img').length, `${document} × ${theme}: icon`).toBeGreaterThan(0);
    }
  });
});

describe('how firm a cell is', () => {
  const names: { [kind: string]: { name: string } } = terms.commitment;

  it('is that of its firmest sentence, with the figures of its sentences', () => {
    const order = Object.keys(names);
    for (const { document: id, theme, unit, firmest, targets } of said) {
      const document = documents.find((one) => one.id === id);
      const clauses = document?.clauses ?? [];
      const own = clauses.flatMap((clause) =>
        clause.sentences.filter(({ labels }) =>
          unit === 'clause'
            ? clause.themes.includes(theme)
            : labels.some((label) => label.theme === theme),
        ),
      );
      const kinds = own.flatMap(({ commitment }) => (commitment ? [commitment.kind] : []));
      const expected = kinds.sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? '';
      expect(firmest, `${id} × ${theme}`).toBe(expected);
      const ids = new Set(own.map((sentence) => sentence.id));
      const figures = clauses.flatMap((clause) => clause.targets);
      expect(targets, `${id} × ${theme}`).toBe(
        figures.filter(({ sentence }) => ids.has(sentence)).length,
      );
    }
  });

  it('is printed as a word, and heard with the number; figures have a sign', () => {
    for (const { document, theme, firmest, targets } of said) {
      const { cell } = printedCell('matrix/', document, theme);
      const word = names[firmest]?.name ?? terms.noCommitment.name;
      expect(words(cell.find('.firm').text()), `${document} × ${theme}`).toBe(word);
      expect(cell.find('a').attr('aria-label')).toContain(word);
      expect(cell.find('.target-mark').length, `${document} × ${theme}`).toBe(targets > 0 ? 1 : 0);
      if (targets > 0) expect(cell.find('a').attr('aria-label')).toContain(`${targets}个目标值`);
    }
  });

  it('is explained in the legend, every word of it', () => {
    const legend = words(pageAt('matrix/').$('.matrix-legend').text());
    for (const { name, meaning } of [...Object.values(terms.commitment), terms.noCommitment]) {
      expect(legend).toContain(name);
      expect(legend).toContain(meaning);
    }
  });
});

describe('the topics of a core theme', () => {
  const [, ...labels] = parseCsv(readText('data/labels.csv'));
  const units = (document: string, theme: string, topic: string) =>
    new Set(
      labels.flatMap(([of, , , unit, a, b]) =>
        of === document && a === theme && b === topic ? [unit] : [],
      ),
    ).size;

  it.each(
    themes.filter(({ kind }) => kind === 'core').map(({ id, topics }) => [id, topics] as const),
  )('are counted for %s as in labels.csv, and lead to as many sentences', (theme, topics) => {
    const page = pageAt('matrix/');
    const table = page.$(`table[data-topics="${theme}"]`);
    const themePage = pageAt(`themes/${theme}/`);
    for (const { id } of documents) {
      const printed = table.find(`tr[data-document="${id}"] > td`).toArray();
      expect(printed).toHaveLength(topics.length);
      for (const [at, topic] of topics.entries()) {
        const cell = page.$(printed[at] ?? '');
        const count = units(id, theme, topic.id);
        const link = cell.find('a');
        expect(Number(link.text() || 0), `${id} × ${theme}/${topic.id}`).toBe(count);
        if (count === 0) expect(words(cell.text())).toMatch(/^(?:未提及|超出范围|来源不全)$/);
        else {
          const target = resolveOn(page, link.attr('href') ?? '');
          expect(target.pathname).toBe(themePage.address);
          const place = themePage.$(`[id="${decodeURIComponent(target.hash.slice(1))}"]`);
          expect(place.find('.quote'), `${id} × ${theme}/${topic.id}`).toHaveLength(count);
        }
      }
    }
  });
});

describe('the notice above a comparison', () => {
  it('says of the five documents in what they differ, and what does not follow', () => {
    const notice = words(pageAt('themes/double-reduction/').$('.comparability').text());
    for (const respect of ['年份', '层级', '文种', '学段', '来源是否完整']) {
      expect(notice).toContain(respect);
    }
    expect(notice).toContain('2022年：三明市');
    expect(notice).toContain('缺首尾：青岛市（推断）');
    expect(notice.match(/不能断定/g)).toHaveLength(5);
  });
});

const WORDS: { [state: string]: string } = {
  silent: '未提及',
  'out-of-scope': '超出范围',
  incomplete: '来源不全',
};

/** Count what a reading shows as its own: labelled sentences, or whole passages. */
function passagesOf(file: string, document: string, theme: string, unit: string): number {
  const page = pages.find((one) => one.file === file);
  if (!page) return 0;
  const shown = new Set(
    page
      .$('main [id]')
      .toArray()
      .map((element) => element.attribs.id ?? ''),
  );
  const found = documents.find(({ id }) => id === document);
  if (!found) return 0;
  if (unit === 'clause') {
    return found.clauses.filter(({ id, themes: own }) => own.includes(theme) && shown.has(id))
      .length;
  }
  return spoken(found).filter(
    ({ id, labels }) => shown.has(id) && labels.some((label) => label.theme === theme),
  ).length;
}

it('explains the three silences in the words of the site', () => {
  const text = pageAt('matrix/').$('main').text();
  for (const word of Object.values(WORDS)) expect(text).toContain(word);
  expect(JSON.stringify(terms)).toContain('未提及');
});
