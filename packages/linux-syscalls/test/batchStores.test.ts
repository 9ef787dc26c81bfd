import { endianness } from 'node:os';
import { type Descriptor, declareStruct, type RecordView } from '@linux-syscalls/types';
import {
  AT_FDCWD,
  close,
  EFD_NONBLOCK,
  eventfd2,
  LANDLOCK_ACCESS_FS_READ_FILE,
  LANDLOCK_CREATE_RULESET_VERSION,
  LANDLOCK_RULE_PATH_BENEATH,
  landlock_create_ruleset,
  memfd_create,
  O_PATH,
  POLLIN,
  POLLNVAL,
  pwrite64,
  SyscallError,
  struct,
} from 'linux-syscalls';
import { Batch, type IntegerArray } from 'linux-syscalls/batch';
import { arch } from 'linux-syscalls/raw';
import { describe, expect, test } from 'vitest';

const any = (value: unknown): never => value as never;

describe('a batch stores results', () => {
  test('in a record that a later call reads', () => {
    const event = struct.pollfd.from({ fd: -1, events: POLLIN });
    const batch = new Batch();
    const fd = batch.eventfd2(1, EFD_NONBLOCK);
    batch.store(fd, event, 'fd');
    const ready = batch.ppoll(event, 1, null, null);
    batch.close(fd).always();
    for (let i = 0; i < 2; i++) {
      event.fd = -1;
      batch.run();
      expect([event.fd, event.revents, ready.value]).toEqual([fd.value, POLLIN, 1]);
      expect(event.revents & POLLNVAL).toBe(0);
    }
  });

  test('as the directory of a rule', (context) => {
    try {
      landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION);
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error;
      context.skip(`this kernel or emulator has no Landlock: ${error.code}`);
    }
    const rights = LANDLOCK_ACCESS_FS_READ_FILE;
    const ruleset = struct.landlock_ruleset_attr.from({ handled_access_fs: rights });
    const rule = struct.landlock_path_beneath_attr.from({ allowed_access: rights, parent_fd: -1 });
    const batch = new Batch<{ path: string }>();
    const rules = batch.landlock_create_ruleset(ruleset, 8);
    const directory = batch.openat(AT_FDCWD, batch.input('path'), O_PATH);
    batch.store(directory, rule, 'parent_fd');
    const added = batch.landlock_add_rule(rules, LANDLOCK_RULE_PATH_BENEATH, rule);
    batch.close(directory).always();
    batch.close(rules).always();
    for (const path of ['/', '/tmp']) {
      batch.run({ path });
      expect([added.value, rule.parent_fd]).toEqual([0, directory.value]);
    }
  });

  test.each<[type: string, make: () => IntegerArray, fits: number, tooLarge: number | undefined]>([
    ['Int8Array', () => new Int8Array(4), 127, 128],
    ['Uint8Array', () => new Uint8Array(4), 255, 256],
    ['Int16Array', () => new Int16Array(4), 0x7fff, 0x8000],
    ['Uint16Array', () => new Uint16Array(4), 0xffff, 0x1_0000],
    ['Int32Array', () => new Int32Array(4), 0x7000_0000, undefined],
    ['Uint32Array', () => new Uint32Array(4), 0x7000_0000, undefined],
    ['BigInt64Array', () => new BigInt64Array(4), 0x7000_0000, undefined],
    ['BigUint64Array', () => new BigUint64Array(4), 0x7000_0000, undefined],
  ])('in an element of a %s, where they fit', (_, make, fits, tooLarge) => {
    const file = memfd_create('stores');
    const array = make();
    const batch = new Batch<{ offset: number }>();
    batch.getpid();
    const result = batch.lseek(file, batch.input('offset'), 0);
    batch.store(result, array, 2);
    const after = batch.getpid();
    batch.run({ offset: fits });
    expect([...array].map(Number)).toEqual([0, 0, fits, 0]);
    if (tooLarge !== undefined) {
      expect(() => batch.run({ offset: tooLarge })).toThrow(
        expect.objectContaining({
          code: 'ERR_OUT_OF_RANGE',
          message: `store: lseek returned ${tooLarge}, which 2 cannot hold`,
          step: 1,
        }),
      );
      expect([...array].map(Number)).toEqual([0, 0, fits, 0]);
      expect([result.value, after.made]).toEqual([tooLarge, false]);
    }
    close(file);
  });

  test('of more than 32 bits in a 64-bit field, and in no other', () => {
    const file = memfd_create('stores');
    const holder = declareStruct('holder', 'char before; __u64 wide; __s32 narrow; __s64 signed_;');
    const record = holder.alloc();
    const batch = new Batch<{ offset: number }>();
    const result = batch.lseek(file, batch.input('offset'), 0);
    batch.store(result, record, any('wide'));
    batch.store(result, record, any('signed_'));
    batch.run({ offset: 2 ** 40 + 7 });
    expect(holder.toObject(record)).toMatchObject({
      wide: BigInt(2 ** 40 + 7),
      signed_: BigInt(2 ** 40 + 7),
    });
    batch.store(result, record, any('narrow'));
    for (const offset of [2 ** 40 + 7, 2 ** 31]) {
      expect(() => batch.run({ offset })).toThrow(`${offset}, which narrow cannot hold`);
    }
    batch.run({ offset: 2 ** 31 - 1 });
    expect(holder.toObject(record)).toMatchObject({ narrow: 2 ** 31 - 1 });
    close(file);
  });

  test('only of calls that returned one: the batch stops', () => {
    const event = struct.pollfd.from({ fd: -1 });
    const batch = new Batch();
    const failed = batch.dup(-1).mayFail();
    const never = batch.dup(failed);
    batch.skipIfNegative(failed, () => batch.store(failed, event, 'fd'));
    const before = batch.getpid();
    batch.store(never, event, 'fd');
    const after = batch.getpid();
    expect(() => batch.tryRun()).toThrow(
      expect.objectContaining({
        code: 'ERR_OUT_OF_RANGE',
        message: 'store: dup has no result that fd could hold: it failed, or was not made',
      }),
    );
    expect([before.made, after.made, event.fd]).toEqual([true, false, -1]);
  });

  test('of each round of a repeat', () => {
    const counter = eventfd2(0, EFD_NONBLOCK);
    const file = memfd_create('stores');
    pwrite64(file, new Uint8Array(100), undefined, 0);
    const [block, count] = [new Uint8Array(30), new BigUint64Array(1)];
    const batch = new Batch();
    batch.repeat(5, () => {
      const read = batch.read(file, block);
      batch.store(read, count, 0);
      batch.write(counter, count);
    });
    const sum = new BigUint64Array(1);
    batch.read(counter, sum);
    batch.run();
    expect(sum[0]).toBe(100n);
    close(counter);
    close(file);
  });

  test('in memory that it keeps and looks at before each run', () => {
    const batch = new Batch();
    const array = new Int32Array(2);
    batch.store(batch.getpid(), array, 1);
    batch.run();
    expect(array[1]).toBe(process.pid);
    structuredClone(array.buffer, { transfer: [array.buffer] });
    expect(() => batch.run()).toThrow(/^store: an argument is a view whose buffer is detached/);
  });
});

