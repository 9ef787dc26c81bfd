import { valueError, wrongType } from '@linux-syscalls/errors';

/** An argument that can't be used from JavaScript. */
export function nothing(call: string, name: string, value: unknown, reason: string): 0 {
  if (value === null || value === undefined || value === 0 || value === 0n) return 0;
  throw valueError(`${call}: ${name} must be null: ${reason}`);
}

/** Throws for flags that would crash or corrupt the process; `refused` has each with its reason. */
export function withoutRefused(
  call: string,
  name: string,
  flags: number,
  refused: readonly (readonly [flag: number, name: string, reason: string])[],
): number {
  for (const [flag, flagName, reason] of refused) {
    if ((flags & flag) !== 0) throw valueError(`${call}: ${name} has ${flagName}: ${reason}`);
  }
  return flags;
}

/** Throws for an argument that a flag requires: its default would look like the caller's choice. */
export function missing(
  call: string,
  name: string,
  flags: string,
  constants: readonly string[],
  usual: string,
): never {
  const wanted = `given where ${flags} has ${constants.join(' or ')}, as ${usual} for instance`;
  throw wrongType(`${call}: ${name}`, wanted, undefined);
}
