import { type ArchName, archNames } from '@linux-syscalls/abi/identities';
import { hostArchitecture } from './host.ts';

/** A constant's value on each architecture; `undefined` on those that lack it. */
export type PerArch<
  OnX86_64 = undefined,
  OnX86 = undefined,
  OnArm = undefined,
  OnRiscv64 = undefined,
  OnAarch64 = undefined,
  OnLoongarch64 = undefined,
  OnS390x = undefined,
> = {
  readonly x86_64: OnX86_64;
  readonly x86: OnX86;
  readonly arm: OnArm;
  readonly riscv64: OnRiscv64;
  readonly aarch64: OnAarch64;
  readonly loongarch64: OnLoongarch64;
  readonly s390x: OnS390x;
};

/** The constants of a header that differ between architectures, from rows in the order of `archNames`. */
export function perArchOf<T>(
  rows: Readonly<Record<string, readonly (number | bigint | undefined)[]>>,
): T {
  const named = Object.entries(rows).map(([name, row]) => {
    return [name, Object.fromEntries(archNames.map((arch, index) => [arch, row[index]]))];
  });
  return Object.fromEntries(named) as T;
}

/**
 * This machine's value of a constant that differs between architectures; `undefined` on a machine of
 * another architecture, so that every header can be imported everywhere.
 */
export function hereOf<T>(values: Readonly<Record<ArchName, T>>): T {
  return values[hostArchitecture?.name ?? ('none' as ArchName)];
}
