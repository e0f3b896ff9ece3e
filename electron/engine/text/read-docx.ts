import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import type { Archive } from '../intake/open-archive';
import { readStyles } from './docx/read-styles';
import { type Body, walkBody } from './docx/walk-body';
import { hasWords, makeText } from './make-text';
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
  const part = (id: string) => walk(`${folder}${relations.get(id)?.target ?? ''}`);
  const bodies = [
    ...body.value.headers.map(part),
    body,
    ...['footnotes.xml', 'endnotes.xml'].map((name) => walk(folder + name)),
    ...body.value.footers.map(part),
  ].flatMap((walked) => (walked.ok && walked.value !== null ? [walked.value] : []));
  const text = makeText(
    [{ width: 0, height: 0, lines: bodies.flatMap((each) => each.lines) }],
    bodies.flatMap((each) => each.findings),
  );
  if (hasWords(text)) return ok(text);
  const pictures = archive.names.some((name) => name.startsWith(`${folder}media/`));
  return err({ kind: pictures ? 'document-no-text' : 'file-empty' });
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
