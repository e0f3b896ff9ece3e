// What an address on the web looks like on paper.

export const topDomains =
  'com|org|net|edu|io|dev|me|co|info|biz|app|ai|tech|design|page|site|website|online|xyz|blog|cloud|digital|studio|works|name|pro|eu|uk|de|at|ch|fr|es|it|pt|nl|be|pl|se|no|dk|fi|ie|cz|sk|hu|ro|gr|tr|ru|ua|us|ca|mx|br|ar|cl|au|nz|in|pk|cn|jp|kr|tw|hk|sg|my|ph|id|vn|th|za|ng|ke|gh|eg|ma|ae|sa|il|bio|cv|link|gg|sh|tv|to|ly|is|lu|ee|lv|lt|hr|rs|si|bg|academy|art|photography|agency|expert|consulting|law|md|black|ninja|rocks|space|store|team|world|life|health|example|test';
const address = new RegExp(
  `(?<![\\p{L}\\p{N}@._%+/-])(?:https?:\\s?//\\s?[^\\s|•·<>"']{3,300}|www\\.[^\\s|•·<>"']{3,300}|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,5}(?:${topDomains})(?::\\d{2,5})?(?:/[^\\s|•·<>"']{0,300})?(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}]))`,
  'giu',
);
const begun = /(?<![\p{L}\p{N}@._%+/-])(?:https?:\/\/|www\.)[\p{L}\p{N}][\p{L}\p{N}.-]{0,60}[.-]$/giu;
/** "jane@mail.comlinkedin.com/in/jane": what follows a mail address without a space. */
const behindMail =
  /(?<=@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,6})(?:linkedin|github|gitlab|twitter|behance|dribbble|facebook|instagram|medium|xing)\.(?:com|net)\/[^\s|•·<>"']{1,200}/giu;
export const mailBefore = (words: string, behind: string): string => {
  const at = (words + behind).search(behindMail);
  return at > 0 ? words.slice(0, at) : words;
};

/** "…/in/janegithub.com/jane": two addresses set without a space. */
const glued =
  /(?<=[^\s/.@-][^\s]*\/[^\s]*[^\s/.=?&-]|\.(?:com|org|net|io|dev)\/?)(?=https?:\/\/|www\.|(?:linkedin|github|gitlab|twitter|behance|dribbble|facebook|instagram|kaggle|medium|xing|stackoverflow|leetcode)\.(?:com|net)(?:\/|$))/giu;

export type FoundAddress = { readonly words: string; readonly from: number };

export const addressesIn = (text: string): readonly FoundAddress[] =>
  [...text.matchAll(address), ...text.matchAll(begun), ...text.matchAll(behindMail)]
    .flatMap(({ 0: words, index }) => parted(words, index))
    .map(({ words, from }) => ({ words: trimmed(words), from }));

const parted = (words: string, from: number): readonly FoundAddress[] => {
  let at = from;
  return words.split(glued).map((part) => {
    const found = { words: part, from: at };
    at += part.length;
    return found;
  });
};

/** Without the signs of the sentence around it. */
export const trimmed = (words: string): string => {
  const bare = words.replace(/[.,;:!?…»”"')\]}>]+$/u, '');
  return bare.includes('(') && words[bare.length] === ')' ? `${bare})` : bare;
};
