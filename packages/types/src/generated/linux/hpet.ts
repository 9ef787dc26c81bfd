// Generated from Linux 7.3.4 <linux/hpet.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly HPET_INFO: PerArch<
    2149083139,
    2148296707,
    2148296707,
    2149083139,
    2149083139,
    2149083139,
    2149083139,
    1075341315
  >;
  readonly HPET_IRQFREQ: PerArch<
    1074292742,
    1074030598,
    1074030598,
    1074292742,
    1074292742,
    1074292742,
    1074292742,
    2148034566
  >;
} & Requests<'HPET_DPI' | 'HPET_EPI' | 'HPET_IE_OFF' | 'HPET_IE_ON'> = /* @__PURE__ */ perArchOf(
  {
    HPET_INFO: [
      2149083139, 2148296707, 2148296707, 2149083139, 2149083139, 2149083139, 2149083139,
      1075341315,
    ],
    HPET_IRQFREQ: [
      1074292742, 1074030598, 1074030598, 1074292742, 1074292742, 1074292742, 1074292742,
      2148034566,
    ],
  },
  {
    HPET_DPI: 26629,
    HPET_EPI: 26628,
    HPET_IE_OFF: 26626,
    HPET_IE_ON: 26625,
  },
);

/** `<linux/hpet.h>`: 2148296707 on x86, arm; 1075341315 on ppc64le; 2149083139 elsewhere. */
export const HPET_INFO: number = /* @__PURE__ */ hereOf(perArch.HPET_INFO);
/** `<linux/hpet.h>`: 1074030598 on x86, arm; 2148034566 on ppc64le; 1074292742 elsewhere. */
export const HPET_IRQFREQ: number = /* @__PURE__ */ hereOf(perArch.HPET_IRQFREQ);
export const HPET_DPI: number = /* @__PURE__ */ requestHere(26629),
  HPET_EPI: number = /* @__PURE__ */ requestHere(26628),
  HPET_IE_OFF: number = /* @__PURE__ */ requestHere(26626),
  HPET_IE_ON: number = /* @__PURE__ */ requestHere(26625);
export const HPET_INFO_PERIODIC = 16,
  MAX_HPET_TBS = 8;
export declare namespace struct {
  /** `<linux/hpet.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface hpet_info extends RecordView<'struct hpet_info'> {
    hi_ireqfreq: number;
    hi_flags: number;
    hi_hpet: number;
    hi_timer: number;
  }
}

export const struct: {
  readonly hpet_info: Descriptor<struct.hpet_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hpet_info": "unsigned long hi_ireqfreq;unsigned long hi_flags;unsigned short hi_hpet;unsigned short hi_timer;"
}`),
);
