import type { Studied } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readEducation = (
  _sections: readonly Section[],
  _language: string | null,
): readonly Studied[] => [];
