import { fold } from '../lists/fold';
import type { Token } from '../lists/match-words';
import type { DegreeMatch } from './degree-words';
import { type InstitutionStrength, institutionStrength, isNameBehind } from './institution-words';

export type FoundInstitution = {
  readonly from: number;
  readonly to: number;
  readonly strength: InstitutionStrength;
};

/** The name of an institution within a stretch without commas, parted from a degree that runs into it. */
export const findInstitution = (
  text: string,
  tokens: readonly Token[],
  degrees: readonly DegreeMatch[],
): FoundInstitution | null => {
  const clear = degrees.filter((degree) => !isKindOfSchool(degree, text));
  const free = tokens.filter(({ from, to }) => clear.every((each) => to <= each.from || from >= each.to));
  const marks = free.flatMap((token) => {
    const strength = institutionStrength(token);
    const isBracketed = text[token.from - 1] === '(' && text[token.to] === ')';
    return strength && !isBracketed ? [{ token, strength }] : [];
  });
  const mark = marks.find(({ strength }) => strength === 'strong') ?? marks[0];
  if (!mark || isField(text, mark.token)) return null;
  const degree = clear.find(({ from, to }) => to <= mark.token.from || from >= mark.token.to);
  if (!degree) return { from: nameStart(tokens, mark.token, 0), to: text.length, strength: mark.strength };
  return degree.from >= mark.token.to
    ? { from: 0, to: degree.from, strength: mark.strength }
    : { from: nameStart(tokens, mark.token, degree.to), to: text.length, strength: mark.strength };
};

/** "Buffalo High School" is an institution, "High School Diploma" a degree. */
const isKindOfSchool = ({ raw, from, to }: DegreeMatch, text: string): boolean =>
  kindsOfSchool.test(fold(raw)) &&
  /\p{Lu}/u.test(
    `${text.slice(0, from)}${text.slice(to)}`.replace(
      /\b(?:Diploma|Degree|Graduate|Certificate|Education)\b/gi,
      '',
    ),
  );

const kindsOfSchool =
  /^(?:liceo .*|istituto .*|(?:senior |junior |higher )?(?:high|secondary) school|(?:senior|higher|junior) secondary|secondary education|liceum.*|gymnas.*|gymnazi.*|gimnaz.*|lukio|peruskoulu|realschule|hauptschule|grundschule|volksschule|mittelschule|meisterschule|berufsschule|berufsfachschule|lise|technikum|szkola.*|zespol.*|middelbare school|atheneum|preparatoria|secundaria|trade school|videregaende.*|folkeskole|grundskola|fagskole|yrkeshogskola|industrial training institute|hogeschool|高中|高校|高等学校|専門学校)$/;

/** "School Administration" is what somebody studied. */
const isField = (text: string, { to, word }: Token): boolean =>
  word.startsWith('school') &&
  /^ (?:and|administration|counsel\w*|psychology|leadership|management|nursing)\b/i.test(text.slice(to));

/** Back from the word to where its name begins: over capitals, not over the end of a field of study. */
const nameStart = (tokens: readonly Token[], mark: Token, least: number): number => {
  const at = tokens.indexOf(mark);
  if (least === 0 && !tokens.slice(0, at).some(({ word }) => fieldEnds.has(word))) return 0;
  const isBehind = isNameBehind(mark.word) || (mark.word === 'university' && tokens[at + 1]?.word === 'of');
  let start = mark.from;
  for (let index = at - 1; index >= 0 && at - index <= 5; index -= 1) {
    const token = tokens[index];
    if (!token || token.from < least) break;
    if (isBehind && !/^(the|indian|national|state|royal|federal|technische)$/.test(token.word)) break;
    if (!/^\p{Lu}/u.test(token.raw) || (fieldEnds.has(token.word) && start !== mark.from)) break;
    start = token.from;
  }
  return start;
};

/** Words that end the name of a field. */
export const fieldEnds: ReadonlySet<string> = new Set(
  'accounting management administration engineering science sciences nursing studies education arts technology finance marketing business psychology economics law design communication communications relations history english mathematics biology chemistry physics sociology leadership hospitality justice systems development analytics informatik maschinenbau elektrotechnik betriebswirtschaft betriebswirtschaftslehre wirtschaftsinformatik'.split(
    ' ',
  ),
);
