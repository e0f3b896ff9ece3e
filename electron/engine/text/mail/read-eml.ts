import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import PostalMime from 'postal-mime';
import type { RawFinding } from '../findings/judge-findings';
import { isoInstant } from '../iso-instant';
import type { Attachment, Mail } from './mail';

/** A message as it travelled (RFC 822); one inside of it is an attachment. */
export const readEml = async (bytes: Uint8Array): Promise<Result<Mail, Failure>> => {
  try {
    const mail = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: 50,
      maxRfc822NestingDepth: 0,
      maxHeadersSize: 2 * 1024 * 1024,
    });
    return ok({
      subject: mail.subject ?? '',
      from: mail.from?.address ?? '',
      sentAt: isoInstant(mail.date),
      html: mail.html ?? null,
      plain: mail.text ?? null,
      asides: asidesOf(mail.headers),
      attachments: mail.attachments.map(attachmentOf),
    });
  } catch {
    return err({ kind: 'document-damaged', detail: 'the message is not well formed' });
  }
};

type Headers = Awaited<ReturnType<typeof PostalMime.parse>>['headers'];

const asidesOf = (headers: Headers): readonly RawFinding[] =>
  headers
    .filter(({ key }) => /^(?:keywords|comments|x-(?:keywords|summary|notes?|instructions?))$/.test(key))
    .slice(0, 20)
    .map(({ key, value }) => ({ kind: 'metadata-text', name: key, text: value, page: 1, box: null }));

type Parsed = Awaited<ReturnType<typeof PostalMime.parse>>['attachments'][number];

const attachmentOf = ({
  filename,
  mimeType,
  disposition,
  contentId,
  related,
  content,
}: Parsed): Attachment => ({
  name: filename ?? '',
  mimeType: mimeType.toLowerCase(),
  inline:
    disposition === 'inline' || related === true || (contentId !== undefined && disposition !== 'attachment'),
  bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
});
