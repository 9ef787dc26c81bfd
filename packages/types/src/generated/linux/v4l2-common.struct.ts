// Generated from Linux 7.3.4 <linux/v4l2-common.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/v4l2-common.h>`: 40 bytes on x86_64, riscv64, aarch64; 36 bytes on x86, arm. */
export interface v4l2_edid extends RecordView<'struct v4l2_edid', 'edid'> {
  pad: number;
  start_block: number;
  blocks: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get edid(): number;
  set edid(value: Pointer);
}

export const v4l2_edid: Descriptor<v4l2_edid> = /* @__PURE__ */ declareStruct(
  'v4l2_edid',
  `
  __u32 pad;
  __u32 start_block;
  __u32 blocks;
  __u32 reserved[5];
  __u8 *edid;
`,
);
