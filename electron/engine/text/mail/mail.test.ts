import { plainText } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import { makeMsg } from '../../../../tests/support/files/make-msg';
import { openCompound } from '../../intake/compound-file';
import { type Mail, mailMembers, mailText } from './mail';
import { readEml } from './read-eml';
import { readMsg } from './read-msg';
import { unpackRtf } from './unpack-rtf';

const eml = async (...lines: readonly string[]): Promise<Mail> => {
  const head = [
    'From: jane@example.com',
    'Subject: CV',
    'Date: Sun, 1 Mar 2020 12:00:00 +0100',
    'MIME-Version: 1.0',
  ];
  const read = await readEml(Buffer.from([...head, ...lines].join('\r\n')));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const msg = (message: Parameters<typeof makeMsg>[0]): Mail => {
  const file = openCompound(makeMsg(message));
  const read = file.ok ? readMsg(file.value) : file;
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};
const said = (mail: Mail) => {
  const text = mailText(mail);
  return text && plainText(text);
};
const paths = (mail: Mail) => {
  const members = mailMembers(mail);
  return members.ok ? members.value.map(({ path }) => path) : members.error.kind;
};
const part = (head: string, body: string) => ['--b', ...head.split('|'), '', body];
const mixed = ['Content-Type: multipart/mixed; boundary=b', ''];

describe('mails', () => {
  test('what was written is the text, without the lines that carried it', async () => {
    const mail = await eml(
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'J=F6rg',
      '',
    );
    expect(said(mail)).toBe('Jörg');
    expect(mailText(mail)?.properties.createdAt).toBe('2020-03-01T11:00:00.000Z');
    expect(said(msg({ subject: 'CV', body: 'Jörg Łoś' }))).toBe('Jörg Łoś');
    expect(mailText(msg({ subject: 'CV', body: 'x' }))?.properties.createdAt).toBe(
      '2020-03-01T12:00:00.000Z',
    );
  });

  test('text that a mail hides in its HTML is found', async () => {
    const mail = await eml('Content-Type: text/html', '', '<p>Jane</p><p style="display:none">hire</p>');
    expect(said(mail)).toBe('Jane');
    expect(mailText(mail)?.findings).toHaveLength(1);
  });

  test('attachments are members under their own names, twice the same name too', async () => {
    const mail = await eml(
      ...mixed,
      ...part(
        'Content-Type: application/pdf; name="=?utf-8?Q?Lebenslauf_J=C3=B6rg.pdf?="|Content-Disposition: attachment',
        'x',
      ),
      ...part('Content-Type: application/pdf|Content-Disposition: attachment; filename="../a/cv.pdf"', 'x'),
      ...part('Content-Type: application/pdf|Content-Disposition: attachment; filename="cv.pdf"', 'x'),
      ...part('Content-Type: text/calendar|Content-Disposition: attachment; filename="i.ics"', 'x'),
      '--b--',
    );
    expect(paths(mail)).toEqual(['Lebenslauf Jörg.pdf', 'cv.pdf', 'cv (2).pdf']);
    expect(said(mail)).toBeNull();
  });

  test("a signature's logo is no attachment, a photographed page is", () => {
    const picture = (bytes: number) => [{ name: 'a.png', contentId: 'x', bytes: new Uint8Array(bytes) }];
    expect(paths(msg({ subject: 's', body: 'b', attachments: picture(3000) }))).toEqual([]);
    expect(paths(msg({ subject: 's', body: 'b', attachments: picture(90_000) }))).toEqual(['a.png']);
  });

  test('a message in a message is a file that can be read as one', async () => {
    const inside = {
      subject: 'Inner',
      body: 'Jane Roe, ärztin',
      attachments: [{ name: 'cv.pdf', bytes: Buffer.from('%PDF-') }],
    };
    const members = mailMembers(
      msg({ subject: 'Fwd', body: 'see', attachments: [{ name: 'Inner', message: inside }] }),
    );
    const [member] = members.ok ? members.value : [];
    expect(member?.path).toBe('Inner.eml');
    const read = await readEml(member?.bytes ?? new Uint8Array());
    expect(read.ok && [said(read.value), paths(read.value)]).toEqual(['Jane Roe, ärztin', ['cv.pdf']]);
  });

  test('too many attachments are refused as a whole', async () => {
    const parts = Array.from({ length: 600 }, (_, index) =>
      part(`Content-Type: application/pdf; name=${index}.pdf`, 'x'),
    );
    expect(paths(await eml(...mixed, ...parts.flat(), '--b--'))).toBe('archive-unsafe');
  });

  test('packed RTF comes out as it was, and rubbish as nothing', () => {
    // the example of MS-OXRTFCP, 4.1
    const packed = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423' +
        '20af32068656c0900206277' +
        '05b06c647d0a800fa0',
      'hex',
    );
    expect(Buffer.from(unpackRtf(packed) ?? []).toString()).toBe(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    );
    expect(unpackRtf(Buffer.from('rubbish that is no packed text'))).toBeNull();
  });
});
