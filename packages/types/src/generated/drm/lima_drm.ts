// Generated from Linux 7.3.4 <drm/lima_drm.h> by "pnpm generate". Do not edit.
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
  | 'DRM_IOCTL_LIMA_CTX_CREATE'
  | 'DRM_IOCTL_LIMA_CTX_FREE'
  | 'DRM_IOCTL_LIMA_GEM_SUBMIT'
  | 'DRM_IOCTL_LIMA_GEM_WAIT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_LIMA_CTX_CREATE: 2148033605,
    DRM_IOCTL_LIMA_CTX_FREE: 1074291782,
    DRM_IOCTL_LIMA_GEM_SUBMIT: 1076913219,
    DRM_IOCTL_LIMA_GEM_WAIT: 1074816068,
  },
);

export const DRM_IOCTL_LIMA_CTX_CREATE: number = /* @__PURE__ */ requestHere(2148033605),
  DRM_IOCTL_LIMA_CTX_FREE: number = /* @__PURE__ */ requestHere(1074291782),
  DRM_IOCTL_LIMA_GEM_SUBMIT: number = /* @__PURE__ */ requestHere(1076913219),
  DRM_IOCTL_LIMA_GEM_WAIT: number = /* @__PURE__ */ requestHere(1074816068);
export const DRM_IOCTL_LIMA_GEM_CREATE = 3222299713,
  DRM_IOCTL_LIMA_GEM_INFO = 3222299714,
  DRM_IOCTL_LIMA_GET_PARAM = 3222299712,
  DRM_LIMA_CTX_CREATE = 5,
  DRM_LIMA_CTX_FREE = 6,
  DRM_LIMA_GEM_CREATE = 1,
  DRM_LIMA_GEM_INFO = 2,
  DRM_LIMA_GEM_SUBMIT = 3,
  DRM_LIMA_GEM_WAIT = 4,
  DRM_LIMA_GET_PARAM = 0,
  DRM_LIMA_PARAM_GPU_ID = 0,
  DRM_LIMA_PARAM_GPU_ID_MALI400 = 1,
  DRM_LIMA_PARAM_GPU_ID_MALI450 = 2,
  DRM_LIMA_PARAM_GPU_ID_UNKNOWN = 0,
  DRM_LIMA_PARAM_GP_VERSION = 2,
  DRM_LIMA_PARAM_NUM_PP = 1,
  DRM_LIMA_PARAM_PP_VERSION = 3,
  LIMA_BO_FLAG_HEAP = 1,
  LIMA_GEM_WAIT_READ = 1,
  LIMA_GEM_WAIT_WRITE = 2,
  LIMA_GP_FRAME_REG_NUM = 6,
  LIMA_PIPE_GP = 0,
  LIMA_PIPE_PP = 1,
  LIMA_PP_FRAME_REG_NUM = 23,
  LIMA_PP_WB_REG_NUM = 12,
  LIMA_SUBMIT_BO_READ = 1,
  LIMA_SUBMIT_BO_WRITE = 2,
  LIMA_SUBMIT_FLAG_EXPLICIT_FENCE = 1;
export declare namespace struct {
  /** `<drm/lima_drm.h>`: 8 bytes. */
  interface drm_lima_ctx_create extends RecordView<'struct drm_lima_ctx_create'> {
    id: number;
    _pad: number;
  }

  /** `<drm/lima_drm.h>`: 8 bytes. */
  interface drm_lima_ctx_free extends RecordView<'struct drm_lima_ctx_free'> {
    id: number;
    _pad: number;
  }

  /** `<drm/lima_drm.h>`: 16 bytes. */
  interface drm_lima_gem_create extends RecordView<'struct drm_lima_gem_create'> {
    size: number;
    flags: number;
    handle: number;
    pad: number;
  }

  /** `<drm/lima_drm.h>`: 16 bytes. */
  interface drm_lima_gem_info extends RecordView<'struct drm_lima_gem_info'> {
    handle: number;
    va: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/lima_drm.h>`: 48 bytes. */
  interface drm_lima_gem_submit extends RecordView<'struct drm_lima_gem_submit'> {
    ctx: number;
    pipe: number;
    nr_bos: number;
    frame_size: number;
    get bos(): bigint;
    set bos(value: Integer);
    get frame(): bigint;
    set frame(value: Integer);
    flags: number;
    out_sync: number;
    get in_sync(): Uint32Array;
    set in_sync(value: Iterable<Integer>);
  }

  /** `<drm/lima_drm.h>`: 8 bytes. */
  interface drm_lima_gem_submit_bo extends RecordView<'struct drm_lima_gem_submit_bo'> {
    handle: number;
    flags: number;
  }

  /** `<drm/lima_drm.h>`: 16 bytes. */
  interface drm_lima_gem_wait extends RecordView<'struct drm_lima_gem_wait'> {
    handle: number;
    op: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  /** `<drm/lima_drm.h>`: 16 bytes. */
  interface drm_lima_get_param extends RecordView<'struct drm_lima_get_param'> {
    param: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/lima_drm.h>`: 24 bytes. */
  interface drm_lima_gp_frame extends RecordView<'struct drm_lima_gp_frame'> {
    get frame(): Uint32Array;
    set frame(value: Iterable<Integer>);
  }

