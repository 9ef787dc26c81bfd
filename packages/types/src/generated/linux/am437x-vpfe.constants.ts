// Generated from Linux 7.3.4 <linux/am437x-vpfe.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VIDIOC_AM437X_CCDC_CFG: PerArch<
    1074288321,
    1074026177,
    1074026177,
    1074288321,
    1074288321
  >;
} = /* @__PURE__ */ perArchOf({
  VIDIOC_AM437X_CCDC_CFG: [1074288321, 1074026177, 1074026177, 1074288321, 1074288321],
});

/** `<linux/am437x-vpfe.h>`: 1074288321 on x86_64, riscv64, aarch64; 1074026177 on x86, arm. */
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
