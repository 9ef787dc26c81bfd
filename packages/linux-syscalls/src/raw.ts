/**
 * The raw package of this machine: calls by number, its numbers and errnos, memory.
 *
 * The same as importing `@linux-syscalls/raw-x86_64` or its sibling, chosen when this is loaded.
 */
import { type RawPackage, raw } from './machine/raw.ts';

export type { SyscallNumbers } from './generated/numbers.ts';
export type { RawPackage } from './machine/raw.ts';

export const {
  arch,
  SYS,
  errno,
  errnoName,
  errnoMessage,
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
  syscall,
  isError,
  unpackStandardResult,
  addressOf,
  readMemory,
  writeMemory,
  viewMemory,
  allocate,
}: RawPackage = raw;
