// A few readers at most, started when there is work and ended when there is none. Each reads one document at a
// time under a time limit; one that dies takes only its own document with it.

import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import type { Grid } from '@shared/model/table';
import {
  type DrawingRequest,
  type DrawnPage,
  drawingRequest,
  drawnAnswer,
  memoryMark,
  type ReaderAnswer,
  type ReaderOptions,
  type ReaderRequest,
  type ReaderTask,
  type Reading,
  readerAnswer,
  readerProgress,
  tableAnswer,
} from './reader-message';
import type { ReaderProcess, SpawnReader } from './reader-process';

export type ReadOutcome = Result<
  Reading & { readonly readerVersion: number },
  Failure & { readonly mediaType: MediaType }
>;

export type Drawing = DrawingRequest & Pick<ReaderOptions, 'name' | 'password'>;
export type DrawOutcome = Result<DrawnPage, Failure>;
export type TableOutcome = Result<Grid, Failure>;

export type ReaderPool = {
  readonly read: (bytes: Uint8Array, options?: ReaderOptions, task?: ReaderTask) => Promise<ReadOutcome>;
  /** A picture of one page, its masks opaque; a locked file needs its password again, as it is kept nowhere. */
  readonly draw: (bytes: Uint8Array, drawing: Drawing) => Promise<DrawOutcome>;
  /** The rows of a table as they stand there. */
  readonly table: (bytes: Uint8Array) => Promise<TableOutcome>;
  readonly close: () => void;
};

export type ReaderPoolOptions = {
  readonly spawn: SpawnReader;
  readonly timeLimitMs: number;
  readonly idleMs: number;
  /** How often a reader may say that it has come further, and is given its time anew. */
  readonly maxSteps?: number;
};

/** The program is being locked or left: what was being read is read again later. */
export class ReadersClosed extends Error {}

type Seat = {
  readonly process: ReaderProcess;
  number: number;
  errorOutput: string;
  idle: NodeJS.Timeout | undefined;
  /** Set while a document is being read. */
  answered: ((message: unknown) => void) | undefined;
  ended: (() => void) | undefined;
};

export const makeReaderPool = ({
  spawn,
  timeLimitMs,
  idleMs,
  maxSteps = 0,
}: ReaderPoolOptions): ReaderPool => {
  const resting: Seat[] = [];
  const seats = new Set<Seat>();
  let closed = false;

  const seatDown = async (): Promise<Seat> => {
    const rested = resting.pop();
    if (rested) {
      clearTimeout(rested.idle);
      return rested;
    }
    const seat: Seat = {
      process: await spawn(),
      number: 0,
      errorOutput: '',
      idle: undefined,
      answered: undefined,
      ended: undefined,
    };
    seats.add(seat);
    seat.process.onMessage((message) => seat.answered?.(message));
    seat.process.onErrorOutput((text) => {
      seat.errorOutput = (seat.errorOutput + text).slice(-2000);
    });
    seat.process.onExit(() => {
      leave(seat);
      seat.ended?.();
    });
    return seat;
  };

  const leave = (seat: Seat): void => {
    clearTimeout(seat.idle);
    seats.delete(seat);
    const at = resting.indexOf(seat);
    if (at >= 0) resting.splice(at, 1);
  };

  const rest = (seat: Seat): void => {
    if (closed || !seats.has(seat)) {
      seat.process.kill();
      return;
    }
    resting.push(seat);
    seat.idle = setTimeout(() => {
      leave(seat);
      seat.process.kill();
    }, idleMs);
    seat.idle.unref();
  };

  const ask = async <Outcome>(request: Asked, answering: Answering<Outcome>): Promise<Outcome> => {
    if (closed) throw new ReadersClosed();
    const seat = await seatDown().catch(() => undefined);
    if (!seat) return answering.fail('reader-crashed');
    if (closed) {
      seat.process.kill();
      throw new ReadersClosed();
    }
    const outcome = await askOnce(seat, { request, answering, timeLimitMs, maxSteps });
    if (closed) throw new ReadersClosed();
    if (outcome.ended) leave(seat);
    else rest(seat);
    return outcome.value;
  };

  return {
    read: (bytes, options = {}, task = 'read') =>
      ask({ bytes, options, task }, { parse: parseRead, fail: unread }),
    draw: async (bytes, { name, password, ...asked }) => {
      const drawing = drawingRequest.safeParse(asked);
      if (!drawing.success) return err({ kind: 'bad-request' });
      const options = {
        ...(name === undefined ? {} : { name }),
        ...(password === undefined ? {} : { password }),
      };
      return ask(
        { bytes, options, task: 'draw', drawing: drawing.data },
        { parse: parseDrawn, fail: undrawn },
      );
    },
    table: (bytes) => ask({ bytes, options: {}, task: 'table' }, { parse: parseTable, fail: undrawn }),
    close: () => {
      closed = true;
      for (const seat of [...seats]) {
        leave(seat);
        seat.process.kill();
      }
    },
  };
};

