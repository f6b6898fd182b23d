/** Texts that are not read at all, and why. */
import type { Diagnostic } from '../../schema/document.ts';
import { LARGEST_TEXT } from './decode.ts';

/**
 * Tell why a text cannot be taken; null for one that can, which is nearly any.
 *
 * @example refusalOf('一、总体要求') // null
 */
export function refusalOf(text: string): Diagnostic | null {
  if (text.length > LARGEST_TEXT) {
    const message = `文本有 ${text.length} 个字符，超过上限 ${LARGEST_TEXT}，未读取；请拆成几份`;
    return { code: 'too-large', message, span: null };
  }
  // Only a program can hand this in: no file can hold half of a pair, so none could be published.
  if (!text.isWellFormed()) {
    const message = '文本含有不成对的代理码元，无法写入任何文件，未读取';
    return { code: 'ill-formed', message, span: null };
  }
  return null;
}
