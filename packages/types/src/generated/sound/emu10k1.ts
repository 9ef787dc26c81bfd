// Generated from Linux 7.3.4 <sound/emu10k1.h> by "pnpm generate". Do not edit.
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

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNDRV_EMU10K1_IOCTL_CODE_PEEK: PerArch<
    3249555474,
    3247196178,
    3247196178,
    3249555474,
    3249555474,
    3249555474,
    3249555474,
    3249555474
  >;
  readonly SNDRV_EMU10K1_IOCTL_CODE_POKE: PerArch<
    1102071825,
    1099712529,
    1099712529,
    1102071825,
    1102071825,
    1102071825,
    1102071825,
    2175813649
  >;
  readonly SNDRV_EMU10K1_IOCTL_TRAM_PEEK: PerArch<
    3222292514,
    3222030370,
    3222030370,
    3222292514,
    3222292514,
    3222292514,
    3222292514,
    3222292514
  >;
  readonly SNDRV_EMU10K1_IOCTL_TRAM_POKE: PerArch<
    1074808865,
    1074546721,
    1074546721,
    1074808865,
    1074808865,
    1074808865,
    1074808865,
    2148550689
  >;
} & Requests<
  | 'SNDRV_EMU10K1_IOCTL_CONTINUE'
  | 'SNDRV_EMU10K1_IOCTL_DBG_READ'
  | 'SNDRV_EMU10K1_IOCTL_INFO'
  | 'SNDRV_EMU10K1_IOCTL_PCM_POKE'
  | 'SNDRV_EMU10K1_IOCTL_PVERSION'
  | 'SNDRV_EMU10K1_IOCTL_SINGLE_STEP'
  | 'SNDRV_EMU10K1_IOCTL_STOP'
  | 'SNDRV_EMU10K1_IOCTL_TRAM_SETUP'
  | 'SNDRV_EMU10K1_IOCTL_ZERO_TRAM_COUNTER'
> = /* @__PURE__ */ perArchOf(
  {
    SNDRV_EMU10K1_IOCTL_CODE_PEEK: [
      3249555474, 3247196178, 3247196178, 3249555474, 3249555474, 3249555474, 3249555474,
      3249555474,
    ],
    SNDRV_EMU10K1_IOCTL_CODE_POKE: [
      1102071825, 1099712529, 1099712529, 1102071825, 1102071825, 1102071825, 1102071825,
      2175813649,
    ],
    SNDRV_EMU10K1_IOCTL_TRAM_PEEK: [
      3222292514, 3222030370, 3222030370, 3222292514, 3222292514, 3222292514, 3222292514,
      3222292514,
    ],
    SNDRV_EMU10K1_IOCTL_TRAM_POKE: [
      1074808865, 1074546721, 1074546721, 1074808865, 1074808865, 1074808865, 1074808865,
      2148550689,
    ],
  },
  {
    SNDRV_EMU10K1_IOCTL_CONTINUE: 18561,
    SNDRV_EMU10K1_IOCTL_DBG_READ: 2147764356,
    SNDRV_EMU10K1_IOCTL_INFO: 2282506256,
    SNDRV_EMU10K1_IOCTL_PCM_POKE: 1078478896,
    SNDRV_EMU10K1_IOCTL_PVERSION: 2147764288,
    SNDRV_EMU10K1_IOCTL_SINGLE_STEP: 1074022531,
    SNDRV_EMU10K1_IOCTL_STOP: 18560,
    SNDRV_EMU10K1_IOCTL_TRAM_SETUP: 1074022432,
    SNDRV_EMU10K1_IOCTL_ZERO_TRAM_COUNTER: 18562,
  },
);

