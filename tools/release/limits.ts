const KB = 1000;

/** The most that each package may unpack to, in bytes; all raw packages have one limit. */
const limits = new Map([
  // Of these the declarations of batches, of promises and of nothrow, which document each function, are 1,470 KB;
  // the ring with its operations and their declarations is 150 KB, and 50 KB more as an engine of promises.
  ['linux-syscalls', 3750 * KB],
  // A sixth architecture's own registers and constants, where they differ from all others', are 90 KB; those of s390x
  // 460 KB, most of it headers of devices and of KVM that no other machine has. ppc64le's, of which only the requests
  // of ioctl would have been 700 KB, are 290 KB.
  ['types', 8900 * KB],
]);
// The stub of ppc64le is 38 KB, that of arm 20; what all have in common is 79 KB.
const rawLimit = 120 * KB;

// size-limit measures bundles and single files; here the whole tarball counts.

/** @param short the name of a package's folder. */
export function limitOf(short: string): number {
  return limits.get(short) ?? rawLimit;
}
