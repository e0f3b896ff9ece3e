import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { noProperties, type Properties, type Text } from '@shared/model/text';
import { decodeBytes } from './decode-bytes';
import type { RawFinding } from './findings/judge-findings';
import { readElements } from './html/read-elements';
import { readHtmlAsides } from './html/read-html-asides';
import { readTags } from './html/read-tags';
import { isoInstant } from './iso-instant';
import { hasWords, makeText, maxCharacters } from './make-text';

/** A page of HTML as a browser would show it, in one column: what its styles hide is a finding. */
export const readHtml = (bytes: Uint8Array): Result<Text, Failure> => {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
  return readHtmlText(decodeBytes(bytes, declared));
};

export const readHtmlText = (
  source: string,
  properties?: Properties,
  asides: readonly RawFinding[] = [],
): Result<Text, Failure> => {
  const collector = readElements(source.slice(0, maxSource));
  const text = makeText(
    [{ width: 0, height: 0, lines: collector.lines() }],
    [...collector.findings(), ...readHtmlAsides(source.slice(0, maxSource)), ...asides],
    properties ?? propertiesOf(source.slice(0, headLetters)),
  );
  if (hasWords(text)) return ok(text);
  return err({
    kind: text.findings.length > 0 || /<img\b/i.test(source) ? 'document-no-text' : 'file-empty',
  });
};

/** Markup is many times its text; pictures inside of tags are more still. */
const maxSource = maxCharacters * 5;
const headLetters = 20_000;

const propertiesOf = (source: string): Properties => {
  const found = new Map<string, string>();
  readTags(source, {
    open: (name, attributes) => {
      const key = attributes.get('name') ?? attributes.get('property') ?? '';
      if (name === 'meta' && key !== '') found.set(key.toLowerCase(), attributes.get('content') ?? '');
    },
    close: () => undefined,
    text: () => undefined,
    style: () => undefined,
  });
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => found.get(name)).find((value) => value !== undefined && value !== '') ?? null;
  return {
    ...noProperties,
    createdAt: isoInstant(first('created', 'dcterms.created', 'dc.date', 'date', 'article:published_time')),
    modifiedAt: isoInstant(first('changed', 'dcterms.modified', 'last-modified', 'article:modified_time')),
    producer: first('generator')?.slice(0, 200) ?? null,
  };
};
