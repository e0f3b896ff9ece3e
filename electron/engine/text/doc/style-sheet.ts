import { type ParagraphLook, paragraphLook, plainParagraph, type RunLook, runLook } from './looks';
import type { Bytes } from './word-file';

/** The named styles of a file by their number, each with all that it is based on. */
export type StyleSheet = {
  readonly paragraph: (style: number) => ParagraphLook;
  readonly run: (style: number) => RunLook;
};

type Style = {
  readonly kind: number;
  readonly base: number;
  readonly heading: boolean;
  readonly paragraphList: Bytes | null;
  readonly runList: Bytes | null;
};

export const readStyleSheet = (table: Bytes): StyleSheet => {
  const styles = readStyles(table);
  const paragraphs = new Map<number, ParagraphLook>();
  const runs = new Map<number, RunLook>();
  const chainOf = (number: number): readonly Style[] => {
    const chain: Style[] = [];
    for (
      let next = number, style = styles[next];
      style !== undefined && chain.length < maxAncestors;
      style = styles[next]
    ) {
      chain.unshift(style);
      next = style.base;
    }
    return chain;
  };
  return {
    paragraph: (number) =>
      remember(paragraphs, number, () =>
        chainOf(number).reduce(
          (look, { heading, paragraphList }) => ({
            ...(paragraphList === null ? look : paragraphLook(paragraphList, look)),
            ...(heading ? { heading: true } : {}),
          }),
          plainParagraph,
        ),
      ),
    run: (number) =>
      remember(runs, number, () =>
        chainOf(number).reduce(
          (look, { runList }) => (runList === null ? look : runLook(runList, look)),
          styles[number]?.kind === characterStyle ? {} : usualRun,
        ),
      ),
  };
};

const usualRun: RunLook = { points: 10 };
const maxAncestors = 12;
const noStyle = 0xfff;
const paragraphStyle = 1;
const characterStyle = 2;
const title = 62;

const remember = <Value>(known: Map<number, Value>, key: number, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};

const readStyles = (table: Bytes): readonly (Style | undefined)[] => {
  const headBytes = table.u16(0);
  const count = Math.min(4000, table.u16(2));
  const fixedBytes = table.u16(4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + headBytes;
  for (let index = 0; index < count && at + 2 <= table.length; index += 1) {
    const size = table.u16(at);
    styles.push(size === 0 ? undefined : readStyle(table.part(at + 2, at + 2 + size), fixedBytes));
    at += 2 + size + (size % 2);
  }
  return styles;
};

const readStyle = (style: Bytes, fixedBytes: number): Style => {
  const builtIn = style.u16(0) & 0xfff;
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >>> 4;
  const lists: Bytes[] = [];
  let at = fixedBytes + 2 + (style.u16(fixedBytes) + 1) * 2;
  for (let index = 0; index < (style.u16(4) & 0xf) && at + 2 <= style.length; index += 1) {
    const size = style.u16(at);
    lists.push(style.part(at + 2, at + 2 + size));
    at += 2 + size + (size % 2);
  }
  const [first, second] = lists;
  return {
    kind,
    base: base === noStyle ? -1 : base,
    heading: (builtIn >= 1 && builtIn <= 9) || builtIn === title,
    paragraphList: kind === paragraphStyle && first !== undefined ? first.part(2, first.length) : null,
    runList: (kind === paragraphStyle ? second : kind === characterStyle ? first : null) ?? null,
  };
};
