// Generated from Linux 7.3.4 <linux/byteorder/big_endian.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly __BIG_ENDIAN: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    4321
  >;
} = /* @__PURE__ */ perArchOf({
  __BIG_ENDIAN: [undefined, undefined, undefined, undefined, undefined, undefined, 4321],
});

/** `<linux/byteorder/big_endian.h>`: 4321 on s390x. */
export const __BIG_ENDIAN: number | undefined = /* @__PURE__ */ hereOf(perArch.__BIG_ENDIAN);
