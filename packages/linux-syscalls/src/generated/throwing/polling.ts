// Generated from Linux 7.3.4 and abi/src/calls/polling.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, fd, int, struct, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * epoll_create(size) makes a descriptor that watches others.
 *
 * @param size any positive number; it means nothing any more.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: `size` is not positive.
 * @see man 2 epoll_create
 */
export function epoll_create(size: int): fd {
  return unwrap(nothrow.epoll_create(size), 'epoll_create');
}

/**
 * epoll_create1(flags) makes a descriptor that watches others.
 *
 * @param flags `EPOLL_CLOEXEC` or 0.
 * @returns a new descriptor; the caller closes it.
 * @throws {SyscallError} EMFILE: this process has as many descriptors as it may; EINVAL: an unknown flag.
 * @since Linux 2.6.27
 * @see man 2 epoll_create1, <linux/eventpoll.h>
 */
export function epoll_create1(flags: Flags<'EPOLL_'> = 0): fd {
  return unwrap(nothrow.epoll_create1(flags), 'epoll_create1');
}

/**
 * epoll_ctl(epfd, op, fd, event) changes what an epoll descriptor watches.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param op `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`.
 * @param fd the descriptor to watch; no file of a disk.
 * @param event the events to watch for, and data that comes back with them.
 * @returns 0.
 * @throws {SyscallError} EEXIST: it is watched already; ENOENT: it is not watched; EPERM: `fd` can’t be waited for: a file or a directory; ELOOP: epoll descriptors would watch each other; EINVAL: `epfd` is none, or `fd` is itself, or `EPOLLEXCLUSIVE` with what it excludes.
 * @see man 2 epoll_ctl, <linux/eventpoll.h>
 */
export function epoll_ctl(
  epfd: fd,
  op: Flags<'EPOLL_'>,
  fd: fd,
  event: struct.epoll_event | Address | null,
): number {
  return unwrap(nothrow.epoll_ctl(epfd, op, fd, event), 'epoll_ctl');
}

/**
 * epoll_pwait(epfd, events, maxevents, timeout, sigmask) waits until something that is watched happens, with other signals blocked.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param events receives what happened.
 * @param maxevents how many events `events` can hold.
 * @param timeout how many milliseconds; 0 only looks, −1 has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns how many events were filled; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
 * @since Linux 2.6.19
 * @see man 2 epoll_pwait
 */
export function epoll_pwait(
  epfd: fd,
  events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
  maxevents: int | Integer | undefined,
  timeout: int,
  sigmask: Memory,
): number {
  return unwrap(nothrow.epoll_pwait(epfd, events, maxevents, timeout, sigmask), 'epoll_pwait');
}

/**
 * epoll_pwait2(epfd, events, maxevents, timeout, sigmask) waits until something that is watched happens, with a time in nanoseconds.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * Seconds have 64 bits on every architecture.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param events receives what happened.
 * @param maxevents how many events `events` can hold.
 * @param timeout how long; `null` has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns how many events were filled; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
 * @since Linux 5.11
 * @see man 2 epoll_pwait2
 */
export function epoll_pwait2(
  epfd: fd,
  events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
  maxevents: int | Integer | undefined,
  timeout: struct.timespec | Address | null,
  sigmask: Memory,
): number {
  return unwrap(nothrow.epoll_pwait2(epfd, events, maxevents, timeout, sigmask), 'epoll_pwait2');
}

/**
 * epoll_wait(epfd, events, maxevents, timeout) waits until something that is watched happens.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * Records of events have 12 bytes on x86_64 and x86, 16 elsewhere: `struct.epoll_event.array(n)` is right everywhere.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param events receives what happened.
 * @param maxevents how many events `events` can hold.
 * @param timeout how many milliseconds; 0 only looks, −1 has no end.
 * @returns how many events were filled; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
 * @see man 2 epoll_wait
 */
export function epoll_wait(
  epfd: fd,
  events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
  maxevents: int | Integer | undefined,
  timeout: int,
): number {
  return unwrap(nothrow.epoll_wait(epfd, events, maxevents, timeout), 'epoll_wait');
}

/**
 * poll(fds, nfds, timeout) waits until one of several descriptors is ready.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * @param fds descriptors and events; `revents` is filled.
 * @param nfds how many of them.
 * @param timeout how many milliseconds; 0 only looks, −1 has no end.
 * @returns how many descriptors have something in `revents`; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: more descriptors than this process may have.
 * @see man 2 poll, <asm/poll.h>
 */
