import { findHost } from '@linux-syscalls/abi/host';
import { expect, test, vi } from 'vitest';

/** What is found where these are all that a runtime tells. */
function foundIn(runtime: { readonly Deno?: object; readonly process?: object }): unknown {
  vi.stubGlobal('Deno', runtime.Deno);
  vi.stubGlobal('process', runtime.process);
  const host = findHost();
  vi.unstubAllGlobals();
  return host;
}

test('Node tells the machine in its own words', () => {
  expect(foundIn({ process: { platform: 'linux', arch: 'ia32' } })).toEqual({
    os: 'linux',
    arch: 'x86',
    name: 'ia32',
  });
  expect(foundIn({ process: { platform: 'darwin', arch: 'mips' } })).toEqual({
    os: 'darwin',
    arch: undefined,
    name: 'mips',
  });
});

test('Deno tells it in ours', () => {
  const Deno = { build: { os: 'linux', arch: 'aarch64' } };
  const process = { platform: 'linux', arch: 'ia32' };
  expect(foundIn({ Deno, process })).toEqual({ os: 'linux', arch: 'aarch64', name: 'aarch64' });
});

test('a runtime that tells nothing is none of ours', () => {
  expect(foundIn({})).toEqual({ os: undefined, arch: undefined, name: undefined });
});
