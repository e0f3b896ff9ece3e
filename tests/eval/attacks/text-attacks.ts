import type { AttackFile } from './attack-file';
import { characters } from './text/characters';
import { htmlTricks } from './text/html-attacks';
import { mailTricks, moreHtmlTricks } from './text/html-more';
import { rtfTricks } from './text/rtf-attacks';
import { moreRtfTricks } from './text/rtf-more';
import { dressed, spoken } from './text/spoken';
import { stuffed } from './text/stuffed';
import { filesOf } from './trick';

export const textAttacks = (): readonly AttackFile[] => [
  ...filesOf([...rtfTricks, ...htmlTricks, ...moreRtfTricks, ...moreHtmlTricks, ...mailTricks]),
  ...spoken(),
  ...dressed(),
  ...characters(),
  ...stuffed(),
];
