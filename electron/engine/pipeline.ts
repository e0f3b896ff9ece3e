import type { Failure, FailureKind } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import type { Text } from '@shared/model/text';
import { isLockedOffice } from './intake/is-locked-office';
import { type Archive, openArchive } from './intake/open-archive';
import { sniffMediaType } from './intake/sniff-media-type';
import { readDocx } from './text/read-docx';
import { readOdt } from './text/read-odt';
import { readPdf } from './text/read-pdf';
import { readPlain } from './text/read-plain';
import { readRtf } from './text/read-rtf';

/** file -> Document -> Text: bytes go in, what a human can read comes out, or the reason why nothing does. */
export type ReadDocument = { readonly mediaType: MediaType; readonly text: Text };
export type ReadProblem = {
  readonly kind: FailureKind;
  readonly detail?: string;
  readonly mediaType: MediaType;
};

export const readDocument = async (bytes: Uint8Array): Promise<Result<ReadDocument, ReadProblem>> => {
  const mediaType = sniffMediaType(bytes);
  if (bytes.length === 0) return err({ kind: 'file-empty', mediaType });
  const text = await readText(mediaType, bytes);
  return text.ok ? ok({ mediaType, text: text.value }) : err({ ...text.error, mediaType } as ReadProblem);
};

type Read = Result<Text, Failure>;

const readText = async (mediaType: MediaType, bytes: Uint8Array): Promise<Read> => {
  switch (mediaType) {
    case 'application/pdf':
      return readPdf(bytes);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return fromArchive(bytes, readDocx);
    case 'application/vnd.oasis.opendocument.text':
      return fromArchive(bytes, readOdt);
    case 'application/rtf':
      return readRtf(bytes);
    case 'text/plain':
      return readPlain(bytes);
    case 'application/msword':
      return err({ kind: isLockedOffice(bytes) ? 'document-locked' : 'format-unsupported' });
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff':
    case 'image/webp':
      return err({ kind: 'document-no-text' });
    case 'application/zip':
    case 'text/html':
    case 'application/octet-stream':
      return err({ kind: 'format-unsupported' });
  }
};

const fromArchive = (bytes: Uint8Array, read: (archive: Archive) => Read): Read => {
  const archive = openArchive(bytes);
  return archive.ok ? read(archive.value) : archive;
};
