import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  AT_FDCWD,
  F_GETFD,
  F_OFD_SETLKW,
  F_WRLCK,
  FD_CLOEXEC,
  ftruncate,
  LOCK_EX,
  LOCK_NB,
  LOCK_UN,
  flock as lock,
  MFD_CLOEXEC,
  memfd_create,
  O_CLOEXEC,
  O_CREAT,
  O_RDONLY,
  O_RDWR,
  openat as open,
  pwrite64,
  SEEK_END,
  SEEK_SET,
  SyscallError,
  struct,
  write,
} from 'linux-syscalls';
import {
  fcntl,
  flock,
  fstat,
  lseek,
  openat,
  pread64,
  read,
  readv,
  statx,
} from 'linux-syscalls/async';
import { describe, expect, test } from 'vitest';
import { openDescriptors } from './openDescriptors.ts';
import { temporaryDirectory } from './temporary.ts';

const text = new TextEncoder().encode('hello');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What JavaScript allows, and types don't. */
const any = (value: unknown): never => value as never;

const code = (expected: string) => expect.objectContaining({ code: expected });

/** What holds for asynchronous calls, whichever engine makes them. */
export function describeCalls(): void {
  const directory = temporaryDirectory();
  const { keep, pipe } = openDescriptors();

  /** Two open files of one path: their locks exclude each other. */
  function twoFiles(name: string): [number, number] {
    const path = join(directory, name);
    const each = () => keep(open(AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600));
    return [each(), each()];
  }

  describe('a call', () => {
    test('waits while this thread goes on, and tells the result', async () => {
      const { from, to } = pipe();
      const buffer = new Uint8Array(8);
      const pending = read(from, buffer);
      write(to, text);
      expect(await pending).toBe(5);
      expect(buffer.subarray(0, 5)).toEqual(text);
    });

    test('takes a path, a record and flags, as its wrapper does', async () => {
      const path = join(directory, 'file');
      const fd = keep(await openat(AT_FDCWD, path, O_RDWR | O_CREAT, 0o600));
      pwrite64(fd, text, undefined, 0);
      const status = struct.statx.alloc();
      expect(await statx(AT_FDCWD, path, 0, any(0xfff), status)).toBe(0);
      expect(status.stx_size).toBe(5n);
      const stat = struct.stat.alloc();
      expect(await fstat(fd, stat)).toBe(0);
      expect(stat.st_size).toBe(5n);
    });

    test('reads into several buffers, which records alone know', async () => {
      const { from, to } = pipe();
      const parts = [new Uint8Array(2), new Uint8Array(3)] as const;
      const iov = struct.iovec.arrayFrom(
        parts.map((part) => ({ iov_base: part, iov_len: part.length })),
      );
      const pending = readv(from, iov);
      write(to, text);
      expect(await pending).toBe(5);
      expect([...parts[0], ...parts[1]]).toEqual([...text]);
    });

    test('is rejected with the error of the kernel', async () => {
      const error = await openat(AT_FDCWD, join(directory, 'none'), O_RDONLY).catch((it) => it);
      expect(error).toBeInstanceOf(SyscallError);
      expect(error).toMatchObject({
        code: 'ENOENT',
        errno: -2,
        syscall: 'openat',
        path: join(directory, 'none'),
      });
    });

    test('names in its stack who waits for it, where the engine tells', async () => {
      async function waitsForIt(): Promise<void> {
        await openat(AT_FDCWD, '', O_RDONLY);
      }
      const { stack } = await waitsForIt().catch((error) => error);
      // JavaScriptCore has no stacks of functions that wait.
      if ('Bun' in globalThis) expect(stack).toContain('SyscallError');
      else expect(stack).toContain('waitsForIt');
    });

    test('is rejected, not thrown, for what its wrapper refuses', async () => {
      await expect(read(any('3'), new Uint8Array(1))).rejects.toThrow(code('ERR_INVALID_ARG_TYPE'));
      await expect(read(0, new Uint8Array(1), 2)).rejects.toThrow(code('ERR_OUT_OF_RANGE'));
      await expect(read(0, new Uint8Array(1), any({ signals: 1 }))).rejects.toThrow(
        code('ERR_INVALID_ARG_TYPE'),
      );
    });

    test('of many operations takes what each takes', async () => {
      const { from } = pipe();
      expect(await fcntl(from, F_GETFD)).toBe(FD_CLOEXEC);
      expect(await fcntl(from, F_GETFD, {})).toBe(FD_CLOEXEC);
    });

    test('has results of 64 bits as a number and as a bigint', async () => {
      const fd = keep(memfd_create('async', MFD_CLOEXEC));
      ftruncate(fd, 5_000_000_000);
      expect(await lseek(fd, 0, SEEK_END)).toBe(5_000_000_000);
      expect(await lseek.bigint(fd, -1, SEEK_END)).toBe(4_999_999_999n);
      await expect(lseek(fd, -1, SEEK_SET)).rejects.toThrow(code('EINVAL'));
      await expect(lseek.bigint(fd, -1, SEEK_SET)).rejects.toThrow(code('EINVAL'));
    });

    test('holds the memory that nobody else does until it has ended', async () => {
      const { from, to } = pipe();
      const begin = () => {
        const buffer = new Uint8Array(new ArrayBuffer(1 << 16));
        return { pending: read(from, buffer), memory: new WeakRef(buffer.buffer) };
      };
      const { pending, memory } = begin();
      const isThere = async (): Promise<boolean> => {
        // A WeakRef keeps its object until the job ends that made or asked it.
        await new Promise((resolve) => setImmediate(resolve));
        collectGarbage();
        return memory.deref() !== undefined;
      };
      expect(await isThere()).toBe(true);
      write(to, text);
      expect(await pending).toBe(5);
      while (await isThere());
    });

    test('goes to as many files as there are, at once', async () => {
      const fd = keep(memfd_create('async', MFD_CLOEXEC));
      pwrite64(
        fd,
        Uint8Array.from({ length: 256 }, (_, i) => i),
        undefined,
        0,
      );
      const buffers = Array.from({ length: 3000 }, () => new Uint8Array(4));
      const results = await Promise.all(
        buffers.map((buffer, i) => pread64(fd, buffer, undefined, i % 250)),
      );
      expect(new Set(results)).toEqual(new Set([4]));
      expect(
        buffers.every((buffer, i) => buffer[0] === i % 250 && buffer[3] === (i % 250) + 3),
      ).toBe(true);
    });

    test('whose memory was taken away meanwhile says so', async () => {
      const { from, to } = pipe();
      const buffer = new Uint8Array(8);
      const pending = read(from, buffer);
      // It is kept, so that the kernel may still write there.
      const taken = structuredClone(buffer.buffer, { transfer: [buffer.buffer] });
      write(to, text);
      await expect(pending).rejects.toThrow(code('ERR_LINUX_SYSCALLS_DETACHED'));
      expect(taken.byteLength).toBe(8);
    });
  });

  describe('a signal', () => {
    test('that was aborted before makes no call', async () => {
      const { from, to } = pipe();
      write(to, text);
      const reason = new Error('never mind');
      const aborted = AbortSignal.abort(reason);
      await expect(read(from, new Uint8Array(8), { signal: aborted })).rejects.toBe(reason);
      expect(await read(from, new Uint8Array(8))).toBe(5);
    });

    test('ends a call that waits, with its reason', async () => {
      const { from, to } = pipe();
      const controller = new AbortController();
      const pending = read(from, new Uint8Array(8), { signal: controller.signal });
      controller.abort('enough');
      await expect(pending).rejects.toBe('enough');
      // Nothing was taken.
      write(to, text);
      expect(await read(from, new Uint8Array(8))).toBe(5);
    });

    test('ends it at any moment', async () => {
      const { from } = pipe();
      for (let i = 0; i < 100; i++) {
        const controller = new AbortController();
        const pending = read(from, new Uint8Array(1), 1, { signal: controller.signal });
        for (let turn = 0; turn < i % 7; turn++) await Promise.resolve();
        if (i % 3 === 0) await new Promise((resolve) => setImmediate(resolve));
        controller.abort(i);
        await expect(pending).rejects.toBe(i);
      }
    });

    test('gives a lock a time limit, and the lock is free afterwards', async () => {
      const [holder, other] = twoFiles('locked');
      lock(holder, LOCK_EX);
      const pending = flock(other, LOCK_EX, { signal: AbortSignal.timeout(1) });
      await expect(pending).rejects.toMatchObject({ name: 'TimeoutError' });
      lock(holder, LOCK_UN);
      expect(lock(holder, LOCK_EX | LOCK_NB)).toBe(0);
    });

    test('ends a call of many operations, too', async () => {
      const [holder, other] = twoFiles('ranges');
      const range = struct.flock.alloc({ l_type: F_WRLCK });
      expect(await fcntl(holder, F_OFD_SETLKW, range)).toBe(0);
      const signal = AbortSignal.timeout(1);
      await expect(fcntl(other, F_OFD_SETLKW, range, { signal })).rejects.toMatchObject({
        name: 'TimeoutError',
      });
    });

    test('ends no other call', async () => {
      const pipes = Array.from({ length: 20 }, pipe);
      const controllers = pipes.map(() => new AbortController());
      const reads = pipes.map(({ from }, i) =>
        read(from, new Uint8Array(8), { signal: controllers[i]!.signal }),
      );
      controllers.forEach((controller, i) => {
        if (i % 2 === 0) controller.abort(i);
      });
      pipes.forEach(({ to }, i) => {
        if (i % 2 === 1) write(to, text);
      });
      const ends = await Promise.allSettled(reads);
      ends.forEach((end, i) => {
        if (i % 2 === 0) expect(end).toEqual({ status: 'rejected', reason: i });
        else expect(end).toEqual({ status: 'fulfilled', value: 5 });
      });
    });

    test('that comes too late changes nothing', async () => {
      const { from, to } = pipe();
      write(to, text);
      const controller = new AbortController();
      expect(await read(from, new Uint8Array(8), { signal: controller.signal })).toBe(5);
      controller.abort();
      write(to, text);
      expect(await read(from, new Uint8Array(8))).toBe(5);
    });

    test('that is none is refused', async () => {
      const { from } = pipe();
      for (const signal of [1, 'abort', {}, null]) {
        await expect(read(from, new Uint8Array(1), { signal: any(signal) })).rejects.toThrow(
          code('ERR_INVALID_ARG_TYPE'),
        );
      }
    });
  });
}
