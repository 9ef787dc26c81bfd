// Generated from Linux 7.3.4 <linux/ext4.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ext4.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface ext4_new_group_input extends RecordView<'struct ext4_new_group_input'> {
  group: number;
  get block_bitmap(): bigint;
  set block_bitmap(value: Integer);
  get inode_bitmap(): bigint;
  set inode_bitmap(value: Integer);
  get inode_table(): bigint;
  set inode_table(value: Integer);
  blocks_count: number;
  reserved_blocks: number;
  unused: number;
}

export const ext4_new_group_input: Descriptor<ext4_new_group_input> = /* @__PURE__ */ declareStruct(
  'ext4_new_group_input',
  `
  __u32 group;
  __u64 block_bitmap;
  __u64 inode_bitmap;
  __u64 inode_table;
  __u32 blocks_count;
  __u16 reserved_blocks;
  __u16 unused;
`,
);

/** `<linux/ext4.h>`: 232 bytes. */
export interface ext4_tune_sb_params extends RecordView<'struct ext4_tune_sb_params'> {
  set_flags: number;
  checkinterval: number;
  errors_behavior: number;
  mnt_count: number;
  max_mnt_count: number;
  raid_stride: number;
  get last_check_time(): bigint;
  set last_check_time(value: Integer);
  get reserved_blocks(): bigint;
  set reserved_blocks(value: Integer);
  get blocks_count(): bigint;
  set blocks_count(value: Integer);
  default_mnt_opts: number;
  reserved_uid: number;
  reserved_gid: number;
  raid_stripe_width: number;
  encoding: number;
  encoding_flags: number;
  def_hash_alg: number;
  pad_1: number;
  pad_2: number;
  feature_compat: number;
  feature_incompat: number;
  feature_ro_compat: number;
  set_feature_compat_mask: number;
  set_feature_incompat_mask: number;
  set_feature_ro_compat_mask: number;
  clear_feature_compat_mask: number;
  clear_feature_incompat_mask: number;
  clear_feature_ro_compat_mask: number;
  get mount_opts(): Uint8Array;
  set mount_opts(value: Bytes);
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const ext4_tune_sb_params: Descriptor<ext4_tune_sb_params> = /* @__PURE__ */ declareStruct(
  'ext4_tune_sb_params',
  `
  __u32 set_flags;
  __u32 checkinterval;
  __u16 errors_behavior;
  __u16 mnt_count;
  __u16 max_mnt_count;
  __u16 raid_stride;
  __u64 last_check_time;
  __u64 reserved_blocks;
  __u64 blocks_count;
  __u32 default_mnt_opts;
  __u32 reserved_uid;
  __u32 reserved_gid;
  __u32 raid_stripe_width;
  __u16 encoding;
  __u16 encoding_flags;
  __u8 def_hash_alg;
  __u8 pad_1;
  __u16 pad_2;
  __u32 feature_compat;
  __u32 feature_incompat;
  __u32 feature_ro_compat;
  __u32 set_feature_compat_mask;
  __u32 set_feature_incompat_mask;
  __u32 set_feature_ro_compat_mask;
  __u32 clear_feature_compat_mask;
  __u32 clear_feature_incompat_mask;
  __u32 clear_feature_ro_compat_mask;
  __u8 mount_opts[64];
  __u8 pad[68];
`,
);

/** `<linux/ext4.h>`: 8 bytes. */
export interface fsuuid extends RecordView<'struct fsuuid'> {
  fsu_len: number;
  fsu_flags: number;
  get fsu_uuid(): Uint8Array;
  set fsu_uuid(value: Bytes);
}

export const fsuuid: Descriptor<fsuuid> = /* @__PURE__ */ declareStruct(
  'fsuuid',
  `
  __u32 fsu_len;
  __u32 fsu_flags;
  __u8 fsu_uuid[];
`,
);

/** `<linux/ext4.h>`: 40 bytes. */
export interface move_extent extends RecordView<'struct move_extent'> {
  reserved: number;
  donor_fd: number;
  get orig_start(): bigint;
  set orig_start(value: Integer);
  get donor_start(): bigint;
  set donor_start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get moved_len(): bigint;
  set moved_len(value: Integer);
}

export const move_extent: Descriptor<move_extent> = /* @__PURE__ */ declareStruct(
  'move_extent',
  `
  __u32 reserved;
  __u32 donor_fd;
  __u64 orig_start;
  __u64 donor_start;
  __u64 len;
  __u64 moved_len;
`,
);
