// Generated from Linux 7.3.4 <linux/virtio_pcidev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_PCIDEV_OP_CFG_READ = 1,
  VIRTIO_PCIDEV_OP_CFG_WRITE = 2,
  VIRTIO_PCIDEV_OP_INT = 6,
  VIRTIO_PCIDEV_OP_MMIO_MEMSET = 5,
  VIRTIO_PCIDEV_OP_MMIO_READ = 3,
  VIRTIO_PCIDEV_OP_MMIO_WRITE = 4,
  VIRTIO_PCIDEV_OP_MSI = 7,
  VIRTIO_PCIDEV_OP_PME = 8,
  VIRTIO_PCIDEV_OP_RESERVED = 0;
export declare namespace struct {
  /** `<linux/virtio_pcidev.h>`: 16 bytes. */
  interface virtio_pcidev_msg extends RecordView<'struct virtio_pcidev_msg'> {
    op: number;
    bar: number;
    reserved: number;
    size: number;
    get addr(): bigint;
    set addr(value: Integer);
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly virtio_pcidev_msg: Descriptor<struct.virtio_pcidev_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_pcidev_msg": "__u8 op;__u8 bar;__u16 reserved;__u32 size;__u64 addr;__u8 data[];"
}`),
);
