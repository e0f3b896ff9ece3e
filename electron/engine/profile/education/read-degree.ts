import type { Fact } from '@shared/model/profile';
import { factOfPiece, isEmpty, type Piece, textOf, trimmed } from '../lists/words';
import type { Part } from './find-parts';

type DegreePart = Extract<Part, { kind: 'degree' }>;

/** A degree's own words, and what was studied: behind the degree's name, in brackets, or before it. */
export const readDegree = (
  part: DegreePart,
  next: Piece | null,
): { readonly degree: Fact; readonly field: Fact | null } => {
  const named = fieldBehind(part) ?? fieldBefore(part);
  const inside = next && named && isKindOnly(part, named) ? null : named;
  const field = inside ?? next;
  const whole = inside || !next ? part.piece : { ...part.piece, to: next.to };
  return {
    degree: factOfPiece(trimmed(withoutSubjects(withoutMark(whole))), 0.9),
    field: field && !isEmpty(field) ? factOfPiece(trimmed(withoutMark(field)), inside ? 0.9 : 0.75) : null,
  };
};

/** "Bachelor of Engineering, Computer Science": what stands behind is the field. */
const isKindOnly = ({ piece, head }: DegreePart, named: Piece): boolean =>
  /^\s+of\s+$/i.test(piece.words.text.slice(head.to, named.from));

const fieldBehind = ({ piece, head }: DegreePart): Piece | null => {
  const rest = piece.words.text.slice(head.to, piece.to);
  const honours =
    /^[\s,.]*\(?(?:hons?\b\.?|hono?u?rs)\)?|^[\s,]*\(h\)|^\s*(?:degree|diploma|certificate|studium)\b/i.exec(
      rest,
    );
  const behind = rest.slice(honours?.[0].length ?? 0);
  const joined = /^\s*of\s+.{2,40}?\s+(?:with a major )?in\s+/i.exec(behind) ?? connective.exec(behind);
  const from = head.to + (honours?.[0].length ?? 0) + (joined?.[0].length ?? 0);
  const bracketed = /^[\s.]*\(([^()]{2,})\)/.exec(behind);
  if (bracketed && (isBody.test(bracketed[1] ?? '') || isSubjects.test(bracketed[1] ?? ''))) return null;
  if (bracketed)
    return tidy({ ...piece, from: from + bracketed[0].indexOf('(') + 1, to: from + bracketed[0].length - 1 });
  return tidy({
    ...piece,
    from: from + (/^[\s.]*/.exec(piece.words.text.slice(from, piece.to))?.[0].length ?? 0),
  });
};

/** "Baccalauréat général (spécialités SVT, maths)" */
const withoutSubjects = (piece: Piece): Piece => {
  const bracket = /\s\(([^()]+)\)$/.exec(textOf(piece));
  return bracket && isSubjects.test(bracket[1] ?? '') ? { ...piece, to: piece.from + bracket.index } : piece;
};
const isSubjects =
  /^(?:sp[ée]cialit[ée]s?|s[ée]ries?|options?|leistungskurse?|subjects|asignaturas|materias|extended|erweitert)(?: .*)?$/i;

/** (IHK), (Level 4): who awarded it, not what it is about. */
const isBody =
  /^(?:\p{Lu}{2,6}|level .*|niveau .*|.*hono?u?rs?.*|(?:first|second|third|upper|lower)[ -](?:class|division|upper|lower).*|(?:mean |final )?(?:note|grade|nota|moyenne)\b.*)$/iu;

const connective =
  /^[\s:,.–—-]*(?:(?:degree|programme|program|studium)\s+)?(?:in the field of|with (?:a )?(?:major|concentration|specialization|specialisation|honou?rs|hons) in|with honou?rs|majoring in|specialising in|specializing in|in|of|für|fuer|en la|en el|en|ès|em|na|no|di|del|della|de l['’]|de la|du|des|de|d['’]|zum zertifizierten|zum|zur|zu|als|im fach|im|des|der|in de|van|w zakresie|na kierunku|kierunek|inom|i|mention|spécialité|option|filière|major|richting|studierichting|afstudeerrichting|obor|odbor|fachrichtung|studiengang|orientación|orientation|orientering|indirizzo)(?=[\s:]|(?<=['’])\p{L})[\s:]*/iu;

const fieldBefore = ({ piece, head, level }: DegreePart): Piece | null => {
  const before = piece.words.text.slice(piece.from, head.from);
  if (
    level === 'school' ||
    before.trim().length < 3 ||
    /(?:-|\s(?:und|and|et|y|e|i|en))\s*$/.test(before) ||
    qualifiers.test(before.trim())
  )
    return null;
  return tidy({ ...piece, to: head.from });
};

const qualifiers =
  /^(?:\W*(?:the|a|an|my|dual|double|joint|executive|international|honou?rs|advanced|graduate|undergraduate|full[- ]time|part[- ]time|european|national|state|general|geprüfte[rn]?|staatlich|anerkannte[rn]?|abgeschlossene[sr]?|studium|titulo de|título de|diplôme de|dyplom|tytuł|earned|received|completed|obtained|expected|currently pursuing|pursuing|working toward|working towards|1\.|2\.|post|higher|technical|new zealand|coursework toward|coursework towards|degree|i hold|hold|with)\W*)+$/i;

const tidy = (piece: Piece): Piece | null => {
  const field = trimmed(withoutMark(piece));
  const text = textOf(field);
  return text.length < 2 || notField.test(text) || !/\p{L}{2}/u.test(text) || text.split(/\s+/).length > 12
    ? null
    : field;
};

const notField =
  /^(?:(?:niveau|level|livello|nivel|poziom|stufe|grade) ?[\dIVX]+|program(?:me)?|course|degree|diploma|certificate|studies|studium|note|grade|student|candidate|expected|in progress)$/i;

/** A mark at the end in brackets or after a space is not part of the words. */
const withoutMark = (piece: Piece): Piece => {
  const text = textOf(piece);
  const bare = withoutClass(piece);
  if (bare !== piece) return bare;
  const mark =
    /[\s(]+(?:hons?|hono?u?rs|c?gpa\b.*|note:? ?\d.*|cum laude|magna cum laude|summa cum laude|with (?:high |highest )?(?:honou?rs|distinction|merit)|in progress|ongoing|expected|first class.*|2[.:][12]|\d[.,]\d{1,2}(?: ?\/ ?\d.*)?)\W*$/i.exec(
      text,
    );
  return mark ? { ...piece, to: piece.to - mark[0].length } : piece;
};

/** "(Second Class Honours)", "(Mean grade A-)" */
const withoutClass = (piece: Piece): Piece => {
  const said =
    /\s*\((?:(?:first|second|third|upper|lower)[ -](?:class|division|upper|lower)|(?:mean |final |average )?(?:grade|mark)(?! ?\d))\b[^()]*\)?\W*$/i.exec(
      textOf(piece),
    );
  return said ? { ...piece, to: piece.to - said[0].length } : piece;
};
