/**
 * What scripts add to passages wherever they are shown: they are copied with their source, and a first tap on a
 * repaired place shows what the seed has there instead of leading away.
 */
import { copyPassage, type ReferenceSource } from '../../../citation/passage.ts';
import { address } from '../../../site/address.ts';
import { copyText, sayOn, today } from '../client/clipboard.client.ts';
import { addressHere } from '../client/here.client.ts';
import { sourceIn } from './source-text.client.ts';
import { passageWords as w } from './words.ts';

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

async function copy(button: HTMLElement): Promise<void> {
  const passage = button.closest<HTMLElement>('[data-passage]');
  const text = passage?.querySelector('.passage-text');
  const [id = '', fragment] = passage?.dataset.passage?.split('#') ?? [];
  const source = known.get(id);
  if (!passage || !text || !source) return;
  const range = document.createRange();
  range.selectNodeContents(text);
  const { lines, restored, damaged } = sourceIn(range);
  const copied = copyPassage(source, {
    text: lines.join('\n'),
    place: passage.querySelector('.passage-place')?.textContent ?? '',
    url: addressHere(address.document(id, fragment)),
    accessed: today(),
    restored,
    damaged,
    trust: source.trust,
  });
  sayOn(button, (await copyText(copied)) ? w.copied : w.copyFailed);
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
