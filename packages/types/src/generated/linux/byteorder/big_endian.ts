// Generated from Linux 7.3.4 <linux/byteorder/big_endian.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    __BIG_ENDIAN: 4321;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      __BIG_ENDIAN: 4321,
    },
  },
);

/** `<linux/byteorder/big_endian.h>`: 4321 on s390x. */
export const __BIG_ENDIAN: number | undefined = /* @__PURE__ */ hereOf(perArch.__BIG_ENDIAN);
