/** A text by its grams: what two texts that say a similar thing in other words still have in common. */
import { foldUnit } from '../../text/key.ts';

/** No sentence that one can read has more UTF-16 units; what stands behind is not looked at. */
const LONGEST = 1000;
/** What stands within words and says nothing. */
const SKIPPED = /[\s"'“”‘’「」『』\u200b-\u200f\ufeff]/u;
const COUNTED = /[\p{L}\p{Nd}\p{Nl}%]/u;
const STOP = '、';

/**
 * Leave of a text the signs that say something, folded, in runs between its stops.
 *
 * @example runsOf('加强“双减”管理，（５Ｇ）。') // ['加强双减管理', '5g']
 */
export function runsOf(text: string): string[] {
  let runs = '';
  for (const sign of text.slice(0, LONGEST)) {
    if (SKIPPED.test(sign)) continue;
    const folded = foldUnit(sign);
    runs += COUNTED.test(folded) ? folded : STOP;
  }
  return runs.split(STOP).filter((run) => run !== '');
}

/**
 * Cut runs into their pairs and triples of signs; none goes from one run into the next.
 *
 * @returns each as often as it stands there, in no order that matters
 * @example gramsOf(['课后服务', '管理']) // ['课后', '课后服', '后服', '后服务', '服务', '管理']
 */
export function gramsOf(runs: readonly string[]): string[] {
  const grams: string[] = [];
  for (const run of runs) {
    for (let at = 0; at + 2 <= run.length; at++) {
      grams.push(run.slice(at, at + 2));
      if (at + 3 <= run.length) grams.push(run.slice(at, at + 3));
    }
  }
  return grams;
}
