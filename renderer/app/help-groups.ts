import { sayKeys } from './say-keys';

type HelpGroup = {
  readonly where: string;
  readonly lines: readonly (readonly [keys: readonly string[], words: string])[];
};

/** What keys do, by the screen they do it on. */
export const helpGroups: readonly HelpGroup[] = [
  {
    where: 'Everywhere',
    lines: [
      [['/', sayKeys('find')], 'Search'],
      [[sayKeys('palette')], 'Go to a job, person or command'],
      [[sayKeys('new-job')], 'New job'],
      [[sayKeys('undo')], 'Undo'],
      [[sayKeys('redo')], 'Redo'],
      [[sayKeys('back')], 'Back'],
      [['?'], 'This help'],
    ],
  },
  {
    where: 'Files',
    lines: [
      [['↓', '↑'], 'Next, previous'],
      [['Enter'], 'Open'],
      [['r'], 'Try again, or enter the password'],
    ],
  },
  {
    where: 'Pipeline',
    lines: [
      [['Tab'], 'Next column'],
      [['↓', '↑'], 'Next, previous card'],
      [['Space'], 'Select'],
      [['Enter'], 'Open; on its handle, carry it: Tab to a stage, Enter'],
    ],
  },
  {
    where: 'Shortlist',
    lines: [
      [['j', 'k'], 'Next, previous'],
      [['Enter'], 'Open'],
      [['x'], 'Select'],
      [['a'], 'Select all'],
      [['c'], 'Compare the selected'],
    ],
  },
  {
    where: 'Shortlist and application',
    lines: [
      [['s'], 'Move to a stage'],
      [['r'], 'Reject, with a reason'],
      [['b'], 'Bookmark'],
      [['h'], 'Reveal who it is, with a reason'],
      [['u'], 'Undo the last action'],
      [['Esc'], 'Back to the list, or clear'],
    ],
  },
  {
    where: 'Application',
    lines: [
      [['n', 'p'], 'Next, previous tab beside the pages'],
      [['1', '2', '3', '4'], 'Strong no, no, yes, strong yes on your scorecard; Enter saves it'],
    ],
  },
];
