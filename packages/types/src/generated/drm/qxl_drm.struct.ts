// Generated from Linux 7.3.4 <drm/qxl_drm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<drm/qxl_drm.h>`: 8 bytes. */
export interface drm_qxl_alloc extends RecordView<'struct drm_qxl_alloc'> {
  size: number;
  handle: number;
}

export const drm_qxl_alloc: Descriptor<drm_qxl_alloc> = /* @__PURE__ */ declareStruct(
  'drm_qxl_alloc',
  `
  __u32 size;
  __u32 handle;
`,
);

/** `<drm/qxl_drm.h>`: 24 bytes. */
export interface drm_qxl_alloc_surf extends RecordView<'struct drm_qxl_alloc_surf'> {
  format: number;
  width: number;
  height: number;
  stride: number;
  handle: number;
  pad: number;
}

export const drm_qxl_alloc_surf: Descriptor<drm_qxl_alloc_surf> = /* @__PURE__ */ declareStruct(
  'drm_qxl_alloc_surf',
  `
  __u32 format;
  __u32 width;
  __u32 height;
  __s32 stride;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/qxl_drm.h>`: 8 bytes. */
export interface drm_qxl_clientcap extends RecordView<'struct drm_qxl_clientcap'> {
  index: number;
  pad: number;
}

export const drm_qxl_clientcap: Descriptor<drm_qxl_clientcap> = /* @__PURE__ */ declareStruct(
  'drm_qxl_clientcap',
  `
  __u32 index;
  __u32 pad;
`,
);

/** `<drm/qxl_drm.h>`: 32 bytes. */
export interface drm_qxl_command extends RecordView<'struct drm_qxl_command'> {
  get command(): bigint;
  set command(value: Integer);
  get relocs(): bigint;
  set relocs(value: Integer);
  type: number;
  command_size: number;
  relocs_num: number;
  pad: number;
}

export const drm_qxl_command: Descriptor<drm_qxl_command> = /* @__PURE__ */ declareStruct(
  'drm_qxl_command',
  `
  __u64 command;
  __u64 relocs;
  __u32 type;
  __u32 command_size;
  __u32 relocs_num;
  __u32 pad;
`,
);

/** `<drm/qxl_drm.h>`: 16 bytes. */
export interface drm_qxl_execbuffer extends RecordView<'struct drm_qxl_execbuffer'> {
  flags: number;
  commands_num: number;
  get commands(): bigint;
  set commands(value: Integer);
}

export const drm_qxl_execbuffer: Descriptor<drm_qxl_execbuffer> = /* @__PURE__ */ declareStruct(
  'drm_qxl_execbuffer',
  `
  __u32 flags;
  __u32 commands_num;
  __u64 commands;
`,
);

/** `<drm/qxl_drm.h>`: 16 bytes. */
export interface drm_qxl_getparam extends RecordView<'struct drm_qxl_getparam'> {
  get param(): bigint;
  set param(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const drm_qxl_getparam: Descriptor<drm_qxl_getparam> = /* @__PURE__ */ declareStruct(
  'drm_qxl_getparam',
  `
  __u64 param;
  __u64 value;
`,
);

/** `<drm/qxl_drm.h>`: 16 bytes. */
export interface drm_qxl_map extends RecordView<'struct drm_qxl_map'> {
  get offset(): bigint;
  set offset(value: Integer);
  handle: number;
  pad: number;
}

export const drm_qxl_map: Descriptor<drm_qxl_map> = /* @__PURE__ */ declareStruct(
  'drm_qxl_map',
  `
  __u64 offset;
  __u32 handle;
  __u32 pad;
`,
);

/** `<drm/qxl_drm.h>`: 32 bytes. */
export interface drm_qxl_reloc extends RecordView<'struct drm_qxl_reloc'> {
  get src_offset(): bigint;
  set src_offset(value: Integer);
  get dst_offset(): bigint;
  set dst_offset(value: Integer);
  src_handle: number;
  dst_handle: number;
  reloc_type: number;
  pad: number;
}

export const drm_qxl_reloc: Descriptor<drm_qxl_reloc> = /* @__PURE__ */ declareStruct(
  'drm_qxl_reloc',
  `
  __u64 src_offset;
  __u64 dst_offset;
  __u32 src_handle;
  __u32 dst_handle;
  __u32 reloc_type;
  __u32 pad;
`,
);

/** `<drm/qxl_drm.h>`: 24 bytes. */
export interface drm_qxl_update_area extends RecordView<'struct drm_qxl_update_area'> {
  handle: number;
  top: number;
  left: number;
  bottom: number;
  right: number;
  pad: number;
}

export const drm_qxl_update_area: Descriptor<drm_qxl_update_area> = /* @__PURE__ */ declareStruct(
  'drm_qxl_update_area',
  `
  __u32 handle;
  __u32 top;
  __u32 left;
  __u32 bottom;
  __u32 right;
  __u32 pad;
`,
);
