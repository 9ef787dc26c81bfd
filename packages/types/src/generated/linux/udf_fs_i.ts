// Generated from Linux 7.3.4 <linux/udf_fs_i.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, requestHere, type PerArch, type Requests } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly UDF_GETEABLOCK: PerArch<
    2148035649,
    2147773505,
    2147773505,
    2148035649,
    2148035649,
    2148035649,
    2148035649,
    1074293825
  >;
  readonly UDF_GETVOLIDENT: PerArch<
    2148035650,
    2147773506,
    2147773506,
    2148035650,
    2148035650,
    2148035650,
    2148035650,
    1074293826
  >;
  readonly UDF_RELOCATE_BLOCKS: PerArch<
    3221777475,
    3221515331,
    3221515331,
    3221777475,
    3221777475,
    3221777475,
    3221777475,
    3221777475
  >;
} & Requests<'UDF_GETEASIZE'> = /* @__PURE__ */ perArchOf(
  {
    UDF_GETEABLOCK: [
      2148035649, 2147773505, 2147773505, 2148035649, 2148035649, 2148035649, 2148035649,
      1074293825,
    ],
    UDF_GETVOLIDENT: [
      2148035650, 2147773506, 2147773506, 2148035650, 2148035650, 2148035650, 2148035650,
      1074293826,
    ],
    UDF_RELOCATE_BLOCKS: [
      3221777475, 3221515331, 3221515331, 3221777475, 3221777475, 3221777475, 3221777475,
      3221777475,
    ],
  },
  {
    UDF_GETEASIZE: 2147773504,
  },
);

/** `<linux/udf_fs_i.h>`: 2147773505 on x86, arm; 1074293825 on ppc64le; 2148035649 elsewhere. */
export const UDF_GETEABLOCK: number = /* @__PURE__ */ hereOf(perArch.UDF_GETEABLOCK);
/** `<linux/udf_fs_i.h>`: 2147773506 on x86, arm; 1074293826 on ppc64le; 2148035650 elsewhere. */
export const UDF_GETVOLIDENT: number = /* @__PURE__ */ hereOf(perArch.UDF_GETVOLIDENT);
/** `<linux/udf_fs_i.h>`: 3221515331 on x86, arm; 3221777475 elsewhere. */
export const UDF_RELOCATE_BLOCKS: number = /* @__PURE__ */ hereOf(perArch.UDF_RELOCATE_BLOCKS);
export const UDF_GETEASIZE: number = /* @__PURE__ */ requestHere(2147773504);
export const _UDF_FS_I_H = 1;
