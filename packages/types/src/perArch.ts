import type { ArchName } from '@linux-syscalls/abi/arch';
import { hostArchitecture } from './host.ts';

/**
 * This machine's value of a constant that differs between architectures; `undefined` on a machine
 * that is none of them, so that importing a header works everywhere.
 */
export function hereOf<T>(values: Readonly<Record<ArchName, T>>): T {
  return values[hostArchitecture?.name ?? ('none' as ArchName)];
}
