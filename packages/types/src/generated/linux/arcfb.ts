// Generated from Linux 7.3.4 <linux/arcfb.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FBIO_GETCONTROL2: PerArch<
    2148025993,
    2147763849,
    2147763849,
    2148025993,
    2148025993,
    2148025993,
    2148025993,
    1074284169
  >;
} & Requests<'FBIO_WAITEVENT'> = /* @__PURE__ */ perArchOf(
  {
    FBIO_GETCONTROL2: [
      2148025993, 2147763849, 2147763849, 2148025993, 2148025993, 2148025993, 2148025993,
      1074284169,
    ],
  },
  {
    FBIO_WAITEVENT: 18056,
  },
);

/** `<linux/arcfb.h>`: 2147763849 on x86, arm; 1074284169 on ppc64le; 2148025993 elsewhere. */
export const FBIO_GETCONTROL2: number = /* @__PURE__ */ hereOf(perArch.FBIO_GETCONTROL2);
export const FBIO_WAITEVENT: number = /* @__PURE__ */ requestHere(18056);