type Asked = Omit<ReaderRequest, 'number' | 'bytes'> & { readonly bytes: Uint8Array };
type Answering<Outcome> = {
  /** null: no answer of a reader that is well. */
  readonly parse: (message: unknown) => { readonly number: number; readonly value: Outcome } | null;
  readonly fail: (kind: Failure['kind']) => Outcome;
};

const unread = (kind: Failure['kind']): ReadOutcome => err({ kind, mediaType: 'application/octet-stream' });
const undrawn = (kind: Failure['kind']): Result<never, Failure> => err({ kind });

type Asks<Outcome> = {
  readonly request: Asked;
  readonly answering: Answering<Outcome>;
  readonly timeLimitMs: number;
  readonly maxSteps: number;
};

const askOnce = <Outcome>(
  seat: Seat,
  { request, answering, timeLimitMs, maxSteps }: Asks<Outcome>,
): Promise<{ readonly value: Outcome; readonly ended: boolean }> =>
  new Promise((resolve) => {
    seat.number += 1;
    const { number, process } = seat;
    let steps = 0;
    const end = (value: Outcome, ended: boolean): void => {
      clearTimeout(late);
      seat.answered = undefined;
      seat.ended = undefined;
      if (ended) process.kill();
      resolve({ value, ended });
    };
    const late = setTimeout(() => end(answering.fail('reader-time'), true), timeLimitMs);
    seat.answered = (message) => {
      const answer = answering.parse(message);
      const isStep = answer === null && readerProgress.safeParse(message).success;
      if (isStep && steps < maxSteps) {
        steps += 1;
        late.refresh();
      } else if (answer === null) end(answering.fail('reader-crashed'), true);
      else if (answer.number === number) end(answer.value, false);
    };
    seat.ended = () => {
      seat.answered = undefined;
      // The pipe may still hold the reader's last word.
      setTimeout(() => end(answering.fail(crashKind(seat.errorOutput)), true), 50);
    };
    process.send({ number, ...request });
  });

const crashKind = (errorOutput: string): Failure['kind'] =>
  errorOutput.includes(memoryMark) || errorOutput.includes('heap out of memory')
    ? 'reader-memory'
    : 'reader-crashed';

const parseRead = (message: unknown): { readonly number: number; readonly value: ReadOutcome } | null => {
  const { data } = readerAnswer.safeParse(message);
  return data ? { number: data.number, value: answerToOutcome(data) } : null;
};

const parseDrawn = (message: unknown): { readonly number: number; readonly value: DrawOutcome } | null => {
  const { data } = drawnAnswer.safeParse(message);
  if (!data) return null;
  const { number } = data;
  if (data.ok) return { number, value: ok({ png: data.png, width: data.width, height: data.height }) };
  const detail = data.detail === undefined ? {} : { detail: data.detail };
  return { number, value: err({ kind: data.kind, ...detail }) };
};

const parseTable = (message: unknown): { readonly number: number; readonly value: TableOutcome } | null => {
  const { data } = tableAnswer.safeParse(message);
  if (!data) return null;
  const { number } = data;
  if (data.ok) return { number, value: ok({ headings: data.headings, rows: data.rows }) };
  const detail = data.detail === undefined ? {} : { detail: data.detail };
  return { number, value: err({ kind: data.kind, ...detail }) };
};

const answerToOutcome = (answer: ReaderAnswer): ReadOutcome =>
  answer.ok
    ? ok({
        mediaType: answer.mediaType,
        content: answer.content,
        members: answer.members,
        pagesToRecognise: answer.pagesToRecognise,
        differences: answer.differences,
        readerVersion: answer.readerVersion,
      })
    : err({
        kind: answer.kind,
        mediaType: answer.mediaType,
        ...(answer.detail === undefined ? {} : { detail: answer.detail }),
      });
