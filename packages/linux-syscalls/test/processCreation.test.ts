import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  CLONE_PARENT_SETTID,
  CLONE_SETTLS,
  CLONE_VM,
  clone,
  clone3,
  close,
  execve,
  execveat,
  fork,
  get_robust_list,
  kill,
  O_PATH,
  open,
  RSEQ_FLAG_UNREGISTER,
  rseq,
  SIGCHLD,
  SIGKILL,
  SIGSEGV,
  set_robust_list,
  set_tid_address,
  struct,
  wait4,
} from 'linux-syscalls';
import * as nothrow from 'linux-syscalls/nothrow';
import { allocate, SYS, syscall } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';
import { inWorker } from './worker.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
const invalid = { code: 'ERR_INVALID_ARG_VALUE' };

/**
 * Makes a child, which ends at once: by SIGSEGV, since V8 has no heap there, or by this. It is killed
 * all the same, for a copy of one thread may wait for another’s lock.
 */
function expectChild(make: () => number): void {
  const child = make();
  if (child === 0) syscall(SYS.exit_group, 0);
  expect(child).toBeGreaterThan(0);
  kill(child, SIGKILL);
  const status = new Int32Array(1);
  expect(wait4(child, status, 0, null)).toBe(child);
  expect([0, SIGSEGV, SIGKILL]).toContain(status[0]! & 0x7f);
  expect(() => kill(child, 0)).toThrow(code('ESRCH'));
}

test('fork makes a child, which its parent waits for', () => {
  expectChild(() => fork());
});

test('clone does the same, and tells the id on this side', () => {
  const id = new Int32Array(1);
  let child = 0;
  expectChild(() => {
    child = clone(CLONE_PARENT_SETTID | SIGCHLD, null, id, null);
    return child;
  });
  expect(id[0]).toBe(child);
});

test('clone3 does the same as a record says', (context) => {
  const args = struct.clone_args.from({ exit_signal: SIGCHLD });
  expectChild(() => since('5.3', context, () => clone3(args)));
  args.flags = 1n << 63n;
  expect(() => clone3(args)).toThrow(code('EINVAL'));
});

test('a child in this memory, on another stack or with another thread’s storage is refused', () => {
  expect(() => clone(CLONE_VM | SIGCHLD, null, null, null)).toThrow(
    expect.objectContaining(invalid),
  );
  expect(() => clone(CLONE_SETTLS, null, null, null)).toThrow(expect.objectContaining(invalid));
  const stack = 0x1000 as unknown as null;
  expect(() => clone(SIGCHLD, stack, null, null)).toThrow(expect.objectContaining(invalid));
  for (const args of [{ flags: CLONE_VM }, { flags: CLONE_SETTLS }, { stack: 4096 }]) {
    expect(() => clone3(struct.clone_args.from(args))).toThrow(expect.objectContaining(invalid));
  }
  expect(nothrow.clone3(1)).toBe(-14);
});

test('execve and execveat refuse what is no program, and texts that the kernel would cut', () => {
  expect(() => execve('/no/such/program', ['x'], null)).toThrow(
    expect.objectContaining({ code: 'ENOENT', path: '/no/such/program' }),
  );
  expect(() => execve('/etc', ['x'], [])).toThrow(code('EACCES'));
  const fd = open('/etc', O_PATH);
  expect(() => execveat(fd, '', ['x'], null, AT_EMPTY_PATH)).toThrow(code('EACCES'));
  expect(() => execveat(fd, 'nothing', [], [])).toThrow(code('ENOENT'));
  close(fd);
  expect(() => execveat(AT_FDCWD, '/etc', ['x\0y'], null)).toThrow(TypeError);
  expect(() => execve('/etc', [1 as unknown as string], null)).toThrow(TypeError);
  expect(() => execve('/etc', 'x' as unknown as string[], null)).toThrow(TypeError);
  expect(() => execve('/etc', ['\ud800'], null)).toThrow(TypeError);
  const long = 'x'.repeat(1 << 21); // A text has at most 32 pages, and a page has up to 64 KiB.
  expect(() => execve(process.execPath, [long], null)).toThrow(code('E2BIG'));
});

test('what the kernel keeps must come from allocate', () => {
  expect(() => set_tid_address(new Int32Array(1))).toThrow(expect.objectContaining(invalid));
  expect(() => set_robust_list(struct.robust_list_head.alloc())).toThrow(
    expect.objectContaining(invalid),
  );
  expect(() => rseq(new Uint8Array(32), 32, 0, 1)).toThrow(expect.objectContaining(invalid));
});

test('set_tid_address is refused in a worker, whose end libc would wait for for ever', async () => {
  const told = await inWorker<string>(`
    const word = raw.allocate(4);
    try {
      calls.set_tid_address(new Int32Array(word.buffer, word.byteOffset, 1));
    } catch ({ code }) {
      return code;
    }`);
  expect(told).toBe('ERR_WORKER_UNSUPPORTED_OPERATION');
});

test('a list of robust futexes is told by get_robust_list, and put back', (context) => {
  const head = new BigUint64Array(1);
  const size = new BigUint64Array(1);
  since('2.6.17', context, () => get_robust_list(0, head, size));
  expect(Number(size[0])).toBe(struct.robust_list_head.size);
  const own = struct.robust_list_head.view(allocate(struct.robust_list_head.size, 8));
  try {
    expect(set_robust_list(own)).toBe(0);
    const now = new BigUint64Array(1);
    get_robust_list(0, now, size);
    expect(now[0]).not.toBe(head[0]);
  } finally {
    set_robust_list(head[0]!);
  }
  const none = 0x3fff_ffff;
  expect(() => get_robust_list(none, head, size)).toThrow(code('ESRCH'));
});

test('rseq refuses memory of a wrong length, and another than libc’s', (context) => {
  const memory = allocate(32, 32);
  const refused = (length: number, flags: number): string => {
    const result = nothrow.rseq(memory, length, flags, 0x5305_3053);
    if (result === -38) context.skip('rseq needs Linux 4.18, and no emulator');
    return result < 0 ? String(result) : 'nothing';
  };
  expect(refused(8, 0)).not.toBe('nothing');
  expect(refused(32, RSEQ_FLAG_UNREGISTER)).toBe('-22');
});
