// Generated from Linux 7.3.4 <sound/hdsp.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: PerArch<
    1074284610,
    1074022466,
    1074022466,
    1074284610,
    1074284610
  >;
} = /* @__PURE__ */ perArchOf({
  SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: [1074284610, 1074022466, 1074022466, 1074284610, 1074284610],
});

/** `<sound/hdsp.h>`: 1074284610 on x86_64, riscv64, aarch64; 1074022466 on x86, arm. */
export const SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HDSP_IOCTL_UPLOAD_FIRMWARE,
);
export const Digiface = 0,
  H9632 = 3,
  H9652 = 2,
  HDSP_MATRIX_MIXER_SIZE = 2048,
  Multiface = 1,
  RPM = 4,
  SNDRV_HDSP_IOCTL_GET_9632_AEB = 2148026437,
  SNDRV_HDSP_IOCTL_GET_CONFIG_INFO = 2149861441,
  SNDRV_HDSP_IOCTL_GET_MIXER = 2415937604,
  SNDRV_HDSP_IOCTL_GET_PEAK_RMS = 2209368128,
  SNDRV_HDSP_IOCTL_GET_VERSION = 2148026435,
  Undefined = 5;
