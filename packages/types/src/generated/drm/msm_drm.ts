// Generated from Linux 7.3.4 <drm/msm_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_MSM_WAIT_FENCE: PerArch<
    1075864647,
    1075602503,
    1075864647,
    1075864647,
    1075864647,
    1075864647,
    1075864647,
    2149606471
  >;
} & Requests<
  | 'DRM_IOCTL_MSM_GEM_CPU_FINI'
  | 'DRM_IOCTL_MSM_GEM_CPU_PREP'
  | 'DRM_IOCTL_MSM_PERFCNTR_CONFIG'
  | 'DRM_IOCTL_MSM_SET_PARAM'
  | 'DRM_IOCTL_MSM_SUBMITQUEUE_CLOSE'
  | 'DRM_IOCTL_MSM_SUBMITQUEUE_QUERY'
> = /* @__PURE__ */ perArchOf(
  {
    DRM_IOCTL_MSM_WAIT_FENCE: [
      1075864647, 1075602503, 1075864647, 1075864647, 1075864647, 1075864647, 1075864647,
      2149606471,
    ],
  },
  {
    DRM_IOCTL_MSM_GEM_CPU_FINI: 1074029637,
    DRM_IOCTL_MSM_GEM_CPU_PREP: 1075340356,
    DRM_IOCTL_MSM_PERFCNTR_CONFIG: 1075864654,
    DRM_IOCTL_MSM_SET_PARAM: 1075340353,
    DRM_IOCTL_MSM_SUBMITQUEUE_CLOSE: 1074029643,
    DRM_IOCTL_MSM_SUBMITQUEUE_QUERY: 1075340364,
  },
);

/** `<drm/msm_drm.h>`: 1075602503 on x86; 2149606471 on ppc64le; 1075864647 elsewhere. */
export const DRM_IOCTL_MSM_WAIT_FENCE: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_MSM_WAIT_FENCE,
);
export const DRM_IOCTL_MSM_GEM_CPU_FINI: number = /* @__PURE__ */ requestHere(1074029637),
  DRM_IOCTL_MSM_GEM_CPU_PREP: number = /* @__PURE__ */ requestHere(1075340356),
  DRM_IOCTL_MSM_PERFCNTR_CONFIG: number = /* @__PURE__ */ requestHere(1075864654),
  DRM_IOCTL_MSM_SET_PARAM: number = /* @__PURE__ */ requestHere(1075340353),
  DRM_IOCTL_MSM_SUBMITQUEUE_CLOSE: number = /* @__PURE__ */ requestHere(1074029643),
  DRM_IOCTL_MSM_SUBMITQUEUE_QUERY: number = /* @__PURE__ */ requestHere(1075340364);
