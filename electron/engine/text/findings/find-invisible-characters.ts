import type { Finding } from '@shared/model/text';
import { pageWords, placeOf, type WordLine } from './page-words';

/**
 * Characters that take no room on the page and carry a message, break words apart or turn them around. The
 * joiners of Persian names and of emoji, direction marks beside right-to-left letters, a few soft hyphens and
 * line-break hints are what honest programs write.
 */
export const findInvisibleCharacters = (page: number, lines: readonly WordLine[]): readonly Finding[] => {
  if (!lines.some((line) => suspicious.test(line.text))) return [];
  const words = pageWords(page, lines);
  const findings: Finding[] = [];
  for (const { start, end, line } of words.lines) {
    if (!suspicious.test(line.text)) continue;
    const said = messageIn(line.text);
    if (said !== null)
      findings.push({ kind: 'invisible-characters', ...placeOf(words, start, end), text: said });
  }
  return [...brokenWords(lines, page), ...findings].slice(0, mostFindings);
};

const mostFindings = 50;
const suspicious =
  /[\u034f\u00ad\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u202d\u202e\u2060-\u2064\u206a-\u206f\u3164\p{Variation_Selector}\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e01ef}]/u;

/** What a line says in characters that are not drawn; null: nothing. */
const messageIn = (line: string): string | null =>
  tagMessage(line) ?? selectorMessage(line) ?? zeroWidthMessage(line) ?? turnedWords(line);

/** Unicode tags repeat ASCII without being drawn; the flags of England, Scotland and Wales end with one too. */
const tagMessage = (line: string): string | null => {
  const tags = line
    .replace(/\u{1f3f4}[\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{2,6}\u{e007f}/gu, '')
    .match(/[\u{e0001}-\u{e007f}]+/gu);
  if (tags === null) return null;
  const said = Array.from(tags.join(''), (tag) =>
    String.fromCharCode(((tag.codePointAt(0) ?? 0) - 0xe0000) & 0x7f),
  ).join('');
  return readableOr(said, line);
};

/** One selector after a sign is an emoji; several in a row are bytes. */
const selectorMessage = (line: string): string | null => {
  const runs = line.match(/[\p{Variation_Selector}]{2,}/gu) ?? [];
  const afterLetters = line.match(/\p{Script=Latin}[\p{Variation_Selector}]/gu) ?? [];
  if (runs.length === 0 && afterLetters.length < 3) return null;
  const bytes = Array.from(runs.join(''), (selector) => {
    const code = selector.codePointAt(0) ?? 0;
    return code < 0x10000 ? code - 0xfe00 : code - 0xe0100 + 16;
  });
  return readableOr(Buffer.from(bytes).toString('utf8'), line);
};

/** A run of zero-width characters: often bits. */
const zeroWidthMessage = (line: string): string | null => {
  const runs = line.match(/[\u200b-\u200d\u2060-\u2064\ufeff\u180e]{8,}/gu);
  if (runs === null) return null;
  const signs = Array.from(runs.join(''));
  const zero = signs[0];
  const kinds = [...new Set(signs)];
  const other = kinds.find((kind) => kind !== zero);
  const read = (one: string | undefined): string =>
    String.fromCharCode(
      ...Array.from({ length: Math.min(2000, Math.floor(signs.length / 8)) }, (_, at) =>
        Number.parseInt(
          signs
            .slice(at * 8, at * 8 + 8)
            .map((sign) => (sign === one ? '1' : '0'))
            .join(''),
          2,
        ),
      ),
    );
  const said = [read(other), read(zero)].find((each) => /^[\x20-\x7e\n]{2,}$/.test(each));
  return said ?? readableOr('', line);
};

/** An override turns Latin words around: what is read is not what is drawn. */
const turnedWords = (line: string): string | null => {
  const turned = /\u202e([^\u202c\u202e]{0,200})/u.exec(line)?.[1] ?? '';
  return /[\p{Script=Latin}\p{N}]{2}/u.test(turned) ? drawn(line) : null;
};

/** Words cut into pieces by what is not drawn, so that no search finds them (or only the reader of bytes does). */
const brokenWords = (lines: readonly WordLine[], page: number): readonly Finding[] => {
  const broken = lines.flatMap((line) =>
    suspicious.test(line.text)
      ? line.text
          .split(/\s+/)
          .filter((word) => word.length < 400 && cutters.test(word))
          .map((word) => ({ word, line, cuts: cutsIn(word) }))
      : [],
  );
  const cut = broken.filter(({ cuts }) => cuts > 0);
  const blatant = cut.filter(({ word, cuts }) => isBlatant(word, cuts));
  const total = cut.filter(({ word }) => !word.includes('\u00ad')).reduce((sum, { cuts }) => sum + cuts, 0);
  const kept =
    blatant.length > 0 || total >= mostHonestCuts
      ? blatant.length > 0 && total < mostHonestCuts
        ? blatant
        : cut
      : [];
  return [...Map.groupBy(kept, ({ line }) => line)].map(([line, words]) => ({
    kind: 'invisible-characters' as const,
    text: words.map(({ word }) => drawn(word)).join(' '),
    page,
    box: line.box,
  }));
};

const mostHonestCuts = 6;
const cutters = /[\u034f\u00ad\u200b-\u200d\u2060\u3164\uffa0\u115f\u1160\ufeff\u180e]/u;

/** Between two letters of a script that does not join its letters; addresses may break anywhere. */
const cutsIn = (word: string): number => {
  if (/[@/]|www\.|https?:|\.\w{2,4}$/i.test(drawn(word))) return 0;
  return (
    word.match(
      /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u034f\u00ad\u200b-\u200d\u2060\u3164\uffa0\u115f\u1160\ufeff\u180e]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/gu,
    )?.length ?? 0
  );
};

const isBlatant = (word: string, cuts: number): boolean => {
  const letters = drawn(word).length;
  return word.includes('\u00ad')
    ? cuts >= 3 && cuts >= letters * 0.4
    : cuts >= 3 || (cuts >= 2 && letters <= 8);
};

const drawn = (text: string): string =>
  text
    .replace(
      /[\u034f\u00ad\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\p{Variation_Selector}\ufeff\uffa0\u{e0000}-\u{e01ef}]/gu,
      '',
    )
    .trim();

const readableOr = (said: string, line: string): string => {
  const clean = said.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '').trim();
  if (/[\p{L}\p{N}]{2}/u.test(clean)) return clean;
  return drawn(line) || 'Characters that are not drawn';
};
