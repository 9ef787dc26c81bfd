// Generated from Linux 7.3.4 <linux/filter.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Pointer, type RecordView } from '../../engine.ts';

export const BPF_A = 16,
  BPF_LL_OFF = -2097152,
  BPF_MAJOR_VERSION = 1,
  BPF_MEMWORDS = 16,
  BPF_MINOR_VERSION = 1,
  BPF_NET_OFF = -1048576,
  BPF_TAX = 0,
  BPF_TXA = 128,
  SKF_AD_ALU_XOR_X = 40,
  SKF_AD_CPU = 36,
  SKF_AD_HATYPE = 28,
  SKF_AD_IFINDEX = 8,
  SKF_AD_MARK = 20,
  SKF_AD_MAX = 64,
  SKF_AD_NLATTR = 12,
  SKF_AD_NLATTR_NEST = 16,
  SKF_AD_OFF = -4096,
  SKF_AD_PAY_OFFSET = 52,
  SKF_AD_PKTTYPE = 4,
  SKF_AD_PROTOCOL = 0,
  SKF_AD_QUEUE = 24,
  SKF_AD_RANDOM = 56,
  SKF_AD_RXHASH = 32,
  SKF_AD_VLAN_TAG = 44,
  SKF_AD_VLAN_TAG_PRESENT = 48,
  SKF_AD_VLAN_TPID = 60,
  SKF_LL_OFF = -2097152,
  SKF_NET_OFF = -1048576;
export declare namespace struct {
  /** `<linux/filter.h>`: 8 bytes. */
  interface sock_filter extends RecordView<'struct sock_filter'> {
    code: number;
    jt: number;
    jf: number;
    k: number;
  }

  /** `<linux/filter.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface sock_fprog extends RecordView<'struct sock_fprog', 'filter'> {
    len: number;
    get filter(): number;
    set filter(value: Pointer);
  }
}

export const struct: {
  readonly sock_filter: Descriptor<struct.sock_filter>;
  readonly sock_fprog: Descriptor<struct.sock_fprog>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sock_filter": "__u16 code;__u8 jt;__u8 jf;__u32 k;",
"sock_fprog": "unsigned short len;struct sock_filter *filter;"
}`),
);
