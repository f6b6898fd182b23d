import type { Clause, Document, Section } from './document.ts';

/**
 * List what a document says in the order of its text: its clauses, and the headings of sections that have
 * labels of their own (codebook R3), each as a clause of one sentence.
 *
 * The sentence of a heading `s2` is `s2-s1`, an HTML id on the document page like that of any sentence.
 *
 * @example withLabelledHeadings(document).map(({ label }) => label) // ['p1', '二', '二/1', …]
 */
export function withLabelledHeadings({
  sections,
  clauses,
}: Pick<Document, 'sections' | 'clauses'>): Clause[] {
  const headings = sections.filter(({ labels }) => labels.length > 0);
  if (headings.length === 0) return clauses;
  const start = ({ sentences }: Clause) => sentences[0]?.span[0] ?? 0;
  return [...headings.map(headingClause), ...clauses]
    .map((clause, order) => ({ clause, order }))
    .sort((a, b) => start(a.clause) - start(b.clause) || a.order - b.order)
    .map(({ clause }) => clause);
}

function headingClause(section: Section): Clause {
  const { id, marker, heading, parent, span, labels } = section;
  return {
    id,
    label: section.label ?? marker,
    marker,
    section: parent,
    heading,
    themes: [...new Set(labels.map(({ theme }) => theme))],
    sentences: [{ id: `${id}-s1`, text: heading, span, labels, commitment: null }],
    targets: [],
    bodies: [],
    cited: [],
  };
}
