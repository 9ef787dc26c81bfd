// Generated from Linux 7.3.4 <linux/aspeed-p2a-ctrl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/aspeed-p2a-ctrl.h>`: 16 bytes. */
export interface aspeed_p2a_ctrl_mapping extends RecordView<'struct aspeed_p2a_ctrl_mapping'> {
  get addr(): bigint;
  set addr(value: Integer);
  length: number;
  flags: number;
}

export const aspeed_p2a_ctrl_mapping: Descriptor<aspeed_p2a_ctrl_mapping> =
  /* @__PURE__ */ declareStruct(
    'aspeed_p2a_ctrl_mapping',
    `
  __u64 addr;
  __u32 length;
  __u32 flags;
`,
  );
