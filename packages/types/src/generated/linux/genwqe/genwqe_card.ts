// Generated from Linux 7.3.4 <linux/genwqe/genwqe_card.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'GENWQE_GET_CARD_STATE'
  | 'GENWQE_READ_REG16'
  | 'GENWQE_READ_REG32'
  | 'GENWQE_READ_REG64'
  | 'GENWQE_WRITE_REG16'
  | 'GENWQE_WRITE_REG32'
  | 'GENWQE_WRITE_REG64'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    GENWQE_GET_CARD_STATE: 2147788068,
    GENWQE_READ_REG16: 2148574498,
    GENWQE_READ_REG32: 2148574496,
    GENWQE_READ_REG64: 2148574494,
    GENWQE_WRITE_REG16: 1074832675,
    GENWQE_WRITE_REG32: 1074832673,
    GENWQE_WRITE_REG64: 1074832671,
  },
);

export const GENWQE_GET_CARD_STATE: number = /* @__PURE__ */ requestHere(2147788068),
  GENWQE_READ_REG16: number = /* @__PURE__ */ requestHere(2148574498),
  GENWQE_READ_REG32: number = /* @__PURE__ */ requestHere(2148574496),
  GENWQE_READ_REG64: number = /* @__PURE__ */ requestHere(2148574494),
  GENWQE_WRITE_REG16: number = /* @__PURE__ */ requestHere(1074832675),
  GENWQE_WRITE_REG32: number = /* @__PURE__ */ requestHere(1074832673),
  GENWQE_WRITE_REG64: number = /* @__PURE__ */ requestHere(1074832671);
