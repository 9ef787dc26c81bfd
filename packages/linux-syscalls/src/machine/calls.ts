// The functions of the raw package, which the first call loads: importing is then fast, and works on
// machines without a raw package.
import { raw } from './raw.ts';

type Raw = ReturnType<typeof raw>;

export let syscall0: Raw['syscall0'] = (nr) => load().syscall0(nr);
export let syscall1: Raw['syscall1'] = (nr, a0) => load().syscall1(nr, a0);
export let syscall2: Raw['syscall2'] = (nr, a0, a1) => load().syscall2(nr, a0, a1);
export let syscall3: Raw['syscall3'] = (nr, a0, a1, a2) => load().syscall3(nr, a0, a1, a2);
export let syscall4: Raw['syscall4'] = (nr, a0, a1, a2, a3) => load().syscall4(nr, a0, a1, a2, a3);
export let syscall5: Raw['syscall5'] = (nr, a0, a1, a2, a3, a4) =>
  load().syscall5(nr, a0, a1, a2, a3, a4);
export let syscall6: Raw['syscall6'] = (nr, a0, a1, a2, a3, a4, a5) =>
  load().syscall6(nr, a0, a1, a2, a3, a4, a5);
export let syscall: Raw['syscall'] = Object.assign(
  (...args: Parameters<Raw['syscall']>) => load().syscall(...args),
  { bigint: (...args: Parameters<Raw['syscall']>) => load().syscall.bigint(...args) },
);
export let addressOf: Raw['addressOf'] = provided((view) => load().addressOf(view));
export let readMemory: Raw['readMemory'] = (...args) => load().readMemory(...args);
export let writeMemory: Raw['writeMemory'] = (...args) => load().writeMemory(...args);
export let errnoName: Raw['errnoName'] = (number) => load().errnoName(number);
export let errnoMessage: Raw['errnoMessage'] = (number) => load().errnoMessage(number);

/** Replaces the functions above by those of the raw package: exports are live bindings. */
function load(): Raw {
  const found = raw();
  ({ syscall0, syscall1, syscall2, syscall3, syscall4, syscall5, syscall6, syscall } = found);
  ({ addressOf, readMemory, writeMemory, errnoName, errnoMessage } = found);
  return found;
}

/**
 * Tells `@linux-syscalls/types`, which has no native code, where views lie: storing a view in a
 * pointer field stores its address.
 */
function provided(locate: Raw['addressOf']): Raw['addressOf'] {
  const known = globalThis as Record<symbol, unknown>;
  known[Symbol.for('@linux-syscalls/types.addressOf')] ??= locate;
  return locate;
}
