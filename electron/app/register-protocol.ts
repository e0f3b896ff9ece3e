import { app, type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import { readIfThere } from '../platform/read-if-there';
import { scheme } from './own-page';
import { resolveAsset } from './resolve-asset';

/** Serves the window's files from `app://fairlead/`. Has to be called before the app is ready. */
export const registerProtocol = (folder: string): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  // `protocol.handle` would load Node's fetch before it answers the first request: about a tenth of the whole start.
  void app.whenReady().then(() => {
    protocol.registerBufferProtocol(scheme, (request, respond) => respond(answer(folder, request)));
  });
};

const answer = (folder: string, { method, url }: ProtocolRequest): ProtocolResponse => {
  if (method !== 'GET') return refuse(405);
  const asset = resolveAsset(folder, url);
  if (asset.status !== 200) return refuse(asset.status);
  const data = readIfThere(asset.file);
  if (data === undefined) return refuse(404);
  return { statusCode: 200, mimeType: asset.type, data, headers: { ...headers, 'content-type': asset.type } };
};

const refuse = (statusCode: number): ProtocolResponse => ({ statusCode, headers, data: Buffer.alloc(0) });

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
