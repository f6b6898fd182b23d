import { it } from 'vitest';
import { expectRepairs } from '../support/repairs.ts';

it('a thousand sentences that were damaged for the purpose come back right', () =>
  expectRepairs(250));
