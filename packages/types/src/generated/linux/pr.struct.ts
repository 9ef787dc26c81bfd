// Generated from Linux 7.3.4 <linux/pr.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/pr.h>`: 16 bytes. */
export interface pr_clear extends RecordView<'struct pr_clear'> {
  get key(): bigint;
  set key(value: Integer);
  flags: number;
  __pad: number;
}

export const pr_clear: Descriptor<pr_clear> = /* @__PURE__ */ declareStruct(
  'pr_clear',
  `
  __u64 key;
  __u32 flags;
  __u32 __pad;
`,
);

/** `<linux/pr.h>`: 24 bytes. */
export interface pr_preempt extends RecordView<'struct pr_preempt'> {
  get old_key(): bigint;
  set old_key(value: Integer);
  get new_key(): bigint;
  set new_key(value: Integer);
  type: number;
  flags: number;
}

export const pr_preempt: Descriptor<pr_preempt> = /* @__PURE__ */ declareStruct(
  'pr_preempt',
  `
  __u64 old_key;
  __u64 new_key;
  __u32 type;
  __u32 flags;
`,
);

/** `<linux/pr.h>`: 16 bytes. */
export interface pr_read_keys extends RecordView<'struct pr_read_keys'> {
  generation: number;
  num_keys: number;
  get keys_ptr(): bigint;
  set keys_ptr(value: Integer);
}

export const pr_read_keys: Descriptor<pr_read_keys> = /* @__PURE__ */ declareStruct(
  'pr_read_keys',
  `
  __u32 generation;
  __u32 num_keys;
  __u64 keys_ptr;
`,
);

/** `<linux/pr.h>`: 16 bytes. */
export interface pr_read_reservation extends RecordView<'struct pr_read_reservation'> {
  get key(): bigint;
  set key(value: Integer);
  generation: number;
  type: number;
}

export const pr_read_reservation: Descriptor<pr_read_reservation> = /* @__PURE__ */ declareStruct(
  'pr_read_reservation',
  `
  __u64 key;
  __u32 generation;
  __u32 type;
`,
);

/** `<linux/pr.h>`: 24 bytes. */
export interface pr_registration extends RecordView<'struct pr_registration'> {
  get old_key(): bigint;
  set old_key(value: Integer);
  get new_key(): bigint;
  set new_key(value: Integer);
  flags: number;
  __pad: number;
}

export const pr_registration: Descriptor<pr_registration> = /* @__PURE__ */ declareStruct(
  'pr_registration',
  `
  __u64 old_key;
  __u64 new_key;
  __u32 flags;
  __u32 __pad;
`,
);

/** `<linux/pr.h>`: 16 bytes. */
export interface pr_reservation extends RecordView<'struct pr_reservation'> {
  get key(): bigint;
  set key(value: Integer);
  type: number;
  flags: number;
}

export const pr_reservation: Descriptor<pr_reservation> = /* @__PURE__ */ declareStruct(
  'pr_reservation',
  `
  __u64 key;
  __u32 type;
  __u32 flags;
`,
);
