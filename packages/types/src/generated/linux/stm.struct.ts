// Generated from Linux 7.3.4 <linux/stm.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/stm.h>`: 16 bytes. */
export interface stp_policy_id extends RecordView<'struct stp_policy_id'> {
  size: number;
  master: number;
  channel: number;
  width: number;
  __reserved_0: number;
  __reserved_1: number;
  get id(): Uint8Array;
  set id(value: Bytes);
}

export const stp_policy_id: Descriptor<stp_policy_id> = /* @__PURE__ */ declareStruct(
  'stp_policy_id',
  `
  __u32 size;
  __u16 master;
  __u16 channel;
  __u16 width;
  __u16 __reserved_0;
  __u32 __reserved_1;
  char id[];
`,
);
