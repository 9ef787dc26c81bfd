// Generated from Linux 7.3.4 <linux/sed-opal.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/sed-opal.h>`: 16 bytes. */
export interface opal_discovery extends RecordView<'struct opal_discovery'> {
  get data(): bigint;
  set data(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const opal_discovery: Descriptor<opal_discovery> = /* @__PURE__ */ declareStruct(
  'opal_discovery',
  `
  __u64 data;
  __u64 size;
`,
);

/** `<linux/sed-opal.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface opal_geometry extends RecordView<'struct opal_geometry'> {
  align: number;
  logical_block_size: number;
  get alignment_granularity(): bigint;
  set alignment_granularity(value: Integer);
  get lowest_aligned_lba(): bigint;
  set lowest_aligned_lba(value: Integer);
  get __align(): Uint8Array;
  set __align(value: Bytes);
}

export const opal_geometry: Descriptor<opal_geometry> = /* @__PURE__ */ declareStruct(
  'opal_geometry',
  `
  __u8 align;
  __u32 logical_block_size;
  __u64 alignment_granularity;
  __u64 lowest_aligned_lba;
  __u8 __align[3];
`,
);

/** `<linux/sed-opal.h>`: 264 bytes. */
export interface opal_key extends RecordView<'struct opal_key'> {
  lr: number;
  key_len: number;
  key_type: number;
  get __align(): Uint8Array;
  set __align(value: Bytes);
  get key(): Uint8Array;
  set key(value: Bytes);
}

export const opal_key: Descriptor<opal_key> = /* @__PURE__ */ declareStruct(
  'opal_key',
  `
  __u8 lr;
  __u8 key_len;
  __u8 key_type;
  __u8 __align[5];
  __u8 key[256];
`,
);

/** `<linux/sed-opal.h>`: 280 bytes. */
export interface opal_lock_unlock extends RecordView<'struct opal_lock_unlock'> {
  get session(): opal_session_info;
  set session(value: opal_session_info | Init<opal_session_info>);
  l_state: number;
  flags: number;
  get __align(): Uint8Array;
  set __align(value: Bytes);
}

export const opal_lock_unlock: Descriptor<opal_lock_unlock> = /* @__PURE__ */ declareStruct(
  'opal_lock_unlock',
  `
  struct opal_session_info session;
  __u32 l_state;
  __u16 flags;
  __u8 __align[2];
`,
  { uses: () => [opal_session_info] },
);

/** `<linux/sed-opal.h>`: 280 bytes. */
export interface opal_lr_act extends RecordView<'struct opal_lr_act'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  sum: number;
  num_lrs: number;
  get lr(): Uint8Array;
  set lr(value: Bytes);
  get align(): Uint8Array;
  set align(value: Bytes);
}

export const opal_lr_act: Descriptor<opal_lr_act> = /* @__PURE__ */ declareStruct(
  'opal_lr_act',
  `
  struct opal_key key;
  __u32 sum;
  __u8 num_lrs;
  __u8 lr[9];
  __u8 align[2];
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 544 bytes. */
export interface opal_lr_react extends RecordView<'struct opal_lr_react'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  get new_admin_key(): opal_key;
  set new_admin_key(value: opal_key | Init<opal_key>);
  num_lrs: number;
  get lr(): Uint8Array;
  set lr(value: Bytes);
  range_policy: number;
  entire_table: number;
  get align(): Uint8Array;
  set align(value: Bytes);
}

export const opal_lr_react: Descriptor<opal_lr_react> = /* @__PURE__ */ declareStruct(
  'opal_lr_react',
  `
  struct opal_key key;
  struct opal_key new_admin_key;
  __u8 num_lrs;
  __u8 lr[9];
  __u8 range_policy;
  __u8 entire_table;
  __u8 align[4];
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 304 bytes. */
export interface opal_lr_status extends RecordView<'struct opal_lr_status'> {
  get session(): opal_session_info;
  set session(value: opal_session_info | Init<opal_session_info>);
  get range_start(): bigint;
  set range_start(value: Integer);
  get range_length(): bigint;
  set range_length(value: Integer);
  RLE: number;
  WLE: number;
  l_state: number;
  get align(): Uint8Array;
  set align(value: Bytes);
}

export const opal_lr_status: Descriptor<opal_lr_status> = /* @__PURE__ */ declareStruct(
  'opal_lr_status',
  `
  struct opal_session_info session;
  __u64 range_start;
  __u64 range_length;
  __u32 RLE;
  __u32 WLE;
  __u32 l_state;
  __u8 align[4];
`,
  { uses: () => [opal_session_info] },
);

/** `<linux/sed-opal.h>`: 272 bytes. */
export interface opal_mbr_data extends RecordView<'struct opal_mbr_data'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  enable_disable: number;
  get __align(): Uint8Array;
  set __align(value: Bytes);
}

export const opal_mbr_data: Descriptor<opal_mbr_data> = /* @__PURE__ */ declareStruct(
  'opal_mbr_data',
  `
  struct opal_key key;
  __u8 enable_disable;
  __u8 __align[7];
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 272 bytes. */
export interface opal_mbr_done extends RecordView<'struct opal_mbr_done'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  done_flag: number;
  get __align(): Uint8Array;
  set __align(value: Bytes);
}

export const opal_mbr_done: Descriptor<opal_mbr_done> = /* @__PURE__ */ declareStruct(
  'opal_mbr_done',
  `
  struct opal_key key;
  __u8 done_flag;
  __u8 __align[7];
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 544 bytes. */
export interface opal_new_pw extends RecordView<'struct opal_new_pw'> {
  get session(): opal_session_info;
  set session(value: opal_session_info | Init<opal_session_info>);
  get new_user_pw(): opal_session_info;
  set new_user_pw(value: opal_session_info | Init<opal_session_info>);
}

export const opal_new_pw: Descriptor<opal_new_pw> = /* @__PURE__ */ declareStruct(
  'opal_new_pw',
  `
  struct opal_session_info session;
  struct opal_session_info new_user_pw;
`,
  { uses: () => [opal_session_info] },
);

/** `<linux/sed-opal.h>`: 312 bytes. */
export interface opal_read_write_table extends RecordView<'struct opal_read_write_table'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  get data(): bigint;
  set data(value: Integer);
  get table_uid(): Uint8Array;
  set table_uid(value: Bytes);
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get priv(): bigint;
  set priv(value: Integer);
}

export const opal_read_write_table: Descriptor<opal_read_write_table> =
  /* @__PURE__ */ declareStruct(
    'opal_read_write_table',
    `
  struct opal_key key;
  __u64 data;
  __u8 table_uid[8];
  __u64 offset;
  __u64 size;
  __u64 flags;
  __u64 priv;
`,
    { uses: () => [opal_key] },
  );

/** `<linux/sed-opal.h>`: 272 bytes. */
export interface opal_revert_lsp extends RecordView<'struct opal_revert_lsp'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  options: number;
  __pad: number;
}

