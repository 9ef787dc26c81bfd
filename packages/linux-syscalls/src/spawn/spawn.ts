import { CURRENT, STOPPED } from '@linux-syscalls/native/programLayout';
import { FINISHED, WAITED } from '@linux-syscalls/native/spawnLayout';
import { wrongValue } from '../arguments/failures.ts';
import type { Prepared, Recorder } from '../batch/Batch.ts';
import { Batch } from '../batch.ts';
import { SYS, syscall1 } from '../raw.ts';
import { SyscallError } from '../trap.ts';
import { type CloneArguments, checkedArguments } from './cloneArguments.ts';
import { Request } from './Request.ts';
import { SpawnError } from './SpawnError.ts';

/** A child that has executed another program. */
export interface Spawned {
  readonly pid: number;
  /** Where `CLONE_PIDFD` asked for it: a descriptor of the child, close-on-exec; the caller closes it. */
  readonly pidfd?: number;
}

// The class behind the constructor, which has more than its public type says.
const { prepare } = Batch as unknown as typeof Recorder;

/**
 * spawn(program, cl_args) makes a child by `clone3`, in which a batch runs until it executes another
 * program.
 *
 * No JavaScript runs in the child and nothing is copied: it shares the memory of this process, while
 * this thread waits, until `execve` or `execveat` succeeds. Steps that change memory change this
 * process. Of each descriptor the child has its own; Node’s are close-on-exec, 0, 1 and 2 too, so that
 * the program gets those that `dup3` makes or `fcntl` clears `FD_CLOEXEC` of.
 *
 * All signals have their default action there and are blocked. The mask of this thread comes back
 * before the first call that may execute a program, unless the batch calls `rt_sigprocmask` itself.
 *
 * @param cl_args flags for namespaces, `CLONE_INTO_CGROUP` and `cgroup`, `set_tid` …; those of more
 *   than 32 bits are added, as `|` would cut them.
 * @throws {SyscallError} of the call that failed, `clone3` or one of the batch, whose index `step` is
 *   then: the child is gone, and waited for.
 * @throws {SpawnError} if the child ended otherwise, as by a signal.
 * @throws {TypeError} {RangeError} if `program` executes nothing, or as `run` of a batch; if `cl_args`
 *   asks for what can’t be in such a child.
 * @since Linux 5.5
 * @see man 2 clone3
 */
export function spawn(program: Batch, cl_args: CloneArguments = {}): Spawned {
  const args = checkedArguments(cl_args);
  const prepared = prepare('spawn', program);
  if (!prepared.leaves) {
    throw wrongValue('spawn', 'program', 'has no execve or execveat, by which it would end');
  }
  const request = new Request(args, !prepared.names.includes('rt_sigprocmask'));
  const pid = prepared.spawnProgram(request.memory);
  if (pid < 0) throw new SyscallError(pid, 'clone3');
  const { pidfd } = request;
  const failure = failureOf(prepared, request);
  if (failure === undefined) return pidfd === undefined ? { pid } : { pid, pidfd };
  if (pidfd !== undefined) syscall1(SYS.close, pidfd);
  throw failure;
}

/** Why the child has executed nothing, if it hasn’t. */
function failureOf(prepared: Prepared, request: Request): Error | undefined {
  const { program, names, failureAt } = prepared;
  const words = new BigInt64Array(program);
  const stopped = Number(words[STOPPED]);
  if (stopped >= 0) return Object.assign(failureAt(stopped)!, { step: stopped });
  if (request.words[FINISHED] !== 0n) return new SpawnError(request.status);
  // To execute a program makes a child one that `wait4` doesn’t find with `__WCLONE`.
  if (request.words[WAITED]! < 0n) return undefined;
  const current = Number(words[CURRENT]);
  return new SpawnError(request.status, current, names[current]);
}