export const ATS_TYPE_DATA = 0,
  ATS_TYPE_FLAT_RD = 4,
  ATS_TYPE_FLAT_RDWR = 5,
  ATS_TYPE_SGL_RD = 6,
  ATS_TYPE_SGL_RDWR = 7,
  DDCB_ACFUNC_APP = 1,
  DDCB_ACFUNC_SLU = 0,
  DDCB_ASIV_LENGTH = 104,
  DDCB_ASIV_LENGTH_ATS = 96,
  DDCB_ASV_LENGTH = 64,
  DDCB_FIXUPS = 12,
  DDCB_LENGTH = 256,
  DDCB_OPT_ECHO_COPY_ALL = 32,
  DDCB_OPT_ECHO_COPY_NONE = 0,
  DDCB_OPT_ECHO_FORCE_102 = 1,
  DDCB_OPT_ECHO_FORCE_104 = 2,
  DDCB_OPT_ECHO_FORCE_108 = 3,
  DDCB_OPT_ECHO_FORCE_110 = 4,
  DDCB_OPT_ECHO_FORCE_120 = 5,
  DDCB_OPT_ECHO_FORCE_140 = 6,
  DDCB_OPT_ECHO_FORCE_180 = 7,
  DDCB_OPT_ECHO_FORCE_NO = 0,
  DDCB_RETC_COMPLETE = 258,
  DDCB_RETC_ERROR = 264,
  DDCB_RETC_FAULT = 260,
  DDCB_RETC_FORCED_ERROR = 511,
  DDCB_RETC_IDLE = 0,
  DDCB_RETC_PENDING = 257,
  DDCB_RETC_RES0 = 320,
  DDCB_RETC_RES1 = 384,
  DDCB_RETC_TERM = 288,
  DDCB_RETC_UNEXEC = 272,
  GENWQE_APP_OFFS = 33554432,
  GENWQE_CARD_FATAL_ERROR = 2,
  GENWQE_CARD_RELOAD_BITSTREAM = 3,
  GENWQE_CARD_STATE_MAX = 4,
  GENWQE_CARD_UNUSED = 0,
  GENWQE_CARD_USED = 1,
  GENWQE_EXECUTE_DDCB = 3236472114,
  GENWQE_EXECUTE_RAW_DDCB = 3236472115,
  GENWQE_HSU_OFFS = 16777216,
  GENWQE_IOC_CODE = 165,
  GENWQE_MAX_UNITS = 3,
  GENWQE_PIN_MEM = 3223364904,
  GENWQE_SLU_OFFS = 0,
  GENWQE_SLU_READ = 3224937809,
  GENWQE_SLU_UPDATE = 3224937808,
  GENWQE_TYPE_ALTERA_230 = 0,
  GENWQE_TYPE_ALTERA_530 = 1,
  GENWQE_TYPE_ALTERA_A4 = 2,
  GENWQE_TYPE_ALTERA_A7 = 3,
  GENWQE_UNPIN_MEM = 3223364905,
  GFIR_ERR_TRIGGER = 65535,
  HEARTBEAT_DISABLE = 65280,
  IO_APP_COMMON_CONFIG = 33554528,
  IO_APP_DEBUG_REG_01 = 33619968,
  IO_APP_DEBUG_REG_02 = 33619976,
  IO_APP_DEBUG_REG_03 = 33619984,
  IO_APP_DEBUG_REG_04 = 33619992,
  IO_APP_DEBUG_REG_05 = 33620000,
  IO_APP_DEBUG_REG_06 = 33620008,
  IO_APP_DEBUG_REG_07 = 33620016,
  IO_APP_DEBUG_REG_08 = 33620024,
  IO_APP_DEBUG_REG_09 = 33620032,
  IO_APP_DEBUG_REG_10 = 33620040,
  IO_APP_DEBUG_REG_11 = 33620048,
  IO_APP_DEBUG_REG_12 = 33620056,
  IO_APP_DEBUG_REG_13 = 33620064,
  IO_APP_DEBUG_REG_14 = 33620072,
  IO_APP_DEBUG_REG_15 = 33620080,
  IO_APP_DEBUG_REG_16 = 33620088,
  IO_APP_DEBUG_REG_17 = 33620096,
  IO_APP_DEBUG_REG_18 = 33620104,
  IO_APP_ERR_ACT_MASK = 33554464,
  IO_APP_ERR_ATTN_MASK = 33554472,
  IO_APP_EXTENDED_ERR_PTR = 33554504,
  IO_APP_FEC = 33554456,
  IO_APP_FIR = 33554440,
  IO_APP_FIRX0_ACT_MASK = 33554488,
  IO_APP_FIRX1_ACT_MASK = 33554480,
  IO_APP_FIR_CLR = 33554448,
  IO_APP_SEC_LEM_DEBUG_OVR = 33554496,
  IO_APP_UNITCFG = 33554432,
  IO_ERROR_INJECT_SELECTOR = 96,
  IO_EXTENDED_DIAG_READ_MBX = 120,
  IO_EXTENDED_DIAG_SELECTOR = 112,
  IO_EXTENDED_ERROR_POINTER = 72,
  IO_HSU_COMMON_CONFIG = 16777312,
  IO_HSU_ERR_ACT_MASK = 16777248,
  IO_HSU_ERR_ATTN_MASK = 16777256,
  IO_HSU_ERR_BEHAVIOR = 16781328,
  IO_HSU_EXTENDED_ERR_PTR = 16777288,
  IO_HSU_FEC = 16777240,
  IO_HSU_FIR = 16777224,
  IO_HSU_FIRX0_ACT_MASK = 16777272,
  IO_HSU_FIRX1_ACT_MASK = 16777264,
  IO_HSU_FIR_CLR = 16777232,
  IO_HSU_SEC_LEM_DEBUG_OVR = 16777280,
  IO_HSU_UNITCFG = 16777216,
  IO_ILLEGAL_VALUE = 18446744073709551615n,
  IO_PF_SLC_VIRTUAL_REGION = 327680,
  IO_PF_SLC_VIRTUAL_WINDOW = 393216,
  IO_SLC2_FLS_MASTER_TRAP = 401424,
  IO_SLC2_QUEUE_MANAGER_TRAP = 401416,
  IO_SLC2_SQB_TRAP = 401408,
  IO_SLC_APPJOB_TIMEOUT = 65560,
  IO_SLC_CFGREG_GFIR = 131072,
  IO_SLC_CFGREG_SOFTRESET = 131096,
  IO_SLC_FREE_RUNNING_TIMER = 65800,
  IO_SLC_MISC_DEBUG = 131168,
  IO_SLC_MISC_DEBUG_CLR = 131176,
  IO_SLC_MISC_DEBUG_SET = 131184,
  IO_SLC_QUEUE_CONFIG = 65552,
  IO_SLC_QUEUE_ERRCNTS = 65592,
  IO_SLC_QUEUE_INITSQN = 65568,
  IO_SLC_QUEUE_LRW = 65600,
  IO_SLC_QUEUE_OFFSET = 65544,
  IO_SLC_QUEUE_SEGMENT = 65536,
  IO_SLC_QUEUE_STATUS = 65792,
  IO_SLC_QUEUE_WRAP = 65576,
  IO_SLC_QUEUE_WTIME = 65584,
  IO_SLC_VF_APPJOB_TIMEOUT = 327704,
  IO_SLC_VF_FREE_RUNNING_TIMER = 327944,
  IO_SLC_VF_QUEUE_CONFIG = 327696,
  IO_SLC_VF_QUEUE_ERRCNTS = 327736,
  IO_SLC_VF_QUEUE_INITSQN = 327712,
  IO_SLC_VF_QUEUE_LRW = 327744,
  IO_SLC_VF_QUEUE_OFFSET = 327688,
  IO_SLC_VF_QUEUE_SEGMENT = 327680,
  IO_SLC_VF_QUEUE_STATUS = 327936,
  IO_SLC_VF_QUEUE_WRAP = 327720,
  IO_SLC_VF_QUEUE_WTIME = 327728,
  IO_SLU_BITSTREAM = 262208,
  IO_SLU_COMMON_CONFIG = 96,
  IO_SLU_ERR_ACT_MASK = 32,
  IO_SLU_ERR_ATTN_MASK = 40,
  IO_SLU_EXTENDED_ERR_PTR = 72,
  IO_SLU_FEC = 24,
  IO_SLU_FIR = 8,
  IO_SLU_FIRX0_ACT_MASK = 56,
  IO_SLU_FIRX1_ACT_MASK = 48,
  IO_SLU_FIR_CLR = 16,
  IO_SLU_FLASH_CMDINTF = 262192,
  IO_SLU_FLASH_DIRECTACCESS = 262160,
  IO_SLU_FLASH_DIRECTACCESS2 = 262176,
  IO_SLU_FLASH_FEC = 776,
  IO_SLU_FLASH_FIR = 264,
  IO_SLU_LEDCONTROL = 196864,
  IO_SLU_RIU_TRAP = 640,
  IO_SLU_SEC_LEM_DEBUG_OVR = 64,
  IO_SLU_SLC_FEC = 784,
  IO_SLU_SLC_FIR = 272,
  IO_SLU_TEMPERATURE_CONFIG = 196616,
  IO_SLU_TEMPERATURE_SENSOR = 196608,
  IO_SLU_UNITCFG = 0,
  IO_SLU_UNITCFG_TYPE_MASK = 267386880,
  IO_SLU_VOLTAGE_CONTROL = 196736,
  IO_SLU_VOLTAGE_DOWN5 = 6,
  IO_SLU_VOLTAGE_NOMINAL = 0,
  IO_SLU_VOLTAGE_UP5 = 7,
  SLCMD_ECHO_SYNC = 0,
  SLCMD_MOVE_FLASH = 6,
  SLCMD_MOVE_FLASH_FLAGS_DLOAD = 0,
  SLCMD_MOVE_FLASH_FLAGS_EMUL = 1,
  SLCMD_MOVE_FLASH_FLAGS_MODE = 3,
  SLCMD_MOVE_FLASH_FLAGS_UPLOAD = 2,
  SLCMD_MOVE_FLASH_FLAGS_VERIFY = 3,
  SLCMD_MOVE_FLASH_FLAG_ERASE = 32,
  SLCMD_MOVE_FLASH_FLAG_NOTAP = 4,
  SLCMD_MOVE_FLASH_FLAG_PARTITION = 16,
  SLCMD_MOVE_FLASH_FLAG_POLL = 8,
  TIMEOUT_250MS = 15;
