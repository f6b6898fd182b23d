/** `node src/tasks/check.ts [FOLDER]`: check what people wrote in seeds/ and content/; exit 1 where anything is wrong. */
import { describeProblem } from '../schema/problem.ts';
import { loadContent } from './content/index.ts';

const { content, problems } = await loadContent(process.argv[2] ?? '.');
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`,
  );
  process.exitCode = 1;
} else {
  const { records, seeds, themes, regions, stockPhrases } = content;
  console.log(
    `content: ${records.length} records, ${seeds.size} seeds, ${themes.length} themes, ${regions.length} regions, ${stockPhrases.length} stockPhrases, no problems`,
  );
}
