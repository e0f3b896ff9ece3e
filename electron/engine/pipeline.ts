import type { Failure, FailureKind } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { isLockedOffice } from './intake/is-locked-office';
import type { Member } from './intake/member';
import { type Archive, openArchive } from './intake/open-archive';
import { sniffMediaType } from './intake/sniff-media-type';
import { readProfile } from './profile/read-profile';
import { detectLanguage } from './text/detect-language';
import { readDocx } from './text/read-docx';
import { readOdt } from './text/read-odt';
import { readPdf } from './text/read-pdf';
import { readPlain } from './text/read-plain';
import { readRtf } from './text/read-rtf';

/**
 * file -> Document -> Text -> Profile: bytes go in; what a human can read, and the facts in it, come out, or the
 * reason why nothing does. What holds other files hands them over as members, to be read on their own.
 */
export type ReadDocument = {
  readonly mediaType: MediaType;
  /** null: an archive, which is nothing but its members. */
  readonly content: { readonly text: Text; readonly profile: Profile } | null;
  readonly members: readonly Member[];
};
export type ReadProblem = {
  readonly kind: FailureKind;
  readonly detail?: string;
  readonly mediaType: MediaType;
};
export type ReadOptions = {
  /** The file's name: a hint where content alone does not tell (Markdown, a lock file), never the rule. */
  readonly name?: string;
  readonly password?: string;
  /** When the file was last changed, as the disk says. */
  readonly fileTime?: string;
};

export const readDocument = async (
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadDocument, ReadProblem>> => {
  const mediaType = sniffMediaType(bytes);
  if (bytes.length === 0) return err({ kind: 'file-empty', mediaType });
  const read = await readText(mediaType, bytes);
  if (!read.ok) return err({ ...read.error, mediaType } as ReadProblem);
  const text = { ...read.value, language: detectLanguage(read.value) };
  return ok({
    mediaType,
    content: { text, profile: readProfile(text, options.fileTime ?? null) },
    members: [],
  });
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
    default:
      return err({ kind: 'format-unsupported' });
  }
};

const fromArchive = (bytes: Uint8Array, read: (archive: Archive) => Read): Read => {
  const archive = openArchive(bytes);
  return archive.ok ? read(archive.value) : archive;
};
