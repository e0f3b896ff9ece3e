import { findDates } from '../dates/find-dates';
import { findDrawn } from './drawn-level';
import { fold } from './fold';
import { type Piece, textOf, trimmed } from './words';

/** A skill's own words, and what the page says of it beside them. */
export type MarkedSkill = {
  readonly name: Piece;
  readonly level: Piece | null;
  readonly years: { readonly piece: Piece; readonly value: number } | null;
  readonly lastUse: { readonly piece: Piece; readonly value: string } | null;
};

/** "Java (5 years)", "Excel – advanced", "SQL ●●●○○", "Cobol, last used 2012". */
export const markSkill = (piece: Piece): MarkedSkill => {
  let name = piece;
  const marks: Piece[] = [];
  const since = /^(?:seit|since|depuis|desde|sinds|od) (?:19|20)\d\d\s+/i.exec(textOf(piece));
  if (since) {
    marks.push(within(piece, { from: 0, to: since[0].length }));
    name = trimmed({ ...piece, from: piece.from + since[0].length });
  }
  for (let round = 0; round < 3; round += 1) {
    const mark = markAtEnd(name);
    if (!mark) break;
    marks.push(mark);
    name = trimmed({ ...name, to: mark.from });
  }
  const years = marks.flatMap((mark) => yearsOf(mark) ?? [])[0] ?? null;
  const lastUse = marks.flatMap((mark) => lastUseOf(mark) ?? [])[0] ?? null;
  const level = marks.find((mark) => mark !== years?.piece && mark !== lastUse?.piece) ?? null;
  return { name, level, years, lastUse };
};

/** Nothing but how well: a line of its own in cards. */
export const isLevel = (text: string): boolean => {
  const [drawn] = findDrawn(text);
  return levelOnly.test(fold(text.trim())) || (drawn?.from === 0 && drawn.to >= text.trimEnd().length);
};

const markAtEnd = (piece: Piece): Piece | null => {
  const text = textOf(piece);
  const drawn = findDrawn(text).at(-1);
  if (drawn && drawn.from > 1 && drawn.to >= text.length - 1)
    return { ...piece, from: piece.from + drawn.from, to: piece.from + drawn.to };
  const bracketed = /[([]([^()[\]]{1,40})[)\]]\s*$/.exec(text);
  const last = bracketed ?? /(?:\s[-–—:]\s?|:\s|\s{2,}|\s?[–—]\s?|,\s)([^–—:,]{1,40})$/.exec(text);
  const words = last?.[1];
  if (last && words !== undefined && last.index > 0 && isMark(words)) {
    const from = last.index + last[0].indexOf(words);
    return within(piece, { from, to: from + words.length });
  }
  const bare = bareMark.exec(text);
  return bare?.index ? within(piece, { from: bare.index + 1, to: text.length }) : null;
};

const within = (piece: Piece, { from, to }: { from: number; to: number }): Piece =>
  trimmed({ ...piece, from: piece.from + from, to: piece.from + to });

const isMark = (words: string): boolean => {
  const text = fold(words.trim());
  return levelOnly.test(text) || yearsPattern.test(text) || sincePattern.test(text) || lastUsed.test(text);
};

const yearsPattern =
  /^(?:over |more than |ueber |uber |plus de |mas de |mais de |oltre |>|ca |about )?(\d{1,2}(?:[.,]\d)?) ?\+? ?(?:years?|yrs?|jahren?|j|ans?|annees?|anos?|anni|anno|jaar|lata?|rok|ar)\b.{0,24}$/;
const sincePattern = /^(?:since|seit|depuis|desde|dal|sinds|od|sedan) (?:19|20)\d\d$/;
const lastUsed =
  /(?:last used|zuletzt|derniere utilisation|ultimo uso|laatst gebruikt|ostatnio)\D{0,12}(?:19|20)\d\d/;
const bareMark =
  /\s(?:expert|advanced|intermediate|beginner|novice|proficient|experte|fortgeschritten|\d{1,2}\+? (?:years|yrs|jahre))$/i;

const yearsOf = (mark: Piece): { piece: Piece; value: number } | null => {
  const found = yearsPattern.exec(fold(textOf(mark).replace(/(\d)[.,](\d)/, '$1,$2')));
  return found ? { piece: mark, value: Number(found[1]?.replace(',', '.')) } : null;
};

const lastUseOf = (mark: Piece): { piece: Piece; value: string } | null => {
  const text = textOf(mark);
  const value = lastUsed.test(fold(text)) ? findDates(text)[0]?.value : undefined;
  return value === undefined ? null : { piece: mark, value };
};

const words = `expert|expert level|expertise|experienced|very experienced|advanced|highly skilled|skilled|highly proficient|proficient|
  intermediate|upper intermediate|competent|working knowledge|good|very good|excellent|strong|solid|familiar|basic|basics|basic knowledge|
  beginner|novice|learning|fair|average|fluent|master|professional|power user|user level|daily use|in depth|
  experte|expertin|expertenkenntnisse|sehr gut|sehr gute kenntnisse|gut|gute kenntnisse|fortgeschritten|fortgeschrittene kenntnisse|grundkenntnisse|
  grundlagen|basiskenntnisse|anfanger|mittel|solide|fundiert|fundierte kenntnisse|sicher|sicherer umgang|taglich|
  avance|confirme|intermediaire|debutant|notions|bon niveau|bonne maitrise|maitrise|courant|niveau avance|tres bien|bien|bases|
  avanzado|intermedio|basico|experto|alto|medio|nivel avanzado|nivel medio|nivel basico|nivel usuario|usuario|usuario avanzado|dominio|
  avanzato|esperto|buono|ottimo|ottima|buona|base|livello avanzato|discreto|buona conoscenza|ottima conoscenza|
  avancado|intermediario|nivel intermediario|especialista|bom|
  gevorderd|goed|zeer goed|gemiddeld|basis|basiskennis|uitstekend|
  zaawansowany|zaawansowana|sredniozaawansowany|podstawowy|podstawowa|ekspert|bardzo dobry|bardzo dobra|dobry|dobra|bardzo dobrze|dobrze|biegle|biegla|
  avancerad|god|goda kunskaper|grundlaggande|avansert`;
const levelOnly = new RegExp(
  `^(?:${words.replace(/\s*\n\s*/g, '')})(?: ?[(,/-]? ?\\d{1,2}\\+? ?(?:years?|yrs|jahre?|ans|anos)\\)?)?$`,
);
