import { type PageLine, partOf } from '../page-line';
import { type FormLabel, formLabel } from '../sections/form-label';
import { isWorkPlace } from './is-work-place';
import { type JobCues, jobCues } from './job-cues';
import { byCommas, cut, type Stretch } from './split-commas';
import { durations, type WorkLine } from './work-line';

/** One name on the lines over a job, as it stands there. */
export type Piece = {
  readonly line: PageLine;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly cues: JobCues;
  readonly isPlace: boolean;
  /** Which of the head's lines it stands on. */
  readonly row: number;
  /** "Nurse at St Mary's": what stands before is a title, what follows an employer. */
  readonly side?: 'title' | 'employer';
  /** "2019 – 2021, Nandipura": only a comma stands between it and the dates, and it names neither of the two. */
  readonly isBehindDates?: boolean;
};

/** The lines over a job without dates, links and lengths of time, cut where a new name begins. */
export const headPieces = (head: readonly WorkLine[]): readonly Piece[] =>
  head.slice(0, 8).flatMap(({ line, range: own, dated }, row) => {
    const range = own ?? dated;
    const text = line.text.slice(0, 400);
    const said = formLabel(text);
    const begins = said?.to ?? 0;
    const stretches = range
      ? [cut(begins, Math.max(begins, range.from)), cut(range.to, text.length)]
      : [cut(begins, text.length)];
    const pieces = sided(
      stretches.flatMap((stretch) => piecesIn(line, row, stretch, text)),
      said,
    );
    return pieces.map((piece) =>
      range && isBehind(piece, range.to) ? { ...piece, isBehindDates: true } : piece,
    );
  });

/** The label of its row says what the first name behind it is. */
const sided = (pieces: readonly Piece[], said: FormLabel | null): readonly Piece[] => {
  const side = said?.is === 'title' || said?.is === 'employer' ? said.is : undefined;
  return side
    ? pieces.map((piece, index) => (index === 0 ? { ...piece, side, isPlace: false } : piece))
    : pieces;
};

const isBehind = ({ line, from, text, cues }: Piece, dateEnd: number): boolean =>
  from > dateEnd &&
  /^\)?\s?[,|\u00b7\u2022]\s*$/.test(line.text.slice(dateEnd, from)) &&
  cues.title < 1.5 &&
  cues.employer < 2 &&
  text.split(' ').length <= 5 &&
  /^\p{Lu}/u.test(text);

const separators =
  /\s{2,}|\t|\s*[|\u2022\u00b7\u25cf\u2027\u2219\u00a6]\s*|\s[-\u2013\u2014\u2015\u2212/>\u2192]+\s|\s?[\u2013\u2014]\s|;\s|(?:ï¼|â€)\S?\s?|\s::?\s|(?<=\p{L}{3}):\s/gu;
const noise =
  /https?:\S+|www\.\S+|\S+@\S+\.\S+|\b(?:from|von|de|du|desde|dal|od|vom|since|seit|period|dates?|duration|zeitraum|location|ort)\s*:?\s*$|\((?:\s|[-\u2013,])*\)/giu;
const ofNoImportance =
  /^(?:full[- ]?time|part[- ]?time|contract(?:or|ual)?|permanent|temporary|temp|casual|seasonal|vollzeit|teilzeit|befristet|unbefristet|festanstellung|temps plein|temps partiel|cdi|cdd|int[ée]rim|jornada completa|media jornada|tiempo completo|tempo pieno|tempo parziale|tempo indeterminato|tempo determinato|full[- ]?time \d+ ?%|\d{1,3} ?%|fulltime|parttime|voltijd|deeltijd|pełny etat|umowa o pracę|umowa zlecenie|heltid|deltid|per[ií]odo integral|hybrid|on-?site|apprenticeship program|w2|c2c|hours per week:?.*|salary:?.*|paid|unpaid|to|bis|a|–|-|present|current|heute|and|und|date|dates|employer|company|organi[sz]ation|position|designation|period|duration|title|role|job title|arbeitgeber|unternehmen|tätigkeit|funktion|employeur|poste|empresa|cargo|puesto|azienda|datore di lavoro|pracodawca|stanowisko|werkgever|functie|client|location|main activities.*|occupation or position held|name and address of employer|type of business or sector)$/i;
const label =
  /^(?:employer|company|organi[sz]ation|position(?: held)?|title|role|job title|designation|arbeitgeber|firma|unternehmen|position|tätigkeit|funktion|employeur|entreprise|poste(?: occupé)?|empresa|cargo|puesto|azienda|datore di lavoro|posizione|ruolo|mansione|pracodawca|stanowisko|werkgever|functie|location|ort|lieu|client|occupation or position held|name and address of employer|lavoro o posizione ricoperti|nome e indirizzo del datore di lavoro|arbetsgivare|befattning|stilling|arbejdsgiver|työnantaja)\s*:\s*/i;

const piecesIn = (line: PageLine, row: number, { from, to }: Stretch, text: string): readonly Piece[] => {
  const raw = text.slice(from, to);
  const blank = raw
    .replace(durations, (found) => ' '.repeat(found.length))
    .replace(noise, (found) => ' '.repeat(found.length));
  const pieces: Piece[] = [];
  let begins = 0;
  const add = (end: number) =>
    pieces.push(...finePieces(line, row, cut(from + begins, from + end), `${' '.repeat(from)}${blank}`));
  for (const found of blank.matchAll(separators)) {
    if (isInsideTitle(blank.slice(begins, found.index), found[0], blank.slice(found.index + found[0].length)))
      continue;
    add(found.index);
    begins = found.index + found[0].length;
  }
  add(blank.length);
  return pieces;
};

