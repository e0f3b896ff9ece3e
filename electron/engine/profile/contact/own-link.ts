import type { ContactLine } from './contact-line';

const profileHost =
  /^(?:https?:\/\/)?(?:[\w-]+\.)?(?:linkedin\.com\/(?:in|pub)\/|github\.com\/[\w-]+\/?$|gitlab\.com\/[\w-]+\/?$|xing\.com\/profile|behance\.net\/|dribbble\.com\/|stackoverflow\.com\/users|twitter\.com\/|x\.com\/|medium\.com\/@|orcid\.org\/|researchgate\.net\/profile|scholar\.google|kaggle\.com\/|leetcode\.com\/|instagram\.com\/|youtube\.com\/|facebook\.com\/|t\.me\/|about\.me\/)/i;
/** Frameworks and products that look like the address of a site. */
const product =
  /^(?:node|vue|react|next|nuxt|express|angular|ember|backbone|three|d3|chart|socket|electron|asp|ado|vb|ml|draw|moment|require|discord|alpine|knockout|meteor|nest|deno|bun|p5|paper|plotly|b|m|ph|e|i|a)\.(?:js|ts|net|io|sc|d|g|me|co|com|tech|ed|is|it|no)$/i;

/** The pages of employers, schools and projects are not the person's. */
export const isOwnLink = (value: string, { zone, kind, text }: ContactLine): boolean => {
  if (!/\.(?:\p{L}{2,24})(?:[:/?#]|$)/iu.test(value) || product.test(value)) return false;
  if (profileHost.test(value)) return kind !== 'work' && kind !== 'publications' && kind !== 'education';
  if (zone === 'history' || kind === 'skills') return false;
  const isSpelledOut = /^(?:https?:|www\.)/i.test(value) || value.includes('/');
  // an address in the middle of a sentence is told of, not given
  const isTold = wordsAround(value, text) > 14;
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

const wordsAround = (value: string, text: string): number => {
  const piece = text.split(/[|•·]|\s{2,}|\s[–—]\s/).find((each) => each.includes(value)) ?? text;
  return piece.trim().split(/\s+/).length;
};
