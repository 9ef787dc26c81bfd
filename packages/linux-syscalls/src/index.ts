/**
 * Linux system calls, typed and portable; each throws `SyscallError` for what the kernel refuses.
 *
 * @module
 */
export { struct, union } from '@linux-syscalls/types';
export type { Address } from './arguments/address.ts';
export type { Flags } from './arguments/flags.ts';
export type { Integer } from './arguments/integers.ts';
export type { Path } from './arguments/paths.ts';
export type { Strings } from './arguments/strings.ts';
export type { Memory, View } from './arguments/views.ts';
export * from './generated/constants.ts';
export type { ErrnoName } from './generated/errnoNames.ts';
export * from './generated/errnos.ts';
export * from './generated/throwing/index.ts';
export {
  MissingPackageError,
  SpawnError,
  SyscallError,
  UnsupportedArchitectureError,
  VersionMismatchError,
} from './trap.ts';
