// Generated from Linux 7.3.4 <linux/raid/md_u.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/raid/md_u.h>`: 72 bytes. */
export interface mdu_array_info_s extends RecordView<'struct mdu_array_info_s'> {
  major_version: number;
  minor_version: number;
  patch_version: number;
  ctime: number;
  level: number;
  size: number;
  nr_disks: number;
  raid_disks: number;
  md_minor: number;
  not_persistent: number;
  utime: number;
  state: number;
  active_disks: number;
  working_disks: number;
  failed_disks: number;
  spare_disks: number;
  layout: number;
  chunk_size: number;
}

export const mdu_array_info_s: Descriptor<mdu_array_info_s> = /* @__PURE__ */ declareStruct(
  'mdu_array_info_s',
  `
  int major_version;
  int minor_version;
  int patch_version;
  unsigned int ctime;
  int level;
  int size;
  int nr_disks;
  int raid_disks;
  int md_minor;
  int not_persistent;
  unsigned int utime;
  int state;
  int active_disks;
  int working_disks;
  int failed_disks;
  int spare_disks;
  int layout;
  int chunk_size;
`,
);

/** `<linux/raid/md_u.h>`: 4096 bytes. */
export interface mdu_bitmap_file_s extends RecordView<'struct mdu_bitmap_file_s'> {
  get pathname(): Uint8Array;
  set pathname(value: Bytes);
}

export const mdu_bitmap_file_s: Descriptor<mdu_bitmap_file_s> = /* @__PURE__ */ declareStruct(
  'mdu_bitmap_file_s',
  `
  char pathname[4096];
`,
);

/** `<linux/raid/md_u.h>`: 20 bytes. */
export interface mdu_disk_info_s extends RecordView<'struct mdu_disk_info_s'> {
  number: number;
  major: number;
  minor: number;
  raid_disk: number;
  state: number;
}

export const mdu_disk_info_s: Descriptor<mdu_disk_info_s> = /* @__PURE__ */ declareStruct(
  'mdu_disk_info_s',
  `
  int number;
  int major;
  int minor;
  int raid_disk;
  int state;
`,
);

/** `<linux/raid/md_u.h>`: 12 bytes. */
export interface mdu_param_s extends RecordView<'struct mdu_param_s'> {
  personality: number;
  chunk_size: number;
  max_fault: number;
}

export const mdu_param_s: Descriptor<mdu_param_s> = /* @__PURE__ */ declareStruct(
  'mdu_param_s',
  `
  int personality;
  int chunk_size;
  int max_fault;
`,
);

/** `<linux/raid/md_u.h>`: 16 bytes. */
export interface mdu_start_info_s extends RecordView<'struct mdu_start_info_s'> {
  major: number;
  minor: number;
  raid_disk: number;
  state: number;
}

export const mdu_start_info_s: Descriptor<mdu_start_info_s> = /* @__PURE__ */ declareStruct(
  'mdu_start_info_s',
  `
  int major;
  int minor;
  int raid_disk;
  int state;
`,
);

/** `<linux/raid/md_u.h>`: 12 bytes. */
export interface mdu_version_s extends RecordView<'struct mdu_version_s'> {
  major: number;
  minor: number;
  patchlevel: number;
}

export const mdu_version_s: Descriptor<mdu_version_s> = /* @__PURE__ */ declareStruct(
  'mdu_version_s',
  `
  int major;
  int minor;
  int patchlevel;
`,
);
