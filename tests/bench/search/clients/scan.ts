/** Fetch all there is, and look through it. */
import type { Open } from './client.ts';
import { answerWith, holds, readFile, type TextsFile } from './texts.ts';

export const open: Open = async (folder) => {
  const texts = await readFile<TextsFile>(`${folder}texts.json`);
  return {
    ask: async (query) =>
      answerWith(
        texts,
        texts.places.filter((place) => holds(place, query)),
      ),
  };
};
