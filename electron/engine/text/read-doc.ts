import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import type { CompoundFile } from '../intake/compound-file';
import { makeCollector } from './collect-lines';
import { readSummary } from './doc/read-summary';
import { makeWalker } from './doc/walk-text';
import { openWordFile, type WordFile } from './doc/word-file';
import { hasWords, makeText } from './make-text';

/** A file of Word 97-2003: its headers, body, text boxes, notes and footers, in that order. */
export const readDoc = (file: CompoundFile): Result<Text, Failure> => {
  const word = openWordFile(file);
  if (!word.ok) return word;
  const collector = makeCollector();
  const walk = makeWalker(word.value, collector);
  const [body = 0, notes = 0, heads = 0, macros = 0, remarks = 0, endnotes = 0, boxes = 0, headBoxes = 0] =
    word.value.counts;
  const headsAt = body + notes;
  const endnotesAt = headsAt + heads + macros + remarks;
  const boxesAt = endnotesAt + endnotes;
  const stories = headerStories(word.value, headsAt, heads);
  for (const { from, to } of stories.filter(({ isHeader }) => isHeader)) walk(from, to);
  walk(0, body);
  for (const [from, count] of [
    [boxesAt, boxes],
    [boxesAt + boxes, headBoxes],
  ] as const) {
    if (count <= 1) continue;
    collector.openRegion();
    walk(from, from + count);
    collector.closeRegion();
  }
  walk(body, body + notes);
  walk(endnotesAt, endnotesAt + endnotes);
  for (const { from, to } of stories.filter(({ isHeader }) => !isHeader)) walk(from, to);
  const text = makeText(
    [{ width: 0, height: 0, lines: collector.lines() }],
    collector.findings(),
    readSummary(file),
  );
  if (hasWords(text)) return ok(text);
  return err({ kind: file.names.includes('Data') ? 'document-no-text' : 'file-empty' });
};

type Story = { readonly from: number; readonly to: number; readonly isHeader: boolean };

/** Six separators of notes, then six a section: even, odd header, even, odd footer, first header, first footer. */
const headerStories = ({ table }: WordFile, start: number, count: number): readonly Story[] => {
  const places = table(11);
  const stories: Story[] = [];
  for (let index = 6; (index + 2) * 4 <= places.length && index < 600; index += 1) {
    const from = places.u32(index * 4);
    const to = Math.min(count, places.u32(index * 4 + 4));
    const isHeader = [0, 1, 4].includes(index % 6);
    if (to > from + 1) stories.push({ from: start + from, to: start + to, isHeader });
  }
  return stories;
};
