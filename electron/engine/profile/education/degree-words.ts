import type { EducationLevel } from '@shared/model/profile';
import { educationLevels } from '@shared/model/profile';
import degrees from '../../../../resources/lexicon/degrees.json';
import { matchWords, type Token, type WordMatch, wordTable } from '../lists/match-words';

/** Where a text names a degree, and how high it is. */
export type DegreeMatch = WordMatch<EducationLevel>;

const entries = educationLevels.map((level) => [level, degrees[level]] as const);
const words = wordTable(entries.flatMap(([level, each]) => each.words.map((word) => [word, level] as const)));
const abbreviations = wordTable(
  entries.flatMap(([level, each]) =>
    each.abbreviations.map((word) => [word, { level, as: bare(word) }] as const),
  ),
);

export const findDegrees = (text: string, tokens: readonly Token[]): readonly DegreeMatch[] => {
  const long = matchWords(text, tokens, words);
  const short = matchWords(text, tokens, abbreviations)
    .filter(
      (match) =>
        isWritten(match.raw, match.meaning.as) && !isState(text, match) && !isPontifical(text, match),
    )
    .filter((match) => long.every((each) => match.to <= each.from || match.from >= each.to))
    .map((match): DegreeMatch => ({ ...match, meaning: match.meaning.level }));
  return [...long, ...short, ...compounds(tokens, long)].sort((a, b) => a.from - b.from);
};

export const highest = (levels: readonly EducationLevel[]): EducationLevel | null =>
  levels.reduce<EducationLevel | null>(
    (best, level) =>
      best === null || educationLevels.indexOf(level) > educationLevels.indexOf(best) ? level : best,
    null,
  );

/** German says it in one word: Industriemeisterin, Diplom-Kauffrau, Bachelorstudium. */
const compounds = (tokens: readonly Token[], found: readonly DegreeMatch[]): readonly DegreeMatch[] =>
  tokens.flatMap(({ from, to, raw, word }) => {
    const level = compoundLevels.find(([pattern]) => pattern.test(word))?.[1];
    const isTaken = found.some((each) => from < each.to && to > each.from);
    return level && !isTaken ? [{ from, to, raw, meaning: level }] : [];
  });

const compoundLevels: readonly (readonly [RegExp, EducationLevel])[] = [
  [/^.{4,}(meister|meisterin|fachwirt|fachwirtin|ausbildung|umschulung|gesellenbrief)$/, 'vocational'],
  [/^(?:reife|matura|abitur)?(?:diplom|abschluss)prufung$/, 'vocational'],
  [/^(?:reife|matura|abitur)prufung$/, 'school'],
  [/^bachelor.{3,}$/, 'bachelor'],
  [/^(master(studi|abs|arb).*|diplom(?!a)[a-z]{5,}|.{4,}diplom)$/, 'master'],
  [/^(promotions|doktor).{4,}$/, 'doctorate'],
];

function bare(word: string): string {
  return word.replace(/[.\s]/g, '');
}

/** "as" and "me" are words; AS and ME are degrees. */
const isWritten = (raw: string, as: string): boolean => {
  const written = bare(raw);
  if (written === as || commonlyLower.test(written)) return true;
  return as.length > 2 && (written === written.toUpperCase() || /^\p{Lu}.*\p{Lu}/u.test(written));
};
const commonlyLower = /^(?:[BM]sc|Phd|B[Cc]om|[BM]tech|Mba|[BM]eng|Llb|Mphil|bsc|msc|phd|mba|btech|mtech)$/;

/** PUC Minas is a university; a PUC in India comes before one. */
const isPontifical = (text: string, { raw, to }: { raw: string; to: number }): boolean =>
  raw === 'PUC' &&
  /^[ -–]*(?:Minas|Rio|SP|RS|PR|GO|Campinas|São Paulo|Goiás|Paraná|Chile)(?!\p{L})/u.test(text.slice(to));

/** Boston, MA is a place. */
const isState = (text: string, { raw, from, to }: { raw: string; from: number; to: number }): boolean =>
  /^(MA|MD|ME|MS|AS|AL|IN|DE|ND|OD|CO)$/.test(raw) &&
  /\p{Ll}{2}, ?$/u.test(text.slice(0, from)) &&
  /^(?:$|[\s)]*(?:[\d,|–—-]|$)|\s{2})/.test(text.slice(to));
