import { printable } from './printable.ts';

/** Something wrong with what a person or a scraper handed in; collected, then shown all at once. */
export interface Problem {
  /** Path from the project's folder, with `/`. */
  file: string;
  /** Where in the file, in words or as `line 12`; null for the whole file. */
  place: string | null;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  fix: string;
}

/** Print a problem as one line, whatever it quotes: `file: place: message. What to do.` */
export function describeProblem({ file, place, message, fix }: Problem): string {
  return printable(`${file}: ${place ? `${place}: ` : ''}${message}. ${fix}`);
}
