// Generated from Linux 7.3.4 <linux/comedi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly COMEDI_CHANINFO: PerArch<
    2150654979,
    2149606403,
    2149606403,
    2150654979,
    2150654979,
    2150654979,
    2150654979,
    1076913155
  >;
  readonly COMEDI_CMD: PerArch<
    2152752137,
    2151703561,
    2151703561,
    2152752137,
    2152752137,
    2152752137,
    2152752137,
    1079010313
  >;
  readonly COMEDI_CMDTEST: PerArch<
    2152752138,
    2151703562,
    2151703562,
    2152752138,
    2152752138,
    2152752138,
    2152752138,
    1079010314
  >;
  readonly COMEDI_INSN: PerArch<
    2150130700,
    2149606412,
    2149606412,
    2150130700,
    2150130700,
    2150130700,
    2150130700,
    1076388876
  >;
  readonly COMEDI_INSNLIST: PerArch<
    2148557835,
    2148033547,
    2148033547,
    2148557835,
    2148557835,
    2148557835,
    2148557835,
    1074816011
  >;
  readonly COMEDI_RANGEINFO: PerArch<
    2148557832,
    2148033544,
    2148033544,
    2148557832,
    2148557832,
    2148557832,
    2148557832,
    1074816008
  >;
} & Requests<
  | 'COMEDI_BUFCONFIG'
  | 'COMEDI_CANCEL'
  | 'COMEDI_DEVCONFIG'
  | 'COMEDI_DEVINFO'
  | 'COMEDI_LOCK'
  | 'COMEDI_POLL'
  | 'COMEDI_SETRSUBD'
  | 'COMEDI_SETWSUBD'
  | 'COMEDI_SUBDINFO'
  | 'COMEDI_UNLOCK'
> = /* @__PURE__ */ perArchOf(
  {
    COMEDI_CHANINFO: [
      2150654979, 2149606403, 2149606403, 2150654979, 2150654979, 2150654979, 2150654979,
      1076913155,
    ],
    COMEDI_CMD: [
      2152752137, 2151703561, 2151703561, 2152752137, 2152752137, 2152752137, 2152752137,
      1079010313,
    ],
    COMEDI_CMDTEST: [
      2152752138, 2151703562, 2151703562, 2152752138, 2152752138, 2152752138, 2152752138,
      1079010314,
    ],
    COMEDI_INSN: [
      2150130700, 2149606412, 2149606412, 2150130700, 2150130700, 2150130700, 2150130700,
      1076388876,
    ],
    COMEDI_INSNLIST: [
      2148557835, 2148033547, 2148033547, 2148557835, 2148557835, 2148557835, 2148557835,
      1074816011,
    ],
    COMEDI_RANGEINFO: [
      2148557832, 2148033544, 2148033544, 2148557832, 2148557832, 2148557832, 2148557832,
      1074816008,
    ],
  },
  {
    COMEDI_BUFCONFIG: 2149606413,
    COMEDI_CANCEL: 25607,
    COMEDI_DEVCONFIG: 1083466752,
    COMEDI_DEVINFO: 2159043585,
    COMEDI_LOCK: 25605,
    COMEDI_POLL: 25615,
    COMEDI_SETRSUBD: 25616,
    COMEDI_SETWSUBD: 25617,
    COMEDI_SUBDINFO: 2152227842,
    COMEDI_UNLOCK: 25606,
  },
);

/** `<linux/comedi.h>`: 2149606403 on x86, arm; 1076913155 on ppc64le; 2150654979 elsewhere. */
export const COMEDI_CHANINFO: number = /* @__PURE__ */ hereOf(perArch.COMEDI_CHANINFO);
/** `<linux/comedi.h>`: 2151703561 on x86, arm; 1079010313 on ppc64le; 2152752137 elsewhere. */
export const COMEDI_CMD: number = /* @__PURE__ */ hereOf(perArch.COMEDI_CMD);
/** `<linux/comedi.h>`: 2151703562 on x86, arm; 1079010314 on ppc64le; 2152752138 elsewhere. */
export const COMEDI_CMDTEST: number = /* @__PURE__ */ hereOf(perArch.COMEDI_CMDTEST);
/** `<linux/comedi.h>`: 2149606412 on x86, arm; 1076388876 on ppc64le; 2150130700 elsewhere. */
export const COMEDI_INSN: number = /* @__PURE__ */ hereOf(perArch.COMEDI_INSN);
/** `<linux/comedi.h>`: 2148033547 on x86, arm; 1074816011 on ppc64le; 2148557835 elsewhere. */
export const COMEDI_INSNLIST: number = /* @__PURE__ */ hereOf(perArch.COMEDI_INSNLIST);
/** `<linux/comedi.h>`: 2148033544 on x86, arm; 1074816008 on ppc64le; 2148557832 elsewhere. */
export const COMEDI_RANGEINFO: number = /* @__PURE__ */ hereOf(perArch.COMEDI_RANGEINFO);
export const COMEDI_BUFCONFIG: number = /* @__PURE__ */ requestHere(2149606413),
  COMEDI_CANCEL: number = /* @__PURE__ */ requestHere(25607),
  COMEDI_DEVCONFIG: number = /* @__PURE__ */ requestHere(1083466752),
  COMEDI_DEVINFO: number = /* @__PURE__ */ requestHere(2159043585),
  COMEDI_LOCK: number = /* @__PURE__ */ requestHere(25605),
  COMEDI_POLL: number = /* @__PURE__ */ requestHere(25615),
  COMEDI_SETRSUBD: number = /* @__PURE__ */ requestHere(25616),
  COMEDI_SETWSUBD: number = /* @__PURE__ */ requestHere(25617),
  COMEDI_SUBDINFO: number = /* @__PURE__ */ requestHere(2152227842),
  COMEDI_UNLOCK: number = /* @__PURE__ */ requestHere(25606);
