/** Words to be looked up whole, by how they begin ("nurse*") and by how they end ("*leiter"). */
export type WordShelf = (word: string) => boolean;

export const wordShelf = (words: string): WordShelf => {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  const endings = new Set<string>();
  for (const word of words.split(/\s+/)) {
    if (word.startsWith('*')) endings.add(word.slice(1).replace(/\*$/, ''));
    else if (word.endsWith('*')) beginnings.add(word.slice(0, -1));
    else if (word !== '') whole.add(word);
  }
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = whole.has(word) || hasPart(word, beginnings, endings);
    if (answers.size < 20_000) answers.set(word, answer);
    return answer;
  };
};

/** An ending stands alone or behind at least three letters; a beginning may go on by four. */
const hasPart = (word: string, beginnings: ReadonlySet<string>, endings: ReadonlySet<string>): boolean => {
  if (word.length > 48) return false;
  for (let cut = 0; cut <= 4 && word.length - cut >= 3; cut += 1) {
    if (
      beginnings.has(word.slice(0, word.length - cut)) &&
      !otherWord.test(cut === 0 ? '' : word.slice(-cut))
    )
      return true;
  }
  for (let from = 0; from <= word.length - 4; from += 1) {
    if ((from === 0 || from >= 3) && endings.has(word.slice(from))) return true;
  }
  return false;
};

/** Engineering, mechanical, architecture and chemistry are no people. */
const otherWord = /^(?:ing|ed|al|ial|l|ure|ry|ship|ate|ics?|ism|ally|ural)$/;
