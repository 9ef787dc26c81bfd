// Generated from Linux 7.3.4 <linux/switchtec_ioctl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/switchtec_ioctl.h>`: 40 bytes. */
export interface switchtec_ioctl_event_ctl extends RecordView<'struct switchtec_ioctl_event_ctl'> {
  event_id: number;
  index: number;
  flags: number;
  occurred: number;
  count: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const switchtec_ioctl_event_ctl: Descriptor<switchtec_ioctl_event_ctl> =
  /* @__PURE__ */ declareStruct(
    'switchtec_ioctl_event_ctl',
    `
  __u32 event_id;
  __s32 index;
  __u32 flags;
  __u32 occurred;
  __u32 count;
  __u32 data[5];
`,
  );

/** `<linux/switchtec_ioctl.h>`: 1240 bytes on x86_64, arm, riscv64, aarch64; 1236 bytes on x86. */
export interface switchtec_ioctl_event_summary
  extends RecordView<'struct switchtec_ioctl_event_summary'> {
  get global(): bigint;
  set global(value: Integer);
  get part_bitmap(): bigint;
  set part_bitmap(value: Integer);
  local_part: number;
  padding: number;
  get part(): Uint32Array;
  set part(value: Iterable<Integer>);
  get pff(): Uint32Array;
  set pff(value: Iterable<Integer>);
}

export const switchtec_ioctl_event_summary: Descriptor<switchtec_ioctl_event_summary> =
  /* @__PURE__ */ declareStruct(
    'switchtec_ioctl_event_summary',
    `
  __u64 global;
  __u64 part_bitmap;
  __u32 local_part;
  __u32 padding;
  __u32 part[48];
  __u32 pff[255];
`,
  );

/** `<linux/switchtec_ioctl.h>`: 408 bytes. */
export interface switchtec_ioctl_event_summary_legacy
  extends RecordView<'struct switchtec_ioctl_event_summary_legacy'> {
  get global(): bigint;
  set global(value: Integer);
  get part_bitmap(): bigint;
  set part_bitmap(value: Integer);
  local_part: number;
  padding: number;
  get part(): Uint32Array;
  set part(value: Iterable<Integer>);
  get pff(): Uint32Array;
  set pff(value: Iterable<Integer>);
}

export const switchtec_ioctl_event_summary_legacy: Descriptor<switchtec_ioctl_event_summary_legacy> =
  /* @__PURE__ */ declareStruct(
    'switchtec_ioctl_event_summary_legacy',
    `
  __u64 global;
  __u64 part_bitmap;
  __u32 local_part;
  __u32 padding;
  __u32 part[48];
  __u32 pff[48];
`,
  );

/** `<linux/switchtec_ioctl.h>`: 16 bytes. */
export interface switchtec_ioctl_flash_info
  extends RecordView<'struct switchtec_ioctl_flash_info'> {
  get flash_length(): bigint;
  set flash_length(value: Integer);
  num_partitions: number;
  padding: number;
}

export const switchtec_ioctl_flash_info: Descriptor<switchtec_ioctl_flash_info> =
  /* @__PURE__ */ declareStruct(
    'switchtec_ioctl_flash_info',
    `
  __u64 flash_length;
  __u32 num_partitions;
  __u32 padding;
`,
  );

/** `<linux/switchtec_ioctl.h>`: 16 bytes. */
export interface switchtec_ioctl_flash_part_info
  extends RecordView<'struct switchtec_ioctl_flash_part_info'> {
  flash_partition: number;
  address: number;
  length: number;
  active: number;
}

export const switchtec_ioctl_flash_part_info: Descriptor<switchtec_ioctl_flash_part_info> =
  /* @__PURE__ */ declareStruct(
    'switchtec_ioctl_flash_part_info',
    `
  __u32 flash_partition;
  __u32 address;
  __u32 length;
  __u32 active;
`,
  );

/** `<linux/switchtec_ioctl.h>`: 12 bytes. */
export interface switchtec_ioctl_pff_port extends RecordView<'struct switchtec_ioctl_pff_port'> {
  pff: number;
  partition: number;
  port: number;
}

export const switchtec_ioctl_pff_port: Descriptor<switchtec_ioctl_pff_port> =
  /* @__PURE__ */ declareStruct(
    'switchtec_ioctl_pff_port',
    `
  __u32 pff;
  __u32 partition;
  __u32 port;
`,
  );
