// Generated from Linux 7.3.4 <linux/can/j1939.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/can/j1939.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface j1939_filter extends RecordView<'struct j1939_filter'> {
  get name(): bigint;
  set name(value: Integer);
  get name_mask(): bigint;
  set name_mask(value: Integer);
  pgn: number;
  pgn_mask: number;
  addr: number;
  addr_mask: number;
}

export const j1939_filter: Descriptor<j1939_filter> = /* @__PURE__ */ declareStruct(
  'j1939_filter',
  `
  __u64 name;
  __u64 name_mask;
  __u32 pgn;
  __u32 pgn_mask;
  __u8 addr;
  __u8 addr_mask;
`,
);
