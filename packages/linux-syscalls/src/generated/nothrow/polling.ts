// Generated from Linux 7.3.4 and abi/src/calls/polling.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { RecordArray, fd, int, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { createWithSize } from '../../adapters/descriptors.ts';
import { perform } from '../../adapters/perform.ts';
import { pollThroughPpoll, selectThroughPselect6, withMaskPair } from '../../adapters/polling.ts';
import { syscall1, syscall3, syscall4, syscall5, syscall6 } from '../../trap.ts';
import { epoll_eventShape, pollfdShape, timespecShape, timevalShape } from '../shapes.ts';
import { sizeOf_kernel_sigset_t } from '../sizes.ts';

/**
 * epoll_create(size) as `linux-syscalls` has it, returning −errno.
 *
 * @param size any positive number; it means nothing any more.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 epoll_create
 */
export function epoll_create(size: int): fd {
  const $size = argument.int32('epoll_create', 'size', size);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(createWithSize(20 /* epoll_create1 */, $size));
  }
  return syscall1(is.x86_64 ? 213 : is.x86 ? 254 : is.arm ? 250 : is.s390x ? 249 : 236, $size);
}

/**
 * epoll_create1(flags) as `linux-syscalls` has it, returning −errno.
 *
 * @param flags `EPOLL_CLOEXEC` or 0.
 * @returns −errno, or a new descriptor; the caller closes it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.27
 * @see man 2 epoll_create1, <linux/eventpoll.h>
 */
export function epoll_create1(flags: Flags<'EPOLL_'> = 0): fd {
  const $flags = argument.flags32('epoll_create1', 'flags', flags);
  return syscall1(
    is.x86_64
      ? 291
      : is.x86
        ? 329
        : is.arm
          ? 357
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 20
            : is.s390x
              ? 327
              : 315,
    $flags,
  );
}

/**
 * epoll_ctl(epfd, op, fd, event) as `linux-syscalls` has it, returning −errno.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param op `EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`.
 * @param fd the descriptor to watch; no file of a disk.
 * @param event the events to watch for, and data that comes back with them.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 epoll_ctl, <linux/eventpoll.h>
 */
export function epoll_ctl(
  epfd: fd,
  op: Flags<'EPOLL_'>,
  fd: fd,
  event: struct.epoll_event | Address | null,
): number {
  const $epfd = argument.int32('epoll_ctl', 'epfd', epfd);
  const $op = argument.flags32('epoll_ctl', 'op', op);
  const $fd = argument.int32('epoll_ctl', 'fd', fd);
  const $event = argument.record('epoll_ctl', 'event', event, epoll_eventShape);
  return syscall4(
    is.x86_64
      ? 233
      : is.x86
        ? 255
        : is.arm
          ? 251
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 21
            : is.s390x
              ? 250
              : 237,
    $epfd,
    $op,
    $fd,
    $event,
  );
}

/**
 * epoll_pwait(epfd, events, maxevents, timeout, sigmask) as `linux-syscalls` has it, returning −errno.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param events receives what happened.
 * @param maxevents how many events `events` can hold.
 * @param timeout how many milliseconds; 0 only looks, −1 has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns −errno, or how many events were filled; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $epfd = argument.int32('epoll_pwait', 'epfd', epfd);
  const $events = argument.records('epoll_pwait', 'events', events, epoll_eventShape, 0);
  const $timeout = argument.int32('epoll_pwait', 'timeout', timeout);
  const $sigmask = argument.block('epoll_pwait', 'sigmask', sigmask, sizeOf_kernel_sigset_t);
  const $maxevents = argument.countOfRecords(
    'epoll_pwait',
    'maxevents',
    maxevents,
    'events',
    $events,
    0x7fffffff,
    epoll_eventShape,
  );
  return syscall6(
    is.x86_64
      ? 281
      : is.x86
        ? 319
        : is.arm
          ? 346
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 22
            : is.s390x
              ? 312
              : 303,
    $epfd,
    $events,
    $maxevents,
    $timeout,
    $sigmask,
    sizeOf_kernel_sigset_t,
  );
}

/**
 * epoll_pwait2(epfd, events, maxevents, timeout, sigmask) as `linux-syscalls` has it, returning −errno.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param events receives what happened.
 * @param maxevents how many events `events` can hold.
 * @param timeout how long; `null` has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns −errno, or how many events were filled; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $epfd = argument.int32('epoll_pwait2', 'epfd', epfd);
  const $events = argument.records('epoll_pwait2', 'events', events, epoll_eventShape, 0);
  const $timeout = argument.record('epoll_pwait2', 'timeout', timeout, timespecShape);
  const $sigmask = argument.block('epoll_pwait2', 'sigmask', sigmask, sizeOf_kernel_sigset_t);
  const $maxevents = argument.countOfRecords(
    'epoll_pwait2',
    'maxevents',
    maxevents,
    'events',
    $events,
    0x7fffffff,
    epoll_eventShape,
  );
  return syscall6(
    441 /* epoll_pwait2 */,
    $epfd,
    $events,
    $maxevents,
    $timeout,
    $sigmask,
    sizeOf_kernel_sigset_t,
  );
}

