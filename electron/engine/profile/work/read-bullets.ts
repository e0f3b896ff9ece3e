import type { Fact } from '@shared/model/profile';
import { spanOf } from '../page-line';
import { itemMark, type WorkLine } from './work-line';

/** What was done: points of a list and paragraphs, each with its lines joined again. */
export const readBullets = (body: readonly WorkLine[]): readonly Fact[] => {
  const bullets: WorkLine[][] = [];
  for (const each of body.slice(0, mostLines)) {
    if (each.line.text.trim() === '') continue;
    const above = bullets.at(-1)?.at(-1);
    if (above && goesOn(above, each)) bullets.at(-1)?.push(each);
    else bullets.push([each]);
  }
  return bullets.map(bulletOf).filter((fact) => /\p{L}/u.test(fact.value));
};

const mostLines = 400;

const goesOn = (above: WorkLine, { line, is, range, isApart }: WorkLine): boolean => {
  if (is === 'item' || isApart || range) return false;
  const first = /[\p{L}\p{N}]/u.exec(line.text)?.[0] ?? '';
  const isLower = first !== '' && first === first.toLowerCase() && first !== first.toUpperCase();
  if (isLower || /[,\u2013&/-]\s*$/.test(above.line.text)) return true;
  if (/[.!?;:]\s*$/.test(above.line.text)) return false;
  const [a, b] = [above.line.box, line.box];
  if (above.is === 'item' && a && b) return b[0] > a[0] + 3 || above.line.text.length > 75;
  return above.line.text.length > 70;
};

const bulletOf = (lines: readonly WorkLine[]): Fact => {
  let value = '';
  const spans = lines.map(({ line }, index) => {
    const mark = index === 0 ? (itemMark.exec(line.text)?.[0].length ?? 0) : 0;
    const text = line.text.slice(mark).trim();
    const isCut = /\p{Ll}-$/u.test(value) && /^\p{Ll}/u.test(text);
    value = isCut ? `${value.slice(0, -1)}${text}` : value === '' ? text : `${value} ${text}`;
    return spanOf(line, mark);
  });
  return { value, confidence: 0.9, spans };
};
