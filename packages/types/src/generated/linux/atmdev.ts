// Generated from Linux 7.3.4 <linux/atmdev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ATM_GETCIRANGE: PerArch<
    1074815370,
    1074553226,
    1074553226,
    1074815370,
    1074815370,
    1074815370,
    1074815370,
    2148557194
  >;
  readonly ATM_GETESI: PerArch<
    1074815365,
    1074553221,
    1074553221,
    1074815365,
    1074815365,
    1074815365,
    1074815365,
    2148557189
  >;
  readonly ATM_GETLINKRATE: PerArch<
    1074815361,
    1074553217,
    1074553217,
    1074815361,
    1074815361,
    1074815361,
    1074815361,
    2148557185
  >;
  readonly ATM_GETLOOP: PerArch<
    1074815314,
    1074553170,
    1074553170,
    1074815314,
    1074815314,
    1074815314,
    1074815314,
    2148557138
  >;
  readonly ATM_GETNAMES: PerArch<
    1074815363,
    1074291075,
    1074291075,
    1074815363,
    1074815363,
    1074815363,
    1074815363,
    2148557187
  >;
  readonly ATM_GETSTAT: PerArch<
    1074815312,
    1074553168,
    1074553168,
    1074815312,
    1074815312,
    1074815312,
    1074815312,
    2148557136
  >;
  readonly ATM_GETSTATZ: PerArch<
    1074815313,
    1074553169,
    1074553169,
    1074815313,
    1074815313,
    1074815313,
    1074815313,
    2148557137
  >;
  readonly ATM_GETTYPE: PerArch<
    1074815364,
    1074553220,
    1074553220,
    1074815364,
    1074815364,
    1074815364,
    1074815364,
    2148557188
  >;
  readonly ATM_QUERYLOOP: PerArch<
    1074815316,
    1074553172,
    1074553172,
    1074815316,
    1074815316,
    1074815316,
    1074815316,
    2148557140
  >;
  readonly ATM_SETCIRANGE: PerArch<
    1074815371,
    1074553227,
    1074553227,
    1074815371,
    1074815371,
    1074815371,
    1074815371,
    2148557195
  >;
  readonly ATM_SETESI: PerArch<
    1074815372,
    1074553228,
    1074553228,
    1074815372,
    1074815372,
    1074815372,
    1074815372,
    2148557196
  >;
  readonly ATM_SETESIF: PerArch<
    1074815373,
    1074553229,
    1074553229,
    1074815373,
    1074815373,
    1074815373,
    1074815373,
    2148557197
  >;
  readonly ATM_SETLOOP: PerArch<
    1074815315,
    1074553171,
    1074553171,
    1074815315,
    1074815315,
    1074815315,
    1074815315,
    2148557139
  >;
} & Requests<'ATM_NEWBACKENDIF' | 'ATM_SETBACKEND' | 'ATM_SETSC'> = /* @__PURE__ */ perArchOf(
  {
    ATM_GETCIRANGE: [
      1074815370, 1074553226, 1074553226, 1074815370, 1074815370, 1074815370, 1074815370,
      2148557194,
    ],
    ATM_GETESI: [
      1074815365, 1074553221, 1074553221, 1074815365, 1074815365, 1074815365, 1074815365,
      2148557189,
    ],
    ATM_GETLINKRATE: [
      1074815361, 1074553217, 1074553217, 1074815361, 1074815361, 1074815361, 1074815361,
      2148557185,
    ],
    ATM_GETLOOP: [
      1074815314, 1074553170, 1074553170, 1074815314, 1074815314, 1074815314, 1074815314,
      2148557138,
    ],
    ATM_GETNAMES: [
      1074815363, 1074291075, 1074291075, 1074815363, 1074815363, 1074815363, 1074815363,
      2148557187,
    ],
    ATM_GETSTAT: [
      1074815312, 1074553168, 1074553168, 1074815312, 1074815312, 1074815312, 1074815312,
      2148557136,
    ],
    ATM_GETSTATZ: [
      1074815313, 1074553169, 1074553169, 1074815313, 1074815313, 1074815313, 1074815313,
      2148557137,
    ],
    ATM_GETTYPE: [
      1074815364, 1074553220, 1074553220, 1074815364, 1074815364, 1074815364, 1074815364,
      2148557188,
    ],
    ATM_QUERYLOOP: [
      1074815316, 1074553172, 1074553172, 1074815316, 1074815316, 1074815316, 1074815316,
      2148557140,
    ],
    ATM_SETCIRANGE: [
      1074815371, 1074553227, 1074553227, 1074815371, 1074815371, 1074815371, 1074815371,
      2148557195,
    ],
    ATM_SETESI: [
      1074815372, 1074553228, 1074553228, 1074815372, 1074815372, 1074815372, 1074815372,
      2148557196,
    ],
    ATM_SETESIF: [
      1074815373, 1074553229, 1074553229, 1074815373, 1074815373, 1074815373, 1074815373,
      2148557197,
    ],
    ATM_SETLOOP: [
      1074815315, 1074553171, 1074553171, 1074815315, 1074815315, 1074815315, 1074815315,
      2148557139,
    ],
  },
  {
    ATM_NEWBACKENDIF: 1073897971,
    ATM_SETBACKEND: 1073897970,
    ATM_SETSC: 1074029041,
  },
);

