/**
 * Linux system calls, typed and portable; each throws `SyscallError` for what the kernel refuses.
 *
 * @module
 */
export {
  bytesOf,
  htonl,
  htons,
  ntohl,
  ntohs,
  readSockaddrInet,
  readSockaddrInet6,
  readSockaddrNetlink,
  readSockaddrPacket,
  readSockaddrUnix,
  readSockaddrVsock,
  S_ISBLK,
  S_ISCHR,
  S_ISDIR,
  S_ISFIFO,
  S_ISLNK,
  S_ISREG,
  S_ISSOCK,
  sockaddrInet,
  sockaddrInet6,
  sockaddrNetlink,
  sockaddrPacket,
  sockaddrUnix,
  sockaddrVsock,
  struct,
  union,
  WCOREDUMP,
  WEXITSTATUS,
  WIFCONTINUED,
  WIFEXITED,
  WIFSIGNALED,
  WIFSTOPPED,
  WSTOPSIG,
  WTERMSIG,
} from '@linux-syscalls/types';
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
