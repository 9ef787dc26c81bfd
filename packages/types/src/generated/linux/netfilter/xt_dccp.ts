// Generated from Linux 7.3.4 <linux/netfilter/xt_dccp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const XT_DCCP_DEST_PORTS = 2,
  XT_DCCP_OPTION = 8,
  XT_DCCP_SRC_PORTS = 1,
  XT_DCCP_TYPE = 4,
  XT_DCCP_VALID_FLAGS = 15;
export declare namespace struct {
  /** `<linux/netfilter/xt_dccp.h>`: 16 bytes. */
  interface xt_dccp_info extends RecordView<'struct xt_dccp_info'> {
    get dpts(): Uint16Array;
    set dpts(value: Iterable<Integer>);
    get spts(): Uint16Array;
    set spts(value: Iterable<Integer>);
    flags: number;
    invflags: number;
    typemask: number;
    option: number;
  }
}

export const struct: {
  readonly xt_dccp_info: Descriptor<struct.xt_dccp_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_dccp_info": "__u16 dpts[2];__u16 spts[2];__u16 flags;__u16 invflags;__u16 typemask;__u8 option;"
}`),
);
