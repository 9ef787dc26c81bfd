import { inspect } from 'node:util';
import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import {
  type AnyRecord,
  bytesOf,
  countRecords,
  type Descriptor,
  declareStruct,
  identityOf,
  type RecordView,
  recordIdentity,
  struct,
  union,
} from '../src/index.ts';

interface named extends RecordView<'struct named'> {
  size: number;
  type: number;
  name: Uint8Array;
  length: number;
  buffer: number;
  byteOffset: number;
  getUint8: number;
}
const named: Descriptor<named> = declareStruct(
  'named',
  '__u32 size, type; char name[4]; __u32 length, buffer, byteOffset, getUint8;',
);

test('a field may be called __proto__', () => {
  interface odd extends RecordView<'struct odd'> {
    ['__proto__']: number;
    other: number;
  }
  const odd: Descriptor<odd> = declareStruct('odd', '__u32 __proto__; __u32 other;');
  const init = JSON.parse('{"__proto__":7}');
  const view = odd.from(init);
  const plain = odd.toObject(view);
  expect(Object.entries(plain)).toEqual([
    ['__proto__', 7],
    ['other', 0],
  ]);
  expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
  expect(JSON.stringify(odd.toJson(view))).toBe('{"__proto__":7,"other":0}');
  expect(inspect(view)).toBe("struct odd { ['__proto__']: 7, other: 0 }");
  expect(bytesOf(odd.from(plain))).toEqual(bytesOf(view));
  expect(odd.layout.arm.fields.other.offset).toBe(4);
  expect(Object.keys(odd.layout.arm.fields)).toEqual(['__proto__', 'other']);
});

test('fields may have any name', () => {
  const init = { size: 1, type: 2, name: 'abc', length: 3, buffer: 4, byteOffset: 5, getUint8: 6 };
  const view = named.from(init);
  expect(named.toObject(view)).toEqual(init);
  expect(bytesOf(view)).toHaveLength(named.size);
  expect(Object.getOwnPropertyNames(view)).toEqual([]);
});

describe('a view of a record', () => {
  test('is over the memory it was opened on, at any offset', () => {
    const memory = new Uint8Array(40);
    const time = struct.timespec.view(memory, 3);
    time.tv_sec = 0x0102n;
    expect(new BigInt64Array(memory.slice(3, 11).buffer)[0]).toBe(0x0102n);
  });

  test('is copied by from and by assignment', () => {
    const one = struct.statx.alloc({ stx_mtime: { tv_sec: 5n, tv_nsec: 6 } });
    const other = struct.statx.from(one);
    one.stx_mtime = { tv_sec: 7n };
    expect(other.stx_mtime.tv_sec).toBe(5n);
    expect(one.stx_mtime.tv_nsec).toBe(0);
    one.stx_btime = other.stx_mtime;
    expect(one.stx_btime.tv_nsec).toBe(6);
  });

  test('tells what it is under a symbol', () => {
    const identity = { kind: 'struct', tag: 'statx', size: 256, architecture: 'riscv64' };
    const view = struct.statx.on('riscv64').alloc();
    expect((view as { [recordIdentity]?: unknown })[recordIdentity]).toMatchObject(identity);
  });

  test('is printed by its fields', () => {
    const view = struct.winsize.from({ ws_row: 25, ws_col: 80 });
    expect(inspect(view)).toBe(
      'struct winsize { ws_row: 25, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 }',
    );
    expect(inspect(struct.iovec.array(1))).toBe('struct iovec[] [ { iov_base: 0, iov_len: 0 } ]');
    expect(inspect({ a: { b: { c: view } } })).toContain('[struct winsize]');
    expect(inspect(view, { depth: 0 })).toContain('ws_row: 25');
    expect(inspect(view, { colors: true })).toContain(inspect(25, { colors: true }));
    const [special] = inspect.colors[inspect.styles.special!]!;
    expect(inspect([[[view]]], { colors: true })).toContain(`\x1b[${special}m[struct winsize]`);
  });

  test('becomes JSON', () => {
    const view = struct.timespec.from({ tv_sec: 1n << 60n, tv_nsec: 5n });
    const json = '{"tv_sec":"1152921504606846976","tv_nsec":5}';
    expect(JSON.stringify(struct.timespec.toJson(view))).toBe(json);
    expect(JSON.stringify(view)).toBe(json);
    expect(JSON.stringify(struct.timespec.bigint(view))).toBe(json);
    const times = struct.timespec.array(1);
    times[0] = view;
    expect(JSON.stringify({ times })).toBe(`{"times":[${json}]}`);
    expect(JSON.stringify(struct.itimerspec.from({ it_value: view }).it_value)).toBe(json);
  });

  test('has no member of ours that a loop or an object could see', () => {
    const view = struct.winsize.alloc();
    const names: string[] = [];
    for (const name in view) names.push(name);
    expect(names).toEqual(['ws_row', 'ws_col', 'ws_xpixel', 'ws_ypixel']);
    expect(Object.keys(view)).toEqual([]);
  });

  test('is still a DataView, and so is an array of them', () => {
    expect(struct.winsize.alloc()).toBeInstanceOf(DataView);
    expect(struct.winsize.array(2)).toBeInstanceOf(DataView);
  });

  test('is opened again over what structuredClone makes of it', () => {
    const clone: unknown = structuredClone(struct.winsize.from({ ws_row: 25 }));
    expect(clone).not.toHaveProperty('ws_row');
    expect(struct.winsize.view(clone as DataView).ws_row).toBe(25);
  });

  test('with a field toJSON keeps it', () => {
    const odd = declareStruct<RecordView<'struct odd'> & { toJSON: number }>(
      'odd',
      '__u32 toJSON;',
    );
    expect(odd.from({ toJSON: 3 }).toJSON).toBe(3);
  });
});

