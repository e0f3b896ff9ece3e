import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import type { Archive } from '../intake/open-archive';
import { readDocxAsides } from './docx/read-docx-asides';
import { readStyles } from './docx/read-styles';
import type { PartReference } from './docx/sections-of-body';
import { type Body, walkBody } from './docx/walk-body';
import { hasWords, makeText, type RawLine } from './make-text';
import { readMeta } from './read-meta';
import { readXml } from './read-xml';

/** Headers that the document shows, its body, its notes, its footers: as one page, for Word has no fixed ones. */
export const readDocx = (archive: Archive): Result<Text, Failure> => {
  const main = mainPart(archive);
  if (!main.ok) return main;
  const folder = main.value.slice(0, main.value.lastIndexOf('/') + 1);
  const styles = archive.read(`${folder}styles.xml`);
  const looks = styles.ok ? readStyles(styles.value) : styles;
  if (!looks.ok) return looks;
  const walk = (name: string): Result<Body | null, Failure> => {
    const bytes = archive.read(name);
    return bytes.ok && bytes.value !== null
      ? walkBody(bytes.value, looks.value)
      : (bytes as Result<null, Failure>);
  };
  const body = walk(main.value);
  if (!body.ok) return body;
  if (body.value === null) return err({ kind: 'document-damaged', detail: 'the body is missing' });
  const relations = readRelations(archive, `${folder}_rels/${main.value.slice(folder.length)}.rels`);
  const hasEven = bytesInclude(archive, `${folder}settings.xml`, 'evenAndOddHeaders');
  const parts = (references: readonly PartReference[]) =>
    references
      .filter(({ even }) => !even || hasEven)
      .map(({ id }) => walk(`${folder}${relations.get(id)?.target ?? ''}`));
  const bodies = [
    ...parts(body.value.headers),
    body,
    ...['footnotes.xml', 'endnotes.xml'].map((name) => walk(folder + name)),
    ...parts(body.value.footers),
  ].flatMap((walked) => (walked.ok && walked.value !== null ? [walked.value] : []));
  const text = makeText(
    [{ width: 0, height: 0, lines: apart(bodies) }],
    [...bodies.flatMap((each) => each.findings), ...readDocxAsides(archive)],
    readMeta(metaPart(archive, 'core-properties'), metaPart(archive, 'extended-properties')),
  );
  if (hasWords(text)) return ok(text);
  const pictures = bodies.some((each) => each.pictures);
  return err({ kind: pictures ? 'document-no-text' : 'file-empty' });
};

/** Each part counts its regions from zero, and the header of the first page says again what the others say. */
const apart = (bodies: readonly Body[]): readonly RawLine[] => {
  const said = new Set<string>();
  let first = 0;
  return bodies.flatMap(({ lines }) => {
    const words = lines.map((line) => line.text).join('\n');
    if (words === '' || said.has(words)) return [];
    said.add(words);
    const base = first;
    first = lines.reduce((most, line) => Math.max(most, base + 1 + (line.region ?? 0)), base + 1);
    return lines.map((line) => ({ ...line, region: base + (line.region ?? 0) }));
  });
};

const bytesInclude = (archive: Archive, name: string, mark: string): boolean => {
  const bytes = archive.read(name);
  return bytes.ok && bytes.value !== null && Buffer.from(bytes.value).includes(mark);
};

type Relation = { readonly type: string; readonly target: string };

const mainPart = (archive: Archive): Result<string, Failure> => {
  const usual = 'word/document.xml';
  if (archive.names.includes(usual)) return ok(usual);
  const relations = [...readRelations(archive, '_rels/.rels').values()];
  const found = relations.find((relation) => relation.type.endsWith('/officeDocument'));
  return found === undefined
    ? err({ kind: 'document-damaged', detail: 'the body is missing' })
    : ok(found.target.replace(/^\//, ''));
};

const metaPart = (archive: Archive, kind: string): Uint8Array | null => {
  const relation = [...readRelations(archive, '_rels/.rels').values()].find(({ type }) =>
    type.endsWith(`/${kind}`),
  );
  const part = relation === undefined ? null : archive.read(relation.target.replace(/^\//, ''));
  return part?.ok === true ? part.value : null;
};

const readRelations = (archive: Archive, name: string): ReadonlyMap<string, Relation> => {
  const relations = new Map<string, Relation>();
  const bytes = archive.read(name);
  if (!bytes.ok || bytes.value === null) return relations;
  readXml(bytes.value, {
    open: (tag, attributes) => {
      if (tag !== 'Relationship') return;
      relations.set(attributes.get('Id') ?? '', {
        type: attributes.get('Type') ?? '',
        target: attributes.get('Target') ?? '',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
};
