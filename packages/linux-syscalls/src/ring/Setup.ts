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
  IORING_SETUP_NO_MMAP,
  IORING_SETUP_SINGLE_ISSUER,
  IORING_SETUP_SUBMIT_ALL,
  IORING_SETUP_TASKRUN_FLAG,
  IORING_UNREGISTER_EVENTFD,
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
import { addressOf, raw, SyscallError } from '../trap.ts';
import { noOwnMemory, noRing } from './missing.ts';
import { makePages, pageEnd } from './pages.ts';
import { signalsAtOnce } from './signals.ts';

const always = IORING_SETUP_CQSIZE | IORING_SETUP_CLAMP | IORING_SETUP_SUBMIT_ALL;

/**
 * A ring whose work is done inside `io_uring_enter` alone, from Linux 6.1 on: no other call of this thread is
 * interrupted by it. It needs the flag that says there is some: otherwise a completion between the last look and the
 * sleep would go unnoticed.
 */
const deferred =
  always | IORING_SETUP_SINGLE_ISSUER | IORING_SETUP_DEFER_TASKRUN | IORING_SETUP_TASKRUN_FLAG;

/** A ring whose work is done whenever this thread is in the kernel, from Linux 5.19 on. */
const cooperative = always | IORING_SETUP_COOP_TASKRUN | IORING_SETUP_TASKRUN_FLAG;

/** How rings are set up; the first that the kernel accepts is used. */
let setupFlags: readonly number[] = [deferred, cooperative];
/** Whether it was tried how this kernel signals. */
let isTried = false;

/** A mapping of the kernel's memory. */
export interface Mapping {
  readonly address: number;
  readonly length: number;
}

/** Indices of a ring's fields in `words`. */
interface RingIndices {
  readonly head: number;
  readonly tail: number;
  readonly flags: number;
}

/** The rings of io_uring and their memory, as the kernel made them. */
export interface Setup {
  readonly fd: number;
  /** The kernel signals completions here. */
  readonly eventfd: number;
  /** How many requests and completions the rings hold, powers of two. */
  readonly entries: number;
  readonly completions: number;
  /** Whether work is deferred to `io_uring_enter`. */
  readonly defers: boolean;
  /** The memory of both rings. */
  readonly words: Int32Array;
  readonly requests: Int32Array;
  readonly submission: RingIndices;
  readonly completion: RingIndices & { readonly entries: number };
  readonly mappings: readonly Mapping[];
}

/** Whether rings lie in the kernel's memory; false once the host has refused a buffer over it. */
let mapsKernelMemory = true;

/** Makes rings, or throws the reason why there can be none and leaves nothing behind. */
export function setUp(entries: number, completions: number): Setup {
  if (!isTried) {
    const tried = make(1, 2);
    if (tried.defers && !signalsAtOnce(tried)) setupFlags = [cooperative];
    tearDown(tried);
    isTried = true;
  }
  return make(entries, completions);
}

function make(entries: number, completions: number): Setup {
  if (mapsKernelMemory) {
    try {
      return mapped(open(entries, completions));
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_LINUX_SYSCALLS_NO_EXTERNAL_BUFFERS') {
        throw error;
      }
      mapsKernelMemory = false;
    }
  }
  return inOwnMemory(entries, completions);
}

/**
 * Registers the eventfd anew, so that the kernel signals it again; returns whether it is registered.
 *
 * An eventfd can't be signalled while another one wakes those that wait for it, as happens where an operation waits
 * for an eventfd. The kernel does it later then, but some, Linux 6.18 among them, do it once for each registration.
 */
export function renewEventfd({ fd, eventfd }: Setup): boolean {
  if (io_uring_register(fd, IORING_UNREGISTER_EVENTFD, null, 0) < 0) return true;
  return registerEventfd(fd, eventfd) >= 0;
}

const eventfds = /* @__PURE__ */ new Int32Array(1);

function registerEventfd(fd: number, eventfd: number): number {
  eventfds[0] = eventfd;
  return io_uring_register(fd, IORING_REGISTER_EVENTFD, eventfds);
}

/** Unmaps and closes what rings have. */
export function tearDown({ fd, eventfd, mappings }: Setup): void {
  for (const { address, length } of mappings) munmap(address, length);
  close(fd);
  close(eventfd);
}

interface Opened {
  readonly fd: number;
  readonly params: struct.io_uring_params;
}

