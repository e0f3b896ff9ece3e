/** Grows when the same bytes may give another text, so that stored texts can be read anew. */
export const readerVersion = 3;
