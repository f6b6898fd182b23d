import type { Problem } from '../../schema/problem.ts';
import type { Record } from '../../schema/record.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Name the last day that has begun anywhere on Earth: what lies beyond it is in the future for everybody, so that a
 * check says the same in every place.
 *
 * @example lastDay(new Date('2026-11-28T11:00:00Z')) // '2026-11-29', on Kiribati
 */
export function lastDay(now: Date): string {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/**
 * Check that the days of a record can be true.
 *
 * @param today of `lastDay`; null where nobody says what the future is
 * @example checkDays(record, yaml, '2026-11-28')[0]?.message // 'the day 2999-01-01 is in the future'
 */
export function checkDays(
  { source: { retrieved }, metadata: { years } }: Record,
  { problem }: YamlFile<Record>,
  today: string | null,
): Problem[] {
  const problems: Problem[] = [];
  if (retrieved !== null && today !== null && retrieved > today) {
    const message = `it was retrieved on ${retrieved}, a day in the future`;
    const fix = 'Write the day on which somebody fetched it, or null.';
    problems.push(problem(['source', 'retrieved'], message, fix));
  }
  if (years && years.from > years.to) {
    const message = `the years run backwards, from ${years.from} to ${years.to}`;
    problems.push(
      problem(['metadata', 'years', 'from'], message, 'Write the earlier one as `from`.'),
    );
  }
  return problems;
}
