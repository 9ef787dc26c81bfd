// Generated from Linux 7.3.4 <linux/netfilter/xt_sctp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_sctp.h>`: 3 bytes. */
export interface xt_sctp_flag_info extends RecordView<'struct xt_sctp_flag_info'> {
  chunktype: number;
  flag: number;
  flag_mask: number;
}

export const xt_sctp_flag_info: Descriptor<xt_sctp_flag_info> = /* @__PURE__ */ declareStruct(
  'xt_sctp_flag_info',
  `
  __u8 chunktype;
  __u8 flag;
  __u8 flag_mask;
`,
);

/** `<linux/netfilter/xt_sctp.h>`: 292 bytes. */
export interface xt_sctp_info extends RecordView<'struct xt_sctp_info'> {
  get dpts(): Uint16Array;
  set dpts(value: Iterable<Integer>);
  get spts(): Uint16Array;
  set spts(value: Iterable<Integer>);
  get chunkmap(): Uint32Array;
  set chunkmap(value: Iterable<Integer>);
  chunk_match_type: number;
  get flag_info(): Elements<xt_sctp_flag_info>;
  set flag_info(value: Iterable<xt_sctp_flag_info | Init<xt_sctp_flag_info>>);
  flag_count: number;
  flags: number;
  invflags: number;
}

export const xt_sctp_info: Descriptor<xt_sctp_info> = /* @__PURE__ */ declareStruct(
  'xt_sctp_info',
  `
  __u16 dpts[2];
  __u16 spts[2];
  __u32 chunkmap[64];
  __u32 chunk_match_type;
  struct xt_sctp_flag_info flag_info[4];
  int flag_count;
  __u32 flags;
  __u32 invflags;
`,
  { uses: () => [xt_sctp_flag_info] },
);
