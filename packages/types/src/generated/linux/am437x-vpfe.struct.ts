// Generated from Linux 7.3.4 <linux/am437x-vpfe.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../engine.ts';

/** `<linux/am437x-vpfe.h>`: 8 bytes. */
export interface vpfe_ccdc_a_law extends RecordView<'struct vpfe_ccdc_a_law'> {
  enable: number;
  gamma_wd: number;
}

export const vpfe_ccdc_a_law: Descriptor<vpfe_ccdc_a_law> = /* @__PURE__ */ declareStruct(
  'vpfe_ccdc_a_law',
  `
  unsigned char enable;
  enum vpfe_ccdc_gamma_width gamma_wd;
`,
);

/** `<linux/am437x-vpfe.h>`: 20 bytes. */
export interface vpfe_ccdc_black_clamp extends RecordView<'struct vpfe_ccdc_black_clamp'> {
  enable: number;
  sample_pixel: number;
  sample_ln: number;
  start_pixel: number;
  sgain: number;
  dc_sub: number;
}

export const vpfe_ccdc_black_clamp: Descriptor<vpfe_ccdc_black_clamp> =
  /* @__PURE__ */ declareStruct(
    'vpfe_ccdc_black_clamp',
    `
  unsigned char enable;
  enum vpfe_ccdc_sample_length sample_pixel;
  enum vpfe_ccdc_sample_line sample_ln;
  unsigned short start_pixel;
  unsigned short sgain;
  unsigned short dc_sub;
`,
  );

/** `<linux/am437x-vpfe.h>`: 4 bytes. */
export interface vpfe_ccdc_black_compensation
  extends RecordView<'struct vpfe_ccdc_black_compensation'> {
  r: number;
  gr: number;
  b: number;
  gb: number;
}

export const vpfe_ccdc_black_compensation: Descriptor<vpfe_ccdc_black_compensation> =
  /* @__PURE__ */ declareStruct(
    'vpfe_ccdc_black_compensation',
    `
  char r;
  char gr;
  char b;
  char gb;
`,
  );

/** `<linux/am437x-vpfe.h>`: 36 bytes. */
export interface vpfe_ccdc_config_params_raw
  extends RecordView<'struct vpfe_ccdc_config_params_raw'> {
  data_sz: number;
  get alaw(): vpfe_ccdc_a_law;
  set alaw(value: vpfe_ccdc_a_law | Init<vpfe_ccdc_a_law>);
  get blk_clamp(): vpfe_ccdc_black_clamp;
  set blk_clamp(value: vpfe_ccdc_black_clamp | Init<vpfe_ccdc_black_clamp>);
  get blk_comp(): vpfe_ccdc_black_compensation;
  set blk_comp(value: vpfe_ccdc_black_compensation | Init<vpfe_ccdc_black_compensation>);
}

export const vpfe_ccdc_config_params_raw: Descriptor<vpfe_ccdc_config_params_raw> =
  /* @__PURE__ */ declareStruct(
    'vpfe_ccdc_config_params_raw',
    `
  enum vpfe_ccdc_data_size data_sz;
  struct vpfe_ccdc_a_law alaw;
  struct vpfe_ccdc_black_clamp blk_clamp;
  struct vpfe_ccdc_black_compensation blk_comp;
`,
    { uses: () => [vpfe_ccdc_a_law, vpfe_ccdc_black_clamp, vpfe_ccdc_black_compensation] },
  );
