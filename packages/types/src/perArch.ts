import { type ArchName, archNames } from '@linux-syscalls/abi/identities';
import { hostArchitecture } from './host.ts';
import { recoded } from './requestEncoding.ts';
import { requestEncodings } from './root/generated/requestEncodings.ts';

/** A constant's value on each architecture; `undefined` on those that lack it. */
export type PerArch<
  OnX86_64 = undefined,
  OnX86 = undefined,
  OnArm = undefined,
  OnRiscv64 = undefined,
  OnAarch64 = undefined,
  OnLoongarch64 = undefined,
  OnS390x = undefined,
  OnPpc64le = undefined,
> = {
  readonly x86_64: OnX86_64;
  readonly x86: OnX86;
  readonly arm: OnArm;
  readonly riscv64: OnRiscv64;
  readonly aarch64: OnAarch64;
  readonly loongarch64: OnLoongarch64;
  readonly s390x: OnS390x;
  readonly ppc64le: OnPpc64le;
};

/** Requests of ioctl that have the same parts on every architecture, and differ in how these are encoded. */
export type Requests<Name extends string> = Readonly<
  Record<Name, Readonly<Record<ArchName, number>>>
>;

/** Constants that these architectures have, with the same value, and the others lack. */
export type OnlyOnThese<Archs extends ArchName, Values> = {
  readonly [Name in keyof Values]: {
    readonly [Arch in ArchName]: Arch extends Archs ? Values[Name] : undefined;
  };
};

/** The first architecture's encoding of requests is that of most. */
const usual = requestEncodings[archNames[0]!];

/**
 * The constants of a header that differ between architectures.
 *
 * @param rows in the order of `archNames`.
 * @param requests as most architectures have them.
 * @param only by the architectures that have them, with spaces between these.
 */
export function perArchOf<T>(
  rows: Readonly<Record<string, readonly (number | bigint | undefined)[]>>,
  requests: Readonly<Record<string, number>> = {},
  only: Readonly<Record<string, Readonly<Record<string, number | bigint>>>> = {},
): T {
  const onEach = (row: (arch: ArchName, index: number) => unknown) =>
    Object.fromEntries(archNames.map((arch, index) => [arch, row(arch, index)]));
  return Object.fromEntries([
    ...Object.entries(rows).map(([name, row]) => [name, onEach((_, index) => row[index])]),
    ...Object.entries(requests).map(([name, request]) => [
      name,
      onEach((arch) => recoded(request, usual, requestEncodings[arch])),
    ]),
    ...Object.entries(only).flatMap(([archs, values]) =>
      Object.entries(values).map(([name, value]) => [
        name,
        onEach((arch) => (archs.split(' ').includes(arch) ? value : undefined)),
      ]),
    ),
  ]) as T;
}

/** A request as this machine has it, of its number on most architectures. */
export function requestHere(request: number): number {
  return hostArchitecture === undefined
    ? request
    : recoded(request, usual, requestEncodings[hostArchitecture.name]);
}

/**
 * This machine's value of a constant that differs between architectures; `undefined` on a machine of
 * another architecture, so that every header can be imported everywhere.
 */
export function hereOf<T>(values: Readonly<Record<ArchName, T>>): T {
  return values[hostArchitecture?.name ?? ('none' as ArchName)];
}
