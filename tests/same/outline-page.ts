/** What readers and programs get of one page, apart from how it looks and from the names of its assets. */
import { type Cheerio, type CheerioAPI, load } from 'cheerio';
import type { Element } from 'domhandler';

/** Lines that two versions of a page can be compared by, for each kind of thing that it has. */
export interface PageOutline {
  head: string[];
  text: string[];
  links: string[];
  ids: string[];
  tables: string[];
  /** What scripts and screen readers go by: names, roles, states, data. */
  hooks: string[];
}

const HOOK = /^(?:role|name|value|type|for|scope|hidden|open|colspan|rowspan|aria-.*|data-.*)$/;
/** Astro's own marks: they change with every file that moves. */
const OWN = /^data-astro-/;
const BLOCK =
  'p,li,h1,h2,h3,h4,h5,h6,td,th,caption,dt,dd,summary,label,option,button,text,title,desc,figcaption,legend';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Read what a page says, links to, is addressed by and tabulates. */
export function outlinePage(html: string): PageOutline {
  const $ = load(html);
  const of = (selector: string) => $(selector).toArray() as Element[];
  return {
    head: of(
      'head > title, head > meta, head > link:not([rel=stylesheet]):not([rel=modulepreload])',
    )
      .filter((one) => $(one).attr('http-equiv') !== 'content-security-policy')
      .map((one) => squeeze($.html(one))),
    text: textLines($),
    links: of('a[href], form[action]').map(
      (one) => `${$(one).attr('href') ?? $(one).attr('action')} ${squeeze($(one).text())}`,
    ),
    ids: of('[id]').map((one) => `${one.name}#${$(one).attr('id')}`),
    tables: of('tr').map((row) => rowLine($, $(row))),
    hooks: of('body *').flatMap((one) => hookLine(one)),
  };
}

/** Every block's own words once: a block inside of it has a line of its own. */
function textLines($: CheerioAPI): string[] {
  const copy = load($.html());
  copy('script, style').remove();
  const body = copy('body');
  body.find(BLOCK).before('\n').after('\n');
  body.find('br').replaceWith('\n');
  return body
    .text()
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '');
}

function rowLine($: CheerioAPI, row: Cheerio<Element>): string {
  const cells = row.children('th, td').toArray();
  return cells.map((cell) => `${cell.name}:${squeeze($(cell).text())}`).join(' | ');
}

function hookLine(one: Element): string[] {
  const hooks = Object.entries(one.attribs).filter(([name]) => HOOK.test(name) && !OWN.test(name));
  if (hooks.length === 0) return [];
  return [`${one.name} ${hooks.map(([name, value]) => `${name}=${squeeze(value)}`).join(' ')}`];
}
