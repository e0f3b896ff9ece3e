import { expect, test } from 'vitest';
import { isLockFile } from './is-lock-file';

const ownerRecord = (name: string) => {
  const record = Buffer.alloc(162, 0);
  record.writeUInt8(name.length, 0);
  record.write(name, 1, 'latin1');
  record.writeUInt8(name.length, 54);
  record.write(name, 56, 'utf16le');
  return record;
};

test("Word's mark beside an open file is known by its content, whatever its name", () => {
  expect(isLockFile(ownerRecord('Jane Roe'), 'resume.docx')).toBe(true);
  expect(isLockFile(Buffer.from('x'), '~$resume.docx')).toBe(true);
});

test("LibreOffice's mark is known by its content", () => {
  expect(isLockFile(Buffer.from(',jane,pc-7,01.02.2024 10:00,file:///home/jane/.config;'))).toBe(true);
  expect(isLockFile(Buffer.from('x'), '.~lock.cv.odt#')).toBe(true);
});

test('a short text and a large file with such a name are no marks', () => {
  expect(isLockFile(Buffer.from('Jane Roe, Leeds, nurse'))).toBe(false);
  expect(isLockFile(Buffer.alloc(162, 32))).toBe(false);
  expect(isLockFile(Buffer.alloc(5000, 65), '~$resume.docx')).toBe(false);
});
