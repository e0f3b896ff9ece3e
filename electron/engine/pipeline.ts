import type { Failure, FailureKind } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import type { Profile } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { type CompoundFile, isCompound, openCompound } from './intake/compound-file';
import { describeUnsupported } from './intake/describe-unsupported';
import { imageSize, isTooLarge } from './intake/image-size';
import { isLockFile } from './intake/is-lock-file';
import { isTable } from './intake/is-table';
import type { Member } from './intake/member';
import { type Archive, openArchive } from './intake/open-archive';
import { sniffMediaType } from './intake/sniff-media-type';
import { unlockOffice } from './intake/unlock-office';
import { unpackArchive } from './intake/unpack-archive';
import { isZip } from './intake/zip-directory';
import { readProfile } from './profile/read-profile';
import { readCandidatePage } from './table/read-candidate-page';
import { readCandidateProfile } from './table/read-candidate-profile';
import { detectLanguage } from './text/detect-language';
import { type Mail, mailMembers, mailText } from './text/mail/mail';
import { readEml } from './text/mail/read-eml';
import { readMsg } from './text/mail/read-msg';
import { findPagesToRecognise } from './text/ocr/find-pages-to-recognise';
import type { Recognise } from './text/ocr/recognise-document';
import { readDoc } from './text/read-doc';
import { readDocx } from './text/read-docx';
import { readHtml, readHtmlText } from './text/read-html';
import { readLinkedinExport } from './text/read-linkedin-export';
import { readMarkdown } from './text/read-markdown';
import { readFlatOdt, readOdt } from './text/read-odt';
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
  /** Pages whose text has to be read off their picture; empty once that was done. */
  readonly pagesToRecognise: readonly number[];
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
  /** How many mails and archives it lies in already. */
  readonly depth?: number;
  /** Reads pictures; without it they are only named. */
  readonly recognise?: Recognise;
};

export const readDocument = async (
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadDocument, ReadProblem>> => {
  const mediaType = sniffMediaType(bytes, options.name);
  if (bytes.length === 0) return err({ kind: 'file-empty', mediaType });
  if (isLockFile(bytes, options.name)) return err({ kind: 'lock-file', mediaType });
  if (isTable(bytes, mediaType, options.name)) return err({ kind: 'table-alone', mediaType });
  const read = await readContent(mediaType, bytes, options);
  if (!read.ok) return err({ ...read.error, mediaType } as ReadProblem);
  const { text, members, pagesToRecognise = [] } = read.value;
  if (text === null) return ok({ mediaType, content: null, members, pagesToRecognise });
  const known = { ...text, language: await detectLanguage(text) };
  return ok({
    mediaType,
    content: { text: known, profile: profileOf(mediaType)(known, options.fileTime ?? null) },
    members,
    pagesToRecognise,
  });
};

const profileOf = (mediaType: MediaType): ((text: Text, fileTime: string | null) => Profile) =>
  mediaType === 'text/x-candidate' ? readCandidateProfile : readProfile;

type Read = Result<Text, Failure>;
type Content = Result<
  {
    readonly text: Text | null;
    readonly members: readonly Member[];
    readonly pagesToRecognise?: readonly number[];
  },
  Failure
>;

/** A mail in an archive in a mail is somebody's folder; deeper ones are made to keep a machine busy. */
const maxContainers = 4;

const readContent = async (
  mediaType: MediaType,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Content> => {
  if (containers.has(mediaType) && (options.depth ?? 0) >= maxContainers)
    return err({ kind: 'archive-unsafe', detail: 'archives in archives' });
  if (mediaType === 'application/zip') return filesIn(bytes);
  if (mediaType === 'message/rfc822') return fromMail(await readEml(bytes));
  if (mediaType === 'application/vnd.ms-outlook') {
    const file = openCompound(bytes);
    return file.ok ? fromMail(readMsg(file.value)) : file;
  }
  return readSeen(mediaType, bytes, options);
};

/** What the format says, and for pages that are pictures what is seen on them. */
const readSeen = async (mediaType: MediaType, bytes: Uint8Array, options: ReadOptions): Promise<Content> => {
  const layer = await readText(mediaType, bytes, options);
  const { password, recognise } = options;
  const isPdf = mediaType === 'application/pdf';
  const pages = isPdf && layer.ok ? await findPagesToRecognise(bytes, layer.value, password) : [];
  const isPicture = !layer.ok && layer.error.kind === 'document-no-text' && pictured.has(mediaType);
  if (recognise === undefined || !(isPicture || pages.length > 0))
    return layer.ok ? ok({ text: layer.value, members: [], pagesToRecognise: pages }) : layer;
  const seen = await recognise({ bytes, mediaType, layer, pages, password });
  return seen.ok ? ok({ text: seen.value, members: [] }) : seen;
};

const pictured: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
]);

