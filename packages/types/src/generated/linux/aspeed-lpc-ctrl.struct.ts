// Generated from Linux 7.3.4 <linux/aspeed-lpc-ctrl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/aspeed-lpc-ctrl.h>`: 16 bytes. */
export interface aspeed_lpc_ctrl_mapping extends RecordView<'struct aspeed_lpc_ctrl_mapping'> {
  window_type: number;
  window_id: number;
  flags: number;
  addr: number;
  offset: number;
  size: number;
}

export const aspeed_lpc_ctrl_mapping: Descriptor<aspeed_lpc_ctrl_mapping> =
  /* @__PURE__ */ declareStruct(
    'aspeed_lpc_ctrl_mapping',
    `
  __u8 window_type;
  __u8 window_id;
  __u16 flags;
  __u32 addr;
  __u32 offset;
  __u32 size;
`,
  );