export const AMPLC_DIO_CLK_100KHZ = 3,
  AMPLC_DIO_CLK_10KHZ = 4,
  AMPLC_DIO_CLK_10MHZ = 1,
  AMPLC_DIO_CLK_1KHZ = 5,
  AMPLC_DIO_CLK_1MHZ = 2,
  AMPLC_DIO_CLK_20MHZ = 11,
  AMPLC_DIO_CLK_CLKN = 0,
  AMPLC_DIO_CLK_EXT = 7,
  AMPLC_DIO_CLK_GND = 9,
  AMPLC_DIO_CLK_OUTNM1 = 6,
  AMPLC_DIO_CLK_PAT_PRESENT = 10,
  AMPLC_DIO_CLK_VCC = 8,
  AMPLC_DIO_GAT_GATN = 2,
  AMPLC_DIO_GAT_GND = 1,
  AMPLC_DIO_GAT_NGATN = 6,
  AMPLC_DIO_GAT_NOUTNM2 = 3,
  AMPLC_DIO_GAT_NPAT_GONE = 13,
  AMPLC_DIO_GAT_NPAT_OCCURRED = 12,
  AMPLC_DIO_GAT_NPAT_PRESENT = 11,
  AMPLC_DIO_GAT_OUTNM2 = 7,
  AMPLC_DIO_GAT_PAT_GONE = 10,
  AMPLC_DIO_GAT_PAT_OCCURRED = 9,
  AMPLC_DIO_GAT_PAT_PRESENT = 8,
  AMPLC_DIO_GAT_RESERVED4 = 4,
  AMPLC_DIO_GAT_RESERVED5 = 5,
  AMPLC_DIO_GAT_RESERVED6 = 6,
  AMPLC_DIO_GAT_RESERVED7 = 7,
  AMPLC_DIO_GAT_VCC = 0,
  AMPLC_DIO_TS_CLK_1GHZ = 0,
  AMPLC_DIO_TS_CLK_1KHZ = 2,
  AMPLC_DIO_TS_CLK_1MHZ = 1,
  AREF_COMMON = 1,
  AREF_DIFF = 2,
  AREF_GROUND = 0,
  AREF_OTHER = 3,
  CIO = 100,
  CMDF_BOGUS = 1,
  CMDF_PRIORITY = 8,
  CMDF_RAWDATA = 128,
  CMDF_ROUND_DOWN = 65536,
  CMDF_ROUND_MASK = 196608,
  CMDF_ROUND_NEAREST = 0,
  CMDF_ROUND_UP = 131072,
  CMDF_ROUND_UP_NEXT = 196608,
  CMDF_WAKE_EOS = 32,
  CMDF_WRITE = 64,
  COMEDI_BUFINFO = 3224134670,
  COMEDI_COUNTER_ARMED = 1,
  COMEDI_COUNTER_COUNTING = 2,
  COMEDI_COUNTER_TERMINAL_COUNT = 4,
  COMEDI_DEVCONF_AUX_DATA0_LENGTH = 28,
  COMEDI_DEVCONF_AUX_DATA1_LENGTH = 27,
  COMEDI_DEVCONF_AUX_DATA2_LENGTH = 26,
  COMEDI_DEVCONF_AUX_DATA3_LENGTH = 25,
  COMEDI_DEVCONF_AUX_DATA_HI = 29,
  COMEDI_DEVCONF_AUX_DATA_LENGTH = 31,
  COMEDI_DEVCONF_AUX_DATA_LO = 30,
  COMEDI_DIGITAL_TRIG_DISABLE = 0,
  COMEDI_DIGITAL_TRIG_ENABLE_EDGES = 1,
  COMEDI_DIGITAL_TRIG_ENABLE_LEVELS = 2,
  COMEDI_EV_CONVERT = 1048576,
  COMEDI_EV_SCAN_BEGIN = 524288,
  COMEDI_EV_SCAN_END = 2097152,
  COMEDI_EV_START = 262144,
  COMEDI_EV_STOP = 4194304,
  COMEDI_INPUT = 0,
  COMEDI_MAJOR = 98,
  COMEDI_MAJORVERSION = 0,
  COMEDI_MICROVERSION = 76,
  COMEDI_MINORVERSION = 7,
  COMEDI_MIN_SPEED = 4294967295,
  COMEDI_NAMELEN = 20,
  COMEDI_NDEVCONFOPTS = 32,
  COMEDI_NDEVICES = 16,
  COMEDI_OPENDRAIN = 2,
  COMEDI_OUTPUT = 1,
  COMEDI_SUBD_AI = 1,
  COMEDI_SUBD_AO = 2,
  COMEDI_SUBD_CALIB = 9,
  COMEDI_SUBD_COUNTER = 6,
  COMEDI_SUBD_DI = 3,
  COMEDI_SUBD_DIO = 5,
  COMEDI_SUBD_DO = 4,
  COMEDI_SUBD_MEMORY = 8,
  COMEDI_SUBD_PROC = 10,
  COMEDI_SUBD_PWM = 12,
  COMEDI_SUBD_SERIAL = 11,
  COMEDI_SUBD_TIMER = 7,
  COMEDI_SUBD_UNUSED = 0,
  COMEDI_SUPPORTED = 1,
  COMEDI_UNKNOWN_SUPPORT = 0,
  COMEDI_UNSUPPORTED = 2,
  CR_ALT_FILTER = 67108864,
  CR_ALT_SOURCE = 134217728,
  CR_DEGLITCH = 67108864,
  CR_DITHER = 67108864,
  CR_EDGE = 1073741824,
  CR_FLAGS_MASK = 4227858432,
  CR_INVERT = 2147483648,
  GPCT_ARM = 32,
  GPCT_CONT_PULSE_OUT = 512,
  GPCT_DISARM = 64,
  GPCT_DOWN = 16,
  GPCT_EXT_PIN = 2,
  GPCT_GET_INT_CLK_FRQ = 128,
  GPCT_HWUD = 32,
  GPCT_INT_CLOCK = 1,
  GPCT_NO_GATE = 4,
  GPCT_RESET = 1,
  GPCT_SET_DIRECTION = 8,
  GPCT_SET_GATE = 4,
  GPCT_SET_OPERATION = 16,
  GPCT_SET_SOURCE = 2,
  GPCT_SIMPLE_EVENT = 64,
  GPCT_SINGLE_PERIOD = 128,
  GPCT_SINGLE_PULSE_OUT = 1024,
  GPCT_SINGLE_PW = 256,
  GPCT_UP = 8,
  I8254_BCD = 1,
  I8254_BINARY = 0,
  I8254_MODE0 = 0,
  I8254_MODE1 = 2,
  I8254_MODE2 = 4,
  I8254_MODE3 = 6,
  I8254_MODE4 = 8,
  I8254_MODE5 = 10,
  INSN_BITS = 201326594,
  INSN_CONFIG = 201326595,
  INSN_CONFIG_8254_READ_STATUS = 4098,
  INSN_CONFIG_8254_SET_MODE = 4097,
  INSN_CONFIG_ALT_SOURCE = 20,
  INSN_CONFIG_ANALOG_TRIG = 16,
  INSN_CONFIG_ARM = 31,
  INSN_CONFIG_BIDIRECTIONAL_DATA = 27,
  INSN_CONFIG_BLOCK_SIZE = 22,
  INSN_CONFIG_CHANGE_NOTIFY = 25,
  INSN_CONFIG_DIGITAL_TRIG = 21,
  INSN_CONFIG_DIO_INPUT = 0,
  INSN_CONFIG_DIO_OPENDRAIN = 2,
  INSN_CONFIG_DIO_OUTPUT = 1,
  INSN_CONFIG_DIO_QUERY = 28,
  INSN_CONFIG_DISARM = 32,
  INSN_CONFIG_FILTER = 24,
  INSN_CONFIG_GET_CLOCK_SRC = 2004,
  INSN_CONFIG_GET_CMD_TIMING_CONSTRAINTS = 5005,
  INSN_CONFIG_GET_COUNTER_STATUS = 33,
  INSN_CONFIG_GET_GATE_SRC = 2002,
  INSN_CONFIG_GET_HARDWARE_BUFFER_SIZE = 2006,
  INSN_CONFIG_GET_PWM_OUTPUT = 30,
  INSN_CONFIG_GET_PWM_STATUS = 5002,
  INSN_CONFIG_GET_ROUTING = 4109,
  INSN_CONFIG_GPCT_PULSE_TRAIN_GENERATOR = 1002,
  INSN_CONFIG_GPCT_QUADRATURE_ENCODER = 1003,
  INSN_CONFIG_GPCT_SINGLE_PULSE_GENERATOR = 1001,
  INSN_CONFIG_PWM_GET_H_BRIDGE = 5004,
  INSN_CONFIG_PWM_GET_PERIOD = 5001,
  INSN_CONFIG_PWM_OUTPUT = 29,
  INSN_CONFIG_PWM_SET_H_BRIDGE = 5003,
  INSN_CONFIG_PWM_SET_PERIOD = 5000,
  INSN_CONFIG_RESET = 34,
  INSN_CONFIG_SERIAL_CLOCK = 26,
  INSN_CONFIG_SET_CLOCK_SRC = 2003,
  INSN_CONFIG_SET_COUNTER_MODE = 4097,
  INSN_CONFIG_SET_GATE_SRC = 2001,
  INSN_CONFIG_SET_OTHER_SRC = 2005,
  INSN_CONFIG_SET_ROUTING = 4099,
  INSN_CONFIG_TIMER_1 = 23,
  INSN_DEVICE_CONFIG = 234881027,
  INSN_DEVICE_CONFIG_CONNECT_ROUTE = 1,
  INSN_DEVICE_CONFIG_DISCONNECT_ROUTE = 2,
  INSN_DEVICE_CONFIG_GET_ROUTES = 3,
  INSN_DEVICE_CONFIG_TEST_ROUTE = 0,
  INSN_GTOD = 100663300,
  INSN_INTTRIG = 167772166,
  INSN_MASK_READ = 67108864,
  INSN_MASK_SPECIAL = 33554432,
  INSN_MASK_WRITE = 134217728,
  INSN_READ = 67108864,
  INSN_WAIT = 167772165,
  INSN_WRITE = 134217729,
  KE_CLK_20MHZ = 0,
  KE_CLK_4MHZ = 1,
  KE_CLK_EXT = 2,
  NI_100MHzTimebase = 32962,
  NI_100kHzTimebase = 32964,
  NI_10MHzRefClock = 32965,
  NI_200MHzTimebase = 32963,
  NI_20MHzTimebase = 32960,
  NI_660X_PFI_OUTPUT_COUNTER = 1,
  NI_660X_PFI_OUTPUT_DIO = 2,
  NI_80MHzTimebase = 32961,
  NI_AI_ConvertClock = 32931,
  NI_AI_ConvertClockTimebase = 32932,
  NI_AI_ExternalMUXClock = 32936,
  NI_AI_HoldComplete = 32935,
  NI_AI_HoldCompleteEvent = 32934,
  NI_AI_PauseTrigger = 32933,
  NI_AI_ReferenceTrigger = 32930,
  NI_AI_STOP = 32937,
  NI_AI_SampleClock = 32927,
  NI_AI_SampleClockTimebase = 32928,
  NI_AI_StartTrigger = 32929,
  NI_AO_PauseTrigger = 32941,
  NI_AO_SampleClock = 32938,
  NI_AO_SampleClockTimebase = 32939,
  NI_AO_StartTrigger = 32940,
  NI_AnalogComparisonEvent = 32968,
  NI_CDIO_SCAN_BEGIN_SRC_AI_CONVERT = 19,
  NI_CDIO_SCAN_BEGIN_SRC_AI_START = 18,
  NI_CDIO_SCAN_BEGIN_SRC_ANALOG_TRIGGER = 30,
  NI_CDIO_SCAN_BEGIN_SRC_AO_UPDATE = 31,
  NI_CDIO_SCAN_BEGIN_SRC_DIO_CHANGE_DETECT_IRQ = 33,
  NI_CDIO_SCAN_BEGIN_SRC_FREQ_OUT = 32,
  NI_CDIO_SCAN_BEGIN_SRC_G0_OUT = 28,
  NI_CDIO_SCAN_BEGIN_SRC_G1_OUT = 29,
  NI_CDIO_SCAN_BEGIN_SRC_GROUND = 0,
  NI_CDIO_SCAN_BEGIN_SRC_PXI_STAR_TRIGGER = 20,
  NI_COUNTER_NAMES_BASE = 32844,
  NI_COUNTER_NAMES_MAX = 32923,
  NI_CaseGround = 32976,
  NI_ChangeDetectionEvent = 32967,
  NI_DI_InputBufferFull = 32947,
  NI_DI_PauseTrigger = 32946,
  NI_DI_ReadyForStartEvent = 32948,
  NI_DI_ReadyForTransferEventBurst = 32949,
  NI_DI_ReadyForTransferEventPipelined = 32950,
  NI_DI_ReferenceTrigger = 32945,
  NI_DI_SampleClock = 32942,
  NI_DI_SampleClockTimebase = 32943,
  NI_DI_StartTrigger = 32944,
  NI_DO_DataActiveEvent = 32956,
  NI_DO_OutputBufferFull = 32955,
  NI_DO_PauseTrigger = 32954,
  NI_DO_ReadyForStartEvent = 32957,
  NI_DO_ReadyForTransferEvent = 32958,
  NI_DO_SampleClock = 32951,
  NI_DO_SampleClockTimebase = 32952,
  NI_DO_StartTrigger = 32953,
  NI_ExternalStrobe = 32974,
  NI_FREQ_OUT_TIMEBASE_1_DIV_2_CLOCK_SRC = 0,
  NI_FREQ_OUT_TIMEBASE_2_CLOCK_SRC = 1,
  NI_FrequencyOutput = 32966,
  NI_GATES_NAMES_BASE = 32852,
  NI_GATES_NAMES_MAX = 32891,
  NI_GPCT_AI_START1_GATE_SELECT = 28,
  NI_GPCT_AI_START2_GATE_SELECT = 18,
  NI_GPCT_ANALOG_TRIGGER_OUT_CLOCK_SRC_BITS = 9,
  NI_GPCT_ANALOG_TRIGGER_OUT_GATE_SELECT = 30,
  NI_GPCT_ARM_IMMEDIATE = 0,
  NI_GPCT_ARM_PAIRED_IMMEDIATE = 1,
  NI_GPCT_ARM_UNKNOWN = 4096,
  NI_GPCT_CLOCK_SRC_SELECT_MASK = 63,
  NI_GPCT_COUNTING_DIRECTION_DOWN_BITS = 0,
  NI_GPCT_COUNTING_DIRECTION_HW_GATE_BITS = 50331648,
  NI_GPCT_COUNTING_DIRECTION_HW_UP_DOWN_BITS = 33554432,
  NI_GPCT_COUNTING_DIRECTION_MASK = 50331648,
  NI_GPCT_COUNTING_DIRECTION_SHIFT = 24,
  NI_GPCT_COUNTING_DIRECTION_UP_BITS = 16777216,
  NI_GPCT_COUNTING_MODE_MASK = 458752,
  NI_GPCT_COUNTING_MODE_NORMAL_BITS = 0,
  NI_GPCT_COUNTING_MODE_QUADRATURE_X1_BITS = 65536,
  NI_GPCT_COUNTING_MODE_QUADRATURE_X2_BITS = 131072,
  NI_GPCT_COUNTING_MODE_QUADRATURE_X4_BITS = 196608,
  NI_GPCT_COUNTING_MODE_SHIFT = 16,
  NI_GPCT_COUNTING_MODE_SYNC_SOURCE_BITS = 393216,
  NI_GPCT_COUNTING_MODE_TWO_PULSE_BITS = 262144,
  NI_GPCT_DISABLED_GATE_SELECT = 32768,
  NI_GPCT_DISABLED_OTHER_SELECT = 32768,
  NI_GPCT_DISARM_AT_GATE_BITS = 2048,
  NI_GPCT_DISARM_AT_TC_BITS = 1024,
  NI_GPCT_DISARM_AT_TC_OR_GATE_BITS = 3072,
  NI_GPCT_EDGE_GATE_MODE_MASK = 24,
  NI_GPCT_EDGE_GATE_NO_STARTS_NO_STOPS_BITS = 24,
  NI_GPCT_EDGE_GATE_STARTS_BITS = 16,
  NI_GPCT_EDGE_GATE_STARTS_STOPS_BITS = 0,
  NI_GPCT_EDGE_GATE_STOPS_STARTS_BITS = 8,
  NI_GPCT_FILTER_100x_TIMEBASE_1 = 2,
  NI_GPCT_FILTER_10x_TIMEBASE_1 = 4,
  NI_GPCT_FILTER_20x_TIMEBASE_1 = 3,
  NI_GPCT_FILTER_2x_TIMEBASE_1 = 5,
  NI_GPCT_FILTER_2x_TIMEBASE_3 = 6,
  NI_GPCT_FILTER_OFF = 0,
  NI_GPCT_FILTER_TIMEBASE_3_SYNC = 1,
  NI_GPCT_GATE_ON_BOTH_EDGES_BIT = 4,
  NI_GPCT_GATE_PIN_i_GATE_SELECT = 257,
  NI_GPCT_HARDWARE_DISARM_MASK = 3072,
  NI_GPCT_HW_ARM = 4096,
  NI_GPCT_INDEX_ENABLE_BIT = 4194304,
  NI_GPCT_INDEX_PHASE_BITSHIFT = 20,
  NI_GPCT_INDEX_PHASE_HIGH_A_HIGH_B_BITS = 3145728,
  NI_GPCT_INDEX_PHASE_HIGH_A_LOW_B_BITS = 2097152,
  NI_GPCT_INDEX_PHASE_LOW_A_HIGH_B_BITS = 1048576,
  NI_GPCT_INDEX_PHASE_LOW_A_LOW_B_BITS = 0,
  NI_GPCT_INDEX_PHASE_MASK = 3145728,
  NI_GPCT_INVERT_CLOCK_SRC_BIT = 2147483648,
  NI_GPCT_INVERT_OUTPUT_BIT = 536870912,
  NI_GPCT_LOADING_ON_GATE_BIT = 16384,
  NI_GPCT_LOADING_ON_TC_BIT = 4096,
  NI_GPCT_LOAD_B_SELECT_BIT = 128,
  NI_GPCT_LOGIC_LOW_CLOCK_SRC_BITS = 3,
  NI_GPCT_LOGIC_LOW_GATE_SELECT = 31,
  NI_GPCT_NEXT_GATE_CLOCK_SRC_BITS = 4,
  NI_GPCT_NEXT_OUT_GATE_SELECT = 20,
  NI_GPCT_NEXT_SOURCE_GATE_SELECT = 29,
  NI_GPCT_NEXT_TC_CLOCK_SRC_BITS = 5,
  NI_GPCT_NO_HARDWARE_DISARM_BITS = 0,
  NI_GPCT_NO_PRESCALE_CLOCK_SRC_BITS = 0,
  NI_GPCT_OR_GATE_BIT = 268435456,
  NI_GPCT_OUTPUT_MODE_MASK = 768,
  NI_GPCT_OUTPUT_TC_OR_GATE_TOGGLE_BITS = 768,
  NI_GPCT_OUTPUT_TC_PULSE_BITS = 256,
  NI_GPCT_OUTPUT_TC_TOGGLE_BITS = 512,
  NI_GPCT_PRESCALE_MODE_CLOCK_SRC_MASK = 805306368,
  NI_GPCT_PRESCALE_X2_CLOCK_SRC_BITS = 268435456,
  NI_GPCT_PRESCALE_X8_CLOCK_SRC_BITS = 536870912,
  NI_GPCT_PXI10_CLOCK_SRC_BITS = 7,
  NI_GPCT_PXI_STAR_TRIGGER_CLOCK_SRC_BITS = 8,
  NI_GPCT_PXI_STAR_TRIGGER_GATE_SELECT = 19,
  NI_GPCT_RELOAD_SOURCE_FIXED_BITS = 0,
  NI_GPCT_RELOAD_SOURCE_GATE_SELECT_BITS = 134217728,
  NI_GPCT_RELOAD_SOURCE_MASK = 201326592,
  NI_GPCT_RELOAD_SOURCE_SWITCHING_BITS = 67108864,
  NI_GPCT_SELECTED_GATE_GATE_SELECT = 542,
  NI_GPCT_SOURCE_ENCODER_A = 0,
  NI_GPCT_SOURCE_ENCODER_B = 1,
  NI_GPCT_SOURCE_ENCODER_Z = 2,
  NI_GPCT_SOURCE_PIN_i_CLOCK_SRC_BITS = 6,
  NI_GPCT_SOURCE_PIN_i_GATE_SELECT = 256,
  NI_GPCT_STOP_MODE_MASK = 96,
  NI_GPCT_STOP_ON_GATE_BITS = 0,
  NI_GPCT_STOP_ON_GATE_OR_SECOND_TC_BITS = 64,
  NI_GPCT_STOP_ON_GATE_OR_TC_BITS = 32,
  NI_GPCT_TIMEBASE_1_CLOCK_SRC_BITS = 0,
  NI_GPCT_TIMEBASE_2_CLOCK_SRC_BITS = 1,
  NI_GPCT_TIMEBASE_3_CLOCK_SRC_BITS = 2,
  NI_GPCT_TIMESTAMP_MUX_GATE_SELECT = 0,
  NI_GPCT_UP_DOWN_PIN_i_GATE_SELECT = 513,
  NI_LogicHigh = 32973,
  NI_LogicLow = 32972,
  NI_MAX_COUNTERS = 8,
  NI_MIO_INTERNAL_CLOCK = 0,
  NI_MIO_PLL_PXI10_CLOCK = 3,
  NI_MIO_PLL_PXI_STAR_TRIGGER_CLOCK = 2,
  NI_MIO_PLL_RTSI0_CLOCK = 4,
  NI_MIO_RTSI_CLOCK = 1,
  NI_MasterTimebase = 32959,
  NI_NAMES_BASE = 32768,
  NI_NUM_NAMES = 210,
  NI_PFI_DO = 32975,
  NI_PFI_FILTER_125ns = 1,
  NI_PFI_FILTER_2550us = 3,
  NI_PFI_FILTER_6425ns = 2,
  NI_PFI_FILTER_OFF = 0,
  NI_PFI_OUTPUT_AI_CONVERT = 3,
  NI_PFI_OUTPUT_AI_EXT_MUX_CLK = 12,
  NI_PFI_OUTPUT_AI_START1 = 1,
  NI_PFI_OUTPUT_AI_START2 = 2,
  NI_PFI_OUTPUT_AI_START_PULSE = 8,
  NI_PFI_OUTPUT_AO_START1 = 7,
  NI_PFI_OUTPUT_AO_UPDATE_N = 6,
  NI_PFI_OUTPUT_CDI_SAMPLE = 29,
  NI_PFI_OUTPUT_CDO_UPDATE = 30,
  NI_PFI_OUTPUT_DIO_CHANGE_DETECT_RTSI = 28,
  NI_PFI_OUTPUT_EXT_STROBE = 11,
  NI_PFI_OUTPUT_FREQ_OUT = 15,
  NI_PFI_OUTPUT_GOUT0 = 13,
  NI_PFI_OUTPUT_GOUT1 = 14,
  NI_PFI_OUTPUT_G_GATE0 = 10,
  NI_PFI_OUTPUT_G_GATE1 = 5,
  NI_PFI_OUTPUT_G_SRC0 = 9,
  NI_PFI_OUTPUT_G_SRC1 = 4,
  NI_PFI_OUTPUT_I_ATRIG = 17,
  NI_PFI_OUTPUT_PFI_DEFAULT = 0,
  NI_PFI_OUTPUT_PFI_DO = 16,
  NI_PFI_OUTPUT_PXI_STAR_TRIGGER_IN = 26,
  NI_PFI_OUTPUT_RTSI0 = 18,
  NI_PFI_OUTPUT_SCXI_TRIG1 = 27,
  NI_RGOUT0 = 32977,
  NI_RTSI_OUTPUT_ADR_START1 = 0,
  NI_RTSI_OUTPUT_ADR_START2 = 1,
  NI_RTSI_OUTPUT_DACUPDN = 3,
  NI_RTSI_OUTPUT_DA_START1 = 4,
  NI_RTSI_OUTPUT_G_GATE0 = 6,
  NI_RTSI_OUTPUT_G_SRC0 = 5,
  NI_RTSI_OUTPUT_RGOUT0 = 7,
  NI_RTSI_OUTPUT_RTSI_BRD_0 = 8,
  NI_RTSI_OUTPUT_RTSI_OSC = 12,
  NI_RTSI_OUTPUT_SCLKG = 2,
  NI_SCXI_Trig1 = 32971,
  NI_WatchdogExpirationTrigger = 32970,
  NI_WatchdogExpiredEvent = 32969,
  PXI_Clk10 = 32925,
  PXI_Star = 32924,
  PXIe_Clk100 = 32926,
  RF_EXTERNAL = 256,
  SDF_BUSY = 1,
  SDF_BUSY_OWNER = 2,
  SDF_CMD = 4096,
  SDF_CMD_READ = 32768,
  SDF_CMD_WRITE = 16384,
  SDF_COMMON = 2097152,
  SDF_DEGLITCH = 33554432,
  SDF_DIFF = 4194304,
  SDF_DITHER = 16777216,
  SDF_FLAGS = 32,
  SDF_GROUND = 1048576,
  SDF_INTERNAL = 262144,
  SDF_LOCKED = 4,
  SDF_LOCK_OWNER = 8,
  SDF_LSAMPL = 268435456,
  SDF_MAXDATA = 16,
  SDF_MMAP = 67108864,
  SDF_OTHER = 8388608,
  SDF_PACKED = 536870912,
  SDF_PWM_COUNTER = 128,
  SDF_PWM_HBRIDGE = 256,
  SDF_RANGETYPE = 64,
  SDF_READABLE = 65536,
  SDF_RUNNING = 134217728,
  SDF_SOFT_CALIBRATED = 8192,
  SDF_WRITABLE = 131072,
  SDF_WRITEABLE = 131072,
  TRIG_ANY = 4294967295,
  TRIG_BOGUS = 1,
  TRIG_COUNT = 32,
  TRIG_EXT = 64,
  TRIG_FOLLOW = 4,
  TRIG_INT = 128,
  TRIG_INVALID = 0,
  TRIG_NONE = 1,
  TRIG_NOW = 2,
  TRIG_OTHER = 256,
  TRIG_ROUND_DOWN = 65536,
  TRIG_ROUND_MASK = 196608,
  TRIG_ROUND_NEAREST = 0,
  TRIG_ROUND_UP = 131072,
  TRIG_ROUND_UP_NEXT = 196608,
  TRIG_RT = 8,
  TRIG_TIME = 8,
  TRIG_TIMER = 16,
  TRIG_WAKE_EOS = 32,
  TRIG_WRITE = 64,
  UNIT_mA = 1,
  UNIT_none = 2,
  UNIT_volt = 0,
  _NI_NAMES_MAX_PLUS_1 = 32978;
