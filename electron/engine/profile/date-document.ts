import type { DocumentDate } from '@shared/model/profile';
import type { Text } from '@shared/model/text';

/** The document's own date: what the text says of itself, else the file's properties, else the file's time. */
export const dateDocument = (_text: Text, _fileTime: string | null): DocumentDate | null => null;
