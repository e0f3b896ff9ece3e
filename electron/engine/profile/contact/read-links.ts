import type { Fact } from '@shared/model/profile';
import { spanOf } from '../page-line';
import type { ContactLine } from './contact-line';

/** Where the person can be seen on the web; the pages of employers, schools and projects are not theirs. */
export const readLinks = (lines: readonly ContactLine[], emails: readonly Fact[]): readonly Fact[] => {
  const spent = emails.flatMap(({ spans }) => spans);
  return lines
    .flatMap((line, index) => linksOn(line, lines[index + 1]))
    .filter(
      ({ spans: [at] }) =>
        !spent.some(
          (span) => at?.page === span.page && at.line === span.line && at.from < span.to && at.to > span.from,
        ),
    )
    .filter((fact, at, all) => at === all.findIndex((each) => key(each) === key(fact)))
    .slice(0, most);
};

const most = 12;
const key = ({ value }: Fact): string =>
  value
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');

const tops =
  'com|org|net|edu|io|dev|me|co|info|biz|app|ai|tech|design|page|site|website|online|xyz|blog|cloud|digital|studio|works|name|pro|eu|uk|de|at|ch|fr|es|it|pt|nl|be|pl|se|no|dk|fi|ie|cz|sk|hu|ro|gr|tr|ru|ua|us|ca|mx|br|ar|cl|au|nz|in|pk|cn|jp|kr|tw|hk|sg|my|ph|id|vn|th|za|ng|ke|gh|eg|ma|ae|sa|il|bio|cv|link|gg|sh|tv|to|ly|is|lu|ee|lv|lt|hr|rs|si|bg|academy|art|photography|agency|expert|consulting|law|md|black|ninja|rocks|space|store|team|world|life|health|example|test';
const address = new RegExp(
  `(?<![\\p{L}\\p{N}@._%+/-])(?:https?:\\s?//\\s?[^\\s|•·<>"']{3,300}|www\\.[^\\s|•·<>"']{3,300}|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,5}(?:${tops})(?::\\d{2,5})?(?:/[^\\s|•·<>"']{0,300})?(?![\\p{L}\\p{N}@-]|\\.[\\p{L}\\p{N}]))`,
  'giu',
);
const profileHost =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:linkedin\.com\/(?:in|pub)\/|github\.com\/[\w-]+\/?$|gitlab\.com\/[\w-]+\/?$|xing\.com\/profile|behance\.net\/|dribbble\.com\/|stackoverflow\.com\/users|twitter\.com\/|x\.com\/|medium\.com\/@|orcid\.org\/|researchgate\.net\/profile|scholar\.google|kaggle\.com\/|leetcode\.com\/|instagram\.com\/|youtube\.com\/|facebook\.com\/|t\.me\/|about\.me\/)/i;
/** Frameworks and products that look like the address of a site. */
const product =
  /^(?:node|vue|react|next|nuxt|express|angular|ember|backbone|three|d3|chart|socket|electron|asp|ado|vb|ml|draw|moment|require|discord|alpine|knockout|meteor|nest|deno|bun|p5|paper|plotly|b|m|ph|e|i|a)\.(?:js|ts|net|io|sc|d|g|me|co|com|tech|ed|is|it|no)$/i;

const linksOn = (line: ContactLine, next: ContactLine | undefined): readonly Fact[] => {
  const text = line.text.slice(0, longest);
  if (line.zone === 'others' || !text.includes('.')) return [];
  return [...text.matchAll(address)].flatMap((found) => {
    const words = trimmed(found[0]);
    const rest = found.index + words.length >= text.trimEnd().length ? wrappedRest(words, line, next) : null;
    const value = words.replace(/\s/g, '') + (rest ?? '');
    if (!isOwn(value, line)) return [];
    return [
      {
        value,
        confidence: rest === null ? (line.zone === 'head' ? 0.95 : 0.8) : 0.8,
        spans: [
          spanOf(line, found.index, found.index + words.length),
          ...(rest === null || !next ? [] : [spanOf(next, 0, rest.length)]),
        ],
      },
    ];
  });
};

const longest = 2_000;

const trimmed = (words: string): string => {
  const bare = words.replace(/[.,;:!?…»”"')\]}>]+$/u, '');
  return bare.includes('(') && words[bare.length] === ')' ? `${bare})` : bare;
};

const isOwn = (value: string, { zone, kind, text }: ContactLine): boolean => {
  if (!/\.(?:\p{L}{2,24})(?:[:/?#]|$)/iu.test(value) || product.test(value)) return false;
  if (profileHost.test(value)) return kind !== 'work' && kind !== 'publications' && kind !== 'education';
  if (zone === 'history' || kind === 'skills') return false;
  const isSpelledOut = /^(?:https?:|www\.)/i.test(value) || value.includes('/');
  // an address in the middle of a sentence is told of, not given
  const isTold = text.trim().split(/\s+/).length > 14;
  if (zone === 'head') return !isTold || isSpelledOut;
  // a person's own site is named by its host, what lies deeper is somebody's page
  const isShallow =
    value
      .replace(/^https?:\/\//i, '')
      .split('/')
      .filter(Boolean).length <= 2;
  return (
    isSpelledOut &&
    isShallow &&
    (kind === 'other' || kind === 'summary') &&
    text.trim().split(/\s+/).length <= 6
  );
};

const startsAnother = new RegExp(`^(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${tops})(?:/|$)`, 'iu');

/** A long address goes on below where it was broken behind a sign of its own. */
const wrappedRest = (words: string, line: ContactLine, next: ContactLine | undefined): string | null => {
  if (!next || next.page !== line.page || next.region !== line.region) return null;
  const rest = /^[\p{L}\p{N}/_~%?=&#.-]{1,200}/iu.exec(
    next.text.trimStart() === next.text ? next.text : '',
  )?.[0];
  if (
    rest === undefined ||
    startsAnother.test(rest) ||
    /@/.test(next.text.slice(0, 200)) ||
    /^(?:https?:|www\.)/i.test(rest)
  )
    return null;
  const tail = next.text.slice(rest.length).trim();
  if (tail !== '' && !/^\([^)]{1,20}\)$/.test(tail)) return null;
  // a bare host is whole, with its slash or without
  const isOpen =
    /[_=&?-]$|[^/]\/[^/]+\/$/.test(words.replace(/^https?:\/\//i, '')) &&
    /^[\p{Ll}\p{N}_~%-]|[\d/-]/u.test(rest);
  const goesOn = /^\//.test(rest) && /\.\p{L}{2,}$|\/[\w-]+$/u.test(words);
  return isOpen || goesOn ? trimmed(rest) : null;
};
