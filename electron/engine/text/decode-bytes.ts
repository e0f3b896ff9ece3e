import { type WideEncoding, wideEncoding } from '@shared/lib/wide-encoding';

/**
 * Bytes of a text file as text: by its mark, by where its zeros stand, as UTF-8 where that is valid, by what the
 * file itself declares, and otherwise as the Windows code page whose letters make the likeliest words.
 */
export const decodeBytes = (bytes: Uint8Array, declared?: string): string => {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeWide(bytes, wide);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file cut off in the middle of a letter is UTF-8 all the same.
    return decodeLoosely(bytes) ?? decodeAs(bytes, declared) ?? decodeAs(bytes, guessCodePage(bytes)) ?? '';
  }
};

const decodeWide = (bytes: Uint8Array, wide: WideEncoding): string => {
  if (wide === 'utf-16le' || wide === 'utf-16be') return new TextDecoder(wide).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, wide === 'utf-32le');
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
};

const decodeLoosely = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const beyondAscii = (text.match(/\P{ASCII}/gu)?.length ?? 0) - broken;
  return broken <= 2 && beyondAscii > broken * 5 ? text.replaceAll('\ufffd', '') : null;
};

const decodeAs = (bytes: Uint8Array, name: string | undefined): string | null => {
  if (name === undefined) return null;
  try {
    return new TextDecoder(name.trim().toLowerCase()).decode(bytes);
  } catch {
    return null;
  }
};

const sampleBytes = 64 * 1024;

/** Each code page makes letters of the same bytes; those of the right one are letters of real words. */
const guessCodePage = (bytes: Uint8Array): string => {
  const sample = bytes.subarray(0, sampleBytes);
  const scores = codePages.map(({ name, usual }): [string, number] => {
    const text = new TextDecoder(name).decode(sample);
    let score = 0;
    for (const letter of text.match(/\P{ASCII}/gu) ?? [])
      score += usual.has(letter) ? 1 : /\p{L}/u.test(letter) ? -1 : -0.2;
    return [name, score + oddNeighbours(text)];
  });
  return scores.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
};

/** A capital in the middle of a small word, or a letter beside a sign, is what a wrong code page makes. */
const oddNeighbours = (text: string): number =>
  -2 * (text.match(/\p{Ll}(?!\p{ASCII})\p{Lu}\p{Ll}|\p{L}[¡-¿×÷]\p{L}/gu)?.length ?? 0);

const codePages = [
  { name: 'windows-1252', usual: new Set('äöüßÄÖÜéèêëàâçîïôùûœÉÈÀÇáíóúñÁÍÓÚÑ¿¡ãõâêÃÕåæøÅÆØ–—‘’“”„•…€°´§') },
  { name: 'windows-1250', usual: new Set('ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůžýáéíúČĎĚŇŘŠŤŮŽőűŐŰășțăîâđ–—‘’“”„•…€') },
  {
    name: 'windows-1251',
    usual: new Set('абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёЁіїєґІЇЄ–—«»“”„•…№'),
  },
] as const;
