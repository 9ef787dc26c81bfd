import { EINVAL } from '../generated/errnos.ts';
import { syscall1, syscall2, syscall3 } from '../trap.ts';

/** dup2 where the kernel has only dup3, which refuses equal descriptors; dup2 must not. */
export function dup2ThroughDup3(
  dup3: number,
  fcntl: number,
  getFlags: number,
  oldfd: number,
  newfd: number,
): number {
  if (oldfd !== newfd) return syscall3(dup3, oldfd, newfd, 0);
  const result = syscall2(fcntl, oldfd, getFlags);
  return result < 0 ? result : newfd;
}

/** epoll_create where the kernel has only epoll_create1; the size must be positive, and is ignored. */
export function createWithSize(epoll_create1: number, size: number): number {
  return size > 0 ? syscall1(epoll_create1, 0) : -EINVAL;
}
