import { wrongType } from '@linux-syscalls/errors';
import type { AsyncOptions, Thread } from '../async.ts';
import { helperThreads, type Reader } from './waits.ts';

/** Options of streams with a choice of the thread that reads. */
export interface ReadingOptions extends AsyncOptions {
  /**
   * The thread that reads, where a thread's own state matters; a helper thread by default.
   *
   * It makes no other calls while it waits there.
   */
  readonly thread?: Thread | undefined;
}

/** The reader of options. */
export function readerOf(call: string, options: ReadingOptions | undefined): Reader {
  const thread = options?.thread;
  if (thread === undefined) return helperThreads;
  if (typeof thread === 'object' && thread !== null && typeof thread.read === 'function') {
    return thread;
  }
  throw wrongType(`${call}: options.thread`, 'a thread of linux-syscalls/async', thread);
}
