/** Addresses that pages had before lead on to where these live today, with and without scripts. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { fileAt, forwards, pages } from './site.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

it('the list, each comparison of two regions and the page of shared text had other addresses', () => {
  const vertical = pages.filter(({ file }) => file.startsWith('vertical/')).length;
  expect(forwards).toHaveLength(vertical + 1);
});

describe.each(forwards.map((page) => ({ address: page.address, page })))(
  '$address',
  ({ page: { $, html, file } }) => {
    const href = $('main a').attr('href') ?? '';

    it('leads to a page of today, by a link and by itself', () => {
      expect(fileAt(href)).toBe(
        file.replace('cascade', 'vertical').replace('wording', 'shared-text'),
      );
      expect($('noscript').html()).toContain(`http-equiv="refresh" content="0; url=${href}"`);
      expect($('main a').text()).not.toBe('');
    });

    it('leaves being found to the page that it leads to', () => {
      expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    });

    it('is valid HTML in Chinese', async () => {
      expect($('html').attr('lang')).toBe('zh-CN');
      const { results } = await validator.validateString(html, file);
      expect(results.flatMap(({ messages }) => messages.map((one) => one.message))).toEqual([]);
    });
  },
);
