import type { Finding } from '@shared/model/text';
import type { RawFinding } from './findings/judge-findings';
import { readXmlAsides } from './read-xml-asides';

/** What an ODT says beside its pages: properties, remarks, deleted words, descriptions of pictures. */
export const readOdtAsides = (bytes: Uint8Array): readonly RawFinding[] => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!marks.some((mark) => source.includes(mark))) return [];
  const found = readXmlAsides(bytes, { elements });
  const keywords = found.filter(({ name }) => name === 'keyword').map(({ text }) => text);
  const others = found.filter(({ name }) => name !== 'keyword');
  if (keywords.length === 0) return others;
  return [
    ...others,
    { kind: 'metadata-text', name: 'keywords', text: keywords.join(', '), page: 1, box: null },
  ];
};

const marks = ['<office:meta', ':annotation', ':tracked-changes', ':desc', '<svg:title'];

const elements: ReadonlyMap<string, Finding['kind']> = new Map([
  ['keyword', 'metadata-text'],
  ['description', 'metadata-text'],
  ['subject', 'metadata-text'],
  ['title', 'metadata-text'],
  ['user-defined', 'metadata-text'],
  ['annotation', 'annotation'],
  ['deletion', 'marked-hidden'],
  ['desc', 'alt-text'],
]);
