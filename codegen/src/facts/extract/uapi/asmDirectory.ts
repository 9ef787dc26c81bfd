import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import type { KernelTrees } from '../../unpack.ts';

/** The folder that has the `asm/` headers of an architecture. */
export function asmDirectory({ headers }: KernelTrees, { name }: Architecture): string {
  return join(headers, 'lib/linux/uapi', targets[name].kernelArch);
}
