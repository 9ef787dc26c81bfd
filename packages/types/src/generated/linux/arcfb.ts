// Generated from Linux 7.3.4 <linux/arcfb.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FBIO_GETCONTROL2: PerArch<
    2148025993,
    2147763849,
    2147763849,
    2148025993,
    2148025993,
    2148025993,
    2148025993
  >;
} = /* @__PURE__ */ perArchOf({
  FBIO_GETCONTROL2: [
    2148025993, 2147763849, 2147763849, 2148025993, 2148025993, 2148025993, 2148025993,
  ],
});

/** `<linux/arcfb.h>`: 2147763849 on x86, arm; 2148025993 elsewhere. */
export const FBIO_GETCONTROL2: number = /* @__PURE__ */ hereOf(perArch.FBIO_GETCONTROL2);
export const FBIO_WAITEVENT = 18056;
