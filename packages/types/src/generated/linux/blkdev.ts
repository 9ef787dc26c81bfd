// Generated from Linux 7.3.4 <linux/blkdev.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'BLOCK_URING_CMD_DISCARD' | 'BLOCK_URING_CMD_ZONE_RESET_ALL'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      BLOCK_URING_CMD_DISCARD: 4608,
      BLOCK_URING_CMD_ZONE_RESET_ALL: 4609,
    },
  );

export const BLOCK_URING_CMD_DISCARD: number = /* @__PURE__ */ requestHere(4608),
  BLOCK_URING_CMD_ZONE_RESET_ALL: number = /* @__PURE__ */ requestHere(4609);
