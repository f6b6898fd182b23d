/**
 * The picture of the house in the README, drawn from the import table: `npm run house` writes it anew.
 *
 * An arrow leads from a room to a room that it uses; one that is implied by a longer way is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { TABLE } from './table.ts';

const FENCE = /```mermaid\n[\s\S]*?```/;

/** What each room is for, in a few words. */
const PURPOSE: { readonly [room: string]: string } = {
  schema: 'shapes',
  text: 'seed ↔ published text',
  ingest: 'seed → document',
  corpus: 'questions asked of documents',
  citation: 'references',
  search: 'what can be found',
  compare: 'which sentences say the same',
  data: 'tables, JSON Schema',
  charts: 'series → layout',
  site: 'frame, addresses, loading',
  views: 'one room a page',
  pages: 'routes',
  tasks: 'the disk',
};

/** Rooms that a room uses and does not reach by way of another. */
function directOf(room: string): string[] {
  const used = usedBy(room);
  return used.filter((one) => !used.some((other) => other !== one && reaches(other, one)));
}

const usedBy = (room: string) =>
  [...(TABLE[room]?.rooms ?? []), ...(TABLE[room]?.types ?? [])].filter((one) => one in PURPOSE);

function reaches(from: string, to: string): boolean {
  return usedBy(from).some((one) => one === to || reaches(one, to));
}

/** Draw the table as a Mermaid flow chart. */
export function drawHouse(): string {
  const rooms = Object.entries(PURPOSE).map(
    ([room, purpose]) => `  ${room}["<b>${room}</b><br/>${purpose}"]`,
  );
  const arrows = Object.keys(PURPOSE).flatMap((room) =>
    directOf(room).map((one) => `  ${room} --> ${one}`),
  );
  return ['```mermaid', 'flowchart TD', ...rooms, ...arrows, '```'].join('\n');
}

/** The README with the picture of today. */
export function withPicture(readme: string): string {
  return readme.replace(FENCE, () => drawHouse());
}

if (import.meta.main) {
  writeFileSync('README.md', withPicture(readFileSync('README.md', 'utf8')));
}
