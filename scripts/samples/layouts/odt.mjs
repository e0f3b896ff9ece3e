import { escapeXml } from '../bytes/xml.mjs';
import { zip } from '../bytes/zip.mjs';
import { labels, span } from '../labels.mjs';

const mimetype = 'application/vnd.oasis.opendocument.text';
const namespaces = ['office', 'style', 'text', 'table', 'meta']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** OpenDocument text with heading styles, lists and a table of languages. */
export const odt = () => (person) =>
  zip(
    [
      ['mimetype', mimetype],
      ['content.xml', content(person)],
      ['styles.xml', styles],
      ['meta.xml', meta(person)],
      ['META-INF/manifest.xml', manifest],
    ],
    { stored: ['mimetype'] },
  );

const content = (person) => {
  const label = labels[person.language];
  return [
    `${xml}<office:document-content ${namespaces} office:version="1.3"><office:body><office:text>`,
    paragraph('Title', person.name),
    paragraph('Subtitle', person.title),
    ...person.contact.map((line) => paragraph('Contact', line)),
    ...(person.personal ?? []).map((line) => paragraph('Contact', line)),
    heading(label.summary),
    paragraph('Standard', person.summary),
    heading(label.work),
    ...person.roles.flatMap((role) => [
      `<text:h text:style-name="Heading_20_2" text:outline-level="2">${escapeXml(role.title)}</text:h>`,
      paragraph('Place', `${role.employer}, ${role.place}`, span(role, person.language)),
      bullets(role.bullets),
    ]),
    heading(label.education),
    ...person.education.map((study) =>
      paragraph('Dated', `${study.degree}, ${study.school}`, span(study, person.language)),
    ),
    heading(label.skills),
    ...person.skills.map(([group, items]) => paragraph('Standard', `${group}: ${items}`)),
    ...(person.certificates ? [heading(label.certificates), bullets(person.certificates)] : []),
    heading(label.languages),
    table(person.languages.map((line) => line.split(' – '))),
    ...(person.more ? [heading(label.more), paragraph('Standard', person.more)] : []),
    '</office:text></office:body></office:document-content>\n',
  ].join('');
};

const paragraph = (style, text, right) =>
  `<text:p text:style-name="${style}">${escapeXml(text)}${right ? `<text:tab/>${escapeXml(right)}` : ''}</text:p>`;
const heading = (text) =>
  `<text:h text:style-name="Heading_20_1" text:outline-level="1">${escapeXml(text)}</text:h>`;
const bullets = (lines) =>
  `<text:list>${lines.map((line) => `<text:list-item>${paragraph('Standard', line)}</text:list-item>`).join('')}</text:list>`;
const table = (rows) => {
  const cell = (text) => `<table:table-cell>${paragraph('Standard', text)}</table:table-cell>`;
  const columns = `<table:table-column table:number-columns-repeated="${rows[0].length}"/>`;
  return `<table:table table:name="Languages">${columns}${rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`;
};

const tabStop =
  '<style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops>';
const properties = (paragraphStyle, text, tabs = '') =>
  `<style:paragraph-properties ${paragraphStyle}>${tabs}</style:paragraph-properties><style:text-properties ${text}/>`;
const style = (name, ...parts) =>
  `<style:style style:name="${name}" style:family="paragraph">${properties(...parts)}</style:style>`;
const styles = `${xml}<office:document-styles ${namespaces} office:version="1.3"><office:styles>${[
  `<style:default-style style:family="paragraph">${properties('fo:margin-bottom="0.1cm"', 'fo:font-size="10.5pt" fo:font-family="Calibri"')}</style:default-style>`,
  style('Standard', 'fo:margin-bottom="0.1cm"', 'fo:font-size="10.5pt"'),
  style('Dated', 'fo:margin-bottom="0.1cm"', 'fo:font-size="10.5pt"', tabStop),
  style('Title', 'fo:margin-bottom="0.1cm"', 'fo:font-size="22pt" fo:font-weight="bold"'),
  style('Subtitle', 'fo:margin-bottom="0.2cm"', 'fo:font-size="13pt" fo:color="#555555"'),
  style('Contact', 'fo:margin-bottom="0cm"', 'fo:font-size="9.5pt"'),
  style('Place', 'fo:margin-bottom="0.1cm"', 'fo:font-style="italic"', tabStop),
  style('Heading_20_1', 'fo:margin-top="0.4cm"', 'fo:font-size="14pt" fo:color="#1f4e79"'),
  style('Heading_20_2', 'fo:margin-top="0.2cm"', 'fo:font-size="11pt" fo:font-weight="bold"'),
].join('')}</office:styles></office:document-styles>\n`;

const meta = (person) =>
  `${xml}<office:document-meta ${namespaces} office:version="1.3"><office:meta><dc:title>${escapeXml(person.name)}</dc:title><dc:date>2026-01-12T09:30:00</dc:date></office:meta></office:document-meta>\n`;

const entry = (path, type) =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
const manifest = `${xml}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', mimetype)}${entry('content.xml', 'text/xml')}${entry('styles.xml', 'text/xml')}${entry('meta.xml', 'text/xml')}</manifest:manifest>\n`;