/** Rings in mapped memory of the kernel. */
function mapped(opened: Opened): Setup {
  const { fd, params } = opened;
  const mappings: Mapping[] = [];
  const map = (length: number, offset: number): Int32Array => {
    const address = unwrap(
      mmap(null, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, offset),
      'mmap',
    );
    mappings.push({ address, length });
    return new Int32Array(raw().viewMemory(address, length));
  };
  try {
    const words = map(wordsLength(params), IORING_OFF_SQ_RING);
    const requests = map(requestsLength(params), IORING_OFF_SQES);
    return complete(opened, words, requests, mappings);
  } catch (error) {
    for (const { address, length } of mappings) munmap(address, length);
    close(fd);
    throw error;
  }
}

/** The sizes of rings that fit into one page, together with the kernel's own fields. */
const onePage = { entries: 64, completions: 128 };

/**
 * Rings in memory of this process. The kernel uses the pages until it has closed the ring, and as WebAssembly's they
 * aren't reused before, even if the memory is collected.
 */
function inOwnMemory(entries: number, completions: number): Setup {
  try {
    return ownPages(entries, completions);
  } catch (error) {
    const isSmall = entries <= onePage.entries && completions <= onePage.completions;
    if (isSmall || (error as { errno?: unknown }).errno !== -EINVAL) throw noOwnMemory(error);
  }
  // Older kernels require physically contiguous pages; a single page always is.
  try {
    return ownPages(Math.min(entries, onePage.entries), Math.min(completions, onePage.completions));
  } catch (error) {
    throw noOwnMemory(error);
  }
}

function ownPages(entries: number, completions: number): Setup {
  // A ring is made to learn how long rings of these sizes are: the kernel doesn't check the length of the memory.
  const { fd, params } = open(entries, completions);
  close(fd);
  const start = pageEnd(wordsLength(params));
  const memory = makePages(start + requestsLength(params));
  const address = addressOf(new Uint8Array(memory));
  const opened = open(entries, completions, { words: address, requests: address + start });
  try {
    return complete(
      opened,
      new Int32Array(memory, 0, wordsLength(params) / 4),
      new Int32Array(memory, start, requestsLength(params) / 4),
      [],
    );
  } catch (error) {
    close(opened.fd);
    throw error;
  }
}

function wordsLength({ sq_off, cq_off, sq_entries, cq_entries }: struct.io_uring_params): number {
  return Math.max(
    sq_off.array + sq_entries * 4,
    cq_off.cqes + cq_entries * struct.io_uring_cqe.size,
  );
}

function requestsLength({ sq_entries }: struct.io_uring_params): number {
  return sq_entries * struct.io_uring_sqe.size;
}

/** Has completions signalled to an eventfd, and requests taken in the order of their indices. */
function complete(
  { fd, params }: Opened,
  words: Int32Array,
  requests: Int32Array,
  mappings: readonly Mapping[],
): Setup {
  const { sq_off, cq_off, sq_entries, cq_entries, flags } = params;
  const eventfd = unwrap(eventfd2(0, EFD_CLOEXEC), 'eventfd2');
  const told = registerEventfd(fd, eventfd);
  if (told < 0) {
    close(eventfd);
    throw new SyscallError(told, 'io_uring_register');
  }
  for (let i = 0; i < sq_entries; i++) words[sq_off.array / 4 + i] = i;
  return {
    fd,
    eventfd,
    entries: sq_entries,
    completions: cq_entries,
    defers: (flags & IORING_SETUP_DEFER_TASKRUN) !== 0,
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
}

/** Addresses of memory for both rings, and for requests. */
interface Own {
  readonly words: number;
  readonly requests: number;
}

/** Makes rings, in this memory if it is given; throws the reason why there can be none. */
function open(entries: number, completions: number, own?: Own): Opened {
  let fd = 0;
  for (const flags of setupFlags) {
    const params = struct.io_uring_params.alloc({ flags, cq_entries: completions });
    if (own !== undefined) {
      params.flags |= IORING_SETUP_NO_MMAP;
      params.cq_off.user_addr = own.words;
      params.sq_off.user_addr = own.requests;
    }
    fd = io_uring_setup(entries, params);
    if (fd >= 0) {
      requireCancel(fd);
      return { fd, params };
    }
    if (fd !== -EINVAL) break;
  }
  if (own !== undefined) throw new SyscallError(fd, 'io_uring_setup');
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
