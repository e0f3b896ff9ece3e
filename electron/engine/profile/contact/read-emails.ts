import type { Fact } from '@shared/model/profile';
import { spanOf } from '../page-line';
import type { ContactLine } from './contact-line';
import { mailBefore } from './link-address';

/** The person's own addresses in the order of the page: a referee's is not theirs, nor one in the story of a job if there is another. */
export const readEmails = (lines: readonly ContactLine[]): readonly Fact[] => {
  const found = lines.flatMap((line, index) =>
    line.zone === 'others' ? [] : emailsOn(line, lines[index + 1]).map((fact) => ({ fact, zone: line.zone })),
  );
  const near = found.filter(({ zone }) => zone !== 'history');
  const own =
    near.length > 0 ? near : found.map((each) => ({ ...each, fact: { ...each.fact, confidence: 0.5 } }));
  return own
    .map(({ fact }) => fact)
    .filter((fact, at, all) => at === all.findIndex((each) => isSame(each, fact)))
    .slice(0, most);
};

const most = 10;
const isSame = (one: Fact, other: Fact): boolean => one.value.toLowerCase() === other.value.toLowerCase();

const local = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_+-])?";
const domain = '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,6}\\p{L}{2,24}';
const at = '(?:@|＠|\\s?[([{<]\\s?(?:at|@|ät)\\s?[)\\]}>]\\s?)';
const dot = '(?:\\.|\\s?[([{<]\\s?(?:dot|punkt|\\.)\\s?[)\\]}>]\\s?)';
const plain = new RegExp(`(?<![\\p{L}\\p{N}._%+-])${local}[@＠]${domain}`, 'giu');
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${local})${at}([\\p{L}\\p{N}-]{1,60}(?:${dot}[\\p{L}\\p{N}-]{1,30}){0,4}${dot}\\p{L}{2,12})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Drawn with gaps, or with the round mark misread. */
const gappy =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}](?:[\p{L}\p{N}_%+-]|\s?\.\s?(?=[\p{L}\p{N}])){1,60}) ?[@©®＠] ?((?:[\p{L}\p{N}-]{1,60} ?\. ?){1,4}\p{L}{2,12})(?![\p{L}\p{N}])/giu;
const saysMail = /e-?\s?mail|correo|courriel|mél|メール|邮箱|电子邮件|почта|البريد/iu;

const emailsOn = (line: ContactLine, next: ContactLine | undefined): readonly Fact[] => {
  const text = line.text.slice(0, longest);
  if (!/[@＠©®]|[([{<]\s?(?:at|ät)\s?[)\]}>]/iu.test(text)) return [];
  const whole = [...text.matchAll(plain)].map(({ index, 0: words }) => {
    const own = mailBefore(words, text.slice(index + words.length, index + words.length + 200));
    return factAt(line, index, own, own);
  });
  const wrapped = wrappedEmail(line, next);
  if (wrapped) return [...whole.filter(({ spans }) => (spans[0]?.to ?? 0) < line.text.length), wrapped];
  if (whole.length > 0) return whole;
  const spelledOut = [...text.matchAll(spelled)].map((found) =>
    factAt(line, found.index, found[0], `${found[1]}@${closeDots(found[2] ?? '')}`, 0.85),
  );
  if (spelledOut.length > 0) return spelledOut;
  const isGappy = saysMail.test(text) || line.sure !== undefined || /[._\d]\S*\s?[@©®]/.test(text);
  return isGappy && (line.zone === 'head' || line.zone === 'body')
    ? [...text.matchAll(gappy)].map((found) =>
        factAt(line, found.index, found[0], `${found[1]}@${found[2]}`.replaceAll(' ', ''), 0.7),
      )
    : [];
};

const longest = 2_000;

const closeDots = (spelledDomain: string): string =>
  spelledDomain.replace(/\s?[([{<]\s?(?:dot|punkt|\.)\s?[)\]}>]\s?/gi, '.');

const factAt = (line: ContactLine, from: number, words: string, value: string, confidence = 0.97): Fact => ({
  value: value.replace('＠', '@'),
  confidence: line.zone === 'head' ? confidence : confidence - 0.1,
  spans: [spanOf(line, from, from + words.length)],
});

const cutOff = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,62}@[\p{L}\p{N}.-]{0,80}$/iu;

/** "jane.roe@exam" with "ple.com" below it in the same narrow column. */
const wrappedEmail = (line: ContactLine, next: ContactLine | undefined): Fact | null => {
  const start = cutOff.exec(line.text.slice(0, longest));
  const rest = /^[\p{L}\p{N}][\p{L}\p{N}.-]*/iu.exec(next?.text.slice(0, 100) ?? '')?.[0].replace(/\.$/, '');
  if (!start || !next || rest === undefined || next.region !== line.region || next.page !== line.page)
    return null;
  if (line.text.length > longest || /^\s*[@:]/.test(next.text.slice(rest.length))) return null;
  const isComplete = /@.+\.\p{L}{2,}$/u.test(start[0]);
  const goesOn = isComplete
    ? /\.c?o?$/.test(start[0].slice(-3)) && next.text.trim() === rest && /^(com|om|m)$/.test(rest)
    : next.text.trim() === rest || /\.\p{L}{2,}$/u.test(rest);
  const value = start[0] + rest;
  if (!goesOn || !new RegExp(`^${local}@${domain}$`, 'iu').test(value)) return null;
  return {
    value,
    confidence: 0.85,
    spans: [spanOf(line, start.index, start.index + start[0].length), spanOf(next, 0, rest.length)],
  };
};
