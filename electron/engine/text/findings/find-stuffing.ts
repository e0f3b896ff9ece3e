import type { Finding } from '@shared/model/text';
import { findPosting } from './find-posting';
import { type PageWords, pageWords, placeOf, type WordLine } from './page-words';

/**
 * Words that stand there for a machine that counts them: the same one over and over, or a list that no reader
 * would read. An honest list of sixty skills, a column of equal dates or levels, is none of it.
 */
export const findStuffing = (page: number, lines: readonly WordLine[]): readonly Finding[] =>
  stuffingIn(pageWords(page, lines));

export const stuffingIn = (words: PageWords): readonly Finding[] => {
  const tokens = tokensOf(words.folded);
  const places = merged([
    ...repeats(tokens, words),
    ...crowds(tokens),
    ...endlessLists(words),
    ...findPosting(words.folded),
  ]);
  return places.slice(0, mostFindings).map(([from, to]) => {
    const start = words.at[from] ?? 0;
    const end = (words.at[to - 1] ?? 0) + 1;
    return {
      kind: 'keyword-stuffing' as const,
      ...placeOf(words, start, Math.min(end, start + longestText)),
    };
  });
};

/** Hidden words, descriptions and properties are held to a stricter measure: nobody reads them anyway. */
export const isKeywordList = (text: string): boolean => {
  const items = itemsOf(text);
  if (items.length >= 12 && items.filter(isShort).length >= items.length * 0.8) return true;
  const lines = [{ text, box: null }];
  return findStuffing(1, lines).length > 0;
};

export const itemsOf = (text: string): readonly string[] =>
  text
    .split(/[,;|•·\n\t]| {2,}/)
    .map((item) => item.trim())
    .filter((item) => /\p{L}/u.test(item));

export const isShort = (item: string): boolean => item.length <= 40 && item.split(/\s+/).length <= 4;

type Token = { readonly word: string; readonly start: number; readonly end: number };
type Stretch = readonly [start: number, end: number];

const mostFindings = 20;
const longestText = 2000;

const tokensOf = (folded: string): readonly Token[] =>
  [...folded.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#]{0,60}/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A phrase of one to four words that follows itself again and again. */
const repeats = (tokens: readonly Token[], words: PageWords): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const period of [1, 2, 3, 4]) {
    let run = 0;
    for (let at = period; at <= tokens.length; at += 1) {
      if (at < tokens.length && tokens[at]?.word === tokens[at - period]?.word) {
        run += 1;
        continue;
      }
      const times = Math.floor(run / period) + 1;
      const stretch = tokens.slice(at - run - period, at);
      if (
        times >= (period === 1 ? 5 : 4) &&
        saysSomething(stretch, period) &&
        runsAlong(stretch, times, words)
      )
        found.push([stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0]);
      run = 0;
    }
  }
  return found;
};

const saysSomething = (stretch: readonly Token[], period: number): boolean =>
  stretch.slice(0, period).some(({ word }) => word.length >= 2 && /\p{L}/u.test(word) && !levels.test(word));
const levels = new RegExp(
  `^(?:[abc][12]|yes|no|basic|advanced|intermediate|beginner|expert|fluent|native|good|excellent|level|month|year|years|present|current|remote|n\\/?a|xx+|lorem|ja|nein|gut|sehr|oui|non|si|${[
    'user|independent|proficient|utente|base|autonomo|avanzato|utilisateur|independant|experimente|elementaire',
    'usuario|basico|independiente|competente|utilizador|independente|utilizator|elementar|experimentat',
    'elementare|selbststandige|kompetente|sprachverwendung|gebruiker|onafhankelijk|uzytkownik|samodzielny|zaawansowany',
  ].join('|')})$`,
);

/** Down a column of a table words may well repeat, one a line; in a line they do not. */
const runsAlong = (stretch: readonly Token[], times: number, words: PageWords): boolean => {
  const start = stretch[0]?.start ?? 0;
  const end = stretch.at(-1)?.end ?? 0;
  let breaks = 0;
  for (
    let at = words.folded.indexOf('\n', start);
    at !== -1 && at < end;
    at = words.folded.indexOf('\n', at + 1)
  )
    breaks += 1;
  return times / (breaks + 1) >= 2;
};

const window = 60;
const mostInWindow = 18;

/** One word that makes up a quarter of a whole paragraph. */
const crowds = (tokens: readonly Token[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  const counts = new Map<string, number>();
  const add = (token: Token | undefined, by: number): number => {
    if (token === undefined || !isKeyword(token.word)) return 0;
    const count = (counts.get(token.word) ?? 0) + by;
    counts.set(token.word, count);
    return count;
  };
  for (const [at, token] of tokens.entries()) {
    const count = add(token, 1);
    if (at >= window) add(tokens[at - window], -1);
    if (count < mostInWindow) continue;
    const first = tokens.slice(Math.max(0, at - window + 1), at).find(({ word }) => word === token.word);
    found.push([first?.start ?? token.start, token.end]);
  }
  return found;
};

const isKeyword = (word: string): boolean =>
  word.length >= 3 && /^\p{L}/u.test(word) && !little.has(word) && !levels.test(word);
const little = new Set(
  (
    'the and for with from that this was were are our their into over upon und der die das den dem des mit von fur auf ein eine als bei ' +
    'les des une dans pour avec sur par aux que qui los las del una con por para como della delle dei nel gli che com uma dos das nos het een van voor met door oraz dla przez jest ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december to in of at'
  ).split(' '),
);

/** A list without end, or a long one in letters that are hardly there. */
const endlessLists = (words: PageWords): readonly Stretch[] => {
  const usual = usualSize(words);
  return listsIn(words.folded).filter(([from, to]) => {
    const items = itemsOf(words.folded.slice(from, to));
    const short = items.filter(isShort);
    if (short.length < items.length * 0.85) return false;
    const start = words.at[(from + to) >> 1] ?? 0;
    const size = words.lines.findLast((each) => each.start <= start)?.line.size ?? null;
    const isSmall = size !== null && (size < 5 || size < usual * 0.6);
    const isRepeated = new Set(short).size < short.length * 0.6;
    return items.length >= (isSmall || isRepeated ? 40 : 160);
  });
};

const longestItem = 60;

/** Runs of short items between commas; a list may go on over the ends of lines. */
const listsIn = (folded: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let first = 0;
  let start = 0;
  let count = 0;
  const close = (end: number): void => {
    if (count >= 40 && found.length < mostFindings) found.push([first, end]);
    count = 0;
  };
  for (let at = 0; at <= folded.length; at += 1) {
    const char = folded[at];
    if (char !== undefined && char !== ',' && char !== ';' && char !== '|' && char !== '•') continue;
    const item = at - start;
    if (item > longestItem) {
      close(start);
      first = at + 1 - Math.min(item, longestItem);
    }
    count += 1;
    start = at + 1;
  }
  close(folded.length);
  return found;
};

const usualSize = (words: PageWords): number => {
  const sizes = words.lines.flatMap(({ line }) => (line.size ? [line.size] : [])).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
};

const merged = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const result: [number, number][] = [];
  for (const [start, end] of [...stretches].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1] + 5) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
};