/** `<sound/emu10k1.h>`: 3247196178 on x86, arm; 3249555474 elsewhere. */
export const SNDRV_EMU10K1_IOCTL_CODE_PEEK: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_EMU10K1_IOCTL_CODE_PEEK,
);
/** `<sound/emu10k1.h>`: 1099712529 on x86, arm; 2175813649 on ppc64le; 1102071825 elsewhere. */
export const SNDRV_EMU10K1_IOCTL_CODE_POKE: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_EMU10K1_IOCTL_CODE_POKE,
);
/** `<sound/emu10k1.h>`: 3222030370 on x86, arm; 3222292514 elsewhere. */
export const SNDRV_EMU10K1_IOCTL_TRAM_PEEK: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_EMU10K1_IOCTL_TRAM_PEEK,
);
/** `<sound/emu10k1.h>`: 1074546721 on x86, arm; 2148550689 on ppc64le; 1074808865 elsewhere. */
export const SNDRV_EMU10K1_IOCTL_TRAM_POKE: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_EMU10K1_IOCTL_TRAM_POKE,
);
export const SNDRV_EMU10K1_IOCTL_CONTINUE: number = /* @__PURE__ */ requestHere(18561),
  SNDRV_EMU10K1_IOCTL_DBG_READ: number = /* @__PURE__ */ requestHere(2147764356),
  SNDRV_EMU10K1_IOCTL_INFO: number = /* @__PURE__ */ requestHere(2282506256),
  SNDRV_EMU10K1_IOCTL_PCM_POKE: number = /* @__PURE__ */ requestHere(1078478896),
  SNDRV_EMU10K1_IOCTL_PVERSION: number = /* @__PURE__ */ requestHere(2147764288),
  SNDRV_EMU10K1_IOCTL_SINGLE_STEP: number = /* @__PURE__ */ requestHere(1074022531),
  SNDRV_EMU10K1_IOCTL_STOP: number = /* @__PURE__ */ requestHere(18560),
  SNDRV_EMU10K1_IOCTL_TRAM_SETUP: number = /* @__PURE__ */ requestHere(1074022432),
  SNDRV_EMU10K1_IOCTL_ZERO_TRAM_COUNTER: number = /* @__PURE__ */ requestHere(18562);
