import { app, type Session } from 'electron';
import { isOwnPage } from './own-page';

/** No camera, place, notification, device or screen for any page; our own may put text on the clipboard. */
export const guardPermissions = (options: { readonly devServer?: string } = {}): void => {
  app.on('session-created', (session) => guard(session, options.devServer));
  app.on('web-contents-created', (_, contents) => {
    // Without a listener the first device found would be taken.
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault();
      choose('');
    });
  });
};

const guard = (session: Session, devServer: string | undefined): void => {
  const isAllowed = (permission: string, url: string | undefined) =>
    permission === 'clipboard-sanitized-write' && url !== undefined && isOwnPage(url, devServer);
  session.setPermissionRequestHandler((_, permission, answer, details) =>
    answer(details.isMainFrame && isAllowed(permission, details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_, permission, origin, details) => details.isMainFrame && isAllowed(permission, origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_, answer) => answer({}));
};
