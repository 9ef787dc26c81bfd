// Generated from Linux 7.3.4 <asm/nvram.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    IOC_NVRAM_GET_OFFSET: 3221516354;
    IOC_NVRAM_SYNC: 536899651;
    NVRAM_SIG_APPL: 95;
    NVRAM_SIG_CFG: 113;
    NVRAM_SIG_ELOG: 114;
    NVRAM_SIG_FLIP: 90;
    NVRAM_SIG_FREE: 127;
    NVRAM_SIG_FW: 81;
    NVRAM_SIG_HW: 82;
    NVRAM_SIG_OF: 80;
    NVRAM_SIG_OS: 160;
    NVRAM_SIG_PANIC: 161;
    NVRAM_SIG_SP: 2;
    NVRAM_SIG_SYS: 112;
    NVRAM_SIG_VEND: 126;
    OBSOLETE_PMAC_NVRAM_GET_OFFSET: 3221516352;
    PMAC_XPRAM_MACHINE_LOC: 228;
    PMAC_XPRAM_SOUND_VOLUME: 8;
    pmac_nvram_NR: 2;
    pmac_nvram_OF: 0;
    pmac_nvram_XPRAM: 1;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      IOC_NVRAM_GET_OFFSET: 3221516354,
      IOC_NVRAM_SYNC: 536899651,
      NVRAM_SIG_APPL: 95,
      NVRAM_SIG_CFG: 113,
      NVRAM_SIG_ELOG: 114,
      NVRAM_SIG_FLIP: 90,
      NVRAM_SIG_FREE: 127,
      NVRAM_SIG_FW: 81,
      NVRAM_SIG_HW: 82,
      NVRAM_SIG_OF: 80,
      NVRAM_SIG_OS: 160,
      NVRAM_SIG_PANIC: 161,
      NVRAM_SIG_SP: 2,
      NVRAM_SIG_SYS: 112,
      NVRAM_SIG_VEND: 126,
      OBSOLETE_PMAC_NVRAM_GET_OFFSET: 3221516352,
      PMAC_XPRAM_MACHINE_LOC: 228,
      PMAC_XPRAM_SOUND_VOLUME: 8,
      pmac_nvram_NR: 2,
      pmac_nvram_OF: 0,
      pmac_nvram_XPRAM: 1,
    },
  },
);

/** `<asm/nvram.h>`: 3221516354 on ppc64le. */
export const IOC_NVRAM_GET_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IOC_NVRAM_GET_OFFSET,
);
/** `<asm/nvram.h>`: 536899651 on ppc64le. */
export const IOC_NVRAM_SYNC: number | undefined = /* @__PURE__ */ hereOf(perArch.IOC_NVRAM_SYNC);
/** `<asm/nvram.h>`: 95 on ppc64le. */
export const NVRAM_SIG_APPL: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_APPL);
/** `<asm/nvram.h>`: 113 on ppc64le. */
export const NVRAM_SIG_CFG: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_CFG);
/** `<asm/nvram.h>`: 114 on ppc64le. */
export const NVRAM_SIG_ELOG: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_ELOG);
/** `<asm/nvram.h>`: 90 on ppc64le. */
export const NVRAM_SIG_FLIP: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_FLIP);
/** `<asm/nvram.h>`: 127 on ppc64le. */
export const NVRAM_SIG_FREE: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_FREE);
/** `<asm/nvram.h>`: 81 on ppc64le. */
export const NVRAM_SIG_FW: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_FW);
/** `<asm/nvram.h>`: 82 on ppc64le. */
export const NVRAM_SIG_HW: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_HW);
/** `<asm/nvram.h>`: 80 on ppc64le. */
export const NVRAM_SIG_OF: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_OF);
/** `<asm/nvram.h>`: 160 on ppc64le. */
export const NVRAM_SIG_OS: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_OS);
/** `<asm/nvram.h>`: 161 on ppc64le. */
export const NVRAM_SIG_PANIC: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_PANIC);
/** `<asm/nvram.h>`: 2 on ppc64le. */
export const NVRAM_SIG_SP: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_SP);
/** `<asm/nvram.h>`: 112 on ppc64le. */
export const NVRAM_SIG_SYS: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_SYS);
/** `<asm/nvram.h>`: 126 on ppc64le. */
export const NVRAM_SIG_VEND: number | undefined = /* @__PURE__ */ hereOf(perArch.NVRAM_SIG_VEND);
/** `<asm/nvram.h>`: 3221516352 on ppc64le. */
export const OBSOLETE_PMAC_NVRAM_GET_OFFSET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.OBSOLETE_PMAC_NVRAM_GET_OFFSET,
);
/** `<asm/nvram.h>`: 228 on ppc64le. */
export const PMAC_XPRAM_MACHINE_LOC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PMAC_XPRAM_MACHINE_LOC,
);
/** `<asm/nvram.h>`: 8 on ppc64le. */
export const PMAC_XPRAM_SOUND_VOLUME: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PMAC_XPRAM_SOUND_VOLUME,
);
/** `<asm/nvram.h>`: 2 on ppc64le. */
export const pmac_nvram_NR: number | undefined = /* @__PURE__ */ hereOf(perArch.pmac_nvram_NR);
/** `<asm/nvram.h>`: 0 on ppc64le. */
export const pmac_nvram_OF: number | undefined = /* @__PURE__ */ hereOf(perArch.pmac_nvram_OF);
/** `<asm/nvram.h>`: 1 on ppc64le. */
export const pmac_nvram_XPRAM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.pmac_nvram_XPRAM,
);
export declare namespace struct {
  /** `<asm/nvram.h>`: 12 bytes on ppc64le. */
  interface pmac_machine_location extends RecordView<'struct pmac_machine_location'> {
    latitude: number;
    longitude: number;
    delta: number;
  }
}

export const struct: {
  readonly pmac_machine_location: Descriptor<struct.pmac_machine_location, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pmac_machine_location": ["unsigned int latitude;unsigned int longitude;unsigned int delta;",{"only":["ppc64le"]}]
}`),
);
