import { EINVAL } from '../generated/errnos.ts';
import type { Plan, Planned } from './Plan.ts';

/** dup2 where the kernel has only dup3, which refuses equal descriptors; dup2 must not. */
export function dup2ThroughDup3(
  dup3: number,
  fcntl: number,
  getFlags: number,
  oldfd: number,
  newfd: number,
): Plan {
  if (oldfd !== newfd) return { number: dup3, words: [oldfd, newfd, 0] };
  return { number: fcntl, words: [oldfd, getFlags], next: newfd };
}

/** epoll_create where the kernel has only epoll_create1; the size must be positive, and is ignored. */
export function createWithSize(epoll_create1: number, size: number): Planned {
  return size > 0 ? { number: epoll_create1, words: [0] } : -EINVAL;
}
