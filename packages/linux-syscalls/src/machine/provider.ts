import { addressOf } from '../raw.ts';

// Pointer fields of records store the address of a view; `@linux-syscalls/types` has no native code
// and asks whoever has.
(globalThis as Record<symbol, unknown>)[Symbol.for('@linux-syscalls/types.addressOf')] ??=
  addressOf;
