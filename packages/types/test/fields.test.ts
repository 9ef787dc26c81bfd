import { describe, expect, test } from 'vitest';
import { bytesOf, type Descriptor, declareStruct, type RecordView } from '../src/index.ts';

interface every extends RecordView<'struct every'> {
  u8: number;
  s8: number;
  u16: number;
  s16: number;
  u32: number;
  s32: number;
  u64: bigint;
  s64: bigint;
  be16: number;
  be32: number;
  be64: bigint;
  le32: number;
  f32: number;
  f64: number;
}

const every: Descriptor<every> = declareStruct(
  'every',
  `__u8 u8; __s8 s8; __u16 u16; __s16 s16; __u32 u32; __s32 s32; __u64 u64; __s64 s64;
   __be16 be16; __be32 be32; __be64 be64; __le32 le32; float f32; double f64;`,
  { pack: 1 },
);

const bytes = Uint8Array.from({ length: 64 }, (_, index) => 0xff - 3 * index);
const little = every.on('x86_64');

describe('a field reads what DataView reads at its offset', () => {
  const data = new DataView(bytes.buffer);
  const view = little.view(bytes);
  test.each<[keyof every & string, unknown]>([
    ['u8', data.getUint8(0)],
    ['s8', data.getInt8(1)],
    ['u16', data.getUint16(2, true)],
    ['s16', data.getInt16(4, true)],
    ['u32', data.getUint32(6, true)],
    ['s32', data.getInt32(10, true)],
    ['u64', data.getBigUint64(14, true)],
    ['s64', data.getBigInt64(22, true)],
    ['be16', data.getUint16(30)],
    ['be32', data.getUint32(32)],
    ['be64', data.getBigUint64(36)],
    ['le32', data.getUint32(44, true)],
    ['f32', data.getFloat32(48, true)],
    ['f64', data.getFloat64(52, true)],
  ])('%s', (field, value) => {
    expect(view[field]).toBe(value);
  });
});

test('what is written to every field is there in bytes, and nowhere else', () => {
  const source = little.view(bytes.slice(0, little.size));
  const target = little.alloc();
  for (const name of Object.keys(little.layout.x86_64.fields)) {
    const field = name as 'u8';
    target[field] = source[field];
  }
  expect(little.toObject(target)).toEqual(little.toObject(source));
  expect(bytesOf(target)).toEqual(bytesOf(source));
});

test('setters take numbers and bigints alike', () => {
  const view = every.alloc({ u32: 7n, u64: 7, s16: -7n, be32: 7n });
  expect(view.u32).toBe(7);
  expect(view.u64).toBe(7n);
  expect(view.s16).toBe(-7);
  expect(view.be32).toBe(7);
});

test.each<[keyof every & string, number | bigint, number | bigint]>([
  ['u8', 0, 255],
  ['s8', -128, 127],
  ['u16', 0, 65535],
  ['s16', -32768, 32767],
  ['u32', 0, 4294967295],
  ['s32', -2147483648, 2147483647],
  ['u64', 0n, (1n << 64n) - 1n],
  ['s64', -(1n << 63n), (1n << 63n) - 1n],
  ['be16', 0, 65535],
  ['be32', 0, 4294967295],
])('%s takes its range to the ends and nothing beyond', (field, least, greatest) => {
  const view = every.alloc();
  for (const value of [least, greatest]) {
    view[field as 'u8'] = value as number;
    expect(view[field]).toBe(value);
  }
  for (const value of [BigInt(least) - 1n, BigInt(greatest) + 1n]) {
    expect(() => every.alloc({ [field]: value })).toThrow(RangeError);
  }
});

