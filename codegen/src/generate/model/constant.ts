import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
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

/** The value that a constant has on every architecture. */
export function sharedConstantValue(facts: Facts, name: string): bigint {
  const [value, ...others] = new Set(archNames.map((arch) => constantValue(facts, name, arch)));
  if (others.length > 0) throw new Error(`${name} differs between architectures`);
  return value!;
}
