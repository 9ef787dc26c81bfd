// Generated from Linux 7.3.4 and abi/src/calls/processCreation.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Strings } from '../../arguments/strings.ts';
import type { fd, int, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import { clone3WithCopy, onMainThread } from '../../adapters/processes.ts';
import { syscall0, syscall1, syscall3, syscall5 } from '../../trap.ts';
import { CLONE_SETTLS, CLONE_VM } from '../constants.ts';
import { clone_argsShape } from '../shapes.ts';
import { sizeOf_clone_args } from '../sizes.ts';

/**
 * clone(flags, stack, parent_tid, child_tid, tls) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags what is shared or made anew, or-ed with the signal that the parent gets, `SIGCHLD` for instance.
 * @param stack `null`: the child would run JavaScript on a stack that V8 knows nothing of.
 * @param parent_tid receives the id here; or `null`.
 * @param child_tid receives the id in the child; or `null`.
 * @param tls `null`: the child would find nothing that V8 and libc keep for its thread.
 * @returns −errno, or in the parent the id of the child; 0 in the child.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 clone, <linux/sched.h>
 */
export function clone(
  flags: Flags<'CLONE_'>,
  stack: null = null,
  parent_tid: Int32Array | Address | null = null,
  child_tid: Int32Array | Address | null = null,
  tls: null = null,
): number {
  const $flags = argument.withoutRefused(
    'clone',
    'flags',
    argument.flags32('clone', 'flags', flags),
    [
      [
        CLONE_VM,
        'CLONE_VM',
        'the child would run JavaScript in the memory of its parent, and both would be corrupted',
      ],
      [
        CLONE_SETTLS,
        'CLONE_SETTLS',
        'the child would find nothing that V8 and libc keep for its thread',
      ],
    ],
  );
  const $stack = argument.nothing(
    'clone',
    'stack',
    stack,
    'the child would run JavaScript on a stack that V8 knows nothing of',
  );
  const $parent_tid = argument.numbers('clone', 'parent_tid', parent_tid, 'Int32Array', 1);
  const $child_tid = argument.numbers('clone', 'child_tid', child_tid, 'Int32Array', 1);
  const $tls = argument.nothing(
    'clone',
    'tls',
    tls,
    'the child would find nothing that V8 and libc keep for its thread',
  );
  if (is.x86_64 || is.loongarch64) {
    return syscall5(is.x86_64 ? 56 : 220, $flags, $stack, $parent_tid, $child_tid, $tls);
  }
  if (is.s390x) {
    return syscall5(120 /* clone */, $stack, $flags, $parent_tid, $child_tid, $tls);
  }
  return syscall5(
    is.riscv64 || is.aarch64 ? 220 : 120,
    $flags,
    $stack,
    $parent_tid,
    $tls,
    $child_tid,
  );
}

/**
 * clone3(cl_args) as `linux-syscalls` has it, returning −errno.
 *
 * @param cl_args flags, signal and more; receives nothing, but what its pointers say.
 * @returns −errno, or in the parent the id of the child; 0 in the child.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.3
 * @see man 2 clone3, <linux/sched.h>
 */
export function clone3(cl_args: struct.clone_args | Address | null): number {
  const $cl_args = argument.record('clone3', 'cl_args', cl_args, clone_argsShape);
  return perform(
    clone3WithCopy(
      435 /* clone3 */,
      $cl_args,
      sizeOf_clone_args,
      256 /* CLONE_VM */,
      524288 /* CLONE_SETTLS */,
    ),
  );
}

/**
 * execve(pathname, argv, envp) as `linux-syscalls` has it, returning −errno.
 *
 * @param pathname the program.
 * @param argv its arguments, of which the first is its name by custom.
 * @param envp its environment, each `NAME=value`; `null` is none.
 * @returns −errno, or never, unless it fails.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 execve
 */
export function execve(
  pathname: Path,
  argv: Strings | Address | null,
  envp: Strings | Address | null,
): number {
  const $argv = argument.strings('execve', 'argv', argv);
  const $envp = argument.strings('execve', 'envp', envp);
  const $pathname = argument.path('execve', 'pathname', pathname, 0);
  return syscall3(
    is.x86_64 ? 59 : is.riscv64 || is.aarch64 || is.loongarch64 ? 221 : 11,
    $pathname,
    $argv,
    $envp,
  );
}

/**
 * execveat(dirfd, pathname, argv, envp, flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param dirfd the directory that a relative path starts from, or `AT_FDCWD`.
 * @param pathname the program; `''` with `AT_EMPTY_PATH` for `dirfd` itself.
 * @param argv its arguments, of which the first is its name by custom.
 * @param envp its environment, each `NAME=value`; `null` is none.
 * @param flags `AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` or 0.
 * @returns −errno, or never, unless it fails.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.19
 * @see man 2 execveat, <linux/fcntl.h>
 */
export function execveat(
  dirfd: fd,
  pathname: Path,
  argv: Strings | Address | null,
  envp: Strings | Address | null,
  flags: Flags<'AT_'> = 0,
): number {
  const $argv = argument.strings('execveat', 'argv', argv);
  const $envp = argument.strings('execveat', 'envp', envp);
  const $dirfd = argument.int32('execveat', 'dirfd', dirfd);
  const $flags = argument.flags32('execveat', 'flags', flags);
  const $pathname = argument.path('execveat', 'pathname', pathname, 0);
  return syscall5(
    is.x86_64
      ? 322
      : is.x86
        ? 358
        : is.arm
          ? 387
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 281
            : is.s390x
              ? 354
              : 362,
    $dirfd,
    $pathname,
    $argv,
    $envp,
    $flags,
  );
}

/**
 * exit(status) as `linux-syscalls` has it, returning −errno.
 *
 * @param status the exit code, of which the lowest 8 bits count.
 * @returns −errno, or never.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 exit
 */
export function exit(status: int): number {
  const $status = argument.int32('exit', 'status', status);
  return syscall1(is.x86_64 ? 60 : is.riscv64 || is.aarch64 || is.loongarch64 ? 93 : 1, $status);
}

/**
 * exit_group(status) as `linux-syscalls` has it, returning −errno.
 *
 * @param status the exit code, of which the lowest 8 bits count.
 * @returns −errno, or never.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6
 * @see man 2 exit_group
 */
export function exit_group(status: int): number {
  const $status = argument.int32('exit_group', 'status', status);
  return syscall1(
    is.x86_64
      ? 231
      : is.x86
        ? 252
        : is.arm || is.s390x
          ? 248
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 94
            : 234,
    $status,
  );
}

/**
 * fork() as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or in the parent the id of the child; 0 in the child.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 fork
 */
export function fork(): number {
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall5(220 /* clone */, 17 /* SIGCHLD */, 0, 0, 0, 0);
  }
  return syscall0(is.x86_64 ? 57 : 2);
}

/**
 * set_tid_address(tidptr) as `linux-syscalls` has it, returning −errno.
 *
 * @param tidptr the word; it must stay until the thread has ended.
 * @returns −errno, or the id of the calling thread.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 set_tid_address
 */
export function set_tid_address(tidptr: Int32Array | Address | null): number {
  const $tidptr = argument.retained(
    'set_tid_address',
    'tidptr',
    argument.numbers('set_tid_address', 'tidptr', tidptr, 'Int32Array', 1),
  );
  return perform(
    onMainThread(
      is.x86_64
        ? 218
        : is.x86
          ? 258
          : is.arm
            ? 256
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 96
              : is.s390x
                ? 252
                : 232,
      is.x86_64
        ? 186
        : is.x86 || is.arm
          ? 224
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 178
            : is.s390x
              ? 236
              : 207,
      is.x86_64 ? 39 : is.riscv64 || is.aarch64 || is.loongarch64 ? 172 : 20,
      $tidptr,
    ),
  );
}
