import type { fd } from '@linux-syscalls/types';
import { signalOf } from '../async/options.ts';
import { struct } from '../index.ts';
import { descriptor } from './checks.ts';
import type { ReadingOptions } from './options.ts';
import { reading } from './records.ts';
import { type EventStream, Stream } from './Stream.ts';

/**
 * The signals that a `signalfd` takes: `for await (const { ssi_signo } of signals(fd))`.
 *
 * A read gets signals of the thread that reads, and signals of the process while every thread blocks them, which
 * Node's own threads don't. So use it for signals to one thread, as by `tgkill`, `F_SETOWN_EX` or a timer, with
 * `options.thread`: a `thread()` blocks all signals that can be blocked. For signals of the process there is
 * `process.on`. `fd` may be non-blocking; the caller closes it.
 *
 * @throws {SyscallError} as `read`, from the loop.
 * @throws {TypeError} {RangeError} if an argument is of a wrong type, or out of range.
 * @see man 2 signalfd
 */
export function signals(fd: fd, options?: ReadingOptions): EventStream<struct.signalfd_siginfo> {
  const checked = descriptor('signals', 'fd', fd);
  const signal = signalOf('signals', options);
  return new Stream(reading('signals', checked, signalsIn, options), signal);
}

function signalsIn(bytes: Uint8Array): Iterable<struct.signalfd_siginfo> {
  const { size } = struct.signalfd_siginfo;
  return struct.signalfd_siginfo.arrayView(bytes, 0, bytes.length / size);
}
