// Generated from Linux 7.3.4 <misc/uacce/uacce.h> by "pnpm generate". Do not edit.
import { perArchOf, requestHere, type Requests } from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'UACCE_CMD_PUT_Q' | 'UACCE_CMD_START_Q'> = /* @__PURE__ */ perArchOf(
  {},
  {
    UACCE_CMD_PUT_Q: 22273,
    UACCE_CMD_START_Q: 22272,
  },
);

export const UACCE_CMD_PUT_Q: number = /* @__PURE__ */ requestHere(22273),
  UACCE_CMD_START_Q: number = /* @__PURE__ */ requestHere(22272);
export const UACCE_QFRT_DUS = 1,
  UACCE_QFRT_MMIO = 0;
