// Generated from Linux 7.3.4 <linux/vtpm_proxy.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const TPM2_CC_SET_LOCALITY = 536875008,
  TPM_ORD_SET_LOCALITY = 536875008,
  VTPM_PROXY_FLAG_TPM2 = 1,
  VTPM_PROXY_IOC_NEW_DEV = 3222577408;
export declare namespace struct {
  /** `<linux/vtpm_proxy.h>`: 20 bytes. */
  interface vtpm_proxy_new_dev extends RecordView<'struct vtpm_proxy_new_dev'> {
    flags: number;
    tpm_num: number;
    fd: number;
    major: number;
    minor: number;
  }
}

export const struct: {
  readonly vtpm_proxy_new_dev: Descriptor<struct.vtpm_proxy_new_dev>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vtpm_proxy_new_dev": "__u32 flags;__u32 tpm_num;__u32 fd;__u32 major;__u32 minor;"
}`),
);
