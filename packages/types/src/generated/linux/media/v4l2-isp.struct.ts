// Generated from Linux 7.3.4 <linux/media/v4l2-isp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/media/v4l2-isp.h>`: 8 bytes. */
export interface v4l2_isp_block_header extends RecordView<'struct v4l2_isp_block_header'> {
  type: number;
  flags: number;
  size: number;
}

export const v4l2_isp_block_header: Descriptor<v4l2_isp_block_header> =
  /* @__PURE__ */ declareStruct(
    'v4l2_isp_block_header',
    `
  __u16 type;
  __u16 flags;
  __u32 size;
`,
    { align: 8 },
  );

/** `<linux/media/v4l2-isp.h>`: 8 bytes. */
export interface v4l2_isp_buffer extends RecordView<'struct v4l2_isp_buffer'> {
  version: number;
  data_size: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const v4l2_isp_buffer: Descriptor<v4l2_isp_buffer> = /* @__PURE__ */ declareStruct(
  'v4l2_isp_buffer',
  `
  __u32 version;
  __u32 data_size;
  __u8 data[];
`,
);
