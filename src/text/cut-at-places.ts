/** Cut pieces of a text at the places that are marked in it. */

interface Place {
  start: number;
  end: number;
}

/**
 * Cut the pieces of a text further, so that each lies within one place or in none.
 *
 * @param pieces together they are the text; what else they carry stays with each part
 * @param places apart from each other, in the order of the text; an empty one gives an empty piece
 * @example cutAtPlaces([{ text: '甲乙丙' }], [{ start: 1, end: 2 }]).map(({ text, place }) => [text, place !== null])
 * // [['甲', false], ['乙', true], ['丙', false]]
 */
export function cutAtPlaces<Piece extends { text: string }, Marked extends Place>(
  pieces: readonly Piece[],
  places: readonly Marked[],
): (Piece & { place: Marked | null })[] {
  const cut: (Piece & { place: Marked | null })[] = [];
  let from = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = from + piece.text.length;
    let at = from;
    const take = (to: number, place: Marked | null) => {
      if (to > at || place?.start === place?.end) {
        cut.push({ ...piece, text: piece.text.slice(at - from, to - from), place });
      }
      at = Math.max(at, to);
    };
    for (let place = places[next]; place && place.start < end; place = places[next]) {
      if (place.start > at) take(place.start, null);
      take(Math.min(place.end, end), place);
      // What goes on into the next piece is met there again.
      if (place.end > end) break;
      next++;
    }
    if (at < end) take(end, null);
    from = end;
  }
  const last = pieces.at(-1);
  for (const place of places.slice(next)) {
    if (last && place.start === from && place.end === from) cut.push({ ...last, text: '', place });
  }
  return cut;
}
