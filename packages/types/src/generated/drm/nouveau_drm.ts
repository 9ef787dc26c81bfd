// Generated from Linux 7.3.4 <drm/nouveau_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'DRM_IOCTL_NOUVEAU_CHANNEL_FREE'
  | 'DRM_IOCTL_NOUVEAU_GEM_CPU_FINI'
  | 'DRM_IOCTL_NOUVEAU_GEM_CPU_PREP'
  | 'DRM_IOCTL_NOUVEAU_GET_ZCULL_INFO'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    DRM_IOCTL_NOUVEAU_CHANNEL_FREE: 1074029635,
    DRM_IOCTL_NOUVEAU_GEM_CPU_FINI: 1074029699,
    DRM_IOCTL_NOUVEAU_GEM_CPU_PREP: 1074291842,
    DRM_IOCTL_NOUVEAU_GET_ZCULL_INFO: 2150655059,
  },
);

export const DRM_IOCTL_NOUVEAU_CHANNEL_FREE: number = /* @__PURE__ */ requestHere(1074029635),
  DRM_IOCTL_NOUVEAU_GEM_CPU_FINI: number = /* @__PURE__ */ requestHere(1074029699),
  DRM_IOCTL_NOUVEAU_GEM_CPU_PREP: number = /* @__PURE__ */ requestHere(1074291842),
  DRM_IOCTL_NOUVEAU_GET_ZCULL_INFO: number = /* @__PURE__ */ requestHere(2150655059);
