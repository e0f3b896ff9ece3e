import type { LanguageLevel } from '@shared/model/profile';

/** A level that is drawn or counted: ●●●○○, ★★★★☆, 4/5, 80 %. */
export type DrawnLevel = { readonly from: number; readonly to: number; readonly share: number };

const drawn = /(?:[●•⬤⚫★⭐▮◼■█◆✦✪🌑][ \u00a0]?){1,12}(?:[○◯☆▯◻□░▒◇✧⚪◦🌕][ \u00a0]?){0,11}/gu;
const counted = /\b(\d{1,2})(?:[.,]\d)? ?(?:\/|out of|von|sur|de|su|van|z) ?(5|6|10)\b/g;
const percent = /\b(\d{1,3}) ?%/g;

export const findDrawn = (text: string): readonly DrawnLevel[] => [
  ...[...text.matchAll(drawn)].flatMap(({ index, 0: found }) => {
    const marks = [...found.replace(/\s/gu, '')];
    const full = marks.filter((mark) => /[●•⬤⚫★⭐▮◼■█◆✦✪🌑]/u.test(mark)).length;
    const to = index + found.trimEnd().length;
    if (marks.length < 3) return [];
    return [{ from: index, to, share: full / Math.max(marks.length, marks.length === full ? 5 : 0) }];
  }),
  ...[...text.matchAll(counted)].map(({ index, 0: found, 1: some, 2: all }) => ({
    from: index,
    to: index + found.length,
    share: Math.min(1, Number(some) / Number(all)),
  })),
  ...[...text.matchAll(percent)].map(({ index, 0: found, 1: some }) => ({
    from: index,
    to: index + found.length,
    share: Math.min(1, Number(some) / 100),
  })),
];

export const levelOfShare = (share: number): LanguageLevel =>
  share > 0.95
    ? 'C2'
    : share > 0.75
      ? 'C1'
      : share > 0.55
        ? 'B2'
        : share > 0.45
          ? 'B1'
          : share > 0.25
            ? 'A2'
            : 'A1';