export const A_CC_REG_BORROW = 194,
  A_CC_REG_MINUS = 196,
  A_CC_REG_NONZERO = 200,
  A_CC_REG_NORMALIZED = 193,
  A_CC_REG_SATURATE = 198,
  A_CC_REG_ZERO = 197,
  A_C_00000000 = 192,
  A_C_00000001 = 193,
  A_C_00000002 = 194,
  A_C_00000003 = 195,
  A_C_00000004 = 196,
  A_C_00000008 = 197,
  A_C_00000010 = 198,
  A_C_00000020 = 199,
  A_C_00000100 = 200,
  A_C_00000800 = 202,
  A_C_00010000 = 201,
  A_C_00100000 = 213,
  A_C_10000000 = 203,
  A_C_20000000 = 204,
  A_C_40000000 = 205,
  A_C_4f1bbcdc = 211,
  A_C_5a7ef9db = 212,
  A_C_7fffffff = 207,
  A_C_80000000 = 206,
  A_C_c0000000 = 210,
  A_C_fffffffe = 209,
  A_C_ffffffff = 208,
  A_DBG_CONDITION_CODE = 63488,
  A_DBG_SATURATION_ADDR = 268173312,
  A_DBG_SATURATION_OCCURED = 536870912,
  A_DBG_SINGLE_STEP = 131072,
  A_DBG_STEP = 65536,
  A_DBG_STEP_ADDR = 1023,
  A_DBG_ZC = 1073741824,
  A_EXTIN_AC97_L = 0,
  A_EXTIN_AC97_R = 1,
  A_EXTIN_ADC_L = 10,
  A_EXTIN_ADC_R = 11,
  A_EXTIN_AUX2_L = 12,
  A_EXTIN_AUX2_R = 13,
  A_EXTIN_LINE2_L = 8,
  A_EXTIN_LINE2_R = 9,
  A_EXTIN_OPT_SPDIF_L = 4,
  A_EXTIN_OPT_SPDIF_R = 5,
  A_EXTIN_SPDIF_CD_L = 2,
  A_EXTIN_SPDIF_CD_R = 3,
  A_EXTOUT_AC97_L = 16,
  A_EXTOUT_AC97_R = 17,
  A_EXTOUT_ACENTER = 10,
  A_EXTOUT_ADC_CAP_L = 22,
  A_EXTOUT_ADC_CAP_R = 23,
  A_EXTOUT_AFRONT_L = 8,
  A_EXTOUT_AFRONT_R = 9,
  A_EXTOUT_ALFE = 11,
  A_EXTOUT_AREAR_L = 14,
  A_EXTOUT_AREAR_R = 15,
  A_EXTOUT_ASIDE_L = 12,
  A_EXTOUT_ASIDE_R = 13,
  A_EXTOUT_CENTER = 2,
  A_EXTOUT_FRONT_L = 0,
  A_EXTOUT_FRONT_R = 1,
  A_EXTOUT_HEADPHONE_L = 4,
  A_EXTOUT_HEADPHONE_R = 5,
  A_EXTOUT_LFE = 3,
  A_EXTOUT_MIC_CAP = 24,
  A_EXTOUT_REAR_L = 6,
  A_EXTOUT_REAR_R = 7,
  A_FXGPREGBASE = 1024,
  A_GPR_ACCU = 214,
  A_GPR_COND = 215,
  A_GPR_DBAC = 219,
  A_GPR_DBACE = 222,
  A_GPR_IRQ = 218,
  A_GPR_NOISE0 = 216,
  A_GPR_NOISE1 = 217,
  A_HIWORD_OPA_MASK = 2047,
  A_HIWORD_OPCODE_MASK = 251658240,
  A_HIWORD_RESULT_MASK = 8384512,
  A_LOWORD_OPX_MASK = 8384512,
  A_LOWORD_OPY_MASK = 2047,
  A_TANKMEMCTLREGBASE = 256,
  A_TANKMEMCTLREG_MASK = 31,
  CC_REG_BORROW = 66,
  CC_REG_MINUS = 68,
  CC_REG_NONZERO = 72,
  CC_REG_NORMALIZED = 65,
  CC_REG_SATURATE = 70,
  CC_REG_ZERO = 69,
  C_00000000 = 64,
  C_00000001 = 65,
  C_00000002 = 66,
  C_00000003 = 67,
  C_00000004 = 68,
  C_00000008 = 69,
  C_00000010 = 70,
  C_00000020 = 71,
  C_00000100 = 72,
  C_00010000 = 73,
  C_00080000 = 74,
  C_00100000 = 85,
  C_10000000 = 75,
  C_20000000 = 76,
  C_40000000 = 77,
  C_4f1bbcdc = 83,
  C_5a7ef9db = 84,
  C_7fffffff = 79,
  C_80000000 = 78,
  C_c0000000 = 82,
  C_fffffffe = 81,
  C_ffffffff = 80,
  EMU10K1_CTL_ELEM_IFACE_MIXER = 2,
  EMU10K1_CTL_ELEM_IFACE_PCM = 3,
  EMU10K1_DBG_CONDITION_CODE = 15872,
  EMU10K1_DBG_SATURATION_ADDR = 33488896,
  EMU10K1_DBG_SATURATION_OCCURED = 33554432,
  EMU10K1_DBG_SINGLE_STEP = 32768,
  EMU10K1_DBG_SINGLE_STEP_ADDR = 511,
  EMU10K1_DBG_STEP = 16384,
  EMU10K1_DBG_ZC = 2147483648,
  EMU10K1_FX8010_PCM_COUNT = 8,
  EMU10K1_GPR_TRANSLATION_BASS = 2,
  EMU10K1_GPR_TRANSLATION_NEGATE = 5,
  EMU10K1_GPR_TRANSLATION_NEG_TABLE100 = 6,
  EMU10K1_GPR_TRANSLATION_NONE = 0,
  EMU10K1_GPR_TRANSLATION_ONOFF = 4,
  EMU10K1_GPR_TRANSLATION_TABLE100 = 1,
  EMU10K1_GPR_TRANSLATION_TREBLE = 3,
  EXTIN_AC97_L = 0,
  EXTIN_AC97_R = 1,
  EXTIN_COAX_SPDIF_L = 10,
  EXTIN_COAX_SPDIF_R = 11,
  EXTIN_LINE1_L = 8,
  EXTIN_LINE1_R = 9,
  EXTIN_LINE2_L = 12,
  EXTIN_LINE2_R = 13,
  EXTIN_SPDIF_CD_L = 2,
  EXTIN_SPDIF_CD_R = 3,
  EXTIN_TOSLINK_L = 6,
  EXTIN_TOSLINK_R = 7,
  EXTIN_ZOOM_L = 4,
  EXTIN_ZOOM_R = 5,
  EXTOUT_AC97_CENTER = 4,
  EXTOUT_AC97_L = 0,
  EXTOUT_AC97_LFE = 5,
  EXTOUT_AC97_R = 1,
  EXTOUT_AC97_REAR_L = 13,
  EXTOUT_AC97_REAR_R = 14,
  EXTOUT_ACENTER = 17,
  EXTOUT_ADC_CAP_L = 10,
  EXTOUT_ADC_CAP_R = 11,
  EXTOUT_ALFE = 18,
  EXTOUT_HEADPHONE_L = 6,
  EXTOUT_HEADPHONE_R = 7,
  EXTOUT_MIC_CAP = 12,
  EXTOUT_REAR_L = 8,
  EXTOUT_REAR_R = 9,
  EXTOUT_TOSLINK_L = 2,
  EXTOUT_TOSLINK_R = 3,
  FXBUS_MIDI_CHORUS = 13,
  FXBUS_MIDI_LEFT = 4,
  FXBUS_MIDI_REVERB = 12,
  FXBUS_MIDI_RIGHT = 5,
  FXBUS_PCM_CENTER = 6,
  FXBUS_PCM_LEFT = 0,
  FXBUS_PCM_LEFT_FRONT = 8,
  FXBUS_PCM_LEFT_REAR = 2,
  FXBUS_PCM_LEFT_SIDE = 14,
  FXBUS_PCM_LFE = 7,
  FXBUS_PCM_RIGHT = 1,
  FXBUS_PCM_RIGHT_FRONT = 9,
  FXBUS_PCM_RIGHT_REAR = 3,
  FXBUS_PCM_RIGHT_SIDE = 15,
  FXBUS_PT_LEFT = 20,
  FXBUS_PT_RIGHT = 21,
  FXGPREGBASE = 256,
  GPR_ACCU = 86,
  GPR_COND = 87,
  GPR_DBAC = 91,
  GPR_IRQ = 90,
  GPR_NOISE0 = 88,
  GPR_NOISE1 = 89,
  HIWORD_OPA_MASK = 1023,
  HIWORD_OPCODE_MASK = 15728640,
  HIWORD_RESULT_MASK = 1047552,
  LOWORD_OPX_MASK = 1047552,
  LOWORD_OPY_MASK = 1023,
  SNDRV_EMU10K1_IOCTL_PCM_PEEK = 3225962545,
  SNDRV_EMU10K1_VERSION = 65537,
  TANKMEMADDRREGBASE = 768,
  TANKMEMADDRREG_ADDR_MASK = 1048575,
  TANKMEMADDRREG_ALIGN = 4194304,
  TANKMEMADDRREG_CLEAR = 8388608,
  TANKMEMADDRREG_READ = 1048576,
  TANKMEMADDRREG_WRITE = 2097152,
  TANKMEMDATAREGBASE = 512,
  TANKMEMDATAREG_MASK = 1048575,
  iACC3 = 6,
  iANDXOR = 8,
  iEXP = 13,
  iINTERP = 14,
  iLIMITGE = 10,
  iLIMITLT = 11,
  iLOG = 12,
  iMAC0 = 0,
  iMAC1 = 1,
  iMAC2 = 2,
  iMAC3 = 3,
  iMACINT0 = 4,
  iMACINT1 = 5,
  iMACMV = 7,
  iSKIP = 15,
  iTSTNEG = 9;
