import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bytesOf } from '@linux-syscalls/types';
import {
  CLOCK_MONOTONIC,
  clock_gettime,
  close,
  EPOLL_CTL_ADD,
  EPOLLIN,
  epoll_create1,
  epoll_ctl,
  epoll_wait,
  eventfd2,
  get_robust_list,
  lseek,
  memfd_create,
  pread,
  read,
  readv,
  SEEK_SET,
  SS_DISABLE,
  set_robust_list,
  sigaltstack,
  struct,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import {
  type Allocation,
  arrayPool,
  block,
  bytePool,
  type Pool,
  recordPool,
} from 'linux-syscalls/memory';
import { addressOf, readMemory, SYS, syscall3 } from 'linux-syscalls/raw';
import { describe, expect, test } from 'vitest';
import { since } from './kernel.ts';
import { inWorker } from './worker.ts';

const freed = (member: string): object =>
  expect.objectContaining({
    message: `${member}: this memory has been freed`,
    code: 'ERR_LINUX_SYSCALLS_FREED',
  });

const detached = expect.objectContaining({
  name: 'TypeError',
  message: expect.stringContaining('is a view whose buffer is detached'),
});

/** A file that lives in memory, and is at its start. */
function fileOf(bytes: Uint8Array): number {
  const fd = memfd_create('allocations');
  write(fd, bytes);
  lseek(fd, 0, SEEK_SET);
  return fd;
}

/** What lies at an address, as the kernel sees it. */
function bytesAt(address: number, length: number): number[] {
  const bytes = new Uint8Array(length);
  readMemory(address, bytes);
  return [...bytes];
}

/** The bytes under the view of any allocation. */
const shownBy = ({ view }: Allocation<unknown>): Uint8Array => bytesOf(view as Uint8Array);

const inPool =
  <View>(pool: Pool<View>) =>
  (): Allocation<View> =>
    pool.take();

describe.each<[string, () => () => Allocation<unknown>]>([
  ['a block', () => () => block(64)],
  ['a block of a pool', () => inPool(bytePool(64))],
  ['a record', () => inPool(recordPool(struct.statx))],
  ['an array of records', () => inPool(arrayPool(struct.iovec, 4))],
])('%s', (_, make) => {
  test('lies where its address says, zeroed, and nobody else does', () => {
    const take = make();
    const all = Array.from({ length: 20 }, take);
    for (const one of all) {
      const bytes = shownBy(one);
      expect(one.address).toBe(addressOf(bytes));
      expect(bytes.every((byte) => byte === 0)).toBe(true);
      bytes.fill(all.indexOf(one) + 1);
    }
    all.forEach((one, i) => {
      const { length } = shownBy(one);
      expect(bytesAt(one.address, length)).toEqual(Array(length).fill(i + 1));
    });
  });

  test('can be freed once, and is gone then', () => {
    const one = make()();
    one.free();
    expect(() => one.address).toThrow(freed('address'));
    expect(() => one.view).toThrow(freed('view'));
    expect(() => one.free()).toThrow(freed('free'));
  });

  test('is freed at the end of a block by using, whoever else freed it', () => {
    const take = make();
    const seen: Allocation<unknown>[] = [];
    {
      using one = take();
      using other = take();
      seen.push(one, other);
      other.free();
      expect(one.address).toBeGreaterThan(0);
    }
    for (const one of seen) expect(() => one.address).toThrow(freed('address'));
  });

  test('shows nothing of itself to a view from before it was freed', () => {
    const take = make();
    const one = take();
    const old = shownBy(one);
    one.free();
    const next = take();
    shownBy(next).fill(7);
    expect(old.length).toBe(0);
    expect(() => addressOf(old)).toThrow(detached);
    expect(() => read(-1, old, 0)).toThrow(detached);
  });

  test('takes no part any more once somebody took its buffer away', () => {
    const take = make();
    const one = take();
    const { address } = one;
    const { buffer } = shownBy(one);
    const held = buffer.byteLength;
    const taken = structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
    one.free();
    expect(() => one.free()).toThrow(freed('free'));
    expect(Array.from({ length: 3 }, () => take().address)).not.toContain(address);
    expect(taken.byteLength).toBe(held);
  });
});

describe('a pool', () => {
  test('gives the same address again, with zeros there and no other view of it', () => {
    const pool = recordPool(struct.timespec);
    const first = pool.take();
    const { address, view } = first;
    clock_gettime(CLOCK_MONOTONIC, view);
    first.free();
    const second = pool.take();
    expect(second.address).toBe(address);
    expect(bytesAt(address, struct.timespec.size)).toEqual(Array(struct.timespec.size).fill(0));
    expect(() => view.tv_sec).toThrow(TypeError);
    expect(() => {
      view.tv_nsec = 1;
    }).toThrow(TypeError);
    expect(() => clock_gettime(CLOCK_MONOTONIC, view)).toThrow(detached);
    expect(second.view.tv_sec).toBe(0n);
  });

  test('keeps addresses true over thousands of turns', () => {
    const pool = recordPool(struct.timespec);
    const seen = new Set<number>();
    for (let i = 0; i < 5000; i += 1) {
      using time = pool.take();
      clock_gettime(CLOCK_MONOTONIC, time.address);
      if (time.view.tv_sec === 0n || time.address !== addressOf(bytesOf(time.view))) {
        throw new Error(`in turn ${i} the kernel wrote elsewhere`);
      }
      seen.add(time.address);
    }
    expect(seen.size).toBe(1);
  });

  test('frees what lies within a record or an array with it', () => {
    const status = recordPool(struct.statx).take();
    const inner = status.view.stx_atime;
    const vectors = arrayPool(struct.iovec, 3).take();
    const { view } = vectors;
    const second = view.at(1)!;
    status.free();
    vectors.free();
    expect(() => inner.tv_sec).toThrow(TypeError);
    expect(() => second.iov_len).toThrow(TypeError);
    expect(() => view[1]).toThrow(TypeError);
    expect(() => view.at(0)).toThrow(TypeError);
    expect(() => view.length).toThrow(TypeError);
    expect(() => [...view]).toThrow(TypeError);
    expect(() => readv(-1, view)).toThrow(detached);
  });

  test.each([1, 16, 64, 512, 4096])('aligns blocks to %s bytes, also again', (alignment) => {
    const pool = bytePool(100, alignment);
    for (const turn of [0, 1]) {
      const blocks = Array.from({ length: 5 + turn }, () => pool.take());
      for (const one of blocks) expect(one.address % alignment).toBe(0);
      for (const one of blocks) one.free();
    }
    expect(block(100, alignment).address % alignment).toBe(0);
  });

  test('aligns records as C does', () => {
    const areas = recordPool(struct.rseq);
    const all = Array.from({ length: 5 }, () => areas.take());
    for (const area of all) expect(area.address % struct.rseq.alignment).toBe(0);
    expect(recordPool(struct.iovec).take().address % struct.iovec.alignment).toBe(0);
  });

  test('has room for a flexible array', () => {
    const { view, address } = recordPool(struct.file_handle, 5).take();
    view.f_handle.set([1, 2, 3, 4, 5]);
    expect(bytesAt(address + struct.file_handle.size, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  test('refuses what can be no memory when it is made', () => {
    const ranges = [-1, 0.5, Number.NaN, 2 ** 60];
    for (const length of ranges) {
      expect(() => bytePool(length)).toThrow(RangeError);
      expect(() => block(length)).toThrow(RangeError);
      expect(() => arrayPool(struct.iovec, length)).toThrow(RangeError);
      expect(() => recordPool(struct.iovec, length)).toThrow(RangeError);
    }
    expect(() => bytePool(8, 3)).toThrow('alignment must be a power of two up to 2^30, not 3');
    expect(() => block('8' as unknown as number)).toThrow(TypeError);
    expect(() => arrayPool(struct.iovec, '8' as unknown as number)).toThrow(TypeError);
    expect(() => recordPool(struct.iovec, '8' as unknown as number)).toThrow(TypeError);
  });
});

describe('the kernel', () => {
  const text = Uint8Array.from({ length: 10_000 }, (_, i) => i % 251);

  test('reads a file into a block by its number alone, until it ends', () => {
    const fd = fileOf(text);
    using chunk = block(4096, 4096);
    const { address, view } = chunk;
    const read: number[] = [];
    for (let count = 0; ; ) {
      count = syscall3(SYS.read, fd, address, 4096);
      if (count <= 0) break;
      read.push(...view.subarray(0, count));
    }
    expect(read).toEqual([...text]);
    close(fd);
  });

  test('takes addresses where it takes views, in wrappers and in a batch', () => {
    const fd = fileOf(text);
    using chunk = bytePool(16).take();
    expect(pread(fd, chunk.address, 16, 100)).toBe(16);
    expect([...chunk.view]).toEqual([...text.subarray(100, 116)]);
    const batch = new Batch();
    batch.pread64(fd, chunk.view, 16, 200);
    batch.run();
    expect([...chunk.view]).toEqual([...text.subarray(200, 216)]);
    chunk.free();
    expect(() => batch.run()).toThrow(TypeError);
    close(fd);
  });

  test('follows addresses of one allocation that stand in another', () => {
    const fd = fileOf(text);
    using chunks = bytePool(32).take();
    using vectors = arrayPool(struct.iovec, 2).take();
    for (const i of [0, 1]) {
      const vector = vectors.view.at(i)!;
      vector.iov_base = chunks.address + 16 * (1 - i);
      vector.iov_len = 16;
    }
    expect(readv(fd, vectors.address, 2)).toBe(32);
    expect([...chunks.view]).toEqual([...text.subarray(16, 32), ...text.subarray(0, 16)]);
    close(fd);
  });

  test('fills an array of records, each where its index says', () => {
    const epoll = epoll_create1(0);
    const counters = [eventfd2(1), eventfd2(1), eventfd2(1)];
    const pool = recordPool(struct.epoll_event);
    counters.forEach((fd, i) => {
      using event = pool.take();
      event.view.events = EPOLLIN;
      event.view.data = BigInt(i) + (1n << 40n);
      epoll_ctl(epoll, EPOLL_CTL_ADD, fd, event.address);
    });
    using events = arrayPool(struct.epoll_event, 8).take();
    expect(epoll_wait(epoll, events.address, 8, 0)).toBe(3);
    const told = [0, 1, 2].map((i) => {
      const one = struct.epoll_event.alloc();
      readMemory(events.address + i * struct.epoll_event.size, bytesOf(one));
      expect(events.view.at(i)!.data).toBe(one.data);
      return Number(one.data - (1n << 40n));
    });
    expect(told.sort()).toEqual([0, 1, 2]);
    for (const fd of [...counters, epoll]) close(fd);
  });

  test('may keep what a pool gave, also at its second time', (context) => {
    const before = new BigUint64Array(1);
    const size = new BigUint64Array(1);
    since('2.6.17', context, () => get_robust_list(0, before, size));
    const pool = recordPool(struct.robust_list_head);
    pool.take().free();
    using head = pool.take();
    try {
      expect(set_robust_list(head.view)).toBe(0);
      const now = new BigUint64Array(1);
      get_robust_list(0, now, size);
      expect(Number(now[0])).toBe(head.address);
    } finally {
      set_robust_list(before[0]!);
    }
  });

  test('has an alternate stack in a block', () => {
    using stack = block(65_536, 16);
    const before = struct.sigaltstack.alloc();
    const now = struct.sigaltstack.alloc();
    sigaltstack(struct.sigaltstack.from({ ss_sp: stack.address, ss_size: 65_536 }), before);
    sigaltstack(null, now);
    sigaltstack(
      before.ss_sp === 0 ? struct.sigaltstack.from({ ss_flags: SS_DISABLE }) : before,
      null,
    );
    expect(now.ss_sp).toBe(stack.address);
  });

  test('writes from another thread to where a number says', async () => {
    using time = recordPool(struct.timespec).take();
    const told = await inWorker<number>(
      'return calls.clock_gettime(calls.CLOCK_MONOTONIC, workerData)',
      time.address,
    );
    expect(told).toBe(0);
    expect(time.view.tv_sec).toBeGreaterThan(0n);
  });
});

test('a thread has pools of its own', async () => {
  const told = await inWorker<number[]>(`
    const pool = memory.recordPool(calls.struct.timespec);
    const addresses = [0, 1, 2].map(() => {
      const time = pool.take();
      calls.clock_gettime(calls.CLOCK_MONOTONIC, time.address);
      const { address, view } = time;
      if (view.tv_sec === 0n) throw new Error('the kernel wrote elsewhere');
      time.free();
      return address;
    });
    return addresses;`);
  expect(new Set(told).size).toBe(1);
});

describe('the collector', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;

  /** Whether the buffer of an allocation is still there after a collection. */
  async function survives(take: () => ArrayBufferLike): Promise<boolean> {
    const reference = new WeakRef(take());
    // A WeakRef keeps its object until the job ends that made it.
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
    return reference.deref() !== undefined;
  }

  test('frees what nobody has freed and nobody refers to, though its pool lives', async () => {
    const pool = bytePool(64);
    expect(await survives(() => pool.take().view.buffer)).toBe(false);
    expect(await survives(() => block(64).view.buffer)).toBe(false);
    expect(pool.take().view.length).toBe(64);
  });

  test('leaves alone what an allocation or its view refers to', async () => {
    const pool = bytePool(64);
    const kept: unknown[] = [];
    const keep = (one: Allocation<Uint8Array>, what: unknown): ArrayBufferLike => {
      kept.push(what);
      return one.view.buffer;
    };
    for (const take of [() => block(64), () => pool.take()]) {
      const itself = (one = take()): ArrayBufferLike => keep(one, one);
      const view = (one = take()): ArrayBufferLike => keep(one, one.view);
      expect(await survives(itself)).toBe(true);
      expect(await survives(view)).toBe(true);
    }
    expect(kept).toHaveLength(4);
  });
});
