// Generated from Linux 7.3.4 <drm/radeon_drm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
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
  readonly DRM_IOCTL_RADEON_ALLOC: PerArch<
    3222824019,
    3222299731,
    3222299731,
    3222824019,
    3222824019,
    3222824019,
    3222824019,
    3222824019
  >;
  readonly DRM_IOCTL_RADEON_CLEAR: PerArch<
    1075864648,
    1075340360,
    1075340360,
    1075864648,
    1075864648,
    1075864648,
    1075864648,
    2149606472
  >;
  readonly DRM_IOCTL_RADEON_CMDBUF: PerArch<
    1075864656,
    1074816080,
    1074816080,
    1075864656,
    1075864656,
    1075864656,
    1075864656,
    2149606480
  >;
  readonly DRM_IOCTL_RADEON_CP_INIT: PerArch<
    1081631808,
    1079272512,
    1079272512,
    1081631808,
    1081631808,
    1081631808,
    1081631808,
    2155373632
  >;
  readonly DRM_IOCTL_RADEON_GEM_CREATE: PerArch<
    3223348317,
    3223086173,
    3223348317,
    3223348317,
    3223348317,
    3223348317,
    3223348317,
    3223348317
  >;
  readonly DRM_IOCTL_RADEON_GETPARAM: PerArch<
    3222299729,
    3221775441,
    3221775441,
    3222299729,
    3222299729,
    3222299729,
    3222299729,
    3222299729
  >;
  readonly DRM_IOCTL_RADEON_IRQ_EMIT: PerArch<
    3221775446,
    3221513302,
    3221513302,
    3221775446,
    3221775446,
    3221775446,
    3221775446,
    3221775446
  >;
  readonly DRM_IOCTL_RADEON_SETPARAM: PerArch<
    1074816089,
    1074553945,
    1074816089,
    1074816089,
    1074816089,
    1074816089,
    1074816089,
    2148557913
  >;
  readonly DRM_IOCTL_RADEON_STIPPLE: PerArch<
    1074291788,
    1074029644,
    1074029644,
    1074291788,
    1074291788,
    1074291788,
    1074291788,
    2148033612
  >;
  readonly DRM_IOCTL_RADEON_TEXTURE: PerArch<
    3223348302,
    3222824014,
    3222824014,
    3223348302,
    3223348302,
    3223348302,
    3223348302,
    3223348302
  >;
  readonly DRM_IOCTL_RADEON_VERTEX2: PerArch<
    1076388943,
    1075340367,
    1075340367,
    1076388943,
    1076388943,
    1076388943,
    1076388943,
    2150130767
  >;
} & Requests<
  | 'DRM_IOCTL_RADEON_CP_IDLE'
  | 'DRM_IOCTL_RADEON_CP_RESET'
  | 'DRM_IOCTL_RADEON_CP_RESUME'
  | 'DRM_IOCTL_RADEON_CP_START'
  | 'DRM_IOCTL_RADEON_CP_STOP'
  | 'DRM_IOCTL_RADEON_FLIP'
  | 'DRM_IOCTL_RADEON_FREE'
  | 'DRM_IOCTL_RADEON_FULLSCREEN'
  | 'DRM_IOCTL_RADEON_GEM_WAIT_IDLE'
  | 'DRM_IOCTL_RADEON_INDICES'
  | 'DRM_IOCTL_RADEON_INIT_HEAP'
  | 'DRM_IOCTL_RADEON_IRQ_WAIT'
  | 'DRM_IOCTL_RADEON_RESET'
  | 'DRM_IOCTL_RADEON_SURF_ALLOC'
  | 'DRM_IOCTL_RADEON_SURF_FREE'
  | 'DRM_IOCTL_RADEON_SWAP'
  | 'DRM_IOCTL_RADEON_VERTEX'
> = /* @__PURE__ */ perArchOf(
  {
    DRM_IOCTL_RADEON_ALLOC: [
      3222824019, 3222299731, 3222299731, 3222824019, 3222824019, 3222824019, 3222824019,
      3222824019,
    ],
    DRM_IOCTL_RADEON_CLEAR: [
      1075864648, 1075340360, 1075340360, 1075864648, 1075864648, 1075864648, 1075864648,
      2149606472,
    ],
    DRM_IOCTL_RADEON_CMDBUF: [
      1075864656, 1074816080, 1074816080, 1075864656, 1075864656, 1075864656, 1075864656,
      2149606480,
    ],
    DRM_IOCTL_RADEON_CP_INIT: [
      1081631808, 1079272512, 1079272512, 1081631808, 1081631808, 1081631808, 1081631808,
      2155373632,
    ],
    DRM_IOCTL_RADEON_GEM_CREATE: [
      3223348317, 3223086173, 3223348317, 3223348317, 3223348317, 3223348317, 3223348317,
      3223348317,
    ],
    DRM_IOCTL_RADEON_GETPARAM: [
      3222299729, 3221775441, 3221775441, 3222299729, 3222299729, 3222299729, 3222299729,
      3222299729,
    ],
    DRM_IOCTL_RADEON_IRQ_EMIT: [
      3221775446, 3221513302, 3221513302, 3221775446, 3221775446, 3221775446, 3221775446,
      3221775446,
    ],
    DRM_IOCTL_RADEON_SETPARAM: [
      1074816089, 1074553945, 1074816089, 1074816089, 1074816089, 1074816089, 1074816089,
      2148557913,
    ],
    DRM_IOCTL_RADEON_STIPPLE: [
      1074291788, 1074029644, 1074029644, 1074291788, 1074291788, 1074291788, 1074291788,
      2148033612,
    ],
    DRM_IOCTL_RADEON_TEXTURE: [
      3223348302, 3222824014, 3222824014, 3223348302, 3223348302, 3223348302, 3223348302,
      3223348302,
    ],
    DRM_IOCTL_RADEON_VERTEX2: [
      1076388943, 1075340367, 1075340367, 1076388943, 1076388943, 1076388943, 1076388943,
      2150130767,
    ],
  },
  {
    DRM_IOCTL_RADEON_CP_IDLE: 25668,
    DRM_IOCTL_RADEON_CP_RESET: 25667,
    DRM_IOCTL_RADEON_CP_RESUME: 25688,
    DRM_IOCTL_RADEON_CP_START: 25665,
    DRM_IOCTL_RADEON_CP_STOP: 1074291778,
    DRM_IOCTL_RADEON_FLIP: 25682,
    DRM_IOCTL_RADEON_FREE: 1074291796,
    DRM_IOCTL_RADEON_FULLSCREEN: 1074029638,
    DRM_IOCTL_RADEON_GEM_WAIT_IDLE: 1074291812,
    DRM_IOCTL_RADEON_INDICES: 1075078218,
    DRM_IOCTL_RADEON_INIT_HEAP: 1074553941,
    DRM_IOCTL_RADEON_IRQ_WAIT: 1074029655,
    DRM_IOCTL_RADEON_RESET: 25669,
    DRM_IOCTL_RADEON_SURF_ALLOC: 1074553946,
    DRM_IOCTL_RADEON_SURF_FREE: 1074029659,
    DRM_IOCTL_RADEON_SWAP: 25671,
    DRM_IOCTL_RADEON_VERTEX: 1074816073,
  },
);

