// Generated from Linux 7.3.4 <asm/mce.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly MCE_GETCLEAR_FLAGS: PerArch<2147765507, 2147765507>;
  readonly MCE_GET_LOG_LEN: PerArch<2147765506, 2147765506>;
  readonly MCE_GET_RECORD_LEN: PerArch<2147765505, 2147765505>;
} = /* @__PURE__ */ perArchOf({
  MCE_GETCLEAR_FLAGS: [2147765507, 2147765507],
  MCE_GET_LOG_LEN: [2147765506, 2147765506],
  MCE_GET_RECORD_LEN: [2147765505, 2147765505],
});

/** `<asm/mce.h>`: 2147765507 on x86_64, x86. */
export const MCE_GETCLEAR_FLAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MCE_GETCLEAR_FLAGS,
);
/** `<asm/mce.h>`: 2147765506 on x86_64, x86. */
export const MCE_GET_LOG_LEN: number | undefined = /* @__PURE__ */ hereOf(perArch.MCE_GET_LOG_LEN);
/** `<asm/mce.h>`: 2147765505 on x86_64, x86. */
export const MCE_GET_RECORD_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MCE_GET_RECORD_LEN,
);
