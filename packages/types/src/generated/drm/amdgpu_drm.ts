// Generated from Linux 7.3.4 <drm/amdgpu_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DRM_IOCTL_AMDGPU_GEM_METADATA: PerArch<
    3240125510,
    3239863366,
    3240125510,
    3240125510,
    3240125510,
    3240125510,
    3240125510,
    3240125510
  >;
} & Requests<'DRM_IOCTL_AMDGPU_GEM_VA' | 'DRM_IOCTL_AMDGPU_INFO' | 'DRM_IOCTL_AMDGPU_SCHED'> =
  /* @__PURE__ */ perArchOf(
    {
      DRM_IOCTL_AMDGPU_GEM_METADATA: [
        3240125510, 3239863366, 3240125510, 3240125510, 3240125510, 3240125510, 3240125510,
        3240125510,
      ],
    },
    {
      DRM_IOCTL_AMDGPU_GEM_VA: 1077961800,
      DRM_IOCTL_AMDGPU_INFO: 1075864645,
      DRM_IOCTL_AMDGPU_SCHED: 1074816085,
    },
  );

/** `<drm/amdgpu_drm.h>`: 3239863366 on x86; 3240125510 elsewhere. */
export const DRM_IOCTL_AMDGPU_GEM_METADATA: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_AMDGPU_GEM_METADATA,
);
export const DRM_IOCTL_AMDGPU_GEM_VA: number = /* @__PURE__ */ requestHere(1077961800),
  DRM_IOCTL_AMDGPU_INFO: number = /* @__PURE__ */ requestHere(1075864645),
  DRM_IOCTL_AMDGPU_SCHED: number = /* @__PURE__ */ requestHere(1074816085);
