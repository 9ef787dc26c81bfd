import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import {
  IO_URING_OP_SUPPORTED,
  IORING_FEAT_EXT_ARG,
  IORING_FEAT_SINGLE_MMAP,
  IORING_OP_NOP,
  IORING_OP_READ,
  IORING_OP_READ_FIXED,
  IORING_OP_RECV,
  IOSQE_FIXED_FILE,
} from '@linux-syscalls/types/linux/io_uring';
import {
  AF_UNIX,
  close,
  EFD_CLOEXEC,
  eventfd2,
  IORING_ENTER_EXT_ARG,
  IORING_ENTER_GETEVENTS,
  IORING_OFF_SQ_RING,
  IORING_OFF_SQES,
  IORING_REGISTER_BUFFERS,
  IORING_REGISTER_EVENTFD,
  IORING_REGISTER_FILES,
  IORING_REGISTER_PERSONALITY,
  IORING_REGISTER_PROBE,
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_SINGLE_ISSUER,
  IORING_SETUP_TASKRUN_FLAG,
  IORING_UNREGISTER_BUFFERS,
  IORING_UNREGISTER_EVENTFD,
  IORING_UNREGISTER_FILES,
  IORING_UNREGISTER_PERSONALITY,
  io_uring_enter,
  io_uring_register,
  io_uring_setup,
  MAP_POPULATE,
  MAP_SHARED,
  mmap,
  munmap,
  POLLIN,
  PROT_READ,
  PROT_WRITE,
  read,
  SOCK_STREAM,
  struct,
} from 'linux-syscalls';
import { engineOf } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { addressOf, allocate, viewMemory } from 'linux-syscalls/raw';
import { Ring } from 'linux-syscalls/ring';
import { socketpair } from 'linux-syscalls/values';
import { beforeEach, expect, test } from 'vitest';
import { whyNoRings } from './roundtrip/rings.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const code = (name: string): object => expect.objectContaining({ code: name });
const obstacle = whyNoRings();
beforeEach(({ skip }) => skip(obstacle !== undefined, obstacle));

interface Rings {
  readonly fd: number;
  readonly features: number;
  /** Puts requests into the first ring. */
  submit(...requests: readonly object[]): void;
  /** Takes completions from the second. */
  completed(): { readonly user_data: bigint; readonly res: number }[];
  end(): void;
}

function rings(entries: number, flags = 0): Rings {
  const params = struct.io_uring_params.alloc({ flags });
  const fd = io_uring_setup(entries, params);
  const { sq_off, cq_off, sq_entries, cq_entries, features } = params;
  expect(features & IORING_FEAT_SINGLE_MMAP).not.toBe(0);
  const ringBytes = Math.max(
    sq_off.array + sq_entries * 4,
    cq_off.cqes + cq_entries * struct.io_uring_cqe.size,
  );
  const entryBytes = sq_entries * struct.io_uring_sqe.size;
  const map = (length: number, offset: number): number =>
    mmap(null, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, offset);
  const [ringAddress, entryAddress] = [
    map(ringBytes, IORING_OFF_SQ_RING),
    map(entryBytes, IORING_OFF_SQES),
  ];
  const words = new Uint32Array(viewMemory(ringAddress, ringBytes));
  const sqes = struct.io_uring_sqe.arrayView(viewMemory(entryAddress, entryBytes), 0, sq_entries);
  const word = (offset: number): number => Atomics.load(words, offset / 4);
  return {
    fd,
    features,
    submit(...requests) {
      let tail = word(sq_off.tail);
      for (const request of requests) {
        const index = tail & (sq_entries - 1);
        sqes[index] = struct.io_uring_sqe.from(request);
        words[sq_off.array / 4 + index] = index;
        tail++;
      }
      Atomics.store(words, sq_off.tail / 4, tail);
    },
    completed() {
      const all = [];
      for (let head = word(cq_off.head); head !== word(cq_off.tail); head++) {
        const at = cq_off.cqes + (head & (cq_entries - 1)) * struct.io_uring_cqe.size;
        const { user_data, res } = struct.io_uring_cqe.view(words, at);
        all.push({ user_data, res });
        Atomics.store(words, cq_off.head / 4, head + 1);
      }
      return all;
    },
    end() {
      munmap(ringAddress, ringBytes);
      munmap(entryAddress, entryBytes);
      close(fd);
    },
  };
}

