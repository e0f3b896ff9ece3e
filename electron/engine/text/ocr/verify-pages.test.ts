import { must } from '@shared/lib/must';
import { expect, test } from 'vitest';
import { linesPdf } from '../../../../tests/support/draw-sheet';
import { readPdf } from '../read-pdf';
import { openEyes } from './eyes';
import { verifyPages } from './verify-pages';

const eyes = await openEyes();
const lines = [
  'Anna Beispiel, registered nurse',
  'Nurse on the acute ward of the general hospital for seven years,',
  'responsible for the training of new colleagues and for the night shift.',
  'Worked with patients and their families in three languages every day.',
];

const differences = async (bytes: Uint8Array, said?: (line: string) => string) => {
  const read = await readPdf(bytes);
  const text = must(read.ok ? read.value : undefined, 'it was read');
  const pages = text.pages.map((page) => ({
    ...page,
    lines: page.lines.map((line) => ({ ...line, text: said?.(line.text) ?? line.text })),
  }));
  return verifyPages(eyes, { bytes, text: { ...text, pages } });
};

test('an honest page is blamed', async () => {
  expect(await differences(await linesPdf(lines))).toEqual([]);
});

test('letters that look like other words than they say go through', async () => {
  const found = await differences(await linesPdf(lines), (line) =>
    line.replace('general hospital', 'Quantum Kubernetes'),
  );
  expect(found).toMatchObject([{ kind: 'misleading-glyphs', page: 1 }]);
  expect(found[0]?.text).toContain('Quantum Kubernetes');
  expect(found[0]?.text).toContain('general hospital');
  expect(found[0]?.box?.[2]).toBeGreaterThan(20);
});

test('words that are in the text and not on the page go through', async () => {
  const read = await readPdf(await linesPdf(lines));
  const text = must(read.ok ? read.value : undefined, 'it was read');
  const [page] = text.pages;
  const [line] = page?.lines ?? [];
  if (!page || !line) throw new Error('the page has lines');
  const ghost = { ...line, text: 'certified Kubernetes administrator', box: [60, 500, 180, 11] as const };
  const lying = {
    ...text,
    pages: [
      {
        ...page,
        lines: [
          ...page.lines,
          { ...ghost, box: [...ghost.box] as typeof line.box, edges: [60, 100, 103, 165, 168, 240] },
        ],
      },
    ],
  };
  expect(await verifyPages(eyes, { bytes: await linesPdf(lines), text: lying })).toMatchObject([
    { kind: 'hidden-text', text: 'certified Kubernetes administrator' },
  ]);
});
