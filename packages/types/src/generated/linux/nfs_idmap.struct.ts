// Generated from Linux 7.3.4 <linux/nfs_idmap.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/nfs_idmap.h>`: 140 bytes. */
export interface idmap_msg extends RecordView<'struct idmap_msg'> {
  im_type: number;
  im_conv: number;
  get im_name(): Uint8Array;
  set im_name(value: Bytes);
  im_id: number;
  im_status: number;
}

export const idmap_msg: Descriptor<idmap_msg> = /* @__PURE__ */ declareStruct(
  'idmap_msg',
  `
  __u8 im_type;
  __u8 im_conv;
  char im_name[128];
  __u32 im_id;
  __u8 im_status;
`,
);
