/** Groups that hold tables, pictures and remarks: nothing of them stands on the page. */
export const silentGroups: ReadonlySet<string> = new Set([
  'stylesheet',
  'info',
  'pict',
  'objdata',
  'fldinst',
  'sp',
  'shprslt',
  'nonshppict',
  'filetbl',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'themedata',
  'datastore',
  'latentstyles',
  'xe',
  'tc',
  'txe',
  'atnid',
  'atnauthor',
  'annotation',
  'bkmkstart',
  'bkmkend',
]);

/** Marked as skippable for old readers, yet they hold the text of text boxes. */
export const readAllTheSame: ReadonlySet<string> = new Set(['shpinst', 'shptxt', 'fonttbl', 'colortbl']);

export const spoken: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  page: '\n',
  column: '\n',
  cell: '  ',
  nestcell: '  ',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

export const paragraphEnds: ReadonlySet<string> = new Set(['par', 'row', 'nestrow', 'sect']);
