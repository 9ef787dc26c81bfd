import type { AbortSignalLike } from './options.ts';
import { whenAborted } from './whenAborted.ts';

/** Why something was cancelled, which may be anything. */
export interface Cancellation {
  readonly reason: unknown;
}

/** A program for a helper thread, and what becomes of it. */
export abstract class Work {
  /** What its caller called: for errors. */
  abstract readonly name: string;
  /** The program, which is in use until `ended`. */
  abstract readonly program: ArrayBuffer;
  /** The request by which a child runs the program, if one does. */
  get spawn(): ArrayBuffer | undefined {
    return undefined;
  }
  /** Called once, when the kernel has let go of the memory. */
  abstract ended(cancellation: Cancellation | undefined): void;

  /** Lets a signal cancel it, until `forget`; before anything is checked, as this may run code of the caller's. */
  watch(signal: AbortSignalLike | undefined): void {
    this.cancellation = undefined;
    if (signal !== undefined) this.unwatch = whenAborted(signal, (reason) => this.cancel(reason));
  }

  /** Lets no signal cancel it any more. */
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

  /** Tells it that it has ended. It may begin anew at once: a plan has several calls. */
  settle(): void {
    this.interrupt = undefined;
    this.ended(this.cancellation);
  }

  // What engines know of it while it is under way: fields, since an object for each would be slower.

  /** What of the caller's must stay alive until then. */
  kept: unknown;
  /** Its place among those that threads have; −1 while it waits for one. */
  slot = -1;
  /** Tells this use of the slot from others. */
  generation = 0;
  /** Ends what an engine does for it; `undefined` while none does anything. */
  interrupt: (() => void) | undefined;
  /** Ends that a signal cancels it. */
  unwatch: (() => void) | undefined;
  /** Set when it is asked to end. */
  cancellation: Cancellation | undefined;
}
