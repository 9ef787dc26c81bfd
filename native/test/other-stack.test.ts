import { constants } from 'node:os';
import { expect, test } from 'vitest';
import { emulator, raw } from '../testing/index.ts';
import { map, PROT_EXEC, PROT_READ, PROT_WRITE, pageSize, unmap } from './mapping.ts';

const { SYS, syscall } = raw;

// The vDSO's entry of x86 keeps its return address on the caller's stack. A child of clone runs on another
// stack: through that entry it would return to the first word there.
test('a clone returns on the stack that it was given', ({ skip }) => {
  skip(raw.arch !== 'x86', `the child is machine code of x86, and this is ${raw.arch}`);
  skip(emulator !== undefined, `${emulator} lets a child share memory only as a thread does`);
  const CLONE_VM = 0x100;
  const memory = map(pageSize, PROT_READ | PROT_WRITE | PROT_EXEC);
  const exitCode = 7;

  // mov $exit, %eax; mov $7, %ebx; int $0x80
  const code = Uint8Array.of(0xb8, SYS.exit, 0, 0, 0, 0xbb, exitCode, 0, 0, 0, 0xcd, 0x80);
  raw.writeMemory(memory, code);
  // What the trap takes from the stack: the entry's address, four registers, where it returns to.
  const stack = memory + 4096;
  raw.writeMemory(stack, Uint32Array.of(0, 0, 0, 0, 0, memory));

  const child = syscall(SYS.clone, CLONE_VM | constants.signals.SIGCHLD, stack, 0, 0, 0);
  expect(child).toBeGreaterThan(0);
  const status = new Int32Array(1);
  expect(syscall(SYS.wait4, child, status, 0, null)).toBe(child);
  expect(status[0]).toBe(exitCode << 8);
  unmap(memory, pageSize);
});
