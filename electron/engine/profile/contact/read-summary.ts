import type { Fact } from '@shared/model/profile';
import { type PageLine, spanOf } from '../page-line';
import type { Section } from '../sections/section';
import { type ContactLine, contactLinesOf } from './contact-line';

/** The paragraph under a heading that says so, else the first prose below the name. */
export const readSummary = (
  sections: readonly Section[],
  taken: (line: ContactLine) => boolean,
): Fact | null => {
  const headed = sections.filter(({ kind }) => kind === 'summary');
  for (const section of headed) {
    const lines = contactLinesOf([section]).filter(
      (line) => line.kind === 'summary' && !taken(line) && !isAddress(line),
    );
    const fact = joined(lines.slice(0, mostLines), 0.9);
    if (fact && fact.value.length > 15) return fact;
  }
  return opening(contactLinesOf(sections).filter((line) => line.kind === 'contact' && !taken(line)));
};

const mostLines = 40;
const mostLetters = 4_000;

const isAddress = ({ text }: PageLine): boolean => /@|https?:\/\/|^\s*\+?[\d\s()./-]{7,}$/.test(text);

const isProse = ({ text }: PageLine): boolean => {
  const words = text.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const hasUncased = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Arabic}\p{Script=Hangul}]{8}/u.test(text);
  return (words.length >= 7 && small >= words.length * 0.4) || (hasUncased && text.length >= 25);
};

const opening = (lines: readonly ContactLine[]): Fact | null => {
  const start = lines.findIndex((line) => isProse(line) && !isAddress(line));
  if (start < 0) return null;
  const first = lines[start];
  const after = lines.slice(start, start + mostLines);
  const end = after.findIndex(
    (line, index) =>
      index > 0 &&
      (isAddress(line) ||
        line.region !== first?.region ||
        (!isProse(line) && (/[.!?]$/.test(after[index - 1]?.text ?? '') || line.gap > 1))),
  );
  const paragraph = end < 0 ? after : after.slice(0, end);
  const fact = joined(paragraph, 0.65);
  return fact && fact.value.length >= 60 ? fact : null;
};

const joined = (lines: readonly PageLine[], confidence: number): Fact | null => {
  let value = '';
  const used: PageLine[] = [];
  for (const line of lines) {
    const words = line.text.trim();
    if (words === '' || value.length + words.length > mostLetters) continue;
    value =
      value === ''
        ? words
        : /\p{L}-$/u.test(value) && /^\p{Ll}/u.test(words)
          ? value + words
          : `${value} ${words}`;
    used.push(line);
  }
  return used.length === 0 ? null : { value, confidence, spans: used.map((line) => spanOf(line)) };
};
