// Generated from Linux 7.3.4 <linux/coredump.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/coredump.h>`: 16 bytes. */
export interface coredump_ack extends RecordView<'struct coredump_ack'> {
  size: number;
  spare: number;
  get mask(): bigint;
  set mask(value: Integer);
}

export const coredump_ack: Descriptor<coredump_ack> = /* @__PURE__ */ declareStruct(
  'coredump_ack',
  `
  __u32 size;
  __u32 spare;
  __u64 mask;
`,
);

/** `<linux/coredump.h>`: 16 bytes. */
export interface coredump_req extends RecordView<'struct coredump_req'> {
  size: number;
  size_ack: number;
  get mask(): bigint;
  set mask(value: Integer);
}

export const coredump_req: Descriptor<coredump_req> = /* @__PURE__ */ declareStruct(
  'coredump_req',
  `
  __u32 size;
  __u32 size_ack;
  __u64 mask;
`,
);
