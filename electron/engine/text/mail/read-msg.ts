import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { plainText } from '@shared/model/text';
import type { CompoundFile } from '../../intake/compound-file';
import { decodeBytes } from '../decode-bytes';
import { fileTime } from '../file-time';
import { readRtf } from '../read-rtf';
import { decoderOf } from '../rtf/code-pages';
import type { Attachment, Mail } from './mail';
import { unpackRtf } from './unpack-rtf';
import { writeEml } from './write-eml';

/** Outlook's own form of a message (MS-OXMSG): one stream a property, one storage an attachment. */
export const readMsg = (file: CompoundFile): Result<Mail, Failure> => {
  if (!file.names.includes('__properties_version1.0'))
    return err({ kind: 'document-damaged', detail: 'no message in it' });
  return ok(readMessage(file, '', 0));
};

const maxDepth = 5;
const maxAttachments = 1000;

const readMessage = (file: CompoundFile, folder: string, depth: number): Mail => {
  const fixed = readFixed(file.read(`${folder}__properties_version1.0`), folder === '' ? 32 : 24);
  const codePage = numberOf(fixed.get(0x3fde)) ?? numberOf(fixed.get(0x3ffd)) ?? 1252;
  const text = (id: string): string | null => readText(file, { folder, id, codePage });
  const html = file.read(`${folder}__substg1.0_10130102`);
  return {
    subject: text('0037') ?? '',
    from: text('5D01') ?? text('0C1F') ?? '',
    sentAt: fileTime(fixed.get(0x0039)) ?? fileTime(fixed.get(0x0e06)) ?? fileTime(fixed.get(0x3007)),
    html: html === null ? text('1013') : decodeHtml(html, codePage),
    plain: text('1000') ?? fromRtf(file.read(`${folder}__substg1.0_10090102`)),
    attachments:
      depth >= maxDepth
        ? []
        : attachmentsIn(file, folder).flatMap((each) => readAttachment(file, each, depth)),
  };
};

/** Properties of a fixed size, by number: eight bytes each. */
const readFixed = (bytes: Uint8Array | null, from: number): ReadonlyMap<number, Uint8Array> => {
  const fixed = new Map<number, Uint8Array>();
  if (bytes === null) return fixed;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + 16 <= bytes.length; at += 16)
    fixed.set(view.getUint16(at + 2, true), bytes.subarray(at + 8, at + 16));
  return fixed;
};

const numberOf = (bytes: Uint8Array | undefined): number | undefined =>
  bytes === undefined
    ? undefined
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);

type Place = { readonly folder: string; readonly id: string; readonly codePage: number };

const readText = (file: CompoundFile, { folder, id, codePage }: Place): string | null => {
  const wide = file.read(`${folder}__substg1.0_${id}001F`);
  if (wide !== null) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '');
  const narrow = file.read(`${folder}__substg1.0_${id}001E`);
  return narrow === null ? null : decoderOf(codePage).decode(narrow).replace(/\0+$/, '');
};

const decodeHtml = (bytes: Uint8Array, codePage: number): string => {
  const declared = /charset\s*=\s*["']?([\w-]{2,30})/i.exec(
    Buffer.from(bytes.subarray(0, 4096)).toString('latin1'),
  )?.[1];
  return declared === undefined ? decoderOf(codePage).decode(bytes) : decodeBytes(bytes, declared);
};

const fromRtf = (packed: Uint8Array | null): string | null => {
  const rtf = packed === null ? null : unpackRtf(packed);
  const read = rtf === null ? null : readRtf(rtf);
  return read?.ok === true ? plainText(read.value) : null;
};

const attachmentsIn = (file: CompoundFile, folder: string): readonly string[] => {
  const folders = new Set<string>();
  for (const name of file.names) {
    if (!name.startsWith(`${folder}__attach_version1.0_`)) continue;
    folders.add(name.slice(0, name.indexOf('/', folder.length) + 1));
  }
  return [...folders]
    .filter((each) => each !== '')
    .sort()
    .slice(0, maxAttachments);
};

const readAttachment = (file: CompoundFile, folder: string, depth: number): readonly Attachment[] => {
  const text = (id: string): string | null => readText(file, { folder, id, codePage: 1252 });
  const inside = `${folder}__substg1.0_3701000D/`;
  const name = text('3707') ?? text('3704') ?? text('3001') ?? '';
  if (file.names.some((each) => each.startsWith(`${inside}__properties`))) {
    const message = readMessage(file, inside, depth + 1);
    return [
      { name: name || message.subject, mimeType: 'message/rfc822', inline: false, bytes: writeEml(message) },
    ];
  }
  const bytes = file.read(`${folder}__substg1.0_37010102`);
  if (bytes === null) return [];
  const hidden = readFixed(file.read(`${folder}__properties_version1.0`), 8).get(0x7ffe)?.[0] === 1;
  const inline = hidden || text('3712') !== null;
  return [{ name, mimeType: text('370E')?.toLowerCase() ?? typeByName(name), inline, bytes }];
};

const typeByName = (name: string): string =>
  /\.(?:png|jpe?g|gif|bmp)$/i.test(name) ? 'image/*' : 'application/octet-stream';
