import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import type { Passage } from './passage';

/** 0 to 1: how much of the document could be read and understood; a short one is uncertain, not bad. */
export const readConfidence = (text: Text, profile: Profile, passages: readonly Passage[]): number => {
  const told = passages.filter(({ section }) => section !== 'summary');
  const words = (told.length > 0 ? told : passages).reduce((sum, { counted }) => sum + wordsIn(counted), 0);
  const scanned = text.pages.flatMap(({ ocr }) => ocr ?? []);
  const sure = scanned.length === 0 ? 1 : scanned.reduce((sum, each) => sum + each, 0) / scanned.length / 100;
  const dated = profile.jobs.filter(({ start }) => start !== null).length;
  const structure = profile.jobs.length === 0 ? 0.7 : 0.85 + 0.15 * (dated / profile.jobs.length);
  const known = text.language === 'en' ? 1 : text.language === null ? 0.7 : 0.85;
  const isResume = profile.judgement.value === 'resume' ? 1 : 0.6;
  return rounded(Math.min(1, words / 150) * sure * structure * known * isResume);
};

const wordsIn = (counted: string): number => counted.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0;

const rounded = (value: number): number => Math.round(value * 100) / 100;
