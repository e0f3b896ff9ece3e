import {
  type Finding,
  noProperties,
  type Properties,
  type Text,
  type TextLine,
  type TextPage,
} from '@shared/model/text';
import { judgeFindings, type RawFinding } from './findings/judge-findings';
import { withoutPageFields } from './running-lines';

/** The last step of every reader: cleaned lines, bounded output, and a finding where something was cut off. */
export type RawPage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RawLine[];
  readonly ocr?: number | null;
};
export type RawLine = Pick<TextLine, 'text' | 'box'> & Partial<TextLine>;

export const maxCharacters = 2_000_000;

export const makeText = (
  rawPages: readonly RawPage[],
  raw: readonly RawFinding[],
  properties: Properties = noProperties,
): Text => {
  const { pages, isCut } = firstLines(rawPages.map(withoutFields));
  const findings = judgeFindings(pages, raw, cleanLine);
  const budget = { left: maxCharacters };
  const made = pages.map((page, index) => makePage(page, index + 1, budget));
  const kept = keepFindings(findings, budget);
  const all = budget.left > 0 && !isCut ? kept : [...kept, cutOff(made.length)];
  return { pages: made, findings: all, language: null, properties };
};

const withoutFields = (page: RawPage): RawPage =>
  page.height > 0 ? page : { ...page, lines: withoutPageFields(page.lines) };

/** A long resume has a thousand lines. What comes after so many is not even looked at. */
const maxLines = 20_000;

const firstLines = (
  raw: readonly RawPage[],
): { readonly pages: readonly RawPage[]; readonly isCut: boolean } => {
  let lines = maxLines;
  let letters = maxCharacters;
  let isCut = false;
  const pages = raw.map((page) => {
    const end = page.lines.findIndex((line) => {
      lines -= 1;
      letters -= line.text.length;
      return lines < 0 || letters + line.text.length < 0;
    });
    isCut ||= end !== -1;
    return end === -1 ? page : { ...page, lines: page.lines.slice(0, end) };
  });
  return { pages, isCut };
};

export const hasWords = (text: Text): boolean =>
  text.pages.some((page) => page.lines.some((line) => /[\p{L}\p{N}]/u.test(line.text)));

/** Control characters, invisible marks and the direction marks that can turn a line around are no text. */
export const cleanLine = (line: string): string =>
  line
    .replace(/[\t\n\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(undrawn, '')
    .toWellFormed()
    .normalize('NFC')
    .trim();

const undrawn =
  /[\u034f\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\p{Variation_Selector}\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e01ef}]/gu;

type Budget = { left: number };

const makePage = (page: RawPage, number: number, budget: Budget): TextPage => {
  const lines: TextLine[] = [];
  for (const line of page.lines) {
    const text = take(cleanLine(line.text), budget);
    if (text !== '') lines.push(makeLine(line, text));
  }
  return { number, width: page.width, height: page.height, lines, ocr: page.ocr ?? null };
};

/** Edges belong to the words: where cleaning changed their number, the whole line's box stands for each. */
const makeLine = (line: RawLine, text: string): TextLine => {
  const edges = line.edges ?? [];
  const wordCount = text.split(/\s+/).length;
  return {
    region: 0,
    size: null,
    bold: false,
    heading: false,
    item: false,
    gap: 0,
    ...line,
    text,
    edges: edges.length === wordCount * 2 ? edges : [],
  };
};

const keepFindings = (findings: readonly Finding[], budget: Budget): readonly Finding[] =>
  findings
    .map((finding) => ({ ...finding, text: take(cleanLine(finding.text), budget) }))
    .filter((finding) => finding.text !== '');

const take = (text: string, budget: Budget): string => {
  const taken = text.slice(0, Math.max(0, budget.left)).toWellFormed();
  budget.left -= text.length;
  return taken;
};

const cutOff = (page: number): Finding => ({
  kind: 'check-failed',
  text: `Only the first ${maxCharacters.toLocaleString('en')} characters or ${maxLines.toLocaleString('en')} lines were read.`,
  page: Math.max(1, page),
  box: null,
});
