// Generated from Linux 7.3.4 <linux/netfilter/xt_addrtype.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_ADDRTYPE_ANYCAST = 16,
  XT_ADDRTYPE_BLACKHOLE = 64,
  XT_ADDRTYPE_BROADCAST = 8,
  XT_ADDRTYPE_INVERT_DEST = 2,
  XT_ADDRTYPE_INVERT_SOURCE = 1,
  XT_ADDRTYPE_LIMIT_IFACE_IN = 4,
  XT_ADDRTYPE_LIMIT_IFACE_OUT = 8,
  XT_ADDRTYPE_LOCAL = 4,
  XT_ADDRTYPE_MULTICAST = 32,
  XT_ADDRTYPE_NAT = 1024,
  XT_ADDRTYPE_PROHIBIT = 256,
  XT_ADDRTYPE_THROW = 512,
  XT_ADDRTYPE_UNICAST = 2,
  XT_ADDRTYPE_UNREACHABLE = 128,
  XT_ADDRTYPE_UNSPEC = 1,
  XT_ADDRTYPE_XRESOLVE = 2048;
export declare namespace struct {
  /** `<linux/netfilter/xt_addrtype.h>`: 12 bytes. */
  interface xt_addrtype_info extends RecordView<'struct xt_addrtype_info'> {
    source: number;
    dest: number;
    invert_source: number;
    invert_dest: number;
  }

  /** `<linux/netfilter/xt_addrtype.h>`: 8 bytes. */
  interface xt_addrtype_info_v1 extends RecordView<'struct xt_addrtype_info_v1'> {
    source: number;
    dest: number;
    flags: number;
  }
}

export const struct: {
  readonly xt_addrtype_info: Descriptor<struct.xt_addrtype_info>;
  readonly xt_addrtype_info_v1: Descriptor<struct.xt_addrtype_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_addrtype_info": "__u16 source;__u16 dest;__u32 invert_source;__u32 invert_dest;",
"xt_addrtype_info_v1": "__u16 source;__u16 dest;__u32 flags;"
}`),
);
