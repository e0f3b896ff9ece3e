import { isName } from './certification-names';
import { isDateOnly, type Row } from './certification-rows';
import { fold } from './fold';
import { isIssuer } from './issuer-words';
import { textOf } from './words';

/** Every second row has the date, from the first to the last: names over who issued them. */
export type Turn = 'below' | 'above' | null;

/** "White Card" over "WorkSafe Victoria | 2012", again and again: which row of each two is dated; null where they do not take turns. */
export const datesTakeTurns = (rows: readonly Row[]): Turn => {
  const dated = rows.map(({ dates }) => dates.length > 0);
  if (rows.length < 2 || rows.length % 2 === 1 || rows.some(({ text }) => isDateOnly(text))) return null;
  const isTurn = (first: boolean) =>
    dated.every((each, index) => each === (index % 2 === 0 ? first : !first));
  const bodies = rows.filter((_, index) => index % 2 === 1);
  const areBodies = bodies.every(isCalled) && bodies.filter(mayIssue).length * 2 > bodies.length;
  if (!areBodies || rows.some(({ text }, index) => index % 2 === 0 && category.test(text))) return null;
  return isTurn(false) ? 'below' : isTurn(true) ? 'above' : null;
};

const bodyOf = ({ words: [body, more] }: Row): string => (body && !more ? textOf(body) : '');

const isCalled = (row: Row): boolean =>
  row.first?.item !== true && (isIssuer(bodyOf(row)) || (isName(bodyOf(row)) && !/[:,]/.test(bodyOf(row))));

/** It does not call itself a certificate. */
const mayIssue = (row: Row): boolean => isIssuer(bodyOf(row)) || !certificate.test(fold(bodyOf(row)));

/** "Permis B": a driving licence, which nobody is said to issue. */
const category = /\s[A-E][1E]?$/;

const certificate =
  /certif|zertif|sertif|licen|lizenz|schein\b|ausweis|diplom|train|course|kurs|cours|corso|curso|cursus|szkol|skolen|seminar|workshop|award|level|permis|patente|card\b|ticket|first aid|erste hilfe|belt\b|safety$|operator|specialist|engineer|\b(?:cpr|bls|acls|pals|osha|aed|pmp|cpa|cfa|itil|ccna|cissp|haccp|nebosh|scrum|six sigma|comptia|stcw|ecdis)\b/;
