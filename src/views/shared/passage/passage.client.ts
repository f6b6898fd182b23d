/**
 * What scripts add to passages wherever they are shown: they are copied with their source, and a first tap on a
 * repaired place shows what the seed has there instead of leading away.
 */
import { passageReference, type ReferenceSource } from '../../../citation/passage.ts';
import { copyText, sayOn, today } from '../client/clipboard.client.ts';
import { addressHere } from '../client/here.client.ts';
import { clientWords as w } from '../client/words.ts';
import { sourceIn } from './source-text.client.ts';

/** What a copy says of a document. */
export interface PassageSource extends ReferenceSource {
  /** How far it can be relied on, in words. */
  trust: string;
}

const known = new Map<string, PassageSource>();

/** Tell what copies say of documents, on a page that a browser draws. */
export function knowSources(sources: Iterable<readonly [id: string, source: PassageSource]>): void {
  for (const [id, source] of sources) known.set(id, source);
}

for (const { textContent } of document.querySelectorAll('script[data-references]')) {
  knowSources(Object.entries(JSON.parse(textContent ?? '{}')));
}

/**
 * Read a passage of the page: its words, and the reference to them, written today.
 *
 * @param inside an element of it
 * @returns null where the page does not say where the words come from
 */
export function quotedAround(inside: Element): { text: string; reference: string } | null {
  const passage = inside.closest<HTMLElement>('[data-passage]');
  const texts = [...(passage?.querySelectorAll('.passage-text') ?? [])];
  const place = passage?.querySelector<HTMLAnchorElement>('.passage-place');
  const source = known.get(passage?.dataset.passage?.split('#')[0] ?? '');
  if (texts.length === 0 || !place || !source) return null;
  const read = texts.map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return sourceIn(range);
  });
  const reference = passageReference(source, {
    place: place.textContent ?? '',
    url: addressHere(place.pathname + place.hash),
    accessed: today(),
    restored: read.flatMap(({ restored }) => restored),
    damaged: read.some(({ damaged }) => damaged),
    trust: source.trust,
  });
  return { text: read.map(({ lines }) => lines.join('\n')).join(''), reference };
}

async function copy(button: HTMLElement): Promise<void> {
  const quoted = quotedAround(button);
  if (!quoted) return;
  const isCopied = await copyText(`${quoted.text}\n${quoted.reference}`);
  sayOn(button, isCopied ? w.copied : w.copyFailed);
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-copy-passage]');
  if (button) void copy(button);
  const place = event.target.closest<HTMLElement>('.repair, .garbled');
  const touched = event instanceof PointerEvent && event.pointerType === 'touch';
  if (place && touched && !place.dataset.shown) {
    event.preventDefault();
    place.dataset.shown = 'true';
    place.addEventListener('blur', () => delete place.dataset.shown, { once: true });
    place.focus();
  }
});