/** `<drm/radeon_drm.h>`: 3222299731 on x86, arm; 3222824019 elsewhere. */
export const DRM_IOCTL_RADEON_ALLOC: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_ALLOC,
);
/** `<drm/radeon_drm.h>`: 1075340360 on x86, arm; 2149606472 on ppc64le; 1075864648 elsewhere. */
export const DRM_IOCTL_RADEON_CLEAR: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_CLEAR,
);
/** `<drm/radeon_drm.h>`: 1074816080 on x86, arm; 2149606480 on ppc64le; 1075864656 elsewhere. */
export const DRM_IOCTL_RADEON_CMDBUF: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_CMDBUF,
);
/** `<drm/radeon_drm.h>`: 1079272512 on x86, arm; 2155373632 on ppc64le; 1081631808 elsewhere. */
export const DRM_IOCTL_RADEON_CP_INIT: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_CP_INIT,
);
/** `<drm/radeon_drm.h>`: 3223086173 on x86; 3223348317 elsewhere. */
export const DRM_IOCTL_RADEON_GEM_CREATE: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_GEM_CREATE,
);
/** `<drm/radeon_drm.h>`: 3221775441 on x86, arm; 3222299729 elsewhere. */
export const DRM_IOCTL_RADEON_GETPARAM: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_GETPARAM,
);
/** `<drm/radeon_drm.h>`: 3221513302 on x86, arm; 3221775446 elsewhere. */
export const DRM_IOCTL_RADEON_IRQ_EMIT: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_IRQ_EMIT,
);
/** `<drm/radeon_drm.h>`: 1074553945 on x86; 2148557913 on ppc64le; 1074816089 elsewhere. */
export const DRM_IOCTL_RADEON_SETPARAM: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_SETPARAM,
);
/** `<drm/radeon_drm.h>`: 1074029644 on x86, arm; 2148033612 on ppc64le; 1074291788 elsewhere. */
export const DRM_IOCTL_RADEON_STIPPLE: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_STIPPLE,
);
/** `<drm/radeon_drm.h>`: 3222824014 on x86, arm; 3223348302 elsewhere. */
export const DRM_IOCTL_RADEON_TEXTURE: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_TEXTURE,
);
/** `<drm/radeon_drm.h>`: 1075340367 on x86, arm; 2150130767 on ppc64le; 1076388943 elsewhere. */
export const DRM_IOCTL_RADEON_VERTEX2: number = /* @__PURE__ */ hereOf(
  perArch.DRM_IOCTL_RADEON_VERTEX2,
);
export const DRM_IOCTL_RADEON_CP_IDLE: number = /* @__PURE__ */ requestHere(25668),
  DRM_IOCTL_RADEON_CP_RESET: number = /* @__PURE__ */ requestHere(25667),
  DRM_IOCTL_RADEON_CP_RESUME: number = /* @__PURE__ */ requestHere(25688),
  DRM_IOCTL_RADEON_CP_START: number = /* @__PURE__ */ requestHere(25665),
  DRM_IOCTL_RADEON_CP_STOP: number = /* @__PURE__ */ requestHere(1074291778),
  DRM_IOCTL_RADEON_FLIP: number = /* @__PURE__ */ requestHere(25682),
  DRM_IOCTL_RADEON_FREE: number = /* @__PURE__ */ requestHere(1074291796),
  DRM_IOCTL_RADEON_FULLSCREEN: number = /* @__PURE__ */ requestHere(1074029638),
  DRM_IOCTL_RADEON_GEM_WAIT_IDLE: number = /* @__PURE__ */ requestHere(1074291812),
  DRM_IOCTL_RADEON_INDICES: number = /* @__PURE__ */ requestHere(1075078218),
  DRM_IOCTL_RADEON_INIT_HEAP: number = /* @__PURE__ */ requestHere(1074553941),
  DRM_IOCTL_RADEON_IRQ_WAIT: number = /* @__PURE__ */ requestHere(1074029655),
  DRM_IOCTL_RADEON_RESET: number = /* @__PURE__ */ requestHere(25669),
  DRM_IOCTL_RADEON_SURF_ALLOC: number = /* @__PURE__ */ requestHere(1074553946),
  DRM_IOCTL_RADEON_SURF_FREE: number = /* @__PURE__ */ requestHere(1074029659),
  DRM_IOCTL_RADEON_SWAP: number = /* @__PURE__ */ requestHere(25671),
  DRM_IOCTL_RADEON_VERTEX: number = /* @__PURE__ */ requestHere(1074816073);
