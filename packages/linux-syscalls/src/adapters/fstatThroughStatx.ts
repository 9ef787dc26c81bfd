import { path } from '../arguments/paths.ts';
import type { Pointer } from '../arguments/views.ts';
import { EBADF } from '../generated/errnos.ts';
import { statThroughStatx } from './statThroughStatx.ts';

/** fstat through statx, of an empty path; statx would take a negative one for the working directory. */
export function fstatThroughStatx(
  statx: number,
  fd: number,
  flags: number,
  mask: number,
  statbuf: Pointer,
): number {
  if (fd < 0) return -EBADF;
  return statThroughStatx(statx, fd, path('fstat', 'fd', '', 0), flags, mask, statbuf);
}
