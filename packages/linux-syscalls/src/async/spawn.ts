import type { Batch } from '../batch.ts';
import type { CloneArguments } from '../spawn/cloneArguments.ts';
import type { Spawned, WithPidfd } from '../spawn/spawn.ts';
import { threadsForBatches } from './engines.ts';
import type { AsyncOptions } from './options.ts';
import { SpawnRun } from './SpawnRun.ts';

/** What `spawn` takes as its last argument. */
export interface SpawnOptions<Child extends Spawned = Spawned> extends AsyncOptions {
  /**
   * Called once with the child, as soon as it is there: it may wait for what this does, as by `read` of a pipe.
   *
   * The promise waits for what it returns. Where it throws or rejects, the promise is rejected with that, and
   * the child is killed unless it has executed its program.
   */
  readonly started?: ((child: Child) => unknown) | undefined;
}

/** The inputs of a batch that has some, and the options. */
export type SpawnArguments<Inputs, Child extends Spawned = Spawned> = keyof Inputs extends never
  ? [options?: SpawnOptions<Child>]
  : Partial<Inputs> extends Inputs
    ? [inputs?: Inputs, options?: SpawnOptions<Child>]
    : [inputs: Inputs, options?: SpawnOptions<Child>];

/**
 * spawn(program, cl_args) makes a child as `spawn` of `linux-syscalls/spawn` does, while this thread goes on:
 * a helper thread waits until the child has executed a program.
 *
 * `started` is called when the child is there, so that its program can wait for this process: for maps of user
 * and group ids, for a control group, for a tracer. The child has the signal mask of this thread.
 *
 * Aborting the signal kills the child, and rejects the promise with `signal.reason` when it is gone; one
 * that has executed its program by then is killed as well, unless the promise is fulfilled.
 *
 * @param given the values of inputs, for a batch that has some; then options.
 * @throws {SyscallError} {SpawnError} {TypeError} {RangeError} as that function; an error with the code
 *   ERR_LINUX_SYSCALLS_REFUSED for `ptrace` and PR_SET_PDEATHSIG, which would tie the child to a helper thread.
 * @since Linux 5.5
 * @see man 2 clone3
 */
export function spawn<Inputs extends object>(
  program: Batch<Inputs>,
  cl_args: CloneArguments & WithPidfd,
  ...given: SpawnArguments<Inputs, Spawned & { readonly pidfd: number }>
): Promise<Spawned & { readonly pidfd: number }>;
export function spawn<Inputs extends object>(
  program: Batch<Inputs>,
  cl_args?: CloneArguments,
  ...given: SpawnArguments<Inputs>
): Promise<Spawned>;
export function spawn(
  program: Batch,
  cl_args: CloneArguments = {},
  ...given: readonly unknown[]
): Promise<Spawned> {
  return SpawnRun.make(threadsForBatches, program, cl_args, given);
}