function fileWith(text: string, at: number): number {
  const fd = openSync(join(directory, `with-${text}`), 'w+');
  writeSync(fd, text, at);
  return fd;
}

test('io_uring reads beyond 4 GiB what a request asks for', () => {
  const { fd, submit, completed, end } = rings(4);
  const file = fileWith('far beyond', 5_000_000_001);
  const target = allocate(16, 8);
  const user_data = 0xfedc_ba98_7654_3210n;
  submit({
    ...{ opcode: IORING_OP_READ, fd: file, off: 5_000_000_005n, user_data },
    ...{ addr: addressOf(target), len: target.length },
  });
  expect(io_uring_enter(fd, 1, 1, IORING_ENTER_GETEVENTS)).toBe(1);
  expect(completed()).toEqual([{ user_data, res: 6 }]);
  expect(Buffer.from(target.subarray(0, 6)).toString()).toBe('beyond');
  closeSync(file);
  end();
});

test('registered buffers and files are named by their places', () => {
  const { fd, submit, completed, end } = rings(4);
  const file = fileWith('registered', 0);
  const memory = allocate(4096, 4096);
  const buffers = struct.iovec.array(1);
  Object.assign(buffers[0]!, { iov_base: memory, iov_len: memory.length });
  expect(io_uring_register(fd, IORING_REGISTER_BUFFERS, buffers)).toBe(0);
  expect(() => io_uring_register(fd, IORING_REGISTER_BUFFERS, buffers)).toThrow(code('EBUSY'));
  expect(io_uring_register(fd, IORING_REGISTER_FILES, Int32Array.of(-1, file))).toBe(0);
  submit({
    ...{ opcode: IORING_OP_READ_FIXED, flags: IOSQE_FIXED_FILE, fd: 1, user_data: 1n },
    ...{ addr: addressOf(memory), len: 64, buf_index: 0 },
  });
  expect(io_uring_enter(fd, 1, 1, IORING_ENTER_GETEVENTS)).toBe(1);
  expect(completed()).toEqual([{ user_data: 1n, res: 10 }]);
  expect(Buffer.from(memory.subarray(0, 10)).toString()).toBe('registered');
  expect(io_uring_register(fd, IORING_UNREGISTER_FILES)).toBe(0);
  expect(io_uring_register(fd, IORING_UNREGISTER_BUFFERS)).toBe(0);
  expect(() => io_uring_register(fd, IORING_UNREGISTER_BUFFERS)).toThrow(code('ENXIO'));
  closeSync(file);
  end();
});

test('an event descriptor hears of completions', () => {
  const { fd, submit, completed, end } = rings(4);
  const event = eventfd2(0, 0);
  expect(io_uring_register(fd, IORING_REGISTER_EVENTFD, Int32Array.of(event))).toBe(0);
  submit({ opcode: IORING_OP_NOP, user_data: 1n }, { opcode: IORING_OP_NOP, user_data: 2n });
  expect(io_uring_enter(fd, 2, 2, IORING_ENTER_GETEVENTS)).toBe(2);
  const count = new BigUint64Array(1);
  read(event, count);
  expect(count[0]).toBeGreaterThan(0n);
  expect(completed().map(({ user_data }) => user_data)).toEqual([1n, 2n]);
  expect(io_uring_register(fd, IORING_UNREGISTER_EVENTFD)).toBe(0);
  close(event);
  end();
});