describe('what is no field', () => {
  const any = (value: unknown): Record<PropertyKey, unknown> => value as never;
  const refused = (what: string) =>
    expect.objectContaining({ name: 'TypeError', code: 'ERR_INVALID_ARG_VALUE', message: what });

  test('can be set in no record', () => {
    for (const record of [
      struct.pollfd.alloc(),
      struct.pollfd.array(1)[0]!,
      struct.pollfd.view(new Uint8Array(8)),
      struct.pollfd.on('arm').alloc(),
      struct.pollfd.bigint(struct.pollfd.alloc()),
    ]) {
      const problem = refused('struct pollfd has no field "fdd"');
      expect(() => Object.assign(record, { fdd: 3 })).toThrow(problem);
      expect(() => Reflect.set(record, 'fdd', 3)).toThrow(problem);
      expect(() => {
        any(record)[Symbol('mark')] = 3;
      }).toThrow(refused('struct pollfd has no field Symbol(mark)'));
      for (const name of ['getUint8', 'constructor', 'toJSON']) {
        expect(() => {
          any(record)[name] = 3;
        }).toThrow(TypeError);
      }
      expect(Reflect.ownKeys(record)).toEqual([]);
    }
  });

  test('can be set in no array of records', () => {
    const fds = struct.pollfd.array(1);
    expect(() => Object.assign(fds, { fdd: 3 })).toThrow(
      refused('struct pollfd[] has no element "fdd"'),
    );
    for (const name of ['at', 'length', 'getUint8', '-1', '1.5']) {
      expect(() => {
        any(fds)[name] = 3;
      }).toThrow(TypeError);
    }
    expect(Reflect.ownKeys(fds)).toEqual([]);
  });
});

describe('set', () => {
  test('sets what is named, and leaves the rest', () => {
    const polled = struct.pollfd.from({ fd: 3, events: 1, revents: 5 });
    expect(struct.pollfd.set(polled, { fd: 4, events: undefined as never })).toBe(polled);
    expect(struct.pollfd.toObject(polled)).toEqual({ fd: 4, events: 1, revents: 5 });
    const file = struct.statx.from({ stx_mtime: { tv_sec: 5n, tv_nsec: 6 }, stx_uid: 7 });
    struct.statx.set(file, { stx_mtime: { tv_sec: 8n } });
    expect([file.stx_mtime.tv_sec, file.stx_mtime.tv_nsec, file.stx_uid]).toEqual([8n, 0, 7]);
  });

  test('copies a record, and fills one of another architecture', () => {
    const one = struct.iovec.from({ iov_base: 4096, iov_len: 3 });
    for (const arch of ['x86', 'riscv64'] as const) {
      const other = struct.iovec.set(struct.iovec.on(arch).alloc(), one);
      expect(struct.iovec.toObject(other)).toEqual({ iov_base: 4096, iov_len: 3 });
    }
  });

  test('refuses what from refuses, before it sets anything', () => {
    const any = (value: unknown): never => value as never;
    const polled = struct.pollfd.from({ fd: 3 });
    for (const init of [{ fd: 9, fdd: 4 }, { fdd: 4, fd: 9 }, 7, null, struct.iovec.alloc()]) {
      expect(() => struct.pollfd.set(polled, any(init))).toThrow(TypeError);
    }
    expect(() => struct.pollfd.set(polled, { events: 70_000 })).toThrow(RangeError);
    expect(() => struct.pollfd.set(any(new DataView(new ArrayBuffer(8))), { fd: 1 })).toThrow(
      'pollfd.set: view must be a struct pollfd',
    );
    expect(polled.fd).toBe(3);
  });
});

