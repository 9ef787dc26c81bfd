// Generated from Linux 7.3.4 <drm/i915_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as drm_drm_h from './drm.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_I915_ALLOC: PerArch<
    3222824008,
    3222299720,
    3222299720,
    3222824008,
    3222824008,
    3222824008,
    3222824008,
    3222824008
  >;
  readonly DRM_IOCTL_I915_BATCHBUFFER: PerArch<
    1075864643,
    1075340355,
    1075340355,
    1075864643,
    1075864643,
    1075864643,
    1075864643,
    2149606467
  >;
  readonly DRM_IOCTL_I915_CMDBUFFER: PerArch<
    1075864651,
    1075340363,
    1075340363,
    1075864651,
    1075864651,
    1075864651,
    1075864651,
    2149606475
  >;
  readonly DRM_IOCTL_I915_GETPARAM: PerArch<
    3222299718,
    3221775430,
    3221775430,
    3222299718,
    3222299718,
    3222299718,
    3222299718,
    3222299718
  >;
  readonly DRM_IOCTL_I915_IRQ_EMIT: PerArch<
    3221775428,
    3221513284,
    3221513284,
    3221775428,
    3221775428,
    3221775428,
    3221775428,
    3221775428
  >;
} & Requests<
  | 'DRM_IOCTL_I915_DESTROY_HEAP'
  | 'DRM_IOCTL_I915_FLIP'
  | 'DRM_IOCTL_I915_FLUSH'
  | 'DRM_IOCTL_I915_FREE'
  | 'DRM_IOCTL_I915_GEM_CONTEXT_DESTROY'
  | 'DRM_IOCTL_I915_GEM_ENTERVT'
  | 'DRM_IOCTL_I915_GEM_EXECBUFFER'
  | 'DRM_IOCTL_I915_GEM_EXECBUFFER2'
  | 'DRM_IOCTL_I915_GEM_GET_APERTURE'
  | 'DRM_IOCTL_I915_GEM_INIT'
  | 'DRM_IOCTL_I915_GEM_LEAVEVT'
  | 'DRM_IOCTL_I915_GEM_PREAD'
  | 'DRM_IOCTL_I915_GEM_PWRITE'
  | 'DRM_IOCTL_I915_GEM_SET_CACHING'
  | 'DRM_IOCTL_I915_GEM_SET_DOMAIN'
  | 'DRM_IOCTL_I915_GEM_SW_FINISH'
  | 'DRM_IOCTL_I915_GEM_THROTTLE'
  | 'DRM_IOCTL_I915_GEM_UNPIN'
  | 'DRM_IOCTL_I915_GEM_VM_DESTROY'
  | 'DRM_IOCTL_I915_GET_VBLANK_PIPE'
  | 'DRM_IOCTL_I915_HWS_ADDR'
  | 'DRM_IOCTL_I915_INIT'
  | 'DRM_IOCTL_I915_INIT_HEAP'
  | 'DRM_IOCTL_I915_IRQ_WAIT'
  | 'DRM_IOCTL_I915_OVERLAY_PUT_IMAGE'
  | 'DRM_IOCTL_I915_PERF_ADD_CONFIG'
  | 'DRM_IOCTL_I915_PERF_OPEN'
  | 'DRM_IOCTL_I915_PERF_REMOVE_CONFIG'
  | 'DRM_IOCTL_I915_SETPARAM'
  | 'DRM_IOCTL_I915_SET_VBLANK_PIPE'
  | 'I915_PERF_IOCTL_CONFIG'
  | 'I915_PERF_IOCTL_DISABLE'
  | 'I915_PERF_IOCTL_ENABLE'
> = /* @__PURE__ */ perArchOf(
  {
    DRM_IOCTL_I915_ALLOC: [
      3222824008, 3222299720, 3222299720, 3222824008, 3222824008, 3222824008, 3222824008,
      3222824008,
    ],
    DRM_IOCTL_I915_BATCHBUFFER: [
      1075864643, 1075340355, 1075340355, 1075864643, 1075864643, 1075864643, 1075864643,
      2149606467,
    ],
    DRM_IOCTL_I915_CMDBUFFER: [
      1075864651, 1075340363, 1075340363, 1075864651, 1075864651, 1075864651, 1075864651,
      2149606475,
    ],
    DRM_IOCTL_I915_GETPARAM: [
      3222299718, 3221775430, 3221775430, 3222299718, 3222299718, 3222299718, 3222299718,
      3222299718,
    ],
    DRM_IOCTL_I915_IRQ_EMIT: [
      3221775428, 3221513284, 3221513284, 3221775428, 3221775428, 3221775428, 3221775428,
      3221775428,
    ],
  },
  {
    DRM_IOCTL_I915_DESTROY_HEAP: 1074029644,
    DRM_IOCTL_I915_FLIP: 25666,
    DRM_IOCTL_I915_FLUSH: 25665,
    DRM_IOCTL_I915_FREE: 1074291785,
    DRM_IOCTL_I915_GEM_CONTEXT_DESTROY: 1074291822,
    DRM_IOCTL_I915_GEM_ENTERVT: 25689,
    DRM_IOCTL_I915_GEM_EXECBUFFER: 1076388948,
    DRM_IOCTL_I915_GEM_EXECBUFFER2: 1077961833,
    DRM_IOCTL_I915_GEM_GET_APERTURE: 2148557923,
    DRM_IOCTL_I915_GEM_INIT: 1074816083,
    DRM_IOCTL_I915_GEM_LEAVEVT: 25690,
    DRM_IOCTL_I915_GEM_PREAD: 1075864668,
    DRM_IOCTL_I915_GEM_PWRITE: 1075864669,
    DRM_IOCTL_I915_GEM_SET_CACHING: 1074291823,
    DRM_IOCTL_I915_GEM_SET_DOMAIN: 1074553951,
    DRM_IOCTL_I915_GEM_SW_FINISH: 1074029664,
    DRM_IOCTL_I915_GEM_THROTTLE: 25688,
    DRM_IOCTL_I915_GEM_UNPIN: 1074291798,
    DRM_IOCTL_I915_GEM_VM_DESTROY: 1074816123,
    DRM_IOCTL_I915_GET_VBLANK_PIPE: 2147771470,
    DRM_IOCTL_I915_HWS_ADDR: 1074816081,
    DRM_IOCTL_I915_INIT: 1078223936,
    DRM_IOCTL_I915_INIT_HEAP: 1074553930,
    DRM_IOCTL_I915_IRQ_WAIT: 1074029637,
    DRM_IOCTL_I915_OVERLAY_PUT_IMAGE: 1076651111,
    DRM_IOCTL_I915_PERF_ADD_CONFIG: 1078486135,
    DRM_IOCTL_I915_PERF_OPEN: 1074816118,
    DRM_IOCTL_I915_PERF_REMOVE_CONFIG: 1074291832,
    DRM_IOCTL_I915_SETPARAM: 1074291783,
    DRM_IOCTL_I915_SET_VBLANK_PIPE: 1074029645,
    I915_PERF_IOCTL_CONFIG: 26882,
    I915_PERF_IOCTL_DISABLE: 26881,
    I915_PERF_IOCTL_ENABLE: 26880,
  },
);

/** `<drm/i915_drm.h>`: 3222299720 on x86, arm; 3222824008 elsewhere. */
export const DRM_IOCTL_I915_ALLOC: number = /* @__PURE__ */ hereOf(perArch.DRM_IOCTL_I915_ALLOC);
/** `<drm/i915_drm.h>`: 1075340355 on x86, arm; 2149606467 on ppc64le; 1075864643 elsewhere. */
export const DRM_IOCTL_I915_BATCHBUFFER: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_I915_BATCHBUFFER,
);
/** `<drm/i915_drm.h>`: 1075340363 on x86, arm; 2149606475 on ppc64le; 1075864651 elsewhere. */
export const DRM_IOCTL_I915_CMDBUFFER: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_I915_CMDBUFFER,
);
/** `<drm/i915_drm.h>`: 3221775430 on x86, arm; 3222299718 elsewhere. */
export const DRM_IOCTL_I915_GETPARAM: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_I915_GETPARAM,
);
/** `<drm/i915_drm.h>`: 3221513284 on x86, arm; 3221775428 elsewhere. */
export const DRM_IOCTL_I915_IRQ_EMIT: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_I915_IRQ_EMIT,
);
export const DRM_IOCTL_I915_DESTROY_HEAP: number = /* @__PURE__ */ requestHere(1074029644),
  DRM_IOCTL_I915_FLIP: number = /* @__PURE__ */ requestHere(25666),
  DRM_IOCTL_I915_FLUSH: number = /* @__PURE__ */ requestHere(25665),
  DRM_IOCTL_I915_FREE: number = /* @__PURE__ */ requestHere(1074291785),
  DRM_IOCTL_I915_GEM_CONTEXT_DESTROY: number = /* @__PURE__ */ requestHere(1074291822),
  DRM_IOCTL_I915_GEM_ENTERVT: number = /* @__PURE__ */ requestHere(25689),
  DRM_IOCTL_I915_GEM_EXECBUFFER: number = /* @__PURE__ */ requestHere(1076388948),
  DRM_IOCTL_I915_GEM_EXECBUFFER2: number = /* @__PURE__ */ requestHere(1077961833),
  DRM_IOCTL_I915_GEM_GET_APERTURE: number = /* @__PURE__ */ requestHere(2148557923),
  DRM_IOCTL_I915_GEM_INIT: number = /* @__PURE__ */ requestHere(1074816083),
  DRM_IOCTL_I915_GEM_LEAVEVT: number = /* @__PURE__ */ requestHere(25690),
  DRM_IOCTL_I915_GEM_PREAD: number = /* @__PURE__ */ requestHere(1075864668),
  DRM_IOCTL_I915_GEM_PWRITE: number = /* @__PURE__ */ requestHere(1075864669),
  DRM_IOCTL_I915_GEM_SET_CACHING: number = /* @__PURE__ */ requestHere(1074291823),
  DRM_IOCTL_I915_GEM_SET_DOMAIN: number = /* @__PURE__ */ requestHere(1074553951),
  DRM_IOCTL_I915_GEM_SW_FINISH: number = /* @__PURE__ */ requestHere(1074029664),
  DRM_IOCTL_I915_GEM_THROTTLE: number = /* @__PURE__ */ requestHere(25688),
  DRM_IOCTL_I915_GEM_UNPIN: number = /* @__PURE__ */ requestHere(1074291798),
  DRM_IOCTL_I915_GEM_VM_DESTROY: number = /* @__PURE__ */ requestHere(1074816123),
  DRM_IOCTL_I915_GET_VBLANK_PIPE: number = /* @__PURE__ */ requestHere(2147771470),
  DRM_IOCTL_I915_HWS_ADDR: number = /* @__PURE__ */ requestHere(1074816081),
  DRM_IOCTL_I915_INIT: number = /* @__PURE__ */ requestHere(1078223936),
  DRM_IOCTL_I915_INIT_HEAP: number = /* @__PURE__ */ requestHere(1074553930),
  DRM_IOCTL_I915_IRQ_WAIT: number = /* @__PURE__ */ requestHere(1074029637),
  DRM_IOCTL_I915_OVERLAY_PUT_IMAGE: number = /* @__PURE__ */ requestHere(1076651111),
  DRM_IOCTL_I915_PERF_ADD_CONFIG: number = /* @__PURE__ */ requestHere(1078486135),
  DRM_IOCTL_I915_PERF_OPEN: number = /* @__PURE__ */ requestHere(1074816118),
  DRM_IOCTL_I915_PERF_REMOVE_CONFIG: number = /* @__PURE__ */ requestHere(1074291832),
  DRM_IOCTL_I915_SETPARAM: number = /* @__PURE__ */ requestHere(1074291783),
  DRM_IOCTL_I915_SET_VBLANK_PIPE: number = /* @__PURE__ */ requestHere(1074029645),
  I915_PERF_IOCTL_CONFIG: number = /* @__PURE__ */ requestHere(26882),
  I915_PERF_IOCTL_DISABLE: number = /* @__PURE__ */ requestHere(26881),
  I915_PERF_IOCTL_ENABLE: number = /* @__PURE__ */ requestHere(26880);
