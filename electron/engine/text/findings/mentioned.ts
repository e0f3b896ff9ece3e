import type { Hit } from './sentences-of';

/** A talk or a paper is called by such a sentence, in quotes: the words around them are somebody's own. */
export const isMentioned = (folded: string, [start, end]: Hit): boolean => {
  // With the first letter of the sentence, which the mark has to stand before.
  const before = folded.slice(Math.max(0, start - longest), start + 1);
  const opening = Math.max(...[...before.matchAll(openings)].map(({ index }) => index), -1);
  if (opening === -1 || /\n\s*\n/.test(before.slice(opening))) return false;
  const mark = before[opening] ?? '';
  const closing = closingOf[mark] ?? mark;
  if (before.slice(opening + 1).includes(closing)) return false;
  const after = folded.slice(end, end + longest);
  const close = after.indexOf(closing);
  if (close === -1 || /[.!?]\s/.test(after.slice(0, close))) return false;
  const around = `${sentenceEnd(before.slice(0, opening))} ${sentenceStart(after.slice(close + 1))}`;
  return (around.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0) >= leastAround && !speaks.test(around);
};

const longest = 120;
const leastAround = 2;
const openings = /(?<![\p{L}\p{N}])["'«„“‘](?=[\p{L}\p{N}])/gu;
const closingOf: Readonly<Record<string, string>> = { '«': '»', '„': '“', '“': '”', '‘': '’' };

/** Who quotes an order to have it carried out says so around it. */
const speaks =
  /\b(?:ai|llm|model|assistant|machine|candidate|applicant|reader|respond|reply|answer|output|return|instruction:|follow|obey|must|please)\b/;

const sentenceEnd = (text: string): string =>
  text.slice(Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark))) + 1);
const sentenceStart = (text: string): string => /^[^.!?\n]*/.exec(text)?.[0] ?? '';