export declare namespace struct {
  /** `<linux/genwqe/genwqe_card.h>`: 56 bytes. */
  interface genwqe_bitstream extends RecordView<'struct genwqe_bitstream'> {
    get data_addr(): bigint;
    set data_addr(value: Integer);
    size: number;
    crc: number;
    get target_addr(): bigint;
    set target_addr(value: Integer);
    partition: number;
    uid: number;
    get slu_id(): bigint;
    set slu_id(value: Integer);
    get app_id(): bigint;
    set app_id(value: Integer);
    retc: number;
    attn: number;
    progress: number;
  }

  /** `<linux/genwqe/genwqe_card.h>`: 232 bytes. */
  interface genwqe_ddcb_cmd extends RecordView<'struct genwqe_ddcb_cmd'> {
    get next_addr(): bigint;
    set next_addr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    acfunc: number;
    cmd: number;
    asiv_length: number;
    asv_length: number;
    cmdopts: number;
    retc: number;
    attn: number;
    vcrc: number;
    progress: number;
    get deque_ts(): bigint;
    set deque_ts(value: Integer);
    get cmplt_ts(): bigint;
    set cmplt_ts(value: Integer);
    get disp_ts(): bigint;
    set disp_ts(value: Integer);
    get ddata_addr(): bigint;
    set ddata_addr(value: Integer);
    get asv(): Uint8Array;
    set asv(value: Bytes);
    get ats(): bigint;
    set ats(value: Integer);
    get asiv(): Uint8Array;
    set asiv(value: Bytes);
    get __asiv(): Uint8Array;
    set __asiv(value: Bytes);
  }

