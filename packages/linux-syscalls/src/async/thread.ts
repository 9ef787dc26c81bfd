import type { Batch } from '../batch.ts';
import * as wrappers from '../generated/async/index.ts';
import type { ThreadCalls } from '../generated/async/threadCalls.ts';
import { ofOthers } from '../generated/async/traits.ts';
import { BatchRun, type RunArguments } from './BatchRun.ts';
import { submitTo } from './submit.ts';
import { Threads } from './Threads.ts';

type Wrappers = Omit<typeof wrappers, keyof ThreadCalls>;

/**
 * A thread whose calls are made in order, one after the other, and which keeps what is a thread's own:
 * credentials, namespaces, filters, what it traces.
 *
 * Each wrapper is a method.
 */
export interface Thread extends Wrappers, ThreadCalls, AsyncDisposable {
  /** As the function `run`, in this thread. */
  run<Inputs extends object>(batch: Batch<Inputs>, ...given: RunArguments<Inputs>): Promise<void>;

  /** Ends the thread when all that it was asked for has ended; what is asked for later is refused. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Hands a call to the thread, which is private. */
let submitIn: (
  thread: OwnThread,
  name: string,
  given: readonly unknown[],
  exact: boolean,
) => Promise<number | bigint>;

class OwnThread {
  readonly #threads = new Threads(1, false);

  static {
    submitIn = (thread, name, given, exact) => submitTo(thread.#threads, name, given, exact);
  }

  run(batch: unknown, ...given: readonly unknown[]): Promise<void> {
    return BatchRun.make(this.#threads, batch, given);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#threads.close();
  }
}

for (const [name, wrapper] of Object.entries(wrappers)) {
  Object.defineProperty(OwnThread.prototype, name, describe(name, wrapper));
}

/** How the thread has a wrapper. */
function describe(name: string, wrapper: object): PropertyDescriptor {
  if (ofOthers.has(name)) return { value: wrapper };
  if (!('bigint' in wrapper)) {
    return {
      value(this: OwnThread, ...given: unknown[]) {
        return submitIn(this, name, given, false);
      },
    };
  }
  return {
    get(this: OwnThread) {
      return Object.assign((...given: unknown[]) => submitIn(this, name, given, false), {
        bigint: (...given: unknown[]) => submitIn(this, name, given, true),
      });
    },
  };
}

/**
 * Makes a thread of one's own.
 *
 * It is made with the first call; what this process then has in its credentials and namespaces, it has.
 */
export function thread(): Thread {
  return new OwnThread() as unknown as Thread;
}
