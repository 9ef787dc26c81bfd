// Generated from Linux 7.3.4 <linux/netfilter/xt_dccp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_dccp.h>`: 16 bytes. */
export interface xt_dccp_info extends RecordView<'struct xt_dccp_info'> {
  get dpts(): Uint16Array;
  set dpts(value: Iterable<Integer>);
  get spts(): Uint16Array;
  set spts(value: Iterable<Integer>);
  flags: number;
  invflags: number;
  typemask: number;
  option: number;
}

export const xt_dccp_info: Descriptor<xt_dccp_info> = /* @__PURE__ */ declareStruct(
  'xt_dccp_info',
  `
  __u16 dpts[2];
  __u16 spts[2];
  __u16 flags;
  __u16 invflags;
  __u16 typemask;
  __u8 option;
`,
);