export function poll(
  fds: struct.pollfd | RecordArray<struct.pollfd> | Address | null,
  nfds: uint | Integer | undefined,
  timeout: int,
): number {
  return unwrap(nothrow.poll(fds, nfds, timeout), 'poll');
}

/**
 * ppoll(fds, nfds, tmo_p, sigmask) waits until one of several descriptors is ready, with other signals blocked.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * Seconds have 64 bits on every architecture.
 *
 * Unlike libc’s function the kernel’s writes what remains into `tmo_p`.
 *
 * @param fds descriptors and events; `revents` is filled.
 * @param nfds how many of them.
 * @param tmo_p how long, then what remains of it; `null` has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns how many descriptors have something in `revents`; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense.
 * @since Linux 2.6.16
 * @see man 2 ppoll
 */
export function ppoll(
  fds: struct.pollfd | RecordArray<struct.pollfd> | Address | null,
  nfds: uint | Integer | undefined,
  tmo_p: struct.timespec | Address | null,
  sigmask: Memory,
): number {
  return unwrap(nothrow.ppoll(fds, nfds, tmo_p, sigmask), 'ppoll');
}

/** @deprecated Use `ppoll`: x86 and arm call it `ppoll_time64`. */
export const ppoll_time64: typeof ppoll = ppoll;

/**
 * pselect6(nfds, readfds, writefds, exceptfds, timeout, sigmask) waits until one of several descriptors is ready, with other signals blocked.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * Sets are as long as `nfds` asks for, in whole groups of 64: descriptors from 1024 on are fine, unlike in libc.
 *
 * Seconds have 64 bits on every architecture.
 *
 * The kernel wants the mask’s address and size as a pair in memory: it is made for you.
 *
 * @param nfds one more than the highest descriptor in the sets.
 * @param readfds bit n is descriptor n: those to read, then those that can be; `null` for none.
 * @param writefds the same for writing.
 * @param exceptfds the same for exceptional conditions.
 * @param timeout how long, then what remains of it; `null` has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns how many bits are set in all sets; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a negative `nfds` or time, or a `tv_nsec` from 10⁹ on; EBADF: a set has a descriptor that is not open.
 * @since Linux 2.6.16
 * @see man 2 pselect6
 */
export function pselect6(
  nfds: int,
  readfds: Memory,
  writefds: Memory,
  exceptfds: Memory,
  timeout: struct.timespec | Address | null,
  sigmask: Memory,
): number {
  return unwrap(nothrow.pselect6(nfds, readfds, writefds, exceptfds, timeout, sigmask), 'pselect6');
}

/** `pselect` of man section 2, which the kernel calls `pselect6`. */
export const pselect: typeof pselect6 = pselect6;

/** @deprecated Use `pselect6`: x86 and arm call it `pselect6_time64`. */
export const pselect6_time64: typeof pselect6 = pselect6;

/**
 * select(nfds, readfds, writefds, exceptfds, timeout) waits until one of several descriptors is ready.
 *
 * While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.
 *
 * Sets are as long as `nfds` asks for, in whole groups of 64: descriptors from 1024 on are fine, unlike in libc.
 *
 * Seconds have 64 bits on every architecture.
 *
 * @param nfds one more than the highest descriptor in the sets.
 * @param readfds bit n is descriptor n: those to read, then those that can be; `null` for none.
 * @param writefds the same for writing.
 * @param exceptfds the same for exceptional conditions.
 * @param timeout how long, then what remains of it; `null` has no end.
 * @returns how many bits are set in all sets; 0 when the time is over.
 * @throws {SyscallError} EINTR: a signal came, and its handler ran; EINVAL: a count or a time that makes no sense; EBADF: a set has a descriptor that is not open.
 * @see man 2 select
 */
export function select(
  nfds: int,
  readfds: Memory,
  writefds: Memory,
  exceptfds: Memory,
  timeout: struct.timeval | Address | null,
): number {
  return unwrap(nothrow.select(nfds, readfds, writefds, exceptfds, timeout), 'select');
}

/** @deprecated Use `select`: x86, arm and ppc64le call it `_newselect`. */
export const _newselect: typeof select = select;
