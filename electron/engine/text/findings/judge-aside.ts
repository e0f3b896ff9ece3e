import { isInstruction } from './find-instructions';
import { isKeywordList, isShort, itemsOf } from './find-stuffing';

/** What a file says beside its page: properties and descriptions. Short and honest ones are nothing to tell. */
export type Aside = { readonly name: string; readonly value: string };

/** Whether a property (title, subject, keywords, a custom one) says more than the properties of honest files. */
export const isTellingProperty = ({ name, value }: Aside, seen: Seen): boolean => {
  const words = wordsOf(value);
  if (words.length === 0 || seen.holds(value)) return false;
  if (isInstruction(value)) return true;
  if (
    /\b(?:pdf|xe|lua)?tex\b|miktex|kpathsea|<\/?[a-z]|\b[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) ||
    /^(?:ptex|msip|contenttype|mediaservice)/i.test(name)
  )
    return false;
  const unseen = itemsOf(value).filter((item) => isWording(item) && !seen.holds(item));
  if (/keyword|tags|subject$|subject\b|category|bag/i.test(name) || itemsOf(value).length >= 8)
    if (unseen.filter((item) => isShort(item) && !ordinary.test(item)).length >= leastItems(name))
      return true;
  const most = /title|author|company|manager|creator/i.test(name)
    ? 18
    : /desc|abstract|comm/i.test(name)
      ? 24
      : 14;
  return words.length > most && words.filter((word) => !seen.holds(word)).length > words.length * 0.3;
};

/** Whether the description of a picture, link or field says more than what is to be seen there. */
export const isTellingDescription = (value: string, seen: Seen): boolean => {
  const words = wordsOf(value);
  if (words.length === 0 || seen.holds(value)) return false;
  if (isInstruction(value)) return true;
  if (/^(?:https?:|mailto:|file:|[\w.-]+@)\S*$/i.test(value.trim())) return false;
  const unseen = itemsOf(value).filter((item) => isWording(item) && !seen.holds(item));
  if (unseen.filter(isShort).length >= 5) return true;
  if (isKeywordList(value)) return true;
  return words.length > 25 && words.filter((word) => !seen.holds(word)).length > words.length * 0.2;
};

/** Remarks in the source of a page are for who writes pages; one that reads like prose is for somebody else. */
export const isTellingSource = (value: string, seen: Seen): boolean => {
  if (isTellingDescription(value, seen)) return true;
  const words = wordsOf(value);
  if (
    words.length < 10 ||
    /[{}<>=;]|--|\/\/|\b(?:browser|javascript|script|css|html|do not (?:edit|remove))\b/i.test(value)
  )
    return false;
  return words.filter((word) => !seen.holds(word)).length > words.length * 0.4;
};

/** What stands visibly in the document as well. */
export type Seen = { readonly holds: (text: string) => boolean };

export const makeSeen = (texts: Iterable<string>): Seen => {
  let all = '';
  for (const text of texts) all += lettersOf(text);
  return {
    holds: (text) => {
      const letters = lettersOf(text);
      return letters === '' || all.includes(letters);
    },
  };
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] =>
  text.slice(0, 20_000).match(/[\p{L}][\p{L}\p{N}'+#.-]*/gu) ?? [];

/** A name of a thing, not an identifier of some program. */
const isWording = (item: string): boolean =>
  /\p{L}{2}/u.test(item) && !/\d{3}|[A-Z][a-z]*\d[A-Za-z]*[A-Z]|_\w+_/.test(item);

const leastItems = (name: string): number => (/keyword|tags|bag/i.test(name) ? 4 : 6);

const ordinary =
  /^(?:resumes?|cv|curriculum(?: vitae)?|lebenslauf|templates?|cover letters?|latex|word|docx?|pdf|microsoft.*|office.*|bewerbung|application|profile|document|portfolio|job|jobs|career|hiring|simple|modern|professional|classic|creative|free|design|one page|minimal(?:ist)?|a4|letter)$/i;
