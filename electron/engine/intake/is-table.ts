import type { MediaType } from '@shared/model/document';
import { isZip, readZipDirectory } from './zip-directory';

/** A table of many people, in a folder of resumes: it is not read as one person's, nor guessed at. */
export const isTable = (bytes: Uint8Array, mediaType: MediaType, name = ''): boolean => {
  if (mediaType === 'text/plain' && /\.(?:csv|tsv)$/i.test(name)) return true;
  if (mediaType !== 'application/octet-stream' || !isZip(bytes)) return false;
  const directory = readZipDirectory(bytes);
  return directory.ok && directory.value.some((entry) => entry.name === 'xl/workbook.xml');
};
