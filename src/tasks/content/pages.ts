import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { slug } from '../../schema/common.ts';
import { pageComponents, page as shape } from '../../schema/page.ts';
import type { Problem } from '../../schema/problem.ts';
import { type FileBytes, readFolder, readOne } from './disk.ts';
import { readMdx } from './front-matter.ts';

const KIND = { name: 'page', shape, components: pageComponents };

/** A page too, but one that the code refers to by its rules: it has a place of its own. */
const CODEBOOK = 'content/codebook.mdx';

/** Check the pages of authored prose; the build reads them by itself. */
export async function checkPages(root: string): Promise<Problem[]> {
  const { files, problems } = await readFolder(root, 'content/pages', {
    ending: '.mdx',
    is: 'page',
  });
  const routes = await readdir(join(root, 'src/pages')).catch(() => []);
  const taken = new Set(routes.map((name) => name.replace(/\..*$/su, '')));
  const codebook = await readOne(root, CODEBOOK, problems);
  const all: FileBytes[] = codebook
    ? [...files, { name: 'codebook.mdx', file: CODEBOOK, bytes: codebook }]
    : files;
  for (const { name, file, bytes } of all) {
    if (taken.has(name.replace(/\.mdx$/, ''))) {
      const message = 'the site has another page at this address';
      problems.push({ file, place: null, message, fix: 'Rename the file.' });
    }
    if (!slug.safeParse(name.replace(/\.mdx$/, '')).success) {
      const message = 'the name of a page is its address, and this is none';
      const fix = 'Rename the file, with lower-case letters, digits and single hyphens.';
      problems.push({ file, place: null, message, fix });
    }
    const page = readMdx(file, bytes, KIND);
    problems.push(...page.problems, ...page.prose);
  }
  return problems;
}
