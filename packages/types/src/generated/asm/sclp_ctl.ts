// Generated from Linux 7.3.4 <asm/sclp_ctl.h> by "pnpm generate". Do not edit.
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
    SCLP_CTL_IOCTL_MAGIC: 16;
    SCLP_CTL_SCCB: 3222016016;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      SCLP_CTL_IOCTL_MAGIC: 16,
      SCLP_CTL_SCCB: 3222016016,
    },
  },
);

/** `<asm/sclp_ctl.h>`: 16 on s390x. */
export const SCLP_CTL_IOCTL_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SCLP_CTL_IOCTL_MAGIC,
);
/** `<asm/sclp_ctl.h>`: 3222016016 on s390x. */
export const SCLP_CTL_SCCB: number | undefined = /* @__PURE__ */ hereOf(perArch.SCLP_CTL_SCCB);
export declare namespace struct {
  /** `<asm/sclp_ctl.h>`: 12 bytes on s390x. */
  interface sclp_ctl_sccb extends RecordView<'struct sclp_ctl_sccb'> {
    cmdw: number;
    get sccb(): bigint;
    set sccb(value: Integer);
  }
}

export const struct: {
  readonly sclp_ctl_sccb: Descriptor<struct.sclp_ctl_sccb, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sclp_ctl_sccb": ["__u32 cmdw;__u64 sccb;",{"pack":1,"only":["s390x"]}]
}`),
);
