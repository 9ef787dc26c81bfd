// Generated from Linux 7.3.4 <linux/fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fs.h>`: 24 bytes. */
export interface file_attr extends RecordView<'struct file_attr'> {
  get fa_xflags(): bigint;
  set fa_xflags(value: Integer);
  fa_extsize: number;
  fa_nextents: number;
  fa_projid: number;
  fa_cowextsize: number;
}

export const file_attr: Descriptor<file_attr> = /* @__PURE__ */ declareStruct(
  'file_attr',
  `
  __u64 fa_xflags;
  __u32 fa_extsize;
  __u32 fa_nextents;
  __u32 fa_projid;
  __u32 fa_cowextsize;
`,
);

/** `<linux/fs.h>`: 32 bytes. */
export interface file_clone_range extends RecordView<'struct file_clone_range'> {
  get src_fd(): bigint;
  set src_fd(value: Integer);
  get src_offset(): bigint;
  set src_offset(value: Integer);
  get src_length(): bigint;
  set src_length(value: Integer);
  get dest_offset(): bigint;
  set dest_offset(value: Integer);
}

export const file_clone_range: Descriptor<file_clone_range> = /* @__PURE__ */ declareStruct(
  'file_clone_range',
  `
  __s64 src_fd;
  __u64 src_offset;
  __u64 src_length;
  __u64 dest_offset;
`,
);

/** `<linux/fs.h>`: 24 bytes. */
export interface file_dedupe_range extends RecordView<'struct file_dedupe_range'> {
  get src_offset(): bigint;
  set src_offset(value: Integer);
  get src_length(): bigint;
  set src_length(value: Integer);
  dest_count: number;
  reserved1: number;
  reserved2: number;
  get info(): Elements<file_dedupe_range_info>;
  set info(value: Iterable<file_dedupe_range_info | Init<file_dedupe_range_info>>);
}

export const file_dedupe_range: Descriptor<file_dedupe_range> = /* @__PURE__ */ declareStruct(
  'file_dedupe_range',
  `
  __u64 src_offset;
  __u64 src_length;
  __u16 dest_count;
  __u16 reserved1;
  __u32 reserved2;
  struct file_dedupe_range_info info[];
`,
  { uses: () => [file_dedupe_range_info] },
);

/** `<linux/fs.h>`: 32 bytes. */
export interface file_dedupe_range_info extends RecordView<'struct file_dedupe_range_info'> {
  get dest_fd(): bigint;
  set dest_fd(value: Integer);
  get dest_offset(): bigint;
  set dest_offset(value: Integer);
  get bytes_deduped(): bigint;
  set bytes_deduped(value: Integer);
  status: number;
  reserved: number;
}

export const file_dedupe_range_info: Descriptor<file_dedupe_range_info> =
  /* @__PURE__ */ declareStruct(
    'file_dedupe_range_info',
    `
  __s64 dest_fd;
  __u64 dest_offset;
  __u64 bytes_deduped;
  __s32 status;
  __u32 reserved;
`,
  );

/** `<linux/fs.h>`: 8 bytes. */
export interface file_handle extends RecordView<'struct file_handle'> {
  handle_bytes: number;
  handle_type: number;
  get f_handle(): Uint8Array;
  set f_handle(value: Bytes);
}

export const file_handle: Descriptor<file_handle> = /* @__PURE__ */ declareStruct(
  'file_handle',
  `
  __u32 handle_bytes;
  int handle_type;
  unsigned char f_handle[];
`,
);

/** `<linux/fs.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface files_stat_struct extends RecordView<'struct files_stat_struct'> {
  nr_files: number;
  nr_free_files: number;
  max_files: number;
}

export const files_stat_struct: Descriptor<files_stat_struct> = /* @__PURE__ */ declareStruct(
  'files_stat_struct',
  `
  unsigned long nr_files;
  unsigned long nr_free_files;
  unsigned long max_files;
`,
);

