import type { fd } from '@linux-syscalls/types';
import { signalOf } from '../async/options.ts';
import type { AsyncOptions } from '../async.ts';
import { descriptor } from './checks.ts';
import { reading } from './records.ts';
import { type EventStream, Stream } from './Stream.ts';

/**
 * How often a timer of `timerfd_create` has expired since it was read last:
 * `for await (const times of expirations(timer))`.
 *
 * A loop that is slower than the timer gets larger numbers, and not more of them. `timer` may be
 * non-blocking; the caller closes it.
 *
 * @throws {SyscallError} from the loop, ECANCELED: the clock was set, and `TFD_TIMER_CANCEL_ON_SET` asks for that.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 2 timerfd_create
 */
export function expirations(timer: fd, options?: AsyncOptions): EventStream<bigint> {
  return counter('expirations', 'timer', timer, options);
}

/**
 * What was added to the counter of an `eventfd`: `for await (const count of counts(event))`.
 *
 * Each read gives the sum and sets it to 0; with `EFD_SEMAPHORE` it gives 1 and takes that away. `event` may be
 * non-blocking; the caller closes it.
 *
 * @throws {SyscallError} as `read`, from the loop.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 2 eventfd
 */
export function counts(event: fd, options?: AsyncOptions): EventStream<bigint> {
  return counter('counts', 'event', event, options);
}

function counter(
  call: string,
  name: string,
  fd: number,
  options: AsyncOptions | undefined,
): EventStream<bigint> {
  const checked = descriptor(call, name, fd);
  const signal = signalOf(call, options);
  const size = BigUint64Array.BYTES_PER_ELEMENT;
  const decode = (bytes: Uint8Array<ArrayBuffer>) => new BigUint64Array(bytes.buffer);
  return new Stream(reading(call, checked, decode, undefined, size), signal);
}
