// Generated from Linux 7.3.4 <linux/virtio_9p.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/virtio_9p.h>`: 2 bytes. */
export interface virtio_9p_config extends RecordView<'struct virtio_9p_config'> {
  tag_len: number;
  get tag(): Uint8Array;
  set tag(value: Bytes);
}

export const virtio_9p_config: Descriptor<virtio_9p_config> = /* @__PURE__ */ declareStruct(
  'virtio_9p_config',
  `
  __u16 tag_len;
  __u8 tag[];
`,
  { pack: 1 },
);