const containers: ReadonlySet<MediaType> = new Set([
  'application/zip',
  'message/rfc822',
  'application/vnd.ms-outlook',
]);

const readText = async (mediaType: MediaType, bytes: Uint8Array, options: ReadOptions): Promise<Read> => {
  switch (mediaType) {
    case 'application/pdf':
      return readPdf(bytes, options.password);
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return isCompound(bytes) ? fromLockedOffice(bytes, options) : fromArchive(bytes, readDocx);
    case 'application/msword':
      return fromCompound(bytes, readDoc);
    case 'application/vnd.oasis.opendocument.text':
      return isZip(bytes) ? fromArchive(bytes, readOdt) : readFlatOdt(bytes);
    case 'application/vnd.linkedin.export+zip':
      return fromArchive(bytes, readLinkedinExport);
    case 'application/rtf':
      return readRtf(bytes);
    case 'text/html':
      return readPage(bytes);
    case 'text/markdown':
      return readMarkdown(bytes);
    case 'text/x-candidate':
      return readCandidatePage(bytes);
    case 'text/plain':
      return readPlain(bytes);
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff':
    case 'image/webp':
      return readPicture(bytes, mediaType);
    case 'image/heic':
      return err({ kind: 'format-unsupported', detail: 'This is a HEIC picture: save it as JPEG.' });
    default:
      return err({ kind: 'format-unsupported', ...detailOf(describeUnsupported(bytes)) });
  }
};

const detailOf = (detail: string | undefined): { readonly detail?: string } =>
  detail === undefined ? {} : { detail };

const readPicture = (bytes: Uint8Array, mediaType: MediaType): Read => {
  const size = imageSize(bytes, mediaType);
  if (size !== null && isTooLarge(size))
    return err({ kind: 'image-too-large', detail: `${size.width} x ${size.height}` });
  return err({ kind: 'document-no-text' });
};

const filesIn = (bytes: Uint8Array): Content => {
  const members = unpackArchive(bytes);
  return members.ok ? ok({ text: null, members: members.value }) : members;
};

const fromMail = (mail: Result<Mail, Failure>): Content => {
  if (!mail.ok) return mail;
  const members = mailMembers(mail.value);
  if (!members.ok) return members;
  const text = mailText(mail.value);
  if (text === null && members.value.length === 0) return err({ kind: 'file-empty' });
  return ok({ text, members: members.value });
};

/** A page that was saved with its pictures as one file is a mail that nobody got. */
const readPage = async (bytes: Uint8Array): Promise<Read> => {
  if (!/^[\w-]{1,60}:/.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1').trimStart()))
    return readHtml(bytes);
  const saved = await readEml(bytes);
  if (!saved.ok) return saved;
  const { html, plain } = saved.value;
  return readHtmlText(html ?? plain ?? '');
};

const fromCompound = (bytes: Uint8Array, read: (file: CompoundFile) => Read): Read => {
  const file = openCompound(bytes);
  return file.ok ? read(file.value) : file;
};

const fromLockedOffice = (bytes: Uint8Array, { password }: ReadOptions): Read => {
  const file = openCompound(bytes);
  const opened = file.ok ? unlockOffice(file.value, password) : file;
  return opened.ok ? fromArchive(opened.value, readDocx) : opened;
};

const fromArchive = (bytes: Uint8Array, read: (archive: Archive) => Read): Read => {
  const archive = openArchive(bytes);
  const done = archive.ok ? read(archive.value) : archive;
  // A document is one file to whoever dropped it, also when it is an archive inside.
  return !done.ok && done.error.kind === 'archive-unsafe'
    ? err({ ...done.error, kind: 'document-damaged' })
    : done;
};