export const AMDGPU_BO_LIST_OP_CREATE = 0,
  AMDGPU_BO_LIST_OP_DESTROY = 1,
  AMDGPU_BO_LIST_OP_UPDATE = 2,
  AMDGPU_CHUNK_ID_BO_HANDLES = 6,
  AMDGPU_CHUNK_ID_CP_GFX_SHADOW = 10,
  AMDGPU_CHUNK_ID_DEPENDENCIES = 3,
  AMDGPU_CHUNK_ID_FENCE = 2,
  AMDGPU_CHUNK_ID_IB = 1,
  AMDGPU_CHUNK_ID_SCHEDULED_DEPENDENCIES = 7,
  AMDGPU_CHUNK_ID_SYNCOBJ_IN = 4,
  AMDGPU_CHUNK_ID_SYNCOBJ_OUT = 5,
  AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_SIGNAL = 9,
  AMDGPU_CHUNK_ID_SYNCOBJ_TIMELINE_WAIT = 8,
  AMDGPU_CS_CHUNK_CP_GFX_SHADOW_FLAGS_INIT_SHADOW = 1,
  AMDGPU_CTX_GUILTY_RESET = 1,
  AMDGPU_CTX_INNOCENT_RESET = 2,
  AMDGPU_CTX_NO_RESET = 0,
  AMDGPU_CTX_OP_ALLOC_CTX = 1,
  AMDGPU_CTX_OP_FREE_CTX = 2,
  AMDGPU_CTX_OP_GET_STABLE_PSTATE = 5,
  AMDGPU_CTX_OP_QUERY_STATE = 3,
  AMDGPU_CTX_OP_QUERY_STATE2 = 4,
  AMDGPU_CTX_OP_SET_STABLE_PSTATE = 6,
  AMDGPU_CTX_PRIORITY_HIGH = 512,
  AMDGPU_CTX_PRIORITY_LOW = -512,
  AMDGPU_CTX_PRIORITY_NORMAL = 0,
  AMDGPU_CTX_PRIORITY_UNSET = -2048,
  AMDGPU_CTX_PRIORITY_VERY_HIGH = 1023,
  AMDGPU_CTX_PRIORITY_VERY_LOW = -1023,
  AMDGPU_CTX_QUERY2_FLAGS_GUILTY = 4,
  AMDGPU_CTX_QUERY2_FLAGS_RAS_CE = 8,
  AMDGPU_CTX_QUERY2_FLAGS_RAS_UE = 16,
  AMDGPU_CTX_QUERY2_FLAGS_RESET = 1,
  AMDGPU_CTX_QUERY2_FLAGS_RESET_IN_PROGRESS = 32,
  AMDGPU_CTX_QUERY2_FLAGS_VRAMLOST = 2,
  AMDGPU_CTX_STABLE_PSTATE_FLAGS_MASK = 15,
  AMDGPU_CTX_STABLE_PSTATE_MIN_MCLK = 3,
  AMDGPU_CTX_STABLE_PSTATE_MIN_SCLK = 2,
  AMDGPU_CTX_STABLE_PSTATE_NONE = 0,
  AMDGPU_CTX_STABLE_PSTATE_PEAK = 4,
  AMDGPU_CTX_STABLE_PSTATE_STANDARD = 1,
  AMDGPU_CTX_UNKNOWN_RESET = 3,
  AMDGPU_FAMILY_AI = 141,
  AMDGPU_FAMILY_CI = 120,
  AMDGPU_FAMILY_CZ = 135,
  AMDGPU_FAMILY_GC_10_3_6 = 149,
  AMDGPU_FAMILY_GC_10_3_7 = 151,
  AMDGPU_FAMILY_GC_11_0_0 = 145,
  AMDGPU_FAMILY_GC_11_0_1 = 148,
  AMDGPU_FAMILY_GC_11_5_0 = 150,
  AMDGPU_FAMILY_GC_11_5_4 = 154,
  AMDGPU_FAMILY_GC_12_0_0 = 152,
  AMDGPU_FAMILY_KV = 125,
  AMDGPU_FAMILY_NV = 143,
  AMDGPU_FAMILY_RV = 142,
  AMDGPU_FAMILY_SI = 110,
  AMDGPU_FAMILY_UNKNOWN = 0,
  AMDGPU_FAMILY_VGH = 144,
  AMDGPU_FAMILY_VI = 130,
  AMDGPU_FAMILY_YC = 146,
  AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ = 0,
  AMDGPU_FENCE_TO_HANDLE_GET_SYNCOBJ_FD = 1,
  AMDGPU_FENCE_TO_HANDLE_GET_SYNC_FILE_FD = 2,
  AMDGPU_GEM_CREATE_COHERENT = 8192,
  AMDGPU_GEM_CREATE_CPU_ACCESS_REQUIRED = 1,
  AMDGPU_GEM_CREATE_CPU_GTT_USWC = 4,
  AMDGPU_GEM_CREATE_CP_MQD_GFX9 = 256,
  AMDGPU_GEM_CREATE_DISCARDABLE = 4096,
  AMDGPU_GEM_CREATE_ENCRYPTED = 1024,
  AMDGPU_GEM_CREATE_EXPLICIT_SYNC = 128,
  AMDGPU_GEM_CREATE_EXT_COHERENT = 32768,
  AMDGPU_GEM_CREATE_GFX12_DCC = 65536,
  AMDGPU_GEM_CREATE_NO_CPU_ACCESS = 2,
  AMDGPU_GEM_CREATE_PREEMPTIBLE = 2048,
  AMDGPU_GEM_CREATE_UNCACHED = 16384,
  AMDGPU_GEM_CREATE_VM_ALWAYS_VALID = 64,
  AMDGPU_GEM_CREATE_VRAM_CLEARED = 8,
  AMDGPU_GEM_CREATE_VRAM_CONTIGUOUS = 32,
  AMDGPU_GEM_CREATE_VRAM_WIPE_ON_RELEASE = 512,
  AMDGPU_GEM_DOMAIN_CPU = 1,
  AMDGPU_GEM_DOMAIN_DOORBELL = 64,
  AMDGPU_GEM_DOMAIN_GDS = 8,
  AMDGPU_GEM_DOMAIN_GTT = 2,
  AMDGPU_GEM_DOMAIN_GWS = 16,
  AMDGPU_GEM_DOMAIN_MASK = 127,
  AMDGPU_GEM_DOMAIN_OA = 32,
  AMDGPU_GEM_DOMAIN_VRAM = 4,
  AMDGPU_GEM_LIST_HANDLES_FLAG_IS_IMPORT = 1,
  AMDGPU_GEM_METADATA_OP_GET_METADATA = 2,
  AMDGPU_GEM_METADATA_OP_SET_METADATA = 1,
  AMDGPU_GEM_OP_GET_GEM_CREATE_INFO = 0,
  AMDGPU_GEM_OP_GET_MAPPING_INFO = 2,
  AMDGPU_GEM_OP_SET_PLACEMENT = 1,
  AMDGPU_GEM_USERPTR_ANONONLY = 2,
  AMDGPU_GEM_USERPTR_READONLY = 1,
  AMDGPU_GEM_USERPTR_REGISTER = 8,
  AMDGPU_GEM_USERPTR_VALIDATE = 4,
  AMDGPU_HW_IP_COMPUTE = 1,
  AMDGPU_HW_IP_DMA = 2,
  AMDGPU_HW_IP_GFX = 0,
  AMDGPU_HW_IP_INSTANCE_MAX_COUNT = 1,
  AMDGPU_HW_IP_NUM = 10,
  AMDGPU_HW_IP_UVD = 3,
  AMDGPU_HW_IP_UVD_ENC = 5,
  AMDGPU_HW_IP_VCE = 4,
  AMDGPU_HW_IP_VCN_DEC = 6,
  AMDGPU_HW_IP_VCN_ENC = 7,
  AMDGPU_HW_IP_VCN_JPEG = 8,
  AMDGPU_HW_IP_VPE = 9,
  AMDGPU_IB_FLAGS_SECURE = 32,
  AMDGPU_IB_FLAG_CE = 1,
  AMDGPU_IB_FLAG_EMIT_MEM_SYNC = 64,
  AMDGPU_IB_FLAG_PREAMBLE = 2,
  AMDGPU_IB_FLAG_PREEMPT = 4,
  AMDGPU_IB_FLAG_RESET_GDS_MAX_WAVE_ID = 16,
  AMDGPU_IB_FLAG_TC_WB_NOT_INVALIDATE = 8,
  AMDGPU_IDS_FLAGS_CONFORMANT_TRUNC_COORD = 8,
  AMDGPU_IDS_FLAGS_FUSION = 1,
  AMDGPU_IDS_FLAGS_GANG_SUBMIT = 16,
  AMDGPU_IDS_FLAGS_MODE_MASK = 768,
  AMDGPU_IDS_FLAGS_MODE_PF = 0,
  AMDGPU_IDS_FLAGS_MODE_PT = 2,
  AMDGPU_IDS_FLAGS_MODE_SHIFT = 8,
  AMDGPU_IDS_FLAGS_MODE_VF = 1,
  AMDGPU_IDS_FLAGS_PREEMPTION = 2,
  AMDGPU_IDS_FLAGS_TMZ = 4,
  AMDGPU_INFO_ACCEL_WORKING = 0,
  AMDGPU_INFO_CRTC_FROM_ID = 1,
  AMDGPU_INFO_DEV_INFO = 22,
  AMDGPU_INFO_FW_ASD = 13,
  AMDGPU_INFO_FW_CAP = 22,
  AMDGPU_INFO_FW_DMCU = 18,
  AMDGPU_INFO_FW_DMCUB = 20,
  AMDGPU_INFO_FW_GFX_CE = 6,
  AMDGPU_INFO_FW_GFX_ME = 4,
  AMDGPU_INFO_FW_GFX_MEC = 8,
  AMDGPU_INFO_FW_GFX_PFP = 5,
  AMDGPU_INFO_FW_GFX_RLC = 7,
  AMDGPU_INFO_FW_GFX_RLCP = 23,
  AMDGPU_INFO_FW_GFX_RLCV = 24,
  AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_CNTL = 15,
  AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_GPM_MEM = 16,
  AMDGPU_INFO_FW_GFX_RLC_RESTORE_LIST_SRM_MEM = 17,
  AMDGPU_INFO_FW_GMC = 3,
  AMDGPU_INFO_FW_IMU = 27,
  AMDGPU_INFO_FW_MES = 26,
  AMDGPU_INFO_FW_MES_KIQ = 25,
  AMDGPU_INFO_FW_SDMA = 11,
  AMDGPU_INFO_FW_SMC = 10,
  AMDGPU_INFO_FW_SOS = 12,
  AMDGPU_INFO_FW_TA = 19,
  AMDGPU_INFO_FW_TOC = 21,
  AMDGPU_INFO_FW_UVD = 2,
  AMDGPU_INFO_FW_VCE = 1,
  AMDGPU_INFO_FW_VCN = 14,
  AMDGPU_INFO_FW_VERSION = 14,
  AMDGPU_INFO_FW_VPE = 28,
  AMDGPU_INFO_GDS_CONFIG = 19,
  AMDGPU_INFO_GPUVM_FAULT = 35,
  AMDGPU_INFO_GTT_USAGE = 17,
  AMDGPU_INFO_HW_IP_COUNT = 3,
  AMDGPU_INFO_HW_IP_INFO = 2,
  AMDGPU_INFO_MAX_IBS = 34,
  AMDGPU_INFO_MEMORY = 25,
  AMDGPU_INFO_MMR_SE_INDEX_MASK = 255,
  AMDGPU_INFO_MMR_SE_INDEX_SHIFT = 0,
  AMDGPU_INFO_MMR_SH_INDEX_MASK = 255,
  AMDGPU_INFO_MMR_SH_INDEX_SHIFT = 8,
  AMDGPU_INFO_NUM_BYTES_MOVED = 15,
  AMDGPU_INFO_NUM_EVICTIONS = 24,
  AMDGPU_INFO_NUM_HANDLES = 28,
  AMDGPU_INFO_NUM_VRAM_CPU_PAGE_FAULTS = 30,
  AMDGPU_INFO_RAS_ENABLED_ATHUB = 16,
  AMDGPU_INFO_RAS_ENABLED_DF = 256,
  AMDGPU_INFO_RAS_ENABLED_FEATURES = 32,
  AMDGPU_INFO_RAS_ENABLED_FUSE = 8192,
  AMDGPU_INFO_RAS_ENABLED_GFX = 4,
  AMDGPU_INFO_RAS_ENABLED_HDP = 64,
  AMDGPU_INFO_RAS_ENABLED_MMHUB = 8,
  AMDGPU_INFO_RAS_ENABLED_MP0 = 2048,
  AMDGPU_INFO_RAS_ENABLED_MP1 = 4096,
  AMDGPU_INFO_RAS_ENABLED_PCIE = 32,
  AMDGPU_INFO_RAS_ENABLED_SDMA = 2,
  AMDGPU_INFO_RAS_ENABLED_SEM = 1024,
  AMDGPU_INFO_RAS_ENABLED_SMN = 512,
  AMDGPU_INFO_RAS_ENABLED_UMC = 1,
  AMDGPU_INFO_RAS_ENABLED_XGMI = 128,
  AMDGPU_INFO_READ_MMR_REG = 21,
  AMDGPU_INFO_SENSOR = 29,
  AMDGPU_INFO_SENSOR_GFX_MCLK = 2,
  AMDGPU_INFO_SENSOR_GFX_SCLK = 1,
  AMDGPU_INFO_SENSOR_GPU_AVG_POWER = 5,
  AMDGPU_INFO_SENSOR_GPU_INPUT_POWER = 12,
  AMDGPU_INFO_SENSOR_GPU_LOAD = 4,
  AMDGPU_INFO_SENSOR_GPU_TEMP = 3,
  AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_MCLK = 11,
  AMDGPU_INFO_SENSOR_PEAK_PSTATE_GFX_SCLK = 10,
  AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_MCLK = 9,
  AMDGPU_INFO_SENSOR_STABLE_PSTATE_GFX_SCLK = 8,
  AMDGPU_INFO_SENSOR_VDDGFX = 7,
  AMDGPU_INFO_SENSOR_VDDNB = 6,
  AMDGPU_INFO_TIMESTAMP = 5,
  AMDGPU_INFO_UQ_FW_AREAS = 36,
  AMDGPU_INFO_VBIOS = 27,
  AMDGPU_INFO_VBIOS_IMAGE = 2,
  AMDGPU_INFO_VBIOS_INFO = 3,
  AMDGPU_INFO_VBIOS_SIZE = 1,
  AMDGPU_INFO_VCE_CLOCK_TABLE = 26,
  AMDGPU_INFO_VIDEO_CAPS = 33,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_AV1 = 7,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_COUNT = 8,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_HEVC = 4,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_JPEG = 5,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG2 = 0,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4 = 1,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_MPEG4_AVC = 3,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VC1 = 2,
  AMDGPU_INFO_VIDEO_CAPS_CODEC_IDX_VP9 = 6,
  AMDGPU_INFO_VIDEO_CAPS_DECODE = 0,
  AMDGPU_INFO_VIDEO_CAPS_ENCODE = 1,
  AMDGPU_INFO_VIS_VRAM_USAGE = 23,
  AMDGPU_INFO_VRAM_GTT = 20,
  AMDGPU_INFO_VRAM_LOST_COUNTER = 31,
  AMDGPU_INFO_VRAM_USAGE = 16,
  AMDGPU_PROC_OPTIONS_KFD_SIGBUS_DELAY_DISABLED = 4294967295,
  AMDGPU_PROC_OPTIONS_OP_KFD_SIGBUS_DELAY = 0,
  AMDGPU_SCHED_OP_CONTEXT_PRIORITY_OVERRIDE = 2,
  AMDGPU_SCHED_OP_PROCESS_PRIORITY_OVERRIDE = 1,
  AMDGPU_TILING_ARRAY_MODE_MASK = 15,
  AMDGPU_TILING_ARRAY_MODE_SHIFT = 0,
  AMDGPU_TILING_BANK_HEIGHT_MASK = 3,
  AMDGPU_TILING_BANK_HEIGHT_SHIFT = 17,
  AMDGPU_TILING_BANK_WIDTH_MASK = 3,
  AMDGPU_TILING_BANK_WIDTH_SHIFT = 15,
  AMDGPU_TILING_DCC_INDEPENDENT_128B_MASK = 1,
  AMDGPU_TILING_DCC_INDEPENDENT_128B_SHIFT = 44,
  AMDGPU_TILING_DCC_INDEPENDENT_64B_MASK = 1,
  AMDGPU_TILING_DCC_INDEPENDENT_64B_SHIFT = 43,
  AMDGPU_TILING_DCC_OFFSET_256B_MASK = 16777215,
  AMDGPU_TILING_DCC_OFFSET_256B_SHIFT = 5,
  AMDGPU_TILING_DCC_PITCH_MAX_MASK = 16383,
  AMDGPU_TILING_DCC_PITCH_MAX_SHIFT = 29,
  AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_MASK = 63,
  AMDGPU_TILING_GFX12_DCC_DATA_FORMAT_SHIFT = 8,
  AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_MASK = 3,
  AMDGPU_TILING_GFX12_DCC_MAX_COMPRESSED_BLOCK_SHIFT = 3,
  AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_MASK = 7,
  AMDGPU_TILING_GFX12_DCC_NUMBER_TYPE_SHIFT = 5,
  AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_MASK = 1,
  AMDGPU_TILING_GFX12_DCC_WRITE_COMPRESS_DISABLE_SHIFT = 14,
  AMDGPU_TILING_GFX12_SCANOUT_MASK = 1,
  AMDGPU_TILING_GFX12_SCANOUT_SHIFT = 63,
  AMDGPU_TILING_GFX12_SWIZZLE_MODE_MASK = 7,
  AMDGPU_TILING_GFX12_SWIZZLE_MODE_SHIFT = 0,
  AMDGPU_TILING_MACRO_TILE_ASPECT_MASK = 3,
  AMDGPU_TILING_MACRO_TILE_ASPECT_SHIFT = 19,
  AMDGPU_TILING_MICRO_TILE_MODE_MASK = 7,
  AMDGPU_TILING_MICRO_TILE_MODE_SHIFT = 12,
  AMDGPU_TILING_NUM_BANKS_MASK = 3,
  AMDGPU_TILING_NUM_BANKS_SHIFT = 21,
  AMDGPU_TILING_PIPE_CONFIG_MASK = 31,
  AMDGPU_TILING_PIPE_CONFIG_SHIFT = 4,
  AMDGPU_TILING_SCANOUT_MASK = 1,
  AMDGPU_TILING_SCANOUT_SHIFT = 63,
  AMDGPU_TILING_SWIZZLE_MODE_MASK = 31,
  AMDGPU_TILING_SWIZZLE_MODE_SHIFT = 0,
  AMDGPU_TILING_TILE_SPLIT_MASK = 7,
  AMDGPU_TILING_TILE_SPLIT_SHIFT = 9,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_HIGH = 3,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_LOW = 1,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_MASK = 3,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_HIGH = 2,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_NORMAL_LOW = 0,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_PRIORITY_SHIFT = 0,
  AMDGPU_USERQ_CREATE_FLAGS_QUEUE_SECURE = 4,
  AMDGPU_USERQ_OP_CREATE = 1,
  AMDGPU_USERQ_OP_FREE = 2,
  AMDGPU_VA_OP_CLEAR = 3,
  AMDGPU_VA_OP_MAP = 1,
  AMDGPU_VA_OP_REPLACE = 4,
  AMDGPU_VA_OP_UNMAP = 2,
  AMDGPU_VCE_CLOCK_TABLE_ENTRIES = 6,
  AMDGPU_VMHUB_IDX_MASK = 65280,
  AMDGPU_VMHUB_IDX_SHIFT = 8,
  AMDGPU_VMHUB_TYPE_GFX = 0,
  AMDGPU_VMHUB_TYPE_MASK = 255,
  AMDGPU_VMHUB_TYPE_MM0 = 1,
  AMDGPU_VMHUB_TYPE_MM1 = 2,
  AMDGPU_VMHUB_TYPE_SHIFT = 0,
  AMDGPU_VM_DELAY_UPDATE = 1,
  AMDGPU_VM_MTYPE_CC = 96,
  AMDGPU_VM_MTYPE_DEFAULT = 0,
  AMDGPU_VM_MTYPE_MASK = 480,
  AMDGPU_VM_MTYPE_NC = 32,
  AMDGPU_VM_MTYPE_RW = 160,
  AMDGPU_VM_MTYPE_UC = 128,
  AMDGPU_VM_MTYPE_WC = 64,
  AMDGPU_VM_OP_RESERVE_VMID = 1,
  AMDGPU_VM_OP_UNRESERVE_VMID = 2,
  AMDGPU_VM_PAGE_EXECUTABLE = 8,
  AMDGPU_VM_PAGE_NOALLOC = 512,
  AMDGPU_VM_PAGE_PRT = 16,
  AMDGPU_VM_PAGE_READABLE = 2,
  AMDGPU_VM_PAGE_WRITEABLE = 4,
  AMDGPU_VRAM_TYPE_DDR2 = 2,
  AMDGPU_VRAM_TYPE_DDR3 = 7,
  AMDGPU_VRAM_TYPE_DDR4 = 8,
  AMDGPU_VRAM_TYPE_DDR5 = 10,
  AMDGPU_VRAM_TYPE_GDDR1 = 1,
  AMDGPU_VRAM_TYPE_GDDR3 = 3,
  AMDGPU_VRAM_TYPE_GDDR4 = 4,
  AMDGPU_VRAM_TYPE_GDDR5 = 5,
  AMDGPU_VRAM_TYPE_GDDR6 = 9,
  AMDGPU_VRAM_TYPE_HBM = 6,
  AMDGPU_VRAM_TYPE_HBM3E = 13,
  AMDGPU_VRAM_TYPE_HBM4 = 14,
  AMDGPU_VRAM_TYPE_LPDDR4 = 11,
  AMDGPU_VRAM_TYPE_LPDDR5 = 12,
  AMDGPU_VRAM_TYPE_UNKNOWN = 0,
  DRM_AMDGPU_BO_LIST = 3,
  DRM_AMDGPU_CS = 4,
  DRM_AMDGPU_CTX = 2,
  DRM_AMDGPU_FENCE_TO_HANDLE = 20,
  DRM_AMDGPU_GEM_CREATE = 0,
  DRM_AMDGPU_GEM_LIST_HANDLES = 25,
  DRM_AMDGPU_GEM_METADATA = 6,
  DRM_AMDGPU_GEM_MMAP = 1,
  DRM_AMDGPU_GEM_OP = 16,
  DRM_AMDGPU_GEM_USERPTR = 17,
  DRM_AMDGPU_GEM_VA = 8,
  DRM_AMDGPU_GEM_WAIT_IDLE = 7,
  DRM_AMDGPU_INFO = 5,
  DRM_AMDGPU_PROC_OPTIONS = 26,
  DRM_AMDGPU_SCHED = 21,
  DRM_AMDGPU_USERQ = 22,
  DRM_AMDGPU_USERQ_SIGNAL = 23,
  DRM_AMDGPU_USERQ_WAIT = 24,
  DRM_AMDGPU_VM = 19,
  DRM_AMDGPU_WAIT_CS = 9,
  DRM_AMDGPU_WAIT_FENCES = 18,
  DRM_IOCTL_AMDGPU_BO_LIST = 3222824003,
  DRM_IOCTL_AMDGPU_CS = 3222824004,
  DRM_IOCTL_AMDGPU_CTX = 3222299714,
  DRM_IOCTL_AMDGPU_FENCE_TO_HANDLE = 3223348308,
  DRM_IOCTL_AMDGPU_GEM_CREATE = 3223348288,
  DRM_IOCTL_AMDGPU_GEM_LIST_HANDLES = 3222299737,
  DRM_IOCTL_AMDGPU_GEM_MMAP = 3221775425,
  DRM_IOCTL_AMDGPU_GEM_OP = 3222824016,
  DRM_IOCTL_AMDGPU_GEM_USERPTR = 3222824017,
  DRM_IOCTL_AMDGPU_GEM_WAIT_IDLE = 3222299719,
  DRM_IOCTL_AMDGPU_PROC_OPTIONS = 3221775450,
  DRM_IOCTL_AMDGPU_USERQ = 3225969750,
  DRM_IOCTL_AMDGPU_USERQ_SIGNAL = 3224396887,
  DRM_IOCTL_AMDGPU_USERQ_WAIT = 3225969752,
  DRM_IOCTL_AMDGPU_VM = 3221775443,
  DRM_IOCTL_AMDGPU_WAIT_CS = 3223348297,
  DRM_IOCTL_AMDGPU_WAIT_FENCES = 3222824018;
