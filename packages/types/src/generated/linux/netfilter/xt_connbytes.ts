// Generated from Linux 7.3.4 <linux/netfilter/xt_connbytes.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const XT_CONNBYTES_AVGPKT = 2,
  XT_CONNBYTES_BYTES = 1,
  XT_CONNBYTES_DIR_BOTH = 2,
  XT_CONNBYTES_DIR_ORIGINAL = 0,
  XT_CONNBYTES_DIR_REPLY = 1,
  XT_CONNBYTES_PKTS = 0;
export declare namespace struct {
  interface xt_connbytes_info$count extends RecordView<'struct xt_connbytes_info.count'> {
    get from(): bigint;
    set from(value: Integer);
    get to(): bigint;
    set to(value: Integer);
  }

  /** `<linux/netfilter/xt_connbytes.h>`: 24 bytes. */
  interface xt_connbytes_info extends RecordView<'struct xt_connbytes_info'> {
    get count(): xt_connbytes_info$count;
    set count(value: From<xt_connbytes_info$count>);
    what: number;
    direction: number;
  }
}

export const struct: {
  readonly xt_connbytes_info: Descriptor<struct.xt_connbytes_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_connbytes_info": ["struct {__u64 from;__u64 to;} count;__u8 what;__u8 direction;",{"variants":{"x86":{"members":"struct aligned(8) {__u64 from;__u64 to;} count;__u8 what;__u8 direction;"}}}]
}`),
);
