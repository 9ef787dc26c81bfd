import type { AbortSignalLike } from './options.ts';

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
  /** Called once, when the kernel has let go of the memory. */
  abstract ended(cancellation: Cancellation | undefined): void;

  // What `Threads` knows of it while it is under way: fields, since an object for each would be slower.

  /** What of the caller's must stay alive until then. */
  kept: unknown;
  /** Its place among those that threads have; −1 while it waits for one. */
  slot = -1;
  /** Tells this use of the slot from others. */
  generation = 0;
  signal: AbortSignalLike | undefined;
  onAbort: (() => void) | undefined;
  /** Set when it is asked to end. */
  cancellation: Cancellation | undefined;
}