/**
 * epoll_wait(epfd, events, maxevents, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param epfd a descriptor of `epoll_create1`.
 * @param events receives what happened.
 * @param maxevents how many events `events` can hold.
 * @param timeout how many milliseconds; 0 only looks, −1 has no end.
 * @returns −errno, or how many events were filled; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 epoll_wait
 */
export function epoll_wait(
  epfd: fd,
  events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
  maxevents: int | Integer | undefined,
  timeout: int,
): number {
  const $epfd = argument.int32('epoll_wait', 'epfd', epfd);
  const $events = argument.records('epoll_wait', 'events', events, epoll_eventShape, 0);
  const $timeout = argument.int32('epoll_wait', 'timeout', timeout);
  const $maxevents = argument.countOfRecords(
    'epoll_wait',
    'maxevents',
    maxevents,
    'events',
    $events,
    0x7fffffff,
    epoll_eventShape,
  );
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall6(
      22 /* epoll_pwait */,
      $epfd,
      $events,
      $maxevents,
      $timeout,
      0,
      sizeOf_kernel_sigset_t,
    );
  }
  return syscall4(
    is.x86_64 ? 232 : is.x86 ? 256 : is.arm ? 252 : is.s390x ? 251 : 238,
    $epfd,
    $events,
    $maxevents,
    $timeout,
  );
}

/**
 * poll(fds, nfds, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param fds descriptors and events; `revents` is filled.
 * @param nfds how many of them.
 * @param timeout how many milliseconds; 0 only looks, −1 has no end.
 * @returns −errno, or how many descriptors have something in `revents`; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 poll, <asm/poll.h>
 */
export function poll(
  fds: struct.pollfd | RecordArray<struct.pollfd> | Address | null,
  nfds: uint | Integer | undefined,
  timeout: int,
): number {
  const $fds = argument.records('poll', 'fds', fds, pollfdShape, 0);
  const $timeout = argument.int32('poll', 'timeout', timeout);
  const $nfds = argument.countOfRecords('poll', 'nfds', nfds, 'fds', $fds, 0xffffffff, pollfdShape);
  if (is.riscv64 || is.aarch64 || is.loongarch64) {
    return perform(pollThroughPpoll(73 /* ppoll */, $fds, $nfds, $timeout, sizeOf_kernel_sigset_t));
  }
  return syscall3(is.x86_64 ? 7 : is.x86 || is.arm || is.s390x ? 168 : 167, $fds, $nfds, $timeout);
}

/**
 * ppoll(fds, nfds, tmo_p, sigmask) as `linux-syscalls` has it, returning −errno.
 *
 * @param fds descriptors and events; `revents` is filled.
 * @param nfds how many of them.
 * @param tmo_p how long, then what remains of it; `null` has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns −errno, or how many descriptors have something in `revents`; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.16
 * @see man 2 ppoll
 */
export function ppoll(
  fds: struct.pollfd | RecordArray<struct.pollfd> | Address | null,
  nfds: uint | Integer | undefined,
  tmo_p: struct.timespec | Address | null,
  sigmask: Memory,
): number {
  const $fds = argument.records('ppoll', 'fds', fds, pollfdShape, 0);
  const $tmo_p = argument.record('ppoll', 'tmo_p', tmo_p, timespecShape);
  const $sigmask = argument.block('ppoll', 'sigmask', sigmask, sizeOf_kernel_sigset_t);
  const $nfds = argument.countOfRecords(
    'ppoll',
    'nfds',
    nfds,
    'fds',
    $fds,
    0xffffffff,
    pollfdShape,
  );
  if (is.x86 || is.arm) {
    return syscall5(414 /* ppoll_time64 */, $fds, $nfds, $tmo_p, $sigmask, sizeOf_kernel_sigset_t);
  }
  return syscall5(
    is.x86_64 ? 271 : is.riscv64 || is.aarch64 || is.loongarch64 ? 73 : is.s390x ? 302 : 281,
    $fds,
    $nfds,
    $tmo_p,
    $sigmask,
    sizeOf_kernel_sigset_t,
  );
}

