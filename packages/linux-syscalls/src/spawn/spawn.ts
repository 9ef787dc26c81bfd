import type { Batch, InputValues } from '../batch.ts';
import {
  type CloneArguments,
  checkedArguments,
  prepareForChild,
  Request,
  Run,
  reap,
} from '../child.ts';
import type { CLONE_PIDFD } from '../generated/constants.ts';
import { SYS, syscall1 } from '../raw.ts';
import { SyscallError } from '../trap.ts';

/** A child that has executed another program. */
export interface Spawned {
  readonly pid: number;
  /** Where `CLONE_PIDFD` asked for it: a descriptor of the child, close-on-exec; the caller closes it. */
  readonly pidfd?: number;
}

/** Only a literal `CLONE_PIDFD` has this type: flags that are or-ed have the type `number`. */
export interface WithPidfd {
  readonly flags: typeof CLONE_PIDFD;
}

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
 * Until then the child is killed when this process ends. The program that it executes goes on, unless
 * the batch calls `prctl` with `PR_SET_PDEATHSIG`, whose signal counts from there.
 *
 * A child that calls `ptrace` with `PTRACE_TRACEME` is returned as soon as it executes the program; where
 * it stops then, it is the caller’s to wait for.
 *
 * @param cl_args flags for namespaces, `CLONE_INTO_CGROUP` and `cgroup`, `set_tid` …; those of more
 *   than 32 bits are added, as `|` would cut them.
 * @param inputs the values of the batch’s inputs, as `run` takes them.
 * @throws {SyscallError} of the call that failed, `clone3` or one of the batch, which of its calls
 *   `step` says: the child is gone, and waited for.
 * @throws {SpawnError} if the child ended otherwise, as by a signal; or if nobody can tell how it went on,
 *   which its `pid` says.
 * @throws {TypeError} {RangeError} if `program` executes nothing, or as `run` of a batch; if `cl_args`
 *   asks for what can’t be in such a child.
 * @since Linux 5.5
 * @see man 2 clone3
 */
export function spawn<Inputs extends object>(
  program: Batch<Inputs>,
  cl_args: CloneArguments & WithPidfd,
  ...inputs: InputValues<Inputs>
): Spawned & { readonly pidfd: number };
export function spawn<Inputs extends object>(
  program: Batch<Inputs>,
  cl_args?: CloneArguments,
  ...inputs: InputValues<Inputs>
): Spawned;
export function spawn(program: Batch, cl_args: CloneArguments = {}, inputs?: object): Spawned {
  const args = checkedArguments(cl_args);
  const prepared = prepareForChild(program);
  const { names } = prepared;
  // Waits find a traced child whether it has executed or not: use the program’s state instead.
  const traced = names.includes('ptrace');
  const request = new Request(args, !names.includes('rt_sigprocmask'), traced);
  let pid: number;
  try {
    pid = prepared.spawnProgram(request.memory, inputs);
  } finally {
    request.close();
  }
  if (pid < 0) throw new SyscallError(pid, 'clone3');
  const { pidfd } = request;
  const run = new Run(prepared, request);
  try {
    if (traced ? run.entersProgram : run.hasLeft(pid)) {
      return pidfd === undefined ? { pid } : { pid, pidfd };
    }
    throw run.failure(reap(pid));
  } catch (error) {
    if (pidfd !== undefined) syscall1(SYS.close, pidfd);
    throw error;
  }
}
