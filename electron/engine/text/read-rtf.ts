import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import { type Collector, makeCollector, type ParagraphMarks } from './collect-lines';
import { isHeadingStyle } from './docx/paragraph-shape';
import { isoInstant } from './iso-instant';
import { hasWords, makeText } from './make-text';
import { codePageOfCharset, decoderOf } from './rtf/code-pages';
import { readRtfAsides } from './rtf/read-rtf-asides';
import { readTokens } from './rtf/read-tokens';
import { paragraphEnds, readAllTheSame, silentGroups, spoken } from './rtf/rtf-words';
import { hiddenAs, paper, type TextLook } from './text-look';

/** One pass with a stack of groups; what a group changes ends with it. */
export const readRtf = (bytes: Uint8Array): Result<Text, Failure> => {
  const reader = makeReader();
  for (const token of readTokens(bytes)) {
    if (token.kind === 'open' && !reader.open())
      return err({ kind: 'document-damaged', detail: 'groups too deep' });
    if (token.kind === 'close') reader.close();
    if (token.kind === 'word') reader.word(token.word, token.value);
    if (token.kind === 'byte') reader.byte(token.byte);
    if (token.kind === 'text') reader.text(token.text);
  }
  const { lines, findings, properties } = reader.end();
  const text = makeText([{ width: 0, height: 0, lines }], [...findings, ...readRtfAsides(bytes)], properties);
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};

type Group = {
  readonly table: 'fonts' | 'colors' | 'styles' | 'generator' | null;
  readonly silent: boolean;
  readonly optional: boolean;
  readonly fallbackChars: number;
  readonly codePage: number | null;
  readonly look: TextLook;
  readonly paragraph: ParagraphMarks & { readonly inTable?: boolean; readonly away?: boolean };
  /** A text box: what is in it stands by itself. */
  readonly box: boolean;
  /** A footer or a note, which stands below everything else wherever it is written. */
  readonly foot: boolean;
};

const maxDepth = 1000;
const plainLook: TextLook = { points: 12 };

