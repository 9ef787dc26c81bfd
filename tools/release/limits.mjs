const KB = 1000;

/** The most that each package may unpack to, in bytes; all raw packages have one limit. */
const limits = { 'linux-syscalls': 2000 * KB, types: 8000 * KB };
const rawLimit = 120 * KB;

/**
 * @param {string} short the name of a package's folder.
 * @returns {number}
 */
export function limitOf(short) {
  return /** @type {Readonly<Record<string, number>>} */ (limits)[short] ?? rawLimit;
}
