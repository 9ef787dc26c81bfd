// Generated from Linux 7.3.4 <linux/netfilter_arp/arpt_mangle.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_in_h from '../in.ts';

export const ARPT_MANGLE_ADDR_LEN_MAX = 4,
  ARPT_MANGLE_MASK = 15,
  ARPT_MANGLE_SDEV = 1,
  ARPT_MANGLE_SIP = 4,
  ARPT_MANGLE_TDEV = 2,
  ARPT_MANGLE_TIP = 8;
export declare namespace struct {
  interface arpt_mangle$u_s extends RecordView<'union arpt_mangle.u_s'> {
    get src_ip(): linux_in_h.struct.in_addr;
    set src_ip(value: From<linux_in_h.struct.in_addr>);
  }

  interface arpt_mangle$u_t extends RecordView<'union arpt_mangle.u_t'> {
    get tgt_ip(): linux_in_h.struct.in_addr;
    set tgt_ip(value: From<linux_in_h.struct.in_addr>);
  }

  /** `<linux/netfilter_arp/arpt_mangle.h>`: 48 bytes. */
  interface arpt_mangle extends RecordView<'struct arpt_mangle'> {
    get src_devaddr(): Uint8Array;
    set src_devaddr(value: Bytes);
    get tgt_devaddr(): Uint8Array;
    set tgt_devaddr(value: Bytes);
    get u_s(): arpt_mangle$u_s;
    set u_s(value: From<arpt_mangle$u_s>);
    get u_t(): arpt_mangle$u_t;
    set u_t(value: From<arpt_mangle$u_t>);
    flags: number;
    target: number;
  }
}

export const struct: {
  readonly arpt_mangle: Descriptor<struct.arpt_mangle>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"arpt_mangle": "char src_devaddr[16];char tgt_devaddr[16];union {struct in_addr src_ip;} u_s;union {struct in_addr tgt_ip;} u_t;__u8 flags;int target;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in_addr": "__be32 s_addr;"
}`),
);
