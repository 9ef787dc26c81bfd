// Generated from Linux 7.3.4 <linux/vtpm_proxy.h> by "pnpm generate". Do not edit.
export const TPM2_CC_SET_LOCALITY = 536875008,
  TPM_ORD_SET_LOCALITY = 536875008,
  VTPM_PROXY_FLAG_TPM2 = 1,
  VTPM_PROXY_IOC_NEW_DEV = 3222577408;
