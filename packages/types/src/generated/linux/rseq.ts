// Generated from Linux 7.3.4 <linux/rseq.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const RSEQ_CPU_ID_REGISTRATION_FAILED = -2,
  RSEQ_CPU_ID_UNINITIALIZED = -1,
  RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE = 4,
  RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE_BIT = 2,
  RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT = 1,
  RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT_BIT = 0,
  RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL = 2,
  RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL_BIT = 1,
  RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE = 16,
  RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE_BIT = 4,
  RSEQ_CS_FLAG_SLICE_EXT_ENABLED = 32,
  RSEQ_CS_FLAG_SLICE_EXT_ENABLED_BIT = 5,
  RSEQ_FLAG_SLICE_EXT_DEFAULT_ON = 2,
  RSEQ_FLAG_UNREGISTER = 1;
export declare namespace struct {
  /** `<linux/rseq.h>`: 64 bytes. */
  interface rseq extends RecordView<'struct rseq'> {
    cpu_id_start: number;
    cpu_id: number;
    get rseq_cs(): bigint;
    set rseq_cs(value: Integer);
    flags: number;
    node_id: number;
    mm_cid: number;
    get slice_ctrl(): struct.rseq_slice_ctrl;
    set slice_ctrl(value: From<struct.rseq_slice_ctrl>);
    __reserved: number;
    get end(): Uint8Array;
    set end(value: Bytes);
  }

  /** `<linux/rseq.h>`: 32 bytes. */
  interface rseq_cs extends RecordView<'struct rseq_cs'> {
    version: number;
    flags: number;
    get start_ip(): bigint;
    set start_ip(value: Integer);
    get post_commit_offset(): bigint;
    set post_commit_offset(value: Integer);
    get abort_ip(): bigint;
    set abort_ip(value: Integer);
  }

  /** `<linux/rseq.h>`: 4 bytes. */
  interface rseq_slice_ctrl extends RecordView<'struct rseq_slice_ctrl'> {
    all: number;
    request: number;
    granted: number;
    __reserved: number;
  }
}

export const struct: {
  readonly rseq: Descriptor<struct.rseq>;
  readonly rseq_cs: Descriptor<struct.rseq_cs>;
  readonly rseq_slice_ctrl: Descriptor<struct.rseq_slice_ctrl>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rseq": ["__u32 cpu_id_start;__u32 cpu_id;__u64 rseq_cs;__u32 flags;__u32 node_id;__u32 mm_cid;struct rseq_slice_ctrl slice_ctrl;__u8 __reserved;char end[];",{"align":32}],
"rseq_cs": ["__u32 version;__u32 flags;__u64 start_ip;__u64 post_commit_offset;__u64 abort_ip;",{"align":32}],
"rseq_slice_ctrl": "union {__u32 all;struct {__u8 request;__u8 granted;__u16 __reserved;};};"
}`),
);
