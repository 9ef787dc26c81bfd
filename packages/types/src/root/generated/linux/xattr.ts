// Generated from Linux 7.3.4 <linux/xattr.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/xattr.h>`: 16 bytes. */
export interface xattr_args extends RecordView<'struct xattr_args'> {
  get value(): bigint;
  set value(value: Integer);
  size: number;
  flags: number;
}

export const xattr_args: Descriptor<xattr_args> = /* @__PURE__ */ declareStruct(
  'xattr_args',
  `
  __u64 value;
  __u32 size;
  __u32 flags;
`,
  { variants: { x86: { align: 8 } } },
);
