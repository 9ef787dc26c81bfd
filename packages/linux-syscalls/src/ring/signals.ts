import { bytesOf, struct } from '@linux-syscalls/types';
import { IORING_ENTER_GETEVENTS, O_CLOEXEC, POLLIN } from '../generated/constants.ts';
import { close, pipe2 } from '../generated/nothrow/descriptors.ts';
import { io_uring_enter } from '../generated/nothrow/ioUring.ts';
import { io_uring_sqe, opcodes } from '../generated/ring/header.ts';
import { program } from '../machine/program.ts';
import { addressOf, SYS } from '../raw.ts';
import { Program } from '../recording/Program.ts';
import { addCall } from './addCall.ts';
import { opcodeBits, polled } from './filling.ts';

/** A ring that defers its work and wasn't used before. */
interface UnusedRing {
  readonly fd: number;
  readonly eventfd: number;
  readonly words: Int32Array;
  readonly requests: Int32Array;
  /** Indices in `words`. */
  readonly submission: { readonly tail: number };
}

/**
 * Whether the kernel signals the eventfd of rings that defer their work as soon as something wakes an operation.
 * Newer kernels, such as 7.3, put that off until a grace period of RCU has passed, which takes 5 to 20 ms. Nothing else
 * may use the ring afterwards.
 */
export function signalsAtOnce(ring: UnusedRing): boolean {
  const ends = new Int32Array(2);
  if (pipe2(ends, O_CLOEXEC) < 0) return true; // Nobody knows: a ring will fail for the same reason.
  const [from, to] = ends as unknown as readonly [number, number];
  try {
    submitPoll(ring, from);
    return isSignalledBy(to, ring.eventfd);
  } finally {
    close(from);
    close(to);
  }
}

function submitPoll({ fd, words, requests, submission }: UnusedRing, polledFd: number): void {
  requests[0] = opcodeBits(opcodes.IORING_OP_POLL_ADD);
  requests[io_uring_sqe.fd] = polledFd;
  requests[io_uring_sqe.rw_flags] = polled(POLLIN);
  Atomics.store(words, submission.tail, 1);
  io_uring_enter(fd, 1, 0, IORING_ENTER_GETEVENTS);
}

/** Writes to a pipe and looks at an eventfd, by a program: JavaScript in between may take as long as a grace period. */
function isSignalledBy(to: number, eventfd: number): boolean {
  const byte = new Uint8Array(1);
  const events = bytesOf(struct.pollfd.alloc({ fd: eventfd, events: POLLIN }));
  const noTime = new Uint8Array(16);
  const calls = new Program();
  addCall(calls, SYS.write!, [to, addressOf(byte), byte.length]);
  const polls = addCall(calls, SYS.ppoll!, [addressOf(events), 1, addressOf(noTime), 0, 0]);
  program().runProgram(calls.memory);
  return calls.roundedResult(polls) !== 0;
}
