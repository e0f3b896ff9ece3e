import type { Criterion } from '@shared/model/criterion';
import { type Answer, noAnswer } from './answer';
import { askCertification } from './ask-certification';
import { askEducation } from './ask-education';
import { askLanguage } from './ask-language';
import { askLevel } from './ask-level';
import { askOwnWords } from './ask-own-words';
import { askLocation, askPermit } from './ask-place';
import { askRole } from './ask-role';
import { askSkill } from './ask-skill';
import { askYears } from './ask-years';
import type { Candidate, Knowledge } from './knowledge';

/** One criterion to one document. */
export const ask = (criterion: Criterion, candidate: Candidate, knowledge: Knowledge): Answer => {
  switch (criterion.kind) {
    case 'role':
      return askRole(criterion, candidate, knowledge);
    case 'skill':
      return askSkill(criterion, candidate, knowledge);
    case 'years':
      return askYears(criterion, candidate, knowledge);
    case 'level':
      return askLevel(criterion, candidate);
    case 'education':
      return askEducation(criterion, candidate);
    case 'certification':
      return askCertification(criterion, candidate, knowledge);
    case 'language':
      return askLanguage(criterion, candidate);
    case 'location':
      return askLocation(criterion, candidate);
    case 'permit':
      return askPermit(criterion, candidate);
    case 'working-time':
      return noAnswer('to be asked');
    case 'own-words':
      return askOwnWords(criterion, candidate, knowledge);
  }
};
