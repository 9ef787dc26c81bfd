import type { ArchName } from '@linux-syscalls/abi/arch';
import { arch } from '../trap.ts';

/**
 * Returns this machine's value: that of most architectures, or its own where it has one. On a machine without a raw
 * package any value will do, as every call throws.
 */
export function choose<T>(usual: T, own: Readonly<Partial<Record<ArchName, T>>>): T {
  return arch !== undefined && arch in own ? (own[arch] as T) : usual;
}
