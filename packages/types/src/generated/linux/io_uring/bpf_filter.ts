// Generated from Linux 7.3.4 <linux/io_uring/bpf_filter.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const IO_URING_BPF_CMD_FILTER = 1,
  IO_URING_BPF_FILTER_DENY_REST = 1,
  IO_URING_BPF_FILTER_SZ_STRICT = 2;
export declare namespace struct {
  /** `<linux/io_uring/bpf_filter.h>`: 72 bytes. */
  interface io_uring_bpf extends RecordView<'struct io_uring_bpf'> {
    cmd_type: number;
    cmd_flags: number;
    resv: number;
    get filter(): struct.io_uring_bpf_filter;
    set filter(value: From<struct.io_uring_bpf_filter>);
  }

  interface io_uring_bpf_ctx$socket extends RecordView<'struct io_uring_bpf_ctx.socket'> {
    family: number;
    type: number;
    protocol: number;
  }

  interface io_uring_bpf_ctx$open extends RecordView<'struct io_uring_bpf_ctx.open'> {
    get flags(): bigint;
    set flags(value: Integer);
    get mode(): bigint;
    set mode(value: Integer);
    get resolve(): bigint;
    set resolve(value: Integer);
  }

  interface io_uring_bpf_ctx$connect extends RecordView<'struct io_uring_bpf_ctx.connect'> {
    family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    port: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    v4_addr: number;
    get v6_addr(): Uint8Array;
    set v6_addr(value: Bytes);
  }

  /** `<linux/io_uring/bpf_filter.h>`: 40 bytes. */
  interface io_uring_bpf_ctx extends RecordView<'struct io_uring_bpf_ctx'> {
    get user_data(): bigint;
    set user_data(value: Integer);
    opcode: number;
    sqe_flags: number;
    pdu_size: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get socket(): io_uring_bpf_ctx$socket;
    set socket(value: From<io_uring_bpf_ctx$socket>);
    get open(): io_uring_bpf_ctx$open;
    set open(value: From<io_uring_bpf_ctx$open>);
    get connect(): io_uring_bpf_ctx$connect;
    set connect(value: From<io_uring_bpf_ctx$connect>);
  }

  /** `<linux/io_uring/bpf_filter.h>`: 64 bytes. */
  interface io_uring_bpf_filter extends RecordView<'struct io_uring_bpf_filter'> {
    opcode: number;
    flags: number;
    filter_len: number;
    pdu_size: number;
    get resv(): Uint8Array;
    set resv(value: Bytes);
    get filter_ptr(): bigint;
    set filter_ptr(value: Integer);
    get resv2(): BigUint64Array;
    set resv2(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly io_uring_bpf: Descriptor<struct.io_uring_bpf>;
  readonly io_uring_bpf_ctx: Descriptor<struct.io_uring_bpf_ctx>;
  readonly io_uring_bpf_filter: Descriptor<struct.io_uring_bpf_filter>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"io_uring_bpf": "__u16 cmd_type;__u16 cmd_flags;__u32 resv;union {struct io_uring_bpf_filter filter;};",
"io_uring_bpf_ctx": "__u64 user_data;__u8 opcode;__u8 sqe_flags;__u8 pdu_size;__u8 pad[5];union {struct {__u32 family;__u32 type;__u32 protocol;} socket;struct {__u64 flags;__u64 mode;__u64 resolve;} open;struct {__u32 family;__be16 port;__u8 pad[2];union {__be32 v4_addr;__u8 v6_addr[16];};} connect;};",
"io_uring_bpf_filter": "__u32 opcode;__u32 flags;__u32 filter_len;__u8 pdu_size;__u8 resv[3];__u64 filter_ptr;__u64 resv2[5];"
}`),
);
