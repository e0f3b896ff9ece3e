import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from '../intake/open-archive';
import { readOdt } from './read-odt';

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
