import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { noProperties, type Text } from '@shared/model/text';
import type { Member } from '../../intake/member';
import type { RawFinding } from '../findings/judge-findings';
import { readHtmlText } from '../read-html';
import { readPlainText } from '../read-plain';
import { unseenPart } from './unseen-part';

/** A message as far as it matters here: what was written, and what came with it. */
export type Mail = {
  readonly subject: string;
  readonly from: string;
  /** UTC ISO text. */
  readonly sentAt: string | null;
  readonly html: string | null;
  readonly plain: string | null;
  /** Keywords and comments of its head, which no program shows. */
  readonly asides?: readonly RawFinding[];
  readonly attachments: readonly Attachment[];
};
export type Attachment = {
  readonly name: string;
  readonly mimeType: string;
  /** Shown inside of the message, such as a logo. */
  readonly inline: boolean;
  readonly bytes: Uint8Array;
};

/** What was written, without the lines that only carried it here; null: nothing was. */
export const mailText = ({ html, plain, sentAt, asides = [] }: Mail): Text | null => {
  const properties = { ...noProperties, createdAt: sentAt };
  const read = [
    html === null ? null : readHtmlText(html, properties, [...asides, ...unseenPart(html, plain)]),
    plain === null ? null : readPlainText(plain),
  ];
  const text = read.find((each) => each?.ok === true);
  return text?.ok === true ? { ...text.value, properties } : null;
};

const maxAttachments = 500;
/** Logos and icons of signatures are smaller, photographed pages larger. */
const minPictureBytes = 60_000;

export const mailMembers = ({ attachments }: Mail): Result<readonly Member[], Failure> => {
  const wanted = attachments.filter(
    ({ mimeType, inline, bytes, name }) =>
      bytes.length > 0 &&
      !(inline && mimeType.startsWith('image/') && bytes.length < minPictureBytes) &&
      !/^(?:text\/calendar|application\/(?:ics|pgp-signature|(?:x-)?pkcs7-signature))$/.test(mimeType) &&
      !/\.(?:ics|p7s|asc)$/i.test(name),
  );
  if (wanted.length > maxAttachments) return err({ kind: 'archive-unsafe', detail: 'too many attachments' });
  const taken = new Set<string>();
  return ok(
    wanted.map(({ name, bytes, mimeType }, index) => ({
      path: freeName(nameOf(name, mimeType, index), taken),
      bytes,
    })),
  );
};

const nameOf = (name: string, mimeType: string, index: number): string => {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const clean = base
    .replace(/[\p{Cc}:*?"<>|]/gu, '_')
    .replace(/^\.+/, '')
    .slice(0, 200)
    .trim();
  const ending = mimeType === 'message/rfc822' ? '.eml' : '';
  if (clean === '') return `attachment ${index + 1}${ending}`;
  return ending !== '' && !/\.(?:eml|msg)$/i.test(clean) ? clean + ending : clean;
};

const freeName = (name: string, taken: Set<string>): string => {
  const dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length;
  let free = name;
  for (let count = 2; taken.has(free); count += 1)
    free = `${name.slice(0, dot)} (${count})${name.slice(dot)}`;
  taken.add(free);
  return free;
};