export const DRM_IOCTL_MSM_GEM_INFO = 3222824003,
  DRM_IOCTL_MSM_GEM_MADVISE = 3222037576,
  DRM_IOCTL_MSM_GEM_NEW = 3222299714,
  DRM_IOCTL_MSM_GEM_SUBMIT = 3225969734,
  DRM_IOCTL_MSM_GET_PARAM = 3222824000,
  DRM_IOCTL_MSM_SUBMITQUEUE_NEW = 3222037578,
  DRM_IOCTL_MSM_VM_BIND = 3227018317,
  DRM_MSM_GEM_CPU_FINI = 5,
  DRM_MSM_GEM_CPU_PREP = 4,
  DRM_MSM_GEM_INFO = 3,
  DRM_MSM_GEM_MADVISE = 8,
  DRM_MSM_GEM_NEW = 2,
  DRM_MSM_GEM_SUBMIT = 6,
  DRM_MSM_GET_PARAM = 0,
  DRM_MSM_PERFCNTR_CONFIG = 14,
  DRM_MSM_SET_PARAM = 1,
  DRM_MSM_SUBMITQUEUE_CLOSE = 11,
  DRM_MSM_SUBMITQUEUE_NEW = 10,
  DRM_MSM_SUBMITQUEUE_QUERY = 12,
  DRM_MSM_VM_BIND = 13,
  DRM_MSM_WAIT_FENCE = 7,
  MSM_BO_CACHED = 65536,
  MSM_BO_CACHED_COHERENT = 524288,
  MSM_BO_CACHE_MASK = 983040,
  MSM_BO_FLAGS = 983047,
  MSM_BO_GPU_READONLY = 2,
  MSM_BO_NO_SHARE = 4,
  MSM_BO_SCANOUT = 1,
  MSM_BO_UNCACHED = 262144,
  MSM_BO_WC = 131072,
  MSM_INFO_GET_FLAGS = 5,
  MSM_INFO_GET_IOVA = 1,
  MSM_INFO_GET_METADATA = 7,
  MSM_INFO_GET_NAME = 3,
  MSM_INFO_GET_OFFSET = 0,
  MSM_INFO_SET_IOVA = 4,
  MSM_INFO_SET_METADATA = 6,
  MSM_INFO_SET_NAME = 2,
  MSM_MADV_DONTNEED = 1,
  MSM_MADV_WILLNEED = 0,
  MSM_PARAM_AQE = 23,
  MSM_PARAM_CHIP_ID = 3,
  MSM_PARAM_CMDLINE = 13,
  MSM_PARAM_COMM = 12,
  MSM_PARAM_EN_VM_BIND = 22,
  MSM_PARAM_FAULTS = 9,
  MSM_PARAM_GMEM_BASE = 6,
  MSM_PARAM_GMEM_SIZE = 2,
  MSM_PARAM_GPU_ID = 1,
  MSM_PARAM_HAS_PRR = 21,
  MSM_PARAM_HIGHEST_BANK_BIT = 16,
  MSM_PARAM_MACROTILE_MODE = 19,
  MSM_PARAM_MAX_FREQ = 4,
  MSM_PARAM_NR_RINGS = 7,
  MSM_PARAM_PP_PGTABLE = 8,
  MSM_PARAM_PRIORITIES = 7,
  MSM_PARAM_RAYTRACING = 17,
  MSM_PARAM_SUSPENDS = 10,
  MSM_PARAM_SYSPROF = 11,
  MSM_PARAM_TIMESTAMP = 5,
  MSM_PARAM_UBWC_SWIZZLE = 18,
  MSM_PARAM_UCHE_TRAP_BASE = 20,
  MSM_PARAM_VA_SIZE = 15,
  MSM_PARAM_VA_START = 14,
  MSM_PERFCNTR_FLAGS = 3,
  MSM_PERFCNTR_STREAM = 1,
  MSM_PERFCNTR_UPDATE = 2,
  MSM_PIPE_2D0 = 1,
  MSM_PIPE_2D1 = 2,
  MSM_PIPE_3D0 = 16,
  MSM_PIPE_ID_MASK = 65535,
  MSM_PIPE_NONE = 0,
  MSM_PREP_BOOST = 8,
  MSM_PREP_FLAGS = 15,
  MSM_PREP_NOSYNC = 4,
  MSM_PREP_READ = 1,
  MSM_PREP_WRITE = 2,
  MSM_SUBMITQUEUE_ALLOW_PREEMPT = 1,
  MSM_SUBMITQUEUE_FLAGS = 3,
  MSM_SUBMITQUEUE_PARAM_FAULTS = 0,
  MSM_SUBMITQUEUE_VM_BIND = 2,
  MSM_SUBMIT_BO_DUMP = 4,
  MSM_SUBMIT_BO_FLAGS = 15,
  MSM_SUBMIT_BO_NO_IMPLICIT = 8,
  MSM_SUBMIT_BO_READ = 1,
  MSM_SUBMIT_BO_WRITE = 2,
  MSM_SUBMIT_CMD_BUF = 1,
  MSM_SUBMIT_CMD_CTX_RESTORE_BUF = 3,
  MSM_SUBMIT_CMD_IB_TARGET_BUF = 2,
  MSM_SUBMIT_FENCE_FD_IN = 1073741824,
  MSM_SUBMIT_FENCE_FD_OUT = 536870912,
  MSM_SUBMIT_FENCE_SN_IN = 33554432,
  MSM_SUBMIT_FLAGS = 4261412864,
  MSM_SUBMIT_NO_IMPLICIT = 2147483648,
  MSM_SUBMIT_SUDO = 268435456,
  MSM_SUBMIT_SYNCOBJ_IN = 134217728,
  MSM_SUBMIT_SYNCOBJ_OUT = 67108864,
  MSM_SYNCOBJ_FLAGS = 1,
  MSM_SYNCOBJ_RESET = 1,
  MSM_VM_BIND_FENCE_FD_IN = 1,
  MSM_VM_BIND_FENCE_FD_OUT = 2,
  MSM_VM_BIND_FLAGS = 3,
  MSM_VM_BIND_OP_DUMP = 1,
  MSM_VM_BIND_OP_FLAGS = 1,
  MSM_VM_BIND_OP_MAP = 1,
  MSM_VM_BIND_OP_MAP_NULL = 2,
  MSM_VM_BIND_OP_UNMAP = 0,
  MSM_WAIT_FENCE_BOOST = 1,
  MSM_WAIT_FENCE_FLAGS = 1,
  __MSM_MADV_PURGED = 2;
