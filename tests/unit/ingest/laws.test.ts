/** What must hold for every document, tried on the real seeds. */
import { describe, expect, it } from 'vitest';
import { document as contract } from '../../../src/schema/document.ts';
import { ingestText, seeds } from '../../support/ingest.ts';
import { rebuild } from '../../support/rebuild.ts';

describe.each(seeds)('the seed $file', ({ text }) => {
  const document = ingestText(text);

  it('has a fate for every character, without gap or overlap', () => {
    let at = 0;
    for (const { span } of document.ledger) {
      expect(span[0]).toBe(at);
      expect(span[1]).toBeGreaterThan(span[0]);
      at = span[1];
    }
    expect(at).toBe(text.length);
  });

  it('gives each sentence the text of its span after the recorded edits', () => {
    for (const { sentences } of document.clauses) {
      for (const sentence of sentences) {
        expect(rebuild(text, document.edits, sentence.span)).toBe(sentence.text);
      }
    }
  });

  it('records edits whose reading is the seed’s own, in order and without overlap', () => {
    let at = 0;
    for (const { span, from } of document.edits) {
      expect(text.slice(...span)).toBe(from);
      expect(span[0]).toBeGreaterThanOrEqual(at);
      at = span[1];
    }
  });

  it('publishes every character that the ledger calls published, and no other', () => {
    const published = document.ledger.filter(({ fate }) => fate === 'published');
    const shown = [
      ...document.sections.map(({ span }) => span),
      ...document.clauses.flatMap(({ sentences }) => sentences.map(({ span }) => span)),
    ];
    for (const [start, end] of shown) {
      expect(published.some(({ span }) => span[0] <= start && end <= span[1])).toBe(true);
    }
    const length = (spans: readonly (readonly [number, number])[]) =>
      spans.reduce((sum, [start, end]) => sum + end - start, 0);
    const markers = document.clauses.reduce((sum, { marker }) => sum + (marker?.length ?? 0), 0);
    const missing = length(published.map(({ span }) => span)) - length(shown) - markers;
    // Beyond the text itself stand only spaces behind markers and stops behind headings.
    expect(missing).toBeGreaterThanOrEqual(0);
    expect(missing).toBeLessThanOrEqual(document.sections.length + document.clauses.length);
  });

  it('keeps the contract', () => {
    expect(() => contract.parse(document)).not.toThrow();
  });

  it('comes out the same a second time', () => {
    expect(JSON.stringify(ingestText(text))).toBe(JSON.stringify(document));
  });
});
