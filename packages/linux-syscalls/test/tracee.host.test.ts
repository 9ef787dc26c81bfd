import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { archOfNode } from '@linux-syscalls/abi/arch';
import { NT_PRSTATUS } from '@linux-syscalls/types/linux/elf';
import {
  __WALL,
  PTRACE_CONT,
  PTRACE_DETACH,
  PTRACE_GETREGSET,
  PTRACE_GETSIGINFO,
  PTRACE_GETSIGMASK,
  PTRACE_INTERRUPT,
  PTRACE_PEEKDATA,
  PTRACE_POKEDATA,
  PTRACE_SEIZE,
  ptrace,
  struct,
  wait4,
} from 'linux-syscalls';
import { expect, test } from 'vitest';

const here = archOfNode(process.arch)!;

test('ptrace stops a process, reads and writes its memory and registers, and lets it go', async () => {
  const child = spawn('/bin/sleep', ['1000'], { stdio: 'ignore' });
  await once(child, 'spawn');
  const pid = child.pid!;
  const status = new Int32Array(1);
  expect(ptrace(PTRACE_SEIZE, pid, 0, 0)).toBe(0);
  expect(ptrace(PTRACE_INTERRUPT, pid)).toBe(0);
  expect(wait4(pid, status, __WALL, null)).toBe(pid);
  expect(status[0]! & 0xff).toBe(0x7f);

  const stack = readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .find((line) => line.endsWith('[stack]'))!;
  const address = Number.parseInt(stack.split('-')[0]!, 16);
  const word = new BigUint64Array(1);
  expect(ptrace(PTRACE_POKEDATA, pid, address, 0x1234_5678)).toBe(0);
  expect(ptrace(PTRACE_PEEKDATA, pid, address, word)).toBe(0);
  expect(word[0]).toBe(0x1234_5678n);
  expect(() => ptrace(PTRACE_PEEKDATA, pid, 0, word)).toThrow(
    expect.objectContaining({ code: 'EIO' }),
  );

  const registers = new BigUint64Array(64);
  const vector = struct.iovec.from({ iov_base: registers, iov_len: registers.byteLength });
  expect(ptrace(PTRACE_GETREGSET, pid, NT_PRSTATUS, vector)).toBe(0);
  const { pt_regs, user_pt_regs, user_regs_struct } = struct;
  const record = [user_regs_struct, user_pt_regs, pt_regs].find(({ layout }) => here in layout)!;
  expect(vector.iov_len).toBe(record.size);

  const mask = BigUint64Array.of(1n);
  expect(ptrace(PTRACE_GETSIGMASK, pid, 8, mask)).toBe(0);
  expect(mask[0]).toBe(0n);
  expect(ptrace(PTRACE_GETSIGINFO, pid, 0, struct.siginfo.alloc())).toBe(0);
  expect(ptrace(PTRACE_CONT, pid, 0, 0)).toBe(0);
  expect(ptrace(PTRACE_INTERRUPT, pid)).toBe(0);
  wait4(pid, status, __WALL, null);
  expect(ptrace(PTRACE_DETACH, pid, 0, 0)).toBe(0);
  child.kill('SIGKILL');
  await once(child, 'exit');
});
