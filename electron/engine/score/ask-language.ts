import type { CriterionOf } from '@shared/model/criterion';
import { type LanguageLevel, languageLevels } from '@shared/model/profile';
import { type Answer, noAnswer } from './answer';
import { best } from './ask-skill';
import type { Candidate } from './knowledge';
import { remembered } from './remembered';

/** A language at a level; one without a level is a question for the phone screen. */
export const askLanguage = ({ oneOf, atLeast }: CriterionOf<'language'>, candidate: Candidate): Answer =>
  best(oneOf.map((language) => askOne(language, atLeast, candidate)));

const askOne = (language: string, atLeast: LanguageLevel | null, { facts }: Candidate): Answer => {
  const found = facts.languages.find(({ name }) => lower(name) === lower(language));
  if (!found) return noAnswer('not mentioned');
  const passages = [found.passage];
  if (atLeast === null || found.level === null)
    return {
      verdict: atLeast === null ? 'pass' : 'unknown',
      share: atLeast === null ? 1000 : 600,
      rung: 'listed',
      reason: found.level ?? 'level not said',
      passages,
    };
  const missing = languageLevels.indexOf(atLeast) - languageLevels.indexOf(found.level);
  return {
    verdict: missing <= 0 ? 'pass' : missing === 1 ? 'unknown' : 'fail',
    share: missing <= 0 ? 1000 : Math.max(0, 1000 - missing * 350),
    rung: 'listed',
    reason: `${found.level} of ${atLeast}`,
    passages,
  };
};

const lower = remembered((name) => name.toLowerCase());