export const opal_revert_lsp: Descriptor<opal_revert_lsp> = /* @__PURE__ */ declareStruct(
  'opal_revert_lsp',
  `
  struct opal_key key;
  __u32 options;
  __u32 __pad;
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 272 bytes. */
export interface opal_session_info extends RecordView<'struct opal_session_info'> {
  sum: number;
  who: number;
  get opal_key(): opal_key;
  set opal_key(value: opal_key | Init<opal_key>);
}

export const opal_session_info: Descriptor<opal_session_info> = /* @__PURE__ */ declareStruct(
  'opal_session_info',
  `
  __u32 sum;
  __u32 who;
  struct opal_key opal_key;
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 288 bytes. */
export interface opal_shadow_mbr extends RecordView<'struct opal_shadow_mbr'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  get data(): bigint;
  set data(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const opal_shadow_mbr: Descriptor<opal_shadow_mbr> = /* @__PURE__ */ declareStruct(
  'opal_shadow_mbr',
  `
  struct opal_key key;
  __u64 data;
  __u64 offset;
  __u64 size;
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 8 bytes. */
export interface opal_status extends RecordView<'struct opal_status'> {
  flags: number;
  reserved: number;
}

export const opal_status: Descriptor<opal_status> = /* @__PURE__ */ declareStruct(
  'opal_status',
  `
  __u32 flags;
  __u32 reserved;
`,
);

/** `<linux/sed-opal.h>`: 280 bytes. */
export interface opal_sum_ranges extends RecordView<'struct opal_sum_ranges'> {
  get key(): opal_key;
  set key(value: opal_key | Init<opal_key>);
  num_lrs: number;
  get lr(): Uint8Array;
  set lr(value: Bytes);
  range_policy: number;
  get align(): Uint8Array;
  set align(value: Bytes);
}

export const opal_sum_ranges: Descriptor<opal_sum_ranges> = /* @__PURE__ */ declareStruct(
  'opal_sum_ranges',
  `
  struct opal_key key;
  __u8 num_lrs;
  __u8 lr[9];
  __u8 range_policy;
  __u8 align[5];
`,
  { uses: () => [opal_key] },
);

/** `<linux/sed-opal.h>`: 296 bytes. */
export interface opal_user_lr_setup extends RecordView<'struct opal_user_lr_setup'> {
  get range_start(): bigint;
  set range_start(value: Integer);
  get range_length(): bigint;
  set range_length(value: Integer);
  RLE: number;
  WLE: number;
  get session(): opal_session_info;
  set session(value: opal_session_info | Init<opal_session_info>);
}

export const opal_user_lr_setup: Descriptor<opal_user_lr_setup> = /* @__PURE__ */ declareStruct(
  'opal_user_lr_setup',
  `
  __u64 range_start;
  __u64 range_length;
  __u32 RLE;
  __u32 WLE;
  struct opal_session_info session;
`,
  { uses: () => [opal_session_info] },
);
