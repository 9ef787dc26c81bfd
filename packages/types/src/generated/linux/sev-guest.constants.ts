// Generated from Linux 7.3.4 <linux/sev-guest.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNP_GET_DERIVED_KEY: PerArch<3223343873, 3223081729, 3223343873, 3223343873, 3223343873>;
  readonly SNP_GET_EXT_REPORT: PerArch<3223343874, 3223081730, 3223343874, 3223343874, 3223343874>;
  readonly SNP_GET_REPORT: PerArch<3223343872, 3223081728, 3223343872, 3223343872, 3223343872>;
} = /* @__PURE__ */ perArchOf({
  SNP_GET_DERIVED_KEY: [3223343873, 3223081729, 3223343873, 3223343873, 3223343873],
  SNP_GET_EXT_REPORT: [3223343874, 3223081730, 3223343874, 3223343874, 3223343874],
  SNP_GET_REPORT: [3223343872, 3223081728, 3223343872, 3223343872, 3223343872],
});

/** `<linux/sev-guest.h>`: 3223343873 on x86_64, arm, riscv64, aarch64; 3223081729 on x86. */
export const SNP_GET_DERIVED_KEY: number = /* @__PURE__ */ hereOf(perArch.SNP_GET_DERIVED_KEY);
/** `<linux/sev-guest.h>`: 3223343874 on x86_64, arm, riscv64, aarch64; 3223081730 on x86. */
export const SNP_GET_EXT_REPORT: number = /* @__PURE__ */ hereOf(perArch.SNP_GET_EXT_REPORT);
/** `<linux/sev-guest.h>`: 3223343872 on x86_64, arm, riscv64, aarch64; 3223081728 on x86. */
export const SNP_GET_REPORT: number = /* @__PURE__ */ hereOf(perArch.SNP_GET_REPORT);
export const SNP_GUEST_REQ_IOC_TYPE = 83,
  SNP_GUEST_VMM_ERR_BUSY = 2,
  SNP_GUEST_VMM_ERR_INVALID_LEN = 1,
  SNP_GUEST_VMM_ERR_SHIFT = 32,
  SNP_REPORT_USER_DATA_SIZE = 64;
