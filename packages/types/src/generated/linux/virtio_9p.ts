// Generated from Linux 7.3.4 <linux/virtio_9p.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_9P_MOUNT_TAG = 0;
export declare namespace struct {
  /** `<linux/virtio_9p.h>`: 2 bytes. */
  interface virtio_9p_config extends RecordView<'struct virtio_9p_config'> {
    tag_len: number;
    get tag(): Uint8Array;
    set tag(value: Bytes);
  }
}

export const struct: {
  readonly virtio_9p_config: Descriptor<struct.virtio_9p_config>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_9p_config": ["__u16 tag_len;__u8 tag[];",{"pack":1}]
}`),
);
