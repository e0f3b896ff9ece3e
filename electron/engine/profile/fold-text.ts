const folded = new Map<string, string>(
  Object.entries({
    ł: 'l',
    Ł: 'l',
    ø: 'o',
    Ø: 'o',
    đ: 'd',
    Đ: 'd',
    ı: 'i',
    İ: 'i',
    ß: 's',
    æ: 'a',
    Æ: 'a',
    œ: 'o',
    Œ: 'o',
  }),
);

/** Lower case without accents, one character for one: a place in the result is the same place in the text. */
export const foldText = (text: string): string =>
  text.toLowerCase().length === text.length && !/[^\n -~]/.test(text)
    ? text.toLowerCase()
    : text.replace(/[^\n -~]/g, foldCharacter).toLowerCase();

/** Letters of Latin script lose their accents, full-width ones become plain, every kind of space is a space. */
const foldCharacter = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = /[\u00c0-\u024f\u1e00-\u1eff\uff01-\uff5e]/.test(character)
    ? (character.normalize('NFKD')[0] ?? character)
    : /\s/.test(character)
      ? ' '
      : character;
  const plain = made.toLowerCase().length === 1 ? made.toLowerCase() : made;
  folded.set(character, plain);
  return plain;
};
