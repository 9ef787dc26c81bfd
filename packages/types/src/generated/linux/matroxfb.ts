// Generated from Linux 7.3.4 <linux/matroxfb.h> by "pnpm generate". Do not edit.
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
  readonly MATROXFB_GET_ALL_OUTPUTS: PerArch<
    2148036347,
    2147774203,
    2147774203,
    2148036347,
    2148036347,
    2148036347,
    2148036347,
    1074294523
  >;
  readonly MATROXFB_GET_AVAILABLE_OUTPUTS: PerArch<
    2148036345,
    2147774201,
    2147774201,
    2148036345,
    2148036345,
    2148036345,
    2148036345,
    1074294521
  >;
  readonly MATROXFB_GET_OUTPUT_CONNECTION: PerArch<
    2148036344,
    2147774200,
    2147774200,
    2148036344,
    2148036344,
    2148036344,
    2148036344,
    1074294520
  >;
  readonly MATROXFB_GET_OUTPUT_MODE: PerArch<
    3221778170,
    3221516026,
    3221516026,
    3221778170,
    3221778170,
    3221778170,
    3221778170,
    3221778170
  >;
  readonly MATROXFB_SET_OUTPUT_CONNECTION: PerArch<
    1074294520,
    1074032376,
    1074032376,
    1074294520,
    1074294520,
    1074294520,
    1074294520,
    2148036344
  >;
  readonly MATROXFB_SET_OUTPUT_MODE: PerArch<
    1074294522,
    1074032378,
    1074032378,
    1074294522,
    1074294522,
    1074294522,
    1074294522,
    2148036346
  >;
} = /* @__PURE__ */ perArchOf({
  MATROXFB_GET_ALL_OUTPUTS: [
    2148036347, 2147774203, 2147774203, 2148036347, 2148036347, 2148036347, 2148036347, 1074294523,
  ],
  MATROXFB_GET_AVAILABLE_OUTPUTS: [
    2148036345, 2147774201, 2147774201, 2148036345, 2148036345, 2148036345, 2148036345, 1074294521,
  ],
  MATROXFB_GET_OUTPUT_CONNECTION: [
    2148036344, 2147774200, 2147774200, 2148036344, 2148036344, 2148036344, 2148036344, 1074294520,
  ],
  MATROXFB_GET_OUTPUT_MODE: [
    3221778170, 3221516026, 3221516026, 3221778170, 3221778170, 3221778170, 3221778170, 3221778170,
  ],
  MATROXFB_SET_OUTPUT_CONNECTION: [
    1074294520, 1074032376, 1074032376, 1074294520, 1074294520, 1074294520, 1074294520, 2148036344,
  ],
  MATROXFB_SET_OUTPUT_MODE: [
    1074294522, 1074032378, 1074032378, 1074294522, 1074294522, 1074294522, 1074294522, 2148036346,
  ],
});

/** `<linux/matroxfb.h>`: 2147774203 on x86, arm; 1074294523 on ppc64le; 2148036347 elsewhere. */
export const MATROXFB_GET_ALL_OUTPUTS: number = /* @__PURE__ */ hereOf(
  perArch.MATROXFB_GET_ALL_OUTPUTS,
);
/** `<linux/matroxfb.h>`: 2147774201 on x86, arm; 1074294521 on ppc64le; 2148036345 elsewhere. */
export const MATROXFB_GET_AVAILABLE_OUTPUTS: number = /* @__PURE__ */ hereOf(
  perArch.MATROXFB_GET_AVAILABLE_OUTPUTS,
);
/** `<linux/matroxfb.h>`: 2147774200 on x86, arm; 1074294520 on ppc64le; 2148036344 elsewhere. */
export const MATROXFB_GET_OUTPUT_CONNECTION: number = /* @__PURE__ */ hereOf(
  perArch.MATROXFB_GET_OUTPUT_CONNECTION,
);
/** `<linux/matroxfb.h>`: 3221516026 on x86, arm; 3221778170 elsewhere. */
export const MATROXFB_GET_OUTPUT_MODE: number = /* @__PURE__ */ hereOf(
  perArch.MATROXFB_GET_OUTPUT_MODE,
);
/** `<linux/matroxfb.h>`: 1074032376 on x86, arm; 2148036344 on ppc64le; 1074294520 elsewhere. */
export const MATROXFB_SET_OUTPUT_CONNECTION: number = /* @__PURE__ */ hereOf(
  perArch.MATROXFB_SET_OUTPUT_CONNECTION,
);
/** `<linux/matroxfb.h>`: 1074032378 on x86, arm; 2148036346 on ppc64le; 1074294522 elsewhere. */
export const MATROXFB_SET_OUTPUT_MODE: number = /* @__PURE__ */ hereOf(
  perArch.MATROXFB_SET_OUTPUT_MODE,
);
export const MATROXFB_CID_DEFLICKER = 134217729,
  MATROXFB_CID_LAST = 134217730,
  MATROXFB_CID_TESTOUT = 134217728,
  MATROXFB_OUTPUT_CONN_DFP = 4,
  MATROXFB_OUTPUT_CONN_PRIMARY = 1,
  MATROXFB_OUTPUT_CONN_SECONDARY = 2,
  MATROXFB_OUTPUT_DFP = 2,
  MATROXFB_OUTPUT_MODE_MONITOR = 128,
  MATROXFB_OUTPUT_MODE_NTSC = 2,
  MATROXFB_OUTPUT_MODE_PAL = 1,
  MATROXFB_OUTPUT_PRIMARY = 0,
  MATROXFB_OUTPUT_SECONDARY = 1;
export declare namespace struct {
  /** `<linux/matroxfb.h>`: 8 bytes. */
  interface matroxioc_output_mode extends RecordView<'struct matroxioc_output_mode'> {
    output: number;
    mode: number;
  }
}

export const struct: {
  readonly matroxioc_output_mode: Descriptor<struct.matroxioc_output_mode>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"matroxioc_output_mode": "__u32 output;__u32 mode;"
}`),
);
