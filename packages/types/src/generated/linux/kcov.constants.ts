// Generated from Linux 7.3.4 <linux/kcov.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly KCOV_INIT_TRACE: PerArch<2148033281, 2147771137, 2147771137, 2148033281, 2148033281>;
} = /* @__PURE__ */ perArchOf({
  KCOV_INIT_TRACE: [2148033281, 2147771137, 2147771137, 2148033281, 2148033281],
});

/** `<linux/kcov.h>`: 2148033281 on x86_64, riscv64, aarch64; 2147771137 on x86, arm. */
export const KCOV_INIT_TRACE: number = /* @__PURE__ */ hereOf(perArch.KCOV_INIT_TRACE);
export const KCOV_CMP_CONST = 1,
  KCOV_CMP_MASK = 6,
  KCOV_DISABLE = 25445,
  KCOV_ENABLE = 25444,
  KCOV_INSTANCE_MASK = 4294967295,
  KCOV_REMOTE_ENABLE = 1075340134,
  KCOV_REMOTE_MAX_HANDLES = 256,
  KCOV_SUBSYSTEM_COMMON = 0,
  KCOV_SUBSYSTEM_MASK = 18374686479671623680n,
  KCOV_SUBSYSTEM_USB = 72057594037927936n,
  KCOV_TRACE_CMP = 1,
  KCOV_TRACE_PC = 0;
