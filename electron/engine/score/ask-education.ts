import type { CriterionOf } from '@shared/model/criterion';
import { type EducationLevel, educationLevels } from '@shared/model/profile';
import { type Answer, noAnswer } from './answer';
import type { Candidate } from './knowledge';
import { isSameWord } from './same-word';
import { termsOf } from './terms-of';

/** The highest level read, and among those that reach it one in a field that was asked for. */
export const askEducation = ({ atLeast, fields }: CriterionOf<'education'>, { facts }: Candidate): Answer => {
  if (facts.studies.length === 0) return noAnswer('no education was read');
  const wanted = rank(atLeast);
  const wantedFields = fields.map((field) => [...termsOf(field)]).filter((words) => words.length > 0);
  const answers = facts.studies.map((study): Answer => {
    const reached = study.level === null ? -1 : rank(study.level);
    const there = [...termsOf(study.words)];
    const says = (word: string): boolean => there.some((each) => each === word || isSameWord(each, word));
    const inField = wantedFields.length === 0 || wantedFields.some((words) => words.some(says));
    const far = wanted < 0 || reached >= wanted ? 1000 : reached + 1 === wanted ? 400 : 0;
    const isThere = far === 1000;
    return {
      verdict: isThere && inField ? 'pass' : study.level === null || isThere ? 'unknown' : 'fail',
      share: Math.round(far * (inField ? 1 : 0.6)),
      rung: 'listed',
      reason: [study.level ?? 'level not said', inField ? null : 'another field']
        .filter((each) => each !== null)
        .join(', '),
      passages: [study.passage],
    };
  });
  return answers.reduce((one, other) => (other.share > one.share ? other : one));
};

const rank = (level: EducationLevel | null): number => (level === null ? -1 : educationLevels.indexOf(level));
