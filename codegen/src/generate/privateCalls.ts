import { type ArchName, architectures } from '@linux-syscalls/abi/arch';

/** Whether a call is in no table, and so without an entry point, and exists all the same. */
export function isPrivate(arch: ArchName, call: string): boolean {
  const { privateCalls } = architectures[arch];
  return privateCalls !== false && call.startsWith(privateCalls);
}
