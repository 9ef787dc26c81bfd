// Generated from Linux 7.3.4 <sound/hdspm.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SNDRV_HDSPM_IOCTL_GET_MIXER: PerArch<
    2148026436,
    2147764292,
    2147764292,
    2148026436,
    2148026436
  >;
  readonly SNDRV_HDSPM_IOCTL_GET_STATUS: PerArch<
    2149599303,
    2149337159,
    2149599303,
    2149599303,
    2149599303
  >;
} = /* @__PURE__ */ perArchOf({
  SNDRV_HDSPM_IOCTL_GET_MIXER: [2148026436, 2147764292, 2147764292, 2148026436, 2148026436],
  SNDRV_HDSPM_IOCTL_GET_STATUS: [2149599303, 2149337159, 2149599303, 2149599303, 2149599303],
});

/** `<sound/hdspm.h>`: 2148026436 on x86_64, riscv64, aarch64; 2147764292 on x86, arm. */
export const SNDRV_HDSPM_IOCTL_GET_MIXER: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HDSPM_IOCTL_GET_MIXER,
);
/** `<sound/hdspm.h>`: 2149599303 on x86_64, arm, riscv64, aarch64; 2149337159 on x86. */
export const SNDRV_HDSPM_IOCTL_GET_STATUS: number = /* @__PURE__ */ hereOf(
  perArch.SNDRV_HDSPM_IOCTL_GET_STATUS,
);
export const AES32 = 3,
  AIO = 2,
  HDSPM_ADDON_TCO = 1,
  HDSPM_MAX_CHANNELS = 64,
  HDSPM_MIXER_CHANNELS = 64,
  MADI = 0,
  MADIface = 1,
  RayDAT = 4,
  SNDRV_HDSPM_IOCTL_GET_CONFIG = 2149075009,
  SNDRV_HDSPM_IOCTL_GET_LTC = 2148550726,
  SNDRV_HDSPM_IOCTL_GET_PEAK_RMS = 2299021378,
  SNDRV_HDSPM_IOCTL_GET_VERSION = 2149861448,
  drop_frame = 1,
  ds = 1,
  format_invalid = 0,
  fps_24 = 1,
  fps_25 = 2,
  fps_2997 = 3,
  fps_30 = 4,
  frame_invalid = 0,
  full_frame = 2,
  hdspm_format_ch_56 = 1,
  hdspm_format_ch_64 = 0,
  hdspm_frame_48 = 0,
  hdspm_frame_96 = 1,
  hdspm_input_coax = 1,
  hdspm_input_optical = 0,
  hdspm_sync_lock = 1,
  hdspm_sync_no_lock = 0,
  hdspm_sync_sync = 2,
  no_video = 2,
  ntsc = 0,
  pal = 1,
  qs = 2,
  ss = 0,
  syncsource_madi = 1,
  syncsource_none = 4,
  syncsource_sync = 3,
  syncsource_tco = 2,
  syncsource_wc = 0;
