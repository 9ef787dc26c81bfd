// Generated from Linux 7.3.4 <linux/netfilter/xt_multiport.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const XT_MULTIPORT_DESTINATION = 1,
  XT_MULTIPORT_EITHER = 2,
  XT_MULTIPORT_SOURCE = 0,
  XT_MULTI_PORTS = 15;
export declare namespace struct {
  /** `<linux/netfilter/xt_multiport.h>`: 32 bytes. */
  interface xt_multiport extends RecordView<'struct xt_multiport'> {
    flags: number;
    count: number;
    get ports(): Uint16Array;
    set ports(value: Iterable<Integer>);
  }

  /** `<linux/netfilter/xt_multiport.h>`: 48 bytes. */
  interface xt_multiport_v1 extends RecordView<'struct xt_multiport_v1'> {
    flags: number;
    count: number;
    get ports(): Uint16Array;
    set ports(value: Iterable<Integer>);
    get pflags(): Uint8Array;
    set pflags(value: Bytes);
    invert: number;
  }
}

export const struct: {
  readonly xt_multiport: Descriptor<struct.xt_multiport>;
  readonly xt_multiport_v1: Descriptor<struct.xt_multiport_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_multiport": "__u8 flags;__u8 count;__u16 ports[15];",
"xt_multiport_v1": "__u8 flags;__u8 count;__u16 ports[15];__u8 pflags[15];__u8 invert;"
}`),
);
