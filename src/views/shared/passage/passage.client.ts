/**
 * What scripts add to passages wherever they are shown: they are copied with their source, and a first tap on a
 * repaired place shows what the seed has there instead of leading away.
 */
import { copyPassage, type ReferenceSource } from '../../../citation/passage.ts';
import { address } from '../../../site/address.ts';
import { copyText, sayOn, today } from '../client/clipboard.client.ts';
import { addressHere } from '../client/here.client.ts';
import { type Trust, trustInWords } from '../place/words.ts';
import { passageWords as w } from './words.ts';

/** What a copy says of a document. */
export type PassageSource = ReferenceSource & { trust: Trust };

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
  const texts = [...(passage?.querySelectorAll('.passage-text') ?? [])];
  const [id = '', fragment] = passage?.dataset.passage?.split('#') ?? [];
  const source = known.get(id);
  if (!passage || texts.length === 0 || !source) return;
  const within = (mark: string) => texts.flatMap((text) => [...text.querySelectorAll(mark)]);
  const copied = copyPassage(source, {
    text: texts.map(({ textContent }) => textContent?.trim() ?? '').join(''),
    place: passage.querySelector('.passage-place')?.textContent ?? '',
    url: addressHere(address.document(id, fragment)),
    accessed: today(),
    restored: within('.repair').map(({ textContent }) => textContent ?? ''),
    damaged: within('.garbled').length > 0,
    trust: trustInWords(source.trust),
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
