/** Where the window's own files live. Everything that asks "is this us?" asks here. */
export const scheme = 'app';
export const host = 'fairlead';
export const startPage = `${scheme}://${host}/`;

/** `devServer` is the hot-reload server of `npm run dev`; a packaged app never has one. */
export const isOwnPage = (url: string, devServer?: string): boolean => {
  const parsed = URL.parse(url);
  if (!parsed) return false;
  if (parsed.protocol === `${scheme}:`) return parsed.host === host && parsed.username === '';
  return devServer !== undefined && parsed.origin === new URL(devServer).origin;
};
