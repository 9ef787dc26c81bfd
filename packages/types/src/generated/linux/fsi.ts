// Generated from Linux 7.3.4 <linux/fsi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'FSI_SBEFIFO_CMD_TIMEOUT_SECONDS'
  | 'FSI_SBEFIFO_READ_TIMEOUT_SECONDS'
  | 'FSI_SCOM_CHECK'
  | 'FSI_SCOM_RESET'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    FSI_SBEFIFO_CMD_TIMEOUT_SECONDS: 1074033409,
    FSI_SBEFIFO_READ_TIMEOUT_SECONDS: 1074033408,
    FSI_SCOM_CHECK: 2147775232,
    FSI_SCOM_RESET: 1074033411,
  },
);

export const FSI_SBEFIFO_CMD_TIMEOUT_SECONDS: number = /* @__PURE__ */ requestHere(1074033409),
  FSI_SBEFIFO_READ_TIMEOUT_SECONDS: number = /* @__PURE__ */ requestHere(1074033408),
  FSI_SCOM_CHECK: number = /* @__PURE__ */ requestHere(2147775232),
  FSI_SCOM_RESET: number = /* @__PURE__ */ requestHere(1074033411);
export const FSI_SCOM_READ = 3223352065,
  FSI_SCOM_WRITE = 3223352066,
  SCOM_CHECK_PROTECTED = 2,
  SCOM_CHECK_SUPPORTED = 1,
  SCOM_INTF_ERR_ABORT = 4,
  SCOM_INTF_ERR_PARITY = 1,
  SCOM_INTF_ERR_PROTECTION = 2,
  SCOM_INTF_ERR_UNKNOWN = 2147483648,
  SCOM_PIB_BAD_ADDR = 4,
  SCOM_PIB_BLOCKED = 1,
  SCOM_PIB_CLK_ERR = 5,
  SCOM_PIB_OFFLINE = 2,
  SCOM_PIB_PARITY_ERR = 6,
  SCOM_PIB_PARTIAL = 3,
  SCOM_PIB_SUCCESS = 0,
  SCOM_PIB_TIMEOUT = 7,
  SCOM_RESET_INTF = 1,
  SCOM_RESET_PIB = 2;
export declare namespace struct {
  /** `<linux/fsi.h>`: 32 bytes. */
  interface scom_access extends RecordView<'struct scom_access'> {
    get addr(): bigint;
    set addr(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
    intf_errors: number;
    pib_status: number;
    pad: number;
  }
}

export const struct: {
  readonly scom_access: Descriptor<struct.scom_access>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"scom_access": "__u64 addr;__u64 data;__u64 mask;__u32 intf_errors;__u8 pib_status;__u8 pad;"
}`),
);
