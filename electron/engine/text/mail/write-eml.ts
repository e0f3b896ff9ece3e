import type { Mail } from './mail';

/** A message that lay in another, as a file of its own. */
export const writeEml = ({ subject, from, sentAt, html, plain, attachments }: Mail): Uint8Array => {
  const boundary = '=_part_of_this_message_=';
  const parts = [
    ...(html === null && plain !== null ? [part('text/plain; charset=utf-8', Buffer.from(plain))] : []),
    ...(html !== null ? [part('text/html; charset=utf-8', Buffer.from(html))] : []),
    ...attachments.map(({ name, mimeType, inline, bytes }) =>
      part(
        `${mimeType.replace(/[^\w./+*-]/g, '')}; name="${word(name)}"`,
        bytes,
        inline ? 'inline' : 'attachment',
      ),
    ),
  ];
  const head = [
    `From: ${from.replace(/[^\x21-\x7e]/g, '')}`,
    `Subject: ${word(subject)}`,
    ...(sentAt === null ? [] : [`Date: ${new Date(sentAt).toUTCString()}`]),
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
  ];
  const body = parts.map((each) => `--${boundary}\r\n${each}`).join('');
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}--${boundary}--\r\n`);
};

const part = (type: string, bytes: Uint8Array, disposition?: string): string =>
  [
    `Content-Type: ${type}`,
    ...(disposition === undefined ? [] : [`Content-Disposition: ${disposition}`]),
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');

const word = (text: string): string => `=?utf-8?B?${Buffer.from(text.slice(0, 300)).toString('base64')}?=`;
