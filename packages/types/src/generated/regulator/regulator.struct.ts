// Generated from Linux 7.3.4 <regulator/regulator.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<regulator/regulator.h>`: 40 bytes. */
export interface reg_genl_event extends RecordView<'struct reg_genl_event'> {
  get reg_name(): Uint8Array;
  set reg_name(value: Bytes);
  get event(): bigint;
  set event(value: Integer);
}

export const reg_genl_event: Descriptor<reg_genl_event> = /* @__PURE__ */ declareStruct(
  'reg_genl_event',
  `
  char reg_name[32];
  __u64 event;
`,
);