export const CIK_TILE_MODE_DEPTH_STENCIL_1D = 5,
  CLEAR_DEPTH = 4,
  CLEAR_X1 = 0,
  CLEAR_X2 = 2,
  CLEAR_Y1 = 1,
  CLEAR_Y2 = 3,
  DRM_IOCTL_RADEON_CS = 3223348326,
  DRM_IOCTL_RADEON_GEM_BUSY = 3221775466,
  DRM_IOCTL_RADEON_GEM_GET_TILING = 3222037609,
  DRM_IOCTL_RADEON_GEM_INFO = 3222824028,
  DRM_IOCTL_RADEON_GEM_MMAP = 3223348318,
  DRM_IOCTL_RADEON_GEM_OP = 3222299756,
  DRM_IOCTL_RADEON_GEM_PREAD = 3223348321,
  DRM_IOCTL_RADEON_GEM_PWRITE = 3223348322,
  DRM_IOCTL_RADEON_GEM_SET_DOMAIN = 3222037603,
  DRM_IOCTL_RADEON_GEM_SET_TILING = 3222037608,
  DRM_IOCTL_RADEON_GEM_USERPTR = 3222824045,
  DRM_IOCTL_RADEON_GEM_VA = 3222824043,
  DRM_IOCTL_RADEON_INDIRECT = 3222299725,
  DRM_IOCTL_RADEON_INFO = 3222299751,
  DRM_RADEON_ALLOC = 19,
  DRM_RADEON_CLEAR = 8,
  DRM_RADEON_CMDBUF = 16,
  DRM_RADEON_CP_IDLE = 4,
  DRM_RADEON_CP_INIT = 0,
  DRM_RADEON_CP_RESET = 3,
  DRM_RADEON_CP_RESUME = 24,
  DRM_RADEON_CP_START = 1,
  DRM_RADEON_CP_STOP = 2,
  DRM_RADEON_CS = 38,
  DRM_RADEON_FLIP = 18,
  DRM_RADEON_FREE = 20,
  DRM_RADEON_FULLSCREEN = 6,
  DRM_RADEON_GEM_BUSY = 42,
  DRM_RADEON_GEM_CREATE = 29,
  DRM_RADEON_GEM_GET_TILING = 41,
  DRM_RADEON_GEM_INFO = 28,
  DRM_RADEON_GEM_MMAP = 30,
  DRM_RADEON_GEM_OP = 44,
  DRM_RADEON_GEM_PREAD = 33,
  DRM_RADEON_GEM_PWRITE = 34,
  DRM_RADEON_GEM_SET_DOMAIN = 35,
  DRM_RADEON_GEM_SET_TILING = 40,
  DRM_RADEON_GEM_USERPTR = 45,
  DRM_RADEON_GEM_VA = 43,
  DRM_RADEON_GEM_WAIT_IDLE = 36,
  DRM_RADEON_GETPARAM = 17,
  DRM_RADEON_INDICES = 10,
  DRM_RADEON_INDIRECT = 13,
  DRM_RADEON_INFO = 39,
  DRM_RADEON_INIT_HEAP = 21,
  DRM_RADEON_IRQ_EMIT = 22,
  DRM_RADEON_IRQ_WAIT = 23,
  DRM_RADEON_RESET = 5,
  DRM_RADEON_SETPARAM = 25,
  DRM_RADEON_STIPPLE = 12,
  DRM_RADEON_SURF_ALLOC = 26,
  DRM_RADEON_SURF_FREE = 27,
  DRM_RADEON_SWAP = 7,
  DRM_RADEON_TEXTURE = 14,
  DRM_RADEON_VBLANK_CRTC1 = 1,
  DRM_RADEON_VBLANK_CRTC2 = 2,
  DRM_RADEON_VERTEX = 9,
  DRM_RADEON_VERTEX2 = 15,
  R200_EMIT_ATF_TFACTOR = 87,
  R200_EMIT_MATRIX_SELECT_0 = 33,
  R200_EMIT_OUTPUT_VTX_COMP_SEL = 49,
  R200_EMIT_PP_AFS_0 = 85,
  R200_EMIT_PP_AFS_1 = 86,
  R200_EMIT_PP_CNTL_X = 51,
  R200_EMIT_PP_CUBIC_FACES_0 = 61,
  R200_EMIT_PP_CUBIC_FACES_1 = 63,
  R200_EMIT_PP_CUBIC_FACES_2 = 65,
  R200_EMIT_PP_CUBIC_FACES_3 = 67,
  R200_EMIT_PP_CUBIC_FACES_4 = 69,
  R200_EMIT_PP_CUBIC_FACES_5 = 71,
  R200_EMIT_PP_CUBIC_OFFSETS_0 = 62,
  R200_EMIT_PP_CUBIC_OFFSETS_1 = 64,
  R200_EMIT_PP_CUBIC_OFFSETS_2 = 66,
  R200_EMIT_PP_CUBIC_OFFSETS_3 = 68,
  R200_EMIT_PP_CUBIC_OFFSETS_4 = 70,
  R200_EMIT_PP_CUBIC_OFFSETS_5 = 72,
  R200_EMIT_PP_TAM_DEBUG3 = 50,
  R200_EMIT_PP_TRI_PERF_CNTL = 84,
  R200_EMIT_PP_TXCBLEND_0 = 21,
  R200_EMIT_PP_TXCBLEND_1 = 22,
  R200_EMIT_PP_TXCBLEND_2 = 23,
  R200_EMIT_PP_TXCBLEND_3 = 24,
  R200_EMIT_PP_TXCBLEND_4 = 25,
  R200_EMIT_PP_TXCBLEND_5 = 26,
  R200_EMIT_PP_TXCBLEND_6 = 27,
  R200_EMIT_PP_TXCBLEND_7 = 28,
  R200_EMIT_PP_TXCTLALL_0 = 88,
  R200_EMIT_PP_TXCTLALL_1 = 89,
  R200_EMIT_PP_TXCTLALL_2 = 90,
  R200_EMIT_PP_TXCTLALL_3 = 91,
  R200_EMIT_PP_TXCTLALL_4 = 92,
  R200_EMIT_PP_TXCTLALL_5 = 93,
  R200_EMIT_PP_TXFILTER_0 = 36,
  R200_EMIT_PP_TXFILTER_1 = 37,
  R200_EMIT_PP_TXFILTER_2 = 38,
  R200_EMIT_PP_TXFILTER_3 = 39,
  R200_EMIT_PP_TXFILTER_4 = 40,
  R200_EMIT_PP_TXFILTER_5 = 41,
  R200_EMIT_PP_TXOFFSET_0 = 42,
  R200_EMIT_PP_TXOFFSET_1 = 43,
  R200_EMIT_PP_TXOFFSET_2 = 44,
  R200_EMIT_PP_TXOFFSET_3 = 45,
  R200_EMIT_PP_TXOFFSET_4 = 46,
  R200_EMIT_PP_TXOFFSET_5 = 47,
  R200_EMIT_RB3D_BLENDCOLOR = 76,
  R200_EMIT_RB3D_DEPTHXY_OFFSET = 52,
  R200_EMIT_RE_AUX_SCISSOR_CNTL = 53,
  R200_EMIT_RE_POINTSIZE = 59,
  R200_EMIT_RE_SCISSOR_TL_0 = 54,
  R200_EMIT_RE_SCISSOR_TL_1 = 55,
  R200_EMIT_RE_SCISSOR_TL_2 = 56,
  R200_EMIT_SE_VAP_CNTL_STATUS = 57,
  R200_EMIT_SE_VTX_STATE_CNTL = 58,
  R200_EMIT_TCL_INPUT_VTX_VECTOR_ADDR_0 = 60,
  R200_EMIT_TCL_LIGHT_MODEL_CTL_0 = 29,
  R200_EMIT_TCL_POINT_SPRITE_CNTL = 77,
  R200_EMIT_TCL_UCP_VERT_BLEND_CTL = 35,
  R200_EMIT_TEX_PROC_CTL_2 = 34,
  R200_EMIT_TFACTOR_0 = 30,
  R200_EMIT_VAP_CTL = 32,
  R200_EMIT_VAP_PVS_CNTL = 94,
  R200_EMIT_VTE_CNTL = 48,
  R200_EMIT_VTX_FMT_0 = 31,
  R300_CMD_CP_DELAY = 5,
  R300_CMD_DMA_DISCARD = 6,
  R300_CMD_END3D = 4,
  R300_CMD_PACKET0 = 1,
  R300_CMD_PACKET3 = 3,
  R300_CMD_PACKET3_CLEAR = 0,
  R300_CMD_PACKET3_RAW = 1,
  R300_CMD_R500FP = 9,
  R300_CMD_SCRATCH = 8,
  R300_CMD_VPU = 2,
  R300_CMD_WAIT = 7,
  R300_NEW_WAIT_2D_2D_CLEAN = 4,
  R300_NEW_WAIT_2D_2D_CLEAN_3D_3D_CLEAN = 8,
  R300_NEW_WAIT_2D_3D = 3,
  R300_NEW_WAIT_3D_3D_CLEAN = 6,
  R300_WAIT_2D = 1,
  R300_WAIT_2D_CLEAN = 3,
  R300_WAIT_3D = 2,
  R300_WAIT_3D_CLEAN = 4,
  R500FP_CONSTANT_CLAMP = 4,
  R500FP_CONSTANT_TYPE = 2,
  R600_SCRATCH_REG_OFFSET = 256,
  RADEON_BACK = 2,
  RADEON_BUFFER_SIZE = 65536,
  RADEON_CARD_AGP = 1,
  RADEON_CARD_PCI = 0,
  RADEON_CARD_PCIE = 2,
  RADEON_CHUNK_ID_CONST_IB = 4,
  RADEON_CHUNK_ID_FLAGS = 3,
  RADEON_CHUNK_ID_IB = 2,
  RADEON_CHUNK_ID_RELOCS = 1,
  RADEON_CLEANUP_CP = 2,
  RADEON_CLEANUP_FULLSCREEN = 2,
  RADEON_CLEAR_FASTZ = 2147483648,
  RADEON_CMD_DMA_DISCARD = 4,
  RADEON_CMD_PACKET = 1,
  RADEON_CMD_PACKET3 = 5,
  RADEON_CMD_PACKET3_CLIP = 6,
  RADEON_CMD_SCALARS = 2,
  RADEON_CMD_SCALARS2 = 7,
  RADEON_CMD_VECLINEAR = 9,
  RADEON_CMD_VECTORS = 3,
  RADEON_CMD_WAIT = 8,
  RADEON_CS_END_OF_FRAME = 4,
  RADEON_CS_KEEP_TILING_FLAGS = 1,
  RADEON_CS_RING_COMPUTE = 1,
  RADEON_CS_RING_DMA = 2,
  RADEON_CS_RING_GFX = 0,
  RADEON_CS_RING_UVD = 3,
  RADEON_CS_RING_VCE = 4,
  RADEON_CS_USE_VM = 2,
  RADEON_DEPTH = 4,
  RADEON_EMIT_PP_BORDER_COLOR_0 = 13,
  RADEON_EMIT_PP_BORDER_COLOR_1 = 15,
  RADEON_EMIT_PP_BORDER_COLOR_2 = 17,
  RADEON_EMIT_PP_CNTL = 1,
  RADEON_EMIT_PP_CUBIC_FACES_0 = 78,
  RADEON_EMIT_PP_CUBIC_FACES_1 = 80,
  RADEON_EMIT_PP_CUBIC_FACES_2 = 82,
  RADEON_EMIT_PP_CUBIC_OFFSETS_T0 = 79,
  RADEON_EMIT_PP_CUBIC_OFFSETS_T1 = 81,
  RADEON_EMIT_PP_CUBIC_OFFSETS_T2 = 83,
  RADEON_EMIT_PP_LUM_MATRIX = 5,
  RADEON_EMIT_PP_MISC = 0,
  RADEON_EMIT_PP_ROT_MATRIX_0 = 6,
  RADEON_EMIT_PP_TEX_SIZE_0 = 73,
  RADEON_EMIT_PP_TEX_SIZE_1 = 74,
  RADEON_EMIT_PP_TEX_SIZE_2 = 75,
  RADEON_EMIT_PP_TXFILTER_0 = 12,
  RADEON_EMIT_PP_TXFILTER_1 = 14,
  RADEON_EMIT_PP_TXFILTER_2 = 16,
  RADEON_EMIT_RB3D_COLORPITCH = 2,
  RADEON_EMIT_RB3D_STENCILREFMASK = 7,
  RADEON_EMIT_RE_LINE_PATTERN = 3,
  RADEON_EMIT_RE_MISC = 11,
  RADEON_EMIT_SE_CNTL = 9,
  RADEON_EMIT_SE_CNTL_STATUS = 10,
  RADEON_EMIT_SE_LINE_WIDTH = 4,
  RADEON_EMIT_SE_TCL_MATERIAL_EMMISSIVE_RED = 20,
  RADEON_EMIT_SE_TCL_OUTPUT_VTX_FMT = 19,
  RADEON_EMIT_SE_VPORT_XSCALE = 8,
  RADEON_EMIT_SE_ZBIAS_FACTOR = 18,
  RADEON_FRONT = 1,
  RADEON_GART_TEX_HEAP = 1,
  RADEON_GEM_CPU_ACCESS = 8,
  RADEON_GEM_DOMAIN_CPU = 1,
  RADEON_GEM_DOMAIN_GTT = 2,
  RADEON_GEM_DOMAIN_VRAM = 4,
  RADEON_GEM_GTT_UC = 2,
  RADEON_GEM_GTT_WC = 4,
  RADEON_GEM_NO_BACKING_STORE = 1,
  RADEON_GEM_NO_CPU_ACCESS = 16,
  RADEON_GEM_OP_GET_INITIAL_DOMAIN = 0,
  RADEON_GEM_OP_SET_INITIAL_DOMAIN = 1,
  RADEON_GEM_USERPTR_ANONONLY = 2,
  RADEON_GEM_USERPTR_READONLY = 1,
  RADEON_GEM_USERPTR_REGISTER = 8,
  RADEON_GEM_USERPTR_VALIDATE = 4,
  RADEON_INDEX_PRIM_OFFSET = 20,
  RADEON_INFO_ACCEL_WORKING = 3,
  RADEON_INFO_ACCEL_WORKING2 = 5,
  RADEON_INFO_ACTIVE_CU_COUNT = 32,
  RADEON_INFO_BACKEND_MAP = 13,
  RADEON_INFO_CIK_MACROTILE_MODE_ARRAY = 24,
  RADEON_INFO_CLOCK_CRYSTAL_FREQ = 9,
  RADEON_INFO_CRTC_FROM_ID = 4,
  RADEON_INFO_CURRENT_GPU_MCLK = 35,
  RADEON_INFO_CURRENT_GPU_SCLK = 34,
  RADEON_INFO_CURRENT_GPU_TEMP = 33,
  RADEON_INFO_DEVICE_ID = 0,
  RADEON_INFO_FASTFB_WORKING = 20,
  RADEON_INFO_FUSION_GART_WORKING = 12,
  RADEON_INFO_GPU_RESET_COUNTER = 38,
  RADEON_INFO_GTT_USAGE = 31,
  RADEON_INFO_IB_VM_MAX_SIZE = 15,
  RADEON_INFO_MAX_PIPES = 16,
  RADEON_INFO_MAX_SCLK = 26,
  RADEON_INFO_MAX_SE = 18,
  RADEON_INFO_MAX_SH_PER_SE = 19,
  RADEON_INFO_NUM_BACKENDS = 10,
  RADEON_INFO_NUM_BYTES_MOVED = 29,
  RADEON_INFO_NUM_GB_PIPES = 1,
  RADEON_INFO_NUM_TILE_PIPES = 11,
  RADEON_INFO_NUM_Z_PIPES = 2,
  RADEON_INFO_READ_REG = 36,
  RADEON_INFO_RING_WORKING = 21,
  RADEON_INFO_SI_BACKEND_ENABLED_MASK = 25,
  RADEON_INFO_SI_CP_DMA_COMPUTE = 23,
  RADEON_INFO_SI_TILE_MODE_ARRAY = 22,
  RADEON_INFO_TILING_CONFIG = 6,
  RADEON_INFO_TIMESTAMP = 17,
  RADEON_INFO_VA_START = 14,
  RADEON_INFO_VA_UNMAP_WORKING = 37,
  RADEON_INFO_VCE_FB_VERSION = 28,
  RADEON_INFO_VCE_FW_VERSION = 27,
  RADEON_INFO_VRAM_USAGE = 30,
  RADEON_INFO_WANT_CMASK = 8,
  RADEON_INFO_WANT_HYPERZ = 7,
  RADEON_INIT_CP = 1,
  RADEON_INIT_FULLSCREEN = 1,
  RADEON_INIT_R200_CP = 3,
  RADEON_INIT_R300_CP = 4,
  RADEON_INIT_R600_CP = 5,
  RADEON_LINES = 2,
  RADEON_LINE_STRIP = 3,
  RADEON_LOCAL_TEX_HEAP = 0,
  RADEON_LOG_TEX_GRANULARITY = 16,
  RADEON_MAX_STATE_PACKETS = 95,
  RADEON_MAX_SURFACES = 8,
  RADEON_MAX_TEXTURE_LEVELS = 12,
  RADEON_MAX_TEXTURE_UNITS = 3,
  RADEON_MEM_REGION_FB = 2,
  RADEON_MEM_REGION_GART = 1,
  RADEON_NR_SAREA_CLIPRECTS = 12,
  RADEON_NR_TEX_HEAPS = 2,
  RADEON_NR_TEX_REGIONS = 64,
  RADEON_OFFSET_ALIGN = 1024,
  RADEON_OFFSET_MASK = 1023,
  RADEON_OFFSET_SHIFT = 10,
  RADEON_PARAM_CARD_TYPE = 12,
  RADEON_PARAM_DEVICE_ID = 16,
  RADEON_PARAM_FB_LOCATION = 14,
  RADEON_PARAM_GART_BASE = 6,
  RADEON_PARAM_GART_BUFFER_OFFSET = 1,
  RADEON_PARAM_GART_TEX_HANDLE = 10,
  RADEON_PARAM_IRQ_NR = 5,
  RADEON_PARAM_LAST_CLEAR = 4,
  RADEON_PARAM_LAST_DISPATCH = 3,
  RADEON_PARAM_LAST_FRAME = 2,
  RADEON_PARAM_NUM_GB_PIPES = 15,
  RADEON_PARAM_NUM_Z_PIPES = 17,
  RADEON_PARAM_REGISTER_HANDLE = 7,
  RADEON_PARAM_SAREA_HANDLE = 9,
  RADEON_PARAM_SCRATCH_OFFSET = 11,
  RADEON_PARAM_STATUS_HANDLE = 8,
  RADEON_PARAM_VBLANK_CRTC = 13,
  RADEON_POINTS = 1,
  RADEON_RELOC_PRIO_MASK = 15,
  RADEON_REQUIRE_QUIESCENCE = 65536,
  RADEON_SCRATCH_REG_OFFSET = 32,
  RADEON_SETPARAM_FB_LOCATION = 1,
  RADEON_SETPARAM_NEW_MEMMAP = 4,
  RADEON_SETPARAM_PCIGART_LOCATION = 3,
  RADEON_SETPARAM_PCIGART_TABLE_SIZE = 5,
  RADEON_SETPARAM_SWITCH_TILING = 2,
  RADEON_SETPARAM_VBLANK_CRTC = 6,
  RADEON_STENCIL = 8,
  RADEON_TILING_EG_BANKH_MASK = 15,
  RADEON_TILING_EG_BANKH_SHIFT = 12,
  RADEON_TILING_EG_BANKW_MASK = 15,
  RADEON_TILING_EG_BANKW_SHIFT = 8,
  RADEON_TILING_EG_MACRO_TILE_ASPECT_MASK = 15,
  RADEON_TILING_EG_MACRO_TILE_ASPECT_SHIFT = 16,
  RADEON_TILING_EG_STENCIL_TILE_SPLIT_MASK = 15,
  RADEON_TILING_EG_STENCIL_TILE_SPLIT_SHIFT = 28,
  RADEON_TILING_EG_TILE_SPLIT_MASK = 15,
  RADEON_TILING_EG_TILE_SPLIT_SHIFT = 24,
  RADEON_TILING_MACRO = 1,
  RADEON_TILING_MICRO = 2,
  RADEON_TILING_MICRO_SQUARE = 32,
  RADEON_TILING_SURFACE = 16,
  RADEON_TILING_SWAP_16BIT = 4,
  RADEON_TILING_SWAP_32BIT = 8,
  RADEON_TRIANGLES = 4,
  RADEON_TRIANGLE_FAN = 5,
  RADEON_TRIANGLE_STRIP = 6,
  RADEON_UPLOAD_ALL = 4128767,
  RADEON_UPLOAD_BUMPMAP = 8,
  RADEON_UPLOAD_CLIPRECTS = 32768,
  RADEON_UPLOAD_CONTEXT = 1,
  RADEON_UPLOAD_CONTEXT_ALL = 4063743,
  RADEON_UPLOAD_LINE = 4,
  RADEON_UPLOAD_MASKS = 16,
  RADEON_UPLOAD_MISC = 256,
  RADEON_UPLOAD_SETUP = 64,
  RADEON_UPLOAD_TCL = 128,
  RADEON_UPLOAD_TEX0 = 512,
  RADEON_UPLOAD_TEX0IMAGES = 4096,
  RADEON_UPLOAD_TEX1 = 1024,
  RADEON_UPLOAD_TEX1IMAGES = 8192,
  RADEON_UPLOAD_TEX2 = 2048,
  RADEON_UPLOAD_TEX2IMAGES = 16384,
  RADEON_UPLOAD_VERTFMT = 2,
  RADEON_UPLOAD_VIEWPORT = 32,
  RADEON_UPLOAD_ZBIAS = 131072,
  RADEON_USE_COMP_ZBUF = 536870912,
  RADEON_USE_HIERZ = 1073741824,
  RADEON_VA_MAP = 1,
  RADEON_VA_RESULT_ERROR = 1,
  RADEON_VA_RESULT_OK = 0,
  RADEON_VA_RESULT_VA_EXIST = 2,
  RADEON_VA_UNMAP = 2,
  RADEON_VM_PAGE_READABLE = 2,
  RADEON_VM_PAGE_SNOOPED = 16,
  RADEON_VM_PAGE_SYSTEM = 8,
  RADEON_VM_PAGE_VALID = 1,
  RADEON_VM_PAGE_WRITEABLE = 4,
  RADEON_WAIT_2D = 1,
  RADEON_WAIT_3D = 2,
  SI_TILE_MODE_COLOR_1D = 13,
  SI_TILE_MODE_COLOR_1D_SCANOUT = 9,
  SI_TILE_MODE_COLOR_2D_16BPP = 15,
  SI_TILE_MODE_COLOR_2D_32BPP = 16,
  SI_TILE_MODE_COLOR_2D_64BPP = 17,
  SI_TILE_MODE_COLOR_2D_8BPP = 14,
  SI_TILE_MODE_COLOR_2D_SCANOUT_16BPP = 11,
  SI_TILE_MODE_COLOR_2D_SCANOUT_32BPP = 12,
  SI_TILE_MODE_COLOR_LINEAR_ALIGNED = 8,
  SI_TILE_MODE_DEPTH_STENCIL_1D = 4,
  SI_TILE_MODE_DEPTH_STENCIL_2D = 0,
  SI_TILE_MODE_DEPTH_STENCIL_2D_2AA = 3,
  SI_TILE_MODE_DEPTH_STENCIL_2D_4AA = 3,
  SI_TILE_MODE_DEPTH_STENCIL_2D_8AA = 2;
