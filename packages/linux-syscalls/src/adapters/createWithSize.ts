import { EINVAL } from '../generated/errnos.ts';
import { syscall1 } from '../trap.ts';

/** epoll_create where the kernel has only epoll_create1: a size is asked for, and must be positive. */
export function createWithSize(epoll_create1: number, size: number): number {
  return size > 0 ? syscall1(epoll_create1, 0) : -EINVAL;
}
