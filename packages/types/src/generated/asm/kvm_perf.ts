// Generated from Linux 7.3.4 <asm/kvm_perf.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DECODE_STR_LEN: PerArch<20, 20, undefined, undefined, undefined, undefined, 40>;
} = /* @__PURE__ */ perArchOf({
  DECODE_STR_LEN: [20, 20, undefined, undefined, undefined, undefined, 40],
});

/** `<asm/kvm_perf.h>`: 20 on x86_64, x86; 40 on s390x. */
export const DECODE_STR_LEN: number | undefined = /* @__PURE__ */ hereOf(perArch.DECODE_STR_LEN);