export const DRM_IOCTL_NOUVEAU_CHANNEL_ALLOC = 3227018306,
  DRM_IOCTL_NOUVEAU_EXEC = 3223872594,
  DRM_IOCTL_NOUVEAU_GEM_INFO = 3223872644,
  DRM_IOCTL_NOUVEAU_GEM_NEW = 3224396928,
  DRM_IOCTL_NOUVEAU_GEM_PUSHBUF = 3225445505,
  DRM_IOCTL_NOUVEAU_GETPARAM = 3222299712,
  DRM_IOCTL_NOUVEAU_SVM_BIND = 3225445449,
  DRM_IOCTL_NOUVEAU_SVM_INIT = 3222299720,
  DRM_IOCTL_NOUVEAU_VM_BIND = 3223872593,
  DRM_IOCTL_NOUVEAU_VM_INIT = 3222299728,
  DRM_NOUVEAU_CHANNEL_ALLOC = 2,
  DRM_NOUVEAU_CHANNEL_FREE = 3,
  DRM_NOUVEAU_EVENT_NVIF = 2147483648,
  DRM_NOUVEAU_EXEC = 18,
  DRM_NOUVEAU_EXEC_PUSH_NO_PREFETCH = 1,
  DRM_NOUVEAU_GEM_CPU_FINI = 67,
  DRM_NOUVEAU_GEM_CPU_PREP = 66,
  DRM_NOUVEAU_GEM_INFO = 68,
  DRM_NOUVEAU_GEM_NEW = 64,
  DRM_NOUVEAU_GEM_PUSHBUF = 65,
  DRM_NOUVEAU_GETPARAM = 0,
  DRM_NOUVEAU_GET_ZCULL_INFO = 19,
  DRM_NOUVEAU_GPUOBJ_FREE = 6,
  DRM_NOUVEAU_GROBJ_ALLOC = 4,
  DRM_NOUVEAU_NOTIFIEROBJ_ALLOC = 5,
  DRM_NOUVEAU_NVIF = 7,
  DRM_NOUVEAU_SETPARAM = 1,
  DRM_NOUVEAU_SVM_BIND = 9,
  DRM_NOUVEAU_SVM_INIT = 8,
  DRM_NOUVEAU_SYNC_SYNCOBJ = 0,
  DRM_NOUVEAU_SYNC_TIMELINE_SYNCOBJ = 1,
  DRM_NOUVEAU_SYNC_TYPE_MASK = 15,
  DRM_NOUVEAU_VM_BIND = 17,
  DRM_NOUVEAU_VM_BIND_OP_MAP = 0,
  DRM_NOUVEAU_VM_BIND_OP_UNMAP = 1,
  DRM_NOUVEAU_VM_BIND_RUN_ASYNC = 1,
  DRM_NOUVEAU_VM_BIND_SPARSE = 256,
  DRM_NOUVEAU_VM_INIT = 16,
  NOUVEAU_FIFO_ENGINE_BSP = 8,
  NOUVEAU_FIFO_ENGINE_CE = 48,
  NOUVEAU_FIFO_ENGINE_GR = 1,
  NOUVEAU_FIFO_ENGINE_NVDEC = 768,
  NOUVEAU_FIFO_ENGINE_PPP = 4,
  NOUVEAU_FIFO_ENGINE_VP = 2,
  NOUVEAU_GEM_CPU_PREP_NOWAIT = 1,
  NOUVEAU_GEM_CPU_PREP_WRITE = 4,
  NOUVEAU_GEM_DOMAIN_COHERENT = 16,
  NOUVEAU_GEM_DOMAIN_CPU = 1,
  NOUVEAU_GEM_DOMAIN_GART = 4,
  NOUVEAU_GEM_DOMAIN_MAPPABLE = 8,
  NOUVEAU_GEM_DOMAIN_NO_SHARE = 32,
  NOUVEAU_GEM_DOMAIN_VRAM = 2,
  NOUVEAU_GEM_MAX_BUFFERS = 1024,
  NOUVEAU_GEM_MAX_PUSH = 512,
  NOUVEAU_GEM_MAX_RELOCS = 1024,
  NOUVEAU_GEM_PUSHBUF_NO_PREFETCH = 8388608,
  NOUVEAU_GEM_PUSHBUF_SYNC = 1,
  NOUVEAU_GEM_RELOC_HIGH = 2,
  NOUVEAU_GEM_RELOC_LOW = 1,
  NOUVEAU_GEM_RELOC_OR = 4,
  NOUVEAU_GEM_TILE_16BPP = 1,
  NOUVEAU_GEM_TILE_32BPP = 2,
  NOUVEAU_GEM_TILE_COMP = 196608,
  NOUVEAU_GEM_TILE_LAYOUT_MASK = 65280,
  NOUVEAU_GEM_TILE_NONCONTIG = 8,
  NOUVEAU_GEM_TILE_ZETA = 4,
  NOUVEAU_GETPARAM_AGP_SIZE = 9,
  NOUVEAU_GETPARAM_BUS_TYPE = 5,
  NOUVEAU_GETPARAM_CHIPSET_ID = 11,
  NOUVEAU_GETPARAM_EXEC_PUSH_MAX = 17,
  NOUVEAU_GETPARAM_FB_SIZE = 8,
  NOUVEAU_GETPARAM_GRAPH_UNITS = 13,
  NOUVEAU_GETPARAM_HAS_BO_USAGE = 15,
  NOUVEAU_GETPARAM_HAS_PAGEFLIP = 16,
  NOUVEAU_GETPARAM_HAS_VMA_TILEMODE = 20,
  NOUVEAU_GETPARAM_PCI_DEVICE = 4,
  NOUVEAU_GETPARAM_PCI_VENDOR = 3,
  NOUVEAU_GETPARAM_PTIMER_TIME = 14,
  NOUVEAU_GETPARAM_VM_VRAM_BASE = 12,
  NOUVEAU_GETPARAM_VRAM_BAR_SIZE = 18,
  NOUVEAU_GETPARAM_VRAM_USED = 19,
  NOUVEAU_SVM_BIND_COMMAND_BITS = 8,
  NOUVEAU_SVM_BIND_COMMAND_MASK = 255,
  NOUVEAU_SVM_BIND_COMMAND_SHIFT = 0,
  NOUVEAU_SVM_BIND_COMMAND__MIGRATE = 0,
  NOUVEAU_SVM_BIND_PRIORITY_BITS = 8,
  NOUVEAU_SVM_BIND_PRIORITY_MASK = 255,
  NOUVEAU_SVM_BIND_PRIORITY_SHIFT = 8,
  NOUVEAU_SVM_BIND_TARGET_BITS = 32,
  NOUVEAU_SVM_BIND_TARGET_MASK = 4294967295,
  NOUVEAU_SVM_BIND_TARGET_SHIFT = 16,
  NOUVEAU_SVM_BIND_TARGET__GPU_VRAM = 2147483648,
  NOUVEAU_SVM_BIND_VALID_BITS = 48,
  NOUVEAU_SVM_BIND_VALID_MASK = 281474976710655;
export declare namespace struct {
  interface drm_nouveau_channel_alloc$subchan
    extends RecordView<'struct drm_nouveau_channel_alloc.subchan'> {
    handle: number;
    grclass: number;
  }

  /** `<drm/nouveau_drm.h>`: 88 bytes. */
  interface drm_nouveau_channel_alloc extends RecordView<'struct drm_nouveau_channel_alloc'> {
    fb_ctxdma_handle: number;
    tt_ctxdma_handle: number;
    channel: number;
    pushbuf_domains: number;
    notifier_handle: number;
    get subchan(): Elements<drm_nouveau_channel_alloc$subchan>;
    set subchan(value: Iterable<From<drm_nouveau_channel_alloc$subchan>>);
    nr_subchan: number;
  }

