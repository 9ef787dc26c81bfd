import { describe, expect, test } from 'vitest';
import { bytesOf, type Descriptor, declareStruct, struct } from '../src/index.ts';

/** What a call throws. */
function thrown(call: () => unknown): { name: string; code: string; message: string } {
  try {
    call();
  } catch (error) {
    return error as { name: string; code: string; message: string };
  }
  throw new Error('it threw nothing');
}

describe('a field given', () => {
  const view = struct.winsize.alloc();
  test.each([
    [65536, 'RangeError', 'ERR_OUT_OF_RANGE', '65536'],
    [-1, 'RangeError', 'ERR_OUT_OF_RANGE', '-1'],
    [1.5, 'RangeError', 'ERR_OUT_OF_RANGE', '1.5'],
    [Number.NaN, 'RangeError', 'ERR_OUT_OF_RANGE', 'NaN'],
    [Number.POSITIVE_INFINITY, 'RangeError', 'ERR_OUT_OF_RANGE', 'Infinity'],
    [65536n, 'RangeError', 'ERR_OUT_OF_RANGE', '65536n'],
    ['5', 'TypeError', 'ERR_INVALID_ARG_TYPE', '"5"'],
    [null, 'TypeError', 'ERR_INVALID_ARG_TYPE', 'null'],
    [undefined, 'TypeError', 'ERR_INVALID_ARG_TYPE', 'undefined'],
    [{ valueOf: () => 5 }, 'TypeError', 'ERR_INVALID_ARG_TYPE', 'an object'],
    [true, 'TypeError', 'ERR_INVALID_ARG_TYPE', 'true'],
  ])('%o names itself, its range and what came', (value, name, code, shown) => {
    const error = thrown(() => {
      view.ws_row = value as number;
    });
    expect(error).toMatchObject({ name, code });
    expect(error.message).toBe(
      `struct winsize.ws_row must be an integer from 0 to 65535, not ${shown}`,
    );
  });

  test('no object for a record names the record', () => {
    expect(
      thrown(() => {
        struct.statx.alloc().stx_atime = 5 as never;
      }).message,
    ).toBe(
      'struct statx.stx_atime must be a struct statx_timestamp or an object with its fields, not 5',
    );
  });

  test('another record names both', () => {
    expect(
      thrown(() => {
        struct.statx.alloc().stx_atime = struct.timespec.alloc() as never;
      }).message,
    ).toBe(
      'struct statx.stx_atime must be a struct statx_timestamp, not a struct __kernel_timespec',
    );
  });

  test('no array for an array says so', () => {
    expect(() => struct.utsname.alloc({ release: 5 as never })).toThrow(
      'struct new_utsname.release must be an array, not 5',
    );
  });

  test('a string that is longer than its array says both lengths', () => {
    expect(thrown(() => struct.utsname.alloc({ release: 'é'.repeat(33) }))).toMatchObject({
      name: 'RangeError',
      message: 'struct new_utsname.release: the string has 66 bytes but the array 65',
    });
  });

  test('a string that is no text is refused', () => {
    expect(() => struct.utsname.alloc({ release: '\ud800' })).toThrow('has a lone surrogate');
  });
});

test('an unknown field is an error of from and alloc', () => {
  expect(thrown(() => struct.winsize.from({ ws_rows: 5 } as never))).toMatchObject({
    name: 'TypeError',
    code: 'ERR_INVALID_ARG_VALUE',
    message: 'winsize.from: struct winsize has no field "ws_rows"',
  });
  expect(() => struct.winsize.alloc({ ws_rows: 5 } as never)).toThrow('no field "ws_rows"');
  expect(() => struct.winsize.offsetOf('ws_rows' as never)).toThrow('no field "ws_rows"');
});

describe('memory that a view does not fit in', () => {
  test('is too short', () => {
    expect(thrown(() => struct.statx.view(new ArrayBuffer(255)))).toMatchObject({
      name: 'RangeError',
      code: 'ERR_OUT_OF_RANGE',
      message: 'statx.view needs 256 bytes at offset 0, but the memory has 255',
    });
    expect(() => struct.statx.view(new Uint8Array(256).subarray(1))).toThrow('has 255');
    expect(() => struct.winsize.arrayView(new ArrayBuffer(16), 1, 2)).toThrow(RangeError);
  });

  test('is no memory', () => {
    expect(() => struct.statx.view([] as never)).toThrow(
      'statx.view: memory must be a buffer or a view, not an array',
    );
  });

  test.each([-1, 0.5, Number.NaN, 2 ** 53])('has no offset %d', (offset) => {
    expect(() => struct.winsize.view(new ArrayBuffer(16), offset)).toThrow(RangeError);
    expect(() => struct.winsize.array(offset)).toThrow(RangeError);
  });

  test('is less than the record', () => {
    expect(() => struct.winsize.view(new ArrayBuffer(16), 0, 7)).toThrow(
      'winsize.view: byteLength is 7, but struct winsize has 8 bytes',
    );
  });
});

