// Generated from Linux 7.3.4 <linux/fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

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
  set info(value: Iterable<From<file_dedupe_range_info>>);
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