describe('what runs code of the caller', () => {
  test('a getter runs once', () => {
    let runs = 0;
    const init = {
      get fd() {
        runs += 1;
        return 7;
      },
    };
    expect(struct.pollfd.from(init).fd).toBe(7);
    expect(runs).toBe(1);
  });

  test('a getter that detaches the buffer is an error, and not a write that is lost', () => {
    const polled = struct.pollfd.alloc();
    const { buffer } = bytesOf(polled);
    const init = {
      fd: 3,
      get events() {
        structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
        return 1;
      },
    };
    expect(() => struct.pollfd.set(polled, init)).toThrow(TypeError);
  });

  test('an object that changes its keys meanwhile still names fields only', () => {
    let asked = 0;
    const init = new Proxy({ fd: 1, events: 2, wrong: 3 } as Record<string, number>, {
      ownKeys: () => (asked++ === 0 ? ['fd', 'events'] : ['events', 'wrong']),
    });
    expect(() => struct.pollfd.from(init as never)).toThrow('struct pollfd has no field "wrong"');
  });

  test('inherited properties are none of an object', () => {
    const init = Object.assign(Object.create({ events: 4, wrong: 1 }) as object, { fd: 3 });
    expect(struct.pollfd.toObject(struct.pollfd.from(init))).toEqual({
      fd: 3,
      events: 0,
      revents: 0,
    });
  });
});

describe('a record within a record', () => {
  test('is one view, as long as its record is', () => {
    const file = struct.statx.from({ stx_mtime: { tv_sec: 5n }, stx_ctime: { tv_sec: 6n } });
    expect(file.stx_mtime).toBe(file.stx_mtime);
    expect(file.stx_mtime.tv_sec).toBe(5n);
    expect(file.stx_ctime.tv_sec).toBe(6n);
    file.stx_mtime = { tv_sec: 7n } as never;
    expect(file.stx_mtime.tv_sec).toBe(7n);
    const copy = struct.statx.from(file);
    expect(copy.stx_mtime).not.toBe(file.stx_mtime);
    expect(struct.statx.bigint(file).stx_mtime.tv_nsec).toBe(0n);
  });

  test('throws once the buffer is detached', () => {
    const file = struct.statx.alloc();
    const { stx_mtime } = file;
    const { buffer } = bytesOf(file);
    structuredClone(buffer, { transfer: [buffer as ArrayBuffer] });
    expect(() => stx_mtime.tv_sec).toThrow(TypeError);
    expect(() => file.stx_mtime.tv_sec).toThrow(TypeError);
  });
});

describe('macros that name members of unions', () => {
  test.each(['x86_64', 'x86'] as const)('are fields, on %s', (arch) => {
    const siginfo = struct.siginfo.on(arch);
    const info = siginfo.from({ si_signo: 17, si_pid: 123, si_uid: 1000, si_status: 9 });
    const { _sigchld } = info._sifields;
    expect([_sigchld._pid, _sigchld._uid, _sigchld._status]).toEqual([123, 1000, 9]);
    siginfo.set(info, { si_pid: 5, si_value: { sival_int: 7 } });
    info.si_uid = 6;
    expect([info._sifields._rt._pid, info.si_uid, info.si_int, info.si_value.sival_int]).toEqual([
      5, 6, 7, 7,
    ]);
    expect(() => {
      info.si_status = 2 ** 31;
    }).toThrow('struct siginfo.si_status must be an integer');
    const { fields } = struct.siginfo.layout[arch];
    const start = fields._sifields.offset;
    const child = union.__sifields.layout[arch].fields._sigchld;
    expect(fields.si_pid).toMatchObject({ offset: start + child.offset, size: 4 });
  });

  test('are in no object, since they would be there twice', () => {
    const request = struct.ifreq.from({ ifr_name: 'lo', ifr_flags: -1 });
    expect(struct.ifreq.string(request, 'ifr_name')).toBe('lo');
    expect(request.ifr_ifrn.ifrn_name[0]).toBe(0x6c);
    expect(Object.keys(struct.ifreq.toObject(request))).toEqual(['ifr_ifrn', 'ifr_ifru']);
    expect(struct.ifreq.from(struct.ifreq.toObject(request)).ifr_flags).toBe(-1);
    expect(inspect(request)).not.toContain('ifr_flags');
    for (const name in request) expect(['ifr_ifrn', 'ifr_ifru']).toContain(name);
  });

  test('can be declared', () => {
    interface boxed extends RecordView<'struct boxed', never, 'inner' | 'high'> {
      box: AnyRecord;
      inner: number;
      high: number;
    }
    const boxed: Descriptor<boxed> = declareStruct(
      'boxed',
      '__u32 first; struct { __u32 a; __u8 low:4, high:4; } box;',
      { aliases: { inner: 'box.a', high: 'box.high' } },
    );
    expect([...bytesOf(boxed.on('x86').from({ inner: 7, high: 15 }))]).toEqual([
      0, 0, 0, 0, 7, 0, 0, 0, 0xf0, 0, 0, 0,
    ]);
    expect(boxed.offsetOf('inner')).toBe(4);
    expect(boxed.on('x86').from(boxed.on('arm').from({ high: 3 })).high).toBe(3);
    expect(
      () =>
        declareStruct('twice', '__u32 a; struct { __u32 b; } c;', { aliases: { a: 'c.b' } }).size,
    ).toThrow('struct twice: a is declared twice');
  });
});

