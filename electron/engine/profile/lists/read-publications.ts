import type { Publication } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readPublications = (_sections: readonly Section[]): readonly Publication[] => [];
