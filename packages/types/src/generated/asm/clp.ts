// Generated from Linux 7.3.4 <asm/clp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    CLP_IOCTL_MAGIC: 99;
    CLP_SYNC: 3222299585;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      CLP_IOCTL_MAGIC: 99,
      CLP_SYNC: 3222299585,
    },
  },
);

/** `<asm/clp.h>`: 99 on s390x. */
export const CLP_IOCTL_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.CLP_IOCTL_MAGIC);
/** `<asm/clp.h>`: 3222299585 on s390x. */
export const CLP_SYNC: number | undefined = /* @__PURE__ */ hereOf(perArch.CLP_SYNC);
export declare namespace struct {
  /** `<asm/clp.h>`: 16 bytes on s390x. */
  interface clp_req extends RecordView<'struct clp_req'> {
    c: number;
    r: number;
    lps: number;
    cmd: number;
    reserved: number;
    get data_p(): bigint;
    set data_p(value: Integer);
  }
}

export const struct: {
  readonly clp_req: Descriptor<struct.clp_req, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"clp_req": ["unsigned int c :1;unsigned int r :1;unsigned int lps :6;unsigned int cmd :8;unsigned int reserved;__u64 data_p;",{"only":["s390x"]}]
}`),
);
