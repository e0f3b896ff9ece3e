import { type PageLine, partOf } from '../page-line';
import { fold } from './fold';

/** A list's rows without what heads each of them in a column of its own: "Languages  C, C++", "Tools  Git"; each row with the lines it goes on over. */
export const rowsWithoutHeads = (lines: readonly PageLine[]): readonly (readonly PageLine[])[] => {
  const column = columnOf(lines);
  const byWords = column === null && lines.flatMap(cellsWithHead).filter(Boolean).length >= 2;
  if (column === null && !byWords) return [lines];
  const rows: PageLine[][] = [];
  for (const line of lines) {
    const begins = column === null ? null : startAt(line, column);
    const cells = column !== null && begins ? [partOf(line, begins)] : [line];
    const parts = cells.flatMap(byWords || begins ? withoutHeadWords : (cell) => [cell]);
    if (column !== null && begins === 0) rows.at(-1)?.push(line) ?? rows.push([line]);
    else if (parts.length > 1 || begins || byWords) rows.push(...parts.map((part) => [part]));
    else rows.push([line]);
  }
  return rows;
};

/** Where the second word or one of the next begins on each of three rows: no chance, where the words before are as long as they like. */
const columnOf = (lines: readonly PageLine[]): number | null => {
  const boxed = lines.filter(({ box, edges, item }) => box !== null && edges.length > 0 && !item);
  if (boxed.length < 2 || boxed.length < lines.length) return null;
  const [first] = boxed;
  for (const index of [1, 2, 3]) {
    const left = first?.edges[index * 2];
    if (left === undefined) break;
    const starts = boxed.map((line) => startAt(line, left));
    const headed = boxed.filter((_, at) => (starts[at] ?? 0) > 0);
    const areHeads = headed.every((line) => isHead(line.text.slice(0, startAt(line, left) ?? 0)));
    const known = headed.filter((line) => headWords.test(fold(line.text.slice(0, startAt(line, left) ?? 0))));
    const lists = headed.filter((line) => line.text.includes(',')).length;
    const least = known.length >= 2 ? 2 : 3;
    if (
      starts.every((start) => start !== null) &&
      areHeads &&
      headed.length >= least &&
      lists * 2 >= headed.length
    )
      return left;
  }
  return null;
};

/** Where in a line the word begins that stands at this place of the page; null where none does. */
const startAt = ({ text, edges }: PageLine, left: number): number | null => {
  const at = edges.findIndex((edge, index) => index % 2 === 0 && Math.abs(edge - left) <= 1.5);
  if (at < 0) return null;
  const words = [...text.matchAll(/\S+/g)];
  return words[at / 2]?.index ?? null;
};

const isHead = (text: string): boolean => !/[,;:]/.test(text) && text.trim().split(/\s+/).length <= 3;

const headWords =
  /^(?:(?:programming|scripting|markup|foreign|build|testing|dev|web|operating) )?(?:languages|tools|frameworks|libraries|databases|platforms|standards|protocols|technologies|methodologies|methods|os|ides?|systems|sprachen|programmiersprachen|werkzeuge|datenbanken|betriebssysteme|langages|outils|bases de donnees|lenguajes|herramientas|bases de datos|linguaggi|strumenti|linguagens|ferramentas|jezyki|narzedzia|bazy danych)\s*$/;

const cellsWithHead = (line: PageLine): readonly boolean[] =>
  line.text.split(/\s{2,}/).map((cell) => headIn(cell) > 0);

/** Where behind a word that is known to head lists the list begins. */
const headIn = (cell: string): number => {
  for (const found of cell.matchAll(/\s(?=[\p{Lu}\d])/gu)) {
    const head = cell.slice(0, found.index);
    if (head.split(' ').length > 3) break;
    if (headWords.test(fold(head)) && /,|^\S+$/.test(cell.slice(found.index + 1))) return found.index + 1;
  }
  return 0;
};

const withoutHeadWords = (line: PageLine): readonly PageLine[] =>
  [...line.text.matchAll(/\S+(?:\s\S+)*/g)].map(({ index, 0: cell }) =>
    partOf(line, index + headIn(cell), index + cell.length),
  );
