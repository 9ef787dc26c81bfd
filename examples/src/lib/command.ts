import { CLD_EXITED, CLONE_PIDFD, close, F_SETFD, SyscallError } from 'linux-syscalls';
import type { Batch } from 'linux-syscalls/batch';
import { exited } from 'linux-syscalls/events';
import { type Spawned, spawn } from 'linux-syscalls/spawn';
import { environ } from 'linux-syscalls/values';
import { lacks } from './needs.ts';

/** Says how a program is used, and ends. */
export function usage(text: string): never {
  console.error(`usage: node ${text}`);
  process.exit(64); // EX_USAGE of BSD's sysexits.h
}

/**
 * Lets a batch end in a command, as a shell runs it: with this process's streams and environment,
 * and found in PATH, which env does.
 */
export function execute(program: Batch, command: readonly string[]): void {
  for (const fd of [0, 1, 2]) program.fcntl(fd, F_SETFD, 0);
  program.execve('/usr/bin/env', ['env', ...command], environ(process.env));
}

/**
 * Runs a batch in a child, as `spawn` does, and gives a pidfd of it; ends where the machine makes no such
 * child.
 *
 * @param flags of `clone3`, and a cgroup for `CLONE_INTO_CGROUP`.
 */
export function start(
  program: Batch,
  { flags = 0, cgroup = 0 }: { flags?: number; cgroup?: number } = {},
): Required<Spawned> {
  try {
    return spawn(program, { flags: flags + CLONE_PIDFD, cgroup }) as Required<Spawned>;
  } catch (error) {
    if (!(error instanceof SyscallError) || error.syscall !== 'clone3') throw error;
    return lacks(`Linux 5.5 and no sandbox that refuses clone3: ${error.message}`);
  }
}

/**
 * Waits until a child ends, and closes its pidfd.
 *
 * @returns its exit code as shells show it: 128 and the signal where one killed it.
 */
export async function exitCodeOf(pidfd: number): Promise<number> {
  const { si_code, si_status } = await exited(pidfd);
  close(pidfd);
  return si_code === CLD_EXITED ? si_status : 128 + si_status;
}
