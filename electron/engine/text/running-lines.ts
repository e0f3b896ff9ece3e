import type { RawLine, RawPage } from './make-text';
import { marginsOf } from './page-margins';
import { pageCount, pageFields, withoutPageNumber } from './page-number';

/**
 * The running head and foot of a document that is too short to show them twice: a line in the margin that counts
 * pages, claims a copyright or names the file it was printed from, and says nothing else that is not said elsewhere.
 */
export const withoutRunningLines = <P extends RawPage>(pages: readonly P[]): readonly P[] =>
  pages.map((page, index) => {
    const { head, foot } = marginsOf(page);
    const place: Place = { number: index + 1, count: pages.length, pages };
    const running = [...runningOf(head, place), ...runningOf(foot, { ...place, isFoot: true })];
    return running.length === 0
      ? page
      : { ...page, lines: page.lines.filter((line) => !running.includes(line)) };
  });

/** The same of a format without pages, whose footers come last and whose headers come first. */
export const withoutPageFields = <L extends Pick<RawLine, 'text'>>(lines: readonly L[]): readonly L[] => {
  const isAtEnd = (at: number): boolean => at < mostAtEnd || at >= lines.length - mostAtEnd;
  const counting = lines.filter(
    ({ text }, at) =>
      isAtEnd(at) && pageFields.test(text) && !isOneWord(text) && !isFamily(text) && !isContact(text),
  );
  if (counting.length === 0 || lines.length <= mostAtEnd * 2) return lines;
  const others = lines.filter((line) => !counting.includes(line));
  const said = new Set(others.flatMap(({ text }) => wordsOf(text)));
  const running = counting.filter(({ text }) => isSaid(text.replace(pageFields, ' '), said));
  return running.length === 0 ? lines : lines.filter((line) => !running.includes(line));
};

const mostAtEnd = 3;

/** "Crystal Page": a family is called so as well. */
const isFamily = (text: string): boolean => /^(?:\p{Lu}[\p{L}’'.-]* ){1,2}\p{Lu}\p{L}*$/u.test(text.trim());

const isOneWord = (text: string): boolean => /^\s*\p{L}+\s*$/u.test(text);

const isSaid = (text: string, said: ReadonlySet<string>): boolean =>
  wordsOf(text).every((word) => said.has(word) || furniture.has(word));

type Place = {
  readonly number: number;
  readonly count: number;
  readonly pages: readonly RawPage[];
  readonly isFoot?: boolean;
};

/** The lines beside one that runs go with it, where they only repeat: the name, the kind of document. */
const runningOf = (margin: readonly RawLine[], place: Place): readonly RawLine[] => {
  const telling = margin.filter((line) => remainderOf(line.text, place) !== null);
  if (telling.length === 0) return [];
  const said = wordsElsewhere(place.pages, margin);
  return margin.filter(({ text }) => isSaid(remainderOf(text, place) ?? text, said));
};

/** What a running line says besides; null where nothing shows that it is one. */
const remainderOf = (text: string, { number, count, isFoot = false }: Place): string | null => {
  if (isContact(text)) return null;
  if (/^(?:©|copyright\b)/iu.test(text)) return '';
  const printed = text.replace(file, ' ').replace(stamp, ' ');
  const uncounted = printed.replace(pageCount(number, count), ' ');
  if (uncounted !== text) return uncounted;
  const words = wordsOf(text);
  if (words.some((word) => confidential.has(word))) return text;
  return isFoot && withoutPageNumber(text, number) === '' ? '' : null;
};

/** Nobody is to be lost who can be reached by it. */
const isContact = (text: string): boolean =>
  text.includes('@') || /\d(?:[ ()./-]*\d){8}/u.test(text.replace(stamp, ' ').replace(file, ' '));

const file = /\bfile:\/\/\S+/gu;
/** When a browser printed it. */
const stamp = /\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)?/giu;

const wordsElsewhere = (pages: readonly RawPage[], margin: readonly RawLine[]): ReadonlySet<string> =>
  new Set(
    pages.flatMap(({ lines }) => lines.flatMap((line) => (margin.includes(line) ? [] : wordsOf(line.text)))),
  );

/** An initial stands for a name that is said elsewhere. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}|\p{N}{2,}/gu) ?? [];

const confidential: ReadonlySet<string> = new Set([
  'confidential',
  'vertraulich',
  'confidentiel',
  'confidencial',
  'riservato',
  'vertrouwelijk',
  'poufne',
]);

const furniture: ReadonlySet<string> = new Set([
  ...confidential,
  ...'curriculum vitae vitæ resume résumé cv lebenslauf of for von de di'.split(' '),
]);
