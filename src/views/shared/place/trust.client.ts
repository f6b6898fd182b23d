/** The marks beside the name of a document on pages that a browser draws: as `TrustMarks.astro` draws them. */
import { element } from '../client/element.client.ts';
import { gradeTitle, type Trust, trustNotes } from './words.ts';

/**
 * Make the marks of a document.
 *
 * @example cell.append(one.name, ' ', trustMarks(one.trust))
 */
export function trustMarks(trust: Trust): HTMLElement {
  const { grade } = trust;
  const letter = element('span', '', grade ?? '?');
  letter.ariaHidden = 'true';
  const title = gradeTitle(grade);
  const mark = element(
    'span',
    grade === null ? 'grade' : `grade grade-${grade.toLowerCase()}`,
    letter,
    element('span', 'visually-hidden', title),
  );
  mark.title = title;
  const notes = trustNotes(trust).map(({ name, meaning }) => {
    const note = element('span', 'trust-note', name);
    note.title = meaning;
    return note;
  });
  const made = element('span', 'trust', mark, ...notes.flatMap((note) => [' ', note]));
  made.dataset.trustOf = trust.document;
  return made;
}
