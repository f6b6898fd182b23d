/** Put text on the clipboard, and say to everybody that it is there. */

let speaker: HTMLElement | null = null;

/** Say something to screen readers, in one place for all buttons of the page. */
export function announce(message: string): void {
  if (!speaker) {
    speaker = document.createElement('p');
    speaker.setAttribute('role', 'status');
    speaker.className = 'visually-hidden';
    document.body.append(speaker);
  }
  speaker.textContent = message;
}

/** Today in the reader's own time, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Put text on the clipboard.
 *
 * @returns false where the browser does not let a page do so, as it does not without TLS
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** How long a button says what came of pressing it, in milliseconds. */
const SAID = 2000;

/** Let a button say what came of pressing it, and then its own name again. */
export function sayOn(button: HTMLElement, message: string): void {
  announce(message);
  button.dataset.name ??= button.textContent ?? '';
  button.textContent = message;
  setTimeout(() => {
    button.textContent = button.dataset.name ?? '';
  }, SAID);
}
