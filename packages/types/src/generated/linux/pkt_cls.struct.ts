// Generated from Linux 7.3.4 <linux/pkt_cls.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { tc_ratespec } from './pkt_sched.struct.ts';

/** `<linux/pkt_cls.h>`: 16 bytes. */
export interface tc_basic_pcnt extends RecordView<'struct tc_basic_pcnt'> {
  get rcnt(): bigint;
  set rcnt(value: Integer);
  get rhit(): bigint;
  set rhit(value: Integer);
}

export const tc_basic_pcnt: Descriptor<tc_basic_pcnt> = /* @__PURE__ */ declareStruct(
  'tc_basic_pcnt',
  `
  __u64 rcnt;
  __u64 rhit;
`,
);

/** `<linux/pkt_cls.h>`: 8 bytes. */
export interface tc_cnt extends RecordView<'struct tc_cnt'> {
  refcnt: number;
  bindcnt: number;
}

export const tc_cnt: Descriptor<tc_cnt> = /* @__PURE__ */ declareStruct(
  'tc_cnt',
  `
  int refcnt;
  int bindcnt;
`,
);

/** `<linux/pkt_cls.h>`: 8 bytes. */
export interface tc_matchall_pcnt extends RecordView<'struct tc_matchall_pcnt'> {
  get rhit(): bigint;
  set rhit(value: Integer);
}

export const tc_matchall_pcnt: Descriptor<tc_matchall_pcnt> = /* @__PURE__ */ declareStruct(
  'tc_matchall_pcnt',
  `
  __u64 rhit;
`,
);

/** `<linux/pkt_cls.h>`: 56 bytes. */
export interface tc_police extends RecordView<'struct tc_police'> {
  index: number;
  action: number;
  limit: number;
  burst: number;
  mtu: number;
  get rate(): tc_ratespec;
  set rate(value: tc_ratespec | Init<tc_ratespec>);
  get peakrate(): tc_ratespec;
  set peakrate(value: tc_ratespec | Init<tc_ratespec>);
  refcnt: number;
  bindcnt: number;
  capab: number;
}

export const tc_police: Descriptor<tc_police> = /* @__PURE__ */ declareStruct(
  'tc_police',
  `
  __u32 index;
  int action;
  __u32 limit;
  __u32 burst;
  __u32 mtu;
  struct tc_ratespec rate;
  struct tc_ratespec peakrate;
  int refcnt;
  int bindcnt;
  __u32 capab;
`,
  { uses: () => [tc_ratespec] },
);

/** `<linux/pkt_cls.h>`: 16 bytes. */
export interface tc_u32_key extends RecordView<'struct tc_u32_key'> {
  mask: number;
  val: number;
  off: number;
  offmask: number;
}

export const tc_u32_key: Descriptor<tc_u32_key> = /* @__PURE__ */ declareStruct(
  'tc_u32_key',
  `
  __be32 mask;
  __be32 val;
  int off;
  int offmask;
`,
);

/** `<linux/pkt_cls.h>`: 12 bytes. */
export interface tc_u32_mark extends RecordView<'struct tc_u32_mark'> {
  val: number;
  mask: number;
  success: number;
}

export const tc_u32_mark: Descriptor<tc_u32_mark> = /* @__PURE__ */ declareStruct(
  'tc_u32_mark',
  `
  __u32 val;
  __u32 mask;
  __u32 success;
`,
);

/** `<linux/pkt_cls.h>`: 16 bytes. */
export interface tc_u32_pcnt extends RecordView<'struct tc_u32_pcnt'> {
  get rcnt(): bigint;
  set rcnt(value: Integer);
  get rhit(): bigint;
  set rhit(value: Integer);
  get kcnts(): BigUint64Array;
  set kcnts(value: Iterable<Integer>);
}

export const tc_u32_pcnt: Descriptor<tc_u32_pcnt> = /* @__PURE__ */ declareStruct(
  'tc_u32_pcnt',
  `
  __u64 rcnt;
  __u64 rhit;
  __u64 kcnts[];
`,
);

/** `<linux/pkt_cls.h>`: 16 bytes. */
export interface tc_u32_sel extends RecordView<'struct tc_u32_sel'> {
  flags: number;
  offshift: number;
  nkeys: number;
  offmask: number;
  off: number;
  offoff: number;
  hoff: number;
  hmask: number;
  get hdr(): tc_u32_sel_hdr;
  set hdr(value: tc_u32_sel_hdr | Init<tc_u32_sel_hdr>);
  get keys(): Elements<tc_u32_key>;
  set keys(value: Iterable<tc_u32_key | Init<tc_u32_key>>);
}

export const tc_u32_sel: Descriptor<tc_u32_sel> = /* @__PURE__ */ declareStruct(
  'tc_u32_sel',
  `
  union {
    struct {
      unsigned char flags;
      unsigned char offshift;
      unsigned char nkeys;
      __be16 offmask;
      __u16 off;
      short offoff;
      short hoff;
      __be32 hmask;
    };
    struct tc_u32_sel_hdr hdr;
  };
  struct tc_u32_key keys[];
`,
  { uses: () => [tc_u32_key, tc_u32_sel_hdr] },
);

/** `<linux/pkt_cls.h>`: 16 bytes. */
export interface tc_u32_sel_hdr extends RecordView<'struct tc_u32_sel_hdr'> {
  flags: number;
  offshift: number;
  nkeys: number;
  offmask: number;
  off: number;
  offoff: number;
  hoff: number;
  hmask: number;
}

export const tc_u32_sel_hdr: Descriptor<tc_u32_sel_hdr> = /* @__PURE__ */ declareStruct(
  'tc_u32_sel_hdr',
  `
  unsigned char flags;
  unsigned char offshift;
  unsigned char nkeys;
  __be16 offmask;
  __u16 off;
  short offoff;
  short hoff;
  __be32 hmask;
`,
);

/** `<linux/pkt_cls.h>`: 8 bytes. */
export interface tcf_ematch_hdr extends RecordView<'struct tcf_ematch_hdr'> {
  matchid: number;
  kind: number;
  flags: number;
  pad: number;
}

export const tcf_ematch_hdr: Descriptor<tcf_ematch_hdr> = /* @__PURE__ */ declareStruct(
  'tcf_ematch_hdr',
  `
  __u16 matchid;
  __u16 kind;
  __u16 flags;
  __u16 pad;
`,
);

/** `<linux/pkt_cls.h>`: 4 bytes. */
export interface tcf_ematch_tree_hdr extends RecordView<'struct tcf_ematch_tree_hdr'> {
  nmatches: number;
  progid: number;
}

export const tcf_ematch_tree_hdr: Descriptor<tcf_ematch_tree_hdr> = /* @__PURE__ */ declareStruct(
  'tcf_ematch_tree_hdr',
  `
  __u16 nmatches;
  __u16 progid;
`,
);

/** `<linux/pkt_cls.h>`: 32 bytes. */
export interface tcf_t extends RecordView<'struct tcf_t'> {
  get install(): bigint;
  set install(value: Integer);
  get lastuse(): bigint;
  set lastuse(value: Integer);
  get expires(): bigint;
  set expires(value: Integer);
  get firstuse(): bigint;
  set firstuse(value: Integer);
}

export const tcf_t: Descriptor<tcf_t> = /* @__PURE__ */ declareStruct(
  'tcf_t',
  `
  __u64 install;
  __u64 lastuse;
  __u64 expires;
  __u64 firstuse;
`,
);
