import { valueError } from '@linux-syscalls/errors';
import {
  CURRENT,
  MODE,
  modes,
  STATE,
  STEP,
  STEPS,
  STOPPED,
  states,
} from '@linux-syscalls/native/programLayout';
import { FINISHED, GUARD_FAILURE, WAITED } from '@linux-syscalls/native/spawnLayout';
import type { BatchRecorder, Prepared } from '../batch/Batch.ts';
import { Batch } from '../batch.ts';
import { __WALL } from '../generated/constants.ts';
import { errnoName, SYS, syscall4 } from '../raw.ts';
import { SyscallError } from '../trap.ts';
import { endedChild, lostChild } from './endings.ts';
import type { Request } from './Request.ts';

// The class behind `Batch`, whose public type lacks `prepare`.
const { prepare } = Batch as unknown as typeof BatchRecorder;

/** Prepares a batch for a child; throws if it executes nothing. */
export function prepareForChild(program: unknown): Prepared {
  const prepared = prepare('spawn', program);
  if (prepared.mayExec) return prepared;
  throw valueError('spawn: program has no execve or execveat, by which it would end');
}

/** The state that a child left in the memory it shared. */
export class Run {
  readonly #prepared: Prepared;
  readonly #request: Request;
  readonly #program: BigInt64Array;

  constructor(prepared: Prepared, request: Request) {
    this.#prepared = prepared;
    this.#request = request;
    this.#program = new BigInt64Array(prepared.program);
  }

  /** Whether the child was in execve or execveat: it has executed a program, or was killed there. */
  get entersProgram(): boolean {
    if (this.#endsItself) return false;
    const current = Number(this.#program[CURRENT]);
    if (current < 0) return false;
    const step = STEPS + current * STEP;
    const mayExec = (this.#program[step + MODE]! & BigInt(modes.mayExec)) !== 0n;
    return mayExec && this.#program[step + STATE] === BigInt(states.notMade);
  }

  /** Whether the child has executed a program, or has stopped for its tracer. */
  hasLeft(pid: number): boolean {
    const waited = Number(this.#request.words[WAITED]);
    if (waited === 0) return !this.#request.ended;
    // With `__WCLONE`, `waitid` doesn’t find a child that has executed: execve sets SIGCHLD.
    if (errnoName(-waited) === 'ECHILD') return !this.#endsItself;
    throw lostChild(pid, new SyscallError(waited, 'waitid'));
  }

  /** Why the child has executed nothing. */
  failure(status: number | undefined): Error {
    const { names, failureAt, positionOf } = this.#prepared;
    const guardFailure = Number(this.#request.words[GUARD_FAILURE]);
    const current = Number(this.#program[CURRENT]);
    if (guardFailure < 0) {
      const error = new SyscallError(guardFailure, 'prctl');
      return current < 0 ? error : Object.assign(error, { step: positionOf(current) });
    }
    if (this.#stopped >= 0) return failureAt(this.#stopped)!;
    if (this.#request.words[FINISHED] !== 0n) return endedChild(status);
    return endedChild(status, positionOf(current), names[current]);
  }

  /** Whether the child ended by itself, not by a signal. */
  get #endsItself(): boolean {
    const { words } = this.#request;
    return this.#stopped >= 0 || words[FINISHED] !== 0n || words[GUARD_FAILURE] !== 0n;
  }

  get #stopped(): number {
    return Number(this.#program[STOPPED]);
  }
}

/** Reaps a child; returns its status, or `undefined` if another thread has reaped it. */
export function reap(pid: number): number | undefined {
  const status = new Int32Array(1);
  for (;;) {
    const waited = syscall4(SYS.wait4, pid, status, __WALL, null);
    if (waited === pid) return status[0];
    const code = errnoName(-waited);
    if (code === 'ECHILD') return undefined;
    if (code !== 'EINTR') throw lostChild(pid, new SyscallError(waited, 'wait4'));
  }
}
