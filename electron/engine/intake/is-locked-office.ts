/**
 * A DOCX with a password is an OLE container with a stream of this name. Directory entries are 128 bytes and
 * start on multiples of it, so the name is looked for only there.
 */
export const isLockedOffice = (bytes: Uint8Array): boolean => {
  const name = Buffer.from('EncryptedPackage\0', 'utf16le');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(name); at !== -1; at = buffer.indexOf(name, at + 1)) {
    if (at % 128 === 0) return true;
  }
  return false;
};