export const DRM_I915_ALLOC = 8,
  DRM_I915_BATCHBUFFER = 3,
  DRM_I915_CMDBUFFER = 11,
  DRM_I915_DESTROY_HEAP = 12,
  DRM_I915_FLIP = 2,
  DRM_I915_FLUSH = 1,
  DRM_I915_FREE = 9,
  DRM_I915_GEM_BUSY = 23,
  DRM_I915_GEM_CONTEXT_CREATE = 45,
  DRM_I915_GEM_CONTEXT_DESTROY = 46,
  DRM_I915_GEM_CONTEXT_GETPARAM = 52,
  DRM_I915_GEM_CONTEXT_SETPARAM = 53,
  DRM_I915_GEM_CREATE = 27,
  DRM_I915_GEM_CREATE_EXT = 60,
  DRM_I915_GEM_ENTERVT = 25,
  DRM_I915_GEM_EXECBUFFER = 20,
  DRM_I915_GEM_EXECBUFFER2 = 41,
  DRM_I915_GEM_EXECBUFFER2_WR = 41,
  DRM_I915_GEM_EXECBUFFER_EXT_TIMELINE_FENCES = 0,
  DRM_I915_GEM_GET_APERTURE = 35,
  DRM_I915_GEM_GET_CACHING = 48,
  DRM_I915_GEM_GET_TILING = 34,
  DRM_I915_GEM_INIT = 19,
  DRM_I915_GEM_LEAVEVT = 26,
  DRM_I915_GEM_MADVISE = 38,
  DRM_I915_GEM_MMAP = 30,
  DRM_I915_GEM_MMAP_GTT = 36,
  DRM_I915_GEM_PIN = 21,
  DRM_I915_GEM_PREAD = 28,
  DRM_I915_GEM_PWRITE = 29,
  DRM_I915_GEM_SET_CACHING = 47,
  DRM_I915_GEM_SET_DOMAIN = 31,
  DRM_I915_GEM_SET_TILING = 33,
  DRM_I915_GEM_SW_FINISH = 32,
  DRM_I915_GEM_THROTTLE = 24,
  DRM_I915_GEM_UNPIN = 22,
  DRM_I915_GEM_USERPTR = 51,
  DRM_I915_GEM_VM_CREATE = 58,
  DRM_I915_GEM_VM_DESTROY = 59,
  DRM_I915_GEM_WAIT = 44,
  DRM_I915_GETPARAM = 6,
  DRM_I915_GET_PIPE_FROM_CRTC_ID = 37,
  DRM_I915_GET_RESET_STATS = 50,
  DRM_I915_GET_SPRITE_COLORKEY = 42,
  DRM_I915_GET_VBLANK_PIPE = 14,
  DRM_I915_HWS_ADDR = 17,
  DRM_I915_INIT = 0,
  DRM_I915_INIT_HEAP = 10,
  DRM_I915_IRQ_EMIT = 4,
  DRM_I915_IRQ_WAIT = 5,
  DRM_I915_OVERLAY_ATTRS = 40,
  DRM_I915_OVERLAY_PUT_IMAGE = 39,
  DRM_I915_PERF_ADD_CONFIG = 55,
  DRM_I915_PERF_OPEN = 54,
  DRM_I915_PERF_PROP_CTX_HANDLE = 1,
  DRM_I915_PERF_PROP_GLOBAL_SSEU = 7,
  DRM_I915_PERF_PROP_HOLD_PREEMPTION = 6,
  DRM_I915_PERF_PROP_MAX = 11,
  DRM_I915_PERF_PROP_OA_ENGINE_CLASS = 9,
  DRM_I915_PERF_PROP_OA_ENGINE_INSTANCE = 10,
  DRM_I915_PERF_PROP_OA_EXPONENT = 5,
  DRM_I915_PERF_PROP_OA_FORMAT = 4,
  DRM_I915_PERF_PROP_OA_METRICS_SET = 3,
  DRM_I915_PERF_PROP_POLL_OA_PERIOD = 8,
  DRM_I915_PERF_PROP_SAMPLE_OA = 2,
  DRM_I915_PERF_RECORD_MAX = 4,
  DRM_I915_PERF_RECORD_OA_BUFFER_LOST = 3,
  DRM_I915_PERF_RECORD_OA_REPORT_LOST = 2,
  DRM_I915_PERF_RECORD_SAMPLE = 1,
  DRM_I915_PERF_REMOVE_CONFIG = 56,
  DRM_I915_QUERY = 57,
  DRM_I915_QUERY_ENGINE_INFO = 2,
  DRM_I915_QUERY_GEOMETRY_SUBSLICES = 6,
  DRM_I915_QUERY_GUC_SUBMISSION_VERSION = 7,
  DRM_I915_QUERY_HWCONFIG_BLOB = 5,
  DRM_I915_QUERY_MEMORY_REGIONS = 4,
  DRM_I915_QUERY_PERF_CONFIG = 3,
  DRM_I915_QUERY_PERF_CONFIG_DATA_FOR_ID = 3,
  DRM_I915_QUERY_PERF_CONFIG_DATA_FOR_UUID = 2,
  DRM_I915_QUERY_PERF_CONFIG_LIST = 1,
  DRM_I915_QUERY_TOPOLOGY_INFO = 1,
  DRM_I915_REG_READ = 49,
  DRM_I915_SETPARAM = 7,
  DRM_I915_SET_SPRITE_COLORKEY = 43,
  DRM_I915_SET_VBLANK_PIPE = 13,
  DRM_I915_VBLANK_PIPE_A = 1,
  DRM_I915_VBLANK_PIPE_B = 2,
  DRM_I915_VBLANK_SWAP = 15,
  DRM_IOCTL_I915_GEM_BUSY = 3221775447,
  DRM_IOCTL_I915_GEM_CONTEXT_CREATE = 3221775469,
  DRM_IOCTL_I915_GEM_CONTEXT_CREATE_EXT = 3222299757,
  DRM_IOCTL_I915_GEM_CONTEXT_GETPARAM = 3222824052,
  DRM_IOCTL_I915_GEM_CONTEXT_SETPARAM = 3222824053,
  DRM_IOCTL_I915_GEM_CREATE = 3222299739,
  DRM_IOCTL_I915_GEM_CREATE_EXT = 3222824060,
  DRM_IOCTL_I915_GEM_EXECBUFFER2_WR = 3225445481,
  DRM_IOCTL_I915_GEM_GET_CACHING = 3221775472,
  DRM_IOCTL_I915_GEM_GET_TILING = 3222299746,
  DRM_IOCTL_I915_GEM_MADVISE = 3222037606,
  DRM_IOCTL_I915_GEM_MMAP = 3223872606,
  DRM_IOCTL_I915_GEM_MMAP_GTT = 3222299748,
  DRM_IOCTL_I915_GEM_MMAP_OFFSET = 3223348324,
  DRM_IOCTL_I915_GEM_PIN = 3222824021,
  DRM_IOCTL_I915_GEM_SET_TILING = 3222299745,
  DRM_IOCTL_I915_GEM_USERPTR = 3222824051,
  DRM_IOCTL_I915_GEM_VM_CREATE = 3222299770,
  DRM_IOCTL_I915_GEM_WAIT = 3222299756,
  DRM_IOCTL_I915_GET_PIPE_FROM_CRTC_ID = 3221775461,
  DRM_IOCTL_I915_GET_RESET_STATS = 3222824050,
  DRM_IOCTL_I915_GET_SPRITE_COLORKEY = 3222561898,
  DRM_IOCTL_I915_OVERLAY_ATTRS = 3224134760,
  DRM_IOCTL_I915_QUERY = 3222299769,
  DRM_IOCTL_I915_REG_READ = 3222299761,
  DRM_IOCTL_I915_SET_SPRITE_COLORKEY = 3222561899,
  DRM_IOCTL_I915_VBLANK_SWAP = 3222037583,
  EXEC_OBJECT_ASYNC = 64,
  EXEC_OBJECT_CAPTURE = 128,
  EXEC_OBJECT_NEEDS_FENCE = 1,
  EXEC_OBJECT_NEEDS_GTT = 2,
  EXEC_OBJECT_PAD_TO_SIZE = 32,
  EXEC_OBJECT_PINNED = 16,
  EXEC_OBJECT_SUPPORTS_48B_ADDRESS = 8,
  EXEC_OBJECT_WRITE = 4,
  I915_BIT_6_SWIZZLE_9 = 1,
  I915_BIT_6_SWIZZLE_9_10 = 2,
  I915_BIT_6_SWIZZLE_9_10_11 = 4,
  I915_BIT_6_SWIZZLE_9_10_17 = 7,
  I915_BIT_6_SWIZZLE_9_11 = 3,
  I915_BIT_6_SWIZZLE_9_17 = 6,
  I915_BIT_6_SWIZZLE_NONE = 0,
  I915_BIT_6_SWIZZLE_UNKNOWN = 5,
  I915_BOX_FLIP = 2,
  I915_BOX_LOST_CONTEXT = 16,
  I915_BOX_RING_EMPTY = 1,
  I915_BOX_TEXTURE_LOAD = 8,
  I915_BOX_WAIT = 4,
  I915_CACHING_CACHED = 1,
  I915_CACHING_DISPLAY = 2,
  I915_CACHING_NONE = 0,
  I915_CLEANUP_DMA = 2,
  I915_CONTEXT_CREATE_EXT_CLONE = 1,
  I915_CONTEXT_CREATE_EXT_SETPARAM = 0,
  I915_CONTEXT_CREATE_FLAGS_SINGLE_TIMELINE = 2,
  I915_CONTEXT_CREATE_FLAGS_UNKNOWN = 4294967292,
  I915_CONTEXT_CREATE_FLAGS_USE_EXTENSIONS = 1,
  I915_CONTEXT_DEFAULT_PRIORITY = 0,
  I915_CONTEXT_ENGINES_EXT_BOND = 1,
  I915_CONTEXT_ENGINES_EXT_LOAD_BALANCE = 0,
  I915_CONTEXT_ENGINES_EXT_PARALLEL_SUBMIT = 2,
  I915_CONTEXT_IMAGE_FLAG_ENGINE_INDEX = 1,
  I915_CONTEXT_MAX_USER_PRIORITY = 1023,
  I915_CONTEXT_MIN_USER_PRIORITY = -1023,
  I915_CONTEXT_PARAM_BANNABLE = 5,
  I915_CONTEXT_PARAM_BAN_PERIOD = 1,
  I915_CONTEXT_PARAM_CONTEXT_IMAGE = 15,
  I915_CONTEXT_PARAM_ENGINES = 10,
  I915_CONTEXT_PARAM_GTT_SIZE = 3,
  I915_CONTEXT_PARAM_LOW_LATENCY = 14,
  I915_CONTEXT_PARAM_NO_ERROR_CAPTURE = 4,
  I915_CONTEXT_PARAM_NO_ZEROMAP = 2,
  I915_CONTEXT_PARAM_PERSISTENCE = 11,
  I915_CONTEXT_PARAM_PRIORITY = 6,
  I915_CONTEXT_PARAM_PROTECTED_CONTENT = 13,
  I915_CONTEXT_PARAM_RECOVERABLE = 8,
  I915_CONTEXT_PARAM_RINGSIZE = 12,
  I915_CONTEXT_PARAM_SSEU = 7,
  I915_CONTEXT_PARAM_VM = 9,
  I915_CONTEXT_SSEU_FLAG_ENGINE_INDEX = 1,
  I915_ENGINE_CLASS_COMPUTE = 4,
  I915_ENGINE_CLASS_COPY = 1,
  I915_ENGINE_CLASS_INVALID = -1,
  I915_ENGINE_CLASS_INVALID_NONE = -1,
  I915_ENGINE_CLASS_INVALID_VIRTUAL = -2,
  I915_ENGINE_CLASS_RENDER = 0,
  I915_ENGINE_CLASS_VIDEO = 2,
  I915_ENGINE_CLASS_VIDEO_ENHANCE = 3,
  I915_ENGINE_INFO_HAS_LOGICAL_INSTANCE = 1,
  I915_EXEC_BATCH_FIRST = 262144,
  I915_EXEC_BLT = 3,
  I915_EXEC_BSD = 2,
  I915_EXEC_BSD_DEFAULT = 0,
  I915_EXEC_BSD_MASK = 24576,
  I915_EXEC_BSD_RING1 = 8192,
  I915_EXEC_BSD_RING2 = 16384,
  I915_EXEC_BSD_SHIFT = 13,
  I915_EXEC_CONSTANTS_ABSOLUTE = 64,
  I915_EXEC_CONSTANTS_MASK = 192,
  I915_EXEC_CONSTANTS_REL_GENERAL = 0,
  I915_EXEC_CONSTANTS_REL_SURFACE = 128,
  I915_EXEC_CONTEXT_ID_MASK = 4294967295,
  I915_EXEC_DEFAULT = 0,
  I915_EXEC_FENCE_ARRAY = 524288,
  I915_EXEC_FENCE_IN = 65536,
  I915_EXEC_FENCE_OUT = 131072,
  I915_EXEC_FENCE_SIGNAL = 2,
  I915_EXEC_FENCE_SUBMIT = 1048576,
  I915_EXEC_FENCE_WAIT = 1,
  I915_EXEC_GEN7_SOL_RESET = 256,
  I915_EXEC_HANDLE_LUT = 4096,
  I915_EXEC_IS_PINNED = 1024,
  I915_EXEC_NO_RELOC = 2048,
  I915_EXEC_RENDER = 1,
  I915_EXEC_RESOURCE_STREAMER = 32768,
  I915_EXEC_RING_MASK = 63,
  I915_EXEC_SECURE = 512,
  I915_EXEC_USE_EXTENSIONS = 2097152,
  I915_EXEC_VEBOX = 4,
  I915_GEM_CREATE_EXT_FLAG_NEEDS_CPU_ACCESS = 1,
  I915_GEM_CREATE_EXT_MEMORY_REGIONS = 0,
  I915_GEM_CREATE_EXT_PROTECTED_CONTENT = 1,
  I915_GEM_CREATE_EXT_SET_PAT = 2,
  I915_GEM_DOMAIN_COMMAND = 8,
  I915_GEM_DOMAIN_CPU = 1,
  I915_GEM_DOMAIN_GTT = 64,
  I915_GEM_DOMAIN_INSTRUCTION = 16,
  I915_GEM_DOMAIN_RENDER = 2,
  I915_GEM_DOMAIN_SAMPLER = 4,
  I915_GEM_DOMAIN_VERTEX = 32,
  I915_GEM_DOMAIN_WC = 128,
  I915_GEM_PPGTT_ALIASING = 1,
  I915_GEM_PPGTT_FULL = 2,
  I915_GEM_PPGTT_NONE = 0,
  I915_INIT_DMA = 1,
  I915_LOG_MIN_TEX_REGION_SIZE = 14,
  I915_MADV_DONTNEED = 1,
  I915_MADV_WILLNEED = 0,
  I915_MEMORY_CLASS_DEVICE = 1,
  I915_MEMORY_CLASS_SYSTEM = 0,
  I915_MEM_REGION_AGP = 1,
  I915_MMAP_OFFSET_FIXED = 4,
  I915_MMAP_OFFSET_GTT = 0,
  I915_MMAP_OFFSET_UC = 3,
  I915_MMAP_OFFSET_WB = 2,
  I915_MMAP_OFFSET_WC = 1,
  I915_MMAP_WC = 1,
  I915_MOCS_CACHED = 2,
  I915_MOCS_PTE = 1,
  I915_MOCS_UNCACHED = 0,
  I915_NR_TEX_REGIONS = 255,
  I915_OAM_FORMAT_MPEC8u32_B8_C8 = 14,
  I915_OAM_FORMAT_MPEC8u64_B8_C8 = 13,
  I915_OAR_FORMAT_A32u40_A4u32_B8_C8 = 11,
  I915_OA_FORMAT_A12 = 8,
  I915_OA_FORMAT_A12_B8_C8 = 9,
  I915_OA_FORMAT_A13 = 1,
  I915_OA_FORMAT_A13_B8_C8 = 3,
  I915_OA_FORMAT_A24u40_A14u32_B8_C8 = 12,
  I915_OA_FORMAT_A29 = 2,
  I915_OA_FORMAT_A32u40_A4u32_B8_C8 = 10,
  I915_OA_FORMAT_A45_B8_C8 = 5,
  I915_OA_FORMAT_B4_C8 = 4,
  I915_OA_FORMAT_B4_C8_A16 = 6,
  I915_OA_FORMAT_C4_B8 = 7,
  I915_OA_FORMAT_MAX = 15,
  I915_OVERLAY_DEPTH_MASK = 65280,
  I915_OVERLAY_DISABLE_DEST_COLORKEY = 4,
  I915_OVERLAY_ENABLE = 16777216,
  I915_OVERLAY_FLAGS_MASK = 4278190080,
  I915_OVERLAY_NO_SWAP = 0,
  I915_OVERLAY_RGB = 3,
  I915_OVERLAY_RGB15 = 12288,
  I915_OVERLAY_RGB16 = 8192,
  I915_OVERLAY_RGB24 = 4096,
  I915_OVERLAY_SWAP_MASK = 16711680,
  I915_OVERLAY_TYPE_MASK = 255,
  I915_OVERLAY_UPDATE_ATTRS = 1,
  I915_OVERLAY_UPDATE_GAMMA = 2,
  I915_OVERLAY_UV_SWAP = 65536,
  I915_OVERLAY_YUV410 = 1024,
  I915_OVERLAY_YUV411 = 512,
  I915_OVERLAY_YUV420 = 768,
  I915_OVERLAY_YUV422 = 256,
  I915_OVERLAY_YUV_PACKED = 2,
  I915_OVERLAY_YUV_PLANAR = 1,
  I915_OVERLAY_Y_AND_UV_SWAP = 196608,
  I915_OVERLAY_Y_SWAP = 131072,
  I915_PARAM_ALLOW_BATCHBUFFER = 2,
  I915_PARAM_CHIPSET_ID = 4,
  I915_PARAM_CMD_PARSER_VERSION = 28,
  I915_PARAM_CS_TIMESTAMP_FREQUENCY = 51,
  I915_PARAM_EU_TOTAL = 34,
  I915_PARAM_HAS_ALIASING_PPGTT = 18,
  I915_PARAM_HAS_BLT = 11,
  I915_PARAM_HAS_BSD = 10,
  I915_PARAM_HAS_BSD2 = 31,
  I915_PARAM_HAS_COHERENT_PHYS_GTT = 29,
  I915_PARAM_HAS_COHERENT_RINGS = 13,
  I915_PARAM_HAS_CONTEXT_FREQ_HINT = 59,
  I915_PARAM_HAS_CONTEXT_ISOLATION = 50,
  I915_PARAM_HAS_EXECBUF2 = 9,
  I915_PARAM_HAS_EXEC_ASYNC = 43,
  I915_PARAM_HAS_EXEC_BATCH_FIRST = 48,
  I915_PARAM_HAS_EXEC_CAPTURE = 45,
  I915_PARAM_HAS_EXEC_CONSTANTS = 14,
  I915_PARAM_HAS_EXEC_FENCE = 44,
  I915_PARAM_HAS_EXEC_FENCE_ARRAY = 49,
  I915_PARAM_HAS_EXEC_HANDLE_LUT = 26,
  I915_PARAM_HAS_EXEC_NO_RELOC = 25,
  I915_PARAM_HAS_EXEC_SOFTPIN = 37,
  I915_PARAM_HAS_EXEC_SUBMIT_FENCE = 53,
  I915_PARAM_HAS_EXEC_TIMELINE_FENCES = 55,
  I915_PARAM_HAS_GEM = 5,
  I915_PARAM_HAS_GEN7_SOL_RESET = 16,
  I915_PARAM_HAS_GPU_RESET = 35,
  I915_PARAM_HAS_LLC = 17,
  I915_PARAM_HAS_OVERLAY = 7,
  I915_PARAM_HAS_PAGEFLIPPING = 8,
  I915_PARAM_HAS_PINNED_BATCHES = 24,
  I915_PARAM_HAS_POOLED_EU = 38,
  I915_PARAM_HAS_PRIME_VMAP_FLUSH = 21,
  I915_PARAM_HAS_RELAXED_DELTA = 15,
  I915_PARAM_HAS_RELAXED_FENCING = 12,
  I915_PARAM_HAS_RESOURCE_STREAMER = 36,
  I915_PARAM_HAS_SCHEDULER = 41,
  I915_PARAM_HAS_SECURE_BATCHES = 23,
  I915_PARAM_HAS_SEMAPHORES = 20,
  I915_PARAM_HAS_USERPTR_PROBE = 56,
  I915_PARAM_HAS_VEBOX = 22,
  I915_PARAM_HAS_WAIT_TIMEOUT = 19,
  I915_PARAM_HAS_WT = 27,
  I915_PARAM_HUC_STATUS = 42,
  I915_PARAM_IRQ_ACTIVE = 1,
  I915_PARAM_LAST_DISPATCH = 3,
  I915_PARAM_MIN_EU_IN_POOL = 39,
  I915_PARAM_MMAP_GTT_COHERENT = 52,
  I915_PARAM_MMAP_GTT_VERSION = 40,
  I915_PARAM_MMAP_VERSION = 30,
  I915_PARAM_NUM_FENCES_AVAIL = 6,
  I915_PARAM_OA_TIMESTAMP_FREQUENCY = 57,
  I915_PARAM_PERF_REVISION = 54,
  I915_PARAM_PXP_STATUS = 58,
  I915_PARAM_REVISION = 32,
  I915_PARAM_SLICE_MASK = 46,
  I915_PARAM_SUBSLICE_MASK = 47,
  I915_PARAM_SUBSLICE_TOTAL = 33,
  I915_PERF_FLAG_DISABLED = 4,
  I915_PERF_FLAG_FD_CLOEXEC = 1,
  I915_PERF_FLAG_FD_NONBLOCK = 2,
  I915_PMU_ACTUAL_FREQUENCY = 1048576,
  I915_PMU_CLASS_SHIFT = 12,
  I915_PMU_INTERRUPTS = 1048578,
  I915_PMU_LAST = 1048579,
  I915_PMU_RC6_RESIDENCY = 1048579,
  I915_PMU_REQUESTED_FREQUENCY = 1048577,
  I915_PMU_SAMPLE_BITS = 4,
  I915_PMU_SAMPLE_INSTANCE_BITS = 8,
  I915_PMU_SAMPLE_MASK = 15,
  I915_PMU_SOFTWARE_GT_AWAKE_TIME = 1048580,
  I915_PROTECTED_CONTENT_DEFAULT_SESSION = 15,
  I915_REG_READ_8B_WA = 1,
  I915_RESUME_DMA = 3,
  I915_SAMPLE_BUSY = 0,
  I915_SAMPLE_SEMA = 2,
  I915_SAMPLE_WAIT = 1,
  I915_SCHEDULER_CAP_ENABLED = 1,
  I915_SCHEDULER_CAP_ENGINE_BUSY_STATS = 16,
  I915_SCHEDULER_CAP_PREEMPTION = 4,
  I915_SCHEDULER_CAP_PRIORITY = 2,
  I915_SCHEDULER_CAP_SEMAPHORES = 8,
  I915_SCHEDULER_CAP_STATIC_PRIORITY_MAP = 32,
  I915_SETPARAM_ALLOW_BATCHBUFFER = 3,
  I915_SETPARAM_NUM_USED_FENCES = 4,
  I915_SETPARAM_TEX_LRU_LOG_GRANULARITY = 2,
  I915_SETPARAM_USE_MI_BATCHBUFFER_START = 1,
  I915_SET_COLORKEY_DESTINATION = 2,
  I915_SET_COLORKEY_NONE = 1,
  I915_SET_COLORKEY_SOURCE = 4,
  I915_TILING_LAST = 2,
  I915_TILING_NONE = 0,
  I915_TILING_X = 1,
  I915_TILING_Y = 2,
  I915_USERPTR_PROBE = 2,
  I915_USERPTR_READ_ONLY = 1,
  I915_USERPTR_UNSYNCHRONIZED = 2147483648,
  I915_VIDEO_AND_ENHANCE_CLASS_CAPABILITY_SFC = 2,
  I915_VIDEO_CLASS_CAPABILITY_HEVC = 1,
  __EXEC_OBJECT_UNKNOWN_FLAGS = -256,
  __I915_EXEC_FENCE_UNKNOWN_FLAGS = -4,
  __I915_EXEC_UNKNOWN_FLAGS = -4194304,
  __I915_MADV_PURGED = 2,
  __I915_PMU_GT_SHIFT = 60;
