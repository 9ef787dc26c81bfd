// Generated from Linux 7.3.4 <linux/vtpm_proxy.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/vtpm_proxy.h>`: 20 bytes. */
export interface vtpm_proxy_new_dev extends RecordView<'struct vtpm_proxy_new_dev'> {
  flags: number;
  tpm_num: number;
  fd: number;
  major: number;
  minor: number;
}

export const vtpm_proxy_new_dev: Descriptor<vtpm_proxy_new_dev> = /* @__PURE__ */ declareStruct(
  'vtpm_proxy_new_dev',
  `
  __u32 flags;
  __u32 tpm_num;
  __u32 fd;
  __u32 major;
  __u32 minor;
`,
);
