// Generated from Linux 7.3.4 <linux/fadvise.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly POSIX_FADV_DONTNEED: PerArch<4, 4, 4, 4, 4, 4, 6, 4>;
  readonly POSIX_FADV_NOREUSE: PerArch<5, 5, 5, 5, 5, 5, 7, 5>;
} = /* @__PURE__ */ perArchOf({
  POSIX_FADV_DONTNEED: [4, 4, 4, 4, 4, 4, 6, 4],
  POSIX_FADV_NOREUSE: [5, 5, 5, 5, 5, 5, 7, 5],
});

/** `<linux/fadvise.h>`: 6 on s390x; 4 elsewhere. */
export const POSIX_FADV_DONTNEED: number = /* @__PURE__ */ hereOf(perArch.POSIX_FADV_DONTNEED);
/** `<linux/fadvise.h>`: 7 on s390x; 5 elsewhere. */
export const POSIX_FADV_NOREUSE: number = /* @__PURE__ */ hereOf(perArch.POSIX_FADV_NOREUSE);
export const POSIX_FADV_NORMAL = 0,
  POSIX_FADV_RANDOM = 1,
  POSIX_FADV_SEQUENTIAL = 2,
  POSIX_FADV_WILLNEED = 3;
