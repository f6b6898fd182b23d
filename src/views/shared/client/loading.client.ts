/** Say that something is on its way. */

/** An answer that comes sooner needs no word that it is on its way, in milliseconds. */
export const PAUSE = 250;

/**
 * Wait for an answer, and say so in a status where it does not come at once.
 *
 * @param busy what will hold the answer
 * @returns what was waited for; what fails, fails
 */
export async function whileLoading<Answer>(
  answer: Promise<Answer>,
  status: HTMLElement,
  words: string,
  busy?: HTMLElement,
): Promise<Answer> {
  if (busy) busy.ariaBusy = 'true';
  const timer = setTimeout(() => {
    status.textContent = words;
  }, PAUSE);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (busy) busy.ariaBusy = null;
    if (status.textContent === words) status.textContent = '';
  }
}
