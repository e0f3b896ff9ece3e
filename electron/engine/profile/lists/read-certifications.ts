import type { Certification } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readCertifications = (_sections: readonly Section[]): readonly Certification[] => [];
