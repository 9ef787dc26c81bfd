// Generated from Linux 7.3.4 <linux/am437x-vpfe.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type From,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VIDIOC_AM437X_CCDC_CFG: PerArch<
    1074288321,
    1074026177,
    1074026177,
    1074288321,
    1074288321,
    1074288321,
    1074288321,
    2148030145
  >;
} = /* @__PURE__ */ perArchOf({
  VIDIOC_AM437X_CCDC_CFG: [
    1074288321, 1074026177, 1074026177, 1074288321, 1074288321, 1074288321, 1074288321, 2148030145,
  ],
});

/** `<linux/am437x-vpfe.h>`: 1074026177 on x86, arm; 2148030145 on ppc64le; 1074288321 elsewhere. */
export const VIDIOC_AM437X_CCDC_CFG: number = /* @__PURE__ */ hereOf(
  perArch.VIDIOC_AM437X_CCDC_CFG,
);
export const VPFE_CCDC_DATA_10BITS = 6,
  VPFE_CCDC_DATA_11BITS = 5,
  VPFE_CCDC_DATA_12BITS = 4,
  VPFE_CCDC_DATA_13BITS = 3,
  VPFE_CCDC_DATA_14BITS = 2,
  VPFE_CCDC_DATA_15BITS = 1,
  VPFE_CCDC_DATA_16BITS = 0,
  VPFE_CCDC_DATA_8BITS = 7,
  VPFE_CCDC_GAMMA_BITS_09_0 = 6,
  VPFE_CCDC_GAMMA_BITS_10_1 = 5,
  VPFE_CCDC_GAMMA_BITS_11_2 = 4,
  VPFE_CCDC_GAMMA_BITS_12_3 = 3,
  VPFE_CCDC_GAMMA_BITS_13_4 = 2,
  VPFE_CCDC_GAMMA_BITS_14_5 = 1,
  VPFE_CCDC_GAMMA_BITS_15_6 = 0,
  VPFE_CCDC_SAMPLE_16LINES = 4,
  VPFE_CCDC_SAMPLE_16PIXELS = 4,
  VPFE_CCDC_SAMPLE_1LINES = 0,
  VPFE_CCDC_SAMPLE_1PIXELS = 0,
  VPFE_CCDC_SAMPLE_2LINES = 1,
  VPFE_CCDC_SAMPLE_2PIXELS = 1,
  VPFE_CCDC_SAMPLE_4LINES = 2,
  VPFE_CCDC_SAMPLE_4PIXELS = 2,
  VPFE_CCDC_SAMPLE_8LINES = 3,
  VPFE_CCDC_SAMPLE_8PIXELS = 3;
export declare namespace struct {
  /** `<linux/am437x-vpfe.h>`: 8 bytes. */
  interface vpfe_ccdc_a_law extends RecordView<'struct vpfe_ccdc_a_law'> {
    enable: number;
    gamma_wd: number;
  }

  /** `<linux/am437x-vpfe.h>`: 20 bytes. */
  interface vpfe_ccdc_black_clamp extends RecordView<'struct vpfe_ccdc_black_clamp'> {
    enable: number;
    sample_pixel: number;
    sample_ln: number;
    start_pixel: number;
    sgain: number;
    dc_sub: number;
  }

  /** `<linux/am437x-vpfe.h>`: 4 bytes. */
  interface vpfe_ccdc_black_compensation extends RecordView<'struct vpfe_ccdc_black_compensation'> {
    r: number;
    gr: number;
    b: number;
    gb: number;
  }

  /** `<linux/am437x-vpfe.h>`: 36 bytes. */
  interface vpfe_ccdc_config_params_raw extends RecordView<'struct vpfe_ccdc_config_params_raw'> {
    data_sz: number;
    get alaw(): struct.vpfe_ccdc_a_law;
    set alaw(value: From<struct.vpfe_ccdc_a_law>);
    get blk_clamp(): struct.vpfe_ccdc_black_clamp;
    set blk_clamp(value: From<struct.vpfe_ccdc_black_clamp>);
    get blk_comp(): struct.vpfe_ccdc_black_compensation;
    set blk_comp(value: From<struct.vpfe_ccdc_black_compensation>);
  }
}

export const struct: {
  readonly vpfe_ccdc_a_law: Descriptor<struct.vpfe_ccdc_a_law>;
  readonly vpfe_ccdc_black_clamp: Descriptor<struct.vpfe_ccdc_black_clamp>;
  readonly vpfe_ccdc_black_compensation: Descriptor<struct.vpfe_ccdc_black_compensation>;
  readonly vpfe_ccdc_config_params_raw: Descriptor<struct.vpfe_ccdc_config_params_raw>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vpfe_ccdc_a_law": "unsigned char enable;enum vpfe_ccdc_gamma_width gamma_wd;",
"vpfe_ccdc_black_clamp": "unsigned char enable;enum vpfe_ccdc_sample_length sample_pixel;enum vpfe_ccdc_sample_line sample_ln;unsigned short start_pixel;unsigned short sgain;unsigned short dc_sub;",
"vpfe_ccdc_black_compensation": "char r;char gr;char b;char gb;",
"vpfe_ccdc_config_params_raw": "enum vpfe_ccdc_data_size data_sz;struct vpfe_ccdc_a_law alaw;struct vpfe_ccdc_black_clamp blk_clamp;struct vpfe_ccdc_black_compensation blk_comp;"
}`),
);
