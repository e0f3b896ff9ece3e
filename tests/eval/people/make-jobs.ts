import type { Story } from './cast';
import type { Chance } from './chance';
import type { Country } from './countries';
import type { Moment, Post } from './person';
import type { Trade } from './trade';

export type WorkedAt = Post;

type Career = {
  readonly story: Story;
  readonly trade: Trade;
  /** What a person who changed did before. */
  readonly other: Trade;
  readonly country: Country;
  readonly chance: Chance;
};

/** Months of each post and of the pause before the next one; the newest first. */
type Step = { readonly months: number; readonly pause: number; readonly sameEmployer?: boolean };

const stepsOf = (story: Story, { below }: Chance): readonly Step[] => {
  const some = (months: number): number => months + below(20);
  const step = (months: number, pause = below(2), sameEmployer = false): Step => ({
    months,
    pause,
    sameEmployer,
  });
  switch (story) {
    case 'student':
      return [step(4, 8), step(3, 0)];
    case 'single':
      return [step(some(40))];
    case 'promoted':
      return [step(some(20), 0, true), step(some(24), 0, true), step(some(18), 1), step(some(20))];
    case 'gap':
      return [step(some(22), 11 + below(14)), step(some(30), 1), step(some(18))];
    case 'overlap':
      return [step(some(30), -8), step(some(24), 0), step(some(20))];
    case 'veteran':
      return [
        step(some(48)),
        step(some(50)),
        step(some(44), 0, true),
        step(some(40)),
        step(some(36), 4),
        step(some(30)),
      ];
    case 'changer':
      return [step(some(16)), step(some(14), 3), step(some(40)), step(some(30))];
    default:
      return [step(some(26)), step(some(28)), step(some(20))];
  }
};

export const makeJobs = (career: Career): readonly Post[] => {
  const { story, trade, other, country, chance } = career;
  const steps = stepsOf(story, chance);
  const isEnded = story === 'ended' || story === 'student';
  const posts: Post[] = [];
  let end = 2025 * 12 + chance.below(6) - (isEnded ? 8 : 0);
  let employer = '';
  const employers = [...chance.some(trade.employers, trade.employers.length)].sort(() => chance.below(3) - 1);
  for (const [index, { months, pause }] of steps.entries()) {
    const start = end - months + 1;
    const isBefore = story === 'changer' && index >= 2;
    const field = isBefore ? other : trade;
    if (!steps[index - 1]?.sameEmployer)
      employer = fill(
        isBefore ? (field.employers[index] ?? '') : (employers[index % employers.length] ?? ''),
        career,
      );
    posts.push({
      title: titleAt({
        field,
        index: isBefore ? index - 2 : index,
        count: isBefore ? 2 : steps.length,
        story,
      }),
      employer,
      place: chance.happens(0.6) ? placeOf(chance.pick(country.cities)) : null,
      start: moment(start),
      end: index === 0 && !isEnded ? null : moment(end),
      bullets: chance.some(field.bullets, 2 + chance.below(3)),
    });
    end = start - 1 - pause;
  }
  return posts;
};

type Rung = { readonly field: Trade; readonly index: number; readonly count: number; readonly story: Story };

/** Up the ladder of the trade: the newest post is the highest that this many posts reach. */
const titleAt = ({ field, index, count, story }: Rung): string => {
  const top = story === 'student' ? 0 : Math.min(field.titles.length - 1, count);
  return field.titles[Math.max(0, top - index)] ?? field.titles[0] ?? '';
};

const moment = (months: number): Moment => ({ year: Math.floor(months / 12), month: (months % 12) + 1 });

const fill = (employer: string, { country, chance }: Career): string =>
  employer
    .replace('{city}', cityOf(chance.pick(country.cities)))
    .replace('{name}', chance.pick(country.families));

const cityOf = (place: string): string =>
  (place.split(/,| - | \(/)[0] ?? place)
    .replace(/\b[A-Z]{0,2}\d[\dA-Z-]*\b|\b(?:VIC|AB)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const placeOf = (place: string): string =>
  place
    .replace(/\b(?=[\w-]*\d)[\w-]+\b ?(?:\d[A-Z]{2}|AB)?/g, '')
    .replace(/\s+\(\)|\s+$/g, '')
    .trim();
