// Generated from Linux 7.3.4 <linux/netfilter/xt_sctp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const SCTP_CHUNK_MATCH_ALL = 2,
  SCTP_CHUNK_MATCH_ANY = 1,
  SCTP_CHUNK_MATCH_ONLY = 4,
  XT_NUM_SCTP_FLAGS = 4,
  XT_SCTP_CHUNK_TYPES = 4,
  XT_SCTP_DEST_PORTS = 2,
  XT_SCTP_SRC_PORTS = 1,
  XT_SCTP_VALID_FLAGS = 7;
export declare namespace struct {
  /** `<linux/netfilter/xt_sctp.h>`: 3 bytes. */
  interface xt_sctp_flag_info extends RecordView<'struct xt_sctp_flag_info'> {
    chunktype: number;
    flag: number;
    flag_mask: number;
  }

  /** `<linux/netfilter/xt_sctp.h>`: 292 bytes. */
  interface xt_sctp_info extends RecordView<'struct xt_sctp_info'> {
    get dpts(): Uint16Array;
    set dpts(value: Iterable<Integer>);
    get spts(): Uint16Array;
    set spts(value: Iterable<Integer>);
    get chunkmap(): Uint32Array;
    set chunkmap(value: Iterable<Integer>);
    chunk_match_type: number;
    get flag_info(): Elements<struct.xt_sctp_flag_info>;
    set flag_info(value: Iterable<From<struct.xt_sctp_flag_info>>);
    flag_count: number;
    flags: number;
    invflags: number;
  }
}

export const struct: {
  readonly xt_sctp_flag_info: Descriptor<struct.xt_sctp_flag_info>;
  readonly xt_sctp_info: Descriptor<struct.xt_sctp_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_sctp_flag_info": "__u8 chunktype;__u8 flag;__u8 flag_mask;",
"xt_sctp_info": "__u16 dpts[2];__u16 spts[2];__u32 chunkmap[64];__u32 chunk_match_type;struct xt_sctp_flag_info flag_info[4];int flag_count;__u32 flags;__u32 invflags;"
}`),
);