/** @deprecated Use `ppoll`: x86 and arm call it `ppoll_time64`. */
export const ppoll_time64: typeof ppoll = ppoll;

/**
 * pselect6(nfds, readfds, writefds, exceptfds, timeout, sigmask) as `linux-syscalls` has it, returning −errno.
 *
 * @param nfds one more than the highest descriptor in the sets.
 * @param readfds bit n is descriptor n: those to read, then those that can be; `null` for none.
 * @param writefds the same for writing.
 * @param exceptfds the same for exceptional conditions.
 * @param timeout how long, then what remains of it; `null` has no end.
 * @param sigmask the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are.
 * @returns −errno, or how many bits are set in all sets; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
  const $nfds = argument.int32('pselect6', 'nfds', nfds);
  const $timeout = argument.record('pselect6', 'timeout', timeout, timespecShape);
  const $sigmask = argument.block('pselect6', 'sigmask', sigmask, sizeOf_kernel_sigset_t);
  const $readfds = argument.measured('pselect6', 'readfds', readfds, 'nfds', $nfds, 8, 64, 0);
  const $writefds = argument.measured('pselect6', 'writefds', writefds, 'nfds', $nfds, 8, 64, 0);
  const $exceptfds = argument.measured('pselect6', 'exceptfds', exceptfds, 'nfds', $nfds, 8, 64, 0);
  if (is.x86 || is.arm) {
    return perform(
      withMaskPair(
        413 /* pselect6_time64 */,
        $nfds,
        $readfds,
        $writefds,
        $exceptfds,
        $timeout,
        $sigmask,
        sizeOf_kernel_sigset_t,
      ),
    );
  }
  return perform(
    withMaskPair(
      is.x86_64 ? 270 : is.riscv64 || is.aarch64 || is.loongarch64 ? 72 : is.s390x ? 301 : 280,
      $nfds,
      $readfds,
      $writefds,
      $exceptfds,
      $timeout,
      $sigmask,
      sizeOf_kernel_sigset_t,
    ),
  );
}

/** `pselect` of man section 2, which the kernel calls `pselect6`. */
export const pselect: typeof pselect6 = pselect6;

/** @deprecated Use `pselect6`: x86 and arm call it `pselect6_time64`. */
export const pselect6_time64: typeof pselect6 = pselect6;

/**
 * select(nfds, readfds, writefds, exceptfds, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param nfds one more than the highest descriptor in the sets.
 * @param readfds bit n is descriptor n: those to read, then those that can be; `null` for none.
 * @param writefds the same for writing.
 * @param exceptfds the same for exceptional conditions.
 * @param timeout how long, then what remains of it; `null` has no end.
 * @returns −errno, or how many bits are set in all sets; 0 when the time is over.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 select
 */
export function select(
  nfds: int,
  readfds: Memory,
  writefds: Memory,
  exceptfds: Memory,
  timeout: struct.timeval | Address | null,
): number {
  const $nfds = argument.int32('select', 'nfds', nfds);
  const $timeout = argument.record('select', 'timeout', timeout, timevalShape);
  const $readfds = argument.measured('select', 'readfds', readfds, 'nfds', $nfds, 8, 64, 0);
  const $writefds = argument.measured('select', 'writefds', writefds, 'nfds', $nfds, 8, 64, 0);
  const $exceptfds = argument.measured('select', 'exceptfds', exceptfds, 'nfds', $nfds, 8, 64, 0);
  if (is.x86 || is.arm) {
    return perform(
      selectThroughPselect6(
        413 /* pselect6_time64 */,
        $nfds,
        $readfds,
        $writefds,
        $exceptfds,
        $timeout,
      ),
    );
  }
  if (is.x86_64 || is.s390x) {
    return syscall5(is.x86_64 ? 23 : 142, $nfds, $readfds, $writefds, $exceptfds, $timeout);
  }
  return perform(
    selectThroughPselect6(
      is.riscv64 || is.aarch64 || is.loongarch64 ? 72 : 280,
      $nfds,
      $readfds,
      $writefds,
      $exceptfds,
      $timeout,
    ),
  );
}

/** @deprecated Use `select`: x86, arm and ppc64le call it `_newselect`. */
export const _newselect: typeof select = select;