export declare namespace struct {
  /** `<sound/emu10k1.h>`: 64 bytes. */
  interface emu10k1_ctl_elem_id extends RecordView<'struct emu10k1_ctl_elem_id'> {
    pad: number;
    iface: number;
    device: number;
    subdevice: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    index: number;
  }

  /** `<sound/emu10k1.h>`: 396 bytes on x86, arm; 432 bytes elsewhere. */
  interface snd_emu10k1_fx8010_code
    extends RecordView<
      'struct snd_emu10k1_fx8010_code',
      | 'gpr_map'
      | 'gpr_add_controls'
      | 'gpr_del_controls'
      | 'gpr_list_controls'
      | 'tram_data_map'
      | 'tram_addr_map'
      | 'code'
    > {
    get name(): Uint8Array;
    set name(value: Bytes);
    get gpr_valid(): Elements<bigint>;
    set gpr_valid(value: Iterable<Integer>);
    get gpr_map(): number;
    set gpr_map(value: Pointer);
    gpr_add_control_count: number;
    get gpr_add_controls(): number;
    set gpr_add_controls(value: Pointer);
    gpr_del_control_count: number;
    get gpr_del_controls(): number;
    set gpr_del_controls(value: Pointer);
    gpr_list_control_count: number;
    gpr_list_control_total: number;
    get gpr_list_controls(): number;
    set gpr_list_controls(value: Pointer);
    get tram_valid(): Elements<bigint>;
    set tram_valid(value: Iterable<Integer>);
    get tram_data_map(): number;
    set tram_data_map(value: Pointer);
    get tram_addr_map(): number;
    set tram_addr_map(value: Pointer);
    get code_valid(): Elements<bigint>;
    set code_valid(value: Iterable<Integer>);
    get code(): number;
    set code(value: Pointer);
  }

