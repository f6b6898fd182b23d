import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { kinds } from '../browser/kinds.ts';
import { faults, listed, pages, words } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // A box that scrolls sideways must be reachable and named, and is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Checkboxes of one question have one name: that is how a form sends several answers to it.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
});

describe('every page', () => {
  it('is of a kind that is opened in a browser', () => {
    const unknown = faults(pages, function* ({ file }) {
      if (!kinds.some((kind) => kind.files.test(file))) yield 'no kind';
    });
    expect(unknown).toEqual([]);
  });

  it('is valid HTML', async () => {
    const found: string[] = [];
    for (const { file, html } of pages) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        found.push(
          ...messages.map((m) => `${file}:${m.line} ${m.ruleId}: ${m.message} ${m.selector}`),
        );
      }
    }
    expect(found).toEqual([]);
  });

  it('ends with its </html>', () => {
    expect(
      faults(pages, function* ({ html }) {
        const rest = html.slice(html.lastIndexOf('</html>') + '</html>'.length).trim();
        if (rest !== '') yield rest;
      }),
    ).toEqual([]);
  });

  it('has each id once', () => {
    const repeated = faults(pages, ({ $ }) => {
      const ids = $('[id]')
        .map((_, one) => $(one).attr('id'))
        .get();
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(repeated).toEqual([]);
  });

  it('says that it is Chinese, what it is called and what it is about', () => {
    const missing = faults(pages, function* ({ $ }) {
      if ($('html').attr('lang') !== 'zh-CN') yield 'lang';
      if (words($('head > title').text()) === '') yield 'title';
      if (words($('meta[name="description"]').attr('content') ?? '') === '') yield 'description';
      if ($('meta[name="viewport"]').length !== 1) yield 'viewport';
    });
    expect(missing).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = listed.map(({ $ }) => $('head > title').text());
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  it('has one h1, and headings that skip no level on the way down', () => {
    const wrong = faults(pages, function* ({ $ }) {
      if ($('h1').length !== 1) yield `${$('h1').length} h1`;
      let level = 0;
      for (const heading of $('h1, h2, h3, h4, h5, h6').toArray()) {
        const next = Number(heading.tagName.slice(1));
        if (next > level + 1) yield `h${next} behind h${level}: ${words($(heading).text())}`;
        if (words($(heading).text()) === '') yield `an empty h${next}`;
        level = next;
      }
    });
    expect(wrong).toEqual([]);
  });

  it('has the landmarks that people jump by', () => {
    const missing = faults(pages, function* ({ $ }) {
      if ($('main#main').length !== 1) yield 'main';
      if ($('body > header').length !== 1) yield 'header';
      if ($('footer').length < 1) yield 'footer';
      if ($('body > a').first().attr('href') !== '#main') yield 'skip link';
    });
    expect(missing).toEqual([]);
  });
});
