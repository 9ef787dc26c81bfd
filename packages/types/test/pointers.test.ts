import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytesOf, identityOf, struct } from '../src/index.ts';

const provider = Symbol.for('@linux-syscalls/types.addressOf');
const world = globalThis as Record<symbol, unknown>;
const before = world[provider];

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Whether the object that a function makes and stores is still there when nothing else holds it. */
async function survives(store: () => object): Promise<boolean> {
  const reference = new WeakRef(store());
  // A WeakRef keeps its object until the job ends that made it.
  await new Promise((resolve) => setImmediate(resolve));
  collectGarbage();
  return reference.deref() !== undefined;
}

describe('with a provider of addresses', () => {
  beforeEach(() => {
    world[provider] = () => 0x1234_5678;
  });
  afterEach(() => {
    world[provider] = before;
  });

  test('a pointer field stores the address of a view', () => {
    expect(struct.iovec.from({ iov_base: new Uint8Array(4), iov_len: 4 }).iov_base).toBe(
      0x1234_5678,
    );
  });

  test('what a pointer points to lives as long as the record', async () => {
    const vector = struct.iovec.alloc();
    const stored = await survives(() => {
      const target = new Uint8Array(4);
      vector.iov_base = target;
      return target;
    });
    expect(stored).toBe(true);
    expect(vector.iov_base).toBe(0x1234_5678);
  });

  test('a copy of the record keeps it alive, too', async () => {
    const vectors = struct.iovec.array(2);
    const stored = await survives(() => {
      const target = new Uint8Array(4);
      vectors[1] = struct.iovec.from({ iov_base: target });
      return target;
    });
    expect(stored).toBe(true);
    expect(vectors[1]?.iov_base).toBe(0x1234_5678);
  });

  test.each<[what: string, buffer: ArrayBufferLike]>([
    ['a buffer of threads', new SharedArrayBuffer(struct.iovec.size)],
    ['a frozen buffer', Object.freeze(new ArrayBuffer(struct.iovec.size))],
  ])('%s keeps it alive, and has no property for that', async (_, buffer) => {
    const vector = struct.iovec.view(buffer);
    const stored = await survives(() => {
      const target = new Uint8Array(4);
      vector.iov_base = target;
      return target;
    });
    expect(stored).toBe(true);
    expect(Reflect.ownKeys(buffer)).toEqual([]);
    vector.iov_base = null;
  });

  test('a pointer that is overwritten lets it go', async () => {
    const vector = struct.iovec.alloc();
    const stored = await survives(() => {
      const target = new Uint8Array(4);
      vector.iov_base = target;
      vector.iov_base = null;
      return target;
    });
    expect(stored).toBe(false);
    expect(vector.iov_base).toBe(0);
  });

  test('a record that is cleared lets it go', async () => {
    const vectors = struct.iovec.array(1);
    const stored = await survives(() => {
      const target = new Uint8Array(4);
      vectors[0] = struct.iovec.from({ iov_base: target });
      vectors[0] = struct.iovec.alloc();
      return target;
    });
    expect(stored).toBe(false);
    expect(bytesOf(vectors)).toEqual(new Uint8Array(struct.iovec.size));
  });

  test('a foreign layout takes no view, for this machine has its own addresses', () => {
    for (const arch of ['x86_64', 'arm'] as const) {
      const foreign = struct.iovec.on(arch);
      if (identityOf(foreign.alloc())?.native) continue;
      expect(() => foreign.from({ iov_base: new Uint8Array(4) })).toThrow(
        'struct iovec.iov_base belongs to another architecture',
      );
    }
  });
});

describe('without a provider', () => {
  beforeEach(() => {
    world[provider] = undefined;
  });
  afterEach(() => {
    world[provider] = before;
  });

  test('a view is refused with the way out', () => {
    expect(() => struct.iovec.from({ iov_base: new Uint8Array(4) })).toThrow(
      'struct iovec.iov_base: storing a view needs its address: import linux-syscalls, or store a number',
    );
  });

  test('numbers, bigints and null are stored', () => {
    const vector = struct.iovec.from({ iov_base: 0x1000n });
    expect(vector.iov_base).toBe(0x1000);
    vector.iov_base = 0x2000;
    expect(vector.iov_base).toBe(0x2000);
    vector.iov_base = null;
    expect(vector.iov_base).toBe(0);
  });

  test.each(['text', true, undefined, {}])('%o is refused', (value) => {
    const vector = struct.iovec.alloc();
    expect(() => {
      vector.iov_base = value as never;
    }).toThrow('struct iovec.iov_base must be a view, an address or null');
  });
});
