// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_compat.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const NFA_ALIGNTO = 4,
  NFNL_NFA_NEST = 32768,
  NF_NETLINK_CONNTRACK_DESTROY = 4,
  NF_NETLINK_CONNTRACK_EXP_DESTROY = 32,
  NF_NETLINK_CONNTRACK_EXP_NEW = 8,
  NF_NETLINK_CONNTRACK_EXP_UPDATE = 16,
  NF_NETLINK_CONNTRACK_NEW = 1,
  NF_NETLINK_CONNTRACK_UPDATE = 2;
export declare namespace struct {
  /** `<linux/netfilter/nfnetlink_compat.h>`: 4 bytes. */
  interface nfattr extends RecordView<'struct nfattr'> {
    nfa_len: number;
    nfa_type: number;
  }
}

export const struct: {
  readonly nfattr: Descriptor<struct.nfattr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfattr": "__u16 nfa_len;__u16 nfa_type;"
}`),
);
