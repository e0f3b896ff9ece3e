import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';
import { eventNames, routeNames } from './shared/ipc/index';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const alias = { '@shared': at('./shared') };
const production = process.env.NODE_ENV === 'production';

/** Code for Node: the app's main process, the isolated reader, the command line. */
const main: UserConfig = {
  assetsInclude: ['**/*.bin'],
  resolve: { alias },
  ssr: {
    noExternal: true,
    external: ['electron', 'better-sqlite3', 'keytar', 'pdfjs-dist', '@napi-rs/canvas', 'tesseract.js-core'],
  },
  build: {
    ssr: true,
    target: 'node24',
    outDir: at('./out/main'),
    emptyOutDir: true,
    minify: false,
    sourcemap: !production,
    rolldownOptions: {
      input: {
        main: at('./electron/main.ts'),
        cli: at('./electron/cli.ts'),
        reader: at('./electron/jobs/reader/reader.ts'),
        scorer: at('./electron/jobs/scorer/scorer.ts'),
        'store-thread': at('./electron/db/thread/store-thread.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
};

/** A sandboxed preload has to be one CommonJS file; it learns the names of the contract when it is built. */
const preload: UserConfig = {
  resolve: { alias },
  define: {
    __ROUTE_NAMES__: JSON.stringify(routeNames),
    __EVENT_NAMES__: JSON.stringify(eventNames),
  },
  build: {
    target: 'node24',
    outDir: at('./out/preload'),
    emptyOutDir: true,
    minify: false,
    lib: { entry: at('./electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
};

const renderer: UserConfig = {
  root: at('./renderer'),
  base: './',
  resolve: { alias },
  plugins: [react()],
  build: {
    target: 'chrome142',
    outDir: at('./out/renderer'),
    emptyOutDir: true,
    sourcemap: !production,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
};

/** What measures: built like the product, run by Node, never shipped. */
const tools: UserConfig = {
  ...main,
  build: {
    ...main.build,
    outDir: at('./out/tools'),
    rolldownOptions: {
      input: {
        'bench-store': at('./tests/bench/bench-store.ts'),
        'bench-read': at('./tests/bench/bench-read.ts'),
        'bench-score': at('./tests/bench/bench-score.ts'),
        'bench-search': at('./tests/bench/bench-search.ts'),
        'fill-desk': at('./tests/bench/fill-desk.ts'),
        eval: at('./tests/eval/eval.ts'),
        reader: at('./electron/jobs/reader/reader.ts'),
        scorer: at('./electron/jobs/scorer/scorer.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
};

const parts: Record<string, UserConfig> = { main, preload, renderer, tools };

export default defineConfig(({ mode }) => parts[mode] ?? renderer);
