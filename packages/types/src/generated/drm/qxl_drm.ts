// Generated from Linux 7.3.4 <drm/qxl_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'DRM_IOCTL_QXL_CLIENTCAP' | 'DRM_IOCTL_QXL_EXECBUFFER' | 'DRM_IOCTL_QXL_UPDATE_AREA'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_QXL_CLIENTCAP: 1074291781,
    DRM_IOCTL_QXL_EXECBUFFER: 1074816066,
    DRM_IOCTL_QXL_UPDATE_AREA: 1075340355,
  },
);

export const DRM_IOCTL_QXL_CLIENTCAP: number = /* @__PURE__ */ requestHere(1074291781),
  DRM_IOCTL_QXL_EXECBUFFER: number = /* @__PURE__ */ requestHere(1074816066),
  DRM_IOCTL_QXL_UPDATE_AREA: number = /* @__PURE__ */ requestHere(1075340355);
export const DRM_IOCTL_QXL_ALLOC = 3221775424,
  DRM_IOCTL_QXL_ALLOC_SURF = 3222824006,
  DRM_IOCTL_QXL_GETPARAM = 3222299716,
  DRM_IOCTL_QXL_MAP = 3222299713,
  DRM_QXL_ALLOC = 0,
  DRM_QXL_ALLOC_SURF = 6,
  DRM_QXL_CLIENTCAP = 5,
  DRM_QXL_EXECBUFFER = 2,
  DRM_QXL_GETPARAM = 4,
  DRM_QXL_MAP = 1,
  DRM_QXL_UPDATE_AREA = 3,
  QXL_GEM_DOMAIN_CPU = 0,
  QXL_GEM_DOMAIN_SURFACE = 2,
  QXL_GEM_DOMAIN_VRAM = 1,
  QXL_PARAM_MAX_RELOCS = 2,
  QXL_PARAM_NUM_SURFACES = 1,
  QXL_RELOC_TYPE_BO = 1,
  QXL_RELOC_TYPE_SURF = 2;
export declare namespace struct {
  /** `<drm/qxl_drm.h>`: 8 bytes. */
  interface drm_qxl_alloc extends RecordView<'struct drm_qxl_alloc'> {
    size: number;
    handle: number;
  }

  /** `<drm/qxl_drm.h>`: 24 bytes. */
  interface drm_qxl_alloc_surf extends RecordView<'struct drm_qxl_alloc_surf'> {
    format: number;
    width: number;
    height: number;
    stride: number;
    handle: number;
    pad: number;
  }

  /** `<drm/qxl_drm.h>`: 8 bytes. */
  interface drm_qxl_clientcap extends RecordView<'struct drm_qxl_clientcap'> {
    index: number;
    pad: number;
  }

  /** `<drm/qxl_drm.h>`: 32 bytes. */
  interface drm_qxl_command extends RecordView<'struct drm_qxl_command'> {
    get command(): bigint;
    set command(value: Integer);
    get relocs(): bigint;
    set relocs(value: Integer);
    type: number;
    command_size: number;
    relocs_num: number;
    pad: number;
  }

  /** `<drm/qxl_drm.h>`: 16 bytes. */
  interface drm_qxl_execbuffer extends RecordView<'struct drm_qxl_execbuffer'> {
    flags: number;
    commands_num: number;
    get commands(): bigint;
    set commands(value: Integer);
  }

  /** `<drm/qxl_drm.h>`: 16 bytes. */
  interface drm_qxl_getparam extends RecordView<'struct drm_qxl_getparam'> {
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/qxl_drm.h>`: 16 bytes. */
  interface drm_qxl_map extends RecordView<'struct drm_qxl_map'> {
    get offset(): bigint;
    set offset(value: Integer);
    handle: number;
    pad: number;
  }

  /** `<drm/qxl_drm.h>`: 32 bytes. */
  interface drm_qxl_reloc extends RecordView<'struct drm_qxl_reloc'> {
    get src_offset(): bigint;
    set src_offset(value: Integer);
    get dst_offset(): bigint;
    set dst_offset(value: Integer);
    src_handle: number;
    dst_handle: number;
    reloc_type: number;
    pad: number;
  }

  /** `<drm/qxl_drm.h>`: 24 bytes. */
  interface drm_qxl_update_area extends RecordView<'struct drm_qxl_update_area'> {
    handle: number;
    top: number;
    left: number;
    bottom: number;
    right: number;
    pad: number;
  }
}

export const struct: {
  readonly drm_qxl_alloc: Descriptor<struct.drm_qxl_alloc>;
  readonly drm_qxl_alloc_surf: Descriptor<struct.drm_qxl_alloc_surf>;
  readonly drm_qxl_clientcap: Descriptor<struct.drm_qxl_clientcap>;
  readonly drm_qxl_command: Descriptor<struct.drm_qxl_command>;
  readonly drm_qxl_execbuffer: Descriptor<struct.drm_qxl_execbuffer>;
  readonly drm_qxl_getparam: Descriptor<struct.drm_qxl_getparam>;
  readonly drm_qxl_map: Descriptor<struct.drm_qxl_map>;
  readonly drm_qxl_reloc: Descriptor<struct.drm_qxl_reloc>;
  readonly drm_qxl_update_area: Descriptor<struct.drm_qxl_update_area>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_qxl_alloc": "__u32 size;__u32 handle;",
"drm_qxl_alloc_surf": "__u32 format;__u32 width;__u32 height;__s32 stride;__u32 handle;__u32 pad;",
"drm_qxl_clientcap": "__u32 index;__u32 pad;",
"drm_qxl_command": "__u64 command;__u64 relocs;__u32 type;__u32 command_size;__u32 relocs_num;__u32 pad;",
"drm_qxl_execbuffer": "__u32 flags;__u32 commands_num;__u64 commands;",
"drm_qxl_getparam": "__u64 param;__u64 value;",
"drm_qxl_map": "__u64 offset;__u32 handle;__u32 pad;",
"drm_qxl_reloc": "__u64 src_offset;__u64 dst_offset;__u32 src_handle;__u32 dst_handle;__u32 reloc_type;__u32 pad;",
"drm_qxl_update_area": "__u32 handle;__u32 top;__u32 left;__u32 bottom;__u32 right;__u32 pad;"
}`),
);
