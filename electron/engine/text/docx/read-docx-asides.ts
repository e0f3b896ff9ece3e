import type { Finding } from '@shared/model/text';
import type { Archive } from '../../intake/open-archive';
import type { RawFinding } from '../findings/judge-findings';
import { readXmlAsides } from '../read-xml-asides';

/** What a DOCX says beside its pages: properties, comments, deleted words, descriptions of pictures. */
export const readDocxAsides = (archive: Archive): readonly RawFinding[] =>
  archive.names.slice(0, mostParts).flatMap((name) => {
    const wanted = wantedIn(name);
    if (wanted === null) return [];
    const part = archive.read(name);
    if (!part.ok || part.value === null || !wanted.mark.test(Buffer.from(part.value).toString('latin1')))
      return [];
    return joined(readXmlAsides(part.value, wanted));
  });

const mostParts = 500;

type Wanted = Parameters<typeof readXmlAsides>[1] & { readonly mark: RegExp };

const wantedIn = (name: string): Wanted | null => {
  if (/^docProps\/core\.xml$/.test(name)) return { mark: /./, elements: properties };
  if (/^docProps\/app\.xml$/.test(name))
    return { mark: /<(?:Company|Manager|Keywords)/, elements: properties };
  if (/^docProps\/custom\.xml$/.test(name))
    return { mark: /./, elements: new Map([['property', 'metadata-text']]) };
  if (/^word\/comments\.xml$/.test(name))
    return { mark: /./, elements: new Map([['comment', 'annotation']]) };
  return /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)
    ? {
        mark: /delText|descr=|title=|tooltip=|moveFrom|instrText/,
        elements: new Map([
          ['del', 'marked-hidden'],
          ['moveFrom', 'marked-hidden'],
          ['instrText', 'marked-hidden'],
        ]),
        attributes: descriptions,
      }
    : null;
};

const properties: ReadonlyMap<string, Finding['kind']> = new Map(
  [
    'title',
    'subject',
    'creator',
    'keywords',
    'description',
    'category',
    'contentStatus',
    'identifier',
    'Company',
    'Manager',
    'Keywords',
  ].map((name) => [name, 'metadata-text']),
);

const descriptions: ReadonlyMap<string, Finding['kind']> = new Map([
  ['descr', 'alt-text'],
  ['title', 'alt-text'],
  ['tooltip', 'alt-text'],
]);

/** Deletions are written run by run. */
const joined = (findings: readonly RawFinding[]): readonly RawFinding[] => {
  const result: RawFinding[] = [];
  for (const finding of findings) {
    const last = result.at(-1);
    if (last?.kind === 'marked-hidden' && finding.kind === last.kind && finding.name === last.name)
      result[result.length - 1] = { ...last, text: `${last.text} ${finding.text}` };
    else result.push(finding);
  }
  return result;
};