describe('a live view', () => {
  test('over a buffer that was detached throws', () => {
    const buffer = new ArrayBuffer(8);
    const view = struct.winsize.view(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => view.ws_row).toThrow(TypeError);
    expect(() => {
      view.ws_row = 1;
    }).toThrow(TypeError);
    expect(() => struct.winsize.toObject(view)).toThrow(TypeError);
  });

  test('over a buffer that shrank throws, and never reads beyond', () => {
    const Resizable = ArrayBuffer as unknown as new (
      length: number,
      options: { maxByteLength: number },
    ) => ArrayBuffer & { resize(length: number): void };
    const buffer = new Resizable(16, { maxByteLength: 64 });
    const view = struct.winsize.view(buffer, 4);
    buffer.resize(8);
    expect(() => view.ws_col).toThrow();
    expect(() => {
      view.ws_row = 1;
    }).toThrow();
    buffer.resize(64);
    expect(bytesOf(view)).toHaveLength(8);
  });
});

describe('a descriptor given the wrong view', () => {
  test.each(['toObject', 'toJson', 'bigint'] as const)('%s says so', (call) => {
    expect(() => struct.winsize[call](struct.statx.alloc() as never)).toThrow(
      `winsize.${call}: view must be a struct winsize`,
    );
    expect(() => struct.winsize[call](new DataView(new ArrayBuffer(8)) as never)).toThrow(
      TypeError,
    );
  });

  test('an array of its records is none of them', () => {
    expect(() => struct.winsize.toObject(struct.winsize.array(1) as never)).toThrow(TypeError);
  });

  test('string wants an array of bytes', () => {
    expect(() => struct.winsize.string(struct.winsize.alloc(), 'ws_row')).toThrow(
      'struct winsize.ws_row is no array of bytes',
    );
  });

  test('iterate wants records that say their length', () => {
    const descriptor = struct.winsize as unknown as typeof struct.dirent64;
    expect(() => descriptor.iterate(new Uint8Array(8))).toThrow(
      "struct winsize doesn't say its own length, so it can't be iterated",
    );
  });
});

describe('a declaration', () => {
  const broken: readonly [string, string][] = [
    ['__u33 a;', 'names __u33, an unknown type'],
    ['__u32 a', 'wants ";" after "__u32 a", not its end'],
    ['__u32 a[x];', 'wants a length in digits'],
    ['struct other o;', 'holds struct other, which its "uses" doesn\'t give'],
    ['__u32 a; }', 'wants a member after'],
    ['__u32 a:x;', 'wants a number of bits in digits after "__u32 a :", not x'],
    ['int a:99;', 'struct broken: a has 99 bits, but its type 32 on '],
    ['int :33;', 'a member has 33 bits, but its type 32 on '],
    ['int a:0;', 'a has 0 bits, which only a member without a name has'],
    ['void *a:1;', 'a is no integer, so it has no bits'],
    ['int a[2]:1;', 'a is no integer, so it has no bits'],
    ['float a:1;', 'a is no integer, so it has no bits'],
    ['struct { int b:99; } a;', 'b has 99 bits, but its type 32 on '],
    ['__u32 a aligned(zz);', 'wants an alignment in digits after "__u32 a aligned (", not zz'],
    ['__u32 a aligned(3);', 'aligned must be a power of two, in bytes, not 3'],
    ['__u32 a aligned(0);', 'aligned must be a power of two, in bytes, not 0'],
    ['__u32 a[010];', 'wants a length in digits after "__u32 a [", not 010'],
    ['__u32 a[1e3];', 'wants a length in digits'],
    ['__u32 5;', 'wants a name after "__u32", not 5'],
    ['__u32 a, ;', 'wants a name after "__u32 a ,", not ;'],
    ['struct 5 a;', 'wants a name after "struct", not 5'],
    ['int a; union { int b, a; };', 'struct broken: a is declared twice'],
    ['long char a;', 'names long char, an unknown type'],
    ['signed unsigned a;', 'names signed unsigned, an unknown type'],
    ['long long long a;', 'names long long long, an unknown type'],
  ];
  test.each(broken)('%s is refused when it is needed', (members, message) => {
    const descriptor: Descriptor<never> = declareStruct('broken', members);
    expect(() => descriptor.size).toThrow(message);
  });

  test.each([Number.NaN, 3, 0, -1, 1.5, '1', null])(
    'of which pack or align is %o is refused',
    (value) => {
      for (const option of ['pack', 'align']) {
        const broken: Descriptor<never> = declareStruct('broken', '__u32 a;', {
          [option]: value as number,
        });
        const came = typeof value === 'string' ? `"${value}"` : value;
        expect(() => broken.size).toThrow(
          `struct broken: ${option} must be a power of two, in bytes, not ${came}`,
        );
      }
    },
  );

  test('that holds itself is refused', () => {
    const self: Descriptor<never> = declareStruct('self', 'struct self inner;', {
      uses: () => [self],
    });
    expect(() => self.size).toThrow('struct self holds itself');
  });

  test('of some architectures says so on the others', () => {
    const only: Descriptor<never, 'arm'> = declareStruct('only', '__u32 a;', { only: ['arm'] });
    expect(Object.keys(only.layout)).toEqual(['arm']);
    expect(() => only.on('x86' as never)).toThrow("struct only doesn't exist on x86");
  });
});