/** `<linux/fs.h>`: 129 bytes. */
export interface fs_sysfs_path extends RecordView<'struct fs_sysfs_path'> {
  len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const fs_sysfs_path: Descriptor<fs_sysfs_path> = /* @__PURE__ */ declareStruct(
  'fs_sysfs_path',
  `
  __u8 len;
  __u8 name[128];
`,
);

/** `<linux/fs.h>`: 24 bytes. */
export interface fstrim_range extends RecordView<'struct fstrim_range'> {
  get start(): bigint;
  set start(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get minlen(): bigint;
  set minlen(value: Integer);
}

export const fstrim_range: Descriptor<fstrim_range> = /* @__PURE__ */ declareStruct(
  'fstrim_range',
  `
  __u64 start;
  __u64 len;
  __u64 minlen;
`,
);

/** `<linux/fs.h>`: 17 bytes. */
export interface fsuuid2 extends RecordView<'struct fsuuid2'> {
  len: number;
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
}

export const fsuuid2: Descriptor<fsuuid2> = /* @__PURE__ */ declareStruct(
  'fsuuid2',
  `
  __u8 len;
  __u8 uuid[16];
`,
);

/** `<linux/fs.h>`: 28 bytes. */
export interface fsxattr extends RecordView<'struct fsxattr'> {
  fsx_xflags: number;
  fsx_extsize: number;
  fsx_nextents: number;
  fsx_projid: number;
  fsx_cowextsize: number;
  get fsx_pad(): Uint8Array;
  set fsx_pad(value: Bytes);
}

export const fsxattr: Descriptor<fsxattr> = /* @__PURE__ */ declareStruct(
  'fsxattr',
  `
  __u32 fsx_xflags;
  __u32 fsx_extsize;
  __u32 fsx_nextents;
  __u32 fsx_projid;
  __u32 fsx_cowextsize;
  unsigned char fsx_pad[8];
`,
);

/** `<linux/fs.h>`: 56 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface inodes_stat_t extends RecordView<'struct inodes_stat_t'> {
  nr_inodes: number;
  nr_unused: number;
  get dummy(): Elements<number>;
  set dummy(value: Iterable<number>);
}

export const inodes_stat_t: Descriptor<inodes_stat_t> = /* @__PURE__ */ declareStruct(
  'inodes_stat_t',
  `
  long nr_inodes;
  long nr_unused;
  long dummy[5];
`,
);

/** `<linux/fs.h>`: 16 bytes. */
export interface logical_block_metadata_cap
  extends RecordView<'struct logical_block_metadata_cap'> {
  lbmd_flags: number;
  lbmd_interval: number;
  lbmd_size: number;
  lbmd_opaque_size: number;
  lbmd_opaque_offset: number;
  lbmd_pi_size: number;
  lbmd_pi_offset: number;
  lbmd_guard_tag_type: number;
  lbmd_app_tag_size: number;
  lbmd_ref_tag_size: number;
  lbmd_storage_tag_size: number;
  pad: number;
}

export const logical_block_metadata_cap: Descriptor<logical_block_metadata_cap> =
  /* @__PURE__ */ declareStruct(
    'logical_block_metadata_cap',
    `
  __u32 lbmd_flags;
  __u16 lbmd_interval;
  __u8 lbmd_size;
  __u8 lbmd_opaque_size;
  __u8 lbmd_opaque_offset;
  __u8 lbmd_pi_size;
  __u8 lbmd_pi_offset;
  __u8 lbmd_guard_tag_type;
  __u8 lbmd_app_tag_size;
  __u8 lbmd_ref_tag_size;
  __u8 lbmd_storage_tag_size;
  __u8 pad;
`,
  );

/** `<linux/fs.h>`: 24 bytes. */
export interface page_region extends RecordView<'struct page_region'> {
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
  get categories(): bigint;
  set categories(value: Integer);
}

export const page_region: Descriptor<page_region> = /* @__PURE__ */ declareStruct(
  'page_region',
  `
  __u64 start;
  __u64 end;
  __u64 categories;
`,
);

/** `<linux/fs.h>`: 96 bytes. */
export interface pm_scan_arg extends RecordView<'struct pm_scan_arg'> {
  get size(): bigint;
  set size(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
  get walk_end(): bigint;
  set walk_end(value: Integer);
  get vec(): bigint;
  set vec(value: Integer);
  get vec_len(): bigint;
  set vec_len(value: Integer);
  get max_pages(): bigint;
  set max_pages(value: Integer);
  get category_inverted(): bigint;
  set category_inverted(value: Integer);
  get category_mask(): bigint;
  set category_mask(value: Integer);
  get category_anyof_mask(): bigint;
  set category_anyof_mask(value: Integer);
  get return_mask(): bigint;
  set return_mask(value: Integer);
}

export const pm_scan_arg: Descriptor<pm_scan_arg> = /* @__PURE__ */ declareStruct(
  'pm_scan_arg',
  `
  __u64 size;
  __u64 flags;
  __u64 start;
  __u64 end;
  __u64 walk_end;
  __u64 vec;
  __u64 vec_len;
  __u64 max_pages;
  __u64 category_inverted;
  __u64 category_mask;
  __u64 category_anyof_mask;
  __u64 return_mask;
`,
);

/** `<linux/fs.h>`: 104 bytes. */
export interface procmap_query extends RecordView<'struct procmap_query'> {
  get size(): bigint;
  set size(value: Integer);
  get query_flags(): bigint;
  set query_flags(value: Integer);
  get query_addr(): bigint;
  set query_addr(value: Integer);
  get vma_start(): bigint;
  set vma_start(value: Integer);
  get vma_end(): bigint;
  set vma_end(value: Integer);
  get vma_flags(): bigint;
  set vma_flags(value: Integer);
  get vma_page_size(): bigint;
  set vma_page_size(value: Integer);
  get vma_offset(): bigint;
  set vma_offset(value: Integer);
  get inode(): bigint;
  set inode(value: Integer);
  dev_major: number;
  dev_minor: number;
  vma_name_size: number;
  build_id_size: number;
  get vma_name_addr(): bigint;
  set vma_name_addr(value: Integer);
  get build_id_addr(): bigint;
  set build_id_addr(value: Integer);
}

export const procmap_query: Descriptor<procmap_query> = /* @__PURE__ */ declareStruct(
  'procmap_query',
  `
  __u64 size;
  __u64 query_flags;
  __u64 query_addr;
  __u64 vma_start;
  __u64 vma_end;
  __u64 vma_flags;
  __u64 vma_page_size;
  __u64 vma_offset;
  __u64 inode;
  __u32 dev_major;
  __u32 dev_minor;
  __u32 vma_name_size;
  __u32 build_id_size;
  __u64 vma_name_addr;
  __u64 build_id_addr;
`,
);
