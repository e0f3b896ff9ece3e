import type { Text } from '@shared/model/text';

/** ISO 639-1, or null where there is too little to tell. */
export const detectLanguage = (_text: Text): string | null => null;
