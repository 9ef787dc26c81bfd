// Generated from Linux 7.3.4 <linux/i8k.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly I8K_FN_STATUS: PerArch<
    2148034947,
    2147772803,
    2147772803,
    2148034947,
    2148034947,
    2148034947,
    2148034947,
    1074293123
  >;
  readonly I8K_GET_FAN: PerArch<
    3221776774,
    3221514630,
    3221514630,
    3221776774,
    3221776774,
    3221776774,
    3221776774,
    3221776774
  >;
  readonly I8K_GET_SPEED: PerArch<
    3221776773,
    3221514629,
    3221514629,
    3221776773,
    3221776773,
    3221776773,
    3221776773,
    3221776773
  >;
  readonly I8K_GET_TEMP: PerArch<
    2148034948,
    2147772804,
    2147772804,
    2148034948,
    2148034948,
    2148034948,
    2148034948,
    1074293124
  >;
  readonly I8K_POWER_STATUS: PerArch<
    2148034946,
    2147772802,
    2147772802,
    2148034946,
    2148034946,
    2148034946,
    2148034946,
    1074293122
  >;
  readonly I8K_SET_FAN: PerArch<
    3221776775,
    3221514631,
    3221514631,
    3221776775,
    3221776775,
    3221776775,
    3221776775,
    3221776775
  >;
} & Requests<'I8K_BIOS_VERSION' | 'I8K_MACHINE_ID'> = /* @__PURE__ */ perArchOf(
  {
    I8K_FN_STATUS: [
      2148034947, 2147772803, 2147772803, 2148034947, 2148034947, 2148034947, 2148034947,
      1074293123,
    ],
    I8K_GET_FAN: [
      3221776774, 3221514630, 3221514630, 3221776774, 3221776774, 3221776774, 3221776774,
      3221776774,
    ],
    I8K_GET_SPEED: [
      3221776773, 3221514629, 3221514629, 3221776773, 3221776773, 3221776773, 3221776773,
      3221776773,
    ],
    I8K_GET_TEMP: [
      2148034948, 2147772804, 2147772804, 2148034948, 2148034948, 2148034948, 2148034948,
      1074293124,
    ],
    I8K_POWER_STATUS: [
      2148034946, 2147772802, 2147772802, 2148034946, 2148034946, 2148034946, 2148034946,
      1074293122,
    ],
    I8K_SET_FAN: [
      3221776775, 3221514631, 3221514631, 3221776775, 3221776775, 3221776775, 3221776775,
      3221776775,
    ],
  },
  {
    I8K_BIOS_VERSION: 2147772800,
    I8K_MACHINE_ID: 2147772801,
  },
);

/** `<linux/i8k.h>`: 2147772803 on x86, arm; 1074293123 on ppc64le; 2148034947 elsewhere. */
export const I8K_FN_STATUS: number = /* @__PURE__ */ hereOf(perArch.I8K_FN_STATUS);
/** `<linux/i8k.h>`: 3221514630 on x86, arm; 3221776774 elsewhere. */
export const I8K_GET_FAN: number = /* @__PURE__ */ hereOf(perArch.I8K_GET_FAN);
/** `<linux/i8k.h>`: 3221514629 on x86, arm; 3221776773 elsewhere. */
export const I8K_GET_SPEED: number = /* @__PURE__ */ hereOf(perArch.I8K_GET_SPEED);
/** `<linux/i8k.h>`: 2147772804 on x86, arm; 1074293124 on ppc64le; 2148034948 elsewhere. */
export const I8K_GET_TEMP: number = /* @__PURE__ */ hereOf(perArch.I8K_GET_TEMP);
/** `<linux/i8k.h>`: 2147772802 on x86, arm; 1074293122 on ppc64le; 2148034946 elsewhere. */
export const I8K_POWER_STATUS: number = /* @__PURE__ */ hereOf(perArch.I8K_POWER_STATUS);
/** `<linux/i8k.h>`: 3221514631 on x86, arm; 3221776775 elsewhere. */
export const I8K_SET_FAN: number = /* @__PURE__ */ hereOf(perArch.I8K_SET_FAN);
export const I8K_BIOS_VERSION: number = /* @__PURE__ */ requestHere(2147772800),
  I8K_MACHINE_ID: number = /* @__PURE__ */ requestHere(2147772801);
export const I8K_AC = 1,
  I8K_BATTERY = 0,
  I8K_FAN_AUTO = 3,
  I8K_FAN_HIGH = 2,
  I8K_FAN_LEFT = 1,
  I8K_FAN_LOW = 1,
  I8K_FAN_MAX = 3,
  I8K_FAN_OFF = 0,
  I8K_FAN_RIGHT = 0,
  I8K_FAN_TURBO = 3,
  I8K_VOL_DOWN = 2,
  I8K_VOL_MUTE = 4,
  I8K_VOL_UP = 1;
