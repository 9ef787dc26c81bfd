import { wrongType } from '@linux-syscalls/errors';
import { arch, errno, errnoMessage, errnoName, SYS } from '#machine';
import { exactAddressOf } from './addresses.ts';
import { checkWord } from './argument.ts';
import { machines } from './generated/machines.ts';
import type { Word } from './result.ts';
import { syscall } from './syscall.ts';
import { byteLengthOf, isView, type RecordLike, type View } from './view.ts';

/**
 * readMemory(address, target) copies memory at any address of this process into a view.
 *
 * The kernel copies (`process_vm_readv` on oneself), so a wild address is an error and no crash.
 * Where that call is missing or forbidden, as under some emulators and sandboxes, bytes go through a
 * pipe, with the same errors.
 *
 * @param target is filled.
 * @throws an error of Node's shape with code EFAULT if not all bytes can be read; some of `target`
 *   may have been written.
 */
export function readMemory(address: Word, target: View | RecordLike): void {
  copy('readMemory', address, 'target', target, readRemote);
}

/**
 * writeMemory(address, source) copies a view's bytes to any address of this process.
 *
 * As `readMemory`, by `process_vm_writev`: memory that is not mapped or not writable is an error.
 *
 * @throws an error of Node's shape with code EFAULT if not all bytes can be written; some may have
 *   been.
 */
export function writeMemory(address: Word, source: View | RecordLike): void {
  copy('writeMemory', address, 'source', source, writeRemote);
}

/** One direction of copying between a view's memory and the wild address. */
interface Direction {
  readonly call: 'process_vm_readv' | 'process_vm_writev';
  throughPipe(wild: bigint, own: bigint, length: number): number;
}

const readRemote: Direction = {
  call: 'process_vm_readv',
  throughPipe: (wild, own, length) => copyThroughPipe(wild, own, length),
};

const writeRemote: Direction = {
  call: 'process_vm_writev',
  throughPipe: (wild, own, length) => copyThroughPipe(own, wild, length),
};

/** The most that one call transfers: the kernel stops a page short of 2 GiB. */
const transferSize = 2 ** 30;

/** One page: an empty pipe takes it without blocking, even at its lowest limit. */
const pipeSize = 4096;

function copy(
  call: string,
  address: Word,
  name: string,
  view: View | RecordLike,
  direction: Direction,
): void {
  const wild = BigInt(checkWord(call, 'address', address));
  if (!isView(view)) throw wrongType(`${call}: ${name}`, 'a view', view);
  const own = BigInt(exactAddressOf(call, name, view));
  // Reading the length in each round keeps the view alive until the last byte is copied.
  for (let done = 0; done < byteLengthOf(view); done += transferSize) {
    const offset = BigInt(done);
    const length = Math.min(byteLengthOf(view) - done, transferSize);
    let result = transfer(direction.call, wild + offset, own + offset, length);
    if (result === -errno.ENOSYS || result === -errno.EPERM) {
      result = direction.throughPipe(wild + offset, own + offset, length);
    }
    if (result !== length) throw memoryError(direction.call, result < 0 ? result : -errno.EFAULT);
  }
}

/** Two iovecs: the view's memory, and the wild address. */
const vectors = machines[arch].wordBits === 64 ? new BigUint64Array(4) : new Uint32Array(4);

function setVector(index: number, value: bigint): void {
  if (vectors instanceof BigUint64Array) vectors[index] = value;
  else vectors[index] = Number(BigInt.asUintN(32, value));
}

function transfer(call: Direction['call'], wild: bigint, own: bigint, length: number): number {
  setVector(0, own);
  setVector(1, BigInt(length));
  setVector(2, wild);
  setVector(3, BigInt(length));
  const self = syscall(SYS.getpid);
  return syscall(SYS[call], self, vectors, 1, vectors.subarray(2), 1, 0);
}

/** Copies by `write` and `read`, which check addresses as well; returns −errno or the length. */
function copyThroughPipe(from: bigint, to: bigint, length: number): number {
  const pipe = new Int32Array(2);
  const made = syscall(SYS.pipe2, pipe, 0);
  if (made < 0) return made;
  const [readEnd, writeEnd] = pipe as unknown as [number, number];
  try {
    for (let done = 0; done < length; done += pipeSize) {
      const size = Math.min(length - done, pipeSize);
      const written = syscall(SYS.write, writeEnd, word(from + BigInt(done)), size);
      if (written !== size) return Math.min(written, 0);
      const read = syscall(SYS.read, readEnd, word(to + BigInt(done)), size);
      if (read !== size) return Math.min(read, 0);
    }
    return length;
  } finally {
    syscall(SYS.close, readEnd);
    syscall(SYS.close, writeEnd);
  }
}

/** An address after an addition, wrapped to the width of a register. */
function word(address: bigint): bigint {
  return BigInt.asUintN(machines[arch].wordBits, address);
}

function memoryError(call: string, result: number): Error {
  const code = errnoName(-result) ?? `E${-result}`;
  const error = new Error(`${code}: ${errnoMessage(-result) ?? 'unknown error'}, ${call}`);
  return Object.assign(error, { errno: result, code, syscall: call });
}
