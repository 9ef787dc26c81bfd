import { integerFrom, outOfRange, rangeError, wrongType } from '@linux-syscalls/errors';
import { errno, errnoMessage, errnoName, machine, SYS } from '#machine';
import { exactAddressOf } from './addresses.ts';
import { checkWord } from './argument.ts';
import type { Word } from './result.ts';
import { syscall } from './syscall.ts';
import { byteLengthOf, isView, type RecordLike, type View } from './view.ts';

/** Whose memory is read or written. */
export interface MemoryOptions {
  /**
   * The process; this one by default. It takes the permission to trace that process (`ptrace`), which Yama
   * may restrict to children.
   */
  readonly pid?: number;
}

/** More than paths, names and arguments have: where no text lies, reading ends soon. */
const usualMax = 65_536;

/** How much is read, and of which process. */
export interface StringOptions extends MemoryOptions {
  /** The most bytes that the string may have, with its NUL; 65536 by default. */
  readonly max?: number;
}

/**
 * readMemory(address, target) copies memory at any address of this or of another process into a view.
 *
 * The kernel copies (`process_vm_readv`), so a wild address is an error and no crash. Where that call is
 * missing or forbidden, as under some emulators and sandboxes, bytes of this process go through a pipe,
 * with the same errors.
 *
 * @param target is filled.
 * @throws an error of Node's shape with code EFAULT if not all bytes can be read; some of `target`
 *   may have been written. With `pid` also ESRCH, if there is no such process, and EPERM.
 */
export function readMemory(
  address: Word,
  target: View | RecordLike,
  options?: MemoryOptions,
): void {
  copy('readMemory', address, 'target', target, options, readRemote);
}

/**
 * writeMemory(address, source) copies a view's bytes to any address of this or of another process.
 *
 * As `readMemory`, by `process_vm_writev`: memory that is not mapped or not writable is an error.
 *
 * @throws an error of Node's shape with code EFAULT if not all bytes can be written; some may have
 *   been. With `pid` also ESRCH, if there is no such process, and EPERM.
 */
export function writeMemory(
  address: Word,
  source: View | RecordLike,
  options?: MemoryOptions,
): void {
  copy('writeMemory', address, 'source', source, options, writeRemote);
}

/**
 * readString(address) reads the text that ends with a NUL at any address of this or of another process, as
 * UTF-8.
 *
 * @throws {RangeError} if none of the first `max` bytes is a NUL.
 * @throws an error of Node's shape, as `readMemory` does.
 */
export function readString(address: Word, options: StringOptions = {}): string {
  const { max = usualMax } = options;
  const start = BigInt(checkWord('readString', 'address', address));
  checkInteger('readString: max', max, transferSize);
  const chunks: Uint8Array[] = [];
  for (let done = 0; done < max; ) {
    const at = word(start + BigInt(done));
    // To the end of a page at most: the next one may not be mapped.
    const chunk = new Uint8Array(Math.min(max - done, pageSize - Number(at % BigInt(pageSize))));
    copy('readString', at, 'address', chunk, options, readRemote);
    const end = chunk.indexOf(0);
    chunks.push(end === -1 ? chunk : chunk.subarray(0, end));
    if (end !== -1) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(joined(chunks));
    done += chunk.length;
  }
  throw rangeError(`readString: none of the ${max} bytes at ${start} is a NUL`);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.length;
  }
  return all;
}

function checkInteger(what: string, value: unknown, most: number): void {
  if (typeof value !== 'number') throw wrongType(what, 'a number', value);
  if (!Number.isInteger(value) || value < 1 || value > most) {
    throw outOfRange(what, integerFrom(1, most), value);
  }
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

/**
 * A page, or a part of one where pages are larger. An empty pipe takes as much without blocking, even at
 * its lowest limit.
 */
const pageSize = 4096;

function copy(
  call: string,
  address: Word,
  name: string,
  view: View | RecordLike,
  { pid }: MemoryOptions = {},
  direction: Direction,
): void {
  const wild = BigInt(checkWord(call, 'address', address));
  if (!isView(view)) throw wrongType(`${call}: ${name}`, 'a view', view);
  if (pid !== undefined) checkInteger(`${call}: pid`, pid, 2 ** 31 - 1);
  const own = BigInt(exactAddressOf(call, name, view));
  // Reading the length in each round keeps the view alive until the last byte is copied.
  for (let done = 0; done < byteLengthOf(view); done += transferSize) {
    const offset = BigInt(done);
    const length = Math.min(byteLengthOf(view) - done, transferSize);
    let result = transfer(direction.call, pid, wild + offset, own + offset, length);
    if (pid === undefined && (result === -errno.ENOSYS || result === -errno.EPERM)) {
      result = direction.throughPipe(wild + offset, own + offset, length);
    }
    if (result !== length) throw memoryError(direction.call, result < 0 ? result : -errno.EFAULT);
  }
}

/** Two iovecs: the view's memory, and the wild address. */
const vectors = machine.wordBits === 64 ? new BigUint64Array(4) : new Uint32Array(4);

function setVector(index: number, value: bigint): void {
  if (vectors instanceof BigUint64Array) vectors[index] = value;
  else vectors[index] = Number(BigInt.asUintN(32, value));
}

function transfer(
  call: Direction['call'],
  pid: number | undefined,
  wild: bigint,
  own: bigint,
  length: number,
): number {
  setVector(0, own);
  setVector(1, BigInt(length));
  setVector(2, wild);
  setVector(3, BigInt(length));
  return syscall(SYS[call], pid ?? syscall(SYS.getpid), vectors, 1, vectors.subarray(2), 1, 0);
}

/** Copies by `write` and `read`, which check addresses as well; returns −errno or the length. */
function copyThroughPipe(from: bigint, to: bigint, length: number): number {
  const pipe = new Int32Array(2);
  const made = syscall(SYS.pipe2, pipe, 0);
  if (made < 0) return made;
  const [readEnd, writeEnd] = pipe as unknown as [number, number];
  try {
    for (let done = 0; done < length; done += pageSize) {
      const size = Math.min(length - done, pageSize);
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
  return BigInt.asUintN(machine.wordBits, address);
}

function memoryError(call: string, result: number): Error {
  const code = errnoName(-result) ?? `E${-result}`;
  const error = new Error(`${code}: ${errnoMessage(-result) ?? 'unknown error'}, ${call}`);
  return Object.assign(error, { errno: result, code, syscall: call });
}
