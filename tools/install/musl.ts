import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensurePackages, whyNotInstallable } from '../setup/apt.ts';
import { run } from '../setup/command.ts';
import { bunVersion, providePackages } from './programs.ts';

/** Of this architecture alone it is known what Debian's C++ library asks of glibc. */
const arch = 'x64';

/** Why Bun for musl can't be had here; undefined if it can. */
export function whyNoMusl(): string | undefined {
  return process.arch === arch ? whyNotInstallable() : `Bun for musl is tried on ${arch} alone`;
}

/**
 * Provides Bun as it runs on Alpine: the program that npm has for it, the loader and C library of Debian's
 * package of musl. It needs a C++ library too, which Debian has for glibc only; that one runs on musl,
 * given the few functions in musl.c.
 *
 * @param folder that does not exist yet, for libraries.
 * @returns the start of a command.
 */
export async function provideMuslBun(folder: string): Promise<readonly string[]> {
  await ensurePackages(['musl']);
  const name = `@oven/bun-linux-${arch}-musl`;
  // npm sees glibc here, and would refuse.
  const packages = await providePackages({ [name]: bunVersion }, ['--force']);
  mkdirSync(folder, { recursive: true });
  for (const library of ['libstdc++.so.6', 'libgcc_s.so.1']) {
    const path = (await run(['gcc', `-print-file-name=${library}`])).trim();
    cpSync(path, join(folder, basename(path)), { dereference: true });
  }
  const source = join(import.meta.dirname, 'musl.c');
  const output = join(folder, 'ld-linux-x86-64.so.2');
  await run(['gcc', '-shared', '-fPIC', '-nostdlib', '-o', output, source]);
  const bun = join(packages, 'node_modules', name, 'bin/bun');
  return ['env', `LD_LIBRARY_PATH=${folder}`, bun];
}
