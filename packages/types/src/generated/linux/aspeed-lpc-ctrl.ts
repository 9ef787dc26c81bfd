// Generated from Linux 7.3.4 <linux/aspeed-lpc-ctrl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'ASPEED_LPC_CTRL_IOCTL_MAP'> = /* @__PURE__ */ perArchOf(
  {},
  {
    ASPEED_LPC_CTRL_IOCTL_MAP: 1074835969,
  },
);

export const ASPEED_LPC_CTRL_IOCTL_MAP: number = /* @__PURE__ */ requestHere(1074835969);
export const ASPEED_LPC_CTRL_IOCTL_GET_SIZE = 3222319616,
  ASPEED_LPC_CTRL_WINDOW_FLASH = 1,
  ASPEED_LPC_CTRL_WINDOW_MEMORY = 2,
  __ASPEED_LPC_CTRL_IOCTL_MAGIC = 178;
export declare namespace struct {
  /** `<linux/aspeed-lpc-ctrl.h>`: 16 bytes. */
  interface aspeed_lpc_ctrl_mapping extends RecordView<'struct aspeed_lpc_ctrl_mapping'> {
    window_type: number;
    window_id: number;
    flags: number;
    addr: number;
    offset: number;
    size: number;
  }
}

export const struct: {
  readonly aspeed_lpc_ctrl_mapping: Descriptor<struct.aspeed_lpc_ctrl_mapping>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"aspeed_lpc_ctrl_mapping": "__u8 window_type;__u8 window_id;__u16 flags;__u32 addr;__u32 offset;__u32 size;"
}`),
);