test('a probe tells of the requests that the kernel knows', () => {
  const { fd, end } = rings(1);
  const count = 32;
  const memory = new Uint8Array(16 + 8 * count);
  expect(io_uring_register(fd, IORING_REGISTER_PROBE, memory, count)).toBe(0);
  const flagsOf = (opcode: number): number =>
    new Uint16Array(memory.buffer, 16 + 8 * opcode + 2, 1)[0]!;
  expect(memory[0]).toBeGreaterThan(IORING_OP_READ); // the last opcode
  expect(flagsOf(IORING_OP_READ) & IO_URING_OP_SUPPORTED).toBe(IO_URING_OP_SUPPORTED);
  expect(() => io_uring_register(fd, IORING_REGISTER_PROBE, memory.subarray(0, -1), count)).toThrow(
    RangeError,
  );
  const personality = io_uring_register(fd, IORING_REGISTER_PERSONALITY);
  expect(personality).toBeGreaterThan(0);
  expect(io_uring_register(fd, IORING_UNREGISTER_PERSONALITY, null, personality)).toBe(0);
  end();
});

test('waiting ends when the time in argp is over', ({ skip }) => {
  const { fd, features, end } = rings(1);
  skip((features & IORING_FEAT_EXT_ARG) === 0, 'times of io_uring_enter need Linux 5.11');
  const argument = struct.io_uring_getevents_arg.alloc({ ts: addressOf(allocate(16, 8)) });
  const flags = IORING_ENTER_GETEVENTS | IORING_ENTER_EXT_ARG;
  expect(() => io_uring_enter(fd, 0, 1, flags, argument)).toThrow(code('ETIME'));
  expect(() => io_uring_enter(fd, 0, 1, flags, argument, 23)).toThrow(code('EINVAL'));
  end();
});

test('asynchronous calls use a ring where it is told at once of what it waited for', ({ skip }) => {
  const { reason } = Ring.supported();
  skip(reason !== undefined, reason);
  const flags = IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN | IORING_SETUP_TASKRUN_FLAG;
  const { fd, submit, completed, end } = rings(1, flags);
  const event = eventfd2(0, EFD_CLOEXEC);
  io_uring_register(fd, IORING_REGISTER_EVENTFD, Int32Array.of(event));
  const [socket, peer] = socketpair(AF_UNIX, SOCK_STREAM);
  const addr = BigInt(addressOf(allocate(8, 8)));
  submit({ opcode: IORING_OP_RECV, fd: socket, addr, len: 1, user_data: 1n });
  io_uring_enter(fd, 1, 0, IORING_ENTER_GETEVENTS);
  const events = struct.pollfd.arrayFrom([{ fd: event, events: POLLIN }]);
  const batch = new Batch(); // JavaScript between the two calls may take longer than the kernel.
  batch.write(peer, Buffer.from('x'));
  const signalled = batch.poll(events, 1, 0);
  batch.run();
  io_uring_enter(fd, 0, 0, IORING_ENTER_GETEVENTS);
  expect(completed()).toEqual([{ user_data: 1n, res: 1 }]);
  expect(engineOf('read')).toBe(signalled.value === 1 ? 'ring' : 'thread');
  for (const opened of [socket, peer, event]) close(opened);
  end();
});

test('what is no descriptor of rings is refused', () => {
  const event = eventfd2(0, 0);
  expect(() => io_uring_enter(event, 0)).toThrow(code('EOPNOTSUPP'));
  expect(() => io_uring_setup(0, struct.io_uring_params.alloc())).toThrow(code('EINVAL'));
  expect(() => io_uring_setup(1, struct.io_uring_params.alloc({ flags: 2 ** 31 }))).toThrow(
    code('EINVAL'),
  );
  close(event);
  expect(() => io_uring_register(0x7fff_ffff, IORING_UNREGISTER_FILES)).toThrow(code('EBADF'));
});
