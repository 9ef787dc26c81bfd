// Generated from Linux 7.3.4 <linux/virtio_pmem.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const VIRTIO_PMEM_F_SHMEM_REGION = 0,
  VIRTIO_PMEM_REQ_TYPE_FLUSH = 0,
  VIRTIO_PMEM_SHMEM_REGION_ID = 0;
export declare namespace struct {
  /** `<linux/virtio_pmem.h>`: 16 bytes. */
  interface virtio_pmem_config extends RecordView<'struct virtio_pmem_config'> {
    get start(): bigint;
    set start(value: Integer);
    get size(): bigint;
    set size(value: Integer);
  }

  /** `<linux/virtio_pmem.h>`: 4 bytes. */
  interface virtio_pmem_req extends RecordView<'struct virtio_pmem_req'> {
    type: number;
  }

  /** `<linux/virtio_pmem.h>`: 4 bytes. */
  interface virtio_pmem_resp extends RecordView<'struct virtio_pmem_resp'> {
    ret: number;
  }
}

export const struct: {
  readonly virtio_pmem_config: Descriptor<struct.virtio_pmem_config>;
  readonly virtio_pmem_req: Descriptor<struct.virtio_pmem_req>;
  readonly virtio_pmem_resp: Descriptor<struct.virtio_pmem_resp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_pmem_config": "__le64 start;__le64 size;",
"virtio_pmem_req": "__le32 type;",
"virtio_pmem_resp": "__le32 ret;"
}`),
);
