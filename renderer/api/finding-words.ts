import type { Finding } from '@shared/model/text';

export const findingWords: Readonly<Record<Finding['kind'], string>> = {
  'hidden-text': 'Hidden text',
  'tiny-text': 'Tiny text',
  'off-page-text': 'Text outside the page',
  'invisible-ink': 'Written without ink',
  'background-colour': 'In the colour of its background',
  'clipped-text': 'Cut off, out of sight',
  'covered-text': 'Covered by something',
  'marked-hidden': 'Marked as hidden',
  'invisible-characters': 'Invisible characters',
  'misleading-glyphs': 'Letters that show one word and say another',
  'metadata-text': 'In the file’s properties only',
  annotation: 'In a note that is not printed',
  'alt-text': 'In the description of a picture',
  'machine-instruction': 'Aimed at a machine',
  'keyword-stuffing': 'Words repeated for a machine',
  'poor-scan': 'Hard to read: a poor scan',
  'check-failed': 'Could not be checked for hidden text',
};
