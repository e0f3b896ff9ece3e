import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export type FakeRenderer = { readonly address: string; readonly close: () => Promise<void> };

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

/** The renderer, built with the bridge in memory and served under the policy of the real window. */
export const serveFakeRenderer = async (): Promise<FakeRenderer> => {
  const config = { configFile: at('vite.config.ts'), mode: 'fake', logLevel: 'error' } as const;
  const outDir = at('.cache/fake-renderer');
  // Under test, lists of the library draw all their rows unless they are told otherwise.
  const define = { 'process.env.VIRT_ON': '"on"' };
  await build({ ...config, define, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...config,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', headers: { 'Content-Security-Policy': policy } },
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
};
