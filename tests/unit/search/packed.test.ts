import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  pack,
  packGroups,
  packSteps,
  unpack,
  unpackGroups,
  unpackSteps,
} from '../../../src/search/packed.ts';

const number = fc.oneof(fc.nat(200), fc.nat(1_000_000));

it('numbers come back as they were, through a file of JSON too', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const text: string = JSON.parse(JSON.stringify(pack(numbers)));
      expect(unpack(text)).toEqual(numbers);
      const steps = numbers.map((one) => one % 500_000);
      expect(unpackSteps(packSteps(steps))).toEqual(steps);
    }),
  );
});

it('no sign of a small number takes more than itself in a file of JSON', () => {
  for (let at = 0; at < 60_000; at += 1) expect(JSON.stringify(pack([at])).length).toBe(3);
});

it('groups come back as they were, those of nothing too', () => {
  const groups = fc.array(fc.array(number, { minLength: 1 }));
  fc.assert(
    fc.property(groups, (all) => {
      expect(unpackGroups(packGroups(all))).toEqual(all);
    }),
  );
  expect(unpackGroups('')).toEqual([]);
});
