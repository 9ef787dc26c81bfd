import { existsSync, readFileSync } from 'node:fs';
import { architectures, archNames, archOfNode } from '@linux-syscalls/abi/arch';
import { machines } from '@linux-syscalls/native/machines';
import { describe, expect, test } from 'vitest';
import {
  checkStub,
  exportedSymbols,
  neededLibraries,
  segmentsOf,
  undefinedSymbols,
} from '../stubs/check.ts';

const root = new URL('../../', import.meta.url).pathname;
const host = archOfNode(process.arch)!;

describe.each(archNames)('the stub of %s', (arch) => {
  const machine = machines[arch];
  const file = `${root}packages/raw-${arch}/prebuilds/linux-${architectures[arch].node}/@linux-syscalls+raw-${arch}.node`;
  const recording = `${root}native/build/recording/${arch}.node`;
  const isBuilt = existsSync(file) || arch === host;
  const notBuilt = `no stub of ${arch} was built here`;

  test('loads in every host', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    expect(() => checkStub(file, machine)).not.toThrow();
    expect(neededLibraries(file)).toEqual([]);
  });

  test('exports what hosts and foreign function interfaces look for', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    expect(exportedSymbols(file).sort()).toEqual([
      'linux_syscalls_call',
      'linux_syscalls_call_exact',
      'napi_register_module_v1',
      'node_api_module_get_api_version_v1',
    ]);
  });

  test('asks for nothing newer than Node-API 8', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    const symbols = undefinedSymbols(file);
    expect(symbols).toContain('napi_get_cb_info');
    expect(symbols.filter((symbol) => symbol.startsWith('node_api_'))).toEqual([]);
  });

  test('protects whole pages, and has no hole in the file for that', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    const loaded = segmentsOf(file, 'LOAD');
    const [protectedPart] = segmentsOf(file, 'GNU_RELRO');
    const end = protectedPart!.address + protectedPart!.bytesInMemory;
    expect(end % loaded.at(-1)!.alignment).toBe(0);
    const holes = loaded.slice(1).map(({ offset }, i) => {
      return offset - loaded[i]!.offset - loaded[i]!.bytesInFile;
    });
    // Code that has pages of its own, as linkers for x86 make it, leaves less than one of 4 KB.
    expect(holes.every((bytes) => bytes < 4096)).toBe(true);
    expect(holes.at(-1)).toBeLessThan(512);
  });

  test('records no path of the machine that built it', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).not.toContain(root);
    expect(bytes).not.toContain('.cc');
  });

  test('knows nothing of recording, and the recording stub does', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    expect(readFileSync(file, 'latin1')).not.toContain('bytesAt');
    expect(readFileSync(recording, 'latin1')).toContain('bytesAt');
    expect(() => checkStub(recording, machine)).not.toThrow();
  });
});

/** A small file for this machine that needs a library, as every shell does. */
const shell = '/bin/sh';

test('a file that needs a library is refused', () => {
  expect(() => checkStub(shell, machines[host])).toThrow(/needs lib.*\.so/);
});

test('a file for another machine is refused', () => {
  const other = archNames.find((name) => name !== host)!;
  expect(() => checkStub(shell, machines[other])).toThrow(/is for another machine/);
});
