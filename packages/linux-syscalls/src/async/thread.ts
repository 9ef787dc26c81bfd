import type { Batch } from '../batch.ts';
import * as wrappers from '../generated/async/index.ts';
import type { ThreadCalls } from '../generated/async/threadCalls.ts';
import { ofOthers } from '../generated/async/traits.ts';
import { BatchRun, type RunArguments } from './BatchRun.ts';
import { submitTo } from './submit.ts';
import { ThreadEngine } from './ThreadEngine.ts';

/** Mapped from the wrappers, so that editors show their docstrings; `Omit` would lose them. */
type Wrappers = {
  [Name in keyof typeof wrappers as Exclude<Name, keyof ThreadCalls>]: (typeof wrappers)[Name];
};

/**
 * A thread that makes its calls one after the other, in order, and keeps what belongs to a thread: credentials,
 * namespaces, filters, the processes that it traces.
 *
 * Each wrapper is a method.
 */
export interface Thread extends Wrappers, ThreadCalls, AsyncDisposable {
  /** As the function `run`, in this thread. */
  run<Inputs extends object>(batch: Batch<Inputs>, ...given: RunArguments<Inputs>): Promise<void>;

  /** Ends the thread when all its calls have ended; later calls are refused. */
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
  readonly #threads = new ThreadEngine(1, false);

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

/** The property by which the thread has a wrapper. */
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
 * Makes a thread for calls that must be made by one and the same.
 *
 * It starts with the first call, with the credentials and namespaces that this thread has then.
 */
export function thread(): Thread {
  return new OwnThread() as unknown as Thread;
}
