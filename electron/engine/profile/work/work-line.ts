import type { DateOrder } from '../dates/date-order';
import { type FoundDate, findDates } from '../dates/find-dates';
import { type FoundRange, findRanges } from '../dates/find-ranges';
import { type PageLine, partOf } from '../page-line';
import { usualGap } from '../sections/heading-look';
import { jobCues } from './job-cues';
import { joinRanges } from './join-ranges';

/** A line of a work section with the part it may play. */
export type WorkLine = {
  readonly line: PageLine;
  /** `head`: may name a title, an employer, a place; `item`: begins a point of a list; `prose`: tells what was done. */
  readonly is: 'head' | 'item' | 'prose';
  /** The dates that may begin a job, null where none stand here or they are part of a sentence. */
  readonly range: FoundRange | null;
  /** It is a single date and not a range: a weaker sign. */
  readonly isSingle: boolean;
  /** A date that belongs to the line above. */
  readonly dated?: FoundRange;
  /** Its characters without the date. */
  readonly rest: string;
  /** More space above it than above most lines. */
  readonly isApart: boolean;
  /** The date stands two lines below: 2019 – over 2021. */
  readonly endsOn?: {
    readonly line: PageLine;
    readonly date: FoundDate;
    /** Where on this line its first half stands: "Jan 2020 – Dec" over "2021". */
    readonly half?: { readonly from: number; readonly to: number };
  };
};

export const workLines = (lines: readonly PageLine[], order: DateOrder): readonly WorkLine[] => {
  const gap = usualGap(lines) + 0.22;
  return joinRanges(
    lines.flatMap(withoutTemplateTail).map((line) => workLine(line, order, gap)),
    order,
  );
};

/** In anonymised resumes the first sentence may follow the names on their own line. */
const withoutTemplateTail = (line: PageLine): readonly PageLine[] => {
  const names =
    /^.{0,110}?(?:Company Name\b.{0,12}?\bCity\s?,\s?State|City\s?,\s?State\b.{0,12}?\bCompany Name)\b/.exec(
      line.text,
    );
  return names && line.text.length > names[0].length + 60
    ? [partOf(line, 0, names[0].length), partOf(line, names[0].length)]
    : [line];
};

const workLine = (line: PageLine, order: DateOrder, gap: number): WorkLine => {
  const text = line.text.slice(0, 600);
  const isItem = line.item || itemMark.test(text);
  const found = text.length <= 220 ? headDates(text, order) : null;
  const rest = found ? `${text.slice(0, found.range.from)}  ${text.slice(found.range.to)}` : text;
  const plainRest = rest
    .replace(durations, ' ')
    .replace(/[\s()[\],;:|\u2013\u2014-]+/g, ' ')
    .trim();
  const range = found && isHeadRest(text, plainRest, found) ? found.range : null;
  const is = isItem ? 'item' : range || isHeadWords(line, text) ? 'head' : 'prose';
  return { line, is, range, isSingle: found?.isSingle ?? false, rest: plainRest, isApart: line.gap >= gap };
};

export const itemMark =
  /^\s*(?:[\u2022\u00b7\u25aa\u25e6\u2023\u25cf\u25cb\u25a0\u25a1\u2043\u2219\u27a2\u27a4\u25ba\u25b8\u2713\u2714\u2756\u25c6\u25c7\uf0b7\uf0a7\uf0d8*\u2192>]|o(?=\s)|[-\u2013\u2014](?=\s)|\(?\d{1,2}[.)](?=\s\D)|[a-z]\)(?=\s))\s*/;

/** How long, as LinkedIn and others write it behind the dates. */
export const durations =
  /\(?\b(?:about |approx\.? |ca\.? )?\d{1,2}(?:[.,]\d)?\s?\+?(?:years?|yrs?|jahre?n?|ans?|a[ñn]os?|anni|anno|anos?|jaar|lat|lata|rok|år|months?|mos?|monate?n?|mois|meses|mes|mesi|mese|m[êe]s|maand(?:en)?|mies(?:i[ęa]c\w*)?|m[åa]n\w*|weeks?|wochen?)\b\.?(?:[\s,]*(?:and|und|et|y|e|en|i)?\s*\d{1,2}\s?(?:months?|mos?|monate?n?|mois|meses|mes|mesi|mese|m[êe]s|maand(?:en)?|mies(?:i[ęa]c\w*)?|m[åa]n\w*)\b\.?)?\s*\)?/giu;

