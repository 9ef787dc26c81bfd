import fc from 'fast-check';
import { struct } from 'linux-syscalls';
import { allocate } from 'linux-syscalls/raw';

const numbers = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(-1, -0, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 2 ** 32, 2 ** 53, 1e300, 0.5),
);

const bigints = fc.oneof(
  fc.bigInt({ min: -(1n << 70n), max: 1n << 70n }),
  fc.constantFrom(0n, -1n, 1n << 63n, (1n << 64n) - 1n, 1n << 64n),
);

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme' }).map((text) => `${text}\0${text}`),
  fc.constant('long '.repeat(2000)),
);

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(64);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

const arrays = [Uint8Array, Int32Array, Uint32Array, BigInt64Array, BigUint64Array, Float64Array];

const views = fc.oneof(
  fc
    .tuple(fc.constantFrom(...arrays), fc.nat({ max: 5 }))
    .map(([View, length]) => new View(length)),
  fc.nat({ max: 5000 }).map((length) => new DataView(new ArrayBuffer(length))),
  fc.nat({ max: 5000 }).map((length) => new Uint8Array(new SharedArrayBuffer(length))),
  fc.nat({ max: 40 }).map((length) => new ArrayBuffer(length)),
  fc.constantFrom(...arrays).map((View) => {
    const view = new View(8);
    structuredClone(view.buffer, { transfer: [view.buffer] });
    return view;
  }),
  fc.constant(null).map(detached),
  fc.constant(null).map(() => allocate(64, 32)),
  fc
    .constantFrom(struct.timespec, struct.statx, struct.iovec)
    .chain((it) => fc.constant(null).map(() => it.alloc())),
  fc.constantFrom(struct.pollfd, struct.epoll_event).map((it) => it.array(2)),
);

const strangers = fc.oneof(
  fc.constantFrom(null, true, false, Symbol('no argument'), () => 1),
  fc.constantFrom({}, [], [1], ['a', 2], ['a\0'], new Date(0), /x/, new Map(), Object.create(null)),
  fc.constant(null).map(() => new Proxy(new Uint8Array(64), {})),
  fc.constant(null).map(() => Object.create(Uint8Array.prototype)),
  fc.constant({ valueOf: () => 3, [Symbol.toPrimitive]: () => 3 }),
  fc.constant({ length: 4, byteLength: 32, buffer: new ArrayBuffer(32), byteOffset: 0 }),
);

/** Anything at all that is no number. */
export const anythingButNumbers: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  views,
  strangers,
  fc.constant(undefined),
);

/** Anything at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(numbers, bigints, anythingButNumbers);
