// Generated from Linux 7.3.4 <linux/scif_ioctl.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SCIF_FENCE_MARK: PerArch<3222303503, 3222041359, 3222303503, 3222303503, 3222303503>;
  readonly SCIF_FENCE_SIGNAL: PerArch<3223876369, 3223614225, 3223876369, 3223876369, 3223876369>;
  readonly SCIF_GET_NODEIDS: PerArch<3222827790, 3222565646, 3222827790, 3222827790, 3222827790>;
  readonly SCIF_READFROM: PerArch<3223876362, 3223614218, 3223876362, 3223876362, 3223876362>;
  readonly SCIF_RECV: PerArch<3222827783, 3222565639, 3222827783, 3222827783, 3222827783>;
  readonly SCIF_SEND: PerArch<3222827782, 3222565638, 3222827782, 3222827782, 3222827782>;
  readonly SCIF_VREADFROM: PerArch<3223876364, 3223614220, 3223876364, 3223876364, 3223876364>;
  readonly SCIF_VWRITETO: PerArch<3223876365, 3223614221, 3223876365, 3223876365, 3223876365>;
  readonly SCIF_WRITETO: PerArch<3223876363, 3223614219, 3223876363, 3223876363, 3223876363>;
} = /* @__PURE__ */ perArchOf({
  SCIF_FENCE_MARK: [3222303503, 3222041359, 3222303503, 3222303503, 3222303503],
  SCIF_FENCE_SIGNAL: [3223876369, 3223614225, 3223876369, 3223876369, 3223876369],
  SCIF_GET_NODEIDS: [3222827790, 3222565646, 3222827790, 3222827790, 3222827790],
  SCIF_READFROM: [3223876362, 3223614218, 3223876362, 3223876362, 3223876362],
  SCIF_RECV: [3222827783, 3222565639, 3222827783, 3222827783, 3222827783],
  SCIF_SEND: [3222827782, 3222565638, 3222827782, 3222827782, 3222827782],
  SCIF_VREADFROM: [3223876364, 3223614220, 3223876364, 3223876364, 3223876364],
  SCIF_VWRITETO: [3223876365, 3223614221, 3223876365, 3223876365, 3223876365],
  SCIF_WRITETO: [3223876363, 3223614219, 3223876363, 3223876363, 3223876363],
});

/** `<linux/scif_ioctl.h>`: 3222303503 on x86_64, arm, riscv64, aarch64; 3222041359 on x86. */
export const SCIF_FENCE_MARK: number = /* @__PURE__ */ hereOf(perArch.SCIF_FENCE_MARK);
/** `<linux/scif_ioctl.h>`: 3223876369 on x86_64, arm, riscv64, aarch64; 3223614225 on x86. */
export const SCIF_FENCE_SIGNAL: number = /* @__PURE__ */ hereOf(perArch.SCIF_FENCE_SIGNAL);
/** `<linux/scif_ioctl.h>`: 3222827790 on x86_64, arm, riscv64, aarch64; 3222565646 on x86. */
export const SCIF_GET_NODEIDS: number = /* @__PURE__ */ hereOf(perArch.SCIF_GET_NODEIDS);
/** `<linux/scif_ioctl.h>`: 3223876362 on x86_64, arm, riscv64, aarch64; 3223614218 on x86. */
export const SCIF_READFROM: number = /* @__PURE__ */ hereOf(perArch.SCIF_READFROM);
/** `<linux/scif_ioctl.h>`: 3222827783 on x86_64, arm, riscv64, aarch64; 3222565639 on x86. */
export const SCIF_RECV: number = /* @__PURE__ */ hereOf(perArch.SCIF_RECV);
/** `<linux/scif_ioctl.h>`: 3222827782 on x86_64, arm, riscv64, aarch64; 3222565638 on x86. */
export const SCIF_SEND: number = /* @__PURE__ */ hereOf(perArch.SCIF_SEND);
/** `<linux/scif_ioctl.h>`: 3223876364 on x86_64, arm, riscv64, aarch64; 3223614220 on x86. */
export const SCIF_VREADFROM: number = /* @__PURE__ */ hereOf(perArch.SCIF_VREADFROM);
/** `<linux/scif_ioctl.h>`: 3223876365 on x86_64, arm, riscv64, aarch64; 3223614221 on x86. */
export const SCIF_VWRITETO: number = /* @__PURE__ */ hereOf(perArch.SCIF_VWRITETO);
/** `<linux/scif_ioctl.h>`: 3223876363 on x86_64, arm, riscv64, aarch64; 3223614219 on x86. */
export const SCIF_WRITETO: number = /* @__PURE__ */ hereOf(perArch.SCIF_WRITETO);
export const SCIF_ACCEPTREG = 3221779205,
  SCIF_ACCEPTREQ = 3222303492,
  SCIF_BIND = 3221779201,
  SCIF_CONNECT = 3221779203,
  SCIF_FENCE_WAIT = 3221517072,
  SCIF_LISTEN = 1074033410,
  SCIF_REG = 3223876360,
  SCIF_UNREG = 3222303497;
