// Generated from Linux 7.3.4 <linux/ip6_tunnel.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const IP6_TNL_F_ALLOW_LOCAL_REMOTE = 64,
  IP6_TNL_F_IGN_ENCAP_LIMIT = 1,
  IP6_TNL_F_MIP6_DEV = 8,
  IP6_TNL_F_RCV_DSCP_COPY = 16,
  IP6_TNL_F_USE_ORIG_FLOWLABEL = 4,
  IP6_TNL_F_USE_ORIG_FWMARK = 32,
  IP6_TNL_F_USE_ORIG_TCLASS = 2,
  IPV6_DEFAULT_TNL_ENCAP_LIMIT = 4,
  IPV6_TLV_TNL_ENCAP_LIMIT = 4;
export declare namespace struct {
  /** `<linux/ip6_tunnel.h>`: 64 bytes. */
  interface ip6_tnl_parm extends RecordView<'struct ip6_tnl_parm'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    link: number;
    proto: number;
    encap_limit: number;
    hop_limit: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flowinfo: number;
    flags: number;
    get laddr(): linux_in6_h.struct.in6_addr;
    set laddr(value: From<linux_in6_h.struct.in6_addr>);
    get raddr(): linux_in6_h.struct.in6_addr;
    set raddr(value: From<linux_in6_h.struct.in6_addr>);
  }

  /** `<linux/ip6_tunnel.h>`: 76 bytes. */
  interface ip6_tnl_parm2 extends RecordView<'struct ip6_tnl_parm2'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    link: number;
    proto: number;
    encap_limit: number;
    hop_limit: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    flowinfo: number;
    flags: number;
    get laddr(): linux_in6_h.struct.in6_addr;
    set laddr(value: From<linux_in6_h.struct.in6_addr>);
    get raddr(): linux_in6_h.struct.in6_addr;
    set raddr(value: From<linux_in6_h.struct.in6_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    i_flags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    o_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    i_key: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    o_key: number;
  }
}

export const struct: {
  readonly ip6_tnl_parm: Descriptor<struct.ip6_tnl_parm>;
  readonly ip6_tnl_parm2: Descriptor<struct.ip6_tnl_parm2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6_tnl_parm": "char name[16];int link;__u8 proto;__u8 encap_limit;__u8 hop_limit;__be32 flowinfo;__u32 flags;struct in6_addr laddr;struct in6_addr raddr;",
"ip6_tnl_parm2": "char name[16];int link;__u8 proto;__u8 encap_limit;__u8 hop_limit;__be32 flowinfo;__u32 flags;struct in6_addr laddr;struct in6_addr raddr;__be16 i_flags;__be16 o_flags;__be32 i_key;__be32 o_key;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);
