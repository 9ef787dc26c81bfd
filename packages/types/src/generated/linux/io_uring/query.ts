// Generated from Linux 7.3.4 <linux/io_uring/query.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const IO_URING_QUERY_OPCODES = 0,
  IO_URING_QUERY_SCQ = 2,
  IO_URING_QUERY_ZCRX = 1,
  IO_URING_QUERY_ZCRX_EVENT = 3,
  __IO_URING_QUERY_MAX = 4;
export declare namespace struct {
  /** `<linux/io_uring/query.h>`: 40 bytes. */
  interface io_uring_query_hdr extends RecordView<'struct io_uring_query_hdr'> {
    get next_entry(): bigint;
    set next_entry(value: Integer);
    get query_data(): bigint;
    set query_data(value: Integer);
    query_op: number;
    size: number;
    result: number;
    get __resv(): Uint32Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring/query.h>`: 48 bytes. */
  interface io_uring_query_opcode extends RecordView<'struct io_uring_query_opcode'> {
    nr_request_opcodes: number;
    nr_register_opcodes: number;
    get feature_flags(): bigint;
    set feature_flags(value: Integer);
    get ring_setup_flags(): bigint;
    set ring_setup_flags(value: Integer);
    get enter_flags(): bigint;
    set enter_flags(value: Integer);
    get sqe_flags(): bigint;
    set sqe_flags(value: Integer);
    nr_query_opcodes: number;
    __pad: number;
  }

  /** `<linux/io_uring/query.h>`: 16 bytes. */
  interface io_uring_query_scq extends RecordView<'struct io_uring_query_scq'> {
    get hdr_size(): bigint;
    set hdr_size(value: Integer);
    get hdr_alignment(): bigint;
    set hdr_alignment(value: Integer);
  }

  /** `<linux/io_uring/query.h>`: 40 bytes. */
  interface io_uring_query_zcrx extends RecordView<'struct io_uring_query_zcrx'> {
    get register_flags(): bigint;
    set register_flags(value: Integer);
    get area_flags(): bigint;
    set area_flags(value: Integer);
    nr_ctrl_opcodes: number;
    features: number;
    rq_hdr_size: number;
    rq_hdr_alignment: number;
    get __resv2(): bigint;
    set __resv2(value: Integer);
  }

  /** `<linux/io_uring/query.h>`: 48 bytes. */
  interface io_uring_query_zcrx_event extends RecordView<'struct io_uring_query_zcrx_event'> {
    event_flags: number;
    stats_size: number;
    stats_off_alignment: number;
    __resv1: number;
    get __resv2(): BigUint64Array;
    set __resv2(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly io_uring_query_hdr: Descriptor<struct.io_uring_query_hdr>;
  readonly io_uring_query_opcode: Descriptor<struct.io_uring_query_opcode>;
  readonly io_uring_query_scq: Descriptor<struct.io_uring_query_scq>;
  readonly io_uring_query_zcrx: Descriptor<struct.io_uring_query_zcrx>;
  readonly io_uring_query_zcrx_event: Descriptor<struct.io_uring_query_zcrx_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"io_uring_query_hdr": "__u64 next_entry;__u64 query_data;__u32 query_op;__u32 size;__s32 result;__u32 __resv[3];",
"io_uring_query_opcode": "__u32 nr_request_opcodes;__u32 nr_register_opcodes;__u64 feature_flags;__u64 ring_setup_flags;__u64 enter_flags;__u64 sqe_flags;__u32 nr_query_opcodes;__u32 __pad;",
"io_uring_query_scq": "__u64 hdr_size;__u64 hdr_alignment;",
"io_uring_query_zcrx": "__u64 register_flags;__u64 area_flags;__u32 nr_ctrl_opcodes;__u32 features;__u32 rq_hdr_size;__u32 rq_hdr_alignment;__u64 __resv2;",
"io_uring_query_zcrx_event": "__u32 event_flags;__u32 stats_size;__u32 stats_off_alignment;__u32 __resv1;__u64 __resv2[4];"
}`),
);