  /** `<drm/nouveau_drm.h>`: 4 bytes. */
  interface drm_nouveau_channel_free extends RecordView<'struct drm_nouveau_channel_free'> {
    channel: number;
  }

  /** `<drm/nouveau_drm.h>`: 40 bytes. */
  interface drm_nouveau_exec extends RecordView<'struct drm_nouveau_exec'> {
    channel: number;
    push_count: number;
    wait_count: number;
    sig_count: number;
    get wait_ptr(): bigint;
    set wait_ptr(value: Integer);
    get sig_ptr(): bigint;
    set sig_ptr(value: Integer);
    get push_ptr(): bigint;
    set push_ptr(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_exec_push extends RecordView<'struct drm_nouveau_exec_push'> {
    get va(): bigint;
    set va(value: Integer);
    va_len: number;
    flags: number;
  }

  /** `<drm/nouveau_drm.h>`: 4 bytes. */
  interface drm_nouveau_gem_cpu_fini extends RecordView<'struct drm_nouveau_gem_cpu_fini'> {
    handle: number;
  }

  /** `<drm/nouveau_drm.h>`: 8 bytes. */
  interface drm_nouveau_gem_cpu_prep extends RecordView<'struct drm_nouveau_gem_cpu_prep'> {
    handle: number;
    flags: number;
  }

  /** `<drm/nouveau_drm.h>`: 40 bytes. */
  interface drm_nouveau_gem_info extends RecordView<'struct drm_nouveau_gem_info'> {
    handle: number;
    domain: number;
    get size(): bigint;
    set size(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get map_handle(): bigint;
    set map_handle(value: Integer);
    tile_mode: number;
    tile_flags: number;
  }

  /** `<drm/nouveau_drm.h>`: 48 bytes. */
  interface drm_nouveau_gem_new extends RecordView<'struct drm_nouveau_gem_new'> {
    get info(): struct.drm_nouveau_gem_info;
    set info(value: From<struct.drm_nouveau_gem_info>);
    channel_hint: number;
    align: number;
  }

  /** `<drm/nouveau_drm.h>`: 64 bytes. */
  interface drm_nouveau_gem_pushbuf extends RecordView<'struct drm_nouveau_gem_pushbuf'> {
    channel: number;
    nr_buffers: number;
    get buffers(): bigint;
    set buffers(value: Integer);
    nr_relocs: number;
    nr_push: number;
    get relocs(): bigint;
    set relocs(value: Integer);
    get push(): bigint;
    set push(value: Integer);
    suffix0: number;
    suffix1: number;
    get vram_available(): bigint;
    set vram_available(value: Integer);
    get gart_available(): bigint;
    set gart_available(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 40 bytes. */
  interface drm_nouveau_gem_pushbuf_bo extends RecordView<'struct drm_nouveau_gem_pushbuf_bo'> {
    get user_priv(): bigint;
    set user_priv(value: Integer);
    handle: number;
    read_domains: number;
    write_domains: number;
    valid_domains: number;
    get presumed(): struct.drm_nouveau_gem_pushbuf_bo_presumed;
    set presumed(value: From<struct.drm_nouveau_gem_pushbuf_bo_presumed>);
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_gem_pushbuf_bo_presumed
    extends RecordView<'struct drm_nouveau_gem_pushbuf_bo_presumed'> {
    valid: number;
    domain: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 24 bytes. */
  interface drm_nouveau_gem_pushbuf_push extends RecordView<'struct drm_nouveau_gem_pushbuf_push'> {
    bo_index: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 28 bytes. */
  interface drm_nouveau_gem_pushbuf_reloc
    extends RecordView<'struct drm_nouveau_gem_pushbuf_reloc'> {
    reloc_bo_index: number;
    reloc_bo_offset: number;
    bo_index: number;
    flags: number;
    data: number;
    vor: number;
    tor: number;
  }

  /** `<drm/nouveau_drm.h>`: 48 bytes. */
  interface drm_nouveau_get_zcull_info extends RecordView<'struct drm_nouveau_get_zcull_info'> {
    width_align_pixels: number;
    height_align_pixels: number;
    pixel_squares_by_aliquots: number;
    aliquot_total: number;
    zcull_region_byte_multiplier: number;
    zcull_region_header_size: number;
    zcull_subregion_header_size: number;
    subregion_count: number;
    subregion_width_align_pixels: number;
    subregion_height_align_pixels: number;
    ctxsw_size: number;
    ctxsw_align: number;
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_getparam extends RecordView<'struct drm_nouveau_getparam'> {
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 8 bytes. */
  interface drm_nouveau_gpuobj_free extends RecordView<'struct drm_nouveau_gpuobj_free'> {
    channel: number;
    handle: number;
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_notifierobj_alloc
    extends RecordView<'struct drm_nouveau_notifierobj_alloc'> {
    channel: number;
    handle: number;
    size: number;
    offset: number;
  }

  /** `<drm/nouveau_drm.h>`: 64 bytes. */
  interface drm_nouveau_svm_bind extends RecordView<'struct drm_nouveau_svm_bind'> {
    get header(): bigint;
    set header(value: Integer);
    get va_start(): bigint;
    set va_start(value: Integer);
    get va_end(): bigint;
    set va_end(value: Integer);
    get npages(): bigint;
    set npages(value: Integer);
    get stride(): bigint;
    set stride(value: Integer);
    get result(): bigint;
    set result(value: Integer);
    get reserved0(): bigint;
    set reserved0(value: Integer);
    get reserved1(): bigint;
    set reserved1(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_svm_init extends RecordView<'struct drm_nouveau_svm_init'> {
    get unmanaged_addr(): bigint;
    set unmanaged_addr(value: Integer);
    get unmanaged_size(): bigint;
    set unmanaged_size(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_sync extends RecordView<'struct drm_nouveau_sync'> {
    flags: number;
    handle: number;
    get timeline_value(): bigint;
    set timeline_value(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 40 bytes. */
  interface drm_nouveau_vm_bind extends RecordView<'struct drm_nouveau_vm_bind'> {
    op_count: number;
    flags: number;
    wait_count: number;
    sig_count: number;
    get wait_ptr(): bigint;
    set wait_ptr(value: Integer);
    get sig_ptr(): bigint;
    set sig_ptr(value: Integer);
    get op_ptr(): bigint;
    set op_ptr(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 40 bytes. */
  interface drm_nouveau_vm_bind_op extends RecordView<'struct drm_nouveau_vm_bind_op'> {
    op: number;
    flags: number;
    handle: number;
    pad: number;
    get addr(): bigint;
    set addr(value: Integer);
    get bo_offset(): bigint;
    set bo_offset(value: Integer);
    get range(): bigint;
    set range(value: Integer);
  }

  /** `<drm/nouveau_drm.h>`: 16 bytes. */
  interface drm_nouveau_vm_init extends RecordView<'struct drm_nouveau_vm_init'> {
    get kernel_managed_addr(): bigint;
    set kernel_managed_addr(value: Integer);
    get kernel_managed_size(): bigint;
    set kernel_managed_size(value: Integer);
  }
}

export const struct: {
  readonly drm_nouveau_channel_alloc: Descriptor<struct.drm_nouveau_channel_alloc>;
  readonly drm_nouveau_channel_free: Descriptor<struct.drm_nouveau_channel_free>;
  readonly drm_nouveau_exec: Descriptor<struct.drm_nouveau_exec>;
  readonly drm_nouveau_exec_push: Descriptor<struct.drm_nouveau_exec_push>;
  readonly drm_nouveau_gem_cpu_fini: Descriptor<struct.drm_nouveau_gem_cpu_fini>;
  readonly drm_nouveau_gem_cpu_prep: Descriptor<struct.drm_nouveau_gem_cpu_prep>;
  readonly drm_nouveau_gem_info: Descriptor<struct.drm_nouveau_gem_info>;
  readonly drm_nouveau_gem_new: Descriptor<struct.drm_nouveau_gem_new>;
  readonly drm_nouveau_gem_pushbuf: Descriptor<struct.drm_nouveau_gem_pushbuf>;
  readonly drm_nouveau_gem_pushbuf_bo: Descriptor<struct.drm_nouveau_gem_pushbuf_bo>;
  readonly drm_nouveau_gem_pushbuf_bo_presumed: Descriptor<struct.drm_nouveau_gem_pushbuf_bo_presumed>;
  readonly drm_nouveau_gem_pushbuf_push: Descriptor<struct.drm_nouveau_gem_pushbuf_push>;
  readonly drm_nouveau_gem_pushbuf_reloc: Descriptor<struct.drm_nouveau_gem_pushbuf_reloc>;
  readonly drm_nouveau_get_zcull_info: Descriptor<struct.drm_nouveau_get_zcull_info>;
  readonly drm_nouveau_getparam: Descriptor<struct.drm_nouveau_getparam>;
  readonly drm_nouveau_gpuobj_free: Descriptor<struct.drm_nouveau_gpuobj_free>;
  readonly drm_nouveau_notifierobj_alloc: Descriptor<struct.drm_nouveau_notifierobj_alloc>;
  readonly drm_nouveau_svm_bind: Descriptor<struct.drm_nouveau_svm_bind>;
  readonly drm_nouveau_svm_init: Descriptor<struct.drm_nouveau_svm_init>;
  readonly drm_nouveau_sync: Descriptor<struct.drm_nouveau_sync>;
  readonly drm_nouveau_vm_bind: Descriptor<struct.drm_nouveau_vm_bind>;
  readonly drm_nouveau_vm_bind_op: Descriptor<struct.drm_nouveau_vm_bind_op>;
  readonly drm_nouveau_vm_init: Descriptor<struct.drm_nouveau_vm_init>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_nouveau_channel_alloc": "__u32 fb_ctxdma_handle;__u32 tt_ctxdma_handle;__s32 channel;__u32 pushbuf_domains;__u32 notifier_handle;struct {__u32 handle;__u32 grclass;} subchan[8];__u32 nr_subchan;",
"drm_nouveau_channel_free": "__s32 channel;",
"drm_nouveau_exec": "__u32 channel;__u32 push_count;__u32 wait_count;__u32 sig_count;__u64 wait_ptr;__u64 sig_ptr;__u64 push_ptr;",
"drm_nouveau_exec_push": "__u64 va;__u32 va_len;__u32 flags;",
"drm_nouveau_gem_cpu_fini": "__u32 handle;",
"drm_nouveau_gem_cpu_prep": "__u32 handle;__u32 flags;",
"drm_nouveau_gem_info": "__u32 handle;__u32 domain;__u64 size;__u64 offset;__u64 map_handle;__u32 tile_mode;__u32 tile_flags;",
"drm_nouveau_gem_new": "struct drm_nouveau_gem_info info;__u32 channel_hint;__u32 align;",
"drm_nouveau_gem_pushbuf": "__u32 channel;__u32 nr_buffers;__u64 buffers;__u32 nr_relocs;__u32 nr_push;__u64 relocs;__u64 push;__u32 suffix0;__u32 suffix1;__u64 vram_available;__u64 gart_available;",
"drm_nouveau_gem_pushbuf_bo": "__u64 user_priv;__u32 handle;__u32 read_domains;__u32 write_domains;__u32 valid_domains;struct drm_nouveau_gem_pushbuf_bo_presumed presumed;",
"drm_nouveau_gem_pushbuf_bo_presumed": "__u32 valid;__u32 domain;__u64 offset;",
"drm_nouveau_gem_pushbuf_push": "__u32 bo_index;__u32 pad;__u64 offset;__u64 length;",
"drm_nouveau_gem_pushbuf_reloc": "__u32 reloc_bo_index;__u32 reloc_bo_offset;__u32 bo_index;__u32 flags;__u32 data;__u32 vor;__u32 tor;",
"drm_nouveau_get_zcull_info": "__u32 width_align_pixels;__u32 height_align_pixels;__u32 pixel_squares_by_aliquots;__u32 aliquot_total;__u32 zcull_region_byte_multiplier;__u32 zcull_region_header_size;__u32 zcull_subregion_header_size;__u32 subregion_count;__u32 subregion_width_align_pixels;__u32 subregion_height_align_pixels;__u32 ctxsw_size;__u32 ctxsw_align;",
"drm_nouveau_getparam": "__u64 param;__u64 value;",
"drm_nouveau_gpuobj_free": "__s32 channel;__u32 handle;",
"drm_nouveau_notifierobj_alloc": "__u32 channel;__u32 handle;__u32 size;__u32 offset;",
"drm_nouveau_svm_bind": "__u64 header;__u64 va_start;__u64 va_end;__u64 npages;__u64 stride;__u64 result;__u64 reserved0;__u64 reserved1;",
"drm_nouveau_svm_init": "__u64 unmanaged_addr;__u64 unmanaged_size;",
"drm_nouveau_sync": "__u32 flags;__u32 handle;__u64 timeline_value;",
"drm_nouveau_vm_bind": "__u32 op_count;__u32 flags;__u32 wait_count;__u32 sig_count;__u64 wait_ptr;__u64 sig_ptr;__u64 op_ptr;",
"drm_nouveau_vm_bind_op": "__u32 op;__u32 flags;__u32 handle;__u32 pad;__u64 addr;__u64 bo_offset;__u64 range;",
"drm_nouveau_vm_init": "__u64 kernel_managed_addr;__u64 kernel_managed_size;"
}`),
);
