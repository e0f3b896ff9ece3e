// A few readers at most, started when there is work and ended when there is none. Each reads one document at a
// time under a time limit; one that dies takes only its own document with it.

import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import {
  memoryMark,
  type ReaderAnswer,
  type ReaderOptions,
  type ReaderRequest,
  type ReaderTask,
  type Reading,
  readerAnswer,
  readerProgress,
} from './reader-message';
import type { ReaderProcess, SpawnReader } from './reader-process';

export type ReadOutcome = Result<
  Reading & { readonly readerVersion: number },
  Failure & { readonly mediaType: MediaType }
>;

export type ReaderPool = {
  readonly read: (bytes: Uint8Array, options?: ReaderOptions, task?: ReaderTask) => Promise<ReadOutcome>;
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

  return {
    read: async (bytes, options = {}, task = 'read') => {
      if (closed) throw new ReadersClosed();
      const seat = await seatDown().catch(() => undefined);
      if (!seat) return unread('reader-crashed');
      if (closed) {
        seat.process.kill();
        throw new ReadersClosed();
      }
      const outcome = await readOnce(seat, { request: { bytes, options, task }, timeLimitMs, maxSteps });
      if (closed) throw new ReadersClosed();
      if (outcome.ended) leave(seat);
      else rest(seat);
      return outcome.value;
    },
    close: () => {
      closed = true;
      for (const seat of [...seats]) {
        leave(seat);
        seat.process.kill();
      }
    },
  };
};

const unread = (kind: Failure['kind']): ReadOutcome => err({ kind, mediaType: 'application/octet-stream' });

type Reads = {
  readonly request: { readonly bytes: Uint8Array } & Pick<ReaderRequest, 'options' | 'task'>;
  readonly timeLimitMs: number;
  readonly maxSteps: number;
};

const readOnce = (
  seat: Seat,
  { request, timeLimitMs, maxSteps }: Reads,
): Promise<{ readonly value: ReadOutcome; readonly ended: boolean }> =>
  new Promise((resolve) => {
    seat.number += 1;
    const { number, process } = seat;
    let steps = 0;
    const end = (value: ReadOutcome, ended: boolean): void => {
      clearTimeout(late);
      seat.answered = undefined;
      seat.ended = undefined;
      if (ended) process.kill();
      resolve({ value, ended });
    };
    const late = setTimeout(() => end(unread('reader-time'), true), timeLimitMs);
    seat.answered = (message) => {
      const answer = readerAnswer.safeParse(message);
      const isStep = !answer.success && readerProgress.safeParse(message).success;
      if (isStep && steps < maxSteps) {
        steps += 1;
        late.refresh();
      } else if (!answer.success) end(unread('reader-crashed'), true);
      else if (answer.data.number === number) end(answerToOutcome(answer.data), false);
    };
    seat.ended = () => {
      seat.answered = undefined;
      // The pipe may still hold the reader's last word.
      setTimeout(() => end(unread(crashKind(seat.errorOutput)), true), 50);
    };
    process.send({ number, ...request });
  });

const crashKind = (errorOutput: string): Failure['kind'] =>
  errorOutput.includes(memoryMark) || errorOutput.includes('heap out of memory')
    ? 'reader-memory'
    : 'reader-crashed';

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
