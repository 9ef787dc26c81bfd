import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { asmDirectory } from './extract/uapi/asmDirectory.ts';
import { run } from './run.ts';
import type { KernelTrees } from './unpack.ts';

/** How the headers of one architecture are read, by any compiler. */
export function readingFlags(trees: KernelTrees, arch: Architecture): string[] {
  return [
    '-std=gnu11',
    '-ffreestanding',
    '-funsigned-char', // as the kernel builds itself, on every architecture
    '-D__SANE_USERSPACE_TYPES__', // else __u64 is a long on powerpc, and a long long on all others
    '-isystem',
    asmDirectory(trees, arch),
    '-isystem',
    join(trees.headers, 'include'),
    '-w',
  ];
}

/** Runs clang over C text against the pinned headers of one architecture. */
export function clang(
  trees: KernelTrees,
  arch: Architecture,
  args: readonly string[],
  text: string,
): Promise<string> {
  const own = [
    `--target=${targets[arch.name].clangTarget}`,
    '-nostdlibinc',
    '-ferror-limit=0',
    // Else names of headers are relative to the working directory, and none is recognised.
    '-fdebug-compilation-dir=/',
  ];
  return run('clang-19', [...args, ...own, ...readingFlags(trees, arch), '-x', 'c', '-'], text);
}
