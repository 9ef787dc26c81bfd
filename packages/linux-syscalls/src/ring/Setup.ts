import { struct } from '@linux-syscalls/types';
import { unwrap } from '../errors/unwrap.ts';
import {
  EFD_CLOEXEC,
  IORING_OFF_SQ_RING,
  IORING_OFF_SQES,
  IORING_REGISTER_EVENTFD,
  IORING_REGISTER_SYNC_CANCEL,
  IORING_SETUP_CLAMP,
  IORING_SETUP_COOP_TASKRUN,
  IORING_SETUP_CQSIZE,
  IORING_SETUP_DEFER_TASKRUN,
  IORING_SETUP_SINGLE_ISSUER,
  IORING_SETUP_SUBMIT_ALL,
  IORING_SETUP_TASKRUN_FLAG,
  MAP_POPULATE,
  MAP_SHARED,
  PROT_READ,
  PROT_WRITE,
} from '../generated/constants.ts';
import { EINVAL } from '../generated/errnos.ts';
import { close } from '../generated/nothrow/descriptors.ts';
import { eventfd2 } from '../generated/nothrow/events.ts';
import { io_uring_register, io_uring_setup } from '../generated/nothrow/ioUring.ts';
import { mmap, munmap } from '../generated/nothrow/memory.ts';
import { IORING_ASYNC_CANCEL_ANY } from '../generated/ring/header.ts';
import { raw, SyscallError } from '../trap.ts';
import { noRing } from './missing.ts';

const always = IORING_SETUP_CQSIZE | IORING_SETUP_CLAMP | IORING_SETUP_SUBMIT_ALL;

/**
 * How a ring is set up, the best first. Deferred work is done within `io_uring_enter` alone, which needs the
 * flag that tells of it: else a completion between the last look and the sleep is lost.
 */
const ways: readonly number[] = [
  // Linux 6.1
  always | IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN | IORING_SETUP_TASKRUN_FLAG,
  // Linux 5.19
  always | IORING_SETUP_COOP_TASKRUN | IORING_SETUP_TASKRUN_FLAG,
];

/** A mapping of the kernel's memory. */
export interface Mapping {
  readonly address: number;
  readonly length: number;
}

/** Where the words of the rings lie, as indices of `words`. */
interface Places {
  readonly head: number;
  readonly tail: number;
  readonly flags: number;
}

/** The rings of io_uring and their memory, as the kernel made them. */
export interface Setup {
  readonly fd: number;
  /** It is told of completions. */
  readonly eventfd: number;
  /** How many requests and completions the rings hold, powers of two. */
  readonly entries: number;
  readonly completions: number;
  /** Whether work is left to `io_uring_enter`. */
  readonly defers: boolean;
  /** The memory of both rings. */
  readonly words: Int32Array;
  readonly requests: Int32Array;
  readonly submission: Places;
  readonly completion: Places & { readonly entries: number };
  readonly mappings: readonly Mapping[];
}

/** Makes rings; throws why they can't be had, with nothing left behind. */
export function setUp(entries: number, completions: number): Setup {
  const { fd, params } = open(entries, completions);
  const undo = [() => close(fd)];
  const mappings: Mapping[] = [];
  const map = (length: number, offset: number): Int32Array => {
    const address = unwrap(
      mmap(null, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, offset),
      'mmap',
    );
    undo.push(() => munmap(address, length));
    mappings.push({ address, length });
    return new Int32Array(raw().viewMemory(address, length));
  };
  try {
    const { sq_off, cq_off, sq_entries, cq_entries } = params;
    const ringBytes = Math.max(
      sq_off.array + sq_entries * 4,
      cq_off.cqes + cq_entries * struct.io_uring_cqe.size,
    );
    const words = map(ringBytes, IORING_OFF_SQ_RING);
    const requests = map(sq_entries * struct.io_uring_sqe.size, IORING_OFF_SQES);
    const eventfd = unwrap(eventfd2(0, EFD_CLOEXEC), 'eventfd2');
    undo.push(() => close(eventfd));
    unwrap(
      io_uring_register(fd, IORING_REGISTER_EVENTFD, Int32Array.of(eventfd)),
      'io_uring_register',
    );
    // Requests are taken in the order of their places.
    for (let i = 0; i < sq_entries; i++) words[sq_off.array / 4 + i] = i;
    return {
      fd,
      eventfd,
      entries: sq_entries,
      completions: cq_entries,
      defers: (params.flags & IORING_SETUP_DEFER_TASKRUN) !== 0,
      words,
      requests,
      submission: { head: sq_off.head / 4, tail: sq_off.tail / 4, flags: sq_off.flags / 4 },
      completion: {
        head: cq_off.head / 4,
        tail: cq_off.tail / 4,
        flags: cq_off.flags / 4,
        entries: cq_off.cqes / 4,
      },
      mappings,
    };
  } catch (error) {
    for (const action of undo.reverse()) action();
    throw error;
  }
}

/** Makes rings, without their memory; throws why they can't be had. */
export function open(
  entries: number,
  completions: number,
): { readonly fd: number; readonly params: struct.io_uring_params } {
  let fd = 0;
  for (const flags of ways) {
    const params = struct.io_uring_params.alloc({ flags, cq_entries: completions });
    fd = io_uring_setup(entries, params);
    if (fd >= 0) {
      requireCancel(fd);
      return { fd, params };
    }
    if (fd !== -EINVAL) break;
  }
  throw noRing(new SyscallError(fd, 'io_uring_setup'));
}

/**
 * Refuses kernels that can't cancel on demand: when a thread ends, what its operations write to is freed,
 * so they must have ended before.
 */
function requireCancel(fd: number): void {
  const none = struct.io_uring_sync_cancel_reg.alloc({ flags: IORING_ASYNC_CANCEL_ANY });
  const result = io_uring_register(fd, IORING_REGISTER_SYNC_CANCEL, none);
  if (result !== -EINVAL) return;
  close(fd);
  throw noRing(new SyscallError(result, 'io_uring_register'));
}
