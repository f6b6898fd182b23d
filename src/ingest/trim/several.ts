import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import * as is from '../grammar/features.ts';

/** How far below its title a notice addresses somebody, gives its number or forwards. */
const NEAR = 4;
const NOTICE_TITLE =
  /^[^。；：:，,]{0,60}关于[^。；]{4,120}的?(?:通知|意见|决定|批复|函|通告|公告)(?:[（(][^（()）]{1,20}[)）])?$/u;

/**
 * Find where a second document begins in the same file; the file's length where there is none.
 *
 * A notice's title that stands behind numbered text opens another document if an address, a number or a
 * forwarding line follows; a title that is merely cited has none of these behind it.
 */
export function startOfAnother(lines: readonly Line[]): number {
  const numbered = lines.findIndex(
    ({ text }) => readMarker(text) !== null && is.hasSentenceEnd(text),
  );
  if (numbered < 0) return lines.length;
  const found = lines.findIndex(
    ({ text }, at) => at > numbered && opensNotice(text, lines.slice(at + 1, at + 1 + NEAR)),
  );
  return found < 0 ? lines.length : found;
}

function opensNotice(text: string, below: readonly Line[]): boolean {
  if (!NOTICE_TITLE.test(text) || readMarker(text) || is.isAttachmentStart(text)) return false;
  return below.some(
    (line) => is.isDocNumber(line.text) || is.isAddressee(line.text) || is.isForwarding(line.text),
  );
}
