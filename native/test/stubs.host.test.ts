import { existsSync, readFileSync } from 'node:fs';
import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import { checkStub, exportedSymbols, neededLibraries, undefinedSymbols } from '../check-stub.ts';
import { machines } from '../src/generated/machines.ts';
import { packageFolder, raw } from '../testing/index.ts';

describe.each(archNames)('the stub of %s', (arch) => {
  const machine = machines[arch];
  const file = `${packageFolder(arch)}/prebuilds/linux-${architectures[arch].node}/@linux-syscalls+raw-${arch}.node`;
  const recording = new URL(`../build/recording/${arch}.node`, import.meta.url).pathname;
  const isBuilt = existsSync(file) || arch === raw.arch;
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

  test('records no path of the machine that built it', ({ skip }) => {
    skip(!isBuilt, notBuilt);
    const bytes = readFileSync(file, 'latin1');
    expect(bytes).not.toContain(packageFolder(arch).split('/packages/')[0]);
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
  expect(() => checkStub(shell, machines[raw.arch])).toThrow(/needs lib.*\.so/);
});

test('a file for another machine is refused', () => {
  const other = archNames.find((name) => name !== raw.arch)!;
  expect(() => checkStub(shell, machines[other])).toThrow(/is for another machine/);
});
