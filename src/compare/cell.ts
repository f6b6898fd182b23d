/** What the compare page loads: one cell for each theme and document, and one index of them all. */
import type { Grade, Silence } from '../schema/common.ts';
import type { CommitmentKind, Elsewhere, Restatement, Target } from '../schema/document.ts';
import type { RepairPlace } from '../schema/repair-place.ts';
import type { Theme } from '../schema/theme.ts';
import type { Comparable } from './comparability.ts';
import type { Bordered } from './words.ts';

/** A sentence that a document has on a theme, with its words: the build has a dictionary, browsers need none. */
export interface CompareSentence extends Bordered {
  /** Its HTML id on the page of the document. */
  id: string;
  /** What its place is called: `二/(一)/3 第2句`. */
  place: string;
  /** Its topics of this theme, in the order of its labels; none for secondary themes. */
  topics: string[];
  commitment: CommitmentKind | null;
  targets: Pick<Target, 'indicator' | 'comparator' | 'value' | 'unit' | 'due'>[];
  /** It only names what stands below it: it says nothing like another sentence. */
  heading?: true;
  /** Where it was repaired or is damaged; left out where it is as the seed has it. */
  repairs?: RepairPlace[];
  /** The national documents whose provisions it restates; absent where it restates none. */
  national?: Pick<Restatement, 'document' | 'number'>[];
}

/** What one document says on one theme. */
export interface CompareCell {
  theme: string;
  document: string;
  /** What it means where a topic of the theme has no sentence. */
  silence: Silence;
  /** In the order of the text. */
  sentences: CompareSentence[];
}

export interface CompareDocument extends Comparable {
  id: string;
  /** The place it speaks for. */
  place: string;
  /** Place, years, type. */
  name: string;
  title: string;
  /** With its completeness, what limits how far it can be relied on. */
  grade: Grade | null;
  inferred: boolean;
  /** What a reference to it says; a title that the source does not have is null here. */
  reference: {
    issuers: readonly string[];
    title: string | null;
    number: string | null;
    date: string | null;
  };
  /** Documents of one province stand together; null where the place is not known. */
  province: string | null;
  /** Themes that it says nothing on, and why; these have no cell to be loaded. */
  empty: Record<string, Silence>;
  /** By theme that it says nothing on, passages of other themes that hold a word of it; only where there are some. */
  elsewhere: Record<string, Elsewhere[]>;
}

export interface CompareTheme {
  id: string;
  name: string;
  kind: Theme['kind'];
  /** Words to look for in a document that says nothing on it. */
  lookFor: readonly string[];
  /** In the order of the codebook; none for secondary themes. */
  topics: { id: string; name: string; lookFor: readonly string[] }[];
}

export interface CompareIndex {
  documents: CompareDocument[];
  themes: CompareTheme[];
}
