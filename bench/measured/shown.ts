// Figures for a reader.

const units = [
  { unit: 'ms', size: 1e6 },
  { unit: 'µs', size: 1e3 },
  { unit: 'ns', size: 1 },
];

/** Nanoseconds in the unit that suits them. */
export function shownTime(nanoseconds: number): string {
  const { unit, size } = units.find((it) => nanoseconds >= 10 * it.size || it.size === 1)!;
  const value = nanoseconds / size;
  return `${value.toFixed(value < 100 ? 1 : 0)} ${unit}`;
}

/** A ratio, with as many digits as mean something. */
export const shownRatio = (ratio: number | undefined): string =>
  ratio === undefined ? '' : ratio.toFixed(ratio < 10 ? 2 : ratio < 100 ? 1 : 0);

/** Bytes for a reader. */
export const shownBytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
