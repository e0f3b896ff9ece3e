/**
 * What Word and LibreOffice put beside an open file: Word 162 bytes with the user's name twice (one byte a
 * letter, then two), LibreOffice a line of `,name,machine,date,folder;`.
 */
export const isLockFile = (bytes: Uint8Array, name = ''): boolean => {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  if (bytes.length > maxBytes) return false;
  return base.startsWith('~$') || /^\.~lock\..*#$/.test(base) || isOwnerRecord(bytes) || isLibreRecord(bytes);
};

const maxBytes = 1024;
const ownerBytes = new Set([162, 165]);
const wideNameAt = 56;

const isOwnerRecord = (bytes: Uint8Array): boolean => {
  const letters = bytes[0] ?? 0;
  if (!ownerBytes.has(bytes.length) || letters === 0 || letters > 54 || bytes[wideNameAt - 1] === undefined)
    return false;
  const narrow = [...bytes.subarray(1, 1 + letters)];
  const wide = [54, 55, 56, 57].some((at) =>
    narrow.every(
      (byte, index) => byte > 126 || (bytes[at + index * 2] === byte && bytes[at + index * 2 + 1] === 0),
    ),
  );
  return wide && narrow.every((byte) => byte >= 32);
};

const isLibreRecord = (bytes: Uint8Array): boolean =>
  /^[^\n]{0,200},[^\n,]{0,200},[^\n,]{0,200},\d{2}\.\d{2}\.\d{4} \d{2}:\d{2},file:\/\/[^\n]*;\s*$/.test(
    new TextDecoder().decode(bytes),
  );
