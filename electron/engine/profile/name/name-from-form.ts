import type { ContactLine } from '../contact/contact-line';
import { spanOf } from '../page-line';
import type { NameCandidate } from './name-candidates';
import { nameShape } from './name-shape';

const givenLabel =
  /^\s*(?:\d{1,2}[.)]\s*)?(?:first\s*names?|other\s+names?|given\s*names?|forenames?|vornamen?|pr[ée]noms?|nombres?|nome|voornaam|voornamen|imi[ęe]|imiona|förnamn|fornavn|jm[ée]no|имя)(?:\s*[:：]\s*|\s{2,})/iu;
const familyLabel =
  /^\s*(?:\d{1,2}[.)]\s*)?(?:last\s*name|surname|family\s*name|nachname|familienname|zuname|name|nom(?:\s+de\s+famille)?|apellidos?|cognome|apelido|sobrenome|achternaam|nazwisko|efternamn|etternavn|p[řr][íi]jmen[íi]|фамилия)(?:\s*[:：]\s*|\s{2,})/iu;

/** A form with one line for the given and one for the family name. */
export const nameFromForm = (lines: readonly ContactLine[]): readonly NameCandidate[] => {
  const first = answerTo(givenLabel, lines);
  const last = answerTo(familyLabel, lines);
  if (!first || !last || Math.abs(first.index - last.index) > 4 || first.index === last.index) return [];
  const value = `${first.value} ${last.value}`;
  const shape = nameShape(value);
  if (!shape) return [];
  const spans = [first, last].map(({ line, value }) => spanOf(line, line.text.length - value.length));
  return [
    { value, words: shape.words, spans, line: first.line, index: first.index, labelled: true, alone: true },
  ];
};

const answerTo = (label: RegExp, lines: readonly ContactLine[]) => {
  const index = lines.findIndex(({ text }) => text.length < 90 && label.test(text));
  const line = lines[index];
  const value = line?.text.replace(label, '') ?? '';
  return line && nameShape(value.trim(), 1) && value === value.trim() ? { index, line, value } : null;
};
