// Generated from Linux 7.3.4 <linux/selinux_netlink.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/selinux_netlink.h>`: 4 bytes. */
export interface selnl_msg_policyload extends RecordView<'struct selnl_msg_policyload'> {
  seqno: number;
}

export const selnl_msg_policyload: Descriptor<selnl_msg_policyload> = /* @__PURE__ */ declareStruct(
  'selnl_msg_policyload',
  `
  __u32 seqno;
`,
);

/** `<linux/selinux_netlink.h>`: 4 bytes. */
export interface selnl_msg_setenforce extends RecordView<'struct selnl_msg_setenforce'> {
  val: number;
}

export const selnl_msg_setenforce: Descriptor<selnl_msg_setenforce> = /* @__PURE__ */ declareStruct(
  'selnl_msg_setenforce',
  `
  __s32 val;
`,
);
