import type { Integer } from '../../engine.ts';
import { integerIn, uint } from '../check.ts';

// Three encodings of a device number meet in Linux. UAPI's MAJOR and MINOR have 8 and 8 bits: they
// are of another age. The kernel speaks 12 and 20 bits in 32, as `new_encode_dev` has it, in every
// stat, and reads them so in `mknod`. glibc's 64 bits extend these for numbers no kernel has. What
// follows is the kernel's own.
const greatestMajor = 0xfff;
const greatestMinor = 0xf_ffff;

/**
 * makedev(major, minor) makes a device number, as `mknod` takes it and `st_rdev` has it.
 *
 * @param major from 0 to 4095
 * @param minor from 0 to 1048575
 * @throws {RangeError} for what no device of Linux has.
 * @see man 3 makedev, new_encode_dev of the kernel's <linux/kdev_t.h>
 */
export function makedev(major: Integer, minor: Integer): number {
  const high = integerIn('makedev: major', major, 0, greatestMajor);
  const low = integerIn('makedev: minor', minor, 0, greatestMinor);
  return ((low & 0xff) | (high << 8) | ((low & ~0xff) << 12)) >>> 0;
}

/**
 * major(dev) gives the major part of a device number, as in `st_dev` and `st_rdev`.
 *
 * @throws {RangeError} if `dev` has more than the kernel's 32 bits.
 * @see man 3 major
 */
export function major(dev: Integer): number {
  return (uint('major: dev', dev) >>> 8) & greatestMajor;
}

/**
 * minor(dev) gives the minor part of a device number, as in `st_dev` and `st_rdev`.
 *
 * @throws {RangeError} if `dev` has more than the kernel's 32 bits.
 * @see man 3 minor
 */
export function minor(dev: Integer): number {
  const number = uint('minor: dev', dev);
  return (number & 0xff) | ((number >>> 12) & (greatestMinor & ~0xff));
}
