// Generated from Linux 7.3.4 <linux/tc_act/tc_tunnel_key.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/tc_act/tc_tunnel_key.h>`: 24 bytes. */
export interface tc_tunnel_key extends RecordView<'struct tc_tunnel_key'> {
  index: number;
  capab: number;
  action: number;
  refcnt: number;
  bindcnt: number;
  t_action: number;
}

export const tc_tunnel_key: Descriptor<tc_tunnel_key> = /* @__PURE__ */ declareStruct(
  'tc_tunnel_key',
  `
  __u32 index;
  __u32 capab;
  int action;
  int refcnt;
  int bindcnt;
  int t_action;
`,
);
