// Generated from Linux 7.3.4 <linux/genetlink.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/genetlink.h>`: 4 bytes. */
export interface genlmsghdr extends RecordView<'struct genlmsghdr'> {
  cmd: number;
  version: number;
  reserved: number;
}

export const genlmsghdr: Descriptor<genlmsghdr> = /* @__PURE__ */ declareStruct(
  'genlmsghdr',
  `
  __u8 cmd;
  __u8 version;
  __u16 reserved;
`,
);
