import { type ArchName, archNames } from '@linux-syscalls/abi/arch';

/** The code that selects this machine's value when a module is loaded. */
export function selectedAtLoad(choose: string, valueOn: (arch: ArchName) => string): string {
  return `/* @__PURE__ */ ${choose}(${archNames.map(valueOn).join(', ')})`;
}

/** The expression for a value that differs between some architectures, where it is used. */
export function selectedAtCall(
  archs: readonly ArchName[],
  valueOn: (arch: ArchName) => string,
  isOneOf: (archs: readonly ArchName[]) => string,
): string {
  const last = valueOn(archs.at(-1)!);
  const others = [...new Set(archs.map(valueOn))].filter((value) => value !== last);
  return [
    ...others.map(
      (value) => `${isOneOf(archs.filter((arch) => valueOn(arch) === value))} ? ${value}`,
    ),
    last,
  ].join(' : ');
}
