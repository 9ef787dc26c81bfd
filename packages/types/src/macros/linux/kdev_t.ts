import type { Integer } from '../../engine.ts';
import { integerIn, uint } from '../check.ts';

// Linux has three encodings of a device number. The obsolete MAJOR and MINOR of UAPI have 8 bits each.
// The kernel's `new_encode_dev` has 12 and 20 bits, in every stat and in `mknod`. glibc extends these to
// 64 bits, for numbers that no kernel has. These functions use the kernel's encoding.
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
