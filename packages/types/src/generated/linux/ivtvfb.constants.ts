// Generated from Linux 7.3.4 <linux/ivtvfb.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IVTVFB_IOC_DMA_FRAME: PerArch<
    1075336896,
    1074550464,
    1074550464,
    1075336896,
    1075336896
  >;
} = /* @__PURE__ */ perArchOf({
  IVTVFB_IOC_DMA_FRAME: [1075336896, 1074550464, 1074550464, 1075336896, 1075336896],
});

/** `<linux/ivtvfb.h>`: 1075336896 on x86_64, riscv64, aarch64; 1074550464 on x86, arm. */
export const IVTVFB_IOC_DMA_FRAME: number = /* @__PURE__ */ hereOf(perArch.IVTVFB_IOC_DMA_FRAME);
