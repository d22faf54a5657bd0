/** What the key of a calling that no table knows begins with; its language and its noun follow. */
export const NOUN = 'noun:';
