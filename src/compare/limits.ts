/** How many documents can be compared at once: fewer are no comparison, more cannot be read side by side. */
export const FEWEST = 2;
export const MOST = 4;