type Found = { readonly range: FoundRange; readonly isSingle: boolean };

const headDates = (text: string, order: DateOrder): Found | null => {
  const range = findRanges(text, order).find((each) => each.start !== null || each.end !== null);
  if (range) return { range, isSingle: false };
  const single = findDates(text, order).find((date) => date.value.length > 4 || standsApart(text, date));
  return single
    ? { range: { from: single.from, to: single.to, start: single, end: null }, isSingle: true }
    : null;
};

/** A year alone counts only at an edge of the line or in a cell of its own. */
const standsApart = (text: string, { from, to }: { from: number; to: number }): boolean =>
  /(?:^|\s{2}|[(|,\u2013\u2014]\s?)$/.test(text.slice(0, from)) &&
  /^\s?(?:$|\s{2}|[)|,:.\u2013\u2014])/.test(text.slice(to));

/** What stands beside the dates of a job is short and is no sentence. */
const isHeadRest = (text: string, rest: string, { range, isSingle }: Found): boolean => {
  if (rest === '') return true;
  const words = rest.split(' ').length;
  const isAtEdge = range.from <= 24 || text.length - range.to <= 34;
  if (words > 18 || (!isAtEdge && words > 14) || rest.length > 130) return false;
  const isNamed =
    range.from <= 2 &&
    jobCues(text.slice(range.to).split(',')[0]?.trim() ?? '').title >= 2.5 &&
    text.includes(',');
  if (/[.!?]\s*$/.test(text) && words > 7 && !endsInShortForm.test(text) && !(isNamed && !isSingle))
    return false;
  const before = text.slice(0, range.from).trim();
  if (
    /\b(?:in|on|by|during|since|from|the|of|for|over|was|were|until|and|between|around|end of|im|am|vom|den|dem|des|le|la|en|el|nel|del|no|na|w|fiscal|year|class|season|until|bis|to)$/i.test(
      before,
    ) &&
    words > 6 &&
    !/\s{2}/.test(text)
  )
    return false;
  // since 2024 with three nurses
  if (
    /^,? \p{Ll}{2,}/u.test(text.slice(range.to)) &&
    before !== '' &&
    !/\s{2}|[|\u2013\u2014]\s*$/.test(text.slice(0, range.from))
  )
    return false;
  const first = /\p{L}/u.exec(rest)?.[0] ?? '';
  const isLower = first !== '' && first === first.toLowerCase() && first !== first.toUpperCase();
  const isFirstCell = range.from <= 2 && /^\s+[|·•]\s/.test(text.slice(range.to));
  if (isLower && words > 3 && !isFirstCell && jobCues(rest).title < 2) return false;
  return !isSingle || (isAtEdge && words <= 12);
};

/** "Charge Nurse, Telemetry | Our Lady of the Lake Regional Medical Center | Baton Rouge, LA" */
const isRowOfNames = (text: string): boolean => {
  const cells = text.trim().split(/\s+\|\s+/);
  return (
    cells.length >= 2 &&
    cells.length <= 5 &&
    cells.every((cell) => cell.split(/\s+/).length <= 9 && /^[\p{Lu}\p{Lo}\d(]/u.test(cell)) &&
    cells.some((cell) => jobCues(cell).title >= 2.5)
  );
};

/** A full stop that ends no sentence: Inc., S.r.l., Sp. z o.o. */
const endsInShortForm =
  /(?:\b(?:Inc|Ltd|Lda|Ltda|Co|Corp|Pvt|St|Dr|Sr|Jr|Dept|Intl|Bros|Mfg|present)|\.\p{L}{1,2})\.\s*$/iu;

const isHeadWords = (line: PageLine, text: string): boolean => {
  if (isRowOfNames(text)) return true;
  const words = text.trim().split(/\s+/);
  if (text.length > 130 || words.length > 16) return false;
  const first = /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  if (first === '') return false;
  // voestalpine AG, eBay Inc.
  if (first === first.toLowerCase() && first !== first.toUpperCase())
    return words.length <= 6 && jobCues(text.split(',')[0] ?? '').employer >= 5;
  if (/[.!?;]\s*$/.test(text) && words.length > 4 && !endsInShortForm.test(text)) return false;
  if (line.bold || line.heading) return true;
  return words.length <= 12 || jobCues(text).title + jobCues(text).employer >= 3;
};
