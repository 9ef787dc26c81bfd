// Generated from Linux 7.3.4 <linux/user_events.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly DIAG_IOCSDEL: PerArch<
    1074276865,
    1074014721,
    1074014721,
    1074276865,
    1074276865,
    1074276865,
    1074276865,
    2148018689
  >;
  readonly DIAG_IOCSREG: PerArch<
    3221760512,
    3221498368,
    3221498368,
    3221760512,
    3221760512,
    3221760512,
    3221760512,
    3221760512
  >;
  readonly DIAG_IOCSUNREG: PerArch<
    1074276866,
    1074014722,
    1074014722,
    1074276866,
    1074276866,
    1074276866,
    1074276866,
    2148018690
  >;
} = /* @__PURE__ */ perArchOf({
  DIAG_IOCSDEL: [
    1074276865, 1074014721, 1074014721, 1074276865, 1074276865, 1074276865, 1074276865, 2148018689,
  ],
  DIAG_IOCSREG: [
    3221760512, 3221498368, 3221498368, 3221760512, 3221760512, 3221760512, 3221760512, 3221760512,
  ],
  DIAG_IOCSUNREG: [
    1074276866, 1074014722, 1074014722, 1074276866, 1074276866, 1074276866, 1074276866, 2148018690,
  ],
});

/** `<linux/user_events.h>`: 1074014721 on x86, arm; 2148018689 on ppc64le; 1074276865 elsewhere. */
export const DIAG_IOCSDEL: number = /* @__PURE__ */ hereOf(perArch.DIAG_IOCSDEL);
/** `<linux/user_events.h>`: 3221498368 on x86, arm; 3221760512 elsewhere. */
export const DIAG_IOCSREG: number = /* @__PURE__ */ hereOf(perArch.DIAG_IOCSREG);
/** `<linux/user_events.h>`: 1074014722 on x86, arm; 2148018690 on ppc64le; 1074276866 elsewhere. */
export const DIAG_IOCSUNREG: number = /* @__PURE__ */ hereOf(perArch.DIAG_IOCSUNREG);
export const DIAG_IOC_MAGIC = 42,
  USER_EVENT_REG_MAX = 4,
  USER_EVENT_REG_MULTI_FORMAT = 2,
  USER_EVENT_REG_PERSIST = 1;
export declare namespace struct {
  /** `<linux/user_events.h>`: 28 bytes. */
  interface user_reg extends RecordView<'struct user_reg'> {
    size: number;
    enable_bit: number;
    enable_size: number;
    flags: number;
    get enable_addr(): bigint;
    set enable_addr(value: Integer);
    get name_args(): bigint;
    set name_args(value: Integer);
    write_index: number;
  }

  /** `<linux/user_events.h>`: 16 bytes. */
  interface user_unreg extends RecordView<'struct user_unreg'> {
    size: number;
    disable_bit: number;
    __reserved: number;
    __reserved2: number;
    get disable_addr(): bigint;
    set disable_addr(value: Integer);
  }
}

export const struct: {
  readonly user_reg: Descriptor<struct.user_reg>;
  readonly user_unreg: Descriptor<struct.user_unreg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"user_reg": ["__u32 size;__u8 enable_bit;__u8 enable_size;__u16 flags;__u64 enable_addr;__u64 name_args;__u32 write_index;",{"pack":1}],
"user_unreg": ["__u32 size;__u8 disable_bit;__u8 __reserved;__u16 __reserved2;__u64 disable_addr;",{"pack":1}]
}`),
);
