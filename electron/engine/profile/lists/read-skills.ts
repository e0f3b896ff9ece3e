import type { RawSkill } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readSkills = (_sections: readonly Section[]): readonly RawSkill[] => [];
