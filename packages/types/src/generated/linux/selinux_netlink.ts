// Generated from Linux 7.3.4 <linux/selinux_netlink.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const SELNLGRP_AVC = 1,
  SELNLGRP_MAX = 1,
  SELNLGRP_NONE = 0,
  SELNL_GRP_ALL = 4294967295,
  SELNL_GRP_AVC = 1,
  SELNL_GRP_NONE = 0,
  SELNL_MSG_BASE = 16,
  SELNL_MSG_MAX = 18,
  SELNL_MSG_POLICYLOAD = 17,
  SELNL_MSG_SETENFORCE = 16,
  __SELNLGRP_MAX = 2;
export declare namespace struct {
  /** `<linux/selinux_netlink.h>`: 4 bytes. */
  interface selnl_msg_policyload extends RecordView<'struct selnl_msg_policyload'> {
    seqno: number;
  }

  /** `<linux/selinux_netlink.h>`: 4 bytes. */
  interface selnl_msg_setenforce extends RecordView<'struct selnl_msg_setenforce'> {
    val: number;
  }
}

export const struct: {
  readonly selnl_msg_policyload: Descriptor<struct.selnl_msg_policyload>;
  readonly selnl_msg_setenforce: Descriptor<struct.selnl_msg_setenforce>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"selnl_msg_policyload": "__u32 seqno;",
"selnl_msg_setenforce": "__s32 val;"
}`),
);
