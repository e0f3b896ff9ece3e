import { tokensOf } from '../lists/match-words';
import { findDegrees, highest } from './degree-words';
import { findInstitution } from './find-institution';

/** A degree and the school that gave it: studies, wherever they stand. "Master Electrician" is none. */
export const isStudiedHead = (title: string, employer: string): boolean => {
  const degrees = findDegrees(title, tokensOf(title));
  const level = highest(degrees.map(({ meaning }) => meaning));
  const isHigh = level === 'bachelor' || level === 'master' || level === 'doctorate';
  const [first] = degrees;
  if (!isHigh || !first || first.from > 3) return false;
  const isWhole = /[\s.]|\p{Lu}.*\p{Lu}/u.test(first.raw) || leadsOn.test(title.slice(first.to));
  return isWhole && findInstitution(employer, tokensOf(employer), [])?.strength === 'strong';
};

const leadsOn = /^(?:[^\p{L}\p{N}]*$|['’]?s?\s+(?:degree|of|in|en|em|di|de|für|w|van)\s|,|\s[–—-])/u;