/** `<linux/atmdev.h>`: 1074553226 on x86, arm; 2148557194 on ppc64le; 1074815370 elsewhere. */
export const ATM_GETCIRANGE: number = /* @__PURE__ */ hereOf(perArch.ATM_GETCIRANGE);
/** `<linux/atmdev.h>`: 1074553221 on x86, arm; 2148557189 on ppc64le; 1074815365 elsewhere. */
export const ATM_GETESI: number = /* @__PURE__ */ hereOf(perArch.ATM_GETESI);
/** `<linux/atmdev.h>`: 1074553217 on x86, arm; 2148557185 on ppc64le; 1074815361 elsewhere. */
export const ATM_GETLINKRATE: number = /* @__PURE__ */ hereOf(perArch.ATM_GETLINKRATE);
/** `<linux/atmdev.h>`: 1074553170 on x86, arm; 2148557138 on ppc64le; 1074815314 elsewhere. */
export const ATM_GETLOOP: number = /* @__PURE__ */ hereOf(perArch.ATM_GETLOOP);
/** `<linux/atmdev.h>`: 1074291075 on x86, arm; 2148557187 on ppc64le; 1074815363 elsewhere. */
export const ATM_GETNAMES: number = /* @__PURE__ */ hereOf(perArch.ATM_GETNAMES);
/** `<linux/atmdev.h>`: 1074553168 on x86, arm; 2148557136 on ppc64le; 1074815312 elsewhere. */
export const ATM_GETSTAT: number = /* @__PURE__ */ hereOf(perArch.ATM_GETSTAT);
/** `<linux/atmdev.h>`: 1074553169 on x86, arm; 2148557137 on ppc64le; 1074815313 elsewhere. */
export const ATM_GETSTATZ: number = /* @__PURE__ */ hereOf(perArch.ATM_GETSTATZ);
/** `<linux/atmdev.h>`: 1074553220 on x86, arm; 2148557188 on ppc64le; 1074815364 elsewhere. */
export const ATM_GETTYPE: number = /* @__PURE__ */ hereOf(perArch.ATM_GETTYPE);
/** `<linux/atmdev.h>`: 1074553172 on x86, arm; 2148557140 on ppc64le; 1074815316 elsewhere. */
export const ATM_QUERYLOOP: number = /* @__PURE__ */ hereOf(perArch.ATM_QUERYLOOP);
/** `<linux/atmdev.h>`: 1074553227 on x86, arm; 2148557195 on ppc64le; 1074815371 elsewhere. */
export const ATM_SETCIRANGE: number = /* @__PURE__ */ hereOf(perArch.ATM_SETCIRANGE);
/** `<linux/atmdev.h>`: 1074553228 on x86, arm; 2148557196 on ppc64le; 1074815372 elsewhere. */
export const ATM_SETESI: number = /* @__PURE__ */ hereOf(perArch.ATM_SETESI);
/** `<linux/atmdev.h>`: 1074553229 on x86, arm; 2148557197 on ppc64le; 1074815373 elsewhere. */
export const ATM_SETESIF: number = /* @__PURE__ */ hereOf(perArch.ATM_SETESIF);
/** `<linux/atmdev.h>`: 1074553171 on x86, arm; 2148557139 on ppc64le; 1074815315 elsewhere. */
export const ATM_SETLOOP: number = /* @__PURE__ */ hereOf(perArch.ATM_SETLOOP);
export const ATM_NEWBACKENDIF: number = /* @__PURE__ */ requestHere(1073897971),
  ATM_SETBACKEND: number = /* @__PURE__ */ requestHere(1073897970),
  ATM_SETSC: number = /* @__PURE__ */ requestHere(1074029041);
