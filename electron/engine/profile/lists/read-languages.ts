import type { SpokenLanguage } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readLanguages = (_sections: readonly Section[]): readonly SpokenLanguage[] => [];
