import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawFinding } from '../findings/judge-findings';
import { boundsOf, toMatrix } from './matrix';

/** What a PDF says beside its pages: its properties and the names of files inside it. */
export const readFileAsides = async (document: PDFDocumentProxy): Promise<readonly RawFinding[]> => [
  ...(await orSay('The properties of the file', 1, () => readProperties(document))),
  ...(await orSay('The files inside this file', 1, () => readAttachments(document))),
  ...(await orSay('The bookmarks', 1, () => readBookmarks(document))),
];

/** Notes, comments and form fields of a page. Those that are printed stand in its text as well. */
export const readPageAsides = (page: PDFPageProxy, number: number): Promise<readonly RawFinding[]> =>
  orSay('The notes of this page', number, async () => {
    const annotations = (await page.getAnnotations({ intent: 'any' })) as readonly Annotation[];
    const { transform } = page.getViewport({ scale: 1 });
    return annotations.slice(0, mostNotes).flatMap((annotation) => {
      const rect = annotation.rect ?? [0, 0, 0, 0];
      const [left, top, right, bottom] = boundsOf(toMatrix(transform), [
        rect[0] ?? 0,
        rect[1] ?? 0,
        rect[2] ?? 0,
        rect[3] ?? 0,
      ]);
      const box: RawFinding['box'] = [left, top, right - left, bottom - top];
      const kind = annotation.subtype === 'Link' ? 'alt-text' : 'annotation';
      const described = annotation.alternativeText ?? '';
      return [
        ...wordsOf(annotation).map((text) => ({ kind, text, page: number, box }) as const),
        ...(described === '' ? [] : [{ kind: 'alt-text', text: described, page: number, box } as const]),
      ];
    });
  });

type Annotation = {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: { readonly str?: string };
  readonly richText?: { readonly str?: string };
  readonly fieldValue?: unknown;
  readonly alternativeText?: string;
  readonly file?: { readonly filename?: string };
};

const mostNotes = 500;

const wordsOf = ({ subtype, contentsObj, richText, fieldValue, file }: Annotation): readonly string[] => {
  const said = contentsObj?.str || richText?.str || '';
  const value = subtype === 'Widget' ? filledIn(fieldValue) : '';
  const name = subtype === 'FileAttachment' ? (file?.filename ?? '') : '';
  return [...new Set([said, value, name])].filter((text) => /[\p{L}\p{N}]{2}/u.test(text));
};

/** What a check box or a choice is set to is no sentence. */
const filledIn = (value: unknown): string => {
  const text = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : value;
  return typeof text === 'string' && !/^(?:off|on|yes|no|true|false|0|1)$/i.test(text) ? text : '';
};

const readProperties = async (document: PDFDocumentProxy): Promise<readonly RawFinding[]> => {
  const { info, metadata } = await document.getMetadata();
  const found = new Map<string, string>();
  const add = (name: string, value: unknown): void => {
    if (found.size >= mostProperties || quiet.test(name)) return;
    const text = plain(value);
    if (/\p{L}{2}/u.test(text) && ![...found.values()].includes(text)) found.set(name, text);
  };
  for (const [name, value] of Object.entries(info as Readonly<Record<string, unknown>>)) {
    if (name === 'Custom') for (const [own, said] of entriesOf(value)) add(own, said);
    else add(name, value);
  }
  for (const [name, value] of metadata ?? []) if (worded.test(name)) add(name, value);
  return [...found].map(([name, text]) => ({ kind: 'metadata-text', name, text, page: 1, box: null }));
};

const mostProperties = 200;
const quiet =
  /^(?:PDFFormatVersion|Language|EncryptFilterName|Is\w+Present|IsLinearized|CreationDate|ModDate|Trapped|Producer|Creator)$|date$|producer|creatortool|documentid|instanceid|^dc:format$|^pdfaid|^xmprights:marked/i;

/** Of XMP, which also holds swatches, histories and thumbnails, what is meant to be words. */
const worded =
  /^(?:dc:(?:title|description|subject|creator|coverage|relation|type|contributor)|pdf:(?:keywords|subject)|pdfx:|photoshop:(?:headline|caption|instructions)|xmp:(?:label|nickname)|xmprights:usageterms)|keyword|custom/i;

const entriesOf = (value: unknown): Iterable<readonly [string, unknown]> =>
  value instanceof Map ? value : value !== null && typeof value === 'object' ? Object.entries(value) : [];

const plain = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, 50_000);
  return Array.isArray(value)
    ? value
        .filter((each) => typeof each === 'string')
        .join(', ')
        .slice(0, 50_000)
    : '';
};

type Bookmark = { readonly title?: unknown; readonly items?: unknown };

/** Headings of the pages mostly; nothing keeps them from saying more. */
const readBookmarks = async (document: PDFDocumentProxy): Promise<readonly RawFinding[]> => {
  const titles: string[] = [];
  const collect = (items: unknown, depth: number): void => {
    if (!Array.isArray(items) || depth > 20) return;
    for (const { title, items: below } of items as readonly Bookmark[]) {
      if (titles.length >= mostNotes) return;
      if (typeof title === 'string') titles.push(title);
      collect(below, depth + 1);
    }
  };
  collect(await document.getOutline(), 0);
  return titles.map((text) => ({ kind: 'metadata-text', name: 'bookmark', text, page: 1, box: null }));
};

/** The European resume, and invoices, carry themselves as XML: that is what the format asks for. */
const readAttachments = async (document: PDFDocumentProxy): Promise<readonly RawFinding[]> => {
  const attachments = (await document.getAttachments()) as unknown;
  return [...entriesOf(attachments)]
    .slice(0, mostNotes)
    .map(([name, file]) => (file as { readonly filename?: string } | null)?.filename ?? name)
    .filter((name) => !/\.xml$/i.test(name))
    .map((name) => ({ kind: 'annotation', text: name, page: 1, box: null }));
};

/** What could not be looked at is told: silence would mean that nothing is there. */
const orSay = async (
  what: string,
  page: number,
  read: () => Promise<readonly RawFinding[]>,
): Promise<readonly RawFinding[]> => {
  try {
    return await read();
  } catch {
    return [{ kind: 'check-failed', text: `${what} could not be read.`, page, box: null }];
  }
};
