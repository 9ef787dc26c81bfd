// Generated from Linux 7.3.4 <linux/byteorder/little_endian.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly __LITTLE_ENDIAN: PerArch<1234, 1234, 1234, 1234, 1234, 1234>;
} = /* @__PURE__ */ perArchOf({
  __LITTLE_ENDIAN: [1234, 1234, 1234, 1234, 1234, 1234],
});

/** `<linux/byteorder/little_endian.h>`: none on s390x; 1234 elsewhere. */
export const __LITTLE_ENDIAN: number | undefined = /* @__PURE__ */ hereOf(perArch.__LITTLE_ENDIAN);
