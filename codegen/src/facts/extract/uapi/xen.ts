import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { KernelTrees } from '../../unpack.ts';
import { supplementDirectory, takeTypedef } from './supplement.ts';

/** The types that UAPI's headers about Xen use and leave to Xen's own, and where the kernel has them. */
const shared: Readonly<Record<string, string>> = {
  domid_t: 'include/xen/interface/xen.h',
  grant_ref_t: 'include/xen/interface/grant_table.h',
};

/** The header whose module has them. */
export const presenting = 'xen/privcmd.h';

/** Whether Xen has a port to an architecture. */
export function hasXen({ source }: KernelTrees, arch: Architecture): boolean {
  return interfaceOf(source, arch) !== undefined;
}

/** Declares Xen's types; nothing on an architecture that Xen doesn't have. */
export function xenText({ source }: KernelTrees, arch: Architecture): string {
  const file = interfaceOf(source, arch);
  if (file === undefined) return '';
  const files = Object.entries({ ...shared, xen_pfn_t: file });
  const typedefs = files.map(([name, path]) => takeTypedef(path, read(source, path), name));
  return [
    '#include <stdint.h>',
    `# 1 "${supplementDirectory}${presenting}"`,
    ...typedefs,
    '# 1 "xen"',
    '',
  ].join('\n');
}

/** The header with what differs between architectures, which arm and aarch64 share. */
function interfaceOf(source: string, arch: Architecture): string | undefined {
  const own = `arch/${targets[arch.name].kernelArch}/include/asm/xen/interface.h`;
  if (!existsSync(join(source, own))) return undefined;
  const included = /^#include <(xen\/arm\/interface\.h)>/m.exec(read(source, own));
  return included === null ? own : `include/${included[1]}`;
}

function read(source: string, path: string): string {
  return readFileSync(join(source, path), 'utf8');
}