test('32 unsigned bits take what | makes of bit 31, in either byte order, and nothing less', () => {
  const view = every.alloc({ u32: 1 | (1 << 31), be32: 1 << 31 });
  expect([view.u32, view.be32]).toEqual([0x80000001, 0x80000000]);
  expect(() => every.alloc({ u32: -(2 ** 31) - 1 })).toThrow(RangeError);
  expect(() => every.alloc({ u32: -1.5 })).toThrow(RangeError);
  expect(() => every.alloc({ u16: -1 })).toThrow(RangeError);
});

describe('word-sized fields', () => {
  interface words extends RecordView<'struct words', 'p'> {
    u: number;
    s: number;
    p: number;
    mask: bigint;
  }
  const words: Descriptor<words> = declareStruct(
    'words',
    'unsigned long u; long s; void *p; unsigned long mask bigint;',
  );
  const wide = words.on('aarch64');
  const narrow = words.on('arm');

  test('are as wide as the architecture, and numbers on all', () => {
    expect([wide.size, narrow.size]).toEqual([32, 16]);
    for (const one of [wide, narrow]) {
      const view = one.alloc({ u: 1, s: -1, p: 0x1000, mask: 5 });
      expect(one.toObject(view)).toEqual({ u: 1, s: -1, p: 0x1000, mask: 5n });
    }
  });

  test('refuse what is negative on every architecture, though 32 bits could hold it', () => {
    for (const one of [wide, narrow]) expect(() => one.alloc({ u: -1 })).toThrow(RangeError);
  });

  test('hold every exact number', () => {
    const view = wide.alloc();
    for (const value of [Number.MAX_SAFE_INTEGER, 2 ** 32, 2 ** 32 - 1, 0]) {
      view.u = value;
      expect(view.u).toBe(value);
      view.s = -value;
      expect(view.s).toBe(value === 0 ? 0 : -value);
    }
  });

  test('that no number holds exactly are a RangeError that tells the value and the way out', () => {
    const all = wide.view(new Uint8Array(32).fill(0xff));
    expect(() => all.u).toThrow(
      "struct words.u holds 18446744073709551615, which is no exact number: read it through the descriptor's bigint()",
    );
    expect(all.s).toBe(-1);
    expect(all.mask).toBe((1n << 64n) - 1n);
    expect(wide.bigint(all).u).toBe((1n << 64n) - 1n);
    expect(wide.toObject(all).u).toBe((1n << 64n) - 1n);
  });

  test('take no number that was rounded', () => {
    const view = wide.alloc();
    expect(() => {
      view.u = 2 ** 53;
    }).toThrow(': pass a bigint');
  });
});

test('the bigint sibling shows every integer of the same bytes as a bigint', () => {
  const view = every.alloc({ u8: 1, s16: -2, u64: 3n, be32: 4, f64: 0.5 });
  const sibling = every.bigint(view);
  expect(sibling.u8).toBe(1n);
  expect(sibling.s16).toBe(-2n);
  expect(sibling.u64).toBe(3n);
  expect(sibling.be32).toBe(4n);
  sibling.u8 = 9n;
  expect(view.u8).toBe(9);
});

describe('bitfields', () => {
  interface bits extends RecordView<'struct bits'> {
    a: number;
    b: number;
    s: number;
    wide: bigint;
  }
  const bits: Descriptor<bits> = declareStruct(
    'bits',
    '__u32 a:3, :5, b:11; __s32 s:6; __u64 wide:40;',
  );

  test('lie where C puts them', () => {
    const { fields } = bits.layout.x86_64;
    expect(fields.a).toEqual({ offset: 0, size: 4, type: '__u32', bit: 0, bits: 3 });
    expect(fields.b).toEqual({ offset: 1, size: 4, type: '__u32', bit: 8, bits: 11 });
    expect(fields.s.bit).toBe(19);
    expect(fields.wide.bit).toBe(64);
  });

  test('keep their neighbours as they are', () => {
    const view = bits.view(new Uint8Array(bits.size).fill(0xff));
    view.b = 0;
    expect(bits.toObject(view)).toEqual({ a: 7, b: 0, s: -1, wide: (1n << 40n) - 1n });
    view.s = -32;
    view.wide = 1n;
    expect(bits.toObject(view)).toEqual({ a: 7, b: 0, s: -32, wide: 1n });
  });

  test('are range-checked by their width', () => {
    expect(() => bits.alloc({ a: 8 })).toThrow(
      'struct bits.a must be an integer from 0 to 7, not 8',
    );
    expect(() => bits.alloc({ s: 32 })).toThrow('struct bits.s must be an integer from -32 to 31');
    expect(() => bits.alloc({ wide: 1n << 40n })).toThrow(RangeError);
  });
});

