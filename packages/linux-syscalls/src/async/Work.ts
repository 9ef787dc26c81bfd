import type { AbortSignalLike } from './options.ts';
import { whenAborted } from './whenAborted.ts';

/** Why work was cancelled: a signal's reason, a value of any type. */
export interface Cancellation {
  readonly reason: unknown;
}

/** A program for an engine to run, and what is done with its outcome. */
export abstract class Work {
  /** The function that was called, for errors. */
  abstract readonly name: string;
  /** The program; an engine uses it until it calls `ended`. */
  abstract readonly program: ArrayBuffer;
  /** The request by which a child runs the program, if one does. */
  get spawn(): ArrayBuffer | undefined {
    return undefined;
  }
  /** Called once, when the kernel no longer uses the memory. */
  abstract ended(cancellation: Cancellation | undefined): void;

  /**
   * Begins to listen to a signal that cancels it, until `forget`. Called before anything is checked, since it may
   * run code of the caller's.
   */
  watch(signal: AbortSignalLike | undefined): void {
    this.cancellation = undefined;
    if (signal !== undefined) this.unwatch = whenAborted(signal, (reason) => this.cancel(reason));
  }

  /** Stops listening to the signal. */
  forget(): void {
    const { unwatch } = this;
    if (unwatch === undefined) return;
    this.unwatch = undefined;
    unwatch();
  }

  /** Asks it to end. */
  cancel(reason: unknown): void {
    if (this.cancellation !== undefined) return;
    this.cancellation = { reason };
    this.interrupt?.();
  }

  /** Tells it that it has ended. It may begin again at once: a plan has several calls. */
  settle(): void {
    this.interrupt = undefined;
    this.ended(this.cancellation);
  }

  // State of the engine while the work is in flight: fields, since a separate object would be slower.

  /** What must stay alive until it has ended. */
  retained: unknown;
  /** Its slot among the jobs of threads; −1 while it waits for one. */
  slot = -1;
  /** Tells this use of the slot from others. */
  generation = 0;
  /** Interrupts it in its engine; `undefined` while no engine has it. */
  interrupt: (() => void) | undefined;
  /** Stops listening to the signal. */
  unwatch: (() => void) | undefined;
  /** Set once it was cancelled. */
  cancellation: Cancellation | undefined;
}