/** "Forklift Operator / Yard Jockey", "Team Leader: Inbound" */
const isInsideTitle = (before: string, sign: string, after: string): boolean => {
  if (!/^(?:\s\/\s|:\s)$/.test(sign) || jobCues(before.trim()).title < 2.5) return false;
  const next = /^[^,|:/]{2,30}?(?=,|\s{2}|$)/.exec(after.trim())?.[0] ?? '';
  const behind = after
    .trim()
    .slice(next.length)
    .replace(/^,\s*|[\s/|,]+$/g, '');
  if (jobCues(next).title < 2.5 && isWorkPlace(behind)) return false;
  return next !== '' && next.split(' ').length <= 3 && jobCues(next).employer < 1.6 && !isWorkPlace(next);
};

/** A stretch without separators: labels, brackets, "at", templates and commas are looked at. */
const finePieces = (line: PageLine, row: number, stretch: Stretch, text: string): readonly Piece[] => {
  const whole = trimmed(text, stretch);
  if (!whole) return [];
  const words = text.slice(whole.from, whole.to);
  if (ofNoImportance.test(words)) return [];
  const named = label.exec(words);
  if (named) return finePieces(line, row, cut(whole.from + named[0].length, whole.to), text);
  const piece = (at: Stretch, side?: 'title' | 'employer'): readonly Piece[] => {
    const fine = trimmed(text, at);
    if (!fine || ofNoImportance.test(text.slice(fine.from, fine.to))) return [];
    const said = text.slice(fine.from, fine.to);
    const isPlace = isWorkPlace(said) && jobCues(said).title < 3;
    return [{ line, ...fine, text: said, cues: jobCues(said), isPlace, row, ...(side ? { side } : {}) }];
  };
  const template = /\b(?:Company Name|City\s?,\s?State)\b/.exec(words);
  if (template && template[0].length < words.length) {
    const [a, b] = [whole.from + template.index, whole.from + template.index + template[0].length];
    return [
      ...finePieces(line, row, cut(whole.from, a), text),
      ...piece(cut(a, b)),
      ...finePieces(line, row, cut(b, whole.to), text),
    ];
  }
  const bracket = /\s?\(([^()]{2,50})\)$/.exec(words);
  if (bracket && bracket.index > 1 && isWorkPlace(bracket[1] ?? '')) {
    const at = whole.from + bracket.index;
    return [
      ...finePieces(line, row, cut(whole.from, at), text),
      ...piece(cut(at + bracket[0].indexOf('(') + 1, whole.to - 1)),
    ];
  }
  const at =
    /\s(?:at|@|bei der|bei dem|beim|bei|chez|presso la|presso il|presso|w firmie|bij|hos|en la empresa|na empresa)\s/i.exec(
      words,
    );
  if (
    at &&
    at.index > 2 &&
    jobCues(words.slice(0, at.index)).title >= 1.5 &&
    jobCues(words.slice(0, at.index)).employer < 4
  ) {
    const behind = cut(whole.from + at.index + at[0].length, whole.to);
    const rest = byCommas(text, behind).flatMap((each, index) =>
      piece(each, index === 0 ? 'employer' : undefined),
    );
    return [...piece(cut(whole.from, whole.from + at.index), 'title'), ...rest];
  }
  const town = /(?<=[\p{L})])-(?=\p{Lu}[^,-]{2,24}, \p{Lu}{2}$)/u.exec(words);
  if (town && isWorkPlace(words.slice(town.index + 1)))
    return [
      ...piece(cut(whole.from, whole.from + town.index)),
      ...piece(cut(whole.from + town.index + 1, whole.to)),
    ];
  return isCellOfTitle(text, whole) ? piece(whole) : byCommas(text, whole).flatMap((each) => piece(each));
};

/** "Registered Nurse, Medical-Surgical | Baton Rouge General": the bar parts names, the comma parts one of them. */
const isCellOfTitle = (text: string, { from, to }: Stretch): boolean => {
  const [first = '', ...more] = text.slice(from, to).split(/,\s*/);
  const cells = `${text.slice(0, from)} ${text.slice(to)}`.split(/\s\|\s|^\s*\|\s|\s\|\s*$/);
  const names = cells.filter((cell) => /\p{L}{3}/u.test(cell) && !isWorkPlace(cell));
  return (
    more.length > 0 &&
    /\s\|\s/.test(text) &&
    names.length > 0 &&
    jobCues(first).title >= 2.5 &&
    more.every((part) => jobCues(part).employer < 2.5 && !isWorkPlace(part))
  );
};

/** Without the signs and the brackets at its ends; null when nothing is left that could be a name. */
const trimmed = (text: string, { from, to }: Stretch): Stretch | null => {
  let [a, b] = [from, to];
  while (a < b && !/[\p{L}\p{N}"'\u201c\u201e\u00ab(#]/u.test(text[a] ?? '')) a += 1;
  while (b > a && !/[\p{L}\p{M}\p{N}.)"'\u201d\u201c\u00bb+#!]/u.test(text[b - 1] ?? '')) b -= 1;
  const words = text.slice(a, b);
  if (/^\([^()]*$/.test(words)) return trimmed(text, cut(a + 1, b));
  if (/^[^()]*\)$/.test(words)) return trimmed(text, cut(a, b - 1));
  if (/^\([^()]*\)$/.test(words)) return trimmed(text, cut(a + 1, b - 1));
  if (/\.$/.test(words) && !/(?:\b\p{L}{1,4}|\.\p{L}+)\.$/u.test(words)) return trimmed(text, cut(a, b - 1));
  return /\p{L}{2}|\p{Lo}/u.test(words) && b - a <= 140 ? cut(a, b) : null;
};

export const pieceLine = ({ line, from, to }: Piece): PageLine => partOf(line, from, to);
