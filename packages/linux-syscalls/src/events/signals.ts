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
 * The thread that reads gets its own signals and those of the process. Of a JavaScript process those come
 * here only while no thread takes them otherwise: each has to block them, and Node's own don't. So it is for
 * signals that are sent to one thread, as by `tgkill`, `F_SETOWN_EX` or a timer: `thread()`, which blocks all
 * that can be blocked, as `options.thread`. For the others there is `process.on`. `fd` may be non-blocking; the
 * caller closes it.
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
