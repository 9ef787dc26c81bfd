export { addressOf } from './address.ts';
export { allocate } from './allocate.ts';
export {
  type Argument,
  type Syscall,
  syscall,
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
  type Word,
} from './call.ts';
export { isError, type StandardResult, unpackStandardResult } from './convention.ts';
export { readMemory, writeMemory } from './copy.ts';
export type { View } from './view.ts';
export { viewMemory } from './view-memory.ts';
