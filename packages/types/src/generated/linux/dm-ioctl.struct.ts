// Generated from Linux 7.3.4 <linux/dm-ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/dm-ioctl.h>`: 312 bytes. */
export interface dm_ioctl extends RecordView<'struct dm_ioctl'> {
  get version(): Uint32Array;
  set version(value: Iterable<Integer>);
  data_size: number;
  data_start: number;
  target_count: number;
  open_count: number;
  flags: number;
  event_nr: number;
  padding: number;
  get dev(): bigint;
  set dev(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const dm_ioctl: Descriptor<dm_ioctl> = /* @__PURE__ */ declareStruct(
  'dm_ioctl',
  `
  __u32 version[3];
  __u32 data_size;
  __u32 data_start;
  __u32 target_count;
  __s32 open_count;
  __u32 flags;
  __u32 event_nr;
  __u32 padding;
  __u64 dev;
  char name[128];
  char uuid[129];
  char data[7];
`,
);

/** `<linux/dm-ioctl.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface dm_name_list extends RecordView<'struct dm_name_list'> {
  get dev(): bigint;
  set dev(value: Integer);
  next: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const dm_name_list: Descriptor<dm_name_list> = /* @__PURE__ */ declareStruct(
  'dm_name_list',
  `
  __u64 dev;
  __u32 next;
  char name[];
`,
);

/** `<linux/dm-ioctl.h>`: 8 bytes. */
export interface dm_target_deps extends RecordView<'struct dm_target_deps'> {
  count: number;
  padding: number;
  get dev(): BigUint64Array;
  set dev(value: Iterable<Integer>);
}

export const dm_target_deps: Descriptor<dm_target_deps> = /* @__PURE__ */ declareStruct(
  'dm_target_deps',
  `
  __u32 count;
  __u32 padding;
  __u64 dev[];
`,
);

/** `<linux/dm-ioctl.h>`: 8 bytes. */
export interface dm_target_msg extends RecordView<'struct dm_target_msg'> {
  get sector(): bigint;
  set sector(value: Integer);
  get message(): Uint8Array;
  set message(value: Bytes);
}

export const dm_target_msg: Descriptor<dm_target_msg> = /* @__PURE__ */ declareStruct(
  'dm_target_msg',
  `
  __u64 sector;
  char message[];
`,
);

/** `<linux/dm-ioctl.h>`: 40 bytes. */
export interface dm_target_spec extends RecordView<'struct dm_target_spec'> {
  get sector_start(): bigint;
  set sector_start(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  status: number;
  next: number;
  get target_type(): Uint8Array;
  set target_type(value: Bytes);
}

export const dm_target_spec: Descriptor<dm_target_spec> = /* @__PURE__ */ declareStruct(
  'dm_target_spec',
  `
  __u64 sector_start;
  __u64 length;
  __s32 status;
  __u32 next;
  char target_type[16];
`,
);

/** `<linux/dm-ioctl.h>`: 16 bytes. */
export interface dm_target_versions extends RecordView<'struct dm_target_versions'> {
  next: number;
  get version(): Uint32Array;
  set version(value: Iterable<Integer>);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const dm_target_versions: Descriptor<dm_target_versions> = /* @__PURE__ */ declareStruct(
  'dm_target_versions',
  `
  __u32 next;
  __u32 version[3];
  char name[];
`,
);
