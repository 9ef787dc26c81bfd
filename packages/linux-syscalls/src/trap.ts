/**
 * What the entry points share, so that a program has it once: the raw package of this machine, and the
 * classes of errors.
 *
 * @module
 */
export {
  MissingPackageError,
  UnsupportedArchitectureError,
  VersionMismatchError,
} from '@linux-syscalls/errors';
export { SpawnError } from './errors/SpawnError.ts';
export { SyscallError } from './errors/SyscallError.ts';
export { arch } from './machine/arch.ts';
export * from './machine/calls.ts';
export { program } from './machine/program.ts';
export { raw } from './machine/raw.ts';
