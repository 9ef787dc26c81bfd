// Generated from Linux 7.3.4 <linux/blktrace_api.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/blktrace_api.h>`: 48 bytes. */
export interface blk_io_trace extends RecordView<'struct blk_io_trace'> {
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

export const blk_io_trace: Descriptor<blk_io_trace> = /* @__PURE__ */ declareStruct(
  'blk_io_trace',
  `
  __u32 magic;
  __u32 sequence;
  __u64 time;
  __u64 sector;
  __u32 bytes;
  __u32 action;
  __u32 pid;
  __u32 device;
  __u32 cpu;
  __u16 error;
  __u16 pdu_len;
`,
);

/** `<linux/blktrace_api.h>`: 64 bytes. */
export interface blk_io_trace2 extends RecordView<'struct blk_io_trace2'> {
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

export const blk_io_trace2: Descriptor<blk_io_trace2> = /* @__PURE__ */ declareStruct(
  'blk_io_trace2',
  `
  __u32 magic;
  __u32 sequence;
  __u64 time;
  __u64 sector;
  __u32 bytes;
  __u32 pid;
  __u64 action;
  __u32 device;
  __u32 cpu;
  __u16 error;
  __u16 pdu_len;
  __u8 pad[12];
`,
);

/** `<linux/blktrace_api.h>`: 16 bytes. */
export interface blk_io_trace_remap extends RecordView<'struct blk_io_trace_remap'> {
  device_from: number;
  device_to: number;
  get sector_from(): bigint;
  set sector_from(value: Integer);
}

export const blk_io_trace_remap: Descriptor<blk_io_trace_remap> = /* @__PURE__ */ declareStruct(
  'blk_io_trace_remap',
  `
  __be32 device_from;
  __be32 device_to;
  __be64 sector_from;
`,
);

/** `<linux/blktrace_api.h>`: 72 bytes on x86_64, arm, riscv64, aarch64; 64 bytes on x86. */
export interface blk_user_trace_setup extends RecordView<'struct blk_user_trace_setup'> {
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

export const blk_user_trace_setup: Descriptor<blk_user_trace_setup> = /* @__PURE__ */ declareStruct(
  'blk_user_trace_setup',
  `
  char name[32];
  __u16 act_mask;
  __u32 buf_size;
  __u32 buf_nr;
  __u64 start_lba;
  __u64 end_lba;
  __u32 pid;
`,
);

/** `<linux/blktrace_api.h>`: 192 bytes. */
export interface blk_user_trace_setup2 extends RecordView<'struct blk_user_trace_setup2'> {
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

export const blk_user_trace_setup2: Descriptor<blk_user_trace_setup2> =
  /* @__PURE__ */ declareStruct(
    'blk_user_trace_setup2',
    `
  char name[64];
  __u64 act_mask;
  __u32 buf_size;
  __u32 buf_nr;
  __u64 start_lba;
  __u64 end_lba;
  __u32 pid;
  __u32 flags;
  __u64 reserved[11];
`,
  );
