import { app, BrowserWindow, dialog, shell, type WebContents } from 'electron';
import { externalLink } from './external-link';
import { isOwnPage } from './own-page';

/** The window shows our page and nothing else; a link out is opened by the system after a person has agreed. */
export const guardNavigation = (options: { readonly devServer?: string } = {}): void => {
  app.on('web-contents-created', (_, contents) => guard(contents, options.devServer));
};

const guard = (contents: WebContents, devServer: string | undefined): void => {
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
    else stay(event);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offer(contents, url);
    return { action: 'deny' };
  });
};

let asking = false;

const offer = async (contents: WebContents, url: string): Promise<void> => {
  const link = externalLink(url);
  const window = BrowserWindow.fromWebContents(contents);
  if (asking || link === undefined || !window) return;
  asking = true;
  try {
    const { response } = await dialog.showMessageBox(window, question(link));
    if (response === 0) await shell.openExternal(link);
  } catch {
    // The system has no program for it; it has said so itself.
  } finally {
    asking = false;
  }
};

const question = (link: string) => ({
  type: 'question' as const,
  message: link.startsWith('mailto:') ? 'Write a mail?' : 'Open this page in your browser?',
  detail: `${link}\n\nIt opens outside Fairlead.`,
  buttons: ['Open', 'Cancel'],
  defaultId: 1,
  cancelId: 1,
  noLink: true,
});
