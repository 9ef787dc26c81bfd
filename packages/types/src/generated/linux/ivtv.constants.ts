// Generated from Linux 7.3.4 <linux/ivtv.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IVTV_IOC_DMA_FRAME: PerArch<1077958336, 1077434048, 1077434048, 1077958336, 1077958336>;
} = /* @__PURE__ */ perArchOf({
  IVTV_IOC_DMA_FRAME: [1077958336, 1077434048, 1077434048, 1077958336, 1077958336],
});

/** `<linux/ivtv.h>`: 1077958336 on x86_64, riscv64, aarch64; 1077434048 on x86, arm. */
export const IVTV_IOC_DMA_FRAME: number = /* @__PURE__ */ hereOf(perArch.IVTV_IOC_DMA_FRAME);
export const IVTV_IOC_PASSTHROUGH_MODE = 1074026177,
  IVTV_SLICED_TYPE_CAPTION_525 = 4,
  IVTV_SLICED_TYPE_TELETEXT_B = 1,
  IVTV_SLICED_TYPE_VPS = 7,
  IVTV_SLICED_TYPE_WSS_625 = 5;
