import { app, protocol } from 'electron';
import { readIfThere } from '../platform/read-if-there';
import { scheme } from './own-page';
import { resolveAsset } from './resolve-asset';

/** Serves the window's files from `app://fairlead/`. Has to be called before the app is ready. */
export const registerProtocol = (folder: string): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  void app.whenReady().then(() => protocol.handle(scheme, (request) => answer(folder, request)));
};

const answer = (folder: string, request: Request): Response => {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers });
  const asset = resolveAsset(folder, request.url);
  if (asset.status !== 200) return new Response(null, { status: asset.status, headers });
  const body = readIfThere(asset.file);
  return body === undefined
    ? new Response(null, { status: 404, headers })
    : new Response(body, { headers: { ...headers, 'content-type': asset.type } });
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
];

const headers = {
  'content-security-policy': policy.join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-dns-prefetch-control': 'off',
};
