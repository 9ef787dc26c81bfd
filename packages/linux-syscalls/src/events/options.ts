import { wrongType } from '@linux-syscalls/errors';
import type { AsyncOptions, Thread } from '../async.ts';
import { type Caller, helperThreads } from './waits.ts';

/** Options of streams whose descriptor is read by a thread that can be chosen. */
export interface ReadingOptions extends AsyncOptions {
  /**
   * The thread that reads, for what belongs to a thread; a helper thread unless told.
   *
   * It does nothing else while it waits there.
   */
  readonly thread?: Thread | undefined;
}

/** The thread of options. */
export function callerOf(call: string, options: ReadingOptions | undefined): Caller {
  const thread = options?.thread;
  if (thread === undefined) return helperThreads;
  if (typeof thread === 'object' && thread !== null && typeof thread.read === 'function') {
    return thread;
  }
  throw wrongType(`${call}: options.thread`, 'a thread of linux-syscalls/async', thread);
}
