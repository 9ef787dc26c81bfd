// Generated from Linux 7.3.4 <linux/openat2.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/openat2.h>`: 24 bytes. */
export interface open_how extends RecordView<'struct open_how'> {
  get flags(): bigint;
  set flags(value: Integer);
  get mode(): bigint;
  set mode(value: Integer);
  get resolve(): bigint;
  set resolve(value: Integer);
}

export const open_how: Descriptor<open_how> = /* @__PURE__ */ declareStruct(
  'open_how',
  `
  __u64 flags;
  __u64 mode;
  __u64 resolve;
`,
);
