import { typeError, valueError, withCode, wrongType } from '@linux-syscalls/errors';
import { COUNT, MODE, modes, STEP, STEPS } from '@linux-syscalls/native/programLayout';
import { ID, KILLED } from '@linux-syscalls/native/spawnLayout';
import type { struct } from '@linux-syscalls/types';
import type { BatchRecorder, Prepared, Started } from '../batch/Batch.ts';
import { Batch } from '../batch.ts';
import {
  type CloneArguments,
  checkedArguments,
  prepareForChild,
  Request,
  Run,
  reap,
} from '../child.ts';
import { CLONE_PARENT_SETTID, EFD_CLOEXEC } from '../generated/constants.ts';
import { SYS, syscall1, syscall2 } from '../raw.ts';
import type { Spawned } from '../spawn/spawn.ts';
import { SyscallError } from '../trap.ts';
import { inReaction } from './inReaction.ts';
import { type AbortSignalLike, signalOf } from './options.ts';
import { submit } from './submit.ts';
import type { ThreadEngine } from './ThreadEngine.ts';
import { type Cancellation, Work } from './Work.ts';

// The class behind `Batch`, whose public type lacks these.
const { start, takesInputs } = Batch as unknown as typeof BatchRecorder;

type Tell = (child: Spawned) => unknown;

/** A child that a helper thread makes, and waits for until it executes a program. */
export class SpawnRun extends Work {
  readonly name = 'spawn';
  readonly #tell: Tell | undefined;
  readonly #resolve: (spawned: Spawned | Promise<never>) => void;
  readonly #reject: (reason: unknown) => void;
  #prepared!: Prepared;
  #begun!: Started;
  #request!: Request;
  /** Ends the wait for the child's beginning. */
  readonly #waiting = new AbortController();
  /** What `started` returned. */
  #told: Promise<unknown> | undefined;

  private constructor(
    tell: Tell | undefined,
    resolve: (spawned: Spawned | Promise<never>) => void,
    reject: (reason: unknown) => void,
  ) {
    super();
    this.#tell = tell;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Makes a child in a helper thread. */
  static make(
    threads: ThreadEngine,
    program: unknown,
    cl_args: CloneArguments,
    given: readonly unknown[],
  ): Promise<Spawned> {
    return new Promise((resolve, reject) => {
      // Options and arguments first: to read them may run code of the caller's, which may record more.
      const [inputs, options] = takesInputs(program) ? given : [undefined, given[0]];
      const { signal, tell } = optionsOf(options);
      const run = new SpawnRun(tell, resolve, reject);
      run.watch(signal);
      try {
        run.#start(threads, program, checkedArguments(cl_args), inputs);
      } catch (error) {
        run.forget();
        throw error;
      }
    });
  }

  #start(threads: ThreadEngine, program: unknown, args: struct.clone_args, inputs: unknown): void {
    if ((args.flags & BigInt(CLONE_PARENT_SETTID)) !== 0n) {
      throw valueError(
        'spawn: cl_args has CLONE_PARENT_SETTID, by which spawn itself learns the id',
      );
    }
    this.#prepared = prepareForChild(program);
    const { names } = this.#prepared;
    if (names.includes('ptrace')) refuse('ptrace', 'its tracer would be a helper thread');
    this.#request = new Request(args, !names.includes('rt_sigprocmask'), false);
    let begun: Started | undefined;
    let eventfd: number | undefined;
    try {
      begun = start('spawn', program, inputs);
      this.#begun = begun;
      if (hasMode(begun.program, modes.setsDeathSignal)) {
        refuse('PR_SET_PDEATHSIG', 'its signal would come when a helper thread ends');
      }
      if (this.cancellation !== undefined) throw this.cancellation.reason;
      if (this.#tell !== undefined) eventfd = makeEventfd();
      this.#request.inHelperThread(eventfd);
      threads.start(this);
    } catch (error) {
      if (eventfd !== undefined) syscall1(SYS.close, eventfd);
      this.#request.close();
      begun?.drop();
      throw error;
    }
    if (eventfd !== undefined) void this.#await(eventfd);
  }

  get program(): ArrayBuffer {
    return this.#begun.program;
  }

  override get spawn(): ArrayBuffer {
    return this.#request.memory;
  }

  /** Calls `started` when the child is there; closes `eventfd`. */
  async #await(eventfd: number): Promise<void> {
    const { signal } = this.#waiting;
    try {
      await submit('read', [eventfd, new BigUint64Array(1), { signal }]);
      this.#tellOnce();
    } catch (error) {
      // `started` can't be called without the thread that waits for the child.
      if (!signal.aborted) this.cancel(error);
    } finally {
      syscall1(SYS.close, eventfd);
    }
  }

