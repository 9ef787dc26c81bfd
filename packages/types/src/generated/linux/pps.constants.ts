// Generated from Linux 7.3.4 <linux/pps.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PPS_FETCH: PerArch<3221778596, 3221516452, 3221516452, 3221778596, 3221778596>;
  readonly PPS_GETCAP: PerArch<2148036771, 2147774627, 2147774627, 2148036771, 2148036771>;
  readonly PPS_GETPARAMS: PerArch<2148036769, 2147774625, 2147774625, 2148036769, 2148036769>;
  readonly PPS_KC_BIND: PerArch<1074294949, 1074032805, 1074032805, 1074294949, 1074294949>;
  readonly PPS_SETPARAMS: PerArch<1074294946, 1074032802, 1074032802, 1074294946, 1074294946>;
} = /* @__PURE__ */ perArchOf({
  PPS_FETCH: [3221778596, 3221516452, 3221516452, 3221778596, 3221778596],
  PPS_GETCAP: [2148036771, 2147774627, 2147774627, 2148036771, 2148036771],
  PPS_GETPARAMS: [2148036769, 2147774625, 2147774625, 2148036769, 2148036769],
  PPS_KC_BIND: [1074294949, 1074032805, 1074032805, 1074294949, 1074294949],
  PPS_SETPARAMS: [1074294946, 1074032802, 1074032802, 1074294946, 1074294946],
});

/** `<linux/pps.h>`: 3221778596 on x86_64, riscv64, aarch64; 3221516452 on x86, arm. */
export const PPS_FETCH: number = /* @__PURE__ */ hereOf(perArch.PPS_FETCH);
/** `<linux/pps.h>`: 2148036771 on x86_64, riscv64, aarch64; 2147774627 on x86, arm. */
export const PPS_GETCAP: number = /* @__PURE__ */ hereOf(perArch.PPS_GETCAP);
/** `<linux/pps.h>`: 2148036769 on x86_64, riscv64, aarch64; 2147774625 on x86, arm. */
export const PPS_GETPARAMS: number = /* @__PURE__ */ hereOf(perArch.PPS_GETPARAMS);
/** `<linux/pps.h>`: 1074294949 on x86_64, riscv64, aarch64; 1074032805 on x86, arm. */
export const PPS_KC_BIND: number = /* @__PURE__ */ hereOf(perArch.PPS_KC_BIND);
/** `<linux/pps.h>`: 1074294946 on x86_64, riscv64, aarch64; 1074032802 on x86, arm. */
export const PPS_SETPARAMS: number = /* @__PURE__ */ hereOf(perArch.PPS_SETPARAMS);
export const PPS_API_VERS = 1,
  PPS_API_VERS_1 = 1,
  PPS_CANPOLL = 512,
  PPS_CANWAIT = 256,
  PPS_CAPTUREASSERT = 1,
  PPS_CAPTUREBOTH = 3,
  PPS_CAPTURECLEAR = 2,
  PPS_ECHOASSERT = 64,
  PPS_ECHOCLEAR = 128,
  PPS_KC_HARDPPS = 0,
  PPS_KC_HARDPPS_FLL = 2,
  PPS_KC_HARDPPS_PLL = 1,
  PPS_MAX_NAME_LEN = 32,
  PPS_MAX_SOURCES = 256,
  PPS_OFFSETASSERT = 16,
  PPS_OFFSETCLEAR = 32,
  PPS_TIME_INVALID = 1,
  PPS_TSFMT_NTPFP = 8192,
  PPS_TSFMT_TSPEC = 4096;