  /** `<linux/genwqe/genwqe_card.h>`: 848 bytes. */
  interface genwqe_debug_data extends RecordView<'struct genwqe_debug_data'> {
    get driver_version(): Uint8Array;
    set driver_version(value: Bytes);
    get slu_unitcfg(): bigint;
    set slu_unitcfg(value: Integer);
    get app_unitcfg(): bigint;
    set app_unitcfg(value: Integer);
    get ddcb_before(): Uint8Array;
    set ddcb_before(value: Bytes);
    get ddcb_prev(): Uint8Array;
    set ddcb_prev(value: Bytes);
    get ddcb_finished(): Uint8Array;
    set ddcb_finished(value: Bytes);
  }

  /** `<linux/genwqe/genwqe_card.h>`: 32 bytes. */
  interface genwqe_mem extends RecordView<'struct genwqe_mem'> {
    get addr(): bigint;
    set addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get direction(): bigint;
    set direction(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/genwqe/genwqe_card.h>`: 16 bytes. */
  interface genwqe_reg_io extends RecordView<'struct genwqe_reg_io'> {
    get num(): bigint;
    set num(value: Integer);
    get val64(): bigint;
    set val64(value: Integer);
  }
}

export const struct: {
  readonly genwqe_bitstream: Descriptor<struct.genwqe_bitstream>;
  readonly genwqe_ddcb_cmd: Descriptor<struct.genwqe_ddcb_cmd>;
  readonly genwqe_debug_data: Descriptor<struct.genwqe_debug_data>;
  readonly genwqe_mem: Descriptor<struct.genwqe_mem>;
  readonly genwqe_reg_io: Descriptor<struct.genwqe_reg_io>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"genwqe_bitstream": "__u64 data_addr;__u32 size;__u32 crc;__u64 target_addr;__u32 partition;__u32 uid;__u64 slu_id;__u64 app_id;__u16 retc;__u16 attn;__u32 progress;",
"genwqe_ddcb_cmd": "__u64 next_addr;__u64 flags;__u8 acfunc;__u8 cmd;__u8 asiv_length;__u8 asv_length;__u16 cmdopts;__u16 retc;__u16 attn;__u16 vcrc;__u32 progress;__u64 deque_ts;__u64 cmplt_ts;__u64 disp_ts;__u64 ddata_addr;__u8 asv[64];union {struct {__u64 ats;__u8 asiv[96];};__u8 __asiv[104];};",
"genwqe_debug_data": "char driver_version[64];__u64 slu_unitcfg;__u64 app_unitcfg;__u8 ddcb_before[256];__u8 ddcb_prev[256];__u8 ddcb_finished[256];",
"genwqe_mem": "__u64 addr;__u64 size;__u64 direction;__u64 flags;",
"genwqe_reg_io": "__u64 num;__u64 val64;"
}`),
);
