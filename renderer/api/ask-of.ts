import type { Criterion, SkillName } from '@shared/model/criterion';
import { sayCount, sayYears } from '../lib/say-count';
import { educationWords, languageLevelWords, seniorityWords } from './kind-words';

/** What a criterion asks, in plain form: words, names of which one is enough, words. */
export type Ask = {
  readonly lead: string;
  readonly names: readonly { readonly name: string; readonly isOwn: boolean }[];
  readonly tail: string;
};

export const askOf = (item: Criterion): Ask => {
  switch (item.kind) {
    case 'role':
      return { lead: '', names: item.titles.map(known), tail: '' };
    case 'skill':
      return { lead: '', names: item.oneOf.map(skill), tail: within(item.withinMonths) };
    case 'certification':
      return { lead: '', names: item.oneOf.map(skill), tail: '' };
    case 'years': {
      const years = `at least ${sayYears(item.atLeast)}`;
      return item.in === null
        ? words(`${years} in all`)
        : { lead: `${years} in`, names: [skill(item.in)], tail: '' };
    }
    case 'level':
      return words(`${seniorityWords[item.atLeast]} or higher`);
    case 'education': {
      const level = item.atLeast === null ? 'any level' : `${educationWords[item.atLeast]} or higher`;
      const names = item.fields.map(known);
      return names.length === 0 ? words(level) : { lead: `${level} in`, names, tail: '' };
    }
    case 'language': {
      const tail =
        item.atLeast === null
          ? ''
          : item.atLeast === 'native'
            ? languageLevelWords(item.atLeast)
            : `${item.atLeast} or better`;
      return { lead: '', names: item.oneOf.map(known), tail };
    }
    case 'location':
      return { lead: '', names: item.places.map(known), tail: '' };
    case 'permit':
      return words('may work here');
    case 'working-time':
      return words(item.wanted);
    case 'own-words':
      return words(item.text);
  }
};

/** The same in one line, where there is nobody to draw it. */
export const sayAsk = (item: Criterion): string => {
  const { lead, names, tail } = askOf(item);
  const said = [lead, names.map(({ name }) => name).join(' or '), tail]
    .filter((part) => part !== '')
    .join(' ');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
};

/** Its label says nothing that is not said by what it asks. */
export const saysItself = (item: Criterion): boolean =>
  sayAsk(item).toLowerCase() === item.label.trim().toLowerCase();

const words = (lead: string): Ask => ({ lead, names: [], tail: '' });
const known = (name: string) => ({ name, isOwn: false });
const skill = ({ id, name }: SkillName) => ({ name, isOwn: id === null });
const within = (months: number | null): string =>
  months === null
    ? ''
    : `used within ${months % 12 === 0 ? sayCount(months / 12, 'year') : sayCount(months, 'month')}`;
