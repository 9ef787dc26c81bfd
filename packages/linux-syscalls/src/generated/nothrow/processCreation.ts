// Generated from Linux 7.3.4 and abi/src/calls/processCreation.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Strings } from '../../arguments/strings.ts';
import type { fd, int, struct } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import { clone3WithCopy } from '../../adapters/clone3WithCopy.ts';
import { choose } from '../../machine/choose.ts';
import { syscall0, syscall1, syscall3, syscall5 } from '../../trap.ts';
import { CLONE_SETTLS, CLONE_VM } from '../constants.ts';
import { clone_argsShape } from '../shapes.ts';
import { sizeOf_clone_args } from '../sizes.ts';

const nr_clone = /* @__PURE__ */ choose(56, 120, 120, 220, 220);
const cloneRoute = /* @__PURE__ */ choose(0, 1, 1, 1, 1);

/** clone(flags, stack, parent_tid, child_tid, tls) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  switch (cloneRoute) {
    case 1:
      return syscall5(nr_clone, $flags, $stack, $parent_tid, $tls, $child_tid);
    default:
      return syscall5(nr_clone, $flags, $stack, $parent_tid, $child_tid, $tls);
  }
}

/** clone3(cl_args) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function clone3(cl_args: struct.clone_args | Address | null): number {
  const $cl_args = argument.record('clone3', 'cl_args', cl_args, clone_argsShape);
  return clone3WithCopy(
    435 /* clone3 */,
    $cl_args,
    sizeOf_clone_args,
    256 /* CLONE_VM */,
    524288 /* CLONE_SETTLS */,
  );
}

const nr_execve = /* @__PURE__ */ choose(59, 11, 11, 221, 221);

/** execve(pathname, argv, envp) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function execve(
  pathname: Path,
  argv: Strings | Address | null,
  envp: Strings | Address | null,
): number {
  const $pathname = argument.path('execve', 'pathname', pathname, 0);
  const $argv = argument.strings('execve', 'argv', argv, 0);
  const $envp = argument.strings('execve', 'envp', envp, 1);
  return syscall3(nr_execve, $pathname, $argv, $envp);
}

const nr_execveat = /* @__PURE__ */ choose(322, 358, 387, 281, 281);

/** execveat(dirfd, pathname, argv, envp, flags) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function execveat(
  dirfd: fd,
  pathname: Path,
  argv: Strings | Address | null,
  envp: Strings | Address | null,
  flags: Flags<'AT_'> = 0,
): number {
  const $dirfd = argument.int32('execveat', 'dirfd', dirfd);
  const $flags = argument.flags32('execveat', 'flags', flags);
  const $pathname = argument.path('execveat', 'pathname', pathname, 0);
  const $argv = argument.strings('execveat', 'argv', argv, 0);
  const $envp = argument.strings('execveat', 'envp', envp, 1);
  return syscall5(nr_execveat, $dirfd, $pathname, $argv, $envp, $flags);
}

const nr_exit = /* @__PURE__ */ choose(60, 1, 1, 93, 93);

/** exit(status) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function exit(status: int): number {
  const $status = argument.int32('exit', 'status', status);
  return syscall1(nr_exit, $status);
}

const nr_exit_group = /* @__PURE__ */ choose(231, 252, 248, 94, 94);

/** exit_group(status) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function exit_group(status: int): number {
  const $status = argument.int32('exit_group', 'status', status);
  return syscall1(nr_exit_group, $status);
}

const nr_fork = /* @__PURE__ */ choose(57, 2, 2, 220, 220);
const forkRoute = /* @__PURE__ */ choose(0, 0, 0, 1, 1);

/** fork() as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function fork(): number {
  switch (forkRoute) {
    case 1:
      return syscall5(nr_fork, 17 /* SIGCHLD */, 0, 0, 0, 0);
    default:
      return syscall0(nr_fork);
  }
}

const nr_set_tid_address = /* @__PURE__ */ choose(218, 258, 256, 96, 96);

/** set_tid_address(tidptr) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function set_tid_address(tidptr: Int32Array | Address | null): number {
  const $tidptr = argument.kept(
    'set_tid_address',
    'tidptr',
    argument.numbers('set_tid_address', 'tidptr', tidptr, 'Int32Array', 1),
  );
  return syscall1(nr_set_tid_address, $tidptr);
}
