// Generated from Linux 7.3.4 <linux/media/amlogic/c3-isp-config.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';
import type * as linux_media_v4l2_isp_h from '../v4l2-isp.ts';

export const C3_ISP_AE_MAX_PT_NUM = 18,
  C3_ISP_AE_MAX_ZONES = 255,
  C3_ISP_AE_STATS_TAP_GE = 0,
  C3_ISP_AE_STATS_TAP_MLS = 1,
  C3_ISP_AF_MAX_PT_NUM = 18,
  C3_ISP_AF_MAX_ZONES = 255,
  C3_ISP_AF_STATS_TAP_DMS = 1,
  C3_ISP_AF_STATS_TAP_SNR = 0,
  C3_ISP_AWB_MAX_PT_NUM = 33,
  C3_ISP_AWB_MAX_ZONES = 768,
  C3_ISP_AWB_STATS_TAP_AFTER_WB = 3,
  C3_ISP_AWB_STATS_TAP_BEFORE_WB = 2,
  C3_ISP_AWB_STATS_TAP_GE = 1,
  C3_ISP_AWB_STATS_TAP_OFE = 0,
  C3_ISP_PARAMS_BLOCK_AE_CONFIG = 2,
  C3_ISP_PARAMS_BLOCK_AF_CONFIG = 3,
  C3_ISP_PARAMS_BLOCK_AWB_CONFIG = 1,
  C3_ISP_PARAMS_BLOCK_AWB_GAINS = 0,
  C3_ISP_PARAMS_BLOCK_BLC = 7,
  C3_ISP_PARAMS_BLOCK_CCM = 5,
  C3_ISP_PARAMS_BLOCK_CSC = 6,
  C3_ISP_PARAMS_BLOCK_FL_DISABLE = 1,
  C3_ISP_PARAMS_BLOCK_FL_ENABLE = 2,
  C3_ISP_PARAMS_BLOCK_PST_GAMMA = 4,
  C3_ISP_PARAMS_BLOCK_SENTINEL = 8,
  C3_ISP_PARAMS_BUFFER_V0 = 0,
  C3_ISP_PARAMS_MAX_SIZE = 1728;
