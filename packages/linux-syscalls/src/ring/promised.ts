import { detachedMeanwhile, isDetached } from '../async/detached.ts';
import { signalOf } from '../async/options.ts';
import type { Cancellation } from '../async/Work.ts';
import { whenAborted } from '../async/whenAborted.ts';
import { ECANCELED, EINTR } from '../generated/errnos.ts';
import { SyscallError } from '../trap.ts';
import type { Driver } from './Driver.ts';
import { fillFor } from './filling.ts';
import { Operation } from './Operation.ts';

/** An operation to start, and how its promise settles. */
export interface Start {
  readonly name: string;
  readonly fill: (...args: readonly never[]) => void;
  /** The positions of paths among the arguments, for errors. */
  readonly paths?: readonly number[];
  /** A result that looks like an error and is a success, as ETIME of a timeout. */
  readonly succeedsWith?: number;
}

/** Starts an operation of a ring, and settles when it has ended. */
export function promised(
  driver: Driver,
  owner: object,
  { name, fill, paths, succeedsWith }: Start,
  args: readonly unknown[],
  control: unknown,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let cancellation: Cancellation | undefined;
    let isStarted = false;
    const unwatch = whenAborted(signalOf(name, control, 'control'), (reason) => {
      cancellation = { reason };
      if (isStarted) driver.cancel(operation);
    });
    const operation = new Operation(name, (result) => {
      unwatch();
      if (result >= 0 || result === succeedsWith) {
        if (operation.someMemory(isDetached)) reject(detachedMeanwhile(name));
        else resolve(result);
      } else if (cancellation !== undefined && (result === -ECANCELED || result === -EINTR)) {
        reject(cancellation.reason);
      } else {
        reject(failure(result, name, paths?.map((i) => args[i]) ?? []));
      }
    });
    try {
      // Not before the signal was asked, whose code may end the ring.
      driver.requireOpen(name);
      fillFor(owner, operation, fill, args);
      if (cancellation !== undefined) throw cancellation.reason;
    } catch (error) {
      unwatch();
      throw error;
    }
    driver.start(operation);
    isStarted = true;
  });
}

/** The error of an operation, as its wrapper throws it. */
export function failure(result: number, name: string, paths: readonly unknown[]): SyscallError {
  const [path, dest] = paths.filter(isShown);
  return new SyscallError(result, name, path, dest);
}

/** Whether it can be shown, which an address can't. */
function isShown(path: unknown): path is string | Uint8Array {
  return typeof path === 'string' || path instanceof Uint8Array;
}
