// Generated from Linux 7.3.4 <linux/drbd.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/drbd.h>`: 8 bytes. */
export interface drbd_genlmsghdr extends RecordView<'struct drbd_genlmsghdr'> {
  minor: number;
  flags: number;
  ret_code: number;
}

export const drbd_genlmsghdr: Descriptor<drbd_genlmsghdr> = /* @__PURE__ */ declareStruct(
  'drbd_genlmsghdr',
  `
  __u32 minor;
  union {
    __u32 flags;
    __s32 ret_code;
  };
`,
);
