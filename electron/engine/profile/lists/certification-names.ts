import { isIssuer } from './issuer-words';
import { isEmpty, type Piece, splitAt, textOf, trimmed } from './words';

/** What is known of the row: others of the list end in an issuer; a date stands behind it. */
export type Said = { readonly list: boolean; readonly isDated: boolean };

/** "Name — Issuer", "Name, Issuer", "Name (Issuer)", "Name by Issuer"; what is no body that issues stays in the name. */
export const nameAndIssuer = (
  parts: readonly Piece[],
  said: Said,
): { name: Piece | null; issuer: Piece | null } => {
  const [name, second] = parts;
  if (!name) return { name: null, issuer: null };
  if (second && !/^[\p{Ll}\d#]/u.test(textOf(second))) return { name, issuer: withoutLead(second) };
  const text = textOf(name);
  const by = /\s(?:issued by|awarded by|by|from|at|von der|von|delivré par|par|por|door)\s+(?=\p{Lu})/u.exec(
    text,
  );
  const bearer = by && trimmed({ ...name, from: name.from + by.index + by[0].length });
  if (by && bearer && by.index > 3 && (/\bby\b|delivr/.test(by[0]) || isIssuer(textOf(bearer))))
    return cut(name, { at: by.index, from: by.index + by[0].length });
  const bracket = /\s\(([^()]+)(\)?)$/u.exec(text);
  const inBrackets = bracket?.[1] ?? '';
  if (bracket && (isIssuer(inBrackets) || (bracket[2] === '' && said.isDated && isName(inBrackets))))
    return {
      name: trimmed({ ...name, to: name.from + bracket.index }),
      issuer: trimmed({
        ...name,
        from: name.from + bracket.index + 2,
        to: name.to - (bracket[2]?.length ?? 0),
      }),
    };
  const comma = /,\s+(?=[^,]*$)/u.exec(text);
  if (comma && isIssuer(text.slice(comma.index + comma[0].length)))
    return cut(name, { at: comma.index, from: comma.index + comma[0].length });
  if (comma && isLikelyIssuer(text, comma, said))
    return cut(name, { at: comma.index, from: comma.index + comma[0].length });
  const parts2 = splitAt(name, /,\s+/gu);
  const issuerAt = parts2.findIndex((piece, index) => index > 0 && isIssuer(textOf(piece)));
  const before = parts2[issuerAt - 1];
  const body = parts2[issuerAt];
  const next = parts2[issuerAt + 1];
  const last = next && isListed(textOf(next)) ? next : body;
  return before && body && last
    ? { name: { ...name, to: before.to }, issuer: { ...body, to: last.to } }
    : { name, issuer: null };
};

/** "Chamber of Translators, Terminologists and Interpreters": the list is part of the body's name. */
const isListed = (text: string): boolean =>
  /^\p{Lu}\p{L}+ (?:and|und|et|y|e|i|en|og|och|&) \p{Lu}/u.test(text) && !/\d/.test(text);

/** Others of the list say "Name, Issuer": so does this one; and a few capitals are a body anyway. */
const isLikelyIssuer = (text: string, comma: RegExpExecArray, { list, isDated }: Said): boolean => {
  const behind = text.slice(comma.index + comma[0].length);
  const isAlone = !text
    .slice(0, comma.index)
    .replace(/\([^()]*\)/g, '')
    .includes(',');
  const isShort = behind.split(/\s+/).length <= 3 && /^\p{Lu}/u.test(behind) && !/[\d)]/.test(behind);
  if (isDated && isAlone && isName(behind)) return true;
  return isAlone && isShort && (list || /^(?:\p{Lu}{3,6}|\p{Lu}\p{L}+ \p{Lu}{3})$/u.test(behind));
};

/** Written like a name, and no grade or part of what stands before it. */
export const isName = (text: string): boolean =>
  text.split(/\s+/).length <= 5 &&
  text
    .split(/\s+/)
    .every(
      (word) =>
        /^\p{Lu}/u.test(word) || /^(?:of|for|de|del|do|da|di|för|für|van|&|and|und|et|y|e)$/.test(word),
    ) &&
  /\p{L}{2}/u.test(text) &&
  !/\d|\b(?:level|stufe|niveau|nivel|livello|grade|class|klasse|part|teil|module?|modul|distinction|merit|pass|basic|advanced|intermediate|foundation|online|active|current|valid|expired|pending|certifi\p{L}*|kurs|course|edition|provider|instructor|practitioner)\b/iu.test(
    text,
  );

export const endsInIssuer = (text: string): boolean => {
  const comma = /,\s+(?=[^,]*$)/u.exec(text);
  return comma !== null && isIssuer(text.slice(comma.index + comma[0].length));
};

const cut = (
  piece: Piece,
  { at, from }: { at: number; from: number },
): { name: Piece; issuer: Piece | null } => {
  const issuer = trimmed({ ...piece, from: piece.from + from });
  return { name: trimmed({ ...piece, to: piece.from + at }), issuer: isEmpty(issuer) ? null : issuer };
};

export const withoutLead = (piece: Piece): Piece => {
  const found = /^(?:issue[rd](?: by)?|issuing organi[sz]ation|by|from|aussteller|von)[\s:]+/i.exec(
    textOf(piece),
  );
  return found ? trimmed({ ...piece, from: piece.from + found[0].length }) : piece;
};
