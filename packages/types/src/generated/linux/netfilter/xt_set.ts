// Generated from Linux 7.3.4 <linux/netfilter/xt_set.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_netfilter_ipset_ip_set_h from './ipset/ip_set.ts';

export const IPSET_DST = 2,
  IPSET_MATCH_INV = 4,
  IPSET_SRC = 1;
export declare namespace struct {
  /** `<linux/netfilter/xt_set.h>`: 4 bytes. */
  interface xt_set_info extends RecordView<'struct xt_set_info'> {
    index: number;
    dim: number;
    flags: number;
  }

  /** `<linux/netfilter/xt_set.h>`: 32 bytes. */
  interface xt_set_info_match_v0 extends RecordView<'struct xt_set_info_match_v0'> {
    get match_set(): struct.xt_set_info_v0;
    set match_set(value: From<struct.xt_set_info_v0>);
  }

  /** `<linux/netfilter/xt_set.h>`: 4 bytes. */
  interface xt_set_info_match_v1 extends RecordView<'struct xt_set_info_match_v1'> {
    get match_set(): struct.xt_set_info;
    set match_set(value: From<struct.xt_set_info>);
  }

  /** `<linux/netfilter/xt_set.h>`: 32 bytes on x86; 48 bytes elsewhere. */
  interface xt_set_info_match_v3 extends RecordView<'struct xt_set_info_match_v3'> {
    get match_set(): struct.xt_set_info;
    set match_set(value: From<struct.xt_set_info>);
    get packets(): linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match0;
    set packets(value: From<linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match0>);
    get bytes(): linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match0;
    set bytes(value: From<linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match0>);
    flags: number;
  }

  /** `<linux/netfilter/xt_set.h>`: 48 bytes. */
  interface xt_set_info_match_v4 extends RecordView<'struct xt_set_info_match_v4'> {
    get match_set(): struct.xt_set_info;
    set match_set(value: From<struct.xt_set_info>);
    get packets(): linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match;
    set packets(value: From<linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match>);
    get bytes(): linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match;
    set bytes(value: From<linux_netfilter_ipset_ip_set_h.struct.ip_set_counter_match>);
    flags: number;
  }

  /** `<linux/netfilter/xt_set.h>`: 64 bytes. */
  interface xt_set_info_target_v0 extends RecordView<'struct xt_set_info_target_v0'> {
    get add_set(): struct.xt_set_info_v0;
    set add_set(value: From<struct.xt_set_info_v0>);
    get del_set(): struct.xt_set_info_v0;
    set del_set(value: From<struct.xt_set_info_v0>);
  }

  /** `<linux/netfilter/xt_set.h>`: 8 bytes. */
  interface xt_set_info_target_v1 extends RecordView<'struct xt_set_info_target_v1'> {
    get add_set(): struct.xt_set_info;
    set add_set(value: From<struct.xt_set_info>);
    get del_set(): struct.xt_set_info;
    set del_set(value: From<struct.xt_set_info>);
  }

  /** `<linux/netfilter/xt_set.h>`: 16 bytes. */
  interface xt_set_info_target_v2 extends RecordView<'struct xt_set_info_target_v2'> {
    get add_set(): struct.xt_set_info;
    set add_set(value: From<struct.xt_set_info>);
    get del_set(): struct.xt_set_info;
    set del_set(value: From<struct.xt_set_info>);
    flags: number;
    timeout: number;
  }

  /** `<linux/netfilter/xt_set.h>`: 20 bytes. */
  interface xt_set_info_target_v3 extends RecordView<'struct xt_set_info_target_v3'> {
    get add_set(): struct.xt_set_info;
    set add_set(value: From<struct.xt_set_info>);
    get del_set(): struct.xt_set_info;
    set del_set(value: From<struct.xt_set_info>);
    get map_set(): struct.xt_set_info;
    set map_set(value: From<struct.xt_set_info>);
    flags: number;
    timeout: number;
  }

  interface xt_set_info_v0$u$compat extends RecordView<'struct xt_set_info_v0.u.compat'> {
    get __flags(): Uint32Array;
    set __flags(value: Iterable<Integer>);
    dim: number;
    flags: number;
  }

  interface xt_set_info_v0$u extends RecordView<'union xt_set_info_v0.u'> {
    get flags(): Uint32Array;
    set flags(value: Iterable<Integer>);
    get compat(): xt_set_info_v0$u$compat;
    set compat(value: From<xt_set_info_v0$u$compat>);
  }

  /** `<linux/netfilter/xt_set.h>`: 32 bytes. */
  interface xt_set_info_v0 extends RecordView<'struct xt_set_info_v0'> {
    index: number;
    get u(): xt_set_info_v0$u;
    set u(value: From<xt_set_info_v0$u>);
  }
}

export const struct: {
  readonly xt_set_info: Descriptor<struct.xt_set_info>;
  readonly xt_set_info_match_v0: Descriptor<struct.xt_set_info_match_v0>;
  readonly xt_set_info_match_v1: Descriptor<struct.xt_set_info_match_v1>;
  readonly xt_set_info_match_v3: Descriptor<struct.xt_set_info_match_v3>;
  readonly xt_set_info_match_v4: Descriptor<struct.xt_set_info_match_v4>;
  readonly xt_set_info_target_v0: Descriptor<struct.xt_set_info_target_v0>;
  readonly xt_set_info_target_v1: Descriptor<struct.xt_set_info_target_v1>;
  readonly xt_set_info_target_v2: Descriptor<struct.xt_set_info_target_v2>;
  readonly xt_set_info_target_v3: Descriptor<struct.xt_set_info_target_v3>;
  readonly xt_set_info_v0: Descriptor<struct.xt_set_info_v0>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_set_info": "__u16 index;__u8 dim;__u8 flags;",
"xt_set_info_match_v0": "struct xt_set_info_v0 match_set;",
"xt_set_info_match_v1": "struct xt_set_info match_set;",
"xt_set_info_match_v3": "struct xt_set_info match_set;struct ip_set_counter_match0 packets;struct ip_set_counter_match0 bytes;__u32 flags;",
"xt_set_info_match_v4": "struct xt_set_info match_set;struct ip_set_counter_match packets;struct ip_set_counter_match bytes;__u32 flags;",
"xt_set_info_target_v0": "struct xt_set_info_v0 add_set;struct xt_set_info_v0 del_set;",
"xt_set_info_target_v1": "struct xt_set_info add_set;struct xt_set_info del_set;",
"xt_set_info_target_v2": "struct xt_set_info add_set;struct xt_set_info del_set;__u32 flags;__u32 timeout;",
"xt_set_info_target_v3": "struct xt_set_info add_set;struct xt_set_info del_set;struct xt_set_info map_set;__u32 flags;__u32 timeout;",
"xt_set_info_v0": "__u16 index;union {__u32 flags[7];struct {__u32 __flags[6];__u8 dim;__u8 flags;} compat;} u;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip_set_counter_match": ["__u64 value;__u8 op;",{"variants":{"x86":{"align":8}}}],
"ip_set_counter_match0": "__u8 op;__u64 value;"
}`),
);
