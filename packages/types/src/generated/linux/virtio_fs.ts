// Generated from Linux 7.3.4 <linux/virtio_fs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_FS_SHMCAP_ID_CACHE = 0;
export declare namespace struct {
  /** `<linux/virtio_fs.h>`: 40 bytes. */
  interface virtio_fs_config extends RecordView<'struct virtio_fs_config'> {
    get tag(): Uint8Array;
    set tag(value: Bytes);
    num_request_queues: number;
  }
}

export const struct: {
  readonly virtio_fs_config: Descriptor<struct.virtio_fs_config>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_fs_config": ["__u8 tag[36];__le32 num_request_queues;",{"pack":1}]
}`),
);
