// Generated from Linux 7.3.4 <linux/lsm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/lsm.h>`: 32 bytes. */
export interface lsm_ctx extends RecordView<'struct lsm_ctx'> {
  get id(): bigint;
  set id(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get ctx_len(): bigint;
  set ctx_len(value: Integer);
  get ctx(): Uint8Array;
  set ctx(value: Bytes);
}

export const lsm_ctx: Descriptor<lsm_ctx> = /* @__PURE__ */ declareStruct(
  'lsm_ctx',
  `
  __u64 id;
  __u64 flags;
  __u64 len;
  __u64 ctx_len;
  __u8 ctx[];
`,
);
