import { makeCompound } from './make-compound';

type Message = {
  readonly subject: string;
  readonly body: string;
  readonly html?: string;
  readonly attachments?: readonly Attachment[];
};
type Attachment = { readonly name: string; readonly contentId?: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly message: Message }
);

/** A message as Outlook saves it. */
export const makeMsg = (message: Message): Uint8Array => makeCompound(streamsOf(message, '', 32));

const wide = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

const streamsOf = (message: Message, folder: string, headBytes: number): Record<string, Uint8Array> => ({
  [`${folder}__properties_version1.0`]: Buffer.concat([Buffer.alloc(headBytes), sentAt]),
  [`${folder}__substg1.0_0037001F`]: wide(message.subject),
  [`${folder}__substg1.0_1000001F`]: wide(message.body),
  ...(message.html === undefined ? {} : { [`${folder}__substg1.0_10130102`]: Buffer.from(message.html) }),
  ...Object.assign(
    {},
    ...(message.attachments ?? []).map((attachment, index) =>
      attachmentStreams(attachment, `${folder}__attach_version1.0_#${String(index).padStart(8, '0')}/`),
    ),
  ),
});

/** 2020-03-01T12:00:00Z, when it was sent. */
const sentAt = Buffer.alloc(16);
sentAt.writeUInt32LE(0x00390040, 0);
sentAt.writeBigUInt64LE(BigInt(Date.UTC(2020, 2, 1, 12) + 11_644_473_600_000) * 10_000n, 8);

const attachmentStreams = (attachment: Attachment, folder: string): Record<string, Uint8Array> => ({
  [`${folder}__properties_version1.0`]: Buffer.alloc(8),
  [`${folder}__substg1.0_3707001F`]: wide(attachment.name),
  ...(attachment.contentId === undefined
    ? {}
    : { [`${folder}__substg1.0_3712001F`]: wide(attachment.contentId) }),
  ...('bytes' in attachment
    ? { [`${folder}__substg1.0_37010102`]: attachment.bytes }
    : streamsOf(attachment.message, `${folder}__substg1.0_3701000D/`, 24)),
});
