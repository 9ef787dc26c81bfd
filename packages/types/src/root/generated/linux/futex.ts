// Generated from Linux 7.3.4 <linux/futex.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/futex.h>`: 24 bytes. */
export interface futex_waitv extends RecordView<'struct futex_waitv'> {
  get val(): bigint;
  set val(value: Integer);
  get uaddr(): bigint;
  set uaddr(value: Integer);
  flags: number;
  __reserved: number;
}

export const futex_waitv: Descriptor<futex_waitv> = /* @__PURE__ */ declareStruct(
  'futex_waitv',
  `
  __u64 val;
  __u64 uaddr;
  __u32 flags;
  __u32 __reserved;
`,
);

/** `<linux/futex.h>`: 8 bytes on x86_64, riscv64, aarch64; 4 bytes on x86, arm. */
export interface robust_list extends RecordView<'struct robust_list', 'next'> {
  get next(): number;
  set next(value: Pointer);
}

export const robust_list: Descriptor<robust_list> = /* @__PURE__ */ declareStruct(
  'robust_list',
  `
  struct robust_list *next;
`,
);

/** `<linux/futex.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface robust_list_head extends RecordView<'struct robust_list_head', 'list_op_pending'> {
  get list(): robust_list;
  set list(value: From<robust_list>);
  futex_offset: number;
  get list_op_pending(): number;
  set list_op_pending(value: Pointer);
}

export const robust_list_head: Descriptor<robust_list_head> = /* @__PURE__ */ declareStruct(
  'robust_list_head',
  `
  struct robust_list list;
  long futex_offset;
  struct robust_list *list_op_pending;
`,
  { uses: () => [robust_list] },
);
