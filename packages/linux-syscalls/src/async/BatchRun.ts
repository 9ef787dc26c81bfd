import type { BatchRecorder, Started, Stop } from '../batch/Batch.ts';
import { Batch } from '../batch.ts';
import { EINTR } from '../generated/errnos.ts';
import { inReaction } from './inReaction.ts';
import { type AsyncOptions, signalOf } from './options.ts';
import type { Threads } from './Threads.ts';
import { type Cancellation, Work } from './Work.ts';

// The class behind `Batch`, whose public type lacks these.
const { start, takesInputs } = Batch as unknown as typeof BatchRecorder;

/** The inputs of a run, for a batch that has some, and the options. */
export type RunArguments<Inputs> = keyof Inputs extends never
  ? [options?: AsyncOptions]
  : Partial<Inputs> extends Inputs
    ? [inputs?: Inputs, options?: AsyncOptions]
    : [inputs: Inputs, options?: AsyncOptions];

/** A batch that a helper thread runs. */
export class BatchRun extends Work {
  readonly name = 'run';
  readonly #started: Started;
  readonly #resolve: (failed?: Promise<never>) => void;
  readonly #reject: (reason: unknown) => void;

  private constructor(
    started: Started,
    resolve: (failed?: Promise<never>) => void,
    reject: (reason: unknown) => void,
  ) {
    super();
    this.#started = started;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Runs a batch in a helper thread. */
  static make(threads: Threads, batch: unknown, given: readonly unknown[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const [inputs, options] = takesInputs(batch) ? given : [undefined, given[0]];
      const signal = signalOf('run', options);
      const started = start('run', batch, inputs);
      try {
        if (signal?.aborted) throw signal.reason;
        threads.start(new BatchRun(started, resolve, reject), signal);
      } catch (error) {
        started.end();
        throw error;
      }
    });
  }

  get program(): ArrayBuffer {
    return this.#started.program;
  }

  ended(cancellation: Cancellation | undefined): void {
    try {
      const stop = this.#started.end();
      if (stop === undefined) this.#resolve();
      else if (cancellation !== undefined && isInterrupted(stop)) this.#reject(cancellation.reason);
      else this.#resolve(inReaction(() => stop.error()));
    } catch (error) {
      this.#reject(error);
    }
  }
}

function isInterrupted({ isMade, returned }: Stop): boolean {
  return !isMade || returned === -EINTR;
}