describe('the bytes of a name', () => {
  test('end before the NUL, and stay when the memory is used again', () => {
    const memory = new Uint8Array(32).fill(0x41);
    const entry = struct.linux_dirent64.view(memory, 0, 32);
    const name = [0x66, 0xff, 0xfe, 0x6f];
    entry.d_name.set([...name, 0]);
    const bytes = struct.linux_dirent64.bytes(entry, 'd_name');
    memory.fill(0);
    expect([...bytes]).toEqual(name);
    expect(struct.linux_dirent64.bytes(entry, 'd_name')).toHaveLength(0);
  });

  test('are all of them where none is a NUL', () => {
    const system = struct.utsname.from({ nodename: new Uint8Array(65).fill(0x42) });
    expect(struct.utsname.bytes(system, 'nodename')).toHaveLength(65);
    expect(struct.utsname.string(system, 'nodename')).toBe('B'.repeat(65));
  });

  test('are none of another field', () => {
    expect(() => struct.winsize.bytes(struct.winsize.alloc(), 'ws_row')).toThrow(
      'struct winsize.ws_row is no array of bytes',
    );
  });
});

test.each([
  ['ASCII', 'name-1.txt'],
  ['no ASCII', 'naïve ☃'],
  ['63 bytes', 'x'.repeat(63)],
  ['64 bytes', 'x'.repeat(64)],
  ['65 bytes', 'x'.repeat(65)],
  ['nothing', ''],
])('a text of %s is read as it was written', (_, text) => {
  const system = struct.utsname.from({ nodename: text });
  expect(struct.utsname.string(system, 'nodename')).toBe(text);
});

describe('an array of char is shown as', () => {
  const texts: Descriptor<RecordView<'struct texts'> & { name: Uint8Array; rest: Uint8Array }> =
    declareStruct('texts', 'char name[8]; char rest[];');
  const shownName = (bytes: readonly number[]): unknown =>
    texts.toObject(texts.from({ name: bytes })).name;

  test.each<[what: string, bytes: number[], text: string]>([
    ['nothing', [], ''],
    ['a name', [...Buffer.from('name')], 'name'],
    ['one that fills it', [...Buffer.from('12345678')], '12345678'],
    ['one that is no ASCII', [...Buffer.from('é語')], 'é語'],
    ['lines', [...Buffer.from('a\tb\r\n')], 'a\tb\r\n'],
  ])('text: %s', (_, bytes, text) => {
    expect(shownName(bytes)).toBe(text);
  });

  test.each<[what: string, bytes: number[]]>([
    ['no UTF-8', [0x62, 0xff, 0xfe]],
    ['a part of a letter', [0x62, 0xc3]],
    ['a control character', [0x62, 0x1b]],
    ['one beyond ASCII', [0x62, 0xc2, 0x9b]],
    ['something behind the NUL', [0x62, 0, 0x63]],
    ['an abstract name', [0, 0x62]],
  ])('numbers: %s', (_, bytes) => {
    const all = [...bytes, ...Array(8 - bytes.length).fill(0)];
    expect(shownName(bytes)).toEqual(all);
    const copy = texts.from(texts.toObject(texts.from({ name: bytes })) as never);
    expect([...copy.name]).toEqual(all);
    expect(JSON.stringify(copy)).toContain(`"name":[${all.join(',')}]`);
  });

  test('text where a flexible one has a name, whatever lies behind it', () => {
    const open = texts.view(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0x61, 0, 7, 7), 0, 12);
    expect(texts.toObject(open).rest).toBe('a');
    open.rest[0] = 0;
    expect(texts.toObject(open).rest).toEqual([0, 0, 7, 7]);
  });
});