export declare namespace struct {
  /** `<linux/comedi.h>`: 32 bytes. */
  interface comedi_bufconfig extends RecordView<'struct comedi_bufconfig'> {
    subdevice: number;
    flags: number;
    maximum_size: number;
    size: number;
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/comedi.h>`: 44 bytes. */
  interface comedi_bufinfo extends RecordView<'struct comedi_bufinfo'> {
    subdevice: number;
    bytes_read: number;
    buf_write_ptr: number;
    buf_read_ptr: number;
    buf_write_count: number;
    buf_read_count: number;
    bytes_written: number;
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/comedi.h>`: 32 bytes on x86, arm; 48 bytes elsewhere. */
  interface comedi_chaninfo
    extends RecordView<'struct comedi_chaninfo', 'maxdata_list' | 'flaglist' | 'rangelist'> {
    subdev: number;
    get maxdata_list(): number;
    set maxdata_list(value: Pointer);
    get flaglist(): number;
    set flaglist(value: Pointer);
    get rangelist(): number;
    set rangelist(value: Pointer);
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/comedi.h>`: 64 bytes on x86, arm; 80 bytes elsewhere. */
  interface comedi_cmd extends RecordView<'struct comedi_cmd', 'chanlist' | 'data'> {
    subdev: number;
    flags: number;
    start_src: number;
    start_arg: number;
    scan_begin_src: number;
    scan_begin_arg: number;
    convert_src: number;
    convert_arg: number;
    scan_end_src: number;
    scan_end_arg: number;
    stop_src: number;
    stop_arg: number;
    get chanlist(): number;
    set chanlist(value: Pointer);
    chanlist_len: number;
    get data(): number;
    set data(value: Pointer);
    data_len: number;
  }

  /** `<linux/comedi.h>`: 148 bytes. */
  interface comedi_devconfig extends RecordView<'struct comedi_devconfig'> {
    get board_name(): Uint8Array;
    set board_name(value: Bytes);
    get options(): Int32Array;
    set options(value: Iterable<Integer>);
  }

  /** `<linux/comedi.h>`: 176 bytes. */
  interface comedi_devinfo extends RecordView<'struct comedi_devinfo'> {
    version_code: number;
    n_subdevs: number;
    get driver_name(): Uint8Array;
    set driver_name(value: Bytes);
    get board_name(): Uint8Array;
    set board_name(value: Bytes);
    read_subdevice: number;
    write_subdevice: number;
    get unused(): Int32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/comedi.h>`: 32 bytes on x86, arm; 40 bytes elsewhere. */
  interface comedi_insn extends RecordView<'struct comedi_insn', 'data'> {
    insn: number;
    n: number;
    get data(): number;
    set data(value: Pointer);
    subdev: number;
    chanspec: number;
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/comedi.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface comedi_insnlist extends RecordView<'struct comedi_insnlist', 'insns'> {
    n_insns: number;
    get insns(): number;
    set insns(value: Pointer);
  }

  /** `<linux/comedi.h>`: 12 bytes. */
  interface comedi_krange extends RecordView<'struct comedi_krange'> {
    min: number;
    max: number;
    flags: number;
  }

  /** `<linux/comedi.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface comedi_rangeinfo extends RecordView<'struct comedi_rangeinfo', 'range_ptr'> {
    range_type: number;
    get range_ptr(): number;
    set range_ptr(value: Pointer);
  }

  /** `<linux/comedi.h>`: 72 bytes. */
  interface comedi_subdinfo extends RecordView<'struct comedi_subdinfo'> {
    type: number;
    n_chan: number;
    subd_flags: number;
    timer_type: number;
    len_chanlist: number;
    maxdata: number;
    flags: number;
    range_type: number;
    settling_time_0: number;
    insn_bits_support: number;
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly comedi_bufconfig: Descriptor<struct.comedi_bufconfig>;
  readonly comedi_bufinfo: Descriptor<struct.comedi_bufinfo>;
  readonly comedi_chaninfo: Descriptor<struct.comedi_chaninfo>;
  readonly comedi_cmd: Descriptor<struct.comedi_cmd>;
  readonly comedi_devconfig: Descriptor<struct.comedi_devconfig>;
  readonly comedi_devinfo: Descriptor<struct.comedi_devinfo>;
  readonly comedi_insn: Descriptor<struct.comedi_insn>;
  readonly comedi_insnlist: Descriptor<struct.comedi_insnlist>;
  readonly comedi_krange: Descriptor<struct.comedi_krange>;
  readonly comedi_rangeinfo: Descriptor<struct.comedi_rangeinfo>;
  readonly comedi_subdinfo: Descriptor<struct.comedi_subdinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"comedi_bufconfig": "unsigned int subdevice;unsigned int flags;unsigned int maximum_size;unsigned int size;unsigned int unused[4];",
"comedi_bufinfo": "unsigned int subdevice;unsigned int bytes_read;unsigned int buf_write_ptr;unsigned int buf_read_ptr;unsigned int buf_write_count;unsigned int buf_read_count;unsigned int bytes_written;unsigned int unused[4];",
"comedi_chaninfo": "unsigned int subdev;void *maxdata_list;void *flaglist;void *rangelist;unsigned int unused[4];",
"comedi_cmd": "unsigned int subdev;unsigned int flags;unsigned int start_src;unsigned int start_arg;unsigned int scan_begin_src;unsigned int scan_begin_arg;unsigned int convert_src;unsigned int convert_arg;unsigned int scan_end_src;unsigned int scan_end_arg;unsigned int stop_src;unsigned int stop_arg;void *chanlist;unsigned int chanlist_len;short *data;unsigned int data_len;",
"comedi_devconfig": "char board_name[20];int options[32];",
"comedi_devinfo": "unsigned int version_code;unsigned int n_subdevs;char driver_name[20];char board_name[20];int read_subdevice;int write_subdevice;int unused[30];",
"comedi_insn": "unsigned int insn;unsigned int n;void *data;unsigned int subdev;unsigned int chanspec;unsigned int unused[3];",
"comedi_insnlist": "unsigned int n_insns;struct comedi_insn *insns;",
"comedi_krange": "int min;int max;unsigned int flags;",
"comedi_rangeinfo": "unsigned int range_type;void *range_ptr;",
"comedi_subdinfo": "unsigned int type;unsigned int n_chan;unsigned int subd_flags;unsigned int timer_type;unsigned int len_chanlist;unsigned int maxdata;unsigned int flags;unsigned int range_type;unsigned int settling_time_0;unsigned int insn_bits_support;unsigned int unused[8];"
}`),
);
