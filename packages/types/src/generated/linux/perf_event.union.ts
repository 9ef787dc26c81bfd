// Generated from Linux 7.3.4 <linux/perf_event.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/perf_event.h>`: 8 bytes. */
export interface perf_mem_data_src extends RecordView<'union perf_mem_data_src'> {
  get val(): bigint;
  set val(value: Integer);
  mem_op: number;
  mem_lvl: number;
  mem_snoop: number;
  mem_lock: number;
  mem_dtlb: number;
  mem_lvl_num: number;
  mem_remote: number;
  mem_snoopx: number;
  mem_blk: number;
  mem_hops: number;
  mem_region: number;
  mem_rsvd: number;
}

export const perf_mem_data_src: Descriptor<perf_mem_data_src> = /* @__PURE__ */ declareUnion(
  'perf_mem_data_src',
  `
  __u64 val;
  struct {
    __u64 mem_op :5;
    __u64 mem_lvl :14;
    __u64 mem_snoop :5;
    __u64 mem_lock :2;
    __u64 mem_dtlb :7;
    __u64 mem_lvl_num :4;
    __u64 mem_remote :1;
    __u64 mem_snoopx :2;
    __u64 mem_blk :3;
    __u64 mem_hops :3;
    __u64 mem_region :5;
    __u64 mem_rsvd :13;
  };
`,
);

/** `<linux/perf_event.h>`: 8 bytes. */
export interface perf_sample_weight extends RecordView<'union perf_sample_weight'> {
  get full(): bigint;
  set full(value: Integer);
  var1_dw: number;
  var2_w: number;
  var3_w: number;
}

export const perf_sample_weight: Descriptor<perf_sample_weight> = /* @__PURE__ */ declareUnion(
  'perf_sample_weight',
  `
  __u64 full;
  struct {
    __u32 var1_dw;
    __u16 var2_w;
    __u16 var3_w;
  };
`,
);