export declare namespace struct {
  /** `<drm/i915_drm.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface _drm_i915_cmdbuffer
    extends RecordView<'struct _drm_i915_cmdbuffer', 'buf' | 'cliprects'> {
    get buf(): number;
    set buf(value: Pointer);
    sz: number;
    DR1: number;
    DR4: number;
    num_cliprects: number;
    get cliprects(): number;
    set cliprects(value: Pointer);
  }

  /** `<drm/i915_drm.h>`: 68 bytes. */
  interface _drm_i915_init extends RecordView<'struct _drm_i915_init'> {
    func: number;
    mmio_offset: number;
    sarea_priv_offset: number;
    ring_start: number;
    ring_end: number;
    ring_size: number;
    front_offset: number;
    back_offset: number;
    depth_offset: number;
    w: number;
    h: number;
    pitch: number;
    pitch_bits: number;
    back_pitch: number;
    depth_pitch: number;
    cpp: number;
    chipset: number;
  }

  /** `<drm/i915_drm.h>`: 2256 bytes. */
  interface _drm_i915_sarea extends RecordView<'struct _drm_i915_sarea'> {
    get texList(): Elements<drm_drm_h.struct.drm_tex_region>;
    set texList(value: Iterable<From<drm_drm_h.struct.drm_tex_region>>);
    last_upload: number;
    last_enqueue: number;
    last_dispatch: number;
    ctxOwner: number;
    texAge: number;
    pf_enabled: number;
    pf_active: number;
    pf_current_page: number;
    perf_boxes: number;
    width: number;
    height: number;
    front_handle: number;
    front_offset: number;
    front_size: number;
    back_handle: number;
    back_offset: number;
    back_size: number;
    depth_handle: number;
    depth_offset: number;
    depth_size: number;
    tex_handle: number;
    tex_offset: number;
    tex_size: number;
    log_tex_granularity: number;
    pitch: number;
    rotation: number;
    rotated_offset: number;
    rotated_size: number;
    rotated_pitch: number;
    virtualX: number;
    virtualY: number;
    front_tiled: number;
    back_tiled: number;
    depth_tiled: number;
    rotated_tiled: number;
    rotated2_tiled: number;
    pipeA_x: number;
    pipeA_y: number;
    pipeA_w: number;
    pipeA_h: number;
    pipeB_x: number;
    pipeB_y: number;
    pipeB_w: number;
    pipeB_h: number;
    unused_handle: number;
    unused1: number;
    unused2: number;
    unused3: number;
    front_bo_handle: number;
    back_bo_handle: number;
    unused_bo_handle: number;
    depth_bo_handle: number;
  }

