// Generated from Linux 7.3.4 <video/sisfb.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SISFB_GET_AUTOMAXIMIZE'
  | 'SISFB_GET_AUTOMAXIMIZE_OLD'
  | 'SISFB_GET_INFO'
  | 'SISFB_GET_INFO_OLD'
  | 'SISFB_GET_INFO_SIZE'
  | 'SISFB_GET_TVPOSOFFSET'
  | 'SISFB_GET_VBRSTATUS'
  | 'SISFB_GET_VBRSTATUS_OLD'
  | 'SISFB_SET_AUTOMAXIMIZE'
  | 'SISFB_SET_AUTOMAXIMIZE_OLD'
  | 'SISFB_SET_LOCK'
  | 'SISFB_SET_TVPOSOFFSET'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SISFB_GET_AUTOMAXIMIZE: 2147808003,
    SISFB_GET_AUTOMAXIMIZE_OLD: 2147774202,
    SISFB_GET_INFO: 2166158081,
    SISFB_GET_INFO_OLD: 2147774200,
    SISFB_GET_INFO_SIZE: 2147808000,
    SISFB_GET_TVPOSOFFSET: 2147808004,
    SISFB_GET_VBRSTATUS: 2147808002,
    SISFB_GET_VBRSTATUS_OLD: 2147774201,
    SISFB_SET_AUTOMAXIMIZE: 1074066179,
    SISFB_SET_AUTOMAXIMIZE_OLD: 1074032378,
    SISFB_SET_LOCK: 1074066182,
    SISFB_SET_TVPOSOFFSET: 1074066180,
  },
);

export const SISFB_GET_AUTOMAXIMIZE: number = /* @__PURE__ */ requestHere(2147808003),
  SISFB_GET_AUTOMAXIMIZE_OLD: number = /* @__PURE__ */ requestHere(2147774202),
  SISFB_GET_INFO: number = /* @__PURE__ */ requestHere(2166158081),
  SISFB_GET_INFO_OLD: number = /* @__PURE__ */ requestHere(2147774200),
  SISFB_GET_INFO_SIZE: number = /* @__PURE__ */ requestHere(2147808000),
  SISFB_GET_TVPOSOFFSET: number = /* @__PURE__ */ requestHere(2147808004),
  SISFB_GET_VBRSTATUS: number = /* @__PURE__ */ requestHere(2147808002),
  SISFB_GET_VBRSTATUS_OLD: number = /* @__PURE__ */ requestHere(2147774201),
  SISFB_SET_AUTOMAXIMIZE: number = /* @__PURE__ */ requestHere(1074066179),
  SISFB_SET_AUTOMAXIMIZE_OLD: number = /* @__PURE__ */ requestHere(1074032378),
  SISFB_SET_LOCK: number = /* @__PURE__ */ requestHere(1074066182),
  SISFB_SET_TVPOSOFFSET: number = /* @__PURE__ */ requestHere(1074066180);
export const CRT1_LCDA = 131072,
  CRT1_VGA = 0,
  CRT2_DEFAULT = 1,
  CRT2_ENABLE = 14,
  CRT2_LCD = 2,
  CRT2_TV = 4,
  CRT2_VGA = 8,
  SISFB_CMD_ERR_EARLY = 2147483650,
  SISFB_CMD_ERR_LOCKED = 2147483649,
  SISFB_CMD_ERR_NOCRT2 = 2147483652,
  SISFB_CMD_ERR_NOVB = 2147483651,
  SISFB_CMD_ERR_OK = 2147483648,
  SISFB_CMD_ERR_OTHER = 2147549184,
  SISFB_CMD_ERR_UNKNOWN = 2147549183,
  SISFB_CMD_GETVBFLAGS = 1437204481,
  SISFB_CMD_SWITCHCRT1 = 1437204496,
  SISFB_COMMAND = 3226792709,
  SISFB_ID = 1397314374,
  TV_AVIDEO = 256,
  TV_CHSCART = 32768,
  TV_CHYPBPR525I = 65536,
  TV_HIVISION = 64,
  TV_INTERFACE = 100288,
  TV_NTSC = 16,
  TV_NTSCJ = 4096,
  TV_PAL = 32,
  TV_PALM = 4096,
  TV_PALN = 8192,
  TV_SCART = 1024,
  TV_STANDARD = 12336,
  TV_SVIDEO = 512,
  TV_YPBPR = 128,
  TV_YPBPR1080I = 8192,
  TV_YPBPR525I = 16,
  TV_YPBPR525P = 32,
  TV_YPBPR750P = 4096,
  TV_YPBPRALL = 12336,
  VB_DISPMODE_DUAL = 2147483648,
  VB_DISPMODE_MIRROR = 1073741824,
  VB_DISPMODE_SINGLE = 536870912,
  VB_DISPTYPE_CRT1 = 524288,
  VB_DISPTYPE_CRT2 = 14,
  VB_DISPTYPE_DISP1 = 524288,
  VB_DISPTYPE_DISP2 = 14,
  VB_DUALVIEW_MODE = 2147483648,
  VB_MIRROR_MODE = 1073741824,
  VB_SINGLE_MODE = 536870912,
  VGA2_CONNECTED = 262144;
