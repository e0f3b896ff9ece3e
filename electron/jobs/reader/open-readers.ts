// What a caller reads documents with: text readers, behind them one page reader for pages that are pictures, and
// beside them what draws a page for a person.
import type { MediaType } from '@shared/model/document';
import type { Finding } from '@shared/model/text';
import { maxPageSteps, type ReaderOptions, readerLimits } from './reader-message';
import { makeReaderPool, type ReaderPool, type ReadOutcome } from './reader-pool';
import type { SpawnReader } from './reader-process';

export type Readers = ReaderPool & {
  /** Reads, and compares what the text says with what is seen on its pages (`differences`). */
  readonly verify: (bytes: Uint8Array, options?: ReaderOptions) => Promise<ReadOutcome>;
};

export type OpenReaders = {
  readonly spawn: SpawnReader;
  readonly idleMs: number;
  readonly timeLimitMs?: number;
  /** Page readers at once; each may take half a gigabyte. */
  readonly pageReaders?: number;
};

export const openReaders = ({
  spawn,
  idleMs,
  timeLimitMs = readerLimits.timeMs,
  pageReaders = 1,
}: OpenReaders): Readers => {
  const texts = makeReaderPool({ spawn: () => spawn('text'), timeLimitMs, idleMs });
  const pages = makeReaderPool({
    spawn: () => spawn('page'),
    timeLimitMs: timeLimitMs * pageSlowness,
    idleMs,
    maxSteps: maxPageSteps,
  });
  // Apart from the readers: a person who waits for a page does not wait for an import.
  const drawings = makeReaderPool({
    spawn: () => spawn('draw'),
    timeLimitMs,
    idleMs: idleMs * drawingPatience,
  });
  const inTurn = makeTurns(pageReaders);
  const oneDrawing = makeTurns(drawingsAtOnce, 'last');
  return {
    read: async (bytes, options) => {
      const outcome = await texts.read(bytes, options);
      if (!needsPages(outcome)) return outcome;
      const seen = await inTurn(() => pages.read(bytes, options));
      return seen.ok || !outcome.ok ? seen : withoutPages(outcome, seen);
    },
    table: (bytes) => texts.table(bytes),
    verify: (bytes, options) => inTurn(() => pages.read(bytes, options, 'verify')),
    draw: (bytes, drawing) => oneDrawing(() => drawings.draw(bytes, drawing)),
    close: () => {
      drawings.close();
      texts.close();
      pages.close();
    },
  };
};

/** A page takes three seconds of a processor of its own, and many times that of one that is shared. */
const pageSlowness = 2;

const drawingsAtOnce = 2;
/** Whoever looks at a page soon looks at the next. */
const drawingPatience = 12;

const pictured: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/tiff',
  'image/webp',
]);

const needsPages = (outcome: ReadOutcome): boolean =>
  outcome.ok
    ? outcome.value.pagesToRecognise.length > 0
    : outcome.error.kind === 'document-no-text' && pictured.has(outcome.error.mediaType);

/** The page reader failed: what the file itself says is kept, and that something is missing is said. */
const withoutPages = (outcome: ReadOutcome & { ok: true }, seen: ReadOutcome): ReadOutcome => {
  const { content, pagesToRecognise } = outcome.value;
  if (content === null || seen.ok) return outcome;
  const missing = pagesToRecognise.map(
    (page): Finding => ({
      kind: 'check-failed',
      text: `Page ${page} is a picture that was not read (${seen.error.kind}).`,
      page,
      box: null,
    }),
  );
  const text = { ...content.text, findings: [...content.text.findings, ...missing] };
  return { ...outcome, value: { ...outcome.value, content: { ...content, text } } };
};

/** So many at once; the others wait for their turn. What was asked last is looked at now. */
const makeTurns = (atOnce: number, next: 'first' | 'last' = 'first') => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      (next === 'first' ? waiting.shift() : waiting.pop())?.();
    }
  };
};
