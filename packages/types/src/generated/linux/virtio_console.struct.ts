// Generated from Linux 7.3.4 <linux/virtio_console.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/virtio_console.h>`: 12 bytes. */
export interface virtio_console_config extends RecordView<'struct virtio_console_config'> {
  cols: number;
  rows: number;
  max_nr_ports: number;
  emerg_wr: number;
}

export const virtio_console_config: Descriptor<virtio_console_config> =
  /* @__PURE__ */ declareStruct(
    'virtio_console_config',
    `
  __u16 cols;
  __u16 rows;
  __u32 max_nr_ports;
  __u32 emerg_wr;
`,
    { pack: 1 },
  );

/** `<linux/virtio_console.h>`: 8 bytes. */
export interface virtio_console_control extends RecordView<'struct virtio_console_control'> {
  id: number;
  event: number;
  value: number;
}

export const virtio_console_control: Descriptor<virtio_console_control> =
  /* @__PURE__ */ declareStruct(
    'virtio_console_control',
    `
  __u32 id;
  __u16 event;
  __u16 value;
`,
  );
