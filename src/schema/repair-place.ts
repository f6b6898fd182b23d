/** A place in a sentence whose words are not the seed's, or are damaged still, small enough to be sent to browsers. */
export interface RepairPlace {
  /** From here, in UTF-16 units of the sentence's text … */
  start: number;
  /** … up to here; as large as `start` where words of the seed were only taken out. */
  end: number;
  kind: 'repair' | 'garbled';
  /** What the seed has there, in words. */
  note: string;
  /** Id of the note on the page of the document. */
  id: string;
}
