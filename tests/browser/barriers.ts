import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What WCAG asks; axe has good practices of its own besides. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of WCAG's rules that look at colours. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Options {
  /** Rules or tags of rules; all where none is named. */
  only?: readonly string[];
  /** Rules that are left out. */
  without?: readonly string[];
}

/**
 * Say what axe finds wrong with a page as it stands, a line for each rule.
 *
 * Axe is put into a page once, and is not asked to describe all that is right: either is most of its time.
 */
export async function barriersOn(
  page: Page,
  { only = [], without = [] }: Options = {},
): Promise<string[]> {
  const options = {
    resultTypes: ['violations' as const],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    ...(only.length > 0 ? { runOnly: [...only] } : {}),
  };
  const there = await page.evaluate(() => 'axe' in window);
  const { violations } = there
    ? await page.evaluate(run, options)
    : await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => {
    const targets = nodes.slice(0, 3).map(({ target, any }) => {
      return `${target.join(' ')} (${any[0]?.message ?? ''})`;
    });
    return `${id} on ${nodes.length}: ${targets.join('; ')}`;
  });
}

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Runs in the page, where axe stands. */
function run(options: object): Promise<Results> {
  const { axe } = window as unknown as { axe: { run: (...given: unknown[]) => Promise<Results> } };
  return axe.run(document, options);
}