const makeReader = () => {
  const main = makeCollector();
  const feet = makeCollector();
  const rows = new Set<Collector>();
  const headings = new Set<number>();
  const times = new Map<string, number[]>();
  let generator = '';
  let timeName = '';
  let styleNumber = 0;
  const stack: Group[] = [];
  const colors: (string | undefined)[] = [];
  const fonts = new Map<number, number>();
  let group: Group = {
    table: null,
    silent: false,
    optional: false,
    fallbackChars: 1,
    codePage: null,
    look: plainLook,
    paragraph: {},
    box: false,
    foot: false,
  };
  let documentPage = 1252;
  let pending: number[] = [];
  let font = 0;
  let rgb: (number | undefined)[] = [];
  let toSkip = 0;
  let paragraphGround: string | null | undefined;
  let cellGround: string | null | undefined;
  /** What each cell of the row is painted with, in order; the last for the one that is still being described. */
  let cellGrounds: (string | null | undefined)[] = [];
  let cell = 0;
  const ground = (): string | null => {
    const behind = group.paragraph.inTable === true ? cellGrounds[cell] : undefined;
    return paragraphGround !== undefined ? paragraphGround : behind !== undefined ? behind : paper;
  };

  main.openParagraph();
  feet.openParagraph();
  const collector = (): Collector => (group.foot ? feet : main);
  const change = (part: Partial<Group>): void => {
    group = { ...group, ...part };
  };
  const say = (text: string): void => {
    if (!group.silent && group.table === null)
      collector().add(text, hiddenAs(placed(group), ground()), group.look);
  };
  const flush = (): void => {
    if (pending.length > 0) say(decoderOf(group.codePage ?? documentPage).decode(Uint8Array.from(pending)));
    pending = [];
  };
  const text = (of: string): void => {
    flush();
    const rest = of.slice(toSkip);
    toSkip = Math.max(0, toSkip - of.length);
    if (group.table === 'colors' && of.includes(';')) {
      colors.push(rgb.length === 0 ? undefined : [0, 1, 2].map((part) => hex(rgb[part] ?? 0)).join(''));
      rgb = [];
    }
    if (group.table === 'styles' && of.includes(';')) {
      if (isHeadingStyle(of.trim())) headings.add(styleNumber);
      styleNumber = 0;
    }
    if (group.table === 'generator') generator += of;
    if (rest !== '') say(rest);
  };
  const endParagraph = (name: string): void => {
    const { inTable, away: _away, ...marks } = group.paragraph;
    const into = collector();
    if (inTable === true && !rows.has(into)) {
      into.openRow();
      into.openCell();
      rows.add(into);
    } else if (inTable !== true && name !== 'row' && rows.delete(into)) into.closeRow();
    into.mark(marks);
    into.closeParagraph();
    if (name === 'cell') cell += 1;
    if (name === 'row') cell = 0;
    if (name === 'cell' && rows.has(into)) into.openCell();
    if (name === 'row' && rows.delete(into)) into.closeRow();
    into.openParagraph();
  };
  const openBox = (): void => {
    change({ box: true, paragraph: {} });
    collector().openRegion();
    collector().openParagraph();
  };
  const shape = (part: Group['paragraph']): void => change({ paragraph: { ...group.paragraph, ...part } });
  const look = (part: TextLook): void => change({ look: { ...group.look, ...part } });

  const word = (name: string, value: number | null): void => {
    if (name === 'u') {
      flush();
      say(String.fromCharCode((value ?? 63) & 0xffff));
      toSkip = group.fallbackChars;
      return;
    }
    flush();
    toSkip = 0;
    if (name === '*') change({ optional: true });
    else if (name === 'stylesheet') change({ table: 'styles' });
    else if (name === 'generator') change({ table: 'generator' });
    else if (name === 'listtext' || name === 'pntext') {
      shape({ item: true });
      stack.splice(-1, 1, { ...(stack.at(-1) ?? group), paragraph: group.paragraph });
      change({ silent: true });
    } else if (name === 'creatim' || name === 'revtim') {
      timeName = name;
      times.set(name, []);
    } else if (timeParts.includes(name) && times.has(timeName))
      times.get(timeName)?.splice(timeParts.indexOf(name), 1, value ?? 0);
    else if (silentGroups.has(name) || (group.optional && !readAllTheSame.has(name)))
      change({ silent: true });
    else if (name === 'fonttbl') change({ table: 'fonts' });
    else if (name === 'colortbl') change({ table: 'colors' });
    else if (name === 'ansicpg') documentPage = value ?? 1252;
    else if (name === 'mac') documentPage = 10000;
    else if (name === 'uc') change({ fallbackChars: Math.min(16, Math.max(0, value ?? 1)) });
    else if (name === 'red') rgb[0] = value ?? 0;
    else if (name === 'green') rgb[1] = value ?? 0;
    else if (name === 'blue') rgb[2] = value ?? 0;
    else if (name === 'fcharset') fonts.set(font, value ?? 0);
    else if (name === 'f') {
      font = value ?? 0;
      change({ codePage: codePageOfCharset(fonts.get(font) ?? 0) });
    } else if (name === 'plain') change({ look: plainLook });
    else if (name === 'b') look({ bold: value !== 0 });
    else if (name === 's' && group.table === 'styles') styleNumber = value ?? 0;
    else if (name === 's') shape({ heading: headings.has(value ?? 0) });
    else if (name === 'outlinelevel' && group.table === null) shape({ heading: (value ?? 9) < 9 });
    else if (name === 'sb') shape({ before: points(value) });
    else if (name === 'sa') shape({ after: points(value) });
    else if (name === 'ls' && value !== 0) shape({ item: true });
    else if (name === 'intbl') shape({ inTable: true });
    else if (places.has(name) && isFar(value)) shape({ away: true });
    else if (name === 'shptxt') openBox();
    else if (/^foot(?:er[lrf]?|note)$/.test(name)) change({ foot: true });
    else if (name === 'v' || name === 'deleted') look({ vanish: value !== 0 });
    else if (name === 'charscalex') look({ scale: value ?? 100 });
    else if (name === 'expndtw') look({ spread: (value ?? 0) / 20 });
    else if (name === 'expnd') look({ spread: (value ?? 0) / 4 });
    else if ((name === 'up' || name === 'dn') && (value ?? 0) > 1200) look({ away: true });
    else if (name === 'fs') look({ points: (value ?? 24) / 2 });
    else if (name === 'cf') change({ look: withColor(group.look, colors[value ?? 0]) });
    else if (name === 'highlight' || name === 'chcbpat' || name === 'cb')
      look({ behind: colors[value ?? 0] ?? null });
    else if (name === 'trowd') cellGrounds = [];
    else if (name === 'cellx') {
      cellGrounds.push(cellGround);
      cellGround = undefined;
    } else if (name === 'clcbpat') cellGround = colors[value ?? 0] ?? null;
    else if (name === 'cbpat') paragraphGround = colors[value ?? 0] ?? null;
    else if (name === 'pard') {
      paragraphGround = undefined;
      change({ paragraph: {} });
    } else if (spoken[name] !== undefined) say(spoken[name]);
    if (paragraphEnds.has(name) && !group.silent && group.table === null) endParagraph(name);
    if (group.optional && name !== '*') change({ optional: false });
  };

  return {
    open: (): boolean => {
      flush();
      stack.push(group);
      if (group.box) change({ box: false });
      return stack.length <= maxDepth;
    },
    close: (): void => {
      flush();
      if (group.box) {
        if (rows.delete(collector())) collector().closeRow();
        collector().closeParagraph();
        collector().closeRegion();
      }
      group = stack.pop() ?? group;
    },
    word,
    byte: (byte: number): void => {
      if (toSkip > 0) toSkip -= 1;
      else if (!group.silent && group.table === null) pending.push(byte);
    },
    text,
    end: () => {
      flush();
      for (const each of [main, feet]) each.closeParagraph();
      return {
        lines: [...main.lines(), ...feet.lines()],
        findings: [...main.findings(), ...feet.findings()],
        properties: {
          createdAt: instantOf(times.get('creatim')),
          modifiedAt: instantOf(times.get('revtim')),
          producer: generator.replace(/;.*/s, '').trim().slice(0, 200) || null,
        },
      };
    },
  };
};

/** Where a paragraph stands, in twentieths of a point; the longest page is 22 inches. */
const places = new Set(['li', 'lin', 'ri', 'posx', 'posy', 'posnegx', 'posnegy']);
const isFar = (value: number | null): boolean => (value ?? 0) < -2 * 1440 || (value ?? 0) > 22 * 1440;

const placed = ({ look, paragraph }: Group): TextLook =>
  paragraph.away === true ? { ...look, away: true } : look;

const timeParts = ['yr', 'mo', 'dy', 'hr', 'min', 'sec'];

const instantOf = (parts: readonly number[] | undefined): string | null => {
  const [year = 0, ...rest] = parts ?? [];
  const [month = '01', day = '01', hour = '00', minute = '00', second = '00'] = rest.map((part) =>
    String(part).padStart(2, '0'),
  );
  return year === 0 ? null : isoInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

/** Twentieths of a point. */
const points = (value: number | null): number => Math.min(200, Math.max(0, (value ?? 0) / 20));

const withColor = ({ color: _replaced, ...look }: TextLook, color: string | undefined): TextLook =>
  color === undefined ? look : { ...look, color };

const hex = (part: number): string => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0');
