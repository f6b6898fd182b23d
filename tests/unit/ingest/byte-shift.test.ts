import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePair, encodePair, unassignedTrails } from '../../../src/ingest/byte-shift/gbk.ts';
import { findByteShifts } from '../../../src/ingest/byte-shift/index.ts';
import { restore } from '../../../src/ingest/restore/index.ts';
import { toSimplified } from '../../../src/ingest/script/simplify.ts';
import { placeEdits, untouched } from '../../../src/text/edited.ts';
import { garble, randomStream } from '../../eval/restore/garbler.ts';
import { sentencesOf } from '../../eval/restore/sentences.ts';
import { root, seeds } from '../../support/ingest.ts';
import { expectRepairs } from '../../support/repairs.ts';

const gold = readFileSync(join(root, 'tests/gold/repairs.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('\t'))
  .map(([doc = '', line = '', , restoration = '']) => ({ doc, line: Number(line), restoration }));

const simplify = (text: string) =>
  Array.from(text, toSimplified).join('').normalize('NFKC').replaceAll(',', '，');

describe('GBK', () => {
  it('goes both ways for every character', () => {
    expect(encodePair('校')).toBe(0xd0a3);
    expect(decodePair(0xd0, 0xa3)).toBe('校');
    expect(decodePair(0xde, 0x6b)).toBe('辦');
    expect(encodePair('A')).toBeNull();
  });

  it('has codes without a character, where damaged pairs fall out', () => {
    expect(decodePair(0xac, 0xd0)).toBe('');
    expect(unassignedTrails(0xac)).toContain(0xd0);
    expect(unassignedTrails(0xb0)).not.toContain(0xd0);
  });
});

describe('the damaged places of the seeds', () => {
  const labelled = seeds.filter(({ name }) =>
    existsSync(join(root, 'tests/gold/units', `${name}.tsv`)),
  );

  it.each(gold)('$doc line $line reads $restoration', ({ doc, line, restoration }) => {
    const text = seeds.find(({ name }) => name === doc)?.text ?? '';
    const restored = restore(untouched(text));
    expect(restored.text.split('\n')[line - 1]?.normalize('NFKC').replaceAll(',', '，')).toContain(
      simplify(restoration),
    );
    expect(restored.edits.filter(({ confidence }) => confidence === 'guess')).toEqual([]);
  });

  it.each(labelled)('are repaired in $name, and nothing else is taken for damage', (seed) => {
    const { edits } = restore(untouched(seed.text));
    const lines = edits
      .filter(({ rule }) => rule === 'byte-shift')
      .map(({ span }) => seed.text.slice(0, span[0]).split('\n').length);
    const damaged = gold.filter(({ doc }) => doc === seed.name);
    expect([...new Set(lines)]).toEqual([...new Set(damaged.map(({ line }) => line))]);
    // One of the places holds the end of a sentence and is cut there, in both printings.
    const cut = damaged.filter(({ restoration }) => /。./u.test(restoration));
    expect(lines).toHaveLength(damaged.length + cut.length);
  });

  it('give each sentence its own edits: a repair is cut where a sentence ends', () => {
    const restored = restore(
      untouched(`落實義務教育階段公民辦學校同步招生??偨Y(jié)提升三明市區小學經驗做法`),
    );
    const repairs = placeEdits(restored.edits).filter(({ edit }) => edit.rule === 'byte-shift');
    expect(repairs.map(({ edit }) => [edit.from, edit.to])).toEqual([
      ['??', '。'],
      ['偨Y', '总结'],
    ]);
  });
});

describe('damage made for the purpose', () => {
  it('is made as mirrors make it', () => {
    const clean = '推行優質分校再帶分校的“二級總校”模式，新增辦學組合5個。';
    const at = clean.indexOf('校”模式');
    const random = [at / clean.length + 0.001, 0.99].values();
    const garbled = garble(clean, () => random.next().value ?? 0);
    expect(garbled?.damaged).toBe('推行優質分校再帶分校的“二級總?!蹦J剑略鲛k學組合5個。');
  });

  it('comes back right wherever the repair is certain, and nearly always where it is likely', () =>
    expectRepairs(40));

  it('is not seen in clean text that asks, or that lost a character', () => {
    const random = randomStream(5);
    const sentences = seeds.flatMap(({ text }) => sentencesOf(text));
    for (let times = 0; times < 300; times++) {
      const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
      const at = Math.floor(random() * sentence.length);
      const lost = random() < 0.5 ? 1 : 0;
      const asked = `${sentence.slice(0, at)}?${sentence.slice(at + lost)}`;
      expect(findByteShifts(asked).filter(({ confidence }) => confidence !== 'guess')).toEqual([]);
    }
  });

  it('keeps the model’s data small', () => {
    const file = join(root, 'src/ingest/byte-shift/sentences.json');
    expect(readFileSync(file).byteLength).toBeLessThanOrEqual(120_000);
  });
});
