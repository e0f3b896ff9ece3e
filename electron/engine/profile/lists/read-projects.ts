import type { Project } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readProjects = (_sections: readonly Section[]): readonly Project[] => [];