export declare namespace struct {
  /** `<drm/radeon_drm.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface drm_radeon_clear extends RecordView<'struct drm_radeon_clear', 'depth_boxes'> {
    flags: number;
    clear_color: number;
    clear_depth: number;
    color_mask: number;
    depth_mask: number;
    get depth_boxes(): number;
    set depth_boxes(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface drm_radeon_cmd_buffer
    extends RecordView<'struct drm_radeon_cmd_buffer', 'buf' | 'boxes'> {
    bufsz: number;
    get buf(): number;
    set buf(value: Pointer);
    nbox: number;
    get boxes(): number;
    set boxes(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 8 bytes. */
  interface drm_radeon_context2_regs_t extends RecordView<'struct drm_radeon_context2_regs_t'> {
    se_zbias_factor: number;
    se_zbias_constant: number;
  }

  /** `<drm/radeon_drm.h>`: 128 bytes. */
  interface drm_radeon_context_regs_t extends RecordView<'struct drm_radeon_context_regs_t'> {
    pp_misc: number;
    pp_fog_color: number;
    re_solid_color: number;
    rb3d_blendcntl: number;
    rb3d_depthoffset: number;
    rb3d_depthpitch: number;
    rb3d_zstencilcntl: number;
    pp_cntl: number;
    rb3d_cntl: number;
    rb3d_coloroffset: number;
    re_width_height: number;
    rb3d_colorpitch: number;
    se_cntl: number;
    se_coord_fmt: number;
    re_line_pattern: number;
    re_line_state: number;
    se_line_width: number;
    pp_lum_matrix: number;
    pp_rot_matrix_0: number;
    pp_rot_matrix_1: number;
    rb3d_stencilrefmask: number;
    rb3d_ropcntl: number;
    rb3d_planemask: number;
    se_vport_xscale: number;
    se_vport_xoffset: number;
    se_vport_yscale: number;
    se_vport_yoffset: number;
    se_vport_zscale: number;
    se_vport_zoffset: number;
    se_cntl_status: number;
    re_top_left: number;
    re_misc: number;
  }