  /** `<sound/emu10k1.h>`: 280 bytes on x86, arm; 288 bytes elsewhere. */
  interface snd_emu10k1_fx8010_control_gpr
    extends RecordView<'struct snd_emu10k1_fx8010_control_gpr', 'tlv'> {
    get id(): struct.emu10k1_ctl_elem_id;
    set id(value: From<struct.emu10k1_ctl_elem_id>);
    vcount: number;
    count: number;
    get gpr(): Uint16Array;
    set gpr(value: Iterable<Integer>);
    get value(): Int32Array;
    set value(value: Iterable<Integer>);
    min: number;
    max: number;
    translation: number;
    get tlv(): number;
    set tlv(value: Pointer);
  }

  /** `<sound/emu10k1.h>`: 276 bytes. */
  interface snd_emu10k1_fx8010_control_old_gpr
    extends RecordView<'struct snd_emu10k1_fx8010_control_old_gpr'> {
    get id(): struct.emu10k1_ctl_elem_id;
    set id(value: From<struct.emu10k1_ctl_elem_id>);
    vcount: number;
    count: number;
    get gpr(): Uint16Array;
    set gpr(value: Iterable<Integer>);
    get value(): Uint32Array;
    set value(value: Iterable<Integer>);
    min: number;
    max: number;
    translation: number;
  }

  /** `<sound/emu10k1.h>`: 2060 bytes. */
  interface snd_emu10k1_fx8010_info extends RecordView<'struct snd_emu10k1_fx8010_info'> {
    internal_tram_size: number;
    external_tram_size: number;
    get fxbus_names(): Elements<Elements<number>>;
    set fxbus_names(value: Iterable<Iterable<number>>);
    get extin_names(): Elements<Elements<number>>;
    set extin_names(value: Iterable<Iterable<number>>);
    get extout_names(): Elements<Elements<number>>;
    set extout_names(value: Iterable<Iterable<number>>);
    gpr_controls: number;
  }

  /** `<sound/emu10k1.h>`: 72 bytes. */
  interface snd_emu10k1_fx8010_pcm_rec extends RecordView<'struct snd_emu10k1_fx8010_pcm_rec'> {
    substream: number;
    res1: number;
    channels: number;
    tram_start: number;
    buffer_size: number;
    gpr_size: number;
    gpr_ptr: number;
    gpr_count: number;
    gpr_tmpcount: number;
    gpr_trigger: number;
    gpr_running: number;
    pad: number;
    get etram(): Uint8Array;
    set etram(value: Bytes);
    res2: number;
  }

