import { noProperties, type Properties } from '@shared/model/text';
import { isoInstant } from './iso-instant';
import { readXml } from './read-xml';

/** What an office file says about itself: `docProps/core.xml` and `app.xml` of Word, `meta.xml` of LibreOffice. */
export const readMeta = (...parts: readonly (Uint8Array | null)[]): Properties => {
  const found = new Map<string, string>();
  for (const part of parts) if (part !== null) readValues(part.subarray(0, maxBytes), found);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => found.get(name)?.trim()).find((value) => value !== undefined && value !== '') ?? null;
  return {
    ...noProperties,
    createdAt: isoInstant(first('created', 'creation-date')),
    modifiedAt: isoInstant(first('modified', 'date')),
    producer: first('Application', 'generator')?.slice(0, 200) ?? null,
  };
};

const maxBytes = 200_000;
const wanted = new Set(['created', 'creation-date', 'modified', 'date', 'Application', 'generator']);

/** A flat file goes on after its head; what is cut off there costs nothing. */
const readValues = (bytes: Uint8Array, found: Map<string, string>): void => {
  let current = '';
  readXml(bytes, {
    open: (name) => {
      current = wanted.has(name) ? name : '';
    },
    close: () => {
      current = '';
    },
    text: (text) => {
      if (current !== '' && !found.has(current)) found.set(current, text);
    },
  });
};
