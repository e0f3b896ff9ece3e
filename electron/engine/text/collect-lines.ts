import type { Finding } from '@shared/model/text';

type Line = { readonly text: string; readonly box: null };

/**
 * Gathers paragraphs as a reader sees them. A table row of single lines is one line; a row with more in its
 * cells is a page laid out by a table and is read cell by cell. Hidden runs go beside, never into a line.
 */
export type Collector = {
  readonly openParagraph: () => void;
  readonly closeParagraph: () => void;
  readonly add: (text: string, hidden: Finding['kind'] | null) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeRow: () => void;
  readonly lines: () => readonly Line[];
  readonly findings: () => readonly Finding[];
};

export const makeCollector = (): Collector => {
  const body: string[] = [];
  const rows: string[][][] = [];
  const paragraphs: { text: string }[] = [];
  const findings: { kind: Finding['kind']; text: string }[] = [];
  let joins = false;
  const emit = (lines: readonly string[]): void => {
    const target = rows.at(-1)?.at(-1) ?? body;
    for (const line of lines) target.push(line);
  };
  return {
    openParagraph: () => {
      paragraphs.push({ text: '' });
      joins = false;
    },
    closeParagraph: () => {
      emit((paragraphs.pop()?.text ?? '').split('\n').filter((line) => line.trim() !== ''));
      joins = false;
    },
    add: (text, hidden) => {
      const last = findings.at(-1);
      const paragraph = paragraphs.at(-1);
      if (hidden === null && paragraph !== undefined) paragraph.text += text;
      if (hidden !== null && joins && last?.kind === hidden) last.text += text;
      if (hidden !== null && !(joins && last?.kind === hidden)) findings.push({ kind: hidden, text });
      joins = hidden !== null;
    },
    openRow: () => rows.push([]),
    openCell: () => rows.at(-1)?.push([]),
    closeRow: () => {
      const cells = rows.pop() ?? [];
      const filled = cells.filter((cell) => cell.length > 0);
      emit(cells.every((cell) => cell.length <= 1) ? [filled.flat().join('  ')] : cells.flat());
    },
    lines: () =>
      [...body, ...rows.flat(2)].filter((text) => text !== '').map((text) => ({ text, box: null })),
    findings: () =>
      findings
        .filter((finding) => /[\p{L}\p{N}]/u.test(finding.text))
        .map((finding) => ({ ...finding, page: 1, box: null })),
  };
};
