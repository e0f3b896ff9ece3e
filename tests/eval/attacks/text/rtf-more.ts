import { resumeLines } from '../payloads';
import type { Trick } from '../trick';
import { bytes, rtf } from './plain-file';

const lines = resumeLines.join('\\par ');

export const moreRtfTricks: readonly Trick[] = [
  [
    'rtf/hidden-style.rtf',
    'marked-hidden',
    (words) =>
      bytes(
        `{\\rtf1\\ansi{\\stylesheet{\\s0 Normal;}{\\*\\cs9\\v Quiet;}}${lines}\\par {\\cs9\\v ${words}}}`,
      ),
  ],
  ['rtf/hidden-until.rtf', 'marked-hidden', (words) => rtf(`\\v ${words}\\v0  Chess`)],
  ['rtf/header.rtf', 'background-colour', (words) => rtf(`{\\header\\pard\\cf1 ${words}\\par}`)],
  ['rtf/shaded.rtf', 'background-colour', (words) => rtf(`\\pard\\cbpat2{\\cf2 ${words}}\\par`)],
  ['rtf/highlighted.rtf', 'background-colour', (words) => rtf(`{\\cf2\\highlight2 ${words}}`)],
  ['rtf/far-left.rtf', 'off-page-text', (words) => rtf(`\\pard\\li-31000 ${words}\\par`)],
  ['rtf/frame-away.rtf', 'off-page-text', (words) => rtf(`\\pard\\posx-30000\\posy-30000 ${words}\\par`)],
  ['rtf/on-one-spot.rtf', 'tiny-text', (words) => rtf(`{\\expndtw-400 ${words}}`)],
  [
    'rtf/comment.rtf',
    'metadata-text',
    (words) =>
      bytes(
        `{\\rtf1\\ansi{\\info{\\title Resume}{\\doccomm ${words}, leadership, coaching, hiring}}${lines}}`,
      ),
  ],
  [
    'rtf/own-property.rtf',
    'metadata-text',
    (words) =>
      bytes(`{\\rtf1\\ansi{\\*\\userprops{\\propname Tags}\\proptype30{\\staticval ${words}}}${lines}}`),
  ],
];
