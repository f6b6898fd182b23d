import { wordsToLookFor } from '../../../corpus/elsewhere.ts';
import type { DocumentSummary, Elsewhere } from '../../../schema/document.ts';
import type { Theme, Topic } from '../../../schema/theme.ts';
import { shortName } from '../place/names.ts';
import type { SilenceAbout } from './words.ts';

/** Gather whose silence a mark stands for, and on which theme, or which topic of it. */
export function aboutSilence(
  document: Pick<DocumentSummary, 'id' | 'region' | 'years' | 'type' | 'source'>,
  theme: Theme,
  topic: Topic | null,
  elsewhere: readonly Elsewhere[],
): SilenceAbout {
  return {
    document: document.id,
    name: shortName(document),
    completeness: document.source.completeness,
    lookFor: wordsToLookFor(theme, topic),
    elsewhere,
  };
}
