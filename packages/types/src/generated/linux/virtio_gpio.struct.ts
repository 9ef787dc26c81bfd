// Generated from Linux 7.3.4 <linux/virtio_gpio.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/virtio_gpio.h>`: 8 bytes. */
export interface virtio_gpio_config extends RecordView<'struct virtio_gpio_config'> {
  ngpio: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  gpio_names_size: number;
}

export const virtio_gpio_config: Descriptor<virtio_gpio_config> = /* @__PURE__ */ declareStruct(
  'virtio_gpio_config',
  `
  __le16 ngpio;
  __u8 padding[2];
  __le32 gpio_names_size;
`,
);

/** `<linux/virtio_gpio.h>`: 2 bytes. */
export interface virtio_gpio_irq_request extends RecordView<'struct virtio_gpio_irq_request'> {
  gpio: number;
}

export const virtio_gpio_irq_request: Descriptor<virtio_gpio_irq_request> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpio_irq_request',
    `
  __le16 gpio;
`,
  );

/** `<linux/virtio_gpio.h>`: 1 bytes. */
export interface virtio_gpio_irq_response extends RecordView<'struct virtio_gpio_irq_response'> {
  status: number;
}

export const virtio_gpio_irq_response: Descriptor<virtio_gpio_irq_response> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpio_irq_response',
    `
  __u8 status;
`,
  );

/** `<linux/virtio_gpio.h>`: 8 bytes. */
export interface virtio_gpio_request extends RecordView<'struct virtio_gpio_request'> {
  type: number;
  gpio: number;
  value: number;
}

export const virtio_gpio_request: Descriptor<virtio_gpio_request> = /* @__PURE__ */ declareStruct(
  'virtio_gpio_request',
  `
  __le16 type;
  __le16 gpio;
  __le32 value;
`,
);

/** `<linux/virtio_gpio.h>`: 2 bytes. */
export interface virtio_gpio_response extends RecordView<'struct virtio_gpio_response'> {
  status: number;
  value: number;
}

export const virtio_gpio_response: Descriptor<virtio_gpio_response> = /* @__PURE__ */ declareStruct(
  'virtio_gpio_response',
  `
  __u8 status;
  __u8 value;
`,
);

/** `<linux/virtio_gpio.h>`: 1 bytes. */
export interface virtio_gpio_response_get_names
  extends RecordView<'struct virtio_gpio_response_get_names'> {
  status: number;
  get value(): Uint8Array;
  set value(value: Bytes);
}

export const virtio_gpio_response_get_names: Descriptor<virtio_gpio_response_get_names> =
  /* @__PURE__ */ declareStruct(
    'virtio_gpio_response_get_names',
    `
  __u8 status;
  __u8 value[];
`,
  );
