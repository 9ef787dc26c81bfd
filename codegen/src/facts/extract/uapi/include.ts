import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { globSync } from 'tinyglobby';
import type { KernelTrees } from '../../unpack.ts';
import { asmDirectory } from './asmDirectory.ts';
import { isLeftOut } from './leftOut.ts';
import { isKernelSignal, signalText } from './signals.ts';
import { isFromSource, supplementDirectory, supplementText } from './supplement.ts';
import { hasXen, xenText } from './xen.ts';

const libcDirectory = fileURLToPath(new URL('../../../../libc-headers', import.meta.url));

/** Compiler options for all architectures: our libc headers come before UAPI's. */
export const libcHeaders: readonly string[] = [
  '-isystem',
  libcDirectory,
  '-D__USE_TIME_BITS64', // as a libc with a 64-bit time_t defines on 32-bit architectures
];

/** The same with the `time_t` that 32-bit architectures once had. */
export const libcHeaders32: readonly string[] = [
  '-isystem',
  libcDirectory,
  '-DLINUX_SYSCALLS_TIME32',
];

/** These come before the others. */
const early = [
  'linux/netfilter_ipv4/ipt_ecn.h', // ipt_ECN.h makes macros of some of its enumerators
  'xen/gntdev.h', // gntalloc.h defines two of its macros too, on architectures without Xen as well
];

/** C text that declares everything: the supplements, then every UAPI header. */
export function includeEverything(trees: KernelTrees, arch: Architecture): string {
  return [
    supplementText(trees, arch),
    signalText(trees, arch),
    xenText(trees, arch),
    includeHeaders(trees, arch, hasXen(trees, arch)),
  ].join('\n');
}

/** Whether a constant, `struct tag` or `enum tag` is a supplement's and not the header's own. */
export function isSupplement(header: string, what: string): boolean {
  return isFromSource(header, what) || isKernelSignal(what);
}

/**
 * C text that includes every UAPI header; some need what the supplements declare.
 *
 * @param withXen whether Xen has a port to the architecture: `hasXen` reads it from the sources.
 */
export function includeHeaders(
  trees: KernelTrees,
  architecture: Architecture,
  withXen: boolean,
): string {
  const place = { trees, architecture, hasXen: withXen };
  const headers = [
    ...globSync('**/*.h', {
      cwd: join(trees.headers, 'include'),
      ignore: ['asm-generic/**', '*-linux-*/**'],
    }),
    ...globSync('asm/**/*.h', { cwd: asmDirectory(trees, architecture) }),
  ];
  const includes = [...early, ...headers.sort()]
    .filter((header) => !isLeftOut(header, place))
    .map((header) => `#include <${header}>`);
  return ['# 1 "everything"', ...includes, ''].join('\n');
}

/** The header that presents what `file` declares; undefined where it is none of UAPI's. */
export function presentingHeader(
  trees: KernelTrees,
  arch: Architecture,
  file: string,
): string | undefined {
  const roots = [
    `${asmDirectory(trees, arch)}/`,
    `${join(trees.headers, 'include')}/`,
    supplementDirectory,
  ];
  const root = roots.find((start) => file.startsWith(start));
  if (root === undefined) return undefined;
  const path = file.slice(root.length);
  // The numbers of calls are facts of their own.
  return path.startsWith('asm/unistd') ? undefined : sharedPath(trees, path);
}

/** One path for the header that some architectures have themselves and others take from generic. */
function sharedPath(trees: KernelTrees, path: string): string {
  if (!path.startsWith('asm-generic/')) return path;
  const own = path.replace('asm-generic/', 'asm/');
  const isOwned = Object.values(architectures).some((arch) =>
    existsSync(join(asmDirectory(trees, arch), own)),
  );
  return isOwned ? own : path;
}
