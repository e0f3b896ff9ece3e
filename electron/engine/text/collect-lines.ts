import type { Finding } from '@shared/model/text';
import { layRow } from './lay-row';
import { withoutListMark } from './list-mark';
import type { RawLine } from './make-text';
import type { TextLook } from './text-look';

/**
 * Gathers paragraphs as a reader sees them. A table row of single lines is one line; a row with more in its
 * cells is a page laid out by a table and is read cell by cell. Hidden runs go beside, never into a line.
 */
export type Collector = {
  readonly openParagraph: (marks?: ParagraphMarks) => void;
  /** What is known of the paragraph only after it was opened. */
  readonly mark: (marks: ParagraphMarks) => void;
  readonly closeParagraph: () => void;
  readonly add: (text: string, hidden: Finding['kind'] | null, look?: TextLook) => void;
  readonly openRow: () => void;
  readonly openCell: () => void;
  readonly closeRow: () => void;
  /** A text box, a sidebar: what is inside runs on by itself. */
  readonly openRegion: () => void;
  readonly closeRegion: () => void;
  readonly lines: () => readonly RawLine[];
  readonly findings: () => readonly Finding[];
};

export type ParagraphMarks = {
  readonly heading?: boolean;
  readonly item?: boolean;
  /** Empty space above and below it, in points. */
  readonly before?: number;
  readonly after?: number;
};

/** region: null until what holds the line says which. */
export type GatheredLine = {
  readonly text: string;
  readonly region: number | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly item: boolean;
  readonly gap: number;
};

type Run = { text: string; readonly bold: boolean; readonly points: number | null };
type Paragraph = { runs: Run[]; marks: ParagraphMarks };

export const makeCollector = (): Collector => {
  const body: GatheredLine[] = [];
  const rows: GatheredLine[][][] = [];
  const regions: number[] = [];
  const paragraphs: Paragraph[] = [];
  const findings: { kind: Finding['kind']; text: string }[] = [];
  let regionCount = 0;
  let space = 0;
  let joins = false;
  let seenSince = true;
  const newRegion = (): number => {
    regionCount += 1;
    return regionCount;
  };
  const emit = (lines: readonly GatheredLine[]): void => {
    const target = rows.at(-1)?.at(-1) ?? body;
    for (const line of lines) target.push(line);
  };
  return {
    openParagraph: (marks = {}) => {
      paragraphs.push({ runs: [], marks });
      joins = false;
    },
    mark: (marks) => {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) paragraph.marks = { ...paragraph.marks, ...marks };
    },
    closeParagraph: () => {
      const paragraph = paragraphs.pop();
      joins = false;
      if (paragraph === undefined) return;
      const lines = linesOf(paragraph, regions.at(-1) ?? null);
      const { before = 0, after = 0 } = paragraph.marks;
      const size = lines[0]?.size ?? paragraph.runs[0]?.points ?? usualPoints;
      const above = space + before / (size * lineHeight);
      if (lines.length === 0) space = Math.min(maxGap, above + 1 + after / (size * lineHeight));
      else {
        emit(lines.map((line, index) => (index === 0 ? { ...line, gap: roundGap(above) } : line)));
        space = after / (size * lineHeight);
      }
    },
    add: (text, hidden, look = {}) => {
      const last = findings.at(-1);
      const paragraph = paragraphs.at(-1);
      if (hidden === null && paragraph !== undefined)
        addRun(paragraph.runs, joins ? closeUp(paragraph.runs, text) : text, look);
      if (hidden === null && /\S/.test(text)) seenSince = true;
      const runsOn = hidden !== null && last?.kind === hidden && !seenSince && !apart.has(hidden);
      if (hidden !== null && runsOn) last.text += joins ? text : ` ${text}`;
      if (hidden !== null && !runsOn) findings.push({ kind: hidden, text });
      if (hidden !== null) seenSince = false;
      joins = hidden !== null;
    },
    openRow: () => rows.push([]),
    openCell: () => {
      rows.at(-1)?.push([]);
      space = 0;
    },
    closeRow: () => emit(layRow(rows.pop() ?? [], newRegion)),
    openRegion: () => regions.push(newRegion()),
    closeRegion: () => regions.pop(),
    lines: () => [...body, ...rows.flat(2)].map((line) => ({ ...line, box: null, region: line.region ?? 0 })),
    findings: () =>
      findings
        .filter((finding) => /[\p{L}\p{N}]/u.test(finding.text))
        .map((finding) => ({ ...finding, page: 1, box: null })),
  };
};

/** Each of these is one thing by itself. */
const apart: ReadonlySet<Finding['kind']> = new Set(['alt-text', 'annotation', 'metadata-text']);

const usualPoints = 11;
const lineHeight = 1.2;
const maxGap = 10;

const roundGap = (gap: number): number => Math.round(Math.min(maxGap, gap) * 10) / 10;

/** Where something hidden was taken out, the blanks on both sides of it become one. */
const closeUp = (runs: readonly Run[], text: string): string =>
  text.startsWith(' ') && /(?:^| )$/.test(runs.at(-1)?.text ?? '') ? text.trimStart() : text;

const addRun = (runs: Run[], text: string, look: TextLook): void => {
  const bold = look.bold === true;
  const points = look.points ?? null;
  const last = runs.at(-1);
  if (last !== undefined && last.bold === bold && last.points === points) last.text += text;
  else runs.push({ text, bold, points });
};

const linesOf = ({ runs, marks }: Paragraph, region: number | null): readonly GatheredLine[] => {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  const shown = lines
    .map((parts) => ({ parts, text: partColumns(parts.map((part) => part.text).join('')) }))
    .filter(({ text }) => text !== '');
  return shown.map(({ parts, text }, index) => {
    const words = withoutListMark(text);
    return {
      text: words ?? text,
      region,
      ...mainLook(parts),
      heading: marks.heading === true,
      item: words !== null || (marks.item === true && marks.heading !== true && index === 0),
      gap: 0,
    };
  });
};

/** A tab or a run of blanks parts columns; two blanks after a sentence do not. */
const partColumns = (text: string): string =>
  text
    .replace(/([.!?:;,]) {2}(?=\S)/g, '$1 ')
    .replace(/ *\t[ \t]*| {3,}/g, '  ')
    .trim();

/** How most letters of the line look. */
const mainLook = (parts: readonly Run[]): { readonly size: number | null; readonly bold: boolean } => {
  const sizes = new Map<number | null, number>();
  let boldLetters = 0;
  let letters = 0;
  for (const { text, bold, points } of parts) {
    const count = text.replace(/\s+/g, '').length;
    letters += count;
    if (bold) boldLetters += count;
    sizes.set(points, (sizes.get(points) ?? 0) + count);
  }
  const [size] = [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), [null, 0]);
  return { size: size === undefined ? null : size, bold: boldLetters * 2 > letters };
};
