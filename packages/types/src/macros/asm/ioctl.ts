import { valueError, wrongType, wrongValue } from '@linux-syscalls/errors';
import type { AnyRecord, ArchName, Descriptor, Integer } from '../../engine.ts';
import type { RequestEncoding } from '../../requestEncoding.ts';
import { requestEncodings } from '../../root/generated/requestEncodings.ts';
import { architectureOf } from '../architecture.ts';
import { integerIn, uint } from '../check.ts';

/** The letter or the number of a driver's requests. */
export type IoctlType = number | string;

/** What a request's argument points to: a record, or a number of bytes. */
export type IoctlArgument =
  | number
  | Pick<Descriptor<AnyRecord>, 'name' | 'architecture' | 'size' | 'layout'>;

/**
 * _IO(type, nr) makes the number of an ioctl request that takes no argument, or a plain number.
 *
 * @param type the driver's letter, as in `_IO('T', 14)`, or its number
 * @param architecture the architecture whose request it is; this machine's by default
 * @see <asm/ioctl.h>
 */
export function _IO(type: IoctlType, nr: number, architecture?: ArchName): number {
  const encoding = encodingOf('_IO', architecture);
  return request('_IO', encoding, encoding.none, type, nr, 0);
}

/**
 * _IOR(type, nr, argument) makes the number of an ioctl request that reads: the kernel writes the
 * argument.
 *
 * @param argument the record's descriptor, or the argument's size in bytes
 * @param architecture the architecture whose request it is; the descriptor's by default
 * @see <asm/ioctl.h>
 */
export function _IOR(
  type: IoctlType,
  nr: number,
  argument: IoctlArgument,
  architecture?: ArchName,
): number {
  return requestOf('_IOR', ({ read }) => read, type, nr, argument, architecture);
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
  return requestOf('_IOW', ({ write }) => write, type, nr, argument, architecture);
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
  return requestOf('_IOWR', ({ read, write }) => read | write, type, nr, argument, architecture);
}

/**
 * _IOC(dir, type, nr, size) makes the number of an ioctl request from its four parts.
 *
 * @param dir `_IOC_NONE`, `_IOC_READ`, `_IOC_WRITE` or both, from the caller's point of view, as the
 *   architecture has them
 * @param architecture the architecture whose request it is; this machine's by default
 * @throws {RangeError} if a part has more bits than its field, which C silently ignores.
 * @see <asm/ioctl.h>
 */
export function _IOC(
  dir: number,
  type: IoctlType,
  nr: number,
  size: number,
  architecture?: ArchName,
): number {
  return request('_IOC', encodingOf('_IOC', architecture), dir, type, nr, size);
}

/** _IOC_DIR(nr) gives the direction of a request's argument: `_IOC_READ`, `_IOC_WRITE` … */
export function _IOC_DIR(nr: Integer, architecture?: ArchName): number {
  const { directionShift, directionMask } = encodingOf('_IOC_DIR', architecture);
  return (uint('_IOC_DIR: nr', nr) >>> directionShift) & directionMask;
}

/** _IOC_TYPE(nr) gives the type of a request: the number of its driver, mostly the code of a letter. */
export function _IOC_TYPE(nr: Integer, architecture?: ArchName): number {
  const { typeShift, typeMask } = encodingOf('_IOC_TYPE', architecture);
  return (uint('_IOC_TYPE: nr', nr) >>> typeShift) & typeMask;
}

/** _IOC_NR(nr) gives the number of a request within its driver. */
export function _IOC_NR(nr: Integer, architecture?: ArchName): number {
  const { numberShift, numberMask } = encodingOf('_IOC_NR', architecture);
  return (uint('_IOC_NR: nr', nr) >>> numberShift) & numberMask;
}

/** _IOC_SIZE(nr) gives the size of a request's argument in bytes. */
export function _IOC_SIZE(nr: Integer, architecture?: ArchName): number {
  const { sizeShift, sizeMask } = encodingOf('_IOC_SIZE', architecture);
  return (uint('_IOC_SIZE: nr', nr) >>> sizeShift) & sizeMask;
}

function encodingOf(call: string, architecture: ArchName | undefined): RequestEncoding {
  return requestEncodings[architectureOf(call, architecture).name];
}

function requestOf(
  call: string,
  direction: (encoding: RequestEncoding) => number,
  type: IoctlType,
  nr: number,
  argument: IoctlArgument,
  architecture: ArchName | undefined,
): number {
  const own = typeof argument === 'object' ? argument?.architecture : undefined;
  const size = sizeOf(call, argument, architecture);
  const encoding = encodingOf(call, architecture ?? own);
  return request(call, encoding, direction(encoding), type, nr, size);
}

function request(
  call: string,
  encoding: RequestEncoding,
  dir: number,
  type: IoctlType,
  nr: number,
  size: number,
): number {
  const parts =
    (integerIn(`${call}: dir`, dir, 0, encoding.directionMask) << encoding.directionShift) |
    (integerIn(`${call}: type`, typeNumber(call, type), 0, encoding.typeMask) <<
      encoding.typeShift) |
    (integerIn(`${call}: nr`, nr, 0, encoding.numberMask) << encoding.numberShift) |
    (integerIn(`${call}: size`, size, 0, encoding.sizeMask) << encoding.sizeShift);
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