  /** `<drm/i915_drm.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface drm_i915_batchbuffer extends RecordView<'struct drm_i915_batchbuffer', 'cliprects'> {
    start: number;
    used: number;
    DR1: number;
    DR4: number;
    num_cliprects: number;
    get cliprects(): number;
    set cliprects(value: Pointer);
  }

  /** `<drm/i915_drm.h>`: 56 bytes. */
  interface drm_i915_engine_info extends RecordView<'struct drm_i915_engine_info'> {
    get engine(): struct.i915_engine_class_instance;
    set engine(value: From<struct.i915_engine_class_instance>);
    rsvd0: number;
    get flags(): bigint;
    set flags(value: Integer);
    get capabilities(): bigint;
    set capabilities(value: Integer);
    logical_instance: number;
    get rsvd1(): Uint16Array;
    set rsvd1(value: Iterable<Integer>);
    get rsvd2(): BigUint64Array;
    set rsvd2(value: Iterable<Integer>);
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_gem_busy extends RecordView<'struct drm_i915_gem_busy'> {
    handle: number;
    busy: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_gem_caching extends RecordView<'struct drm_i915_gem_caching'> {
    handle: number;
    caching: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_gem_context_create extends RecordView<'struct drm_i915_gem_context_create'> {
    ctx_id: number;
    pad: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_context_create_ext
    extends RecordView<'struct drm_i915_gem_context_create_ext'> {
    ctx_id: number;
    flags: number;
    get extensions(): bigint;
    set extensions(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 56 bytes. */
  interface drm_i915_gem_context_create_ext_setparam
    extends RecordView<'struct drm_i915_gem_context_create_ext_setparam'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    get param(): struct.drm_i915_gem_context_param;
    set param(value: From<struct.drm_i915_gem_context_param>);
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_gem_context_destroy extends RecordView<'struct drm_i915_gem_context_destroy'> {
    ctx_id: number;
    pad: number;
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface drm_i915_gem_context_param extends RecordView<'struct drm_i915_gem_context_param'> {
    ctx_id: number;
    size: number;
    get param(): bigint;
    set param(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface drm_i915_gem_context_param_sseu
    extends RecordView<'struct drm_i915_gem_context_param_sseu'> {
    get engine(): struct.i915_engine_class_instance;
    set engine(value: From<struct.i915_engine_class_instance>);
    flags: number;
    get slice_mask(): bigint;
    set slice_mask(value: Integer);
    get subslice_mask(): bigint;
    set subslice_mask(value: Integer);
    min_eus_per_subslice: number;
    max_eus_per_subslice: number;
    rsvd: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_create extends RecordView<'struct drm_i915_gem_create'> {
    get size(): bigint;
    set size(value: Integer);
    handle: number;
    pad: number;
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface drm_i915_gem_create_ext extends RecordView<'struct drm_i915_gem_create_ext'> {
    get size(): bigint;
    set size(value: Integer);
    handle: number;
    flags: number;
    get extensions(): bigint;
    set extensions(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 48 bytes. */
  interface drm_i915_gem_create_ext_memory_regions
    extends RecordView<'struct drm_i915_gem_create_ext_memory_regions'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    pad: number;
    num_regions: number;
    get regions(): bigint;
    set regions(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface drm_i915_gem_create_ext_protected_content
    extends RecordView<'struct drm_i915_gem_create_ext_protected_content'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    flags: number;
  }

  /** `<drm/i915_drm.h>`: 40 bytes. */
  interface drm_i915_gem_create_ext_set_pat
    extends RecordView<'struct drm_i915_gem_create_ext_set_pat'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    pat_index: number;
    rsvd: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_gem_exec_fence extends RecordView<'struct drm_i915_gem_exec_fence'> {
    handle: number;
    flags: number;
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface drm_i915_gem_exec_object extends RecordView<'struct drm_i915_gem_exec_object'> {
    handle: number;
    relocation_count: number;
    get relocs_ptr(): bigint;
    set relocs_ptr(value: Integer);
    get alignment(): bigint;
    set alignment(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 56 bytes. */
  interface drm_i915_gem_exec_object2 extends RecordView<'struct drm_i915_gem_exec_object2'> {
    handle: number;
    relocation_count: number;
    get relocs_ptr(): bigint;
    set relocs_ptr(value: Integer);
    get alignment(): bigint;
    set alignment(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get rsvd1(): bigint;
    set rsvd1(value: Integer);
    get pad_to_size(): bigint;
    set pad_to_size(value: Integer);
    get rsvd2(): bigint;
    set rsvd2(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 40 bytes. */
  interface drm_i915_gem_execbuffer extends RecordView<'struct drm_i915_gem_execbuffer'> {
    get buffers_ptr(): bigint;
    set buffers_ptr(value: Integer);
    buffer_count: number;
    batch_start_offset: number;
    batch_len: number;
    DR1: number;
    DR4: number;
    num_cliprects: number;
    get cliprects_ptr(): bigint;
    set cliprects_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 64 bytes. */
  interface drm_i915_gem_execbuffer2 extends RecordView<'struct drm_i915_gem_execbuffer2'> {
    get buffers_ptr(): bigint;
    set buffers_ptr(value: Integer);
    buffer_count: number;
    batch_start_offset: number;
    batch_len: number;
    DR1: number;
    DR4: number;
    num_cliprects: number;
    get cliprects_ptr(): bigint;
    set cliprects_ptr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get rsvd1(): bigint;
    set rsvd1(value: Integer);
    get rsvd2(): bigint;
    set rsvd2(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 56 bytes. */
  interface drm_i915_gem_execbuffer_ext_timeline_fences
    extends RecordView<'struct drm_i915_gem_execbuffer_ext_timeline_fences'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    get fence_count(): bigint;
    set fence_count(value: Integer);
    get handles_ptr(): bigint;
    set handles_ptr(value: Integer);
    get values_ptr(): bigint;
    set values_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_get_aperture extends RecordView<'struct drm_i915_gem_get_aperture'> {
    get aper_size(): bigint;
    set aper_size(value: Integer);
    get aper_available_size(): bigint;
    set aper_available_size(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_get_tiling extends RecordView<'struct drm_i915_gem_get_tiling'> {
    handle: number;
    tiling_mode: number;
    swizzle_mode: number;
    phys_swizzle_mode: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_init extends RecordView<'struct drm_i915_gem_init'> {
    get gtt_start(): bigint;
    set gtt_start(value: Integer);
    get gtt_end(): bigint;
    set gtt_end(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 12 bytes. */
  interface drm_i915_gem_madvise extends RecordView<'struct drm_i915_gem_madvise'> {
    handle: number;
    madv: number;
    retained: number;
  }

  /** `<drm/i915_drm.h>`: 4 bytes. */
  interface drm_i915_gem_memory_class_instance
    extends RecordView<'struct drm_i915_gem_memory_class_instance'> {
    memory_class: number;
    memory_instance: number;
  }

  /** `<drm/i915_drm.h>`: 40 bytes. */
  interface drm_i915_gem_mmap extends RecordView<'struct drm_i915_gem_mmap'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get addr_ptr(): bigint;
    set addr_ptr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_mmap_gtt extends RecordView<'struct drm_i915_gem_mmap_gtt'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface drm_i915_gem_mmap_offset extends RecordView<'struct drm_i915_gem_mmap_offset'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get extensions(): bigint;
    set extensions(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface drm_i915_gem_pin extends RecordView<'struct drm_i915_gem_pin'> {
    handle: number;
    pad: number;
    get alignment(): bigint;
    set alignment(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface drm_i915_gem_pread extends RecordView<'struct drm_i915_gem_pread'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get data_ptr(): bigint;
    set data_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface drm_i915_gem_pwrite extends RecordView<'struct drm_i915_gem_pwrite'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get data_ptr(): bigint;
    set data_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface drm_i915_gem_relocation_entry
    extends RecordView<'struct drm_i915_gem_relocation_entry'> {
    target_handle: number;
    delta: number;
    get offset(): bigint;
    set offset(value: Integer);
    get presumed_offset(): bigint;
    set presumed_offset(value: Integer);
    read_domains: number;
    write_domain: number;
  }

  /** `<drm/i915_drm.h>`: 12 bytes. */
  interface drm_i915_gem_set_domain extends RecordView<'struct drm_i915_gem_set_domain'> {
    handle: number;
    read_domains: number;
    write_domain: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_set_tiling extends RecordView<'struct drm_i915_gem_set_tiling'> {
    handle: number;
    tiling_mode: number;
    stride: number;
    swizzle_mode: number;
  }

  /** `<drm/i915_drm.h>`: 4 bytes. */
  interface drm_i915_gem_sw_finish extends RecordView<'struct drm_i915_gem_sw_finish'> {
    handle: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_gem_unpin extends RecordView<'struct drm_i915_gem_unpin'> {
    handle: number;
    pad: number;
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface drm_i915_gem_userptr extends RecordView<'struct drm_i915_gem_userptr'> {
    get user_ptr(): bigint;
    set user_ptr(value: Integer);
    get user_size(): bigint;
    set user_size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_vm_control extends RecordView<'struct drm_i915_gem_vm_control'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    flags: number;
    vm_id: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_gem_wait extends RecordView<'struct drm_i915_gem_wait'> {
    bo_handle: number;
    flags: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_get_pipe_from_crtc_id
    extends RecordView<'struct drm_i915_get_pipe_from_crtc_id'> {
    crtc_id: number;
    pipe: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_i915_getparam extends RecordView<'struct drm_i915_getparam', 'value'> {
    param: number;
    get value(): number;
    set value(value: Pointer);
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_hws_addr extends RecordView<'struct drm_i915_hws_addr'> {
    get addr(): bigint;
    set addr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface drm_i915_irq_emit extends RecordView<'struct drm_i915_irq_emit', 'irq_seq'> {
    get irq_seq(): number;
    set irq_seq(value: Pointer);
  }

  /** `<drm/i915_drm.h>`: 4 bytes. */
  interface drm_i915_irq_wait extends RecordView<'struct drm_i915_irq_wait'> {
    irq_seq: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_i915_mem_alloc extends RecordView<'struct drm_i915_mem_alloc', 'region_offset'> {
    region: number;
    alignment: number;
    size: number;
    get region_offset(): number;
    set region_offset(value: Pointer);
  }

  /** `<drm/i915_drm.h>`: 4 bytes. */
  interface drm_i915_mem_destroy_heap extends RecordView<'struct drm_i915_mem_destroy_heap'> {
    region: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_mem_free extends RecordView<'struct drm_i915_mem_free'> {
    region: number;
    region_offset: number;
  }

  /** `<drm/i915_drm.h>`: 12 bytes. */
  interface drm_i915_mem_init_heap extends RecordView<'struct drm_i915_mem_init_heap'> {
    region: number;
    size: number;
    start: number;
  }

  /** `<drm/i915_drm.h>`: 88 bytes. */
  interface drm_i915_memory_region_info extends RecordView<'struct drm_i915_memory_region_info'> {
    get region(): struct.drm_i915_gem_memory_class_instance;
    set region(value: From<struct.drm_i915_gem_memory_class_instance>);
    rsvd0: number;
    get probed_size(): bigint;
    set probed_size(value: Integer);
    get unallocated_size(): bigint;
    set unallocated_size(value: Integer);
    get rsvd1(): BigUint64Array;
    set rsvd1(value: Iterable<Integer>);
    get probed_cpu_visible_size(): bigint;
    set probed_cpu_visible_size(value: Integer);
    get unallocated_cpu_visible_size(): bigint;
    set unallocated_cpu_visible_size(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 72 bytes. */
  interface drm_i915_perf_oa_config extends RecordView<'struct drm_i915_perf_oa_config'> {
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    n_mux_regs: number;
    n_boolean_regs: number;
    n_flex_regs: number;
    get mux_regs_ptr(): bigint;
    set mux_regs_ptr(value: Integer);
    get boolean_regs_ptr(): bigint;
    set boolean_regs_ptr(value: Integer);
    get flex_regs_ptr(): bigint;
    set flex_regs_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_perf_open_param extends RecordView<'struct drm_i915_perf_open_param'> {
    flags: number;
    num_properties: number;
    get properties_ptr(): bigint;
    set properties_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_perf_record_header extends RecordView<'struct drm_i915_perf_record_header'> {
    type: number;
    pad: number;
    size: number;
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_query extends RecordView<'struct drm_i915_query'> {
    num_items: number;
    flags: number;
    get items_ptr(): bigint;
    set items_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_query_engine_info extends RecordView<'struct drm_i915_query_engine_info'> {
    num_engines: number;
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
    get engines(): Elements<struct.drm_i915_engine_info>;
    set engines(value: Iterable<From<struct.drm_i915_engine_info>>);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_query_guc_submission_version
    extends RecordView<'struct drm_i915_query_guc_submission_version'> {
    branch: number;
    major: number;
    minor: number;
    patch: number;
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface drm_i915_query_item extends RecordView<'struct drm_i915_query_item'> {
    get query_id(): bigint;
    set query_id(value: Integer);
    length: number;
    flags: number;
    get data_ptr(): bigint;
    set data_ptr(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_query_memory_regions
    extends RecordView<'struct drm_i915_query_memory_regions'> {
    num_regions: number;
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
    get regions(): Elements<struct.drm_i915_memory_region_info>;
    set regions(value: Iterable<From<struct.drm_i915_memory_region_info>>);
  }

  /** `<drm/i915_drm.h>`: 40 bytes on x86; 48 bytes elsewhere. */
  interface drm_i915_query_perf_config extends RecordView<'struct drm_i915_query_perf_config'> {
    get n_configs(): bigint;
    set n_configs(value: Integer);
    get config(): bigint;
    set config(value: Integer);
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
    flags: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_query_topology_info extends RecordView<'struct drm_i915_query_topology_info'> {
    flags: number;
    max_slices: number;
    max_subslices: number;
    max_eus_per_subslice: number;
    subslice_offset: number;
    subslice_stride: number;
    eu_offset: number;
    eu_stride: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<drm/i915_drm.h>`: 16 bytes. */
  interface drm_i915_reg_read extends RecordView<'struct drm_i915_reg_read'> {
    get offset(): bigint;
    set offset(value: Integer);
    get val(): bigint;
    set val(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface drm_i915_reset_stats extends RecordView<'struct drm_i915_reset_stats'> {
    ctx_id: number;
    flags: number;
    reset_count: number;
    batch_active: number;
    batch_pending: number;
    pad: number;
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface drm_i915_setparam extends RecordView<'struct drm_i915_setparam'> {
    param: number;
    value: number;
  }

  /** `<drm/i915_drm.h>`: 4 bytes. */
  interface drm_i915_vblank_pipe extends RecordView<'struct drm_i915_vblank_pipe'> {
    pipe: number;
  }

  /** `<drm/i915_drm.h>`: 12 bytes. */
  interface drm_i915_vblank_swap extends RecordView<'struct drm_i915_vblank_swap'> {
    drawable: number;
    seqtype: number;
    sequence: number;
  }

  /** `<drm/i915_drm.h>`: 44 bytes. */
  interface drm_intel_overlay_attrs extends RecordView<'struct drm_intel_overlay_attrs'> {
    flags: number;
    color_key: number;
    brightness: number;
    contrast: number;
    saturation: number;
    gamma0: number;
    gamma1: number;
    gamma2: number;
    gamma3: number;
    gamma4: number;
    gamma5: number;
  }

  /** `<drm/i915_drm.h>`: 44 bytes. */
  interface drm_intel_overlay_put_image extends RecordView<'struct drm_intel_overlay_put_image'> {
    flags: number;
    bo_handle: number;
    stride_Y: number;
    stride_UV: number;
    offset_Y: number;
    offset_U: number;
    offset_V: number;
    src_width: number;
    src_height: number;
    src_scan_width: number;
    src_scan_height: number;
    crtc_id: number;
    dst_x: number;
    dst_y: number;
    dst_width: number;
    dst_height: number;
  }

  /** `<drm/i915_drm.h>`: 20 bytes. */
  interface drm_intel_sprite_colorkey extends RecordView<'struct drm_intel_sprite_colorkey'> {
    plane_id: number;
    min_value: number;
    channel_mask: number;
    max_value: number;
    flags: number;
  }

  /** `<drm/i915_drm.h>`: 80 bytes. */
  interface i915_context_engines_bond extends RecordView<'struct i915_context_engines_bond'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    get master(): struct.i915_engine_class_instance;
    set master(value: From<struct.i915_engine_class_instance>);
    virtual_index: number;
    num_bonds: number;
    get flags(): bigint;
    set flags(value: Integer);
    get mbz64(): Elements<bigint>;
    set mbz64(value: Iterable<Integer>);
    get engines(): Elements<struct.i915_engine_class_instance>;
    set engines(value: Iterable<From<struct.i915_engine_class_instance>>);
  }

  /** `<drm/i915_drm.h>`: 48 bytes. */
  interface i915_context_engines_load_balance
    extends RecordView<'struct i915_context_engines_load_balance'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    engine_index: number;
    num_siblings: number;
    flags: number;
    get mbz64(): bigint;
    set mbz64(value: Integer);
    get engines(): Elements<struct.i915_engine_class_instance>;
    set engines(value: Iterable<From<struct.i915_engine_class_instance>>);
  }

  /** `<drm/i915_drm.h>`: 72 bytes. */
  interface i915_context_engines_parallel_submit
    extends RecordView<'struct i915_context_engines_parallel_submit'> {
    get base(): struct.i915_user_extension;
    set base(value: From<struct.i915_user_extension>);
    engine_index: number;
    width: number;
    num_siblings: number;
    mbz16: number;
    get flags(): bigint;
    set flags(value: Integer);
    get mbz64(): Elements<bigint>;
    set mbz64(value: Iterable<Integer>);
    get engines(): Elements<struct.i915_engine_class_instance>;
    set engines(value: Iterable<From<struct.i915_engine_class_instance>>);
  }

  /** `<drm/i915_drm.h>`: 8 bytes. */
  interface i915_context_param_engines extends RecordView<'struct i915_context_param_engines'> {
    get extensions(): bigint;
    set extensions(value: Integer);
    get engines(): Elements<struct.i915_engine_class_instance>;
    set engines(value: Iterable<From<struct.i915_engine_class_instance>>);
  }

  /** `<drm/i915_drm.h>`: 4 bytes. */
  interface i915_engine_class_instance extends RecordView<'struct i915_engine_class_instance'> {
    engine_class: number;
    engine_instance: number;
  }

  /** `<drm/i915_drm.h>`: 24 bytes. */
  interface i915_gem_context_param_context_image
    extends RecordView<'struct i915_gem_context_param_context_image'> {
    get engine(): struct.i915_engine_class_instance;
    set engine(value: From<struct.i915_engine_class_instance>);
    flags: number;
    size: number;
    mbz: number;
    get image(): bigint;
    set image(value: Integer);
  }

  /** `<drm/i915_drm.h>`: 32 bytes. */
  interface i915_user_extension extends RecordView<'struct i915_user_extension'> {
    get next_extension(): bigint;
    set next_extension(value: Integer);
    name: number;
    flags: number;
    get rsvd(): Uint32Array;
    set rsvd(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly _drm_i915_cmdbuffer: Descriptor<struct._drm_i915_cmdbuffer>;
  readonly _drm_i915_init: Descriptor<struct._drm_i915_init>;
  readonly _drm_i915_sarea: Descriptor<struct._drm_i915_sarea>;
  readonly drm_i915_batchbuffer: Descriptor<struct.drm_i915_batchbuffer>;
  readonly drm_i915_engine_info: Descriptor<struct.drm_i915_engine_info>;
  readonly drm_i915_gem_busy: Descriptor<struct.drm_i915_gem_busy>;
  readonly drm_i915_gem_caching: Descriptor<struct.drm_i915_gem_caching>;
  readonly drm_i915_gem_context_create: Descriptor<struct.drm_i915_gem_context_create>;
  readonly drm_i915_gem_context_create_ext: Descriptor<struct.drm_i915_gem_context_create_ext>;
  readonly drm_i915_gem_context_create_ext_setparam: Descriptor<struct.drm_i915_gem_context_create_ext_setparam>;
  readonly drm_i915_gem_context_destroy: Descriptor<struct.drm_i915_gem_context_destroy>;
  readonly drm_i915_gem_context_param: Descriptor<struct.drm_i915_gem_context_param>;
  readonly drm_i915_gem_context_param_sseu: Descriptor<struct.drm_i915_gem_context_param_sseu>;
  readonly drm_i915_gem_create: Descriptor<struct.drm_i915_gem_create>;
  readonly drm_i915_gem_create_ext: Descriptor<struct.drm_i915_gem_create_ext>;
  readonly drm_i915_gem_create_ext_memory_regions: Descriptor<struct.drm_i915_gem_create_ext_memory_regions>;
  readonly drm_i915_gem_create_ext_protected_content: Descriptor<struct.drm_i915_gem_create_ext_protected_content>;
  readonly drm_i915_gem_create_ext_set_pat: Descriptor<struct.drm_i915_gem_create_ext_set_pat>;
  readonly drm_i915_gem_exec_fence: Descriptor<struct.drm_i915_gem_exec_fence>;
  readonly drm_i915_gem_exec_object: Descriptor<struct.drm_i915_gem_exec_object>;
  readonly drm_i915_gem_exec_object2: Descriptor<struct.drm_i915_gem_exec_object2>;
  readonly drm_i915_gem_execbuffer: Descriptor<struct.drm_i915_gem_execbuffer>;
  readonly drm_i915_gem_execbuffer2: Descriptor<struct.drm_i915_gem_execbuffer2>;
  readonly drm_i915_gem_execbuffer_ext_timeline_fences: Descriptor<struct.drm_i915_gem_execbuffer_ext_timeline_fences>;
  readonly drm_i915_gem_get_aperture: Descriptor<struct.drm_i915_gem_get_aperture>;
  readonly drm_i915_gem_get_tiling: Descriptor<struct.drm_i915_gem_get_tiling>;
  readonly drm_i915_gem_init: Descriptor<struct.drm_i915_gem_init>;
  readonly drm_i915_gem_madvise: Descriptor<struct.drm_i915_gem_madvise>;
  readonly drm_i915_gem_memory_class_instance: Descriptor<struct.drm_i915_gem_memory_class_instance>;
  readonly drm_i915_gem_mmap: Descriptor<struct.drm_i915_gem_mmap>;
  readonly drm_i915_gem_mmap_gtt: Descriptor<struct.drm_i915_gem_mmap_gtt>;
  readonly drm_i915_gem_mmap_offset: Descriptor<struct.drm_i915_gem_mmap_offset>;
  readonly drm_i915_gem_pin: Descriptor<struct.drm_i915_gem_pin>;
  readonly drm_i915_gem_pread: Descriptor<struct.drm_i915_gem_pread>;
  readonly drm_i915_gem_pwrite: Descriptor<struct.drm_i915_gem_pwrite>;
  readonly drm_i915_gem_relocation_entry: Descriptor<struct.drm_i915_gem_relocation_entry>;
  readonly drm_i915_gem_set_domain: Descriptor<struct.drm_i915_gem_set_domain>;
  readonly drm_i915_gem_set_tiling: Descriptor<struct.drm_i915_gem_set_tiling>;
  readonly drm_i915_gem_sw_finish: Descriptor<struct.drm_i915_gem_sw_finish>;
  readonly drm_i915_gem_unpin: Descriptor<struct.drm_i915_gem_unpin>;
  readonly drm_i915_gem_userptr: Descriptor<struct.drm_i915_gem_userptr>;
  readonly drm_i915_gem_vm_control: Descriptor<struct.drm_i915_gem_vm_control>;
  readonly drm_i915_gem_wait: Descriptor<struct.drm_i915_gem_wait>;
  readonly drm_i915_get_pipe_from_crtc_id: Descriptor<struct.drm_i915_get_pipe_from_crtc_id>;
  readonly drm_i915_getparam: Descriptor<struct.drm_i915_getparam>;
  readonly drm_i915_hws_addr: Descriptor<struct.drm_i915_hws_addr>;
  readonly drm_i915_irq_emit: Descriptor<struct.drm_i915_irq_emit>;
  readonly drm_i915_irq_wait: Descriptor<struct.drm_i915_irq_wait>;
  readonly drm_i915_mem_alloc: Descriptor<struct.drm_i915_mem_alloc>;
  readonly drm_i915_mem_destroy_heap: Descriptor<struct.drm_i915_mem_destroy_heap>;
  readonly drm_i915_mem_free: Descriptor<struct.drm_i915_mem_free>;
  readonly drm_i915_mem_init_heap: Descriptor<struct.drm_i915_mem_init_heap>;
  readonly drm_i915_memory_region_info: Descriptor<struct.drm_i915_memory_region_info>;
  readonly drm_i915_perf_oa_config: Descriptor<struct.drm_i915_perf_oa_config>;
  readonly drm_i915_perf_open_param: Descriptor<struct.drm_i915_perf_open_param>;
  readonly drm_i915_perf_record_header: Descriptor<struct.drm_i915_perf_record_header>;
  readonly drm_i915_query: Descriptor<struct.drm_i915_query>;
  readonly drm_i915_query_engine_info: Descriptor<struct.drm_i915_query_engine_info>;
  readonly drm_i915_query_guc_submission_version: Descriptor<struct.drm_i915_query_guc_submission_version>;
  readonly drm_i915_query_item: Descriptor<struct.drm_i915_query_item>;
  readonly drm_i915_query_memory_regions: Descriptor<struct.drm_i915_query_memory_regions>;
  readonly drm_i915_query_perf_config: Descriptor<struct.drm_i915_query_perf_config>;
  readonly drm_i915_query_topology_info: Descriptor<struct.drm_i915_query_topology_info>;
  readonly drm_i915_reg_read: Descriptor<struct.drm_i915_reg_read>;
  readonly drm_i915_reset_stats: Descriptor<struct.drm_i915_reset_stats>;
  readonly drm_i915_setparam: Descriptor<struct.drm_i915_setparam>;
  readonly drm_i915_vblank_pipe: Descriptor<struct.drm_i915_vblank_pipe>;
  readonly drm_i915_vblank_swap: Descriptor<struct.drm_i915_vblank_swap>;
  readonly drm_intel_overlay_attrs: Descriptor<struct.drm_intel_overlay_attrs>;
  readonly drm_intel_overlay_put_image: Descriptor<struct.drm_intel_overlay_put_image>;
  readonly drm_intel_sprite_colorkey: Descriptor<struct.drm_intel_sprite_colorkey>;
  readonly i915_context_engines_bond: Descriptor<struct.i915_context_engines_bond>;
  readonly i915_context_engines_load_balance: Descriptor<struct.i915_context_engines_load_balance>;
  readonly i915_context_engines_parallel_submit: Descriptor<struct.i915_context_engines_parallel_submit>;
  readonly i915_context_param_engines: Descriptor<struct.i915_context_param_engines>;
  readonly i915_engine_class_instance: Descriptor<struct.i915_engine_class_instance>;
  readonly i915_gem_context_param_context_image: Descriptor<struct.i915_gem_context_param_context_image>;
  readonly i915_user_extension: Descriptor<struct.i915_user_extension>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_drm_i915_cmdbuffer": "char *buf;int sz;int DR1;int DR4;int num_cliprects;struct drm_clip_rect *cliprects;",
"_drm_i915_init": "__u32 func;unsigned int mmio_offset;int sarea_priv_offset;unsigned int ring_start;unsigned int ring_end;unsigned int ring_size;unsigned int front_offset;unsigned int back_offset;unsigned int depth_offset;unsigned int w;unsigned int h;unsigned int pitch;unsigned int pitch_bits;unsigned int back_pitch;unsigned int depth_pitch;unsigned int cpp;unsigned int chipset;",
"_drm_i915_sarea": "struct drm_tex_region texList[256];int last_upload;int last_enqueue;int last_dispatch;int ctxOwner;int texAge;int pf_enabled;int pf_active;int pf_current_page;int perf_boxes;int width;int height;unsigned int front_handle;int front_offset;int front_size;unsigned int back_handle;int back_offset;int back_size;unsigned int depth_handle;int depth_offset;int depth_size;unsigned int tex_handle;int tex_offset;int tex_size;int log_tex_granularity;int pitch;int rotation;int rotated_offset;int rotated_size;int rotated_pitch;int virtualX;int virtualY;unsigned int front_tiled;unsigned int back_tiled;unsigned int depth_tiled;unsigned int rotated_tiled;unsigned int rotated2_tiled;int pipeA_x;int pipeA_y;int pipeA_w;int pipeA_h;int pipeB_x;int pipeB_y;int pipeB_w;int pipeB_h;unsigned int unused_handle;__u32 unused1;__u32 unused2;__u32 unused3;__u32 front_bo_handle;__u32 back_bo_handle;__u32 unused_bo_handle;__u32 depth_bo_handle;",
"drm_i915_batchbuffer": "int start;int used;int DR1;int DR4;int num_cliprects;struct drm_clip_rect *cliprects;",
"drm_i915_engine_info": "struct i915_engine_class_instance engine;__u32 rsvd0;__u64 flags;__u64 capabilities;__u16 logical_instance;__u16 rsvd1[3];__u64 rsvd2[3];",
"drm_i915_gem_busy": "__u32 handle;__u32 busy;",
"drm_i915_gem_caching": "__u32 handle;__u32 caching;",
"drm_i915_gem_context_create": "__u32 ctx_id;__u32 pad;",
"drm_i915_gem_context_create_ext": "__u32 ctx_id;__u32 flags;__u64 extensions;",
"drm_i915_gem_context_create_ext_setparam": "struct i915_user_extension base;struct drm_i915_gem_context_param param;",
"drm_i915_gem_context_destroy": "__u32 ctx_id;__u32 pad;",
"drm_i915_gem_context_param": "__u32 ctx_id;__u32 size;__u64 param;__u64 value;",
"drm_i915_gem_context_param_sseu": "struct i915_engine_class_instance engine;__u32 flags;__u64 slice_mask;__u64 subslice_mask;__u16 min_eus_per_subslice;__u16 max_eus_per_subslice;__u32 rsvd;",
"drm_i915_gem_create": "__u64 size;__u32 handle;__u32 pad;",
"drm_i915_gem_create_ext": "__u64 size;__u32 handle;__u32 flags;__u64 extensions;",
"drm_i915_gem_create_ext_memory_regions": "struct i915_user_extension base;__u32 pad;__u32 num_regions;__u64 regions;",
"drm_i915_gem_create_ext_protected_content": "struct i915_user_extension base;__u32 flags;",
"drm_i915_gem_create_ext_set_pat": "struct i915_user_extension base;__u32 pat_index;__u32 rsvd;",
"drm_i915_gem_exec_fence": "__u32 handle;__u32 flags;",
"drm_i915_gem_exec_object": "__u32 handle;__u32 relocation_count;__u64 relocs_ptr;__u64 alignment;__u64 offset;",
"drm_i915_gem_exec_object2": "__u32 handle;__u32 relocation_count;__u64 relocs_ptr;__u64 alignment;__u64 offset;__u64 flags;union {__u64 rsvd1;__u64 pad_to_size;};__u64 rsvd2;",
"drm_i915_gem_execbuffer": "__u64 buffers_ptr;__u32 buffer_count;__u32 batch_start_offset;__u32 batch_len;__u32 DR1;__u32 DR4;__u32 num_cliprects;__u64 cliprects_ptr;",
"drm_i915_gem_execbuffer2": "__u64 buffers_ptr;__u32 buffer_count;__u32 batch_start_offset;__u32 batch_len;__u32 DR1;__u32 DR4;__u32 num_cliprects;__u64 cliprects_ptr;__u64 flags;__u64 rsvd1;__u64 rsvd2;",
"drm_i915_gem_execbuffer_ext_timeline_fences": "struct i915_user_extension base;__u64 fence_count;__u64 handles_ptr;__u64 values_ptr;",
"drm_i915_gem_get_aperture": "__u64 aper_size;__u64 aper_available_size;",
"drm_i915_gem_get_tiling": "__u32 handle;__u32 tiling_mode;__u32 swizzle_mode;__u32 phys_swizzle_mode;",
"drm_i915_gem_init": "__u64 gtt_start;__u64 gtt_end;",
"drm_i915_gem_madvise": "__u32 handle;__u32 madv;__u32 retained;",
"drm_i915_gem_memory_class_instance": "__u16 memory_class;__u16 memory_instance;",
"drm_i915_gem_mmap": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 addr_ptr;__u64 flags;",
"drm_i915_gem_mmap_gtt": "__u32 handle;__u32 pad;__u64 offset;",
"drm_i915_gem_mmap_offset": "__u32 handle;__u32 pad;__u64 offset;__u64 flags;__u64 extensions;",
"drm_i915_gem_pin": "__u32 handle;__u32 pad;__u64 alignment;__u64 offset;",
"drm_i915_gem_pread": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 data_ptr;",
"drm_i915_gem_pwrite": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 data_ptr;",
"drm_i915_gem_relocation_entry": "__u32 target_handle;__u32 delta;__u64 offset;__u64 presumed_offset;__u32 read_domains;__u32 write_domain;",
"drm_i915_gem_set_domain": "__u32 handle;__u32 read_domains;__u32 write_domain;",
"drm_i915_gem_set_tiling": "__u32 handle;__u32 tiling_mode;__u32 stride;__u32 swizzle_mode;",
"drm_i915_gem_sw_finish": "__u32 handle;",
"drm_i915_gem_unpin": "__u32 handle;__u32 pad;",
"drm_i915_gem_userptr": "__u64 user_ptr;__u64 user_size;__u32 flags;__u32 handle;",
"drm_i915_gem_vm_control": "__u64 extensions;__u32 flags;__u32 vm_id;",
"drm_i915_gem_wait": "__u32 bo_handle;__u32 flags;__s64 timeout_ns;",
"drm_i915_get_pipe_from_crtc_id": "__u32 crtc_id;__u32 pipe;",
"drm_i915_getparam": "__s32 param;int *value;",
"drm_i915_hws_addr": "__u64 addr;",
"drm_i915_irq_emit": "int *irq_seq;",
"drm_i915_irq_wait": "int irq_seq;",
"drm_i915_mem_alloc": "int region;int alignment;int size;int *region_offset;",
"drm_i915_mem_destroy_heap": "int region;",
"drm_i915_mem_free": "int region;int region_offset;",
"drm_i915_mem_init_heap": "int region;int size;int start;",
"drm_i915_memory_region_info": "struct drm_i915_gem_memory_class_instance region;__u32 rsvd0;__u64 probed_size;__u64 unallocated_size;union {__u64 rsvd1[8];struct {__u64 probed_cpu_visible_size;__u64 unallocated_cpu_visible_size;};};",
"drm_i915_perf_oa_config": "char uuid[36];__u32 n_mux_regs;__u32 n_boolean_regs;__u32 n_flex_regs;__u64 mux_regs_ptr;__u64 boolean_regs_ptr;__u64 flex_regs_ptr;",
"drm_i915_perf_open_param": "__u32 flags;__u32 num_properties;__u64 properties_ptr;",
"drm_i915_perf_record_header": "__u32 type;__u16 pad;__u16 size;",
"drm_i915_query": "__u32 num_items;__u32 flags;__u64 items_ptr;",
"drm_i915_query_engine_info": "__u32 num_engines;__u32 rsvd[3];struct drm_i915_engine_info engines[];",
"drm_i915_query_guc_submission_version": "__u32 branch;__u32 major;__u32 minor;__u32 patch;",
"drm_i915_query_item": "__u64 query_id;__s32 length;__u32 flags;__u64 data_ptr;",
"drm_i915_query_memory_regions": "__u32 num_regions;__u32 rsvd[3];struct drm_i915_memory_region_info regions[];",
"drm_i915_query_perf_config": "union {__u64 n_configs;__u64 config;char uuid[36];};__u32 flags;__u8 data[];",
"drm_i915_query_topology_info": "__u16 flags;__u16 max_slices;__u16 max_subslices;__u16 max_eus_per_subslice;__u16 subslice_offset;__u16 subslice_stride;__u16 eu_offset;__u16 eu_stride;__u8 data[];",
"drm_i915_reg_read": "__u64 offset;__u64 val;",
"drm_i915_reset_stats": "__u32 ctx_id;__u32 flags;__u32 reset_count;__u32 batch_active;__u32 batch_pending;__u32 pad;",
"drm_i915_setparam": "int param;int value;",
"drm_i915_vblank_pipe": "int pipe;",
"drm_i915_vblank_swap": "unsigned int drawable;enum drm_vblank_seq_type seqtype;unsigned int sequence;",
"drm_intel_overlay_attrs": "__u32 flags;__u32 color_key;__s32 brightness;__u32 contrast;__u32 saturation;__u32 gamma0;__u32 gamma1;__u32 gamma2;__u32 gamma3;__u32 gamma4;__u32 gamma5;",
"drm_intel_overlay_put_image": "__u32 flags;__u32 bo_handle;__u16 stride_Y;__u16 stride_UV;__u32 offset_Y;__u32 offset_U;__u32 offset_V;__u16 src_width;__u16 src_height;__u16 src_scan_width;__u16 src_scan_height;__u32 crtc_id;__u16 dst_x;__u16 dst_y;__u16 dst_width;__u16 dst_height;",
"drm_intel_sprite_colorkey": "__u32 plane_id;__u32 min_value;__u32 channel_mask;__u32 max_value;__u32 flags;",
"i915_context_engines_bond": ["struct i915_user_extension base;struct i915_engine_class_instance master;__u16 virtual_index;__u16 num_bonds;__u64 flags;__u64 mbz64[4];struct i915_engine_class_instance engines[];",{"pack":1}],
"i915_context_engines_load_balance": ["struct i915_user_extension base;__u16 engine_index;__u16 num_siblings;__u32 flags;__u64 mbz64;struct i915_engine_class_instance engines[];",{"pack":1}],
"i915_context_engines_parallel_submit": ["struct i915_user_extension base;__u16 engine_index;__u16 width;__u16 num_siblings;__u16 mbz16;__u64 flags;__u64 mbz64[3];struct i915_engine_class_instance engines[];",{"pack":1}],
"i915_context_param_engines": ["__u64 extensions;struct i915_engine_class_instance engines[];",{"pack":1}],
"i915_engine_class_instance": "__u16 engine_class;__u16 engine_instance;",
"i915_gem_context_param_context_image": ["struct i915_engine_class_instance engine;__u32 flags;__u32 size;__u32 mbz;__u64 image;",{"pack":1}],
"i915_user_extension": "__u64 next_extension;__u32 name;__u32 flags;__u32 rsvd[4];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_tex_region": "unsigned char next;unsigned char prev;unsigned char in_use;unsigned char padding;unsigned int age;"
}`),
);

export type drm_i915_batchbuffer_t = struct.drm_i915_batchbuffer;
export const drm_i915_batchbuffer_t: typeof struct.drm_i915_batchbuffer =
  struct.drm_i915_batchbuffer;
export type drm_i915_cmdbuffer_t = struct._drm_i915_cmdbuffer;
export const drm_i915_cmdbuffer_t: typeof struct._drm_i915_cmdbuffer = struct._drm_i915_cmdbuffer;
export type drm_i915_getparam_t = struct.drm_i915_getparam;
export const drm_i915_getparam_t: typeof struct.drm_i915_getparam = struct.drm_i915_getparam;
export type drm_i915_hws_addr_t = struct.drm_i915_hws_addr;
export const drm_i915_hws_addr_t: typeof struct.drm_i915_hws_addr = struct.drm_i915_hws_addr;
export type drm_i915_init_t = struct._drm_i915_init;
export const drm_i915_init_t: typeof struct._drm_i915_init = struct._drm_i915_init;
export type drm_i915_irq_emit_t = struct.drm_i915_irq_emit;
export const drm_i915_irq_emit_t: typeof struct.drm_i915_irq_emit = struct.drm_i915_irq_emit;
export type drm_i915_irq_wait_t = struct.drm_i915_irq_wait;
export const drm_i915_irq_wait_t: typeof struct.drm_i915_irq_wait = struct.drm_i915_irq_wait;
export type drm_i915_mem_alloc_t = struct.drm_i915_mem_alloc;
export const drm_i915_mem_alloc_t: typeof struct.drm_i915_mem_alloc = struct.drm_i915_mem_alloc;
export type drm_i915_mem_destroy_heap_t = struct.drm_i915_mem_destroy_heap;
export const drm_i915_mem_destroy_heap_t: typeof struct.drm_i915_mem_destroy_heap =
  struct.drm_i915_mem_destroy_heap;
export type drm_i915_mem_free_t = struct.drm_i915_mem_free;
export const drm_i915_mem_free_t: typeof struct.drm_i915_mem_free = struct.drm_i915_mem_free;
export type drm_i915_mem_init_heap_t = struct.drm_i915_mem_init_heap;
export const drm_i915_mem_init_heap_t: typeof struct.drm_i915_mem_init_heap =
  struct.drm_i915_mem_init_heap;
export type drm_i915_sarea_t = struct._drm_i915_sarea;
export const drm_i915_sarea_t: typeof struct._drm_i915_sarea = struct._drm_i915_sarea;
export type drm_i915_setparam_t = struct.drm_i915_setparam;
export const drm_i915_setparam_t: typeof struct.drm_i915_setparam = struct.drm_i915_setparam;
export type drm_i915_vblank_pipe_t = struct.drm_i915_vblank_pipe;
export const drm_i915_vblank_pipe_t: typeof struct.drm_i915_vblank_pipe =
  struct.drm_i915_vblank_pipe;
export type drm_i915_vblank_swap_t = struct.drm_i915_vblank_swap;
export const drm_i915_vblank_swap_t: typeof struct.drm_i915_vblank_swap =
  struct.drm_i915_vblank_swap;