/** A record whose field has not this machine's byte order. */
const swapped: Descriptor<RecordView<'struct swapped'> & { port: number }> = declareStruct(
  'swapped',
  endianness() === 'LE' ? '__be16 port;' : '__le16 port;',
);

describe('a batch refuses to store', () => {
  test.each<[what: string, memory: unknown, place: unknown, message: RegExp]>([
    [
      'beyond an array',
      new Int32Array(2),
      2,
      /^store: index must be an integer from 0 to 1, not 2$/,
    ],
    ['before an array', new Int32Array(2), -1, /^store: index must be/],
    ['between elements', new Int32Array(2), 0.5, /^store: index must be/],
    ['at a name of an array', new Int32Array(2), 'fd', /^store: index must be a number, not "fd"$/],
    [
      'in floats',
      new Float64Array(2),
      0,
      /^store: memory must be a record or an array of integers/,
    ],
    ['in a buffer', new ArrayBuffer(8), 0, /^store: memory must be/],
    ['at an address', 4096, 0, /^store: memory must be/],
    ['in an array of records', struct.pollfd.array(2), 0, /^store: memory must be/],
    ['at an index of a record', struct.pollfd.alloc(), 0, /^store: field must be the name of a/],
    [
      'in another machine’s record',
      struct.pollfd.on(arch === 'arm' ? 'x86' : 'arm').alloc(),
      'fd',
      /^store: the struct pollfd is of another architecture$/,
    ],
    [
      'beyond the end of what says that it is a record',
      Object.setPrototypeOf(
        new DataView(new ArrayBuffer(3)),
        Object.getPrototypeOf(struct.pollfd.alloc()),
      ),
      'fd',
      /^store: memory holds 3 bytes but 4 are needed$/,
    ],
    ['in no field', struct.pollfd.alloc(), 'fp', /^store: struct pollfd has no integer "fp"/],
    ['in a record', struct.stat.alloc(), 'toString', /has no integer "toString"/],
    ['in an array of bytes', struct.new_utsname.alloc(), 'sysname', /has no integer "sysname"/],
    ['in the other byte order', swapped.alloc(), 'port', /has no integer "port"/],
    ['in a nested record', struct.sockaddr_in.alloc(), 'sin_addr', /has no integer "sin_addr"/],
  ])('%s', (_, memory, place, message) => {
    const batch = new Batch();
    const pid = batch.getpid();
    expect(() => batch.store(pid, any(memory), any(place))).toThrow(message);
    batch.run();
    expect(pid.value).toBe(process.pid);
  });

  test('what is no result of its own, and while it records or runs', () => {
    const batch = new Batch();
    const array = new Int32Array(1);
    expect(() => batch.store(any(7), array, 0)).toThrow(/^store: result must be the result of a/);
    const other = new Batch().getpid();
    expect(() => batch.store(other, array, 0)).toThrow(
      /^store: a result is not of an earlier call/,
    );
    const pid = batch.getpid();
    const reentering = new Proxy([''], {
      get(target, key) {
        batch.store(pid, array, 0);
        return Reflect.get(target, key);
      },
    });
    expect(() => batch.execve('/', reentering, [])).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_STATE' }),
    );
    batch.clear();
    expect(() => batch.store(pid, array, 0)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_STATE' }),
    );
  });

  test('in memory that is copied before the run, whichever comes first', () => {
    const [name, length] = [new Uint8Array(16), Int32Array.of(16)];
    const batch = new Batch();
    const pid = batch.getpid();
    batch.getsockname(-1, name, length).mayFail();
    expect(() => batch.store(pid, length, 0)).toThrow(/^store: a view shares memory/);
    const later = new Batch();
    later.store(later.getpid(), length, 0);
    expect(() => later.getsockname(-1, name, length)).toThrow(/^getsockname: a view shares memory/);
  });
});
