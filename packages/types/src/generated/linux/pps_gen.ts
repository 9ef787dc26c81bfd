// Generated from Linux 7.3.4 <linux/pps_gen.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PPS_GEN_FETCHEVENT: PerArch<
    2148036787,
    2147774643,
    2147774643,
    2148036787,
    2148036787,
    2148036787,
    2148036787,
    1074294963
  >;
  readonly PPS_GEN_SETENABLE: PerArch<
    1074294961,
    1074032817,
    1074032817,
    1074294961,
    1074294961,
    1074294961,
    1074294961,
    2148036785
  >;
  readonly PPS_GEN_USESYSTEMCLOCK: PerArch<
    2148036786,
    2147774642,
    2147774642,
    2148036786,
    2148036786,
    2148036786,
    2148036786,
    1074294962
  >;
} = /* @__PURE__ */ perArchOf({
  PPS_GEN_FETCHEVENT: [
    2148036787, 2147774643, 2147774643, 2148036787, 2148036787, 2148036787, 2148036787, 1074294963,
  ],
  PPS_GEN_SETENABLE: [
    1074294961, 1074032817, 1074032817, 1074294961, 1074294961, 1074294961, 1074294961, 2148036785,
  ],
  PPS_GEN_USESYSTEMCLOCK: [
    2148036786, 2147774642, 2147774642, 2148036786, 2148036786, 2148036786, 2148036786, 1074294962,
  ],
});

/** `<linux/pps_gen.h>`: 2147774643 on x86, arm; 1074294963 on ppc64le; 2148036787 elsewhere. */
export const PPS_GEN_FETCHEVENT: number = /* @__PURE__ */ hereOf(perArch.PPS_GEN_FETCHEVENT);
/** `<linux/pps_gen.h>`: 1074032817 on x86, arm; 2148036785 on ppc64le; 1074294961 elsewhere. */
export const PPS_GEN_SETENABLE: number = /* @__PURE__ */ hereOf(perArch.PPS_GEN_SETENABLE);
/** `<linux/pps_gen.h>`: 2147774642 on x86, arm; 1074294962 on ppc64le; 2148036786 elsewhere. */
export const PPS_GEN_USESYSTEMCLOCK: number = /* @__PURE__ */ hereOf(
  perArch.PPS_GEN_USESYSTEMCLOCK,
);
export const PPS_GEN_EVENT_MISSEDPULSE = 1;
export declare namespace struct {
  /** `<linux/pps_gen.h>`: 8 bytes. */
  interface pps_gen_event extends RecordView<'struct pps_gen_event'> {
    event: number;
    sequence: number;
  }
}

export const struct: {
  readonly pps_gen_event: Descriptor<struct.pps_gen_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pps_gen_event": "unsigned int event;unsigned int sequence;"
}`),
);
