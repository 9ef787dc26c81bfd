// Generated from Linux 7.3.4 <asm/fs3270.h> by "pnpm generate". Do not edit.
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
  's390x',
  {
    TUBGETI: 13063;
    TUBGETMOD: 13069;
    TUBGETO: 13064;
    TUBICMD: 13059;
    TUBOCMD: 13060;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      TUBGETI: 13063,
      TUBGETMOD: 13069,
      TUBGETO: 13064,
      TUBICMD: 13059,
      TUBOCMD: 13060,
    },
  },
);

/** `<asm/fs3270.h>`: 13063 on s390x. */
export const TUBGETI: number | undefined = /* @__PURE__ */ hereOf(perArch.TUBGETI);
/** `<asm/fs3270.h>`: 13069 on s390x. */
export const TUBGETMOD: number | undefined = /* @__PURE__ */ hereOf(perArch.TUBGETMOD);
/** `<asm/fs3270.h>`: 13064 on s390x. */
export const TUBGETO: number | undefined = /* @__PURE__ */ hereOf(perArch.TUBGETO);
/** `<asm/fs3270.h>`: 13059 on s390x. */
export const TUBICMD: number | undefined = /* @__PURE__ */ hereOf(perArch.TUBICMD);
/** `<asm/fs3270.h>`: 13060 on s390x. */
export const TUBOCMD: number | undefined = /* @__PURE__ */ hereOf(perArch.TUBOCMD);
export declare namespace struct {
  /** `<asm/fs3270.h>`: 12 bytes on s390x. */
  interface raw3270_iocb extends RecordView<'struct raw3270_iocb'> {
    model: number;
    line_cnt: number;
    col_cnt: number;
    pf_cnt: number;
    re_cnt: number;
    map: number;
  }
}

export const struct: {
  readonly raw3270_iocb: Descriptor<struct.raw3270_iocb, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"raw3270_iocb": ["__u16 model;__u16 line_cnt;__u16 col_cnt;__u16 pf_cnt;__u16 re_cnt;__u16 map;",{"only":["s390x"]}]
}`),
);
