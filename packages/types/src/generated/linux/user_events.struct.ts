// Generated from Linux 7.3.4 <linux/user_events.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/user_events.h>`: 28 bytes. */
export interface user_reg extends RecordView<'struct user_reg'> {
  size: number;
  enable_bit: number;
  enable_size: number;
  flags: number;
  get enable_addr(): bigint;
  set enable_addr(value: Integer);
  get name_args(): bigint;
  set name_args(value: Integer);
  write_index: number;
}

export const user_reg: Descriptor<user_reg> = /* @__PURE__ */ declareStruct(
  'user_reg',
  `
  __u32 size;
  __u8 enable_bit;
  __u8 enable_size;
  __u16 flags;
  __u64 enable_addr;
  __u64 name_args;
  __u32 write_index;
`,
  { pack: 1 },
);

/** `<linux/user_events.h>`: 16 bytes. */
export interface user_unreg extends RecordView<'struct user_unreg'> {
  size: number;
  disable_bit: number;
  __reserved: number;
  __reserved2: number;
  get disable_addr(): bigint;
  set disable_addr(value: Integer);
}

export const user_unreg: Descriptor<user_unreg> = /* @__PURE__ */ declareStruct(
  'user_unreg',
  `
  __u32 size;
  __u8 disable_bit;
  __u8 __reserved;
  __u16 __reserved2;
  __u64 disable_addr;
`,
  { pack: 1 },
);
