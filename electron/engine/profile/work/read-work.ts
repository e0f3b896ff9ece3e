import type { WorkedJob } from '@shared/model/profile';
import type { Section } from '../sections/section';

export const readWork = (_sections: readonly Section[], _language: string | null): readonly WorkedJob[] => [];
