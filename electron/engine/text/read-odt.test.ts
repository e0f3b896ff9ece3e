import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from '../intake/open-archive';
import { readFlatOdt, readOdt } from './read-odt';

test('hidden and white text of an ODT is a finding; spaces, tabs and tables are read', () => {
  const content = `<office:document-content><office:automatic-styles>
    <style:style style:name="H"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="W"><style:text-properties fo:color="#ffffff"/></style:style>
    </office:automatic-styles><office:body><text:p>Jane<text:s text:c="2"/>Roe <text:span text:style-name="H">secret</text:span><text:span text:style-name="W">white</text:span></text:p>
    <table:table-row><table:table-cell><text:p>2020</text:p></table:table-cell><table:table-cell><text:p>Cook</text:p></table:table-cell></table:table-row>
    </office:body></office:document-content>`;
  const archive = openArchive(zipSync({ 'content.xml': strToU8(content) }));
  const text = archive.ok ? readOdt(archive.value) : archive;
  expect(text.ok && text.value.pages[0]?.lines.map((line) => line.text)).toEqual(['Jane  Roe', '2020  Cook']);
  expect(text.ok && text.value.findings.map((finding) => finding.text)).toEqual(['secret', 'white']);
});

const opened = (files: Record<string, string>) =>
  openArchive(zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))));
const odt = (files: Record<string, string>) => {
  const archive = opened(files);
  const text = archive.ok ? readOdt(archive.value) : archive;
  if (!text.ok) throw new Error(text.error.kind);
  return text.value;
};

test('headings, items, bold lines and boxes are known; the footer stands last', () => {
  const text = odt({
    'styles.xml':
      '<s><style:style style:name="T" style:parent-style-name="Title"/><style:footer><text:p>Page</text:p></style:footer></s>',
    'content.xml':
      '<c><style:style style:name="B"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style><text:p text:style-name="T">Jane</text:p><text:h>Work</text:h><text:list><text:list-item><text:p>led</text:p></text:list-item></text:list><text:p text:style-name="B">Nurse</text:p><draw:text-box><text:p>Box</text:p></draw:text-box></c>',
    'meta.xml':
      '<m><meta:creation-date>2020-01-02T03:04:05</meta:creation-date><meta:generator>Writer</meta:generator></m>',
  });
  const found = text.pages[0]?.lines.map(({ text: words, heading, item, bold, region }) => [
    words,
    heading,
    item,
    bold,
    region,
  ]);
  expect(found).toEqual([
    ['Jane', true, false, false, 0],
    ['Work', true, false, false, 0],
    ['led', false, true, false, 0],
    ['Nurse', false, false, true, 0],
    ['Box', false, false, false, 1],
    ['Page', false, false, false, 0],
  ]);
  expect(text.properties).toEqual({
    createdAt: '2020-01-02T03:04:05.000Z',
    modifiedAt: null,
    producer: 'Writer',
  });
});

test('the opacity that LibreOffice writes beside an automatic colour hides nothing', () => {
  const style = (more: string) =>
    `<c><style:style style:name="A"><style:text-properties loext:opacity="0%" ${more}/></style:style><text:p>x<text:span text:style-name="A">Jane</text:span></text:p></c>`;
  expect(odt({ 'content.xml': style('style:use-window-font-color="true"') }).findings).toEqual([]);
  expect(odt({ 'content.xml': style('fo:color="#000000"') }).findings).toHaveLength(1);
});

test('a locked ODT says so, and a flat one is read', () => {
  const locked = opened({ 'META-INF/manifest.xml': '<m:encryption-data/>', 'content.xml': 'rubbish' });
  expect(locked.ok && readOdt(locked.value)).toMatchObject({ ok: false, error: { kind: 'document-locked' } });
  const flat = readFlatOdt(
    strToU8('<office:document><office:body><text:p>Jane</text:p></office:body></office:document>'),
  );
  expect(flat.ok && flat.value.pages[0]?.lines[0]?.text).toBe('Jane');
});