  /** `<drm/lima_drm.h>`: 272 bytes. */
  interface drm_lima_m400_pp_frame extends RecordView<'struct drm_lima_m400_pp_frame'> {
    get frame(): Uint32Array;
    set frame(value: Iterable<Integer>);
    num_pp: number;
    get wb(): Uint32Array;
    set wb(value: Iterable<Integer>);
    get plbu_array_address(): Uint32Array;
    set plbu_array_address(value: Iterable<Integer>);
    get fragment_stack_address(): Uint32Array;
    set fragment_stack_address(value: Iterable<Integer>);
  }

  /** `<drm/lima_drm.h>`: 312 bytes. */
  interface drm_lima_m450_pp_frame extends RecordView<'struct drm_lima_m450_pp_frame'> {
    get frame(): Uint32Array;
    set frame(value: Iterable<Integer>);
    num_pp: number;
    get wb(): Uint32Array;
    set wb(value: Iterable<Integer>);
    use_dlbu: number;
    _pad: number;
    get plbu_array_address(): Uint32Array;
    set plbu_array_address(value: Iterable<Integer>);
    get dlbu_regs(): Uint32Array;
    set dlbu_regs(value: Iterable<Integer>);
    get fragment_stack_address(): Uint32Array;
    set fragment_stack_address(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly drm_lima_ctx_create: Descriptor<struct.drm_lima_ctx_create>;
  readonly drm_lima_ctx_free: Descriptor<struct.drm_lima_ctx_free>;
  readonly drm_lima_gem_create: Descriptor<struct.drm_lima_gem_create>;
  readonly drm_lima_gem_info: Descriptor<struct.drm_lima_gem_info>;
  readonly drm_lima_gem_submit: Descriptor<struct.drm_lima_gem_submit>;
  readonly drm_lima_gem_submit_bo: Descriptor<struct.drm_lima_gem_submit_bo>;
  readonly drm_lima_gem_wait: Descriptor<struct.drm_lima_gem_wait>;
  readonly drm_lima_get_param: Descriptor<struct.drm_lima_get_param>;
  readonly drm_lima_gp_frame: Descriptor<struct.drm_lima_gp_frame>;
  readonly drm_lima_m400_pp_frame: Descriptor<struct.drm_lima_m400_pp_frame>;
  readonly drm_lima_m450_pp_frame: Descriptor<struct.drm_lima_m450_pp_frame>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_lima_ctx_create": "__u32 id;__u32 _pad;",
"drm_lima_ctx_free": "__u32 id;__u32 _pad;",
"drm_lima_gem_create": "__u32 size;__u32 flags;__u32 handle;__u32 pad;",
"drm_lima_gem_info": "__u32 handle;__u32 va;__u64 offset;",
"drm_lima_gem_submit": "__u32 ctx;__u32 pipe;__u32 nr_bos;__u32 frame_size;__u64 bos;__u64 frame;__u32 flags;__u32 out_sync;__u32 in_sync[2];",
"drm_lima_gem_submit_bo": "__u32 handle;__u32 flags;",
"drm_lima_gem_wait": "__u32 handle;__u32 op;__s64 timeout_ns;",
"drm_lima_get_param": "__u32 param;__u32 pad;__u64 value;",
"drm_lima_gp_frame": "__u32 frame[6];",
"drm_lima_m400_pp_frame": "__u32 frame[23];__u32 num_pp;__u32 wb[36];__u32 plbu_array_address[4];__u32 fragment_stack_address[4];",
"drm_lima_m450_pp_frame": "__u32 frame[23];__u32 num_pp;__u32 wb[36];__u32 use_dlbu;__u32 _pad;union {__u32 plbu_array_address[8];__u32 dlbu_regs[4];};__u32 fragment_stack_address[8];"
}`),
);
