// Generated from Linux 7.3.4 <linux/user_events.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DIAG_IOCSDEL: PerArch<1074276865, 1074014721, 1074014721, 1074276865, 1074276865>;
  readonly DIAG_IOCSREG: PerArch<3221760512, 3221498368, 3221498368, 3221760512, 3221760512>;
  readonly DIAG_IOCSUNREG: PerArch<1074276866, 1074014722, 1074014722, 1074276866, 1074276866>;
} = /* @__PURE__ */ perArchOf({
  DIAG_IOCSDEL: [1074276865, 1074014721, 1074014721, 1074276865, 1074276865],
  DIAG_IOCSREG: [3221760512, 3221498368, 3221498368, 3221760512, 3221760512],
  DIAG_IOCSUNREG: [1074276866, 1074014722, 1074014722, 1074276866, 1074276866],
});

/** `<linux/user_events.h>`: 1074276865 on x86_64, riscv64, aarch64; 1074014721 on x86, arm. */
export const DIAG_IOCSDEL: number = /* @__PURE__ */ hereOf(perArch.DIAG_IOCSDEL);
/** `<linux/user_events.h>`: 3221760512 on x86_64, riscv64, aarch64; 3221498368 on x86, arm. */
export const DIAG_IOCSREG: number = /* @__PURE__ */ hereOf(perArch.DIAG_IOCSREG);
/** `<linux/user_events.h>`: 1074276866 on x86_64, riscv64, aarch64; 1074014722 on x86, arm. */
export const DIAG_IOCSUNREG: number = /* @__PURE__ */ hereOf(perArch.DIAG_IOCSUNREG);
export const DIAG_IOC_MAGIC = 42,
  USER_EVENT_REG_MAX = 4,
  USER_EVENT_REG_MULTI_FORMAT = 2,
  USER_EVENT_REG_PERSIST = 1;