export declare namespace struct {
  /** `<drm/msm_drm.h>`: 4 bytes. */
  interface drm_msm_gem_cpu_fini extends RecordView<'struct drm_msm_gem_cpu_fini'> {
    handle: number;
  }

  /** `<drm/msm_drm.h>`: 24 bytes. */
  interface drm_msm_gem_cpu_prep extends RecordView<'struct drm_msm_gem_cpu_prep'> {
    handle: number;
    op: number;
    get timeout(): struct.drm_msm_timespec;
    set timeout(value: From<struct.drm_msm_timespec>);
  }

  /** `<drm/msm_drm.h>`: 24 bytes. */
  interface drm_msm_gem_info extends RecordView<'struct drm_msm_gem_info'> {
    handle: number;
    info: number;
    get value(): bigint;
    set value(value: Integer);
    len: number;
    pad: number;
  }

  /** `<drm/msm_drm.h>`: 12 bytes. */
  interface drm_msm_gem_madvise extends RecordView<'struct drm_msm_gem_madvise'> {
    handle: number;
    madv: number;
    retained: number;
  }

  /** `<drm/msm_drm.h>`: 16 bytes. */
  interface drm_msm_gem_new extends RecordView<'struct drm_msm_gem_new'> {
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/msm_drm.h>`: 72 bytes. */
  interface drm_msm_gem_submit extends RecordView<'struct drm_msm_gem_submit'> {
    flags: number;
    fence: number;
    nr_bos: number;
    nr_cmds: number;
    get bos(): bigint;
    set bos(value: Integer);
    get cmds(): bigint;
    set cmds(value: Integer);
    fence_fd: number;
    queueid: number;
    get in_syncobjs(): bigint;
    set in_syncobjs(value: Integer);
    get out_syncobjs(): bigint;
    set out_syncobjs(value: Integer);
    nr_in_syncobjs: number;
    nr_out_syncobjs: number;
    syncobj_stride: number;
    pad: number;
  }

  /** `<drm/msm_drm.h>`: 16 bytes. */
  interface drm_msm_gem_submit_bo extends RecordView<'struct drm_msm_gem_submit_bo'> {
    flags: number;
    handle: number;
    get presumed(): bigint;
    set presumed(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 32 bytes. */
  interface drm_msm_gem_submit_cmd extends RecordView<'struct drm_msm_gem_submit_cmd'> {
    type: number;
    submit_idx: number;
    submit_offset: number;
    size: number;
    pad: number;
    nr_relocs: number;
    get relocs(): bigint;
    set relocs(value: Integer);
    get iova(): bigint;
    set iova(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 24 bytes. */
  interface drm_msm_gem_submit_reloc extends RecordView<'struct drm_msm_gem_submit_reloc'> {
    submit_offset: number;
    or: number;
    shift: number;
    reloc_idx: number;
    get reloc_offset(): bigint;
    set reloc_offset(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 24 bytes. */
  interface drm_msm_param extends RecordView<'struct drm_msm_param'> {
    pipe: number;
    param: number;
    get value(): bigint;
    set value(value: Integer);
    len: number;
    pad: number;
  }

  /** `<drm/msm_drm.h>`: 32 bytes. */
  interface drm_msm_perfcntr_config extends RecordView<'struct drm_msm_perfcntr_config'> {
    flags: number;
    nr_groups: number;
    get groups(): bigint;
    set groups(value: Integer);
    get period(): bigint;
    set period(value: Integer);
    bufsz_shift: number;
    group_stride: number;
  }

  /** `<drm/msm_drm.h>`: 32 bytes. */
  interface drm_msm_perfcntr_group extends RecordView<'struct drm_msm_perfcntr_group'> {
    get group_name(): Uint8Array;
    set group_name(value: Bytes);
    nr_countables: number;
    pad: number;
    get countables(): bigint;
    set countables(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 12 bytes. */
  interface drm_msm_submitqueue extends RecordView<'struct drm_msm_submitqueue'> {
    flags: number;
    prio: number;
    id: number;
  }

  /** `<drm/msm_drm.h>`: 24 bytes. */
  interface drm_msm_submitqueue_query extends RecordView<'struct drm_msm_submitqueue_query'> {
    get data(): bigint;
    set data(value: Integer);
    id: number;
    param: number;
    len: number;
    pad: number;
  }

  /** `<drm/msm_drm.h>`: 16 bytes. */
  interface drm_msm_syncobj extends RecordView<'struct drm_msm_syncobj'> {
    handle: number;
    flags: number;
    get point(): bigint;
    set point(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 16 bytes. */
  interface drm_msm_timespec extends RecordView<'struct drm_msm_timespec'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_nsec(): bigint;
    set tv_nsec(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 88 bytes. */
  interface drm_msm_vm_bind extends RecordView<'struct drm_msm_vm_bind'> {
    flags: number;
    nr_ops: number;
    fence_fd: number;
    queue_id: number;
    get in_syncobjs(): bigint;
    set in_syncobjs(value: Integer);
    get out_syncobjs(): bigint;
    set out_syncobjs(value: Integer);
    nr_in_syncobjs: number;
    nr_out_syncobjs: number;
    syncobj_stride: number;
    op_stride: number;
    get op(): struct.drm_msm_vm_bind_op;
    set op(value: From<struct.drm_msm_vm_bind_op>);
    get ops(): bigint;
    set ops(value: Integer);
  }

  /** `<drm/msm_drm.h>`: 40 bytes. */
  interface drm_msm_vm_bind_op extends RecordView<'struct drm_msm_vm_bind_op'> {
    op: number;
    handle: number;
    get obj_offset(): bigint;
    set obj_offset(value: Integer);
    get iova(): bigint;
    set iova(value: Integer);
    get range(): bigint;
    set range(value: Integer);
    flags: number;
    pad: number;
  }

  /** `<drm/msm_drm.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface drm_msm_wait_fence extends RecordView<'struct drm_msm_wait_fence'> {
    fence: number;
    flags: number;
    get timeout(): struct.drm_msm_timespec;
    set timeout(value: From<struct.drm_msm_timespec>);
    queueid: number;
  }
}

export const struct: {
  readonly drm_msm_gem_cpu_fini: Descriptor<struct.drm_msm_gem_cpu_fini>;
  readonly drm_msm_gem_cpu_prep: Descriptor<struct.drm_msm_gem_cpu_prep>;
  readonly drm_msm_gem_info: Descriptor<struct.drm_msm_gem_info>;
  readonly drm_msm_gem_madvise: Descriptor<struct.drm_msm_gem_madvise>;
  readonly drm_msm_gem_new: Descriptor<struct.drm_msm_gem_new>;
  readonly drm_msm_gem_submit: Descriptor<struct.drm_msm_gem_submit>;
  readonly drm_msm_gem_submit_bo: Descriptor<struct.drm_msm_gem_submit_bo>;
  readonly drm_msm_gem_submit_cmd: Descriptor<struct.drm_msm_gem_submit_cmd>;
  readonly drm_msm_gem_submit_reloc: Descriptor<struct.drm_msm_gem_submit_reloc>;
  readonly drm_msm_param: Descriptor<struct.drm_msm_param>;
  readonly drm_msm_perfcntr_config: Descriptor<struct.drm_msm_perfcntr_config>;
  readonly drm_msm_perfcntr_group: Descriptor<struct.drm_msm_perfcntr_group>;
  readonly drm_msm_submitqueue: Descriptor<struct.drm_msm_submitqueue>;
  readonly drm_msm_submitqueue_query: Descriptor<struct.drm_msm_submitqueue_query>;
  readonly drm_msm_syncobj: Descriptor<struct.drm_msm_syncobj>;
  readonly drm_msm_timespec: Descriptor<struct.drm_msm_timespec>;
  readonly drm_msm_vm_bind: Descriptor<struct.drm_msm_vm_bind>;
  readonly drm_msm_vm_bind_op: Descriptor<struct.drm_msm_vm_bind_op>;
  readonly drm_msm_wait_fence: Descriptor<struct.drm_msm_wait_fence>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_msm_gem_cpu_fini": "__u32 handle;",
"drm_msm_gem_cpu_prep": "__u32 handle;__u32 op;struct drm_msm_timespec timeout;",
"drm_msm_gem_info": "__u32 handle;__u32 info;__u64 value;__u32 len;__u32 pad;",
"drm_msm_gem_madvise": "__u32 handle;__u32 madv;__u32 retained;",
"drm_msm_gem_new": "__u64 size;__u32 flags;__u32 handle;",
"drm_msm_gem_submit": "__u32 flags;__u32 fence;__u32 nr_bos;__u32 nr_cmds;__u64 bos;__u64 cmds;__s32 fence_fd;__u32 queueid;__u64 in_syncobjs;__u64 out_syncobjs;__u32 nr_in_syncobjs;__u32 nr_out_syncobjs;__u32 syncobj_stride;__u32 pad;",
"drm_msm_gem_submit_bo": "__u32 flags;__u32 handle;__u64 presumed;",
"drm_msm_gem_submit_cmd": "__u32 type;__u32 submit_idx;__u32 submit_offset;__u32 size;__u32 pad;__u32 nr_relocs;union {__u64 relocs;__u64 iova;};",
"drm_msm_gem_submit_reloc": "__u32 submit_offset;__u32 or;__s32 shift;__u32 reloc_idx;__u64 reloc_offset;",
"drm_msm_param": "__u32 pipe;__u32 param;__u64 value;__u32 len;__u32 pad;",
"drm_msm_perfcntr_config": "__u32 flags;__u32 nr_groups;__u64 groups;__u64 period;__u32 bufsz_shift;__u32 group_stride;",
"drm_msm_perfcntr_group": "char group_name[16];__u32 nr_countables;__u32 pad;__u64 countables;",
"drm_msm_submitqueue": "__u32 flags;__u32 prio;__u32 id;",
"drm_msm_submitqueue_query": "__u64 data;__u32 id;__u32 param;__u32 len;__u32 pad;",
"drm_msm_syncobj": "__u32 handle;__u32 flags;__u64 point;",
"drm_msm_timespec": "__s64 tv_sec;__s64 tv_nsec;",
"drm_msm_vm_bind": "__u32 flags;__u32 nr_ops;__s32 fence_fd;__u32 queue_id;__u64 in_syncobjs;__u64 out_syncobjs;__u32 nr_in_syncobjs;__u32 nr_out_syncobjs;__u32 syncobj_stride;__u32 op_stride;union {struct drm_msm_vm_bind_op op;__u64 ops;};",
"drm_msm_vm_bind_op": "__u32 op;__u32 handle;__u64 obj_offset;__u64 iova;__u64 range;__u32 flags;__u32 pad;",
"drm_msm_wait_fence": "__u32 fence;__u32 flags;struct drm_msm_timespec timeout;__u32 queueid;"
}`),
);
