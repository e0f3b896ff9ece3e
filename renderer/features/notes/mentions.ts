export type Piece = { readonly words: string; readonly isMention: boolean; readonly at: number };

const isInWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}_]/u.test(letter);

/** Words cut where they speak to somebody who is known; a longer name before a shorter one. */
export const cutMentions = (words: string, names: readonly string[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { index } of words.matchAll(/@/g)) {
    if (index < from || isInWord(words[index - 1])) continue;
    const length = mentionAt(words, index, names);
    if (length === 0) continue;
    if (index > from) pieces.push({ words: words.slice(from, index), isMention: false, at: from });
    from = index + length;
    pieces.push({ words: words.slice(index, from), isMention: true, at: index });
  }
  if (from < words.length) pieces.push({ words: words.slice(from), isMention: false, at: from });
  return pieces;
};

const mentionAt = (words: string, index: number, names: readonly string[]): number => {
  let longest = 0;
  for (const name of names) {
    const said = words.slice(index + 1, index + 1 + name.length);
    if (name !== '' && said.toLowerCase() === name.toLowerCase() && !isInWord(words[index + 1 + name.length]))
      longest = Math.max(longest, name.length + 1);
  }
  return longest;
};

export type Asked = { readonly at: number; readonly names: readonly string[] };

const mostOffered = 6;

/** Who may be meant by what is typed after the last @ before the caret. */
export const offerNames = (words: string, caret: number, names: readonly string[]): Asked | undefined => {
  const at = words.lastIndexOf('@', caret - 1);
  if (at < 0 || at >= caret || isInWord(words[at - 1])) return undefined;
  const typed = words.slice(at + 1, caret).toLowerCase();
  const fitting = names.filter((name) => name.toLowerCase().startsWith(typed) && name.length > typed.length);
  return fitting.length === 0 ? undefined : { at, names: fitting.slice(0, mostOffered) };
};