test('a set of signals is a mask', () => {
  const action = struct.sigaction.from({ sa_mask: 5n });
  expect(action.sa_mask).toBe(5n);
  action.sa_mask = (1n << 64n) - 1n;
  expect(struct.sigaction.toObject(action).sa_mask).toBe((1n << 64n) - 1n);
  for (const arch of archNames) {
    const foreign = struct.sigaction.on(arch);
    const { offset, size } = foreign.layout[arch].fields.sa_mask;
    const bytes = bytesOf(foreign.from({ sa_mask: (3n << 32n) | 4n }));
    const mask = [4, 0, 0, 0, 3, 0, 0, 0];
    if (architectures[arch].byteOrder === 'big') mask.reverse();
    expect([...bytes.subarray(offset, offset + size)]).toEqual(mask);
  }
  expect(() => struct.sigaction.from({ sa_mask: -1n })).toThrow(RangeError);
  expect(() => struct.sigaction.from({ sa_mask: {} as never })).toThrow(TypeError);
});

test('countRecords knows records and arrays of this layout, and nothing else', () => {
  const count = (value: unknown): number => countRecords(value, 'struct', 'iovec', iovecSize);
  const iovecSize = struct.iovec.size;
  expect(count(struct.iovec.alloc())).toBe(1);
  expect(count(struct.iovec.array(3))).toBe(3);
  expect(count(struct.iovec.array(0))).toBe(0);
  expect(count(struct.statx.alloc())).toBe(-1);
  expect(count(new Uint8Array(16))).toBe(-1);
  expect(count(null)).toBe(-1);
  for (const arch of archNames) {
    if (arch === identityOf(struct.iovec.alloc())?.architecture) continue;
    expect(count(struct.iovec.on(arch).alloc())).toBe(-1);
  }
});

describe('a record of another architecture', () => {
  test('is read and written in its own layout', () => {
    const vector = struct.iovec.on('arm').alloc({ iov_base: 0x1000, iov_len: 2 });
    const words = new DataView(bytesOf(vector).buffer);
    expect([words.getUint32(0, true), words.getUint32(4, true)]).toEqual([0x1000, 2]);
  });

  test('is converted field by field by from', () => {
    const vector = struct.iovec.on('arm').alloc({ iov_base: 0x1000, iov_len: 2 });
    expect(struct.iovec.toObject(struct.iovec.on('riscv64').from(vector))).toEqual({
      iov_base: 0x1000,
      iov_len: 2,
    });
  });
});

describe('variable-length records', () => {
  test('are iterated as far as each says it reaches', () => {
    const memory = new Uint8Array(56);
    const names = ['a', 'file'];
    for (const [index, d_name] of names.entries()) {
      const d_reclen = 24 + index * 8;
      const entry = struct.dirent64.view(memory, index * 24, d_reclen);
      entry.d_ino = BigInt(index + 1);
      entry.d_reclen = d_reclen;
      entry.d_name = d_name;
    }
    const found = [...struct.dirent64.iterate(memory)];
    expect(found.map(({ d_ino }) => d_ino)).toEqual([1n, 2n]);
    expect(found.map((entry) => struct.dirent64.string(entry, 'd_name'))).toEqual(names);
    expect(found[1]?.d_name).toHaveLength(32 - 19);
    expect([...struct.dirent64.iterate(memory, 24)]).toHaveLength(1);
  });

  test('that lie about their length are refused', () => {
    const memory = new Uint8Array(48);
    const size = struct.dirent64.size;
    struct.dirent64.view(memory).d_reclen = 4;
    expect(() => [...struct.dirent64.iterate(memory)]).toThrow(
      'struct linux_dirent64 at offset 0 says it has 4 bytes, of 48 that are left',
    );
    struct.dirent64.view(memory).d_reclen = 40;
    expect(() => [...struct.dirent64.iterate(memory, 39)]).toThrow(RangeError);
    expect(() => [...struct.dirent64.iterate(memory, size - 1)]).toThrow('is cut off after');
    expect(() => [...struct.dirent64.iterate(memory, 49)]).toThrow(
      'byteLength is 49, but the memory has 48',
    );
  });
});
