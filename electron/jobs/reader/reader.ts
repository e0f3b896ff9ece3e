/**
 * The isolated reader: bytes in, a text, a drawn page or a failure out. It is a process of its own, without
 * network, database or keys, and is killed when it takes too long or too much.
 */

import type { AskedDrawing, DrawingTools } from '../../engine/draw-document';
import type { Recognise } from '../../engine/text/ocr/recognise-document';
import type { Verifying } from '../../engine/text/ocr/verify-pages';
import {
  type DrawnAnswer,
  memoryMark,
  type ReaderAnswer,
  type ReaderKind,
  type ReaderOptions,
  type ReaderProgress,
  readerLimits,
  readerRequest,
  type TableAnswer,
} from './reader-message';
import { sealOff } from './seal-off';
import { watchMemory } from './watch-memory';

type Port = {
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly send: (answer: ReaderAnswer | DrawnAnswer | TableAnswer | ReaderProgress) => void;
};

const openPort = (): Port => {
  const { parentPort } = process as NodeJS.Process & {
    parentPort?: {
      on(name: 'message', listener: (event: { data: unknown }) => void): void;
      postMessage(value: unknown): void;
    };
  };
  if (parentPort)
    return {
      listen: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      send: (answer) => parentPort.postMessage(answer),
    };
  const send = process.send?.bind(process);
  if (!send) throw new Error('the reader is started by the program, not by hand');
  process.on('disconnect', () => process.exit(0));
  return {
    listen: (listener) => {
      process.on('message', listener);
    },
    send: (answer) => {
      send(answer);
    },
  };
};

const start = async (): Promise<void> => {
  const port = openPort();
  watchMemory({ maxBytes: readerLimits.memoryBytes, mark: memoryMark });
  const eyes = process.argv.includes('page' satisfies ReaderKind) ? await openPageEyes() : null;
  const pencil = process.argv.includes('draw' satisfies ReaderKind) ? await openPencil() : null;
  sealOff();
  // pdf.js drops promises of damaged files on the floor; they say nothing about the document that is read now.
  process.on('unhandledRejection', () => undefined);
  const [{ readDocument }, { readTable }, { readerVersion }] = await Promise.all([
    import('../../engine/pipeline'),
    import('../../engine/table/read-table'),
    import('../../engine/reader-version'),
  ]);
  const answer = async (message: unknown): Promise<void> => {
    const request = readerRequest.safeParse(message);
    if (!request.success) return;
    const { number, bytes, options, task, drawing } = request.data;
    if (task === 'draw') {
      if (!pencil || !drawing) return endReader();
      const drawn = await pencil.draw({
        bytes,
        name: options.name,
        drawing: { ...drawing, ...passwordOf(options) },
      });
      return port.send(
        drawn.ok ? { number, ok: true, ...drawn.value } : { number, ok: false, ...drawn.error },
      );
    }
    if (task === 'table') {
      const table = readTable(bytes);
      return port.send(
        table.ok ? { number, ok: true, ...table.value } : { number, ok: false, ...table.error },
      );
    }
    const onPage = (page: number): void => port.send({ number, page });
    const read = await readDocument(bytes, { ...options, ...eyes?.lookingAt(onPage) });
    if (!read.ok) return port.send({ number, ok: false, ...read.error });
    const text = read.value.content?.text;
    const differences =
      task === 'verify' && eyes && text ? await eyes.verify({ bytes, text, onPage, ...options }) : [];
    port.send({
      number,
      ok: true,
      readerVersion,
      ...read.value,
      differences,
      members: [...read.value.members],
    });
  };
  port.listen((message) => {
    answer(message).catch(endReader);
  });
};

/** What draws is an addon: loaded now, since nothing can be loaded after the seal. */
const openPageEyes = async () => {
  const { openEyes } = await import('../../engine/text/ocr/eyes');
  const { recogniseDocument } = await import('../../engine/text/ocr/recognise-document');
  const { verifyPages } = await import('../../engine/text/ocr/verify-pages');
  const eyes = await openEyes();
  return {
    lookingAt: (onPage: (page: number) => void): { readonly recognise: Recognise } => ({
      recognise: (asked) => recogniseDocument(eyes, { ...asked, onPage }),
    }),
    verify: (asked: Verifying) => verifyPages(eyes, asked),
  };
};

/** What draws for a person, and nothing that reads off pictures: it is there at once. */
const openPencil = async () => {
  const { loadPainter } = await import('../../engine/text/ocr/painter');
  const { loadPdf } = await import('../../engine/text/pdf/open-pdf');
  const { drawDocument } = await import('../../engine/draw-document');
  const tools: DrawingTools = { painter: loadPainter(), pdf: await loadPdf() };
  return { draw: (asked: AskedDrawing) => drawDocument(tools, asked) };
};

const passwordOf = ({ password }: ReaderOptions): { readonly password?: string } =>
  password === undefined ? {} : { password };

/** Our own failure: whoever waits learns at once that this reader is gone. */
const endReader = (): never => process.exit(1);

start().catch(endReader);
