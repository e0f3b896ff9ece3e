import { markSkill } from './skill-marks';
import { isEmpty, type Piece, splitAt, textOf, trimmed } from './words';

const separators =
  /\s{2,}|\t|\s*[;|·▪◦‣►▸➢➤✓✔◆◇❖✦✧⬥⋄∙⁃]\s*|\s*(?<![●○•■□]\s?)[•●■](?!\s?[●○•■□])\s*|\s*(?<!-),(?!\d)\s*|[、，；]|(?<=\p{L}{4})\.\s+(?=\p{Lu})|\s+\/\s+/gu;
const longestItem = 8;
const longestBullet = 12;

/** One stretch of a list -> its items; sentences that are not items are left out. */
export const splitItems = (piece: Piece): readonly Piece[] => {
  const bare = withoutLead(piece);
  const items = splitAt(bare, separators)
    .flatMap(splitDash)
    .flatMap(splitLastAnd(bare, bare === piece ? 3 : 2))
    .map(tidy);
  const most = items.length === 1 && isBullet(piece) ? longestBullet : longestItem;
  return items.filter((item) => isItem(textOf(item), most));
};

/** "Word, Excel, Canva – Welcoming guests": two groups on one line, where no level stands behind the dash. */
const splitDash = (item: Piece, index: number, all: readonly Piece[]): readonly Piece[] => {
  if (index < 2 || index !== all.length - 1) return [item];
  const parts = splitAt(item, /\s[–—]\s/gu);
  const [, behind] = parts;
  return parts.length === 2 && behind && !isMarked(item) ? parts : [item];
};
const isMarked = (item: Piece): boolean => markSkill(item).level !== null || /\d/.test(textOf(item));

const isBullet = ({ words }: Piece): boolean =>
  words.parts[0]?.line.item === true || /^\s*[•·●▪■*➢✓-]/.test(words.text);

const isItem = (text: string, most: number): boolean =>
  text.length > 0 &&
  text.length <= 110 &&
  /[\p{L}\p{N}]/u.test(text) &&
  !/^(?:etc|and more|u\.a|others?|Â)\W*$/i.test(text) &&
  !/@|https?:|^www\./.test(text) &&
  text.split(/\s+/).length <= most;

/** "Word, Excel and Outlook": the last two are two. */
const splitLastAnd =
  (whole: Piece, least: number) =>
  (item: Piece, index: number, all: readonly Piece[]): readonly Piece[] => {
    if (index !== all.length - 1 || all.length < least || whole.to - whole.from > 600) return [item];
    const parts = splitAt(item, /\s(?:and|und|et|y|e|i|en|och|og|&)\s/gu);
    const areNames = parts.every((part) => /^\p{Lu}[^\s]*(?:\s\p{Lu}?[^\s]*)?$/u.test(textOf(part)));
    return parts.length === 2 && (areNames || /^\p{Ll}+ \S+ \p{Ll}+$/u.test(textOf(item))) ? parts : [item];
  };

/** "Proficient in", "Kenntnisse in": what leads to a list is no part of it. */
const withoutLead = (piece: Piece): Piece => {
  const lead = leads.exec(textOf(piece));
  return lead ? trimmed({ ...piece, from: piece.from + lead[0].length }) : piece;
};
const leads =
  /^\W*(?:(?:highly |very |also )?(?:proficient|proficiency|skilled|experienced?|expert|expertise|knowledgeable|competent|fluent|adept|versed|trained|familiar|familiarity) (?:in|with|at|using)(?: the use of| using)?(?: all)?|(?:(?:strong|good|solid|working|excellent|extensive|thorough|basic|advanced|in-depth) )?(?:working )?(?:knowledge|understanding|command|experience|use) (?:of|in|with)|(?:sehr )?(?:gute|gut|fundierte|sichere|umfangreiche)?\s*(?:kenntnisse|erfahrung|umgang) (?:in|mit|im)(?: der| den| dem)?|(?:bonne |très bonne )?(?:maîtrise|connaissances?) (?:de |du |des |en |d['’]|de l['’])|(?:manejo|conocimientos?|dominio) (?:de|en|del)|(?:ottima |buona )?conoscenza (?:di|del|della|dei)|(?:conhecimentos?|domínio) (?:de|em)|kennis van|ervaring met|znajomość|obsługa)\s+/iu;

const tidy = (item: Piece): Piece => {
  const text = textOf(item);
  const start = /^(?:and|und|including|such as|e\.g\.)\s+/i.exec(text)?.[0].length ?? 0;
  const end =
    /(?:\s*(?:\betc\b|\bu\.a\b|\busw\b)\.?|(?<!\b(?:inc|ltd|js|net))\.|\s*…|[Â\s]+)+$/iu.exec(text)?.[0]
      .length ?? 0;
  const made = trimmed({ ...item, from: item.from + start, to: item.to - end });
  return isEmpty(made) ? item : made;
};
