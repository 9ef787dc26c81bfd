// Generated from Linux 7.3.4 <linux/misc/bcm_vk.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/misc/bcm_vk.h>`: 68 bytes. */
export interface vk_image extends RecordView<'struct vk_image'> {
  type: number;
  get filename(): Uint8Array;
  set filename(value: Bytes);
}

export const vk_image: Descriptor<vk_image> = /* @__PURE__ */ declareStruct(
  'vk_image',
  `
  __u32 type;
  __u8 filename[64];
`,
);

/** `<linux/misc/bcm_vk.h>`: 8 bytes. */
export interface vk_reset extends RecordView<'struct vk_reset'> {
  arg1: number;
  arg2: number;
}

export const vk_reset: Descriptor<vk_reset> = /* @__PURE__ */ declareStruct(
  'vk_reset',
  `
  __u32 arg1;
  __u32 arg2;
`,
);