export declare namespace struct {
  /** `<video/sisfb.h>`: 8 bytes. */
  interface sis_memreq extends RecordView<'struct sis_memreq'> {
    offset: number;
    size: number;
  }

  /** `<video/sisfb.h>`: 84 bytes. */
  interface sisfb_cmd extends RecordView<'struct sisfb_cmd'> {
    sisfb_cmd: number;
    get sisfb_arg(): Uint32Array;
    set sisfb_arg(value: Iterable<Integer>);
    get sisfb_result(): Uint32Array;
    set sisfb_result(value: Iterable<Integer>);
  }

  /** `<video/sisfb.h>`: 284 bytes. */
  interface sisfb_info extends RecordView<'struct sisfb_info'> {
    sisfb_id: number;
    chip_id: number;
    memory: number;
    heapstart: number;
    fbvidmode: number;
    sisfb_version: number;
    sisfb_revision: number;
    sisfb_patchlevel: number;
    sisfb_caps: number;
    sisfb_tqlen: number;
    sisfb_pcibus: number;
    sisfb_pcislot: number;
    sisfb_pcifunc: number;
    sisfb_lcdpdc: number;
    sisfb_lcda: number;
    sisfb_vbflags: number;
    sisfb_currentvbflags: number;
    sisfb_scalelcd: number;
    sisfb_specialtiming: number;
    sisfb_haveemi: number;
    sisfb_emi30: number;
    sisfb_emi31: number;
    sisfb_emi32: number;
    sisfb_emi33: number;
    sisfb_haveemilcd: number;
    sisfb_lcdpdca: number;
    sisfb_tvxpos: number;
    sisfb_tvypos: number;
    sisfb_heapsize: number;
    sisfb_videooffset: number;
    sisfb_curfstn: number;
    sisfb_curdstn: number;
    sisfb_pci_vendor: number;
    sisfb_vbflags2: number;
    sisfb_can_post: number;
    sisfb_card_posted: number;
    sisfb_was_boot_device: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly sis_memreq: Descriptor<struct.sis_memreq>;
  readonly sisfb_cmd: Descriptor<struct.sisfb_cmd>;
  readonly sisfb_info: Descriptor<struct.sisfb_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sis_memreq": "__u32 offset;__u32 size;",
"sisfb_cmd": "__u32 sisfb_cmd;__u32 sisfb_arg[16];__u32 sisfb_result[4];",
"sisfb_info": "__u32 sisfb_id;__u32 chip_id;__u32 memory;__u32 heapstart;__u8 fbvidmode;__u8 sisfb_version;__u8 sisfb_revision;__u8 sisfb_patchlevel;__u8 sisfb_caps;__u32 sisfb_tqlen;__u32 sisfb_pcibus;__u32 sisfb_pcislot;__u32 sisfb_pcifunc;__u8 sisfb_lcdpdc;__u8 sisfb_lcda;__u32 sisfb_vbflags;__u32 sisfb_currentvbflags;__u32 sisfb_scalelcd;__u32 sisfb_specialtiming;__u8 sisfb_haveemi;__u8 sisfb_emi30;__u8 sisfb_emi31;__u8 sisfb_emi32;__u8 sisfb_emi33;__u8 sisfb_haveemilcd;__u8 sisfb_lcdpdca;__u16 sisfb_tvxpos;__u16 sisfb_tvypos;__u32 sisfb_heapsize;__u32 sisfb_videooffset;__u32 sisfb_curfstn;__u32 sisfb_curdstn;__u16 sisfb_pci_vendor;__u32 sisfb_vbflags2;__u8 sisfb_can_post;__u8 sisfb_card_posted;__u8 sisfb_was_boot_device;__u8 reserved[183];"
}`),
);
