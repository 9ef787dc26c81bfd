import { valueError } from '@linux-syscalls/errors';

/** An argument that nobody may pass from JavaScript. */
export function nothing(call: string, name: string, value: unknown, reason: string): 0 {
  if (value === null || value === undefined || value === 0 || value === 0n) return 0;
  throw valueError(`${call}: ${name} must be null: ${reason}`);
}

/** Flags without those that would crash the process or corrupt it; each row has one and its reason. */
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
