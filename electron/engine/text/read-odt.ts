import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import type { Archive } from '../intake/open-archive';
import { type Collector, makeCollector } from './collect-lines';
import { hasWords, makeText } from './make-text';
import { readMeta } from './read-meta';
import { readOdtAsides } from './read-odt-asides';
import { readXml } from './read-xml';
import { hiddenAs, paper, parseHex, type TextLook } from './text-look';

/** Headers and footers live in styles.xml beside the named styles; the body is content.xml. */
export const readOdt = (archive: Archive): Result<Text, Failure> => {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest.ok && Buffer.from(manifest.value ?? []).includes('encryption-data'))
    return err({ kind: 'document-locked' });
  const styles = archive.read('styles.xml');
  const content = archive.read('content.xml');
  if (!content.ok) return content;
  if (content.value === null) return err({ kind: 'document-damaged', detail: 'the body is missing' });
  const meta = archive.read('meta.xml');
  const parts = [...(styles.ok && styles.value !== null ? [styles.value] : []), content.value];
  const pictures = archive.names.some((name) => name.startsWith('Pictures/'));
  return readParts(parts, { meta: meta.ok ? meta.value : null, pictures });
};

/** The same in one file of XML, as LibreOffice saves it on request. */
export const readFlatOdt = (bytes: Uint8Array): Result<Text, Failure> =>
  readParts([bytes], {
    meta: bytes,
    pictures: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<office:binary-data'),
  });

const readParts = (
  parts: readonly Uint8Array[],
  { meta, pictures }: { readonly meta: Uint8Array | null; readonly pictures: boolean },
): Result<Text, Failure> => {
  const looks = new Map<string, TextLook>();
  const shapes: Shapes = { spaces: new Map(), headings: new Set(['Title']) };
  const collectors = { main: makeCollector(), feet: makeCollector() };
  for (const part of parts) {
    const read = walk(part, looks, collectors, shapes);
    if (!read.ok) return read;
  }
  const { main, feet } = collectors;
  const text = makeText(
    [{ width: 0, height: 0, lines: [main, feet].flatMap((each) => each.lines()) }],
    [
      ...[main, feet].flatMap((each) => each.findings()),
      ...[...parts, ...(meta === null ? [] : [meta])].flatMap(readOdtAsides),
    ],
    readMeta(meta),
  );
  if (hasWords(text)) return ok(text);
  return err({ kind: pictures ? 'document-no-text' : 'file-empty' });
};

/** What paragraph styles say beside how their letters look. */
type Shapes = {
  readonly spaces: Map<string, { readonly before?: number; readonly after?: number }>;
  readonly headings: Set<string>;
};

type Attributes = ReadonlyMap<string, string>;

const walk = (
  bytes: Uint8Array,
  looks: Map<string, TextLook>,
  { main, feet }: Record<'main' | 'feet', Collector>,
  shapes: Shapes,
): Result<null, Failure> => {
  let collector = main;
  const shown: TextLook[] = [];
  const paragraphs: string[] = [];
  const cells: (string | undefined)[] = [];
  let style = '';
  let skipping = 0;
  let item = false;
  const add = (text: string): void => {
    if (paragraphs.length > 0 && text !== '') {
      collector.add(
        text,
        hiddenAs(shown.at(-1) ?? {}, cells.findLast((ground) => ground !== undefined) ?? paper),
        shown.at(-1),
      );
    }
  };
  return readXml(bytes, {
    open: (name, attributes) => {
      if (skipping > 0 || skipped.has(name)) {
        skipping += 1;
        return;
      }
      if (name === 'style' || name === 'default-style') style = openStyle(looks, attributes, shapes);
      if (name === 'paragraph-properties')
        shapes.spaces.set(style, { ...shapes.spaces.get(style), ...spaceOf(attributes) });
      if (properties.has(name)) looks.set(style, { ...looks.get(style), ...lookOf(attributes) });
      if (blocks.has(name)) {
        const styleName = attributes.get('style-name') ?? '';
        const heading = name === 'h' || shapes.headings.has(styleName);
        collector.openParagraph({ ...shapes.spaces.get(styleName), heading, item: item && !heading });
        item = false;
        paragraphs.push(name);
      }
      if (styled.has(name)) shown.push({ ...shown.at(-1), ...looks.get(attributes.get('style-name') ?? '') });
      if (name === 'hidden-text') collector.add(attributes.get('string-value') ?? '', 'marked-hidden');
      if (name === 'section' && attributes.get('display') === 'none')
        shown.push({ ...shown.pop(), vanish: true });
      if (name === 'hidden-paragraph' && attributes.get('is-hidden') !== 'false' && shown.length > 0)
        shown.push({ ...shown.pop(), vanish: true });
      if (name === 'list-item') item = true;
      if (framed.has(name)) shown.push({ ...shown.at(-1), ...(isAway(attributes) ? { away: true } : {}) });
      if (boxes.has(name)) collector.openRegion();
      if (footers.has(name)) collector = feet;
      if (name === 'table-row') collector.openRow();
      if (name === 'table-cell') {
        collector.openCell();
        cells.push(looks.get(attributes.get('style-name') ?? '')?.behind ?? undefined);
      }
      add(spacing(name, attributes));
    },
    close: (name) => {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (styled.has(name) || framed.has(name)) shown.pop();
      if (name === 'table-cell') cells.pop();
      if (name === 'table-row') collector.closeRow();
      if (boxes.has(name)) collector.closeRegion();
      if (footers.has(name)) collector = main;
      if (name === 'list-item') item = false;
      if (blocks.has(name)) {
        collector.closeParagraph();
        paragraphs.pop();
      }
    },
    text: (text) => {
      if (skipping === 0) add(text.replace(/\s+/g, ' '));
    },
  });
};

