import { type ArchName, archNames } from '@linux-syscalls/abi/arch';

/**
 * The code that selects this machine's value when a module is loaded: the value of most architectures, and those of
 * the others by name, so that another architecture adds only what differs.
 */
export function selectedAtLoad(choose: string, valueOn: (arch: ArchName) => string): string {
  const usual = mostCommon(archNames.map(valueOn));
  const own = archNames
    .filter((arch) => valueOn(arch) !== usual)
    .map((arch) => `${arch}: ${valueOn(arch)}`);
  return `/* @__PURE__ */ ${choose}(${usual}, { ${own.join(', ')} })`;
}

function mostCommon(values: readonly string[]): string {
  const countOf = (value: string): number => values.filter((other) => other === value).length;
  return [...values].sort((a, b) => countOf(b) - countOf(a))[0]!;
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
