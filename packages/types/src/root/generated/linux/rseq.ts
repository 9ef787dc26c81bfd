// Generated from Linux 7.3.4 <linux/rseq.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/rseq.h>`: 64 bytes. */
export interface rseq extends RecordView<'struct rseq'> {
  cpu_id_start: number;
  cpu_id: number;
  get rseq_cs(): bigint;
  set rseq_cs(value: Integer);
  flags: number;
  node_id: number;
  mm_cid: number;
  get slice_ctrl(): rseq_slice_ctrl;
  set slice_ctrl(value: From<rseq_slice_ctrl>);
  __reserved: number;
  get end(): Uint8Array;
  set end(value: Bytes);
}

export const rseq: Descriptor<rseq> = /* @__PURE__ */ declareStruct(
  'rseq',
  `
  __u32 cpu_id_start;
  __u32 cpu_id;
  __u64 rseq_cs;
  __u32 flags;
  __u32 node_id;
  __u32 mm_cid;
  struct rseq_slice_ctrl slice_ctrl;
  __u8 __reserved;
  char end[];
`,
  { align: 32, uses: () => [rseq_slice_ctrl] },
);

/** `<linux/rseq.h>`: 4 bytes. */
export interface rseq_slice_ctrl extends RecordView<'struct rseq_slice_ctrl'> {
  all: number;
  request: number;
  granted: number;
  __reserved: number;
}

export const rseq_slice_ctrl: Descriptor<rseq_slice_ctrl> = /* @__PURE__ */ declareStruct(
  'rseq_slice_ctrl',
  `
  union {
    __u32 all;
    struct {
      __u8 request;
      __u8 granted;
      __u16 __reserved;
    };
  };
`,
);
