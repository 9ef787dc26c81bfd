export { UnsupportedArchitectureError } from '@linux-syscalls/errors';
export { addressOf } from './addresses.ts';
export { allocate } from './allocate.ts';
export { isError, type StandardResult, unpackStandardResult } from './convention.ts';
export {
  type MemoryOptions,
  readMemory,
  readString,
  type StringOptions,
  writeMemory,
} from './copy.ts';
export {
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from './generated/syscalls.ts';
export type { Argument, Word } from './result.ts';
export { type Syscall, syscall } from './syscall.ts';
export type { RecordLike, View } from './view.ts';
export { viewMemory } from './view-memory.ts';
