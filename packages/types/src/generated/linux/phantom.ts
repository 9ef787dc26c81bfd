// Generated from Linux 7.3.4 <linux/phantom.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PHN_GET_REG: PerArch<
    3221778432,
    3221516288,
    3221516288,
    3221778432,
    3221778432,
    3221778432,
    3221778432,
    3221778432
  >;
  readonly PHN_GET_REGS: PerArch<
    3221778434,
    3221516290,
    3221516290,
    3221778434,
    3221778434,
    3221778434,
    3221778434,
    3221778434
  >;
  readonly PHN_SET_REG: PerArch<
    1074294785,
    1074032641,
    1074032641,
    1074294785,
    1074294785,
    1074294785,
    1074294785,
    2148036609
  >;
  readonly PHN_SET_REGS: PerArch<
    1074294787,
    1074032643,
    1074032643,
    1074294787,
    1074294787,
    1074294787,
    1074294787,
    2148036611
  >;
} & Requests<'PHN_NOT_OH' | 'PHN_SETREG' | 'PHN_SETREGS'> = /* @__PURE__ */ perArchOf(
  {
    PHN_GET_REG: [
      3221778432, 3221516288, 3221516288, 3221778432, 3221778432, 3221778432, 3221778432,
      3221778432,
    ],
    PHN_GET_REGS: [
      3221778434, 3221516290, 3221516290, 3221778434, 3221778434, 3221778434, 3221778434,
      3221778434,
    ],
    PHN_SET_REG: [
      1074294785, 1074032641, 1074032641, 1074294785, 1074294785, 1074294785, 1074294785,
      2148036609,
    ],
    PHN_SET_REGS: [
      1074294787, 1074032643, 1074032643, 1074294787, 1074294787, 1074294787, 1074294787,
      2148036611,
    ],
  },
  {
    PHN_NOT_OH: 28676,
    PHN_SETREG: 1074294790,
    PHN_SETREGS: 1076391944,
  },
);

/** `<linux/phantom.h>`: 3221516288 on x86, arm; 3221778432 elsewhere. */
export const PHN_GET_REG: number = /* @__PURE__ */ hereOf(perArch.PHN_GET_REG);
/** `<linux/phantom.h>`: 3221516290 on x86, arm; 3221778434 elsewhere. */
export const PHN_GET_REGS: number = /* @__PURE__ */ hereOf(perArch.PHN_GET_REGS);
/** `<linux/phantom.h>`: 1074032641 on x86, arm; 2148036609 on ppc64le; 1074294785 elsewhere. */
export const PHN_SET_REG: number = /* @__PURE__ */ hereOf(perArch.PHN_SET_REG);
/** `<linux/phantom.h>`: 1074032643 on x86, arm; 2148036611 on ppc64le; 1074294787 elsewhere. */
export const PHN_SET_REGS: number = /* @__PURE__ */ hereOf(perArch.PHN_SET_REGS);
export const PHN_NOT_OH: number = /* @__PURE__ */ requestHere(28676),
  PHN_SETREG: number = /* @__PURE__ */ requestHere(1074294790),
  PHN_SETREGS: number = /* @__PURE__ */ requestHere(1076391944);
export const PHN_CONTROL = 6,
  PHN_CTL_AMP = 1,
  PHN_CTL_BUT = 2,
  PHN_CTL_IRQ = 16,
  PHN_GETREG = 3221778437,
  PHN_GETREGS = 3223875591,
  PHN_ZERO_FORCE = 2048,
  PH_IOC_MAGIC = 112;
export declare namespace struct {
  /** `<linux/phantom.h>`: 8 bytes. */
  interface phm_reg extends RecordView<'struct phm_reg'> {
    reg: number;
    value: number;
  }

  /** `<linux/phantom.h>`: 40 bytes. */
  interface phm_regs extends RecordView<'struct phm_regs'> {
    count: number;
    mask: number;
    get values(): Uint32Array;
    set values(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly phm_reg: Descriptor<struct.phm_reg>;
  readonly phm_regs: Descriptor<struct.phm_regs>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"phm_reg": "__u32 reg;__u32 value;",
"phm_regs": "__u32 count;__u32 mask;__u32 values[8];"
}`),
);
