import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import type { Archive } from '../intake/open-archive';
import { makeCollector } from './collect-lines';
import { hasWords, makeText } from './make-text';
import { readXml } from './read-xml';
import { hiddenAs, paper, parseHex, type TextLook } from './text-look';

/** Headers and footers live in styles.xml beside the named styles; the body is content.xml. */
export const readOdt = (archive: Archive): Result<Text, Failure> => {
  const looks = new Map<string, TextLook>();
  const styles = archive.read('styles.xml');
  const content = archive.read('content.xml');
  if (!content.ok) return content;
  if (content.value === null) return err({ kind: 'document-damaged', detail: 'the body is missing' });
  const collector = makeCollector();
  for (const part of [styles.ok ? styles.value : null, content.value]) {
    const read = part === null ? ok(null) : walk(part, looks, collector);
    if (!read.ok) return read;
  }
  const text = makeText([{ width: 0, height: 0, lines: collector.lines() }], collector.findings());
  if (hasWords(text)) return ok(text);
  const pictures = archive.names.some((name) => name.startsWith('Pictures/'));
  return err({ kind: pictures ? 'document-no-text' : 'file-empty' });
};

type Attributes = ReadonlyMap<string, string>;

const walk = (
  bytes: Uint8Array,
  looks: Map<string, TextLook>,
  collector: ReturnType<typeof makeCollector>,
): Result<null, Failure> => {
  const shown: TextLook[] = [];
  const paragraphs: string[] = [];
  const cells: (string | undefined)[] = [];
  let style = '';
  let skipping = 0;
  const add = (text: string): void => {
    if (paragraphs.length > 0 && text !== '') {
      collector.add(
        text,
        hiddenAs(shown.at(-1) ?? {}, cells.findLast((ground) => ground !== undefined) ?? paper),
      );
    }
  };
  return readXml(bytes, {
    open: (name, attributes) => {
      if (skipping > 0 || skipped.has(name)) {
        skipping += 1;
        return;
      }
      if (name === 'style' || name === 'default-style') style = openStyle(looks, attributes);
      if (properties.has(name)) looks.set(style, { ...looks.get(style), ...lookOf(attributes) });
      if (blocks.has(name)) {
        collector.openParagraph();
        paragraphs.push(name);
      }
      if (styled.has(name)) shown.push({ ...shown.at(-1), ...looks.get(attributes.get('style-name') ?? '') });
      if (name === 'hidden-text') collector.add(attributes.get('string-value') ?? '', 'hidden-text');
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
      if (styled.has(name)) shown.pop();
      if (name === 'table-cell') cells.pop();
      if (name === 'table-row') collector.closeRow();
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
const styled = new Set(['p', 'h', 'span', 'section']);
const properties = new Set([
  'text-properties',
  'table-cell-properties',
  'paragraph-properties',
  'section-properties',
]);
/** Deleted text, remarks, and words that a reader of the page does not see. */
const skipped = new Set(['tracked-changes', 'annotation', 'hidden-paragraph']);

const openStyle = (looks: Map<string, TextLook>, attributes: Attributes): string => {
  const name = attributes.get('name') ?? '';
  looks.set(name, { ...looks.get(attributes.get('parent-style-name') ?? '') });
  return name;
};

const lookOf = (attributes: Attributes): TextLook => {
  const color = parseHex(attributes.get('color'));
  const behind = parseHex(attributes.get('background-color'));
  const size = /^([\d.]{1,10})pt$/.exec(attributes.get('font-size') ?? '')?.[1];
  return {
    ...(attributes.get('display') === 'none' ? { vanish: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(behind === undefined ? {} : { behind }),
    ...(size === undefined ? {} : { points: Number(size) }),
  };
};

const spacing = (name: string, attributes: Attributes): string => {
  if (name === 's') return ' '.repeat(Math.min(100, Number(attributes.get('c') ?? 1) || 1));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : '';
};
