// Generated from Linux 7.3.4 <linux/virtio_gpio.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_GPIO_DIRECTION_IN = 2,
  VIRTIO_GPIO_DIRECTION_NONE = 0,
  VIRTIO_GPIO_DIRECTION_OUT = 1,
  VIRTIO_GPIO_F_IRQ = 0,
  VIRTIO_GPIO_IRQ_STATUS_INVALID = 0,
  VIRTIO_GPIO_IRQ_STATUS_VALID = 1,
  VIRTIO_GPIO_IRQ_TYPE_EDGE_BOTH = 3,
  VIRTIO_GPIO_IRQ_TYPE_EDGE_FALLING = 2,
  VIRTIO_GPIO_IRQ_TYPE_EDGE_RISING = 1,
  VIRTIO_GPIO_IRQ_TYPE_LEVEL_HIGH = 4,
  VIRTIO_GPIO_IRQ_TYPE_LEVEL_LOW = 8,
  VIRTIO_GPIO_IRQ_TYPE_NONE = 0,
  VIRTIO_GPIO_MSG_GET_DIRECTION = 2,
  VIRTIO_GPIO_MSG_GET_NAMES = 1,
  VIRTIO_GPIO_MSG_GET_VALUE = 4,
  VIRTIO_GPIO_MSG_IRQ_TYPE = 6,
  VIRTIO_GPIO_MSG_SET_DIRECTION = 3,
  VIRTIO_GPIO_MSG_SET_VALUE = 5,
  VIRTIO_GPIO_STATUS_ERR = 1,
  VIRTIO_GPIO_STATUS_OK = 0;
export declare namespace struct {
  /** `<linux/virtio_gpio.h>`: 8 bytes. */
  interface virtio_gpio_config extends RecordView<'struct virtio_gpio_config'> {
    ngpio: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    gpio_names_size: number;
  }

  /** `<linux/virtio_gpio.h>`: 2 bytes. */
  interface virtio_gpio_irq_request extends RecordView<'struct virtio_gpio_irq_request'> {
    gpio: number;
  }

  /** `<linux/virtio_gpio.h>`: 1 bytes. */
  interface virtio_gpio_irq_response extends RecordView<'struct virtio_gpio_irq_response'> {
    status: number;
  }

  /** `<linux/virtio_gpio.h>`: 8 bytes. */
  interface virtio_gpio_request extends RecordView<'struct virtio_gpio_request'> {
    type: number;
    gpio: number;
    value: number;
  }

  /** `<linux/virtio_gpio.h>`: 2 bytes. */
  interface virtio_gpio_response extends RecordView<'struct virtio_gpio_response'> {
    status: number;
    value: number;
  }

  /** `<linux/virtio_gpio.h>`: 1 bytes. */
  interface virtio_gpio_response_get_names
    extends RecordView<'struct virtio_gpio_response_get_names'> {
    status: number;
    get value(): Uint8Array;
    set value(value: Bytes);
  }
}

export const struct: {
  readonly virtio_gpio_config: Descriptor<struct.virtio_gpio_config>;
  readonly virtio_gpio_irq_request: Descriptor<struct.virtio_gpio_irq_request>;
  readonly virtio_gpio_irq_response: Descriptor<struct.virtio_gpio_irq_response>;
  readonly virtio_gpio_request: Descriptor<struct.virtio_gpio_request>;
  readonly virtio_gpio_response: Descriptor<struct.virtio_gpio_response>;
  readonly virtio_gpio_response_get_names: Descriptor<struct.virtio_gpio_response_get_names>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_gpio_config": "__le16 ngpio;__u8 padding[2];__le32 gpio_names_size;",
"virtio_gpio_irq_request": "__le16 gpio;",
"virtio_gpio_irq_response": "__u8 status;",
"virtio_gpio_request": "__le16 type;__le16 gpio;__le32 value;",
"virtio_gpio_response": "__u8 status;__u8 value;",
"virtio_gpio_response_get_names": "__u8 status;__u8 value[];"
}`),
);
