/** What elements mean for the text of a page; names as in the HTML standard. */
import { TokenizerMode } from 'parse5';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Begin and end a line of their own. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp',
);

/** Have no content, so nothing in them can be hidden and no end tag follows. */
export const VOID = names(
  'area base br col embed frame hr img input link meta param source track wbr',
);

/** Programs and styles: their content is no text. */
export const CODE = names('script style template');

/** Controls and replacements: what stands in them is no part of the page's own text. */
export const ASIDE = names(
  'applet audio canvas datalist iframe map noembed noframes noscript object select svg textarea video',
);

/** Elements whose content the tokenizer must read as something other than markup. */
export const MODES = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
} as const;

/** Elements that may be left open, with what ends them besides their own end tag. */
export const LEFT_OPEN: { readonly [name: string]: { starts: string[]; ends: string[] } } = {
  p: { starts: ['p', 'div', 'table', 'ul', 'ol'], ends: ['div', 'td', 'section', 'article'] },
  li: { starts: ['li'], ends: ['ul', 'ol'] },
  dt: { starts: ['dt', 'dd'], ends: ['dl'] },
  dd: { starts: ['dt', 'dd'], ends: ['dl'] },
  select: { starts: ['div', 'p', 'table', 'input', 'select'], ends: ['form', 'div', 'td'] },
  tr: { starts: ['tr'], ends: ['table', 'tbody', 'thead'] },
  td: { starts: ['td', 'th', 'tr'], ends: ['tr', 'table'] },
  th: { starts: ['td', 'th', 'tr'], ends: ['tr', 'table'] },
};

const HIDING = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu;

/** Tell whether a page hides this element from its readers. */
export function isHidden(attributes: readonly { name: string; value: string }[]): boolean {
  return attributes.some(
    ({ name, value }) =>
      name === 'hidden' || (name === 'style' && HIDING.test(value.slice(0, 2000))),
  );
}
