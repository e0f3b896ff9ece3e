/** One of the office's reasons, own words, or both as one; null: there is none, however many blanks were typed. */
export const joinReason = (chosen: string | null, words: string): string | null => {
  const said = [chosen ?? '', words].map((part) => part.trim()).filter((part) => part !== '');
  return said.length === 0 ? null : said.join(': ');
};
