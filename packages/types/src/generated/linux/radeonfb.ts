// Generated from Linux 7.3.4 <linux/radeonfb.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FBIO_RADEON_GET_MIRROR: PerArch<
    2148024323,
    2147762179,
    2147762179,
    2148024323,
    2148024323,
    2148024323,
    2148024323,
    1074282499
  >;
  readonly FBIO_RADEON_SET_MIRROR: PerArch<
    1074282500,
    1074020356,
    1074020356,
    1074282500,
    1074282500,
    1074282500,
    1074282500,
    2148024324
  >;
} = /* @__PURE__ */ perArchOf({
  FBIO_RADEON_GET_MIRROR: [
    2148024323, 2147762179, 2147762179, 2148024323, 2148024323, 2148024323, 2148024323, 1074282499,
  ],
  FBIO_RADEON_SET_MIRROR: [
    1074282500, 1074020356, 1074020356, 1074282500, 1074282500, 1074282500, 1074282500, 2148024324,
  ],
});

/** `<linux/radeonfb.h>`: 2147762179 on x86, arm; 1074282499 on ppc64le; 2148024323 elsewhere. */
export const FBIO_RADEON_GET_MIRROR: number = /* @__PURE__ */ hereOf(
  perArch.FBIO_RADEON_GET_MIRROR,
);
/** `<linux/radeonfb.h>`: 1074020356 on x86, arm; 2148024324 on ppc64le; 1074282500 elsewhere. */
export const FBIO_RADEON_SET_MIRROR: number = /* @__PURE__ */ hereOf(
  perArch.FBIO_RADEON_SET_MIRROR,
);
export const ATY_RADEON_CRT_ON = 2,
  ATY_RADEON_LCD_ON = 1;
