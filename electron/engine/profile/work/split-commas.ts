import { isSystem } from '../education/name-institution';
import { isWorkPlace } from './is-work-place';
import { type JobCues, jobCues } from './job-cues';

export type Stretch = { readonly from: number; readonly to: number };
export const cut = (from: number, to: number): Stretch => ({ from, to });

/** Title, employer and place parted by commas; a comma may also be a part of any of them. */
export const byCommas = (text: string, whole: Stretch): readonly Stretch[] => {
  const words = text.slice(whole.from, whole.to);
  if (!words.includes(',') || isWorkPlace(words)) return [whole];
  const parts: Stretch[] = [];
  let begins = whole.from;
  for (const found of words.matchAll(/,\s*/g)) {
    if (found.index + found[0].length >= words.length) break;
    parts.push(cut(begins, whole.from + found.index));
    begins = whole.from + found.index + found[0].length;
  }
  parts.push(cut(begins, whole.to));
  if (parts.length < 2 || parts.length > 7) return [whole];
  const said = (from: number, to: number) => text.slice(parts[from]?.from ?? 0, parts[to]?.to ?? 0);
  // University of California, Berkeley
  const campus = parts.findIndex(
    (part, index) =>
      index > 0 &&
      isSystem(text.slice(parts[index - 1]?.from ?? 0, parts[index - 1]?.to).trim()) &&
      isWorkPlace(text.slice(part.from, part.to).trim()),
  );
  if (campus > 0) parts.splice(campus - 1, 2, cut(parts[campus - 1]?.from ?? 0, parts[campus]?.to ?? 0));
  // the place at the end takes as many parts as still read as one
  let end = parts.length;
  for (let at = 1; at < parts.length; at += 1) {
    if (isWorkPlace(said(at, parts.length - 1)) && jobCues(said(at, at).trim()).employer < 3) {
      end = at;
      break;
    }
  }
  const place = end < parts.length ? [cut(parts[end]?.from ?? 0, whole.to)] : [];
  return [...namesByCommas(parts.slice(0, end), text), ...place];
};

/** Parts that add to the name before them are joined to it: "Manager, Sales", "Smith, Jones & Co", "Google, Inc." */
const namesByCommas = (raw: readonly Stretch[], text: string): readonly Stretch[] => {
  const parts = withSuffixes(raw, text);
  const names: { from: number; to: number; cues: JobCues }[] = [];
  parts.forEach((part, index) => {
    const words = text.slice(part.from, part.to).trim();
    const cues = jobCues(words);
    const open = names.at(-1);
    const isLower = /^\p{Ll}/u.test(words) || /^(?:and|und|et|&)\s/.test(words);
    // Lindqvist, Okafor & Lund LLP
    const isPartner =
      open !== undefined &&
      cues.employer >= 2.5 &&
      /\s&\s/.test(words) &&
      open.cues.title < 1.5 &&
      !text.slice(open.from, open.to).trim().includes(' ');
    const isMoreTitle =
      open !== undefined &&
      open.cues.title >= 2.5 &&
      cues.employer < 2.5 &&
      (cues.title >= 2.5
        ? cues.employer < 1 && index < parts.length - 1
        : index < parts.length - 1 && moreTitle(parts, index, text));
    if (open && (isPartner || isLower || isMoreTitle)) {
      open.to = part.to;
      open.cues = jobCues(text.slice(open.from, open.to));
      if (isLower || isMoreTitle) open.cues = { ...open.cues, title: Math.max(open.cues.title, 3) };
    } else names.push({ ...part, cues });
  });
  return names;
};

/** "Buckeye Freightways, Inc." */
const withSuffixes = (parts: readonly Stretch[], text: string): readonly Stretch[] => {
  const whole: Stretch[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && suffix.test(text.slice(part.from, part.to).trim()))
      whole[whole.length - 1] = cut(last.from, part.to);
    else whole.push(part);
  }
  return whole;
};

const suffix =
  /^(?:Inc|LLC|Ltd|LLP|PLC|Corp|Co|S\.?A|GmbH|AG|SE|N\.?A|Jr|Sr|PhD|MD|RN|MBA|CPA|Limited|L\.?P|III?)\b\.?(?: .{0,12})?$/;

/** A part between a title and an employer that says so itself belongs to the title. */
const moreTitle = (parts: readonly Stretch[], index: number, text: string): boolean =>
  parts.slice(index + 1).some((part) => jobCues(text.slice(part.from, part.to)).employer >= 2.5);
