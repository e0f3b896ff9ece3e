import { describe, expect, test, vi } from 'vitest';
import { readFileAsides, readPageAsides } from '../pdf/read-asides';
import { scanStrings } from '../pdf/scan-strings';
import { readPdf } from '../read-pdf';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const broken = (): Promise<never> => Promise.reject(new Error('broken'));

describe('a check that fails is told, never taken for a clean one', () => {
  test('notes, properties, attachments and bookmarks that cannot be read', async () => {
    const page = { getAnnotations: vi.fn(broken) } as unknown as Parameters<typeof readPageAsides>[0];
    expect(await readPageAsides(page, 3)).toMatchObject([{ kind: 'check-failed', page: 3 }]);
    const document = {
      getMetadata: broken,
      getAttachments: broken,
      getOutline: broken,
    } as unknown as Parameters<typeof readFileAsides>[0];
    const kinds = (await readFileAsides(document)).map(({ kind }) => kind);
    expect(kinds).toEqual(['check-failed', 'check-failed', 'check-failed']);
  });

  test('words of a protected file that no search reaches', () => {
    expect(scanStrings(bytes('%PDF-1.7 trailer<</Encrypt 9 0 R>>'))).toMatchObject([
      { kind: 'check-failed' },
    ]);
    expect(scanStrings(bytes('%PDF-1.7 trailer<<>>'))).toEqual([]);
  });

  test('a page that is damaged, beside one that is not', async () => {
    const content = 'BT /F 12 Tf 50 700 Td (Jane Roe, nurse in Leeds) Tj ET';
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 2/Kids[4 0 R 9 0 R]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F 3 0 R>>>>>>',
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ].map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
    const read = await readPdf(bytes(`%PDF-1.7\n${objects.join('')}trailer<</Root 1 0 R/Size 6>>\n%%EOF`));
    expect(read.ok && read.value.findings).toMatchObject([{ kind: 'check-failed', page: 2 }]);
    expect(read.ok && read.value.pages[0]?.lines).toHaveLength(1);
  });
});
