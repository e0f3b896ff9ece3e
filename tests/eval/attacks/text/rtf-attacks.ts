import { resumeLines } from '../payloads';
import type { Trick } from '../trick';
import { bytes, rtf } from './plain-file';

export const rtfTricks: readonly Trick[] = [
  ['rtf/hidden.rtf', 'marked-hidden', (words) => rtf(`{\\v ${words}}`)],
  ['rtf/white.rtf', 'background-colour', (words) => rtf(`{\\cf1 ${words}}`)],
  ['rtf/tiny.rtf', 'tiny-text', (words) => rtf(`{\\fs2 ${words}}`)],
  ['rtf/narrow.rtf', 'tiny-text', (words) => rtf(`{\\charscalex1 ${words}}`)],
  ['rtf/own-ground.rtf', 'background-colour', (words) => rtf(`{\\cf2\\chcbpat2 ${words}}`)],
  [
    'rtf/keywords.rtf',
    'metadata-text',
    (words) =>
      bytes(`{\\rtf1\\ansi{\\info{\\title Resume}{\\keywords ${words}}}${resumeLines.join('\\par ')}}`),
  ],
  ['rtf/note.rtf', 'annotation', (words) => rtf(`x{\\*\\annotation ${words}}`)],
  ['rtf/deleted.rtf', 'marked-hidden', (words) => rtf(`{\\deleted ${words}}`)],
];