export declare namespace struct {
  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_bo_list_entry extends RecordView<'struct drm_amdgpu_bo_list_entry'> {
    bo_handle: number;
    bo_priority: number;
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_bo_list_in extends RecordView<'struct drm_amdgpu_bo_list_in'> {
    operation: number;
    list_handle: number;
    bo_number: number;
    bo_info_size: number;
    get bo_info_ptr(): bigint;
    set bo_info_ptr(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_bo_list_out extends RecordView<'struct drm_amdgpu_bo_list_out'> {
    list_handle: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_cs_chunk extends RecordView<'struct drm_amdgpu_cs_chunk'> {
    chunk_id: number;
    length_dw: number;
    get chunk_data(): bigint;
    set chunk_data(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_cs_chunk_cp_gfx_shadow
    extends RecordView<'struct drm_amdgpu_cs_chunk_cp_gfx_shadow'> {
    get shadow_va(): bigint;
    set shadow_va(value: Integer);
    get csa_va(): bigint;
    set csa_va(value: Integer);
    get gds_va(): bigint;
    set gds_va(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_cs_chunk_data extends RecordView<'struct drm_amdgpu_cs_chunk_data'> {
    get ib_data(): struct.drm_amdgpu_cs_chunk_ib;
    set ib_data(value: From<struct.drm_amdgpu_cs_chunk_ib>);
    get fence_data(): struct.drm_amdgpu_cs_chunk_fence;
    set fence_data(value: From<struct.drm_amdgpu_cs_chunk_fence>);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_cs_chunk_dep extends RecordView<'struct drm_amdgpu_cs_chunk_dep'> {
    ip_type: number;
    ip_instance: number;
    ring: number;
    ctx_id: number;
    get handle(): bigint;
    set handle(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_cs_chunk_fence extends RecordView<'struct drm_amdgpu_cs_chunk_fence'> {
    handle: number;
    offset: number;
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_cs_chunk_ib extends RecordView<'struct drm_amdgpu_cs_chunk_ib'> {
    _pad: number;
    flags: number;
    get va_start(): bigint;
    set va_start(value: Integer);
    ib_bytes: number;
    ip_type: number;
    ip_instance: number;
    ring: number;
  }

  /** `<drm/amdgpu_drm.h>`: 4 bytes. */
  interface drm_amdgpu_cs_chunk_sem extends RecordView<'struct drm_amdgpu_cs_chunk_sem'> {
    handle: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_cs_chunk_syncobj extends RecordView<'struct drm_amdgpu_cs_chunk_syncobj'> {
    handle: number;
    flags: number;
    get point(): bigint;
    set point(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_cs_in extends RecordView<'struct drm_amdgpu_cs_in'> {
    ctx_id: number;
    bo_list_handle: number;
    num_chunks: number;
    flags: number;
    get chunks(): bigint;
    set chunks(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_cs_out extends RecordView<'struct drm_amdgpu_cs_out'> {
    get handle(): bigint;
    set handle(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_ctx_in extends RecordView<'struct drm_amdgpu_ctx_in'> {
    op: number;
    flags: number;
    ctx_id: number;
    priority: number;
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_fence extends RecordView<'struct drm_amdgpu_fence'> {
    ctx_id: number;
    ip_type: number;
    ip_instance: number;
    ring: number;
    get seq_no(): bigint;
    set seq_no(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_gem_create_in extends RecordView<'struct drm_amdgpu_gem_create_in'> {
    get bo_size(): bigint;
    set bo_size(value: Integer);
    get alignment(): bigint;
    set alignment(value: Integer);
    get domains(): bigint;
    set domains(value: Integer);
    get domain_flags(): bigint;
    set domain_flags(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_gem_create_out extends RecordView<'struct drm_amdgpu_gem_create_out'> {
    handle: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_gem_list_handles extends RecordView<'struct drm_amdgpu_gem_list_handles'> {
    get entries(): bigint;
    set entries(value: Integer);
    num_entries: number;
    padding: number;
  }

  /** `<drm/amdgpu_drm.h>`: 40 bytes. */
  interface drm_amdgpu_gem_list_handles_entry
    extends RecordView<'struct drm_amdgpu_gem_list_handles_entry'> {
    gem_handle: number;
    flags: number;
    get size(): bigint;
    set size(value: Integer);
    get preferred_domains(): bigint;
    set preferred_domains(value: Integer);
    get alloc_flags(): bigint;
    set alloc_flags(value: Integer);
    get alignment(): bigint;
    set alignment(value: Integer);
  }

  interface drm_amdgpu_gem_metadata$data extends RecordView<'struct drm_amdgpu_gem_metadata.data'> {
    get flags(): bigint;
    set flags(value: Integer);
    get tiling_info(): bigint;
    set tiling_info(value: Integer);
    data_size_bytes: number;
    get data(): Uint32Array;
    set data(value: Iterable<Integer>);
  }

  /** `<drm/amdgpu_drm.h>`: 284 bytes on x86; 288 bytes elsewhere. */
  interface drm_amdgpu_gem_metadata extends RecordView<'struct drm_amdgpu_gem_metadata'> {
    handle: number;
    op: number;
    get data(): drm_amdgpu_gem_metadata$data;
    set data(value: From<drm_amdgpu_gem_metadata$data>);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_gem_mmap_in extends RecordView<'struct drm_amdgpu_gem_mmap_in'> {
    handle: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_gem_mmap_out extends RecordView<'struct drm_amdgpu_gem_mmap_out'> {
    get addr_ptr(): bigint;
    set addr_ptr(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_gem_op extends RecordView<'struct drm_amdgpu_gem_op'> {
    handle: number;
    op: number;
    get value(): bigint;
    set value(value: Integer);
    num_entries: number;
    padding: number;
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_gem_userptr extends RecordView<'struct drm_amdgpu_gem_userptr'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/amdgpu_drm.h>`: 64 bytes. */
  interface drm_amdgpu_gem_va extends RecordView<'struct drm_amdgpu_gem_va'> {
    handle: number;
    _pad: number;
    operation: number;
    flags: number;
    get va_address(): bigint;
    set va_address(value: Integer);
    get offset_in_bo(): bigint;
    set offset_in_bo(value: Integer);
    get map_size(): bigint;
    set map_size(value: Integer);
    get vm_timeline_point(): bigint;
    set vm_timeline_point(value: Integer);
    vm_timeline_syncobj_out: number;
    num_syncobj_handles: number;
    get input_fence_syncobj_handles(): bigint;
    set input_fence_syncobj_handles(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_gem_vm_entry extends RecordView<'struct drm_amdgpu_gem_vm_entry'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_gem_wait_idle_in extends RecordView<'struct drm_amdgpu_gem_wait_idle_in'> {
    handle: number;
    flags: number;
    get timeout(): bigint;
    set timeout(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_gem_wait_idle_out extends RecordView<'struct drm_amdgpu_gem_wait_idle_out'> {
    status: number;
    domain: number;
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_heap_info extends RecordView<'struct drm_amdgpu_heap_info'> {
    get total_heap_size(): bigint;
    set total_heap_size(value: Integer);
    get usable_heap_size(): bigint;
    set usable_heap_size(value: Integer);
    get heap_usage(): bigint;
    set heap_usage(value: Integer);
    get max_allocation(): bigint;
    set max_allocation(value: Integer);
  }

  interface drm_amdgpu_info$mode_crtc extends RecordView<'struct drm_amdgpu_info.mode_crtc'> {
    id: number;
    _pad: number;
  }

  interface drm_amdgpu_info$query_hw_ip extends RecordView<'struct drm_amdgpu_info.query_hw_ip'> {
    type: number;
    ip_instance: number;
  }

  interface drm_amdgpu_info$read_mmr_reg extends RecordView<'struct drm_amdgpu_info.read_mmr_reg'> {
    dword_offset: number;
    count: number;
    instance: number;
    flags: number;
  }

  interface drm_amdgpu_info$vbios_info extends RecordView<'struct drm_amdgpu_info.vbios_info'> {
    type: number;
    offset: number;
  }

  interface drm_amdgpu_info$sensor_info extends RecordView<'struct drm_amdgpu_info.sensor_info'> {
    type: number;
  }

  interface drm_amdgpu_info$video_cap extends RecordView<'struct drm_amdgpu_info.video_cap'> {
    type: number;
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_info extends RecordView<'struct drm_amdgpu_info'> {
    get return_pointer(): bigint;
    set return_pointer(value: Integer);
    return_size: number;
    query: number;
    get mode_crtc(): drm_amdgpu_info$mode_crtc;
    set mode_crtc(value: From<drm_amdgpu_info$mode_crtc>);
    get query_hw_ip(): drm_amdgpu_info$query_hw_ip;
    set query_hw_ip(value: From<drm_amdgpu_info$query_hw_ip>);
    get read_mmr_reg(): drm_amdgpu_info$read_mmr_reg;
    set read_mmr_reg(value: From<drm_amdgpu_info$read_mmr_reg>);
    get query_fw(): struct.drm_amdgpu_query_fw;
    set query_fw(value: From<struct.drm_amdgpu_query_fw>);
    get vbios_info(): drm_amdgpu_info$vbios_info;
    set vbios_info(value: From<drm_amdgpu_info$vbios_info>);
    get sensor_info(): drm_amdgpu_info$sensor_info;
    set sensor_info(value: From<drm_amdgpu_info$sensor_info>);
    get video_cap(): drm_amdgpu_info$video_cap;
    set video_cap(value: From<drm_amdgpu_info$video_cap>);
  }

  /** `<drm/amdgpu_drm.h>`: 440 bytes. */
  interface drm_amdgpu_info_device extends RecordView<'struct drm_amdgpu_info_device'> {
    device_id: number;
    chip_rev: number;
    external_rev: number;
    pci_rev: number;
    family: number;
    num_shader_engines: number;
    num_shader_arrays_per_engine: number;
    gpu_counter_freq: number;
    get max_engine_clock(): bigint;
    set max_engine_clock(value: Integer);
    get max_memory_clock(): bigint;
    set max_memory_clock(value: Integer);
    cu_active_number: number;
    cu_ao_mask: number;
    get cu_bitmap(): Elements<Elements<number>>;
    set cu_bitmap(value: Iterable<Iterable<number>>);
    enabled_rb_pipes_mask: number;
    num_rb_pipes: number;
    num_hw_gfx_contexts: number;
    pcie_gen: number;
    get ids_flags(): bigint;
    set ids_flags(value: Integer);
    get virtual_address_offset(): bigint;
    set virtual_address_offset(value: Integer);
    get virtual_address_max(): bigint;
    set virtual_address_max(value: Integer);
    virtual_address_alignment: number;
    pte_fragment_size: number;
    gart_page_size: number;
    ce_ram_size: number;
    vram_type: number;
    vram_bit_width: number;
    vce_harvest_config: number;
    gc_double_offchip_lds_buf: number;
    get prim_buf_gpu_addr(): bigint;
    set prim_buf_gpu_addr(value: Integer);
    get pos_buf_gpu_addr(): bigint;
    set pos_buf_gpu_addr(value: Integer);
    get cntl_sb_buf_gpu_addr(): bigint;
    set cntl_sb_buf_gpu_addr(value: Integer);
    get param_buf_gpu_addr(): bigint;
    set param_buf_gpu_addr(value: Integer);
    prim_buf_size: number;
    pos_buf_size: number;
    cntl_sb_buf_size: number;
    param_buf_size: number;
    wave_front_size: number;
    num_shader_visible_vgprs: number;
    num_cu_per_sh: number;
    num_tcc_blocks: number;
    gs_vgt_table_depth: number;
    gs_prim_buffer_depth: number;
    max_gs_waves_per_vgt: number;
    pcie_num_lanes: number;
    get cu_ao_bitmap(): Elements<Elements<number>>;
    set cu_ao_bitmap(value: Iterable<Iterable<number>>);
    get high_va_offset(): bigint;
    set high_va_offset(value: Integer);
    get high_va_max(): bigint;
    set high_va_max(value: Integer);
    pa_sc_tile_steering_override: number;
    pad: number;
    get tcc_disabled_mask(): bigint;
    set tcc_disabled_mask(value: Integer);
    get min_engine_clock(): bigint;
    set min_engine_clock(value: Integer);
    get min_memory_clock(): bigint;
    set min_memory_clock(value: Integer);
    tcp_cache_size: number;
    num_sqc_per_wgp: number;
    sqc_data_cache_size: number;
    sqc_inst_cache_size: number;
    gl1c_cache_size: number;
    gl2c_cache_size: number;
    get mall_size(): bigint;
    set mall_size(value: Integer);
    enabled_rb_pipes_mask_hi: number;
    shadow_size: number;
    shadow_alignment: number;
    csa_size: number;
    csa_alignment: number;
    userq_ip_mask: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_info_firmware extends RecordView<'struct drm_amdgpu_info_firmware'> {
    ver: number;
    feature: number;
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_info_gds extends RecordView<'struct drm_amdgpu_info_gds'> {
    gds_gfx_partition_size: number;
    compute_partition_size: number;
    gds_total_size: number;
    gws_per_gfx_partition: number;
    gws_per_compute_partition: number;
    oa_per_gfx_partition: number;
    oa_per_compute_partition: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_info_gpuvm_fault extends RecordView<'struct drm_amdgpu_info_gpuvm_fault'> {
    get addr(): bigint;
    set addr(value: Integer);
    status: number;
    vmhub: number;
  }

  /** `<drm/amdgpu_drm.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface drm_amdgpu_info_hw_ip extends RecordView<'struct drm_amdgpu_info_hw_ip'> {
    hw_ip_version_major: number;
    hw_ip_version_minor: number;
    get capabilities_flags(): bigint;
    set capabilities_flags(value: Integer);
    ib_start_alignment: number;
    ib_size_alignment: number;
    available_rings: number;
    ip_discovery_version: number;
    userq_num_slots: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_info_num_handles extends RecordView<'struct drm_amdgpu_info_num_handles'> {
    uvd_max_handles: number;
    uvd_used_handles: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_info_uq_metadata extends RecordView<'struct drm_amdgpu_info_uq_metadata'> {
    get gfx(): struct.drm_amdgpu_info_uq_metadata_gfx;
    set gfx(value: From<struct.drm_amdgpu_info_uq_metadata_gfx>);
    get compute(): struct.drm_amdgpu_info_uq_metadata_compute;
    set compute(value: From<struct.drm_amdgpu_info_uq_metadata_compute>);
    get sdma(): struct.drm_amdgpu_info_uq_metadata_sdma;
    set sdma(value: From<struct.drm_amdgpu_info_uq_metadata_sdma>);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_info_uq_metadata_compute
    extends RecordView<'struct drm_amdgpu_info_uq_metadata_compute'> {
    eop_size: number;
    eop_alignment: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_info_uq_metadata_gfx
    extends RecordView<'struct drm_amdgpu_info_uq_metadata_gfx'> {
    shadow_size: number;
    shadow_alignment: number;
    csa_size: number;
    csa_alignment: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_info_uq_metadata_sdma
    extends RecordView<'struct drm_amdgpu_info_uq_metadata_sdma'> {
    csa_size: number;
    csa_alignment: number;
  }

  /** `<drm/amdgpu_drm.h>`: 200 bytes. */
  interface drm_amdgpu_info_vbios extends RecordView<'struct drm_amdgpu_info_vbios'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get vbios_pn(): Uint8Array;
    set vbios_pn(value: Bytes);
    version: number;
    pad: number;
    get vbios_ver_str(): Uint8Array;
    set vbios_ver_str(value: Bytes);
    get date(): Uint8Array;
    set date(value: Bytes);
  }

  /** `<drm/amdgpu_drm.h>`: 104 bytes. */
  interface drm_amdgpu_info_vce_clock_table
    extends RecordView<'struct drm_amdgpu_info_vce_clock_table'> {
    get entries(): Elements<struct.drm_amdgpu_info_vce_clock_table_entry>;
    set entries(value: Iterable<From<struct.drm_amdgpu_info_vce_clock_table_entry>>);
    num_valid_entries: number;
    pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_info_vce_clock_table_entry
    extends RecordView<'struct drm_amdgpu_info_vce_clock_table_entry'> {
    sclk: number;
    mclk: number;
    eclk: number;
    pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 192 bytes. */
  interface drm_amdgpu_info_video_caps extends RecordView<'struct drm_amdgpu_info_video_caps'> {
    get codec_info(): Elements<struct.drm_amdgpu_info_video_codec_info>;
    set codec_info(value: Iterable<From<struct.drm_amdgpu_info_video_codec_info>>);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_info_video_codec_info
    extends RecordView<'struct drm_amdgpu_info_video_codec_info'> {
    valid: number;
    max_width: number;
    max_height: number;
    max_pixels_per_frame: number;
    max_level: number;
    pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_info_vram_gtt extends RecordView<'struct drm_amdgpu_info_vram_gtt'> {
    get vram_size(): bigint;
    set vram_size(value: Integer);
    get vram_cpu_accessible_size(): bigint;
    set vram_cpu_accessible_size(value: Integer);
    get gtt_size(): bigint;
    set gtt_size(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 96 bytes. */
  interface drm_amdgpu_memory_info extends RecordView<'struct drm_amdgpu_memory_info'> {
    get vram(): struct.drm_amdgpu_heap_info;
    set vram(value: From<struct.drm_amdgpu_heap_info>);
    get cpu_accessible_vram(): struct.drm_amdgpu_heap_info;
    set cpu_accessible_vram(value: From<struct.drm_amdgpu_heap_info>);
    get gtt(): struct.drm_amdgpu_heap_info;
    set gtt(value: From<struct.drm_amdgpu_heap_info>);
  }

  interface drm_amdgpu_proc_options$kfd_sigbus_delay
    extends RecordView<'struct drm_amdgpu_proc_options.kfd_sigbus_delay'> {
    value: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_proc_options extends RecordView<'struct drm_amdgpu_proc_options'> {
    op: number;
    get kfd_sigbus_delay(): drm_amdgpu_proc_options$kfd_sigbus_delay;
    set kfd_sigbus_delay(value: From<drm_amdgpu_proc_options$kfd_sigbus_delay>);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_query_fw extends RecordView<'struct drm_amdgpu_query_fw'> {
    fw_type: number;
    ip_instance: number;
    index: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_sched_in extends RecordView<'struct drm_amdgpu_sched_in'> {
    op: number;
    fd: number;
    priority: number;
    ctx_id: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_userq_fence_info extends RecordView<'struct drm_amdgpu_userq_fence_info'> {
    get va(): bigint;
    set va(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 72 bytes. */
  interface drm_amdgpu_userq_in extends RecordView<'struct drm_amdgpu_userq_in'> {
    op: number;
    queue_id: number;
    ip_type: number;
    doorbell_handle: number;
    doorbell_offset: number;
    flags: number;
    get queue_va(): bigint;
    set queue_va(value: Integer);
    get queue_size(): bigint;
    set queue_size(value: Integer);
    get rptr_va(): bigint;
    set rptr_va(value: Integer);
    get wptr_va(): bigint;
    set wptr_va(value: Integer);
    get mqd(): bigint;
    set mqd(value: Integer);
    get mqd_size(): bigint;
    set mqd_size(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_userq_mqd_compute_gfx11
    extends RecordView<'struct drm_amdgpu_userq_mqd_compute_gfx11'> {
    get eop_va(): bigint;
    set eop_va(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_userq_mqd_gfx11 extends RecordView<'struct drm_amdgpu_userq_mqd_gfx11'> {
    get shadow_va(): bigint;
    set shadow_va(value: Integer);
    get csa_va(): bigint;
    set csa_va(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_userq_mqd_sdma_gfx11
    extends RecordView<'struct drm_amdgpu_userq_mqd_sdma_gfx11'> {
    get csa_va(): bigint;
    set csa_va(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_userq_out extends RecordView<'struct drm_amdgpu_userq_out'> {
    queue_id: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 48 bytes. */
  interface drm_amdgpu_userq_signal extends RecordView<'struct drm_amdgpu_userq_signal'> {
    queue_id: number;
    pad: number;
    get syncobj_handles(): bigint;
    set syncobj_handles(value: Integer);
    num_syncobj_handles: number;
    pad0: number;
    pad1: number;
    get bo_read_handles(): bigint;
    set bo_read_handles(value: Integer);
    get bo_write_handles(): bigint;
    set bo_write_handles(value: Integer);
    num_bo_read_handles: number;
    num_bo_write_handles: number;
  }

  /** `<drm/amdgpu_drm.h>`: 72 bytes. */
  interface drm_amdgpu_userq_wait extends RecordView<'struct drm_amdgpu_userq_wait'> {
    waitq_id: number;
    pad: number;
    get syncobj_handles(): bigint;
    set syncobj_handles(value: Integer);
    get syncobj_timeline_handles(): bigint;
    set syncobj_timeline_handles(value: Integer);
    get syncobj_timeline_points(): bigint;
    set syncobj_timeline_points(value: Integer);
    get bo_read_handles(): bigint;
    set bo_read_handles(value: Integer);
    get bo_write_handles(): bigint;
    set bo_write_handles(value: Integer);
    num_syncobj_timeline_handles: number;
    num_fences: number;
    num_syncobj_handles: number;
    pad0: number;
    num_bo_read_handles: number;
    num_bo_write_handles: number;
    get out_fences(): bigint;
    set out_fences(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_vm_in extends RecordView<'struct drm_amdgpu_vm_in'> {
    op: number;
    flags: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_vm_out extends RecordView<'struct drm_amdgpu_vm_out'> {
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_wait_cs_in extends RecordView<'struct drm_amdgpu_wait_cs_in'> {
    get handle(): bigint;
    set handle(value: Integer);
    get timeout(): bigint;
    set timeout(value: Integer);
    ip_type: number;
    ip_instance: number;
    ring: number;
    ctx_id: number;
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_wait_cs_out extends RecordView<'struct drm_amdgpu_wait_cs_out'> {
    get status(): bigint;
    set status(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_wait_fences_in extends RecordView<'struct drm_amdgpu_wait_fences_in'> {
    get fences(): bigint;
    set fences(value: Integer);
    fence_count: number;
    wait_all: number;
    get timeout_ns(): bigint;
    set timeout_ns(value: Integer);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_wait_fences_out extends RecordView<'struct drm_amdgpu_wait_fences_out'> {
    status: number;
    first_signaled: number;
  }
}

export const struct: {
  readonly drm_amdgpu_bo_list_entry: Descriptor<struct.drm_amdgpu_bo_list_entry>;
  readonly drm_amdgpu_bo_list_in: Descriptor<struct.drm_amdgpu_bo_list_in>;
  readonly drm_amdgpu_bo_list_out: Descriptor<struct.drm_amdgpu_bo_list_out>;
  readonly drm_amdgpu_cs_chunk: Descriptor<struct.drm_amdgpu_cs_chunk>;
  readonly drm_amdgpu_cs_chunk_cp_gfx_shadow: Descriptor<struct.drm_amdgpu_cs_chunk_cp_gfx_shadow>;
  readonly drm_amdgpu_cs_chunk_data: Descriptor<struct.drm_amdgpu_cs_chunk_data>;
  readonly drm_amdgpu_cs_chunk_dep: Descriptor<struct.drm_amdgpu_cs_chunk_dep>;
  readonly drm_amdgpu_cs_chunk_fence: Descriptor<struct.drm_amdgpu_cs_chunk_fence>;
  readonly drm_amdgpu_cs_chunk_ib: Descriptor<struct.drm_amdgpu_cs_chunk_ib>;
  readonly drm_amdgpu_cs_chunk_sem: Descriptor<struct.drm_amdgpu_cs_chunk_sem>;
  readonly drm_amdgpu_cs_chunk_syncobj: Descriptor<struct.drm_amdgpu_cs_chunk_syncobj>;
  readonly drm_amdgpu_cs_in: Descriptor<struct.drm_amdgpu_cs_in>;
  readonly drm_amdgpu_cs_out: Descriptor<struct.drm_amdgpu_cs_out>;
  readonly drm_amdgpu_ctx_in: Descriptor<struct.drm_amdgpu_ctx_in>;
  readonly drm_amdgpu_fence: Descriptor<struct.drm_amdgpu_fence>;
  readonly drm_amdgpu_gem_create_in: Descriptor<struct.drm_amdgpu_gem_create_in>;
  readonly drm_amdgpu_gem_create_out: Descriptor<struct.drm_amdgpu_gem_create_out>;
  readonly drm_amdgpu_gem_list_handles: Descriptor<struct.drm_amdgpu_gem_list_handles>;
  readonly drm_amdgpu_gem_list_handles_entry: Descriptor<struct.drm_amdgpu_gem_list_handles_entry>;
  readonly drm_amdgpu_gem_metadata: Descriptor<struct.drm_amdgpu_gem_metadata>;
  readonly drm_amdgpu_gem_mmap_in: Descriptor<struct.drm_amdgpu_gem_mmap_in>;
  readonly drm_amdgpu_gem_mmap_out: Descriptor<struct.drm_amdgpu_gem_mmap_out>;
  readonly drm_amdgpu_gem_op: Descriptor<struct.drm_amdgpu_gem_op>;
  readonly drm_amdgpu_gem_userptr: Descriptor<struct.drm_amdgpu_gem_userptr>;
  readonly drm_amdgpu_gem_va: Descriptor<struct.drm_amdgpu_gem_va>;
  readonly drm_amdgpu_gem_vm_entry: Descriptor<struct.drm_amdgpu_gem_vm_entry>;
  readonly drm_amdgpu_gem_wait_idle_in: Descriptor<struct.drm_amdgpu_gem_wait_idle_in>;
  readonly drm_amdgpu_gem_wait_idle_out: Descriptor<struct.drm_amdgpu_gem_wait_idle_out>;
  readonly drm_amdgpu_heap_info: Descriptor<struct.drm_amdgpu_heap_info>;
  readonly drm_amdgpu_info: Descriptor<struct.drm_amdgpu_info>;
  readonly drm_amdgpu_info_device: Descriptor<struct.drm_amdgpu_info_device>;
  readonly drm_amdgpu_info_firmware: Descriptor<struct.drm_amdgpu_info_firmware>;
  readonly drm_amdgpu_info_gds: Descriptor<struct.drm_amdgpu_info_gds>;
  readonly drm_amdgpu_info_gpuvm_fault: Descriptor<struct.drm_amdgpu_info_gpuvm_fault>;
  readonly drm_amdgpu_info_hw_ip: Descriptor<struct.drm_amdgpu_info_hw_ip>;
  readonly drm_amdgpu_info_num_handles: Descriptor<struct.drm_amdgpu_info_num_handles>;
  readonly drm_amdgpu_info_uq_metadata: Descriptor<struct.drm_amdgpu_info_uq_metadata>;
  readonly drm_amdgpu_info_uq_metadata_compute: Descriptor<struct.drm_amdgpu_info_uq_metadata_compute>;
  readonly drm_amdgpu_info_uq_metadata_gfx: Descriptor<struct.drm_amdgpu_info_uq_metadata_gfx>;
  readonly drm_amdgpu_info_uq_metadata_sdma: Descriptor<struct.drm_amdgpu_info_uq_metadata_sdma>;
  readonly drm_amdgpu_info_vbios: Descriptor<struct.drm_amdgpu_info_vbios>;
  readonly drm_amdgpu_info_vce_clock_table: Descriptor<struct.drm_amdgpu_info_vce_clock_table>;
  readonly drm_amdgpu_info_vce_clock_table_entry: Descriptor<struct.drm_amdgpu_info_vce_clock_table_entry>;
  readonly drm_amdgpu_info_video_caps: Descriptor<struct.drm_amdgpu_info_video_caps>;
  readonly drm_amdgpu_info_video_codec_info: Descriptor<struct.drm_amdgpu_info_video_codec_info>;
  readonly drm_amdgpu_info_vram_gtt: Descriptor<struct.drm_amdgpu_info_vram_gtt>;
  readonly drm_amdgpu_memory_info: Descriptor<struct.drm_amdgpu_memory_info>;
  readonly drm_amdgpu_proc_options: Descriptor<struct.drm_amdgpu_proc_options>;
  readonly drm_amdgpu_query_fw: Descriptor<struct.drm_amdgpu_query_fw>;
  readonly drm_amdgpu_sched_in: Descriptor<struct.drm_amdgpu_sched_in>;
  readonly drm_amdgpu_userq_fence_info: Descriptor<struct.drm_amdgpu_userq_fence_info>;
  readonly drm_amdgpu_userq_in: Descriptor<struct.drm_amdgpu_userq_in>;
  readonly drm_amdgpu_userq_mqd_compute_gfx11: Descriptor<struct.drm_amdgpu_userq_mqd_compute_gfx11>;
  readonly drm_amdgpu_userq_mqd_gfx11: Descriptor<struct.drm_amdgpu_userq_mqd_gfx11>;
  readonly drm_amdgpu_userq_mqd_sdma_gfx11: Descriptor<struct.drm_amdgpu_userq_mqd_sdma_gfx11>;
  readonly drm_amdgpu_userq_out: Descriptor<struct.drm_amdgpu_userq_out>;
  readonly drm_amdgpu_userq_signal: Descriptor<struct.drm_amdgpu_userq_signal>;
  readonly drm_amdgpu_userq_wait: Descriptor<struct.drm_amdgpu_userq_wait>;
  readonly drm_amdgpu_vm_in: Descriptor<struct.drm_amdgpu_vm_in>;
  readonly drm_amdgpu_vm_out: Descriptor<struct.drm_amdgpu_vm_out>;
  readonly drm_amdgpu_wait_cs_in: Descriptor<struct.drm_amdgpu_wait_cs_in>;
  readonly drm_amdgpu_wait_cs_out: Descriptor<struct.drm_amdgpu_wait_cs_out>;
  readonly drm_amdgpu_wait_fences_in: Descriptor<struct.drm_amdgpu_wait_fences_in>;
  readonly drm_amdgpu_wait_fences_out: Descriptor<struct.drm_amdgpu_wait_fences_out>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_amdgpu_bo_list_entry": "__u32 bo_handle;__u32 bo_priority;",
"drm_amdgpu_bo_list_in": "__u32 operation;__u32 list_handle;__u32 bo_number;__u32 bo_info_size;__u64 bo_info_ptr;",
"drm_amdgpu_bo_list_out": "__u32 list_handle;__u32 _pad;",
"drm_amdgpu_cs_chunk": "__u32 chunk_id;__u32 length_dw;__u64 chunk_data;",
"drm_amdgpu_cs_chunk_cp_gfx_shadow": "__u64 shadow_va;__u64 csa_va;__u64 gds_va;__u64 flags;",
"drm_amdgpu_cs_chunk_data": "union {struct drm_amdgpu_cs_chunk_ib ib_data;struct drm_amdgpu_cs_chunk_fence fence_data;};",
"drm_amdgpu_cs_chunk_dep": "__u32 ip_type;__u32 ip_instance;__u32 ring;__u32 ctx_id;__u64 handle;",
"drm_amdgpu_cs_chunk_fence": "__u32 handle;__u32 offset;",
"drm_amdgpu_cs_chunk_ib": "__u32 _pad;__u32 flags;__u64 va_start;__u32 ib_bytes;__u32 ip_type;__u32 ip_instance;__u32 ring;",
"drm_amdgpu_cs_chunk_sem": "__u32 handle;",
"drm_amdgpu_cs_chunk_syncobj": "__u32 handle;__u32 flags;__u64 point;",
"drm_amdgpu_cs_in": "__u32 ctx_id;__u32 bo_list_handle;__u32 num_chunks;__u32 flags;__u64 chunks;",
"drm_amdgpu_cs_out": "__u64 handle;",
"drm_amdgpu_ctx_in": "__u32 op;__u32 flags;__u32 ctx_id;__s32 priority;",
"drm_amdgpu_fence": "__u32 ctx_id;__u32 ip_type;__u32 ip_instance;__u32 ring;__u64 seq_no;",
"drm_amdgpu_gem_create_in": "__u64 bo_size;__u64 alignment;__u64 domains;__u64 domain_flags;",
"drm_amdgpu_gem_create_out": "__u32 handle;__u32 _pad;",
"drm_amdgpu_gem_list_handles": "__u64 entries;__u32 num_entries;__u32 padding;",
"drm_amdgpu_gem_list_handles_entry": "__u32 gem_handle;__u32 flags;__u64 size;__u64 preferred_domains;__u64 alloc_flags;__u64 alignment;",
"drm_amdgpu_gem_metadata": "__u32 handle;__u32 op;struct {__u64 flags;__u64 tiling_info;__u32 data_size_bytes;__u32 data[64];} data;",
"drm_amdgpu_gem_mmap_in": "__u32 handle;__u32 _pad;",
"drm_amdgpu_gem_mmap_out": "__u64 addr_ptr;",
"drm_amdgpu_gem_op": "__u32 handle;__u32 op;__u64 value;__u32 num_entries;__u32 padding;",
"drm_amdgpu_gem_userptr": "__u64 addr;__u64 size;__u32 flags;__u32 handle;",
"drm_amdgpu_gem_va": "__u32 handle;__u32 _pad;__u32 operation;__u32 flags;__u64 va_address;__u64 offset_in_bo;__u64 map_size;__u64 vm_timeline_point;__u32 vm_timeline_syncobj_out;__u32 num_syncobj_handles;__u64 input_fence_syncobj_handles;",
"drm_amdgpu_gem_vm_entry": "__u64 addr;__u64 size;__u64 offset;__u64 flags;",
"drm_amdgpu_gem_wait_idle_in": "__u32 handle;__u32 flags;__u64 timeout;",
"drm_amdgpu_gem_wait_idle_out": "__u32 status;__u32 domain;",
"drm_amdgpu_heap_info": "__u64 total_heap_size;__u64 usable_heap_size;__u64 heap_usage;__u64 max_allocation;",
"drm_amdgpu_info": "__u64 return_pointer;__u32 return_size;__u32 query;union {struct {__u32 id;__u32 _pad;} mode_crtc;struct {__u32 type;__u32 ip_instance;} query_hw_ip;struct {__u32 dword_offset;__u32 count;__u32 instance;__u32 flags;} read_mmr_reg;struct drm_amdgpu_query_fw query_fw;struct {__u32 type;__u32 offset;} vbios_info;struct {__u32 type;} sensor_info;struct {__u32 type;} video_cap;};",
"drm_amdgpu_info_device": "__u32 device_id;__u32 chip_rev;__u32 external_rev;__u32 pci_rev;__u32 family;__u32 num_shader_engines;__u32 num_shader_arrays_per_engine;__u32 gpu_counter_freq;__u64 max_engine_clock;__u64 max_memory_clock;__u32 cu_active_number;__u32 cu_ao_mask;__u32 cu_bitmap[4][4];__u32 enabled_rb_pipes_mask;__u32 num_rb_pipes;__u32 num_hw_gfx_contexts;__u32 pcie_gen;__u64 ids_flags;__u64 virtual_address_offset;__u64 virtual_address_max;__u32 virtual_address_alignment;__u32 pte_fragment_size;__u32 gart_page_size;__u32 ce_ram_size;__u32 vram_type;__u32 vram_bit_width;__u32 vce_harvest_config;__u32 gc_double_offchip_lds_buf;__u64 prim_buf_gpu_addr;__u64 pos_buf_gpu_addr;__u64 cntl_sb_buf_gpu_addr;__u64 param_buf_gpu_addr;__u32 prim_buf_size;__u32 pos_buf_size;__u32 cntl_sb_buf_size;__u32 param_buf_size;__u32 wave_front_size;__u32 num_shader_visible_vgprs;__u32 num_cu_per_sh;__u32 num_tcc_blocks;__u32 gs_vgt_table_depth;__u32 gs_prim_buffer_depth;__u32 max_gs_waves_per_vgt;__u32 pcie_num_lanes;__u32 cu_ao_bitmap[4][4];__u64 high_va_offset;__u64 high_va_max;__u32 pa_sc_tile_steering_override;__u32 pad;__u64 tcc_disabled_mask;__u64 min_engine_clock;__u64 min_memory_clock;__u32 tcp_cache_size;__u32 num_sqc_per_wgp;__u32 sqc_data_cache_size;__u32 sqc_inst_cache_size;__u32 gl1c_cache_size;__u32 gl2c_cache_size;__u64 mall_size;__u32 enabled_rb_pipes_mask_hi;__u32 shadow_size;__u32 shadow_alignment;__u32 csa_size;__u32 csa_alignment;__u32 userq_ip_mask;",
"drm_amdgpu_info_firmware": "__u32 ver;__u32 feature;",
"drm_amdgpu_info_gds": "__u32 gds_gfx_partition_size;__u32 compute_partition_size;__u32 gds_total_size;__u32 gws_per_gfx_partition;__u32 gws_per_compute_partition;__u32 oa_per_gfx_partition;__u32 oa_per_compute_partition;__u32 _pad;",
"drm_amdgpu_info_gpuvm_fault": "__u64 addr;__u32 status;__u32 vmhub;",
"drm_amdgpu_info_hw_ip": "__u32 hw_ip_version_major;__u32 hw_ip_version_minor;__u64 capabilities_flags;__u32 ib_start_alignment;__u32 ib_size_alignment;__u32 available_rings;__u32 ip_discovery_version;__u32 userq_num_slots;",
"drm_amdgpu_info_num_handles": "__u32 uvd_max_handles;__u32 uvd_used_handles;",
"drm_amdgpu_info_uq_metadata": "union {struct drm_amdgpu_info_uq_metadata_gfx gfx;struct drm_amdgpu_info_uq_metadata_compute compute;struct drm_amdgpu_info_uq_metadata_sdma sdma;};",
"drm_amdgpu_info_uq_metadata_compute": "__u32 eop_size;__u32 eop_alignment;",
"drm_amdgpu_info_uq_metadata_gfx": "__u32 shadow_size;__u32 shadow_alignment;__u32 csa_size;__u32 csa_alignment;",
"drm_amdgpu_info_uq_metadata_sdma": "__u32 csa_size;__u32 csa_alignment;",
"drm_amdgpu_info_vbios": "__u8 name[64];__u8 vbios_pn[64];__u32 version;__u32 pad;__u8 vbios_ver_str[32];__u8 date[32];",
"drm_amdgpu_info_vce_clock_table": "struct drm_amdgpu_info_vce_clock_table_entry entries[6];__u32 num_valid_entries;__u32 pad;",
"drm_amdgpu_info_vce_clock_table_entry": "__u32 sclk;__u32 mclk;__u32 eclk;__u32 pad;",
"drm_amdgpu_info_video_caps": "struct drm_amdgpu_info_video_codec_info codec_info[8];",
"drm_amdgpu_info_video_codec_info": "__u32 valid;__u32 max_width;__u32 max_height;__u32 max_pixels_per_frame;__u32 max_level;__u32 pad;",
"drm_amdgpu_info_vram_gtt": "__u64 vram_size;__u64 vram_cpu_accessible_size;__u64 gtt_size;",
"drm_amdgpu_memory_info": "struct drm_amdgpu_heap_info vram;struct drm_amdgpu_heap_info cpu_accessible_vram;struct drm_amdgpu_heap_info gtt;",
"drm_amdgpu_proc_options": "__u32 op;struct {__u32 value;} kfd_sigbus_delay;",
"drm_amdgpu_query_fw": "__u32 fw_type;__u32 ip_instance;__u32 index;__u32 _pad;",
"drm_amdgpu_sched_in": "__u32 op;__u32 fd;__s32 priority;__u32 ctx_id;",
"drm_amdgpu_userq_fence_info": "__u64 va;__u64 value;",
"drm_amdgpu_userq_in": "__u32 op;__u32 queue_id;__u32 ip_type;__u32 doorbell_handle;__u32 doorbell_offset;__u32 flags;__u64 queue_va;__u64 queue_size;__u64 rptr_va;__u64 wptr_va;__u64 mqd;__u64 mqd_size;",
"drm_amdgpu_userq_mqd_compute_gfx11": "__u64 eop_va;",
"drm_amdgpu_userq_mqd_gfx11": "__u64 shadow_va;__u64 csa_va;",
"drm_amdgpu_userq_mqd_sdma_gfx11": "__u64 csa_va;",
"drm_amdgpu_userq_out": "__u32 queue_id;__u32 _pad;",
"drm_amdgpu_userq_signal": "__u32 queue_id;__u32 pad;__u64 syncobj_handles;__u16 num_syncobj_handles;__u16 pad0;__u32 pad1;__u64 bo_read_handles;__u64 bo_write_handles;__u32 num_bo_read_handles;__u32 num_bo_write_handles;",
"drm_amdgpu_userq_wait": "__u32 waitq_id;__u32 pad;__u64 syncobj_handles;__u64 syncobj_timeline_handles;__u64 syncobj_timeline_points;__u64 bo_read_handles;__u64 bo_write_handles;__u16 num_syncobj_timeline_handles;__u16 num_fences;__u16 num_syncobj_handles;__u16 pad0;__u32 num_bo_read_handles;__u32 num_bo_write_handles;__u64 out_fences;",
"drm_amdgpu_vm_in": "__u32 op;__u32 flags;",
"drm_amdgpu_vm_out": "__u64 flags;",
"drm_amdgpu_wait_cs_in": "__u64 handle;__u64 timeout;__u32 ip_type;__u32 ip_instance;__u32 ring;__u32 ctx_id;",
"drm_amdgpu_wait_cs_out": "__u64 status;",
"drm_amdgpu_wait_fences_in": "__u64 fences;__u32 fence_count;__u32 wait_all;__u64 timeout_ns;",
"drm_amdgpu_wait_fences_out": "__u32 status;__u32 first_signaled;"
}`),
);

export declare namespace union {
  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_bo_list extends RecordView<'union drm_amdgpu_bo_list'> {
    get in(): struct.drm_amdgpu_bo_list_in;
    set in(value: From<struct.drm_amdgpu_bo_list_in>);
    get out(): struct.drm_amdgpu_bo_list_out;
    set out(value: From<struct.drm_amdgpu_bo_list_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_cs extends RecordView<'union drm_amdgpu_cs'> {
    get in(): struct.drm_amdgpu_cs_in;
    set in(value: From<struct.drm_amdgpu_cs_in>);
    get out(): struct.drm_amdgpu_cs_out;
    set out(value: From<struct.drm_amdgpu_cs_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_ctx extends RecordView<'union drm_amdgpu_ctx'> {
    get in(): struct.drm_amdgpu_ctx_in;
    set in(value: From<struct.drm_amdgpu_ctx_in>);
    get out(): union.drm_amdgpu_ctx_out;
    set out(value: From<union.drm_amdgpu_ctx_out>);
  }

  interface drm_amdgpu_ctx_out$alloc extends RecordView<'struct drm_amdgpu_ctx_out.alloc'> {
    ctx_id: number;
    _pad: number;
  }

  interface drm_amdgpu_ctx_out$state extends RecordView<'struct drm_amdgpu_ctx_out.state'> {
    get flags(): bigint;
    set flags(value: Integer);
    hangs: number;
    reset_status: number;
  }

  interface drm_amdgpu_ctx_out$pstate extends RecordView<'struct drm_amdgpu_ctx_out.pstate'> {
    flags: number;
    _pad: number;
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_ctx_out extends RecordView<'union drm_amdgpu_ctx_out'> {
    get alloc(): drm_amdgpu_ctx_out$alloc;
    set alloc(value: From<drm_amdgpu_ctx_out$alloc>);
    get state(): drm_amdgpu_ctx_out$state;
    set state(value: From<drm_amdgpu_ctx_out$state>);
    get pstate(): drm_amdgpu_ctx_out$pstate;
    set pstate(value: From<drm_amdgpu_ctx_out$pstate>);
  }

  interface drm_amdgpu_fence_to_handle$in
    extends RecordView<'struct drm_amdgpu_fence_to_handle.in'> {
    get fence(): struct.drm_amdgpu_fence;
    set fence(value: From<struct.drm_amdgpu_fence>);
    what: number;
    pad: number;
  }

  interface drm_amdgpu_fence_to_handle$out
    extends RecordView<'struct drm_amdgpu_fence_to_handle.out'> {
    handle: number;
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_fence_to_handle extends RecordView<'union drm_amdgpu_fence_to_handle'> {
    get in(): drm_amdgpu_fence_to_handle$in;
    set in(value: From<drm_amdgpu_fence_to_handle$in>);
    get out(): drm_amdgpu_fence_to_handle$out;
    set out(value: From<drm_amdgpu_fence_to_handle$out>);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_gem_create extends RecordView<'union drm_amdgpu_gem_create'> {
    get in(): struct.drm_amdgpu_gem_create_in;
    set in(value: From<struct.drm_amdgpu_gem_create_in>);
    get out(): struct.drm_amdgpu_gem_create_out;
    set out(value: From<struct.drm_amdgpu_gem_create_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_gem_mmap extends RecordView<'union drm_amdgpu_gem_mmap'> {
    get in(): struct.drm_amdgpu_gem_mmap_in;
    set in(value: From<struct.drm_amdgpu_gem_mmap_in>);
    get out(): struct.drm_amdgpu_gem_mmap_out;
    set out(value: From<struct.drm_amdgpu_gem_mmap_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_gem_wait_idle extends RecordView<'union drm_amdgpu_gem_wait_idle'> {
    get in(): struct.drm_amdgpu_gem_wait_idle_in;
    set in(value: From<struct.drm_amdgpu_gem_wait_idle_in>);
    get out(): struct.drm_amdgpu_gem_wait_idle_out;
    set out(value: From<struct.drm_amdgpu_gem_wait_idle_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 16 bytes. */
  interface drm_amdgpu_sched extends RecordView<'union drm_amdgpu_sched'> {
    get in(): struct.drm_amdgpu_sched_in;
    set in(value: From<struct.drm_amdgpu_sched_in>);
  }

  /** `<drm/amdgpu_drm.h>`: 72 bytes. */
  interface drm_amdgpu_userq extends RecordView<'union drm_amdgpu_userq'> {
    get in(): struct.drm_amdgpu_userq_in;
    set in(value: From<struct.drm_amdgpu_userq_in>);
    get out(): struct.drm_amdgpu_userq_out;
    set out(value: From<struct.drm_amdgpu_userq_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 8 bytes. */
  interface drm_amdgpu_vm extends RecordView<'union drm_amdgpu_vm'> {
    get in(): struct.drm_amdgpu_vm_in;
    set in(value: From<struct.drm_amdgpu_vm_in>);
    get out(): struct.drm_amdgpu_vm_out;
    set out(value: From<struct.drm_amdgpu_vm_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 32 bytes. */
  interface drm_amdgpu_wait_cs extends RecordView<'union drm_amdgpu_wait_cs'> {
    get in(): struct.drm_amdgpu_wait_cs_in;
    set in(value: From<struct.drm_amdgpu_wait_cs_in>);
    get out(): struct.drm_amdgpu_wait_cs_out;
    set out(value: From<struct.drm_amdgpu_wait_cs_out>);
  }

  /** `<drm/amdgpu_drm.h>`: 24 bytes. */
  interface drm_amdgpu_wait_fences extends RecordView<'union drm_amdgpu_wait_fences'> {
    get in(): struct.drm_amdgpu_wait_fences_in;
    set in(value: From<struct.drm_amdgpu_wait_fences_in>);
    get out(): struct.drm_amdgpu_wait_fences_out;
    set out(value: From<struct.drm_amdgpu_wait_fences_out>);
  }
}

export const union: {
  readonly drm_amdgpu_bo_list: Descriptor<union.drm_amdgpu_bo_list>;
  readonly drm_amdgpu_cs: Descriptor<union.drm_amdgpu_cs>;
  readonly drm_amdgpu_ctx: Descriptor<union.drm_amdgpu_ctx>;
  readonly drm_amdgpu_ctx_out: Descriptor<union.drm_amdgpu_ctx_out>;
  readonly drm_amdgpu_fence_to_handle: Descriptor<union.drm_amdgpu_fence_to_handle>;
  readonly drm_amdgpu_gem_create: Descriptor<union.drm_amdgpu_gem_create>;
  readonly drm_amdgpu_gem_mmap: Descriptor<union.drm_amdgpu_gem_mmap>;
  readonly drm_amdgpu_gem_wait_idle: Descriptor<union.drm_amdgpu_gem_wait_idle>;
  readonly drm_amdgpu_sched: Descriptor<union.drm_amdgpu_sched>;
  readonly drm_amdgpu_userq: Descriptor<union.drm_amdgpu_userq>;
  readonly drm_amdgpu_vm: Descriptor<union.drm_amdgpu_vm>;
  readonly drm_amdgpu_wait_cs: Descriptor<union.drm_amdgpu_wait_cs>;
  readonly drm_amdgpu_wait_fences: Descriptor<union.drm_amdgpu_wait_fences>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"drm_amdgpu_bo_list": "struct drm_amdgpu_bo_list_in in;struct drm_amdgpu_bo_list_out out;",
"drm_amdgpu_cs": "struct drm_amdgpu_cs_in in;struct drm_amdgpu_cs_out out;",
"drm_amdgpu_ctx": "struct drm_amdgpu_ctx_in in;union drm_amdgpu_ctx_out out;",
"drm_amdgpu_ctx_out": "struct {__u32 ctx_id;__u32 _pad;} alloc;struct {__u64 flags;__u32 hangs;__u32 reset_status;} state;struct {__u32 flags;__u32 _pad;} pstate;",
"drm_amdgpu_fence_to_handle": "struct {struct drm_amdgpu_fence fence;__u32 what;__u32 pad;} in;struct {__u32 handle;} out;",
"drm_amdgpu_gem_create": "struct drm_amdgpu_gem_create_in in;struct drm_amdgpu_gem_create_out out;",
"drm_amdgpu_gem_mmap": "struct drm_amdgpu_gem_mmap_in in;struct drm_amdgpu_gem_mmap_out out;",
"drm_amdgpu_gem_wait_idle": "struct drm_amdgpu_gem_wait_idle_in in;struct drm_amdgpu_gem_wait_idle_out out;",
"drm_amdgpu_sched": "struct drm_amdgpu_sched_in in;",
"drm_amdgpu_userq": "struct drm_amdgpu_userq_in in;struct drm_amdgpu_userq_out out;",
"drm_amdgpu_vm": "struct drm_amdgpu_vm_in in;struct drm_amdgpu_vm_out out;",
"drm_amdgpu_wait_cs": "struct drm_amdgpu_wait_cs_in in;struct drm_amdgpu_wait_cs_out out;",
"drm_amdgpu_wait_fences": "struct drm_amdgpu_wait_fences_in in;struct drm_amdgpu_wait_fences_out out;"
}`),
  () => [struct],
);
