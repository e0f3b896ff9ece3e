import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Text } from '@shared/model/text';
import { makeCollector } from './collect-lines';
import { hasWords, makeText } from './make-text';
import { codePageOfCharset, decoderOf } from './rtf/code-pages';
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
  const { lines, findings } = reader.end();
  const text = makeText([{ width: 0, height: 0, lines }], findings);
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};

type Group = {
  readonly table: 'fonts' | 'colors' | null;
  readonly silent: boolean;
  readonly optional: boolean;
  readonly fallbackChars: number;
  readonly codePage: number | null;
  readonly look: TextLook;
};

const maxDepth = 1000;
const plainLook: TextLook = { points: 12 };

const makeReader = () => {
  const collector = makeCollector();
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
  };
  let documentPage = 1252;
  let pending: number[] = [];
  let font = 0;
  let rgb: (number | undefined)[] = [];
  let toSkip = 0;
  let rowGround: string | null = paper;

  collector.openParagraph();
  const change = (part: Partial<Group>): void => {
    group = { ...group, ...part };
  };
  const say = (text: string): void => {
    if (!group.silent && group.table === null) collector.add(text, hiddenAs(group.look, rowGround));
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
    if (rest !== '') say(rest);
  };
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
    else if (name === 'v' || name === 'deleted') look({ vanish: value !== 0 });
    else if (name === 'fs') look({ points: (value ?? 24) / 2 });
    else if (name === 'cf') change({ look: withColor(group.look, colors[value ?? 0]) });
    else if (name === 'highlight' || name === 'chcbpat' || name === 'cb')
      look({ behind: colors[value ?? 0] ?? null });
    else if (name === 'trowd') rowGround = paper;
    else if (name === 'clcbpat' || name === 'cbpat') rowGround = colors[value ?? 0] ?? null;
    else if (name === 'pard') rowGround = paper;
    else if (spoken[name] !== undefined) say(spoken[name]);
    if (paragraphEnds.has(name) && !group.silent && group.table === null) {
      collector.closeParagraph();
      collector.openParagraph();
    }
    if (group.optional && name !== '*') change({ optional: false });
  };

  return {
    open: (): boolean => {
      flush();
      stack.push(group);
      return stack.length <= maxDepth;
    },
    close: (): void => {
      flush();
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
      collector.closeParagraph();
      return { lines: collector.lines(), findings: collector.findings() };
    },
  };
};

const withColor = ({ color: _replaced, ...look }: TextLook, color: string | undefined): TextLook =>
  color === undefined ? look : { ...look, color };

const hex = (part: number): string => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0');
