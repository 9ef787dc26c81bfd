import type { BatchRecorder, Started, Stop } from '../batch/Batch.ts';
import { Batch } from '../batch.ts';
import { EINTR } from '../generated/errnos.ts';
import { inReaction } from './inReaction.ts';
import { type AsyncOptions, signalOf } from './options.ts';
import type { ThreadEngine } from './ThreadEngine.ts';
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
  #started: Started | undefined;
  readonly #resolve: (failed?: Promise<never>) => void;
  readonly #reject: (reason: unknown) => void;

  private constructor(
    resolve: (failed?: Promise<never>) => void,
    reject: (reason: unknown) => void,
  ) {
    super();
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Runs a batch in a helper thread. */
  static make(threads: ThreadEngine, batch: unknown, given: readonly unknown[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const [inputs, options] = takesInputs(batch) ? given : [undefined, given[0]];
      const run = new BatchRun(resolve, reject);
      run.watch(signalOf('run', options));
      try {
        run.#started = start('run', batch, inputs);
        if (run.cancellation !== undefined) throw run.cancellation.reason;
        threads.start(run);
      } catch (error) {
        run.forget();
        run.#started?.drop();
        throw error;
      }
    });
  }

  get program(): ArrayBuffer {
    return this.#started!.program;
  }

  ended(cancellation: Cancellation | undefined): void {
    this.forget();
    try {
      const stop = this.#started!.end();
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
