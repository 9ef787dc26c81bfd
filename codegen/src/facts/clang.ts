import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { run } from './run.ts';
import type { KernelTrees } from './unpack.ts';

/** What every reading of the headers asks of clang. */
function flags({ headers }: KernelTrees, arch: Architecture): string[] {
  return [
    `--target=${arch.clangTarget}`,
    '-std=gnu11',
    '-ffreestanding',
    '-funsigned-char', // as the kernel builds itself, on every architecture
    '-nostdlibinc',
    '-isystem',
    join(headers, 'lib/linux/uapi', arch.kernelArch),
    '-isystem',
    join(headers, 'include'),
    '-w',
    '-ferror-limit=0',
  ];
}

/** Runs clang over C text against the pinned headers of one architecture. */
export function clang(
  trees: KernelTrees,
  arch: Architecture,
  args: readonly string[],
  text: string,
): Promise<string> {
  return run('clang-19', [...args, ...flags(trees, arch), '-x', 'c', '-'], text);
}