test('integers of 128 bits are bigints, and refuse what exceeds them', () => {
  const wide = declareStruct<RecordView & { u: bigint; s: bigint }>('wide', '__u128 u; __s128 s;');
  const view = wide.alloc({ u: 2n ** 128n - 1n, s: -(2n ** 127n) } as never);
  expect([view.u, view.s]).toEqual([2n ** 128n - 1n, -(2n ** 127n)]);
  view.s = -1n;
  view.u = 2n ** 64n;
  expect([view.u, view.s]).toEqual([2n ** 64n, -1n]);
  expect(() => {
    view.u = 2n ** 128n;
  }).toThrow(RangeError);
});

describe('numbers in fields of 64 bits', () => {
  const numbers = [
    0,
    -0,
    1,
    -1,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 32 + 1,
    -(2 ** 32),
    -(2 ** 32) - 1,
  ]
    .concat([2 ** 52 + 1, 2 ** 53 - 1, -(2 ** 53) + 1, 0x7f12_3456_7890, -0x7f12_3456_7890])
    .concat([2 ** 53, -(2 ** 53), 2 ** 64, 1e300, -1e300, 0.5, 2 ** 32 + 0.5, -1.5, 4e9 + 0.25])
    .concat([Number.MIN_VALUE, -Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY]);
  type Wide = RecordView & Record<string, number>;
  const wide = declareStruct<Wide>(
    'wide',
    '__u64 u64; __s64 s64; __be64 be64; unsigned long word; long signedWord; void *pointer;',
  ).on('x86_64');
  const fields = ['u64', 's64', 'be64', 'word', 'signedWord', 'pointer'];

  test.each(fields)('%s holds what is exact and in its range, and refuses the rest', (field) => {
    const signed = field.startsWith('s');
    const little = field !== 'be64';
    const { offset } = wide.layout.x86_64.fields[field]!;
    for (const value of numbers) {
      const fits = Number.isSafeInteger(value) && (signed || value >= 0);
      const expected = new DataView(new ArrayBuffer(wide.size));
      if (fits) expected.setBigInt64(offset, BigInt(value), little);
      const record = wide.alloc();
      const ways = [
        () => {
          record[field] = value;
          return record;
        },
        () => wide.from({ [field]: value }),
        () => wide.set(wide.alloc(), { [field]: value }),
        () => wide.arrayFrom([{ [field]: value }]).at(0)!,
      ];
      for (const way of ways) {
        if (fits) expect(bytesOf(way()), `${value}`).toEqual(bytesOf(expected));
        else expect(way, `${value}`).toThrow(RangeError);
      }
    }
  });
});

test('setters and from write the same bytes', () => {
  const values = { u8: 200, s8: -100, u16: 50_000, s16: -30_000, u32: 3e9, s32: -2e9 };
  const others = { u64: (1n << 63n) + 5n, s64: -(1n << 62n) - 3n, be16: 0x1234, be32: 0x89ab_cdef };
  const all = { ...values, ...others };
  for (const arch of ['x86_64', 'x86'] as const) {
    const descriptor = every.on(arch);
    const set = Object.assign(descriptor.alloc(), all);
    expect(bytesOf(descriptor.from(all))).toEqual(bytesOf(set));
    expect(descriptor.toObject(set)).toMatchObject(all);
  }
});
