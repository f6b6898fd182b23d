/** `node src/tasks/check.ts [FOLDER]`: check what people wrote in seeds/ and content/; exit 1 where anything is wrong. */
import { describeProblem } from '../schema/problem.ts';
import { lastDay } from './content/days.ts';
import { loadContent } from './content/index.ts';
import { idleIndicators } from './content/texts.ts';

const { content, problems } = await loadContent(process.argv[2] ?? '.', lastDay(new Date()));
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`,
  );
  process.exitCode = 1;
} else {
  const { records, seeds, themes, regions, national } = content;
  console.log(
    `content: ${records.length} records, ${seeds.size} seeds, ${themes.length} themes, ${regions.length} regions, ${national.length} national texts, no problems`,
  );
  // No mistake: a document to come may speak of them.
  const idle = idleIndicators(content);
  if (idle.length > 0) {
    console.log(
      `remark: of ${content.indicators.length} indicators ${idle.length} stand in no document yet: ${idle.join(', ')}`,
    );
  }
}