const blocks = new Set(['p', 'h']);
/** What may stand anywhere on a page, or off it. */
const framed = new Set(['frame', 'custom-shape']);
const isAway = (attributes: Attributes): boolean =>
  ['x', 'y'].some((side) =>
    /^-(?:[3-9]\d|\d{3,})(?:\.\d+)?(?:cm|in)$|^-\d{3,}(?:\.\d+)?mm$/.test(attributes.get(side) ?? ''),
  );
const boxes = new Set(['text-box', 'custom-shape', 'rect', 'ellipse']);
const footers = new Set(['footer', 'footer-left', 'footer-first']);
const styled = new Set(['p', 'h', 'span', 'section']);
const properties = new Set([
  'text-properties',
  'table-cell-properties',
  'paragraph-properties',
  'section-properties',
]);
/** Deleted text, remarks, and words that a reader of the page does not see. */
const skipped = new Set(['tracked-changes', 'annotation', 'desc', 'title']);

const openStyle = (
  looks: Map<string, TextLook>,
  attributes: Attributes,
  { spaces, headings }: Shapes,
): string => {
  const name = attributes.get('name') ?? '';
  const parent = attributes.get('parent-style-name') ?? '';
  looks.set(name, { ...looks.get(parent) });
  spaces.set(name, { ...spaces.get(parent) });
  if (headings.has(parent) || /^(?:Heading|Title)\b|^Heading_20_\d/.test(name)) headings.add(name);
  return name;
};

const lookOf = (attributes: Attributes): TextLook => {
  const color = parseHex(attributes.get('color'));
  const behind = parseHex(attributes.get('background-color'));
  const weight = attributes.get('font-weight');
  const size = /^([\d.]{1,10})pt$/.exec(attributes.get('font-size') ?? '')?.[1];
  return {
    ...(attributes.get('display') === 'none' ? { vanish: true } : {}),
    // LibreOffice writes 0 % beside every automatic colour, which it then paints in full.
    ...(color === undefined ? {} : { transparent: /^[0-4]%$/.test(attributes.get('opacity') ?? '') }),
    ...(/^\d{1,3}%$/.test(attributes.get('text-scale') ?? '')
      ? { scale: Number.parseInt(attributes.get('text-scale') ?? '', 10) }
      : {}),
    ...(/^-[\d.]+pt$/.test(attributes.get('letter-spacing') ?? '')
      ? { spread: Number.parseFloat(attributes.get('letter-spacing') ?? '') }
      : {}),
    ...(color === undefined ? {} : { color }),
    ...(behind === undefined ? {} : { behind }),
    ...(size === undefined ? {} : { points: Number(size) }),
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
  };
};

const spaceOf = (attributes: Attributes): { readonly before?: number; readonly after?: number } => {
  const before = pointsOf(attributes.get('margin-top'));
  const after = pointsOf(attributes.get('margin-bottom'));
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
};

const inPoints: Readonly<Record<string, number>> = { pt: 1, cm: 28.35, mm: 2.835, in: 72, px: 0.75 };

const pointsOf = (length: string | undefined): number | undefined => {
  const match = /^([\d.]{1,10})(pt|cm|mm|in|px)$/.exec(length ?? '');
  return match === null ? undefined : Math.min(200, Number(match[1]) * (inPoints[match[2] ?? ''] ?? 1) || 0);
};

const spacing = (name: string, attributes: Attributes): string => {
  if (name === 's') return ' '.repeat(Math.min(100, Number(attributes.get('c') ?? 1) || 1));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : '';
};
