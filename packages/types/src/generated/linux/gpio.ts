// Generated from Linux 7.3.4 <linux/gpio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'GPIO_GET_CHIPINFO_IOCTL'> = /* @__PURE__ */ perArchOf(
  {},
  {
    GPIO_GET_CHIPINFO_IOCTL: 2151986177,
  },
);

export const GPIO_GET_CHIPINFO_IOCTL: number = /* @__PURE__ */ requestHere(2151986177);
export const GPIOEVENT_EVENT_FALLING_EDGE = 2,
  GPIOEVENT_EVENT_RISING_EDGE = 1,
  GPIOEVENT_REQUEST_BOTH_EDGES = 3,
  GPIOEVENT_REQUEST_FALLING_EDGE = 2,
  GPIOEVENT_REQUEST_RISING_EDGE = 1,
  GPIOHANDLES_MAX = 64,
  GPIOHANDLE_GET_LINE_VALUES_IOCTL = 3225465864,
  GPIOHANDLE_REQUEST_ACTIVE_LOW = 4,
  GPIOHANDLE_REQUEST_BIAS_DISABLE = 128,
  GPIOHANDLE_REQUEST_BIAS_PULL_DOWN = 64,
  GPIOHANDLE_REQUEST_BIAS_PULL_UP = 32,
  GPIOHANDLE_REQUEST_INPUT = 1,
  GPIOHANDLE_REQUEST_OPEN_DRAIN = 8,
  GPIOHANDLE_REQUEST_OPEN_SOURCE = 16,
  GPIOHANDLE_REQUEST_OUTPUT = 2,
  GPIOHANDLE_SET_CONFIG_IOCTL = 3226776586,
  GPIOHANDLE_SET_LINE_VALUES_IOCTL = 3225465865,
  GPIOLINE_CHANGED_CONFIG = 3,
  GPIOLINE_CHANGED_RELEASED = 2,
  GPIOLINE_CHANGED_REQUESTED = 1,
  GPIOLINE_FLAG_ACTIVE_LOW = 4,
  GPIOLINE_FLAG_BIAS_DISABLE = 128,
  GPIOLINE_FLAG_BIAS_PULL_DOWN = 64,
  GPIOLINE_FLAG_BIAS_PULL_UP = 32,
  GPIOLINE_FLAG_IS_OUT = 2,
  GPIOLINE_FLAG_KERNEL = 1,
  GPIOLINE_FLAG_OPEN_DRAIN = 8,
  GPIOLINE_FLAG_OPEN_SOURCE = 16,
  GPIO_GET_LINEEVENT_IOCTL = 3224417284,
  GPIO_GET_LINEHANDLE_IOCTL = 3245126659,
  GPIO_GET_LINEINFO_IOCTL = 3225990146,
  GPIO_GET_LINEINFO_UNWATCH_IOCTL = 3221533708,
  GPIO_GET_LINEINFO_WATCH_IOCTL = 3225990155,
  GPIO_MAX_NAME_SIZE = 32,
  GPIO_V2_GET_LINEINFO_IOCTL = 3238048773,
  GPIO_V2_GET_LINEINFO_WATCH_IOCTL = 3238048774,
  GPIO_V2_GET_LINE_IOCTL = 3260068871,
  GPIO_V2_LINES_MAX = 64,
  GPIO_V2_LINE_ATTR_ID_DEBOUNCE = 3,
  GPIO_V2_LINE_ATTR_ID_FLAGS = 1,
  GPIO_V2_LINE_ATTR_ID_OUTPUT_VALUES = 2,
  GPIO_V2_LINE_CHANGED_CONFIG = 3,
  GPIO_V2_LINE_CHANGED_RELEASED = 2,
  GPIO_V2_LINE_CHANGED_REQUESTED = 1,
  GPIO_V2_LINE_EVENT_FALLING_EDGE = 2,
  GPIO_V2_LINE_EVENT_RISING_EDGE = 1,
  GPIO_V2_LINE_FLAG_ACTIVE_LOW = 2,
  GPIO_V2_LINE_FLAG_BIAS_DISABLED = 1024,
  GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN = 512,
  GPIO_V2_LINE_FLAG_BIAS_PULL_UP = 256,
  GPIO_V2_LINE_FLAG_EDGE_FALLING = 32,
  GPIO_V2_LINE_FLAG_EDGE_RISING = 16,
  GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE = 4096,
  GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME = 2048,
  GPIO_V2_LINE_FLAG_INPUT = 4,
  GPIO_V2_LINE_FLAG_OPEN_DRAIN = 64,
  GPIO_V2_LINE_FLAG_OPEN_SOURCE = 128,
  GPIO_V2_LINE_FLAG_OUTPUT = 8,
  GPIO_V2_LINE_FLAG_USED = 1,
  GPIO_V2_LINE_GET_VALUES_IOCTL = 3222320142,
  GPIO_V2_LINE_NUM_ATTRS_MAX = 10,
  GPIO_V2_LINE_SET_CONFIG_IOCTL = 3239097357,
  GPIO_V2_LINE_SET_VALUES_IOCTL = 3222320143;