  /** `<sound/emu10k1.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface snd_emu10k1_fx8010_tram
    extends RecordView<'struct snd_emu10k1_fx8010_tram', 'samples'> {
    address: number;
    size: number;
    get samples(): number;
    set samples(value: Pointer);
  }
}

export const struct: {
  readonly emu10k1_ctl_elem_id: Descriptor<struct.emu10k1_ctl_elem_id>;
  readonly snd_emu10k1_fx8010_code: Descriptor<struct.snd_emu10k1_fx8010_code>;
  readonly snd_emu10k1_fx8010_control_gpr: Descriptor<struct.snd_emu10k1_fx8010_control_gpr>;
  readonly snd_emu10k1_fx8010_control_old_gpr: Descriptor<struct.snd_emu10k1_fx8010_control_old_gpr>;
  readonly snd_emu10k1_fx8010_info: Descriptor<struct.snd_emu10k1_fx8010_info>;
  readonly snd_emu10k1_fx8010_pcm_rec: Descriptor<struct.snd_emu10k1_fx8010_pcm_rec>;
  readonly snd_emu10k1_fx8010_tram: Descriptor<struct.snd_emu10k1_fx8010_tram>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"emu10k1_ctl_elem_id": "unsigned int pad;int iface;unsigned int device;unsigned int subdevice;unsigned char name[44];unsigned int index;",
"snd_emu10k1_fx8010_code": ["char name[128];unsigned long gpr_valid[8] bigint;__u32 *gpr_map;unsigned int gpr_add_control_count;struct snd_emu10k1_fx8010_control_gpr *gpr_add_controls;unsigned int gpr_del_control_count;struct emu10k1_ctl_elem_id *gpr_del_controls;unsigned int gpr_list_control_count;unsigned int gpr_list_control_total;struct snd_emu10k1_fx8010_control_gpr *gpr_list_controls;unsigned long tram_valid[4] bigint;__u32 *tram_data_map;__u32 *tram_addr_map;unsigned long code_valid[16] bigint;__u32 *code;",{"variants":{"x86":{"members":"char name[128];unsigned long gpr_valid[16] bigint;__u32 *gpr_map;unsigned int gpr_add_control_count;struct snd_emu10k1_fx8010_control_gpr *gpr_add_controls;unsigned int gpr_del_control_count;struct emu10k1_ctl_elem_id *gpr_del_controls;unsigned int gpr_list_control_count;unsigned int gpr_list_control_total;struct snd_emu10k1_fx8010_control_gpr *gpr_list_controls;unsigned long tram_valid[8] bigint;__u32 *tram_data_map;__u32 *tram_addr_map;unsigned long code_valid[32] bigint;__u32 *code;"},"arm":{"members":"char name[128];unsigned long gpr_valid[16] bigint;__u32 *gpr_map;unsigned int gpr_add_control_count;struct snd_emu10k1_fx8010_control_gpr *gpr_add_controls;unsigned int gpr_del_control_count;struct emu10k1_ctl_elem_id *gpr_del_controls;unsigned int gpr_list_control_count;unsigned int gpr_list_control_total;struct snd_emu10k1_fx8010_control_gpr *gpr_list_controls;unsigned long tram_valid[8] bigint;__u32 *tram_data_map;__u32 *tram_addr_map;unsigned long code_valid[32] bigint;__u32 *code;"}}}],
"snd_emu10k1_fx8010_control_gpr": "struct emu10k1_ctl_elem_id id;unsigned int vcount;unsigned int count;unsigned short gpr[32];int value[32];int min;int max;unsigned int translation;void *tlv;",
"snd_emu10k1_fx8010_control_old_gpr": "struct emu10k1_ctl_elem_id id;unsigned int vcount;unsigned int count;unsigned short gpr[32];unsigned int value[32];unsigned int min;unsigned int max;unsigned int translation;",
"snd_emu10k1_fx8010_info": "unsigned int internal_tram_size;unsigned int external_tram_size;char fxbus_names[16][32];char extin_names[16][32];char extout_names[32][32];unsigned int gpr_controls;",
"snd_emu10k1_fx8010_pcm_rec": "unsigned int substream;unsigned int res1;unsigned int channels;unsigned int tram_start;unsigned int buffer_size;unsigned short gpr_size;unsigned short gpr_ptr;unsigned short gpr_count;unsigned short gpr_tmpcount;unsigned short gpr_trigger;unsigned short gpr_running;unsigned char pad;unsigned char etram[32];unsigned int res2;",
"snd_emu10k1_fx8010_tram": "unsigned int address;unsigned int size;void *samples;"
}`),
);
