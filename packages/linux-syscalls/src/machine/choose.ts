import type { ArchName } from '@linux-syscalls/abi/arch';
import { arch } from '../raw.ts';

/**
 * Takes this machine's value of one for each architecture, once, when a module is loaded.
 *
 * Where no call can be made any will do: the trap's own error comes first.
 */
export function choose<T>(values: Readonly<Record<ArchName, T>>): T {
  return values[arch ?? 'x86_64'];
}
