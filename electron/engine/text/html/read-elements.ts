import type { Finding } from '@shared/model/text';
import { type Collector, makeCollector, type ParagraphMarks } from '../collect-lines';
import { hiddenAs } from '../text-look';
import { elementLook, pageLook } from './element-look';
import type { OpenElement } from './open-element';
import { readTags } from './read-tags';
import { makeStyleRules, readDeclarations } from './style-rules';

/** Tags and text -> lines: what a browser would show of a page, block by block. */
export const readElements = (source: string): Collector => {
  const collector = makeCollector();
  const rules = makeStyleRules();
  const open: OpenElement[] = [];
  const openCount = new Map<string, number>();
  let ignored = 0;
  let inParagraph = false;
  let marks: ParagraphMarks = {};
  let lastChar = ' ';

  const endParagraph = (): void => {
    if (inParagraph) collector.closeParagraph();
    inParagraph = false;
    lastChar = ' ';
  };
  const say = (text: string): void => {
    const element = open.at(-1);
    const { look, ground, clipped, keepsSpaces } = element ?? pageLook;
    const shown = keepsSpaces ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    const joined = !keepsSpaces && lastChar === ' ' ? shown.trimStart() : shown;
    if (joined === '') return;
    if (!inParagraph) collector.openParagraph(marks);
    if (!inParagraph) marks = {};
    inParagraph = true;
    const hidden: Finding['kind'] | null = hiddenAs(look, ground) ?? (clipped ? 'clipped-text' : null);
    collector.add(joined, hidden, look);
    if (hidden === null) lastChar = joined.endsWith('\n') ? ' ' : (joined.at(-1) ?? ' ');
  };
  const breakLine = (): void => {
    const isHeading = open.some((element) => /^h[1-6]$/.test(element.name));
    if (!inParagraph) collector.openParagraph();
    if (inParagraph) endParagraph();
    else collector.closeParagraph();
    marks = isHeading ? { heading: true } : {};
  };
  const push = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const id = attributes.get('id') ?? '';
    const classes = (attributes.get('class') ?? '').split(/\s+/, 30).filter((each) => each !== '');
    const styles = [
      ...rules.of({ name, id, classes, attributes }, open),
      readDeclarations(attributes.get('style') ?? ''),
    ].map(rules.resolve);
    open.push({
      name,
      id,
      classes,
      attributes,
      ...elementLook(name, attributes, { around: open.at(-1) ?? pageLook, styles }),
    });
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
  };
  const popOne = (): void => {
    const element = open.pop();
    if (element === undefined) return;
    openCount.set(element.name, (openCount.get(element.name) ?? 1) - 1);
    if (isBlock(element.name)) endParagraph();
    if (element.name === 'tr') collector.closeRow();
    if (regions.has(element.name)) collector.closeRegion();
  };
  /** Up to and with the nearest of this name, unless something stands between that it cannot reach across. */
  const popTo = (name: string, walls: ReadonlySet<string>): void => {
    if ((openCount.get(name) ?? 0) <= 0) return;
    const at = open.findLastIndex((element) => element.name === name || walls.has(element.name));
    if (at === -1 || open[at]?.name !== name) return;
    while (open.length > at) popOne();
  };

  readTags(source, {
    open: (name, attributes) => {
      for (const closed of impliedEnds[name] ?? []) popTo(closed, walls);
      if (isBlock(name)) {
        endParagraph();
        if (open.at(-1)?.name === 'p') popTo('p', walls);
      }
      if (name === 'br') breakLine();
      if (name === 'hr') endParagraph();
      if (/^h[1-6]$/.test(name)) marks = { heading: true, before: 10, after: 4 };
      else if (name === 'li') marks = { item: true };
      else if (isBlock(name) && marks.heading) marks = {};
      if (name === 'input' && /^(?:text|email|tel|url)?$/.test(attributes.get('type') ?? ''))
        say(attributes.get('value') ?? '');
      if (empty.has(name)) return;
      if (open.length >= maxDepth) {
        ignored += 1;
        return;
      }
      if (name === 'tr') collector.openRow();
      if (name === 'td' || name === 'th') collector.openCell();
      if (regions.has(name)) collector.openRegion();
      push(name, attributes);
    },
    close: (name) => {
      if (name === 'p' && (openCount.get('p') ?? 0) <= 0) endParagraph();
      if (ignored > 0) ignored -= 1;
      else if (!empty.has(name)) popTo(name, walls);
    },
    text: (text) => {
      if (!open.some((element) => unshown.has(element.name))) say(text);
    },
    style: (sheet) => rules.add(sheet),
  });
  while (open.length > 0) popOne();
  endParagraph();
  return collector;
};

const maxDepth = 250;

const blocks = new Set(
  'html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption section article header footer main aside nav address blockquote pre figure figcaption form fieldset legend details summary center hr dir menu hgroup'.split(
    ' ',
  ),
);
const isBlock = (name: string): boolean => blocks.has(name);

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
);
/** What stands in the file and never on the page; the title is the window's. */
const unshown = new Set([
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
  'math',
  'datalist',
  'select',
  'audio',
  'video',
  'canvas',
  'iframe',
  'script',
  'style',
]);
const regions = new Set(['aside', 'nav']);
const walls: ReadonlySet<string> = new Set(['table', 'body', 'html']);

const impliedEnds: Readonly<Record<string, readonly string[]>> = {
  body: ['head'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tbody: ['tbody', 'thead', 'tfoot', 'tr'],
  option: ['option'],
};
