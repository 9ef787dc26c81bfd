/**
 * The raw package of this machine: calls by number, its numbers and errnos, memory.
 *
 * The same as importing `@linux-syscalls/raw-x86_64` or a sibling, chosen when this is loaded; the
 * docstrings there say more.
 *
 * @module
 */
export type { ArchName } from '@linux-syscalls/abi/arch';
export type {
  Argument,
  MemoryOptions,
  RecordLike,
  StandardResult,
  StringOptions,
  Syscall,
  View,
  Word,
} from '@linux-syscalls/native';

import type { RawPackage } from './machine/raw.ts';
import { raw as load } from './trap.ts';

export type { ErrnoName, ErrnoNumbers } from './generated/errnoNames.ts';
export type { SyscallNumbers } from './generated/numbers.ts';
export type { RawPackage } from './machine/raw.ts';
export { UnsupportedArchitectureError } from './trap.ts';

const raw = load();

/** The architecture of this machine; `undefined` where there is no package for it. */
export const arch: RawPackage['arch'] | undefined = raw.arch;
/** The syscall numbers of this machine. */
export const SYS: RawPackage['SYS'] = raw.SYS;
/** The errnos of this machine, by name. */
export const errno: RawPackage['errno'] = raw.errno;
/** errnoName(2) is `'ENOENT'`. */
export const errnoName: RawPackage['errnoName'] = raw.errnoName;
/** errnoMessage(2) is `'no such file or directory'`, as Node says it; else in the words of the kernel's header. */
export const errnoMessage: RawPackage['errnoMessage'] = raw.errnoMessage;
/** syscall0(nr) makes a call with no arguments and returns the register. */
export const syscall0: RawPackage['syscall0'] = raw.syscall0;
/** syscall1(nr, a0) makes a call with one argument and returns the register. */
export const syscall1: RawPackage['syscall1'] = raw.syscall1;
/** syscall2(nr, a0, a1) makes a call with two arguments and returns the register. */
export const syscall2: RawPackage['syscall2'] = raw.syscall2;
/** syscall3(nr, a0, a1, a2) makes a call with three arguments and returns the register. */
export const syscall3: RawPackage['syscall3'] = raw.syscall3;
/** syscall4(nr, a0, a1, a2, a3) makes a call with four arguments and returns the register. */
export const syscall4: RawPackage['syscall4'] = raw.syscall4;
/** syscall5(nr, a0, a1, a2, a3, a4) makes a call with five arguments and returns the register. */
export const syscall5: RawPackage['syscall5'] = raw.syscall5;
/** syscall6(nr, a0, a1, a2, a3, a4, a5) makes a call with six arguments and returns the register. */
export const syscall6: RawPackage['syscall6'] = raw.syscall6;
/** syscall(nr, ...args) makes a call with numbers, bigints, views and null; `.bigint` returns the exact register. */
export const syscall: RawPackage['syscall'] = raw.syscall;
/** isError(r) tells whether a result is −errno: −4095 … −1. */
export const isError: RawPackage['isError'] = raw.isError;
/** unpackStandardResult(r) is `{ ok: true, value }` or `{ ok: false, errno }`. */
export const unpackStandardResult: RawPackage['unpackStandardResult'] = raw.unpackStandardResult;
/** addressOf(view) tells where a view's bytes lie. */
export const addressOf: RawPackage['addressOf'] = raw.addressOf;
/** readMemory(address, target, { pid }) copies memory, of this process or another, into a view; a wild address is an EFAULT. */
export const readMemory: RawPackage['readMemory'] = raw.readMemory;
/** readString(address, { pid, max }) reads a text up to its NUL, of this process or another. */
export const readString: RawPackage['readString'] = raw.readString;
/** writeMemory(address, source, { pid }) copies a view into memory of this process or another; a wild address is an EFAULT. */
export const writeMemory: RawPackage['writeMemory'] = raw.writeMemory;
/** viewMemory(address, length) is an ArrayBuffer over memory; touching it once the memory is gone crashes. */
export const viewMemory: RawPackage['viewMemory'] = raw.viewMemory;
/** allocate(length, alignment) is memory whose address never moves. */
export const allocate: RawPackage['allocate'] = raw.allocate;