  /** `<drm/radeon_drm.h>`: 8 bytes. */
  interface drm_radeon_cp_stop extends RecordView<'struct drm_radeon_cp_stop'> {
    flush: number;
    idle: number;
  }

  /** `<drm/radeon_drm.h>`: 32 bytes. */
  interface drm_radeon_cs extends RecordView<'struct drm_radeon_cs'> {
    num_chunks: number;
    cs_id: number;
    get chunks(): bigint;
    set chunks(value: Integer);
    get gart_limit(): bigint;
    set gart_limit(value: Integer);
    get vram_limit(): bigint;
    set vram_limit(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_cs_chunk extends RecordView<'struct drm_radeon_cs_chunk'> {
    chunk_id: number;
    length_dw: number;
    get chunk_data(): bigint;
    set chunk_data(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_cs_reloc extends RecordView<'struct drm_radeon_cs_reloc'> {
    handle: number;
    read_domains: number;
    write_domain: number;
    flags: number;
  }

  /** `<drm/radeon_drm.h>`: 4 bytes. */
  interface drm_radeon_fullscreen extends RecordView<'struct drm_radeon_fullscreen'> {
    func: number;
  }

  /** `<drm/radeon_drm.h>`: 8 bytes. */
  interface drm_radeon_gem_busy extends RecordView<'struct drm_radeon_gem_busy'> {
    handle: number;
    domain: number;
  }

  /** `<drm/radeon_drm.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface drm_radeon_gem_create extends RecordView<'struct drm_radeon_gem_create'> {
    get size(): bigint;
    set size(value: Integer);
    get alignment(): bigint;
    set alignment(value: Integer);
    handle: number;
    initial_domain: number;
    flags: number;
  }

  /** `<drm/radeon_drm.h>`: 12 bytes. */
  interface drm_radeon_gem_get_tiling extends RecordView<'struct drm_radeon_gem_get_tiling'> {
    handle: number;
    tiling_flags: number;
    pitch: number;
  }

  /** `<drm/radeon_drm.h>`: 24 bytes. */
  interface drm_radeon_gem_info extends RecordView<'struct drm_radeon_gem_info'> {
    get gart_size(): bigint;
    set gart_size(value: Integer);
    get vram_size(): bigint;
    set vram_size(value: Integer);
    get vram_visible(): bigint;
    set vram_visible(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 32 bytes. */
  interface drm_radeon_gem_mmap extends RecordView<'struct drm_radeon_gem_mmap'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get addr_ptr(): bigint;
    set addr_ptr(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_gem_op extends RecordView<'struct drm_radeon_gem_op'> {
    handle: number;
    op: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 32 bytes. */
  interface drm_radeon_gem_pread extends RecordView<'struct drm_radeon_gem_pread'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get data_ptr(): bigint;
    set data_ptr(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 32 bytes. */
  interface drm_radeon_gem_pwrite extends RecordView<'struct drm_radeon_gem_pwrite'> {
    handle: number;
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get data_ptr(): bigint;
    set data_ptr(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 12 bytes. */
  interface drm_radeon_gem_set_domain extends RecordView<'struct drm_radeon_gem_set_domain'> {
    handle: number;
    read_domains: number;
    write_domain: number;
  }

  /** `<drm/radeon_drm.h>`: 12 bytes. */
  interface drm_radeon_gem_set_tiling extends RecordView<'struct drm_radeon_gem_set_tiling'> {
    handle: number;
    tiling_flags: number;
    pitch: number;
  }

  /** `<drm/radeon_drm.h>`: 24 bytes. */
  interface drm_radeon_gem_userptr extends RecordView<'struct drm_radeon_gem_userptr'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    handle: number;
  }

  /** `<drm/radeon_drm.h>`: 24 bytes. */
  interface drm_radeon_gem_va extends RecordView<'struct drm_radeon_gem_va'> {
    handle: number;
    operation: number;
    vm_id: number;
    flags: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 8 bytes. */
  interface drm_radeon_gem_wait_idle extends RecordView<'struct drm_radeon_gem_wait_idle'> {
    handle: number;
    pad: number;
  }

  /** `<drm/radeon_drm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface drm_radeon_getparam extends RecordView<'struct drm_radeon_getparam', 'value'> {
    param: number;
    get value(): number;
    set value(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 20 bytes. */
  interface drm_radeon_indices extends RecordView<'struct drm_radeon_indices'> {
    prim: number;
    idx: number;
    start: number;
    end: number;
    discard: number;
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_indirect extends RecordView<'struct drm_radeon_indirect'> {
    idx: number;
    start: number;
    end: number;
    discard: number;
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_info extends RecordView<'struct drm_radeon_info'> {
    request: number;
    pad: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 84 bytes on x86, arm; 120 bytes elsewhere. */
  interface drm_radeon_init extends RecordView<'struct drm_radeon_init'> {
    func: number;
    sarea_priv_offset: number;
    is_pci: number;
    cp_mode: number;
    gart_size: number;
    ring_size: number;
    usec_timeout: number;
    fb_bpp: number;
    front_offset: number;
    front_pitch: number;
    back_offset: number;
    back_pitch: number;
    depth_bpp: number;
    depth_offset: number;
    depth_pitch: number;
    fb_offset: number;
    mmio_offset: number;
    ring_offset: number;
    ring_rptr_offset: number;
    buffers_offset: number;
    gart_textures_offset: number;
  }

  /** `<drm/radeon_drm.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface drm_radeon_irq_emit extends RecordView<'struct drm_radeon_irq_emit', 'irq_seq'> {
    get irq_seq(): number;
    set irq_seq(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 4 bytes. */
  interface drm_radeon_irq_wait extends RecordView<'struct drm_radeon_irq_wait'> {
    irq_seq: number;
  }

  /** `<drm/radeon_drm.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_radeon_mem_alloc
    extends RecordView<'struct drm_radeon_mem_alloc', 'region_offset'> {
    region: number;
    alignment: number;
    size: number;
    get region_offset(): number;
    set region_offset(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 8 bytes. */
  interface drm_radeon_mem_free extends RecordView<'struct drm_radeon_mem_free'> {
    region: number;
    region_offset: number;
  }

  /** `<drm/radeon_drm.h>`: 12 bytes. */
  interface drm_radeon_mem_init_heap extends RecordView<'struct drm_radeon_mem_init_heap'> {
    region: number;
    size: number;
    start: number;
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_prim_t extends RecordView<'struct drm_radeon_prim_t'> {
    start: number;
    finish: number;
    prim: number;
    stateidx: number;
    numverts: number;
    vc_format: number;
  }

  /** `<drm/radeon_drm.h>`: 1404 bytes. */
  interface drm_radeon_sarea_t extends RecordView<'struct drm_radeon_sarea_t'> {
    get context_state(): struct.drm_radeon_context_regs_t;
    set context_state(value: From<struct.drm_radeon_context_regs_t>);
    get tex_state(): Elements<struct.drm_radeon_texture_regs_t>;
    set tex_state(value: Iterable<From<struct.drm_radeon_texture_regs_t>>);
    dirty: number;
    vertsize: number;
    vc_format: number;
    get boxes(): Elements<drm_drm_h.struct.drm_clip_rect>;
    set boxes(value: Iterable<From<drm_drm_h.struct.drm_clip_rect>>);
    nbox: number;
    last_frame: number;
    last_dispatch: number;
    last_clear: number;
    get tex_list(): Elements<Elements<drm_drm_h.struct.drm_tex_region>>;
    set tex_list(value: Iterable<Iterable<From<drm_drm_h.struct.drm_tex_region>>>);
    get tex_age(): Uint32Array;
    set tex_age(value: Iterable<Integer>);
    ctx_owner: number;
    pfState: number;
    pfCurrentPage: number;
    crtc2_base: number;
    tiling_enabled: number;
  }

  /** `<drm/radeon_drm.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface drm_radeon_setparam extends RecordView<'struct drm_radeon_setparam'> {
    param: number;
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<drm/radeon_drm.h>`: 224 bytes. */
  interface drm_radeon_state_t extends RecordView<'struct drm_radeon_state_t'> {
    get context(): struct.drm_radeon_context_regs_t;
    set context(value: From<struct.drm_radeon_context_regs_t>);
    get tex(): Elements<struct.drm_radeon_texture_regs_t>;
    set tex(value: Iterable<From<struct.drm_radeon_texture_regs_t>>);
    get context2(): struct.drm_radeon_context2_regs_t;
    set context2(value: From<struct.drm_radeon_context2_regs_t>);
    dirty: number;
  }

  /** `<drm/radeon_drm.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface drm_radeon_stipple extends RecordView<'struct drm_radeon_stipple', 'mask'> {
    get mask(): number;
    set mask(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 12 bytes. */
  interface drm_radeon_surface_alloc extends RecordView<'struct drm_radeon_surface_alloc'> {
    address: number;
    size: number;
    flags: number;
  }

  /** `<drm/radeon_drm.h>`: 4 bytes. */
  interface drm_radeon_surface_free extends RecordView<'struct drm_radeon_surface_free'> {
    address: number;
  }

  /** `<drm/radeon_drm.h>`: 20 bytes on x86, arm; 24 bytes elsewhere. */
  interface drm_radeon_tex_image extends RecordView<'struct drm_radeon_tex_image', 'data'> {
    x: number;
    y: number;
    width: number;
    height: number;
    get data(): number;
    set data(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 24 bytes on x86, arm; 32 bytes elsewhere. */
  interface drm_radeon_texture extends RecordView<'struct drm_radeon_texture', 'image'> {
    offset: number;
    pitch: number;
    format: number;
    width: number;
    height: number;
    get image(): number;
    set image(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 28 bytes. */
  interface drm_radeon_texture_regs_t extends RecordView<'struct drm_radeon_texture_regs_t'> {
    pp_txfilter: number;
    pp_txformat: number;
    pp_txoffset: number;
    pp_txcblend: number;
    pp_txablend: number;
    pp_tfactor: number;
    pp_border_color: number;
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface drm_radeon_vertex extends RecordView<'struct drm_radeon_vertex'> {
    prim: number;
    idx: number;
    count: number;
    discard: number;
  }

  /** `<drm/radeon_drm.h>`: 24 bytes on x86, arm; 40 bytes elsewhere. */
  interface drm_radeon_vertex2 extends RecordView<'struct drm_radeon_vertex2', 'state' | 'prim'> {
    idx: number;
    discard: number;
    nr_states: number;
    get state(): number;
    set state(value: Pointer);
    nr_prims: number;
    get prim(): number;
    set prim(value: Pointer);
  }

  /** `<drm/radeon_drm.h>`: 16 bytes. */
  interface radeon_color_regs_t extends RecordView<'struct radeon_color_regs_t'> {
    red: number;
    green: number;
    blue: number;
    alpha: number;
  }
}

export const struct: {
  readonly drm_radeon_clear: Descriptor<struct.drm_radeon_clear>;
  readonly drm_radeon_cmd_buffer: Descriptor<struct.drm_radeon_cmd_buffer>;
  readonly drm_radeon_context2_regs_t: Descriptor<struct.drm_radeon_context2_regs_t>;
  readonly drm_radeon_context_regs_t: Descriptor<struct.drm_radeon_context_regs_t>;
  readonly drm_radeon_cp_stop: Descriptor<struct.drm_radeon_cp_stop>;
  readonly drm_radeon_cs: Descriptor<struct.drm_radeon_cs>;
  readonly drm_radeon_cs_chunk: Descriptor<struct.drm_radeon_cs_chunk>;
  readonly drm_radeon_cs_reloc: Descriptor<struct.drm_radeon_cs_reloc>;
  readonly drm_radeon_fullscreen: Descriptor<struct.drm_radeon_fullscreen>;
  readonly drm_radeon_gem_busy: Descriptor<struct.drm_radeon_gem_busy>;
  readonly drm_radeon_gem_create: Descriptor<struct.drm_radeon_gem_create>;
  readonly drm_radeon_gem_get_tiling: Descriptor<struct.drm_radeon_gem_get_tiling>;
  readonly drm_radeon_gem_info: Descriptor<struct.drm_radeon_gem_info>;
  readonly drm_radeon_gem_mmap: Descriptor<struct.drm_radeon_gem_mmap>;
  readonly drm_radeon_gem_op: Descriptor<struct.drm_radeon_gem_op>;
  readonly drm_radeon_gem_pread: Descriptor<struct.drm_radeon_gem_pread>;
  readonly drm_radeon_gem_pwrite: Descriptor<struct.drm_radeon_gem_pwrite>;
  readonly drm_radeon_gem_set_domain: Descriptor<struct.drm_radeon_gem_set_domain>;
  readonly drm_radeon_gem_set_tiling: Descriptor<struct.drm_radeon_gem_set_tiling>;
  readonly drm_radeon_gem_userptr: Descriptor<struct.drm_radeon_gem_userptr>;
  readonly drm_radeon_gem_va: Descriptor<struct.drm_radeon_gem_va>;
  readonly drm_radeon_gem_wait_idle: Descriptor<struct.drm_radeon_gem_wait_idle>;
  readonly drm_radeon_getparam: Descriptor<struct.drm_radeon_getparam>;
  readonly drm_radeon_indices: Descriptor<struct.drm_radeon_indices>;
  readonly drm_radeon_indirect: Descriptor<struct.drm_radeon_indirect>;
  readonly drm_radeon_info: Descriptor<struct.drm_radeon_info>;
  readonly drm_radeon_init: Descriptor<struct.drm_radeon_init>;
  readonly drm_radeon_irq_emit: Descriptor<struct.drm_radeon_irq_emit>;
  readonly drm_radeon_irq_wait: Descriptor<struct.drm_radeon_irq_wait>;
  readonly drm_radeon_mem_alloc: Descriptor<struct.drm_radeon_mem_alloc>;
  readonly drm_radeon_mem_free: Descriptor<struct.drm_radeon_mem_free>;
  readonly drm_radeon_mem_init_heap: Descriptor<struct.drm_radeon_mem_init_heap>;
  readonly drm_radeon_prim_t: Descriptor<struct.drm_radeon_prim_t>;
  readonly drm_radeon_sarea_t: Descriptor<struct.drm_radeon_sarea_t>;
  readonly drm_radeon_setparam: Descriptor<struct.drm_radeon_setparam>;
  readonly drm_radeon_state_t: Descriptor<struct.drm_radeon_state_t>;
  readonly drm_radeon_stipple: Descriptor<struct.drm_radeon_stipple>;
  readonly drm_radeon_surface_alloc: Descriptor<struct.drm_radeon_surface_alloc>;
  readonly drm_radeon_surface_free: Descriptor<struct.drm_radeon_surface_free>;
  readonly drm_radeon_tex_image: Descriptor<struct.drm_radeon_tex_image>;
  readonly drm_radeon_texture: Descriptor<struct.drm_radeon_texture>;
  readonly drm_radeon_texture_regs_t: Descriptor<struct.drm_radeon_texture_regs_t>;
  readonly drm_radeon_vertex: Descriptor<struct.drm_radeon_vertex>;
  readonly drm_radeon_vertex2: Descriptor<struct.drm_radeon_vertex2>;
  readonly radeon_color_regs_t: Descriptor<struct.radeon_color_regs_t>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_radeon_clear": "unsigned int flags;unsigned int clear_color;unsigned int clear_depth;unsigned int color_mask;unsigned int depth_mask;drm_radeon_clear_rect_t *depth_boxes;",
"drm_radeon_cmd_buffer": "int bufsz;char *buf;int nbox;struct drm_clip_rect *boxes;",
"drm_radeon_context2_regs_t": "unsigned int se_zbias_factor;unsigned int se_zbias_constant;",
"drm_radeon_context_regs_t": "unsigned int pp_misc;unsigned int pp_fog_color;unsigned int re_solid_color;unsigned int rb3d_blendcntl;unsigned int rb3d_depthoffset;unsigned int rb3d_depthpitch;unsigned int rb3d_zstencilcntl;unsigned int pp_cntl;unsigned int rb3d_cntl;unsigned int rb3d_coloroffset;unsigned int re_width_height;unsigned int rb3d_colorpitch;unsigned int se_cntl;unsigned int se_coord_fmt;unsigned int re_line_pattern;unsigned int re_line_state;unsigned int se_line_width;unsigned int pp_lum_matrix;unsigned int pp_rot_matrix_0;unsigned int pp_rot_matrix_1;unsigned int rb3d_stencilrefmask;unsigned int rb3d_ropcntl;unsigned int rb3d_planemask;unsigned int se_vport_xscale;unsigned int se_vport_xoffset;unsigned int se_vport_yscale;unsigned int se_vport_yoffset;unsigned int se_vport_zscale;unsigned int se_vport_zoffset;unsigned int se_cntl_status;unsigned int re_top_left;unsigned int re_misc;",
"drm_radeon_cp_stop": "int flush;int idle;",
"drm_radeon_cs": "__u32 num_chunks;__u32 cs_id;__u64 chunks;__u64 gart_limit;__u64 vram_limit;",
"drm_radeon_cs_chunk": "__u32 chunk_id;__u32 length_dw;__u64 chunk_data;",
"drm_radeon_cs_reloc": "__u32 handle;__u32 read_domains;__u32 write_domain;__u32 flags;",
"drm_radeon_fullscreen": "__u32 func;",
"drm_radeon_gem_busy": "__u32 handle;__u32 domain;",
"drm_radeon_gem_create": "__u64 size;__u64 alignment;__u32 handle;__u32 initial_domain;__u32 flags;",
"drm_radeon_gem_get_tiling": "__u32 handle;__u32 tiling_flags;__u32 pitch;",
"drm_radeon_gem_info": "__u64 gart_size;__u64 vram_size;__u64 vram_visible;",
"drm_radeon_gem_mmap": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 addr_ptr;",
"drm_radeon_gem_op": "__u32 handle;__u32 op;__u64 value;",
"drm_radeon_gem_pread": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 data_ptr;",
"drm_radeon_gem_pwrite": "__u32 handle;__u32 pad;__u64 offset;__u64 size;__u64 data_ptr;",
"drm_radeon_gem_set_domain": "__u32 handle;__u32 read_domains;__u32 write_domain;",
"drm_radeon_gem_set_tiling": "__u32 handle;__u32 tiling_flags;__u32 pitch;",
"drm_radeon_gem_userptr": "__u64 addr;__u64 size;__u32 flags;__u32 handle;",
"drm_radeon_gem_va": "__u32 handle;__u32 operation;__u32 vm_id;__u32 flags;__u64 offset;",
"drm_radeon_gem_wait_idle": "__u32 handle;__u32 pad;",
"drm_radeon_getparam": "int param;void *value;",
"drm_radeon_indices": "int prim;int idx;int start;int end;int discard;",
"drm_radeon_indirect": "int idx;int start;int end;int discard;",
"drm_radeon_info": "__u32 request;__u32 pad;__u64 value;",
"drm_radeon_init": "__u32 func;unsigned long sarea_priv_offset;int is_pci;int cp_mode;int gart_size;int ring_size;int usec_timeout;unsigned int fb_bpp;unsigned int front_offset;unsigned int front_pitch;unsigned int back_offset;unsigned int back_pitch;unsigned int depth_bpp;unsigned int depth_offset;unsigned int depth_pitch;unsigned long fb_offset;unsigned long mmio_offset;unsigned long ring_offset;unsigned long ring_rptr_offset;unsigned long buffers_offset;unsigned long gart_textures_offset;",
"drm_radeon_irq_emit": "int *irq_seq;",
"drm_radeon_irq_wait": "int irq_seq;",
"drm_radeon_mem_alloc": "int region;int alignment;int size;int *region_offset;",
"drm_radeon_mem_free": "int region;int region_offset;",
"drm_radeon_mem_init_heap": "int region;int size;int start;",
"drm_radeon_prim_t": "unsigned int start;unsigned int finish;unsigned int prim :8;unsigned int stateidx :8;unsigned int numverts :16;unsigned int vc_format;",
"drm_radeon_sarea_t": "struct drm_radeon_context_regs_t context_state;struct drm_radeon_texture_regs_t tex_state[3];unsigned int dirty;unsigned int vertsize;unsigned int vc_format;struct drm_clip_rect boxes[12];unsigned int nbox;unsigned int last_frame;unsigned int last_dispatch;unsigned int last_clear;struct drm_tex_region tex_list[2][65];unsigned int tex_age[2];int ctx_owner;int pfState;int pfCurrentPage;int crtc2_base;int tiling_enabled;",
"drm_radeon_setparam": "unsigned int param;__s64 value;",
"drm_radeon_state_t": "struct drm_radeon_context_regs_t context;struct drm_radeon_texture_regs_t tex[3];struct drm_radeon_context2_regs_t context2;unsigned int dirty;",
"drm_radeon_stipple": "void *mask;",
"drm_radeon_surface_alloc": "unsigned int address;unsigned int size;unsigned int flags;",
"drm_radeon_surface_free": "unsigned int address;",
"drm_radeon_tex_image": "unsigned int x;unsigned int y;unsigned int width;unsigned int height;const void *data;",
"drm_radeon_texture": "unsigned int offset;int pitch;int format;int width;int height;drm_radeon_tex_image_t *image;",
"drm_radeon_texture_regs_t": "unsigned int pp_txfilter;unsigned int pp_txformat;unsigned int pp_txoffset;unsigned int pp_txcblend;unsigned int pp_txablend;unsigned int pp_tfactor;unsigned int pp_border_color;",
"drm_radeon_vertex": "int prim;int idx;int count;int discard;",
"drm_radeon_vertex2": "int idx;int discard;int nr_states;drm_radeon_state_t *state;int nr_prims;drm_radeon_prim_t *prim;",
"radeon_color_regs_t": "unsigned int red;unsigned int green;unsigned int blue;unsigned int alpha;"
}`),
  () => [heldStructs],
);

export declare namespace union {
  interface drm_r300_cmd_header_t$header extends RecordView<'struct drm_r300_cmd_header_t.header'> {
    cmd_type: number;
    pad0: number;
    pad1: number;
    pad2: number;
  }

  interface drm_r300_cmd_header_t$packet0
    extends RecordView<'struct drm_r300_cmd_header_t.packet0'> {
    cmd_type: number;
    count: number;
    reglo: number;
    reghi: number;
  }

  interface drm_r300_cmd_header_t$vpu extends RecordView<'struct drm_r300_cmd_header_t.vpu'> {
    cmd_type: number;
    count: number;
    adrlo: number;
    adrhi: number;
  }

  interface drm_r300_cmd_header_t$packet3
    extends RecordView<'struct drm_r300_cmd_header_t.packet3'> {
    cmd_type: number;
    packet: number;
    pad0: number;
    pad1: number;
  }

  interface drm_r300_cmd_header_t$delay extends RecordView<'struct drm_r300_cmd_header_t.delay'> {
    cmd_type: number;
    packet: number;
    count: number;
  }

  interface drm_r300_cmd_header_t$dma extends RecordView<'struct drm_r300_cmd_header_t.dma'> {
    cmd_type: number;
    buf_idx: number;
    pad0: number;
    pad1: number;
  }

  interface drm_r300_cmd_header_t$wait extends RecordView<'struct drm_r300_cmd_header_t.wait'> {
    cmd_type: number;
    flags: number;
    pad0: number;
    pad1: number;
  }

  interface drm_r300_cmd_header_t$scratch
    extends RecordView<'struct drm_r300_cmd_header_t.scratch'> {
    cmd_type: number;
    reg: number;
    n_bufs: number;
    flags: number;
  }

  interface drm_r300_cmd_header_t$r500fp extends RecordView<'struct drm_r300_cmd_header_t.r500fp'> {
    cmd_type: number;
    count: number;
    adrlo: number;
    adrhi_flags: number;
  }

  /** `<drm/radeon_drm.h>`: 4 bytes. */
  interface drm_r300_cmd_header_t extends RecordView<'union drm_r300_cmd_header_t'> {
    u: number;
    get header(): drm_r300_cmd_header_t$header;
    set header(value: From<drm_r300_cmd_header_t$header>);
    get packet0(): drm_r300_cmd_header_t$packet0;
    set packet0(value: From<drm_r300_cmd_header_t$packet0>);
    get vpu(): drm_r300_cmd_header_t$vpu;
    set vpu(value: From<drm_r300_cmd_header_t$vpu>);
    get packet3(): drm_r300_cmd_header_t$packet3;
    set packet3(value: From<drm_r300_cmd_header_t$packet3>);
    get delay(): drm_r300_cmd_header_t$delay;
    set delay(value: From<drm_r300_cmd_header_t$delay>);
    get dma(): drm_r300_cmd_header_t$dma;
    set dma(value: From<drm_r300_cmd_header_t$dma>);
    get wait(): drm_r300_cmd_header_t$wait;
    set wait(value: From<drm_r300_cmd_header_t$wait>);
    get scratch(): drm_r300_cmd_header_t$scratch;
    set scratch(value: From<drm_r300_cmd_header_t$scratch>);
    get r500fp(): drm_r300_cmd_header_t$r500fp;
    set r500fp(value: From<drm_r300_cmd_header_t$r500fp>);
  }

  /** `<drm/radeon_drm.h>`: 20 bytes. */
  interface drm_radeon_clear_rect extends RecordView<'union drm_radeon_clear_rect'> {
    get f(): Float32Array;
    set f(value: Iterable<number>);
    get ui(): Uint32Array;
    set ui(value: Iterable<Integer>);
  }

  interface drm_radeon_cmd_header_t$header
    extends RecordView<'struct drm_radeon_cmd_header_t.header'> {
    cmd_type: number;
    pad0: number;
    pad1: number;
    pad2: number;
  }

  interface drm_radeon_cmd_header_t$packet
    extends RecordView<'struct drm_radeon_cmd_header_t.packet'> {
    cmd_type: number;
    packet_id: number;
    pad0: number;
    pad1: number;
  }

  interface drm_radeon_cmd_header_t$scalars
    extends RecordView<'struct drm_radeon_cmd_header_t.scalars'> {
    cmd_type: number;
    offset: number;
    stride: number;
    count: number;
  }

  interface drm_radeon_cmd_header_t$vectors
    extends RecordView<'struct drm_radeon_cmd_header_t.vectors'> {
    cmd_type: number;
    offset: number;
    stride: number;
    count: number;
  }

  interface drm_radeon_cmd_header_t$veclinear
    extends RecordView<'struct drm_radeon_cmd_header_t.veclinear'> {
    cmd_type: number;
    addr_lo: number;
    addr_hi: number;
    count: number;
  }

  interface drm_radeon_cmd_header_t$dma extends RecordView<'struct drm_radeon_cmd_header_t.dma'> {
    cmd_type: number;
    buf_idx: number;
    pad0: number;
    pad1: number;
  }

  interface drm_radeon_cmd_header_t$wait extends RecordView<'struct drm_radeon_cmd_header_t.wait'> {
    cmd_type: number;
    flags: number;
    pad0: number;
    pad1: number;
  }

  /** `<drm/radeon_drm.h>`: 4 bytes. */
  interface drm_radeon_cmd_header_t extends RecordView<'union drm_radeon_cmd_header_t'> {
    i: number;
    get header(): drm_radeon_cmd_header_t$header;
    set header(value: From<drm_radeon_cmd_header_t$header>);
    get packet(): drm_radeon_cmd_header_t$packet;
    set packet(value: From<drm_radeon_cmd_header_t$packet>);
    get scalars(): drm_radeon_cmd_header_t$scalars;
    set scalars(value: From<drm_radeon_cmd_header_t$scalars>);
    get vectors(): drm_radeon_cmd_header_t$vectors;
    set vectors(value: From<drm_radeon_cmd_header_t$vectors>);
    get veclinear(): drm_radeon_cmd_header_t$veclinear;
    set veclinear(value: From<drm_radeon_cmd_header_t$veclinear>);
    get dma(): drm_radeon_cmd_header_t$dma;
    set dma(value: From<drm_radeon_cmd_header_t$dma>);
    get wait(): drm_radeon_cmd_header_t$wait;
    set wait(value: From<drm_radeon_cmd_header_t$wait>);
  }
}

export const union: {
  readonly drm_r300_cmd_header_t: Descriptor<union.drm_r300_cmd_header_t>;
  readonly drm_radeon_clear_rect: Descriptor<union.drm_radeon_clear_rect>;
  readonly drm_radeon_cmd_header_t: Descriptor<union.drm_radeon_cmd_header_t>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"drm_r300_cmd_header_t": "unsigned int u;struct {unsigned char cmd_type;unsigned char pad0;unsigned char pad1;unsigned char pad2;} header;struct {unsigned char cmd_type;unsigned char count;unsigned char reglo;unsigned char reghi;} packet0;struct {unsigned char cmd_type;unsigned char count;unsigned char adrlo;unsigned char adrhi;} vpu;struct {unsigned char cmd_type;unsigned char packet;unsigned char pad0;unsigned char pad1;} packet3;struct {unsigned char cmd_type;unsigned char packet;unsigned short count;} delay;struct {unsigned char cmd_type;unsigned char buf_idx;unsigned char pad0;unsigned char pad1;} dma;struct {unsigned char cmd_type;unsigned char flags;unsigned char pad0;unsigned char pad1;} wait;struct {unsigned char cmd_type;unsigned char reg;unsigned char n_bufs;unsigned char flags;} scratch;struct {unsigned char cmd_type;unsigned char count;unsigned char adrlo;unsigned char adrhi_flags;} r500fp;",
"drm_radeon_clear_rect": "float f[5];unsigned int ui[5];",
"drm_radeon_cmd_header_t": "int i;struct {unsigned char cmd_type;unsigned char pad0;unsigned char pad1;unsigned char pad2;} header;struct {unsigned char cmd_type;unsigned char packet_id;unsigned char pad0;unsigned char pad1;} packet;struct {unsigned char cmd_type;unsigned char offset;unsigned char stride;unsigned char count;} scalars;struct {unsigned char cmd_type;unsigned char offset;unsigned char stride;unsigned char count;} vectors;struct {unsigned char cmd_type;unsigned char addr_lo;unsigned char addr_hi;unsigned char count;} veclinear;struct {unsigned char cmd_type;unsigned char buf_idx;unsigned char pad0;unsigned char pad1;} dma;struct {unsigned char cmd_type;unsigned char flags;unsigned char pad0;unsigned char pad1;} wait;"
}`),
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"drm_clip_rect": "unsigned short x1;unsigned short y1;unsigned short x2;unsigned short y2;",
"drm_tex_region": "unsigned char next;unsigned char prev;unsigned char in_use;unsigned char padding;unsigned int age;"
}`),
);

export type drm_r300_cmd_header_t = union.drm_r300_cmd_header_t;
export const drm_r300_cmd_header_t: typeof union.drm_r300_cmd_header_t =
  union.drm_r300_cmd_header_t;
export type drm_radeon_clear_rect_t = union.drm_radeon_clear_rect;
export const drm_radeon_clear_rect_t: typeof union.drm_radeon_clear_rect =
  union.drm_radeon_clear_rect;
export type drm_radeon_clear_t = struct.drm_radeon_clear;
export const drm_radeon_clear_t: typeof struct.drm_radeon_clear = struct.drm_radeon_clear;
export type drm_radeon_cmd_buffer_t = struct.drm_radeon_cmd_buffer;
export const drm_radeon_cmd_buffer_t: typeof struct.drm_radeon_cmd_buffer =
  struct.drm_radeon_cmd_buffer;
export type drm_radeon_cmd_header_t = union.drm_radeon_cmd_header_t;
export const drm_radeon_cmd_header_t: typeof union.drm_radeon_cmd_header_t =
  union.drm_radeon_cmd_header_t;
export type drm_radeon_context2_regs_t = struct.drm_radeon_context2_regs_t;
export const drm_radeon_context2_regs_t: typeof struct.drm_radeon_context2_regs_t =
  struct.drm_radeon_context2_regs_t;
export type drm_radeon_context_regs_t = struct.drm_radeon_context_regs_t;
export const drm_radeon_context_regs_t: typeof struct.drm_radeon_context_regs_t =
  struct.drm_radeon_context_regs_t;
export type drm_radeon_cp_stop_t = struct.drm_radeon_cp_stop;
export const drm_radeon_cp_stop_t: typeof struct.drm_radeon_cp_stop = struct.drm_radeon_cp_stop;
export type drm_radeon_fullscreen_t = struct.drm_radeon_fullscreen;
export const drm_radeon_fullscreen_t: typeof struct.drm_radeon_fullscreen =
  struct.drm_radeon_fullscreen;
export type drm_radeon_getparam_t = struct.drm_radeon_getparam;
export const drm_radeon_getparam_t: typeof struct.drm_radeon_getparam = struct.drm_radeon_getparam;
export type drm_radeon_indices_t = struct.drm_radeon_indices;
export const drm_radeon_indices_t: typeof struct.drm_radeon_indices = struct.drm_radeon_indices;
export type drm_radeon_indirect_t = struct.drm_radeon_indirect;
export const drm_radeon_indirect_t: typeof struct.drm_radeon_indirect = struct.drm_radeon_indirect;
export type drm_radeon_init_t = struct.drm_radeon_init;
export const drm_radeon_init_t: typeof struct.drm_radeon_init = struct.drm_radeon_init;
export type drm_radeon_irq_emit_t = struct.drm_radeon_irq_emit;
export const drm_radeon_irq_emit_t: typeof struct.drm_radeon_irq_emit = struct.drm_radeon_irq_emit;
export type drm_radeon_irq_wait_t = struct.drm_radeon_irq_wait;
export const drm_radeon_irq_wait_t: typeof struct.drm_radeon_irq_wait = struct.drm_radeon_irq_wait;
export type drm_radeon_mem_alloc_t = struct.drm_radeon_mem_alloc;
export const drm_radeon_mem_alloc_t: typeof struct.drm_radeon_mem_alloc =
  struct.drm_radeon_mem_alloc;
export type drm_radeon_mem_free_t = struct.drm_radeon_mem_free;
export const drm_radeon_mem_free_t: typeof struct.drm_radeon_mem_free = struct.drm_radeon_mem_free;
export type drm_radeon_mem_init_heap_t = struct.drm_radeon_mem_init_heap;
export const drm_radeon_mem_init_heap_t: typeof struct.drm_radeon_mem_init_heap =
  struct.drm_radeon_mem_init_heap;
export type drm_radeon_prim_t = struct.drm_radeon_prim_t;
export const drm_radeon_prim_t: typeof struct.drm_radeon_prim_t = struct.drm_radeon_prim_t;
export type drm_radeon_sarea_t = struct.drm_radeon_sarea_t;
export const drm_radeon_sarea_t: typeof struct.drm_radeon_sarea_t = struct.drm_radeon_sarea_t;
export type drm_radeon_setparam_t = struct.drm_radeon_setparam;
export const drm_radeon_setparam_t: typeof struct.drm_radeon_setparam = struct.drm_radeon_setparam;
export type drm_radeon_state_t = struct.drm_radeon_state_t;
export const drm_radeon_state_t: typeof struct.drm_radeon_state_t = struct.drm_radeon_state_t;
export type drm_radeon_stipple_t = struct.drm_radeon_stipple;
export const drm_radeon_stipple_t: typeof struct.drm_radeon_stipple = struct.drm_radeon_stipple;
export type drm_radeon_surface_alloc_t = struct.drm_radeon_surface_alloc;
export const drm_radeon_surface_alloc_t: typeof struct.drm_radeon_surface_alloc =
  struct.drm_radeon_surface_alloc;
export type drm_radeon_surface_free_t = struct.drm_radeon_surface_free;
export const drm_radeon_surface_free_t: typeof struct.drm_radeon_surface_free =
  struct.drm_radeon_surface_free;
export type drm_radeon_tex_image_t = struct.drm_radeon_tex_image;
export const drm_radeon_tex_image_t: typeof struct.drm_radeon_tex_image =
  struct.drm_radeon_tex_image;
export type drm_radeon_texture_regs_t = struct.drm_radeon_texture_regs_t;
export const drm_radeon_texture_regs_t: typeof struct.drm_radeon_texture_regs_t =
  struct.drm_radeon_texture_regs_t;
export type drm_radeon_texture_t = struct.drm_radeon_texture;
export const drm_radeon_texture_t: typeof struct.drm_radeon_texture = struct.drm_radeon_texture;
export type drm_radeon_vertex2_t = struct.drm_radeon_vertex2;
export const drm_radeon_vertex2_t: typeof struct.drm_radeon_vertex2 = struct.drm_radeon_vertex2;
export type drm_radeon_vertex_t = struct.drm_radeon_vertex;
export const drm_radeon_vertex_t: typeof struct.drm_radeon_vertex = struct.drm_radeon_vertex;
export type radeon_color_regs_t = struct.radeon_color_regs_t;
export const radeon_color_regs_t: typeof struct.radeon_color_regs_t = struct.radeon_color_regs_t;
