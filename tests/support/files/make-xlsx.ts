import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The smallest workbook: one sheet of inline strings; `parts` adds or replaces members. */
export const makeXlsx = (
  rows: readonly (readonly string[])[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `${head}<Types/>`,
        'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="urn:r"><sheets><sheet name="Old" sheetId="2" state="hidden" r:id="rId2"/><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `${head}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': sheetOf(
          rows.map((cells) =>
            cells.map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join(''),
          ),
        ),
        ...parts,
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
  );

export const sheetOf = (rows: readonly string[]): string =>
  `${head}<worksheet ${main}><sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData></worksheet>`;
