import type { ArchName } from '@linux-syscalls/abi/arch';
import type { Facts } from '../../facts/facts.ts';

/** The value of a constant on an architecture, whichever header has it. */
export function constantValue(facts: Facts, name: string, arch: ArchName): bigint {
  for (const { constants } of facts.headers) {
    const found = constants.find((constant) => constant.name === name);
    if (!found) continue;
    const value = 'all' in found.value ? found.value.all : found.value.by[arch];
    if (value !== undefined) return value;
  }
  throw new Error(`no header has ${name} on ${arch}`);
}
