import { app, type Session } from 'electron';
import { isOwnPage } from './own-page';

type Blocking = {
  readonly devServer?: string;
  /** Told of each request that was cancelled, and of what asked for it. */
  readonly onBlocked?: (met: { readonly url: string; readonly by: string }) => void;
};

/**
 * Nothing leaves the machine by way of Chromium: its own background traffic is switched off, names are not looked
 * up, no proxy is searched for, and a request that is not for our own files is cancelled.
 * Has to be called before the app is ready.
 */
export const blockNetwork = (options: Blocking = {}): void => {
  if (app.isReady()) throw new Error('Chromium no longer listens to its switches once the app is ready');
  for (const [name, value] of switches(options.devServer)) app.commandLine.appendSwitch(name, value);
  app.on('session-created', (session) => void block(session, options));
  app.on('web-contents-created', (_, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
  // A certificate or a password is never asked for, because nothing that could ask is ever reached.
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
};

const switches = (devServer: string | undefined): readonly (readonly [string, string?])[] => [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  [
    'host-resolver-rules',
    `MAP * ^NOTFOUND${devServer === undefined ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1'}`,
  ],
  ['disable-features', features.join(',')],
];

const features = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'DnsOverHttps',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

const block = async (session: Session, { devServer, onBlocked }: Blocking): Promise<void> => {
  session.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const cancel = !isLocal(url, devServer);
    if (cancel) onBlocked?.({ url, by: resourceType });
    answer({ cancel });
  });
  // With a language set, Chromium fetches its dictionary past webRequest, even while the checker is off.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  await session.setProxy({ mode: 'direct' });
};

const isLocal = (url: string, devServer: string | undefined): boolean => {
  if (isOwnPage(url, devServer) || url.startsWith('data:')) return true;
  if (devServer === undefined) return url.startsWith('devtools:') && !app.isPackaged;
  return url.startsWith('devtools:') || url.startsWith(devServer.replace(/^http/, 'ws'));
};
