// Generated from Linux 7.3.4 <asm/ucontext.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly UC_FP_XSTATE: PerArch<1, 1>;
  readonly UC_SIGCONTEXT_SS: PerArch<2>;
  readonly UC_STRICT_RESTORE_SS: PerArch<4>;
} = /* @__PURE__ */ perArchOf({
  UC_FP_XSTATE: [1, 1],
  UC_SIGCONTEXT_SS: [2],
  UC_STRICT_RESTORE_SS: [4],
});

/** `<asm/ucontext.h>`: 1 on x86_64, x86. */
export const UC_FP_XSTATE: number | undefined = /* @__PURE__ */ hereOf(perArch.UC_FP_XSTATE);
/** `<asm/ucontext.h>`: 2 on x86_64. */
export const UC_SIGCONTEXT_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UC_SIGCONTEXT_SS,
);
/** `<asm/ucontext.h>`: 4 on x86_64. */
export const UC_STRICT_RESTORE_SS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.UC_STRICT_RESTORE_SS,
);
