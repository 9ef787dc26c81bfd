import { F_SETFD, SyscallError, WEXITSTATUS, WIFSIGNALED, WTERMSIG, wait4 } from 'linux-syscalls';
import type { Batch } from 'linux-syscalls/batch';
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

/** Runs a batch in a child, as `spawn` does; ends where the machine makes no such child. */
export function start(program: Batch, options: Parameters<typeof spawn>[1] = {}): Spawned {
  try {
    return spawn(program, options);
  } catch (error) {
    if (!(error instanceof SyscallError) || error.syscall !== 'clone3') throw error;
    return lacks(`Linux 5.5 and no sandbox that refuses clone3: ${error.message}`);
  }
}

/**
 * Waits until a child ends. This blocks the thread.
 *
 * @returns its exit code as shells show it: 128 and the signal where one killed it.
 */
export function exitCodeOf(pid: number): number {
  const status = new Int32Array(1);
  wait4(pid, status, 0, null);
  const [word = 0] = status;
  return WIFSIGNALED(word) ? 128 + WTERMSIG(word) : WEXITSTATUS(word);
}