export declare namespace struct {
  /** `<linux/media/amlogic/c3-isp-config.h>`: 6144 bytes. */
  interface c3_isp_ae_stats extends RecordView<'struct c3_isp_ae_stats'> {
    get stats(): Elements<struct.c3_isp_ae_zone_stats>;
    set stats(value: Iterable<From<struct.c3_isp_ae_zone_stats>>);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
    get hist(): Uint32Array;
    set hist(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 8 bytes. */
  interface c3_isp_ae_zone_stats extends RecordView<'struct c3_isp_ae_zone_stats'> {
    hist0: number;
    hist1: number;
    hist3: number;
    hist4: number;
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 2048 bytes. */
  interface c3_isp_af_stats extends RecordView<'struct c3_isp_af_stats'> {
    get stats(): Elements<struct.c3_isp_af_zone_stats>;
    set stats(value: Iterable<From<struct.c3_isp_af_zone_stats>>);
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 8 bytes. */
  interface c3_isp_af_zone_stats extends RecordView<'struct c3_isp_af_zone_stats'> {
    i2_mat: number;
    i4_mat: number;
    e4_mat: number;
    e4_exp: number;
    i2_exp: number;
    i4_exp: number;
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 6144 bytes. */
  interface c3_isp_awb_stats extends RecordView<'struct c3_isp_awb_stats'> {
    get stats(): Elements<struct.c3_isp_awb_zone_stats>;
    set stats(value: Iterable<From<struct.c3_isp_awb_zone_stats>>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 8 bytes. */
  interface c3_isp_awb_zone_stats extends RecordView<'struct c3_isp_awb_zone_stats'> {
    rg: number;
    bg: number;
    pixel_sum: number;
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 344 bytes. */
  interface c3_isp_params_ae_config extends RecordView<'struct c3_isp_params_ae_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    tap_point: number;
    horiz_zones_num: number;
    vert_zones_num: number;
    get zone_weight(): Uint8Array;
    set zone_weight(value: Bytes);
    get horiz_coord(): Uint16Array;
    set horiz_coord(value: Iterable<Integer>);
    get vert_coord(): Uint16Array;
    set vert_coord(value: Iterable<Integer>);
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 88 bytes. */
  interface c3_isp_params_af_config extends RecordView<'struct c3_isp_params_af_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    tap_point: number;
    horiz_zones_num: number;
    vert_zones_num: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get horiz_coord(): Uint16Array;
    set horiz_coord(value: Iterable<Integer>);
    get vert_coord(): Uint16Array;
    set vert_coord(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 928 bytes. */
  interface c3_isp_params_awb_config extends RecordView<'struct c3_isp_params_awb_config'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    tap_point: number;
    satur_vald: number;
    horiz_zones_num: number;
    vert_zones_num: number;
    rg_min: number;
    rg_max: number;
    bg_min: number;
    bg_max: number;
    rg_low: number;
    rg_high: number;
    bg_low: number;
    bg_high: number;
    get zone_weight(): Uint8Array;
    set zone_weight(value: Bytes);
    get horiz_coord(): Uint16Array;
    set horiz_coord(value: Iterable<Integer>);
    get vert_coord(): Uint16Array;
    set vert_coord(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 16 bytes. */
  interface c3_isp_params_awb_gains extends RecordView<'struct c3_isp_params_awb_gains'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    gr_gain: number;
    r_gain: number;
    b_gain: number;
    gb_gain: number;
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 16 bytes. */
  interface c3_isp_params_blc extends RecordView<'struct c3_isp_params_blc'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    gr_ofst: number;
    r_ofst: number;
    b_ofst: number;
    gb_ofst: number;
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 32 bytes. */
  interface c3_isp_params_ccm extends RecordView<'struct c3_isp_params_ccm'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get matrix(): Elements<Elements<number>>;
    set matrix(value: Iterable<Iterable<number>>);
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 1736 bytes. */
  interface c3_isp_params_cfg extends RecordView<'struct c3_isp_params_cfg'> {
    version: number;
    data_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 32 bytes. */
  interface c3_isp_params_csc extends RecordView<'struct c3_isp_params_csc'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get matrix(): Elements<Elements<number>>;
    set matrix(value: Iterable<Iterable<number>>);
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 272 bytes. */
  interface c3_isp_params_pst_gamma extends RecordView<'struct c3_isp_params_pst_gamma'> {
    get header(): linux_media_v4l2_isp_h.struct.v4l2_isp_block_header;
    set header(value: From<linux_media_v4l2_isp_h.struct.v4l2_isp_block_header>);
    get lut(): Uint16Array;
    set lut(value: Iterable<Integer>);
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/media/amlogic/c3-isp-config.h>`: 14336 bytes. */
  interface c3_isp_stats_info extends RecordView<'struct c3_isp_stats_info'> {
    get awb(): struct.c3_isp_awb_stats;
    set awb(value: From<struct.c3_isp_awb_stats>);
    get ae(): struct.c3_isp_ae_stats;
    set ae(value: From<struct.c3_isp_ae_stats>);
    get af(): struct.c3_isp_af_stats;
    set af(value: From<struct.c3_isp_af_stats>);
  }
}

export const struct: {
  readonly c3_isp_ae_stats: Descriptor<struct.c3_isp_ae_stats>;
  readonly c3_isp_ae_zone_stats: Descriptor<struct.c3_isp_ae_zone_stats>;
  readonly c3_isp_af_stats: Descriptor<struct.c3_isp_af_stats>;
  readonly c3_isp_af_zone_stats: Descriptor<struct.c3_isp_af_zone_stats>;
  readonly c3_isp_awb_stats: Descriptor<struct.c3_isp_awb_stats>;
  readonly c3_isp_awb_zone_stats: Descriptor<struct.c3_isp_awb_zone_stats>;
  readonly c3_isp_params_ae_config: Descriptor<struct.c3_isp_params_ae_config>;
  readonly c3_isp_params_af_config: Descriptor<struct.c3_isp_params_af_config>;
  readonly c3_isp_params_awb_config: Descriptor<struct.c3_isp_params_awb_config>;
  readonly c3_isp_params_awb_gains: Descriptor<struct.c3_isp_params_awb_gains>;
  readonly c3_isp_params_blc: Descriptor<struct.c3_isp_params_blc>;
  readonly c3_isp_params_ccm: Descriptor<struct.c3_isp_params_ccm>;
  readonly c3_isp_params_cfg: Descriptor<struct.c3_isp_params_cfg>;
  readonly c3_isp_params_csc: Descriptor<struct.c3_isp_params_csc>;
  readonly c3_isp_params_pst_gamma: Descriptor<struct.c3_isp_params_pst_gamma>;
  readonly c3_isp_stats_info: Descriptor<struct.c3_isp_stats_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"c3_isp_ae_stats": ["struct c3_isp_ae_zone_stats stats[255];__u32 reserved[2];__u32 hist[1024];",{"align":16}],
"c3_isp_ae_zone_stats": "__u16 hist0;__u16 hist1;__u16 hist3;__u16 hist4;",
"c3_isp_af_stats": ["struct c3_isp_af_zone_stats stats[255];__u32 reserved[2];",{"align":16}],
"c3_isp_af_zone_stats": "__u16 i2_mat;__u16 i4_mat;__u16 e4_mat;__u16 e4_exp :5;__u16 i2_exp :5;__u16 i4_exp :6;",
"c3_isp_awb_stats": ["struct c3_isp_awb_zone_stats stats[768];",{"align":16}],
"c3_isp_awb_zone_stats": "__u16 rg;__u16 bg;__u32 pixel_sum;",
"c3_isp_params_ae_config": "struct v4l2_isp_block_header header;__u8 tap_point;__u8 horiz_zones_num;__u8 vert_zones_num;__u8 zone_weight[255];__u16 horiz_coord[18];__u16 vert_coord[18];__u16 reserved[3];",
"c3_isp_params_af_config": "struct v4l2_isp_block_header header;__u8 tap_point;__u8 horiz_zones_num;__u8 vert_zones_num;__u8 reserved[5];__u16 horiz_coord[18];__u16 vert_coord[18];",
"c3_isp_params_awb_config": "struct v4l2_isp_block_header header;__u8 tap_point;__u8 satur_vald;__u8 horiz_zones_num;__u8 vert_zones_num;__u16 rg_min;__u16 rg_max;__u16 bg_min;__u16 bg_max;__u16 rg_low;__u16 rg_high;__u16 bg_low;__u16 bg_high;__u8 zone_weight[768];__u16 horiz_coord[33];__u16 vert_coord[33];",
"c3_isp_params_awb_gains": "struct v4l2_isp_block_header header;__u16 gr_gain;__u16 r_gain;__u16 b_gain;__u16 gb_gain;",
"c3_isp_params_blc": "struct v4l2_isp_block_header header;__u16 gr_ofst;__u16 r_ofst;__u16 b_ofst;__u16 gb_ofst;",
"c3_isp_params_ccm": "struct v4l2_isp_block_header header;__s16 matrix[3][3];__u16 reserved[3];",
"c3_isp_params_cfg": "__u32 version;__u32 data_size;__u8 data[1728];",
"c3_isp_params_csc": "struct v4l2_isp_block_header header;__s16 matrix[3][3];__u16 reserved[3];",
"c3_isp_params_pst_gamma": "struct v4l2_isp_block_header header;__u16 lut[129];__u16 reserved[3];",
"c3_isp_stats_info": "struct c3_isp_awb_stats awb;struct c3_isp_ae_stats ae;struct c3_isp_af_stats af;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"v4l2_isp_block_header": ["__u16 type;__u16 flags;__u32 size;",{"align":8}]
}`),
);
