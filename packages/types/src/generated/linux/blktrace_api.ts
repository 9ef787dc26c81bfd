// Generated from Linux 7.3.4 <linux/blktrace_api.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const BLKTRACE_BDEV_SIZE = 32,
  BLKTRACE_BDEV_SIZE2 = 64,
  BLK_IO_TRACE2_VERSION = 8,
  BLK_IO_TRACE_MAGIC = 1700885504,
  BLK_IO_TRACE_VERSION = 7,
  BLK_TA_BOUNCE = 14,
  BLK_TA_SPLIT = 13,
  BLK_TC_AHEAD = 2048,
  BLK_TC_COMPLETE = 128,
  BLK_TC_DISCARD = 8192,
  BLK_TC_DRV_DATA = 16384,
  BLK_TC_END_V1 = 32768,
  BLK_TC_END_V2 = 4194304,
  BLK_TC_FLUSH = 4,
  BLK_TC_FS = 256,
  BLK_TC_FUA = 32768,
  BLK_TC_ISSUE = 64,
  BLK_TC_META = 4096,
  BLK_TC_NOTIFY = 1024,
  BLK_TC_PC = 512,
  BLK_TC_QUEUE = 16,
  BLK_TC_READ = 1,
  BLK_TC_REQUEUE = 32,
  BLK_TC_SHIFT = 16,
  BLK_TC_SYNC = 8,
  BLK_TC_SYNCIO = 8,
  BLK_TC_WRITE = 2,
  BLK_TC_WRITE_ZEROES = 4194304,
  BLK_TC_ZONE_APPEND = 65536,
  BLK_TC_ZONE_CLOSE = 2097152,
  BLK_TC_ZONE_FINISH = 524288,
  BLK_TC_ZONE_OPEN = 1048576,
  BLK_TC_ZONE_RESET = 131072,
  BLK_TC_ZONE_RESET_ALL = 262144,
  Blktrace_running = 2,
  Blktrace_setup = 1,
  Blktrace_stopped = 3,
  __BLK_TA_ABORT = 16,
  __BLK_TA_BACKMERGE = 2,
  __BLK_TA_BOUNCE = 14,
  __BLK_TA_CGROUP = 256,
  __BLK_TA_COMPLETE = 8,
  __BLK_TA_DRV_DATA = 17,
  __BLK_TA_FRONTMERGE = 3,
  __BLK_TA_GETRQ = 4,
  __BLK_TA_INSERT = 12,
  __BLK_TA_ISSUE = 7,
  __BLK_TA_PLUG = 9,
  __BLK_TA_QUEUE = 1,
  __BLK_TA_REMAP = 15,
  __BLK_TA_REQUEUE = 6,
  __BLK_TA_SLEEPRQ = 5,
  __BLK_TA_SPLIT = 13,
  __BLK_TA_UNPLUG_IO = 10,
  __BLK_TA_UNPLUG_TIMER = 11,
  __BLK_TA_ZONE_PLUG = 18,
  __BLK_TA_ZONE_UNPLUG = 19,
  __BLK_TN_CGROUP = 256,
  __BLK_TN_MESSAGE = 2,
  __BLK_TN_PROCESS = 0,
  __BLK_TN_TIMESTAMP = 1;
export declare namespace struct {
  /** `<linux/blktrace_api.h>`: 48 bytes. */
  interface blk_io_trace extends RecordView<'struct blk_io_trace'> {
    magic: number;
    sequence: number;
    get time(): bigint;
    set time(value: Integer);
    get sector(): bigint;
    set sector(value: Integer);
    bytes: number;
    action: number;
    pid: number;
    device: number;
    cpu: number;
    error: number;
    pdu_len: number;
  }

  /** `<linux/blktrace_api.h>`: 64 bytes. */
  interface blk_io_trace2 extends RecordView<'struct blk_io_trace2'> {
    magic: number;
    sequence: number;
    get time(): bigint;
    set time(value: Integer);
    get sector(): bigint;
    set sector(value: Integer);
    bytes: number;
    pid: number;
    get action(): bigint;
    set action(value: Integer);
    device: number;
    cpu: number;
    error: number;
    pdu_len: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/blktrace_api.h>`: 16 bytes. */
  interface blk_io_trace_remap extends RecordView<'struct blk_io_trace_remap'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    device_from: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    device_to: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sector_from(): bigint;
    set sector_from(value: Integer);
  }

  /** `<linux/blktrace_api.h>`: 64 bytes on x86; 72 bytes elsewhere. */
  interface blk_user_trace_setup extends RecordView<'struct blk_user_trace_setup'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    act_mask: number;
    buf_size: number;
    buf_nr: number;
    get start_lba(): bigint;
    set start_lba(value: Integer);
    get end_lba(): bigint;
    set end_lba(value: Integer);
    pid: number;
  }

  /** `<linux/blktrace_api.h>`: 192 bytes. */
  interface blk_user_trace_setup2 extends RecordView<'struct blk_user_trace_setup2'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get act_mask(): bigint;
    set act_mask(value: Integer);
    buf_size: number;
    buf_nr: number;
    get start_lba(): bigint;
    set start_lba(value: Integer);
    get end_lba(): bigint;
    set end_lba(value: Integer);
    pid: number;
    flags: number;
    get reserved(): BigUint64Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly blk_io_trace: Descriptor<struct.blk_io_trace>;
  readonly blk_io_trace2: Descriptor<struct.blk_io_trace2>;
  readonly blk_io_trace_remap: Descriptor<struct.blk_io_trace_remap>;
  readonly blk_user_trace_setup: Descriptor<struct.blk_user_trace_setup>;
  readonly blk_user_trace_setup2: Descriptor<struct.blk_user_trace_setup2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"blk_io_trace": "__u32 magic;__u32 sequence;__u64 time;__u64 sector;__u32 bytes;__u32 action;__u32 pid;__u32 device;__u32 cpu;__u16 error;__u16 pdu_len;",
"blk_io_trace2": "__u32 magic;__u32 sequence;__u64 time;__u64 sector;__u32 bytes;__u32 pid;__u64 action;__u32 device;__u32 cpu;__u16 error;__u16 pdu_len;__u8 pad[12];",
"blk_io_trace_remap": "__be32 device_from;__be32 device_to;__be64 sector_from;",
"blk_user_trace_setup": "char name[32];__u16 act_mask;__u32 buf_size;__u32 buf_nr;__u64 start_lba;__u64 end_lba;__u32 pid;",
"blk_user_trace_setup2": "char name[64];__u64 act_mask;__u32 buf_size;__u32 buf_nr;__u64 start_lba;__u64 end_lba;__u32 pid;__u32 flags;__u64 reserved[11];"
}`),
);
