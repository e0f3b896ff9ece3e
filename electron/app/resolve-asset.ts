import { join, resolve, sep } from 'node:path';
import { host, scheme } from './own-page';

export type Asset =
  | { readonly status: 200; readonly file: string; readonly type: string }
  | { readonly status: 403 | 404 };

/**
 * An address of the own protocol to a file inside `folder`, and to nothing else: a segment is let through by what
 * it is made of, not refused by what it looks like, and the finished path is checked once more.
 */
export const resolveAsset = (folder: string, url: string): Asset => {
  const path = pathOf(url);
  if (path === undefined) return { status: 403 };
  const segments = path === '/' ? ['index.html'] : path.slice(1).split('/');
  if (!segments.every(isPlainName)) return { status: 403 };
  const inside = resolve(folder);
  const file = join(inside, ...segments);
  if (!file.startsWith(inside + sep)) return { status: 403 };
  const type = types[file.slice(file.lastIndexOf('.') + 1)];
  return type === undefined ? { status: 404 } : { status: 200, file, type };
};

const pathOf = (url: string): string | undefined => {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== `${scheme}:` || parsed.host !== host) return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  try {
    return decodeURIComponent(parsed.pathname);
  } catch {
    return undefined;
  }
};

const plainName = /^[A-Za-z0-9_-](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?$/;
/** Windows opens a device for these, whatever the folder or the ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const isPlainName = (segment: string): boolean => plainName.test(segment) && !deviceName.test(segment);

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  bcmap: 'application/octet-stream',
  pfb: 'application/octet-stream',
};
