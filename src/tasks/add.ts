/**
 * `npm run add -- FILE`: take a document in. Copies the file into `seeds/`, byte for byte, writes the draft of its
 * record and prints a review. Nothing is ever overwritten; where anything fails, nothing is left behind.
 *
 * Exit codes: 0 added, or already here; 1 refused, with the reason; 2 called wrongly.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { day, slug } from '../schema/common.ts';
import { addDocument, Refused } from './add/index.ts';

const USAGE = `usage: npm run add -- FILE [--id ID] [--added YYYY-MM-DD] [--anyway]

  FILE      a document as it came: .txt, .html or .htm, in UTF-8, UTF-16 or GB18030
  --id      id of the document, <region>-<year>-<word>; drafted from the text where it is not given
  --added   the day it joins the corpus; today where it is not given
  --anyway  take it in although it seems to be no policy document: news, a report, an invitation, a list`;

class WrongCall extends Error {}

function readArguments(given: string[]) {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      added: { type: 'string' },
      anyway: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [file, ...others] = positionals;
  if (values.help) return null;
  if (file === undefined || file === '') throw new WrongCall('no FILE was given');
  if (others.length > 0) throw new WrongCall('one FILE at a time');
  const { id, added = today(), anyway } = values;
  if (id !== undefined && !slug.safeParse(id).success)
    throw new WrongCall(`--id "${id}": use lower-case letters, digits and single hyphens`);
  if (!day.safeParse(added).success) throw new WrongCall(`--added "${added}": use YYYY-MM-DD`);
  return { file, id: id ?? null, added, anyway };
}

/** The day on the clock of the person who adds. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function main(given: string[]): Promise<number> {
  try {
    const wanted = readArguments(given);
    console.log(wanted ? await addDocument(process.cwd(), wanted) : USAGE);
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      console.error(error.message);
      return 1;
    }
    const wrong = error instanceof WrongCall || String(codeOf(error)).startsWith('ERR_PARSE_ARGS');
    if (!wrong || !(error instanceof Error)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : '');

process.exitCode = await main(process.argv.slice(2));