  #tellOnce(): void {
    if (this.#tell === undefined || this.#told !== undefined) return;
    const { child: pid, pidfd } = this.#request;
    const child = pidfd === undefined ? { pid } : { pid, pidfd };
    this.#told = new Promise((resolve) => resolve(this.#tell!(child)));
    this.#told.catch((error) => this.cancel(error));
  }

  ended(cancellation: Cancellation | undefined): void {
    this.#waiting.abort();
    this.forget();
    this.#request.close();
    try {
      this.#begun.end();
      const ending = this.#ending(cancellation);
      if (typeof ending === 'function') {
        this.#resolve(inReaction(ending));
        return;
      }
      this.#tellOnce();
      if (this.#told === undefined) this.#resolve(ending);
      else this.#told.then(() => this.#resolve(ending), this.#reject);
    } catch (error) {
      this.#reject(error);
    }
  }

  /** The child if it has executed a program, otherwise a function that makes the error. */
  #ending(cancellation: Cancellation | undefined): Spawned | (() => unknown) {
    const request = this.#request;
    const pid = Number(request.words[ID]);
    if (pid === 0) return () => cancellation!.reason;
    if (pid < 0) return () => new SyscallError(pid, 'clone3');
    const run = new Run(this.#prepared, request);
    const { pidfd } = request;
    const isKilled = request.words[KILLED] !== 0n;
    try {
      if (!isKilled && run.hasLeft(pid)) return pidfd === undefined ? { pid } : { pid, pidfd };
      const status = reap(pid);
      // It is there no more: else it would be ended with this environment.
      request.words[ID] = 0n;
      if (pidfd !== undefined) syscall1(SYS.close, pidfd);
      return isKilled ? () => cancellation!.reason : () => run.failure(status);
    } catch (error) {
      if (pidfd !== undefined) syscall1(SYS.close, pidfd);
      throw error;
    }
  }
}

interface Options {
  readonly signal: AbortSignalLike | undefined;
  readonly tell: Tell | undefined;
}

function optionsOf(options: unknown): Options {
  const signal = signalOf('spawn', options);
  const tell = (options as { readonly started?: Tell } | undefined)?.started;
  if (tell === undefined || typeof tell === 'function') return { signal, tell };
  throw wrongType('spawn: options.started', 'a function', tell);
}

function refuse(what: string, why: string): never {
  throw withCode(typeError(`spawn: program has ${what}: ${why}`), 'ERR_LINUX_SYSCALLS_REFUSED');
}

/** Whether a step of a program has a mode. */
function hasMode(memory: ArrayBuffer, mode: number): boolean {
  const program = new BigInt64Array(memory);
  for (let step = 0; step < program[COUNT]!; step++) {
    if ((program[STEPS + step * STEP + MODE]! & BigInt(mode)) !== 0n) return true;
  }
  return false;
}

function makeEventfd(): number {
  const fd = syscall2(SYS.eventfd2, 0, EFD_CLOEXEC);
  if (fd < 0) throw new SyscallError(fd, 'eventfd2');
  return fd;
}
