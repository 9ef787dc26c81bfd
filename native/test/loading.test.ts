import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machines } from '../src/generated/machines.ts';
import { packageFolder, raw } from '../testing/index.ts';

type Raw = typeof raw;

const require = createRequire(import.meta.url);
const machine = machines[raw.arch];
const stubName = `prebuilds/linux-${architectures[raw.arch].node}/@linux-syscalls+raw-${raw.arch}.node`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loading-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Installs a copy of the package, with this file as its stub or with none. */
function install(stub?: Uint8Array): Raw {
  const from = packageFolder(raw.arch);
  cpSync(join(from, 'dist'), join(folder, 'dist'), { recursive: true });
  copyFileSync(join(from, 'package.json'), join(folder, 'package.json'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(
    join(from, 'node_modules/node-gyp-build'),
    join(folder, 'node_modules/node-gyp-build'),
  );
  if (stub !== undefined) {
    mkdirSync(join(folder, stubName, '..'), { recursive: true });
    writeFileSync(join(folder, stubName), stub);
  }
  return require(join(folder, 'dist/index.js'));
}

const ownStub = () => readFileSync(join(packageFolder(raw.arch), stubName));

/** A copy of the stub whose ELF header names another machine. */
function setHeader(stub: Buffer, elf: typeof machine.elf): void {
  stub[4] = elf.class;
  stub[5] = elf.data;
  if (elf.data === 1) stub.writeUInt16LE(elf.machine, 18);
  else stub.writeUInt16BE(elf.machine, 18);
}

test('an installed copy works beside another one in the same thread', () => {
  const copy = install(ownStub());
  expect(copy).not.toBe(raw);
  for (let i = 0; i < 3; i++) {
    expect(copy.syscall(copy.SYS.close, -1)).toBe(-copy.errno.EBADF);
    expect(raw.syscall(raw.SYS.getpid)).toBe(process.pid);
    expect(copy.syscall0(copy.SYS.getpid)).toBe(process.pid);
  }
});

describe('importing never fails, the first call says why', () => {
  test('a missing stub', () => {
    const copy = install();
    expect(copy.SYS).toEqual(raw.SYS);
    expect(() => copy.syscall0(copy.SYS.getpid)).toThrow(
      expect.objectContaining({
        code: 'ERR_LINUX_SYSCALLS_STUB_MISSING',
        message: `@linux-syscalls/raw-${raw.arch} lacks its stub in ${folder}/prebuilds: install the package again, or name the file in LINUX_SYSCALLS_NATIVE (a bundle must carry it along)`,
      }),
    );
  });

  test('a stub for another machine is refused before it is loaded', () => {
    for (const other of archNames.filter((name) => name !== raw.arch)) {
      const { machine: type, class: width, data } = machines[other].elf;
      const stub = ownStub();
      setHeader(stub, machines[other].elf);
      const copy = install(stub);
      expect(() => copy.syscall0(0)).toThrow(
        expect.objectContaining({
          code: 'ERR_LINUX_SYSCALLS_WRONG_STUB',
          message: `${join(folder, stubName)} is for another machine: ELF class ${width}, data ${data}, machine ${type} where ${raw.arch} has class ${machine.elf.class}, data ${machine.elf.data}, machine ${machine.elf.machine}`,
        }),
      );
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  });

  test('a stub of the other byte order', () => {
    const stub = ownStub();
    const data = machine.elf.data === 1 ? 2 : 1;
    setHeader(stub, { ...machine.elf, data });
    expect(() => install(stub).syscall0(0)).toThrow(
      `data ${data}, machine ${machine.elf.machine} where`,
    );
  });

  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a short file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2])],
    ['text', new TextEncoder().encode('version https://git-lfs.example/spec/v1')],
  ])('%s in place of the stub', (_, bytes) => {
    const copy = install(bytes);
    expect(() => copy.syscall(copy.SYS.getpid)).toThrow(
      expect.objectContaining({
        code: 'ERR_LINUX_SYSCALLS_WRONG_STUB',
        message: `${join(folder, stubName)} is no ELF file`,
      }),
    );
  });
});

describe('LINUX_SYSCALLS_NATIVE', () => {
  const before = process.env.LINUX_SYSCALLS_NATIVE;

  afterEach(() => {
    if (before === undefined) delete process.env.LINUX_SYSCALLS_NATIVE;
    else process.env.LINUX_SYSCALLS_NATIVE = before;
  });

  test('names a stub in another place and under another name', () => {
    const copy = install();
    const elsewhere = join(folder, 'carried-along');
    writeFileSync(elsewhere, ownStub());
    process.env.LINUX_SYSCALLS_NATIVE = elsewhere;
    expect(copy.syscall(copy.SYS.getpid)).toBe(process.pid);
  });

  test('is an error if no file is there', () => {
    const copy = install(ownStub());
    process.env.LINUX_SYSCALLS_NATIVE = join(folder, 'nothing');
    expect(() => copy.syscall(copy.SYS.getpid)).toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });
});

describe.each(archNames.filter((name) => name !== raw.arch))('on this machine, raw-%s', (other) => {
  const foreign: Raw = require(`${packageFolder(other)}/dist/index.js`);

  test('can be imported and asked for its numbers', () => {
    expect(foreign.arch).toBe(other);
    expect(foreign.SYS.read).toBeTypeOf('number');
    expect(foreign.errnoName(2)).toBe('ENOENT');
    expect(foreign.isError(-2)).toBe(true);
  });

  test('throws at the first call, naming this machine and the package that fits', () => {
    const calls: (() => unknown)[] = [
      () => foreign.syscall0(foreign.SYS.getpid),
      () => foreign.syscall(foreign.SYS.getpid),
      () => foreign.syscall.bigint(foreign.SYS.getpid),
      () => foreign.syscall(foreign.SYS.read, 0, new Uint8Array(1), 1),
      () => foreign.addressOf(new Uint8Array(1)),
      () => foreign.readMemory(8, new Uint8Array(1)),
      () => foreign.viewMemory(8, 8),
      () => foreign.allocate(8),
    ];
    for (const call of calls) {
      expect(call).toThrow(
        expect.objectContaining({
          name: 'UnsupportedArchitectureError',
          code: 'ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH',
          message: `@linux-syscalls/raw-${other} makes the system calls of Linux on ${other}, and this is linux on ${architectures[raw.arch].node}: use @linux-syscalls/raw-${raw.arch}`,
        }),
      );
    }
  });
});
