/** A text as a machine would read it, letter by letter, with the way back to where each letter stands. */
export type FoldedText = {
  readonly text: string;
  /** For each character of `text`, its place in the original. */
  readonly at: Uint32Array;
};

/** Lower case, no accents, look-alikes as the Latin letter they pass for, nothing invisible. */
export const foldText = (original: string): FoldedText => {
  const lower = asciiLower(original);
  const at = new Uint32Array(original.length * 2 + 1);
  let text = '';
  let length = 0;
  let plainFrom = 0;
  for (let index = 0; index < original.length; ) {
    const code = original.charCodeAt(index);
    if (code < 128) {
      at[length++] = index;
      index += 1;
      continue;
    }
    const char = String.fromCodePoint(original.codePointAt(index) ?? 0);
    const folded = fold(char);
    text += lower.slice(plainFrom, index) + folded;
    for (let each = 0; each < folded.length; each += 1) at[length++] = index;
    index += char.length;
    plainFrom = index;
  }
  return { text: text + lower.slice(plainFrom), at };
};

/** As long as it was, which lower case beyond ASCII is not always. */
const asciiLower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** The Latin letter that a Cyrillic or Greek one passes for, or undefined. */
export const latinTwin = (char: string): string | undefined => twins.get(char);

const fold = (char: string): string => {
  const known = remembered.get(char);
  if (known !== undefined) return known;
  const made = foldRare(char);
  if (remembered.size < 5000) remembered.set(char, made);
  return made;
};

const foldRare = (char: string): string => {
  if (
    /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Variation_Selector}\u{e0000}-\u{e01ef}]/u.test(
      char,
    )
  )
    return '';
  const twin = twins.get(char);
  if (twin !== undefined) return twin.toLowerCase();
  const plain = char
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
  return plain.length <= 2 ? plain : plain.slice(0, 2);
};

const remembered = new Map<string, string>();

const pairs =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԚQ ԜW аa сc еe һh іi јj оo рp ѕs уy хx ԛq ԝw ѵv ԁd ӏl ҮY үy гr ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ρp υu ιi αa κk τt ɑa ɡg ӕae';
const twins: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
