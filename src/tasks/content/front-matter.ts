import type { z } from 'zod';
import type { Problem } from '../../schema/problem.ts';
import { decode } from './decode.ts';
import { checkProse } from './prose.ts';
import { readYaml, unreadable, type YamlFile } from './yaml.ts';

/** What the prose of a kind of file may be made of, and what its front matter says. */
export interface Kind<S extends z.ZodType> {
  /** `theme` */
  name: string;
  shape: S;
  /** Components that the prose may call by name. */
  components: readonly string[];
}

export interface MdxFile<T> extends YamlFile<T> {
  /** What is wrong below the front matter. */
  prose: Problem[];
}

/**
 * Read an MDX file that a person wrote: its front matter by its shape, and its prose as the build would compile it.
 *
 * @example readMdx('content/pages/about.mdx', bytes, kind).value?.title // '关于'
 */
export function readMdx<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  { name, shape, components }: Kind<S>,
): MdxFile<z.output<S>> {
  const refused = (problem: Problem) => ({ ...unreadable(file, problem), prose: [] });
  const text = decode(file, bytes);
  if (typeof text !== 'string') return refused(text);
  const [whole, yaml, behind] = /^---\r?\n([\s\S]*?\r?\n)---([^\r\n]*)/.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) {
    const message = 'has no front matter';
    const fix = `Begin the file with a line \`---\`, the keys of the ${name}, and another line \`---\`.`;
    return refused({ file, place: 'line 1', message, fix });
  }
  if (behind?.trim()) {
    const place = `line ${whole.split('\n').length}`;
    const message = 'the front matter ends here, in a line with more than ---';
    const fix = 'Begin no line inside of it with ---, and end it with --- on a line of its own.';
    return refused({ file, place, message, fix });
  }
  // Blanks in place of the front matter keep the lines of the prose.
  const prose = whole.replace(/[^\r\n]/gu, ' ') + text.slice(whole.length);
  return { ...readYaml(file, yaml, shape, 2), prose: checkProse(file, prose, components) };
}
