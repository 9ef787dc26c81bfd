// Generated from Linux 7.3.4 <linux/aspeed-p2a-ctrl.h> by "pnpm generate". Do not edit.
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
export const perArch: Requests<'ASPEED_P2A_CTRL_IOCTL_SET_WINDOW'> = /* @__PURE__ */ perArchOf(
  {},
  {
    ASPEED_P2A_CTRL_IOCTL_SET_WINDOW: 1074836224,
  },
);

export const ASPEED_P2A_CTRL_IOCTL_SET_WINDOW: number = /* @__PURE__ */ requestHere(1074836224);
export const ASPEED_P2A_CTRL_IOCTL_GET_MEMORY_CONFIG = 3222319873,
  ASPEED_P2A_CTRL_READWRITE = 1,
  ASPEED_P2A_CTRL_READ_ONLY = 0,
  __ASPEED_P2A_CTRL_IOCTL_MAGIC = 179;
export declare namespace struct {
  /** `<linux/aspeed-p2a-ctrl.h>`: 16 bytes. */
  interface aspeed_p2a_ctrl_mapping extends RecordView<'struct aspeed_p2a_ctrl_mapping'> {
    get addr(): bigint;
    set addr(value: Integer);
    length: number;
    flags: number;
  }
}

export const struct: {
  readonly aspeed_p2a_ctrl_mapping: Descriptor<struct.aspeed_p2a_ctrl_mapping>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"aspeed_p2a_ctrl_mapping": "__u64 addr;__u32 length;__u32 flags;"
}`),
);