export declare namespace struct {
  /** `<linux/gpio.h>`: 16 bytes. */
  interface gpio_v2_line_attribute extends RecordView<'struct gpio_v2_line_attribute'> {
    id: number;
    padding: number;
    get flags(): bigint;
    set flags(value: Integer);
    get values(): bigint;
    set values(value: Integer);
    debounce_period_us: number;
  }

  /** `<linux/gpio.h>`: 272 bytes. */
  interface gpio_v2_line_config extends RecordView<'struct gpio_v2_line_config'> {
    get flags(): bigint;
    set flags(value: Integer);
    num_attrs: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
    get attrs(): Elements<struct.gpio_v2_line_config_attribute>;
    set attrs(value: Iterable<From<struct.gpio_v2_line_config_attribute>>);
  }

  /** `<linux/gpio.h>`: 24 bytes. */
  interface gpio_v2_line_config_attribute
    extends RecordView<'struct gpio_v2_line_config_attribute'> {
    get attr(): struct.gpio_v2_line_attribute;
    set attr(value: From<struct.gpio_v2_line_attribute>);
    get mask(): bigint;
    set mask(value: Integer);
  }

  /** `<linux/gpio.h>`: 48 bytes. */
  interface gpio_v2_line_event extends RecordView<'struct gpio_v2_line_event'> {
    get timestamp_ns(): bigint;
    set timestamp_ns(value: Integer);
    id: number;
    offset: number;
    seqno: number;
    line_seqno: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/gpio.h>`: 256 bytes. */
  interface gpio_v2_line_info extends RecordView<'struct gpio_v2_line_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get consumer(): Uint8Array;
    set consumer(value: Bytes);
    offset: number;
    num_attrs: number;
    get flags(): bigint;
    set flags(value: Integer);
    get attrs(): Elements<struct.gpio_v2_line_attribute>;
    set attrs(value: Iterable<From<struct.gpio_v2_line_attribute>>);
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/gpio.h>`: 288 bytes. */
  interface gpio_v2_line_info_changed extends RecordView<'struct gpio_v2_line_info_changed'> {
    get info(): struct.gpio_v2_line_info;
    set info(value: From<struct.gpio_v2_line_info>);
    get timestamp_ns(): bigint;
    set timestamp_ns(value: Integer);
    event_type: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/gpio.h>`: 592 bytes. */
  interface gpio_v2_line_request extends RecordView<'struct gpio_v2_line_request'> {
    get offsets(): Uint32Array;
    set offsets(value: Iterable<Integer>);
    get consumer(): Uint8Array;
    set consumer(value: Bytes);
    get config(): struct.gpio_v2_line_config;
    set config(value: From<struct.gpio_v2_line_config>);
    num_lines: number;
    event_buffer_size: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
    fd: number;
  }

  /** `<linux/gpio.h>`: 16 bytes. */
  interface gpio_v2_line_values extends RecordView<'struct gpio_v2_line_values'> {
    get bits(): bigint;
    set bits(value: Integer);
    get mask(): bigint;
    set mask(value: Integer);
  }

  /** `<linux/gpio.h>`: 68 bytes. */
  interface gpiochip_info extends RecordView<'struct gpiochip_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get label(): Uint8Array;
    set label(value: Bytes);
    lines: number;
  }

  /** `<linux/gpio.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface gpioevent_data extends RecordView<'struct gpioevent_data'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    id: number;
  }

  /** `<linux/gpio.h>`: 48 bytes. */
  interface gpioevent_request extends RecordView<'struct gpioevent_request'> {
    lineoffset: number;
    handleflags: number;
    eventflags: number;
    get consumer_label(): Uint8Array;
    set consumer_label(value: Bytes);
    fd: number;
  }

  /** `<linux/gpio.h>`: 84 bytes. */
  interface gpiohandle_config extends RecordView<'struct gpiohandle_config'> {
    flags: number;
    get default_values(): Uint8Array;
    set default_values(value: Bytes);
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }

  /** `<linux/gpio.h>`: 64 bytes. */
  interface gpiohandle_data extends RecordView<'struct gpiohandle_data'> {
    get values(): Uint8Array;
    set values(value: Bytes);
  }

