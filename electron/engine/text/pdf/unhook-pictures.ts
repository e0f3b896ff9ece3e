/**
 * Where a picture lies on the page decides what it covers; what it shows rarely matters, and unpacking it costs
 * more than the whole page. Each picture is made one pixel of a form nobody unpacks, its place stays as it was.
 * The dictionary of a picture is never compressed, so its bytes can be changed where they stand.
 */
export const unhookPictures = (bytes: Uint8Array): Uint8Array => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const copy = Buffer.from(bytes);
  let pictures = 0;
  for (
    let at = source.indexOf('/Image');
    at !== -1 && pictures < mostPictures;
    at = source.indexOf('/Image', at + 6)
  ) {
    const start = source.lastIndexOf('obj', at);
    const end = source.indexOf('stream', at);
    if (start === -1 || end === -1 || end - start > longestDictionary) continue;
    const dictionary = source.toString('latin1', start, end);
    if (!/\/Subtype\s*\/Image\b/.test(dictionary)) continue;
    pictures += 1;
    copy.write(unhooked(dictionary), start, 'latin1');
  }
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength);
};

const mostPictures = 5000;
const longestDictionary = 20_000;

/** As long as it was: every other place in the file stays true. */
const unhooked = (dictionary: string): string =>
  dictionary
    .replace(
      /(\/(?:Width|Height|W|H)\s+)(\d+)(?!\s+\d+\s+R)/g,
      (_all, key: string, digits: string) => `${key}1${' '.repeat(digits.length - 1)}`,
    )
    .replace(/\/(?:DCT|JPX|JBIG2|CCITTFax|LZW)Decode/g, (name) => `/${'N'.repeat(name.length - 1)}`);
