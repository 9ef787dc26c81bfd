// Generated from Linux 7.3.4 <linux/virtio_console.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_CONSOLE_BAD_ID = 4294967295,
  VIRTIO_CONSOLE_CONSOLE_PORT = 4,
  VIRTIO_CONSOLE_DEVICE_READY = 0,
  VIRTIO_CONSOLE_F_EMERG_WRITE = 2,
  VIRTIO_CONSOLE_F_MULTIPORT = 1,
  VIRTIO_CONSOLE_F_SIZE = 0,
  VIRTIO_CONSOLE_PORT_ADD = 1,
  VIRTIO_CONSOLE_PORT_NAME = 7,
  VIRTIO_CONSOLE_PORT_OPEN = 6,
  VIRTIO_CONSOLE_PORT_READY = 3,
  VIRTIO_CONSOLE_PORT_REMOVE = 2,
  VIRTIO_CONSOLE_RESIZE = 5;
export declare namespace struct {
  /** `<linux/virtio_console.h>`: 12 bytes. */
  interface virtio_console_config extends RecordView<'struct virtio_console_config'> {
    cols: number;
    rows: number;
    max_nr_ports: number;
    emerg_wr: number;
  }

  /** `<linux/virtio_console.h>`: 8 bytes. */
  interface virtio_console_control extends RecordView<'struct virtio_console_control'> {
    id: number;
    event: number;
    value: number;
  }
}

export const struct: {
  readonly virtio_console_config: Descriptor<struct.virtio_console_config>;
  readonly virtio_console_control: Descriptor<struct.virtio_console_control>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_console_config": ["__u16 cols;__u16 rows;__u32 max_nr_ports;__u32 emerg_wr;",{"pack":1}],
"virtio_console_control": "__u32 id;__u16 event;__u16 value;"
}`),
);