  /** `<linux/gpio.h>`: 364 bytes. */
  interface gpiohandle_request extends RecordView<'struct gpiohandle_request'> {
    get lineoffsets(): Uint32Array;
    set lineoffsets(value: Iterable<Integer>);
    flags: number;
    get default_values(): Uint8Array;
    set default_values(value: Bytes);
    get consumer_label(): Uint8Array;
    set consumer_label(value: Bytes);
    lines: number;
    fd: number;
  }

  /** `<linux/gpio.h>`: 72 bytes. */
  interface gpioline_info extends RecordView<'struct gpioline_info'> {
    line_offset: number;
    flags: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    get consumer(): Uint8Array;
    set consumer(value: Bytes);
  }

  /** `<linux/gpio.h>`: 104 bytes. */
  interface gpioline_info_changed extends RecordView<'struct gpioline_info_changed'> {
    get info(): struct.gpioline_info;
    set info(value: From<struct.gpioline_info>);
    get timestamp(): bigint;
    set timestamp(value: Integer);
    event_type: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly gpio_v2_line_attribute: Descriptor<struct.gpio_v2_line_attribute>;
  readonly gpio_v2_line_config: Descriptor<struct.gpio_v2_line_config>;
  readonly gpio_v2_line_config_attribute: Descriptor<struct.gpio_v2_line_config_attribute>;
  readonly gpio_v2_line_event: Descriptor<struct.gpio_v2_line_event>;
  readonly gpio_v2_line_info: Descriptor<struct.gpio_v2_line_info>;
  readonly gpio_v2_line_info_changed: Descriptor<struct.gpio_v2_line_info_changed>;
  readonly gpio_v2_line_request: Descriptor<struct.gpio_v2_line_request>;
  readonly gpio_v2_line_values: Descriptor<struct.gpio_v2_line_values>;
  readonly gpiochip_info: Descriptor<struct.gpiochip_info>;
  readonly gpioevent_data: Descriptor<struct.gpioevent_data>;
  readonly gpioevent_request: Descriptor<struct.gpioevent_request>;
  readonly gpiohandle_config: Descriptor<struct.gpiohandle_config>;
  readonly gpiohandle_data: Descriptor<struct.gpiohandle_data>;
  readonly gpiohandle_request: Descriptor<struct.gpiohandle_request>;
  readonly gpioline_info: Descriptor<struct.gpioline_info>;
  readonly gpioline_info_changed: Descriptor<struct.gpioline_info_changed>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gpio_v2_line_attribute": ["__u32 id;__u32 padding;union {__u64 flags;__u64 values;__u32 debounce_period_us;};",{"variants":{"x86":{"members":"__u32 id;__u32 padding;union aligned(8) {__u64 flags;__u64 values;__u32 debounce_period_us;};"}}}],
"gpio_v2_line_config": "__u64 flags;__u32 num_attrs;__u32 padding[5];struct gpio_v2_line_config_attribute attrs[10];",
"gpio_v2_line_config_attribute": "struct gpio_v2_line_attribute attr;__u64 mask;",
"gpio_v2_line_event": ["__u64 timestamp_ns;__u32 id;__u32 offset;__u32 seqno;__u32 line_seqno;__u32 padding[6];",{"variants":{"x86":{"align":8}}}],
"gpio_v2_line_info": "char name[32];char consumer[32];__u32 offset;__u32 num_attrs;__u64 flags;struct gpio_v2_line_attribute attrs[10];__u32 padding[4];",
"gpio_v2_line_info_changed": "struct gpio_v2_line_info info;__u64 timestamp_ns;__u32 event_type;__u32 padding[5];",
"gpio_v2_line_request": "__u32 offsets[64];char consumer[32];struct gpio_v2_line_config config;__u32 num_lines;__u32 event_buffer_size;__u32 padding[5];__s32 fd;",
"gpio_v2_line_values": ["__u64 bits;__u64 mask;",{"variants":{"x86":{"align":8}}}],
"gpiochip_info": "char name[32];char label[32];__u32 lines;",
"gpioevent_data": "__u64 timestamp;__u32 id;",
"gpioevent_request": "__u32 lineoffset;__u32 handleflags;__u32 eventflags;char consumer_label[32];int fd;",
"gpiohandle_config": "__u32 flags;__u8 default_values[64];__u32 padding[4];",
"gpiohandle_data": "__u8 values[64];",
"gpiohandle_request": "__u32 lineoffsets[64];__u32 flags;__u8 default_values[64];char consumer_label[32];__u32 lines;int fd;",
"gpioline_info": "__u32 line_offset;__u32 flags;char name[32];char consumer[32];",
"gpioline_info_changed": "struct gpioline_info info;__u64 timestamp;__u32 event_type;__u32 padding[5];"
}`),
);
