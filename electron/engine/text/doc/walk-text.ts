import type { Collector } from '../collect-lines';
import { decoderOf } from '../rtf/code-pages';
import { hiddenAs, type TextLook } from '../text-look';
import { characterRuns, makeFinder, paragraphRuns } from './formatted-runs';
import { type ParagraphLook, paragraphLook, runLook } from './looks';
import { readStyleSheet } from './style-sheet';
import type { Piece, WordFile } from './word-file';

/** The letters from one place of the text to another, as paragraphs and cells with their looks. */
export const makeWalker = (file: WordFile, collector: Collector) => {
  const sheet = readStyleSheet(file.table(1));
  const runAt = makeFinder(characterRuns(file));
  const paragraphAt = makeFinder(paragraphRuns(file));

  const paragraphOf = (at: number): { readonly look: ParagraphLook; readonly style: number } => {
    const run = paragraphAt(at);
    const style = run?.style ?? 0;
    const base = sheet.paragraph(style);
    return { style, look: run === undefined ? base : paragraphLook(run.list, base) };
  };

  return (from: number, to: number): void => {
    const fields: boolean[] = [];
    let held: Held[] = [];
    let inRow = false;

    /** Looks are known at the end of a paragraph only, where its style stands. */
    const endParagraph = (mark: string, at: number): void => {
      const { look, style } = paragraphOf(at);
      if (look.inTable && !inRow) {
        collector.openRow();
        collector.openCell();
        inRow = true;
      }
      if (!look.inTable && inRow) {
        collector.closeRow();
        inRow = false;
      }
      if (look.endsRow) {
        if (inRow) collector.closeRow();
        inRow = false;
        held = [];
        return;
      }
      collector.openParagraph({
        heading: look.heading,
        item: look.item && !look.heading,
        before: look.before,
        after: look.after,
      });
      const own = sheet.run(style);
      for (const { text, at: place } of held) {
        const list = runAt(place)?.list;
        const first = list === undefined ? own : runLook(list, own);
        const styled =
          first.style === undefined || list === undefined
            ? first
            : runLook(list, { ...own, ...sheet.run(first.style) });
        if (styled.gone !== true)
          collector.add(text, hiddenAs(styled, look.inTable ? null : look.ground), styled satisfies TextLook);
      }
      collector.closeParagraph();
      held = [];
      if (mark === cellMark && inRow) collector.openCell();
    };

    for (const { text, at, width } of pieceRuns(
      file,
      { from, to },
      (place) => runAt(place)?.to ?? Number.POSITIVE_INFINITY,
    )) {
      let start = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code >= 0x20) continue;
        const hold = (piece: string): void => {
          if (piece !== '' && fields.every(Boolean)) held.push({ text: piece, at: at + start * width });
        };
        hold(text.slice(start, index));
        start = index + 1;
        if (code === 0x13) fields.push(false);
        else if (code === 0x14 && fields.length > 0) fields[fields.length - 1] = true;
        else if (code === 0x15) fields.pop();
        else if (code === 0x0d || code === 0x07 || code === 0x0c)
          endParagraph(text[index] ?? '', at + index * width);
        else if (spoken[code] !== undefined && fields.every(Boolean))
          held.push({ text: spoken[code], at: at + index * width });
      }
      const rest = text.slice(start);
      if (rest !== '' && fields.every(Boolean)) held.push({ text: rest, at: at + start * width });
    }
    const last = held.at(-1);
    if (last !== undefined) endParagraph('', last.at);
    if (inRow) collector.closeRow();
  };
};

type Held = { readonly text: string; readonly at: number };

const cellMark = '\u0007';
const spoken: Readonly<Record<number, string>> = { 9: '\t', 11: '\n', 30: '-', 14: '\n' };
const maxRunLetters = 100_000;

type PieceRun = { readonly text: string; readonly at: number; readonly width: number };

/** Pieces cut where the look of the letters changes, so that each part looks alike. */
function* pieceRuns(
  { main, pieces }: WordFile,
  { from, to }: { readonly from: number; readonly to: number },
  lookEnds: (at: number) => number,
): Generator<PieceRun> {
  for (const piece of pieces) {
    if (piece.to <= from || piece.from >= to) continue;
    const width = piece.wide ? 2 : 1;
    const end = piece.at + (Math.min(piece.to, to) - piece.from) * width;
    let at = piece.at + Math.max(0, from - piece.from) * width;
    while (at < end) {
      const next = Math.max(at + width, Math.min(end, lookEnds(at), at + maxRunLetters * width));
      const stop = at + Math.ceil((next - at) / width) * width;
      yield { text: decode(piece, main.raw.subarray(at, Math.min(stop, end))), at, width };
      at = stop;
    }
  }
}

const decode = ({ wide }: Piece, bytes: Uint8Array): string =>
  wide
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le')
    : decoderOf(1252).decode(bytes);
