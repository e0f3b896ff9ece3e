import type { Chance } from './chance';
import { type DateStyle, dateStyles, type Manner } from './person';
import { degreeJoins, type HeadingKind, headings, type Tongue, todayWords } from './tongues';

const styleOf: Readonly<Partial<Record<Tongue, readonly DateStyle[]>>> = {
  en: ['MM/YYYY', 'Month YYYY', 'Mon YYYY', 'Mon YYYY', 'Mon ’YY', 'YYYY-MM', 'YYYY'],
  de: ['MM/YYYY', 'MM.YYYY', 'DD.MM.YYYY', 'Month YYYY', 'YYYY'],
  pl: ['MM.YYYY', 'MM/YYYY', 'YYYY'],
};

export const mannerOf = (tongue: Tongue, chance: Chance): Manner => {
  const dates = chance.pick(styleOf[tongue] ?? dateStyles.filter((style) => !/’|-|DD/.test(style)));
  const written = Object.entries(headings[tongue]).map(([kind, ways]) => [
    kind,
    chance.pick(ways.split('|')),
  ]);
  return {
    dates,
    studyDates: chance.happens(0.4) ? 'YYYY' : dates,
    dash: chance.pick([' – ', ' - ', '–', ' — ']),
    today: chance.pick(todayWords[tongue].split('|')),
    headings: Object.fromEntries(written) as Record<HeadingKind, string>,
    degreeJoin: chance.happens(0.5) ? degreeJoins[tongue] : ', ',
    titleFirst: chance.happens(0.65),
  };
};