export const ATM_25_PCR = 59111,
  ATM_BACKEND_BR2684 = 2,
  ATM_BACKEND_PPP = 1,
  ATM_BACKEND_RAW = 0,
  ATM_BACKLOG_DEFAULT = 32,
  ATM_CI_MAX = -1,
  ATM_DS3_PCR = 96000,
  ATM_ITFTYP_LEN = 8,
  ATM_LM_LOC_AAL = 1,
  ATM_LM_LOC_ANALOG = 16,
  ATM_LM_LOC_ATM = 2,
  ATM_LM_LOC_PHY = 8,
  ATM_LM_NONE = 0,
  ATM_LM_RMT_AAL = 256,
  ATM_LM_RMT_ANALOG = 4096,
  ATM_LM_RMT_ATM = 512,
  ATM_LM_RMT_PHY = 2048,
  ATM_MF_BWD = 32,
  ATM_MF_DEC_RSV = 8,
  ATM_MF_DEC_SHP = 16,
  ATM_MF_IMMED = 1,
  ATM_MF_INC_RSV = 2,
  ATM_MF_INC_SHP = 4,
  ATM_MF_SET = 62,
  ATM_OC12_PCR = 1412830,
  ATM_OC3_PCR = 353207,
  ATM_SC_RX = 1024,
  ATM_SC_TX = 2048,
  ATM_VS_BOUND = 5,
  ATM_VS_CLOSING = 2,
  ATM_VS_CONNECTED = 1,
  ATM_VS_IDLE = 0,
  ATM_VS_INUSE = 4,
  ATM_VS_LISTEN = 3,
  ESI_LEN = 6,
  __ATM_LM_AAL = 1,
  __ATM_LM_ANALOG = 16,
  __ATM_LM_ATM = 2,
  __ATM_LM_NONE = 0,
  __ATM_LM_PHY = 8;
export declare namespace struct {
  /** `<linux/atmdev.h>`: 20 bytes. */
  interface atm_aal_stats extends RecordView<'struct atm_aal_stats'> {
    tx: number;
    tx_err: number;
    rx: number;
    rx_err: number;
    rx_drop: number;
  }

  /** `<linux/atmdev.h>`: 2 bytes. */
  interface atm_cirange extends RecordView<'struct atm_cirange'> {
    vpi_bits: number;
    vci_bits: number;
  }

  /** `<linux/atmdev.h>`: 60 bytes. */
  interface atm_dev_stats extends RecordView<'struct atm_dev_stats'> {
    get aal0(): struct.atm_aal_stats;
    set aal0(value: From<struct.atm_aal_stats>);
    get aal34(): struct.atm_aal_stats;
    set aal34(value: From<struct.atm_aal_stats>);
    get aal5(): struct.atm_aal_stats;
    set aal5(value: From<struct.atm_aal_stats>);
  }

  /** `<linux/atmdev.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface atm_iobuf extends RecordView<'struct atm_iobuf', 'buffer'> {
    length: number;
    get buffer(): number;
    set buffer(value: Pointer);
  }
}

export const struct: {
  readonly atm_aal_stats: Descriptor<struct.atm_aal_stats>;
  readonly atm_cirange: Descriptor<struct.atm_cirange>;
  readonly atm_dev_stats: Descriptor<struct.atm_dev_stats>;
  readonly atm_iobuf: Descriptor<struct.atm_iobuf>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atm_aal_stats": "int tx;int tx_err;int rx;int rx_err;int rx_drop;",
"atm_cirange": "signed char vpi_bits;signed char vci_bits;",
"atm_dev_stats": "struct atm_aal_stats aal0;struct atm_aal_stats aal34;struct atm_aal_stats aal5;",
"atm_iobuf": "int length;void *buffer;"
}`),
);
