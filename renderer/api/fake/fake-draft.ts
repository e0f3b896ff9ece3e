import type { RouteOutput } from '@shared/ipc/index';
import type { Criterion, Preset } from '@shared/model/criterion';

/** The same requirements for every posting; one of a word or two asks for nothing but its title. */
export const draftFake = (
  posting: string,
  preset: Preset,
  draftItems: readonly Criterion[],
): RouteOutput<'criteria.draft'> => {
  const words = posting.trim().split(/\s+/);
  if (posting.length > 60_000) return { preset, items: [], refused: [], problem: tooLong };
  if (words.length < 3) return { preset, items: draftItems.slice(0, 1), refused: [], problem: nothingFound };
  return {
    preset,
    items: preset === 'regulated' ? draftItems.map(gated) : draftItems,
    refused,
    problem: null,
  };
};

const tooLong = {
  what: 'This is longer than any posting.',
  remedy: 'Give the pages that say what is asked for, one job at a time.',
};
const nothingFound = {
  what: 'No requirements were found in this posting.',
  remedy: 'Add criteria by hand, or paste all of it.',
};

const gated = (item: Criterion): Criterion =>
  item.kind === 'language' ? { ...item, mode: 'gate', weight: null } : item;

const refused = [
  {
    label: 'You are young and flexible',
    about: 'age',
    instead: 'Ask for the years of experience or the qualification the work needs.',
  },
];
