// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const NFNETLINK_V0 = 0,
  NFNLGRP_ACCT_QUOTA = 8,
  NFNLGRP_CONNTRACK_DESTROY = 3,
  NFNLGRP_CONNTRACK_EXP_DESTROY = 6,
  NFNLGRP_CONNTRACK_EXP_NEW = 4,
  NFNLGRP_CONNTRACK_EXP_UPDATE = 5,
  NFNLGRP_CONNTRACK_NEW = 1,
  NFNLGRP_CONNTRACK_UPDATE = 2,
  NFNLGRP_MAX = 9,
  NFNLGRP_NFTABLES = 7,
  NFNLGRP_NFTRACE = 9,
  NFNLGRP_NONE = 0,
  NFNL_BATCH_GENID = 1,
  NFNL_BATCH_MAX = 1,
  NFNL_BATCH_UNSPEC = 0,
  NFNL_MSG_BATCH_BEGIN = 16,
  NFNL_MSG_BATCH_END = 17,
  NFNL_SUBSYS_ACCT = 7,
  NFNL_SUBSYS_COUNT = 13,
  NFNL_SUBSYS_CTHELPER = 9,
  NFNL_SUBSYS_CTNETLINK = 1,
  NFNL_SUBSYS_CTNETLINK_EXP = 2,
  NFNL_SUBSYS_CTNETLINK_TIMEOUT = 8,
  NFNL_SUBSYS_HOOK = 12,
  NFNL_SUBSYS_IPSET = 6,
  NFNL_SUBSYS_NFTABLES = 10,
  NFNL_SUBSYS_NFT_COMPAT = 11,
  NFNL_SUBSYS_NONE = 0,
  NFNL_SUBSYS_OSF = 5,
  NFNL_SUBSYS_QUEUE = 3,
  NFNL_SUBSYS_ULOG = 4,
  __NFNLGRP_MAX = 10,
  __NFNL_BATCH_MAX = 2;
export declare namespace struct {
  /** `<linux/netfilter/nfnetlink.h>`: 4 bytes. */
  interface nfgenmsg extends RecordView<'struct nfgenmsg'> {
    nfgen_family: number;
    version: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    res_id: number;
  }
}

export const struct: {
  readonly nfgenmsg: Descriptor<struct.nfgenmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfgenmsg": "__u8 nfgen_family;__u8 version;__be16 res_id;"
}`),
);
