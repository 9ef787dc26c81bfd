import { valueError, wrongType, wrongValue } from '@linux-syscalls/errors';
import type { AnyRecord, ArchName, Descriptor, Integer } from '../../engine.ts';
import {
  _IOC_DIRMASK,
  _IOC_DIRSHIFT,
  _IOC_NONE,
  _IOC_NRMASK,
  _IOC_NRSHIFT,
  _IOC_READ,
  _IOC_SIZEMASK,
  _IOC_SIZESHIFT,
  _IOC_TYPEMASK,
  _IOC_TYPESHIFT,
  _IOC_WRITE,
} from '../../generated/asm/ioctl.declared.ts';
import { architectureOf } from '../architecture.ts';
import { integerIn, uint } from '../check.ts';

/** The letter or the number of a driver's requests. */
export type IoctlType = number | string;

/** What a request's argument points to: a record, or a number of bytes. */
export type IoctlArgument = number | Pick<Descriptor<AnyRecord>, 'name' | 'size' | 'layout'>;

/**
 * _IO(type, nr) makes the number of an ioctl request that takes no argument, or a plain number.
 *
 * @param type the driver's letter, as in `_IO('T', 14)`, or its number
 * @see <asm/ioctl.h>
 */
export function _IO(type: IoctlType, nr: number): number {
  return request('_IO', _IOC_NONE, type, nr, 0);
}

/**
 * _IOR(type, nr, argument) makes the number of an ioctl request that reads: the kernel writes the
 * argument.
 *
 * @param argument the record's descriptor, or the argument's size in bytes
 * @param architecture the architecture of the record's size; the descriptor's by default
 * @see <asm/ioctl.h>
 */
export function _IOR(
  type: IoctlType,
  nr: number,
  argument: IoctlArgument,
  architecture?: ArchName,
): number {
  return request('_IOR', _IOC_READ, type, nr, sizeOf('_IOR', argument, architecture));
}

/**
 * _IOW(type, nr, argument) makes the number of an ioctl request that writes: the kernel reads the
 * argument. See {@link _IOR}.
 */
export function _IOW(
  type: IoctlType,
  nr: number,
  argument: IoctlArgument,
  architecture?: ArchName,
): number {
  return request('_IOW', _IOC_WRITE, type, nr, sizeOf('_IOW', argument, architecture));
}

/**
 * _IOWR(type, nr, argument) makes the number of an ioctl request whose argument the kernel both
 * reads and writes. See {@link _IOR}.
 */
export function _IOWR(
  type: IoctlType,
  nr: number,
  argument: IoctlArgument,
  architecture?: ArchName,
): number {
  const size = sizeOf('_IOWR', argument, architecture);
  return request('_IOWR', _IOC_READ | _IOC_WRITE, type, nr, size);
}

/**
 * _IOC(dir, type, nr, size) makes the number of an ioctl request from its four parts.
 *
 * @param dir `_IOC_NONE`, `_IOC_READ`, `_IOC_WRITE` or both, from the caller's point of view
 * @throws {RangeError} if a part has more bits than its field, which C silently ignores.
 * @see <asm/ioctl.h>
 */
export function _IOC(dir: number, type: IoctlType, nr: number, size: number): number {
  return request('_IOC', dir, type, nr, size);
}

/** _IOC_DIR(nr) gives the direction of a request's argument: `_IOC_READ`, `_IOC_WRITE` … */
export function _IOC_DIR(nr: Integer): number {
  return (uint('_IOC_DIR: nr', nr) >>> _IOC_DIRSHIFT) & _IOC_DIRMASK;
}

/** _IOC_TYPE(nr) gives the type of a request: the number of its driver, mostly the code of a letter. */
export function _IOC_TYPE(nr: Integer): number {
  return (uint('_IOC_TYPE: nr', nr) >>> _IOC_TYPESHIFT) & _IOC_TYPEMASK;
}

/** _IOC_NR(nr) gives the number of a request within its driver. */
export function _IOC_NR(nr: Integer): number {
  return (uint('_IOC_NR: nr', nr) >>> _IOC_NRSHIFT) & _IOC_NRMASK;
}

/** _IOC_SIZE(nr) gives the size of a request's argument in bytes. */
export function _IOC_SIZE(nr: Integer): number {
  return (uint('_IOC_SIZE: nr', nr) >>> _IOC_SIZESHIFT) & _IOC_SIZEMASK;
}

function request(call: string, dir: number, type: IoctlType, nr: number, size: number): number {
  const parts =
    (integerIn(`${call}: dir`, dir, 0, _IOC_DIRMASK) << _IOC_DIRSHIFT) |
    (integerIn(`${call}: type`, typeNumber(call, type), 0, _IOC_TYPEMASK) << _IOC_TYPESHIFT) |
    (integerIn(`${call}: nr`, nr, 0, _IOC_NRMASK) << _IOC_NRSHIFT) |
    (integerIn(`${call}: size`, size, 0, _IOC_SIZEMASK) << _IOC_SIZESHIFT);
  return parts >>> 0;
}

function typeNumber(call: string, type: IoctlType): number {
  if (typeof type !== 'string') return type;
  if (type.length === 1) return type.charCodeAt(0);
  throw wrongValue(`${call}: type`, 'one letter or a number', type);
}

function sizeOf(call: string, argument: IoctlArgument, architecture: ArchName | undefined): number {
  if (typeof argument === 'number') return argument;
  if (typeof argument?.layout !== 'object') {
    throw wrongType(`${call}: argument`, 'a descriptor or a number of bytes', argument);
  }
  if (architecture === undefined) return argument.size;
  const { name } = architectureOf(call, architecture);
  const layout = (argument.layout as Partial<typeof argument.layout>)[name];
  if (layout !== undefined) return layout.size;
  throw valueError(`${call}: ${argument.name} doesn't exist on ${name}`);
}
