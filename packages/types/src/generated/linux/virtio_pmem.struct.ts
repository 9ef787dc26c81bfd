// Generated from Linux 7.3.4 <linux/virtio_pmem.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/virtio_pmem.h>`: 16 bytes. */
export interface virtio_pmem_config extends RecordView<'struct virtio_pmem_config'> {
  get start(): bigint;
  set start(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const virtio_pmem_config: Descriptor<virtio_pmem_config> = /* @__PURE__ */ declareStruct(
  'virtio_pmem_config',
  `
  __le64 start;
  __le64 size;
`,
);

/** `<linux/virtio_pmem.h>`: 4 bytes. */
export interface virtio_pmem_req extends RecordView<'struct virtio_pmem_req'> {
  type: number;
}

export const virtio_pmem_req: Descriptor<virtio_pmem_req> = /* @__PURE__ */ declareStruct(
  'virtio_pmem_req',
  `
  __le32 type;
`,
);

/** `<linux/virtio_pmem.h>`: 4 bytes. */
export interface virtio_pmem_resp extends RecordView<'struct virtio_pmem_resp'> {
  ret: number;
}

export const virtio_pmem_resp: Descriptor<virtio_pmem_resp> = /* @__PURE__ */ declareStruct(
  'virtio_pmem_resp',
  `
  __le32 ret;
`,
);
