import { foldText } from '../fold-text';

/** Lower case without accents, points and apostrophes, so that "B.Sc" and "BSC", "d’État" and "DETAT" are one word. */
export const fold = (words: string): string => foldText(words).replace(/['’´`.]|\p{M}/gu, '');
