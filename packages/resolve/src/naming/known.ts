/** Marks of words in known names of several words: the first one's; those after it have the next number. */
export const KNOWN = { place: 1, body: 3 } as const;
