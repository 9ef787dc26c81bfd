// Generated from Linux 7.3.4 <linux/gpio.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/gpio.h>`: 16 bytes. */
export interface gpio_v2_line_attribute extends RecordView<'struct gpio_v2_line_attribute'> {
  id: number;
  padding: number;
  get flags(): bigint;
  set flags(value: Integer);
  get values(): bigint;
  set values(value: Integer);
  debounce_period_us: number;
}

export const gpio_v2_line_attribute: Descriptor<gpio_v2_line_attribute> =
  /* @__PURE__ */ declareStruct(
    'gpio_v2_line_attribute',
    `
  __u32 id;
  __u32 padding;
  union {
    __u64 flags;
    __u64 values;
    __u32 debounce_period_us;
  };
`,
    {
      variants: {
        x86: {
          members: `
  __u32 id;
  __u32 padding;
  union aligned(8) {
    __u64 flags;
    __u64 values;
    __u32 debounce_period_us;
  };
`,
        },
      },
    },
  );

/** `<linux/gpio.h>`: 272 bytes. */
export interface gpio_v2_line_config extends RecordView<'struct gpio_v2_line_config'> {
  get flags(): bigint;
  set flags(value: Integer);
  num_attrs: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
  get attrs(): Elements<gpio_v2_line_config_attribute>;
  set attrs(value: Iterable<gpio_v2_line_config_attribute | Init<gpio_v2_line_config_attribute>>);
}

export const gpio_v2_line_config: Descriptor<gpio_v2_line_config> = /* @__PURE__ */ declareStruct(
  'gpio_v2_line_config',
  `
  __u64 flags;
  __u32 num_attrs;
  __u32 padding[5];
  struct gpio_v2_line_config_attribute attrs[10];
`,
  { uses: () => [gpio_v2_line_config_attribute] },
);

/** `<linux/gpio.h>`: 24 bytes. */
export interface gpio_v2_line_config_attribute
  extends RecordView<'struct gpio_v2_line_config_attribute'> {
  get attr(): gpio_v2_line_attribute;
  set attr(value: gpio_v2_line_attribute | Init<gpio_v2_line_attribute>);
  get mask(): bigint;
  set mask(value: Integer);
}

export const gpio_v2_line_config_attribute: Descriptor<gpio_v2_line_config_attribute> =
  /* @__PURE__ */ declareStruct(
    'gpio_v2_line_config_attribute',
    `
  struct gpio_v2_line_attribute attr;
  __u64 mask;
`,
    { uses: () => [gpio_v2_line_attribute] },
  );

/** `<linux/gpio.h>`: 48 bytes. */
export interface gpio_v2_line_event extends RecordView<'struct gpio_v2_line_event'> {
  get timestamp_ns(): bigint;
  set timestamp_ns(value: Integer);
  id: number;
  offset: number;
  seqno: number;
  line_seqno: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const gpio_v2_line_event: Descriptor<gpio_v2_line_event> = /* @__PURE__ */ declareStruct(
  'gpio_v2_line_event',
  `
  __u64 timestamp_ns;
  __u32 id;
  __u32 offset;
  __u32 seqno;
  __u32 line_seqno;
  __u32 padding[6];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/gpio.h>`: 256 bytes. */
export interface gpio_v2_line_info extends RecordView<'struct gpio_v2_line_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get consumer(): Uint8Array;
  set consumer(value: Bytes);
  offset: number;
  num_attrs: number;
  get flags(): bigint;
  set flags(value: Integer);
  get attrs(): Elements<gpio_v2_line_attribute>;
  set attrs(value: Iterable<gpio_v2_line_attribute | Init<gpio_v2_line_attribute>>);
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const gpio_v2_line_info: Descriptor<gpio_v2_line_info> = /* @__PURE__ */ declareStruct(
  'gpio_v2_line_info',
  `
  char name[32];
  char consumer[32];
  __u32 offset;
  __u32 num_attrs;
  __u64 flags;
  struct gpio_v2_line_attribute attrs[10];
  __u32 padding[4];
`,
  { uses: () => [gpio_v2_line_attribute] },
);

/** `<linux/gpio.h>`: 288 bytes. */
export interface gpio_v2_line_info_changed extends RecordView<'struct gpio_v2_line_info_changed'> {
  get info(): gpio_v2_line_info;
  set info(value: gpio_v2_line_info | Init<gpio_v2_line_info>);
  get timestamp_ns(): bigint;
  set timestamp_ns(value: Integer);
  event_type: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const gpio_v2_line_info_changed: Descriptor<gpio_v2_line_info_changed> =
  /* @__PURE__ */ declareStruct(
    'gpio_v2_line_info_changed',
    `
  struct gpio_v2_line_info info;
  __u64 timestamp_ns;
  __u32 event_type;
  __u32 padding[5];
`,
    { uses: () => [gpio_v2_line_info] },
  );

/** `<linux/gpio.h>`: 592 bytes. */
export interface gpio_v2_line_request extends RecordView<'struct gpio_v2_line_request'> {
  get offsets(): Uint32Array;
  set offsets(value: Iterable<Integer>);
  get consumer(): Uint8Array;
  set consumer(value: Bytes);
  get config(): gpio_v2_line_config;
  set config(value: gpio_v2_line_config | Init<gpio_v2_line_config>);
  num_lines: number;
  event_buffer_size: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
  fd: number;
}

export const gpio_v2_line_request: Descriptor<gpio_v2_line_request> = /* @__PURE__ */ declareStruct(
  'gpio_v2_line_request',
  `
  __u32 offsets[64];
  char consumer[32];
  struct gpio_v2_line_config config;
  __u32 num_lines;
  __u32 event_buffer_size;
  __u32 padding[5];
  __s32 fd;
`,
  { uses: () => [gpio_v2_line_config] },
);

/** `<linux/gpio.h>`: 16 bytes. */
export interface gpio_v2_line_values extends RecordView<'struct gpio_v2_line_values'> {
  get bits(): bigint;
  set bits(value: Integer);
  get mask(): bigint;
  set mask(value: Integer);
}

export const gpio_v2_line_values: Descriptor<gpio_v2_line_values> = /* @__PURE__ */ declareStruct(
  'gpio_v2_line_values',
  `
  __u64 bits;
  __u64 mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/gpio.h>`: 68 bytes. */
export interface gpiochip_info extends RecordView<'struct gpiochip_info'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get label(): Uint8Array;
  set label(value: Bytes);
  lines: number;
}

export const gpiochip_info: Descriptor<gpiochip_info> = /* @__PURE__ */ declareStruct(
  'gpiochip_info',
  `
  char name[32];
  char label[32];
  __u32 lines;
`,
);

/** `<linux/gpio.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface gpioevent_data extends RecordView<'struct gpioevent_data'> {
  get timestamp(): bigint;
  set timestamp(value: Integer);
  id: number;
}

export const gpioevent_data: Descriptor<gpioevent_data> = /* @__PURE__ */ declareStruct(
  'gpioevent_data',
  `
  __u64 timestamp;
  __u32 id;
`,
);

/** `<linux/gpio.h>`: 48 bytes. */
export interface gpioevent_request extends RecordView<'struct gpioevent_request'> {
  lineoffset: number;
  handleflags: number;
  eventflags: number;
  get consumer_label(): Uint8Array;
  set consumer_label(value: Bytes);
  fd: number;
}

export const gpioevent_request: Descriptor<gpioevent_request> = /* @__PURE__ */ declareStruct(
  'gpioevent_request',
  `
  __u32 lineoffset;
  __u32 handleflags;
  __u32 eventflags;
  char consumer_label[32];
  int fd;
`,
);

/** `<linux/gpio.h>`: 84 bytes. */
export interface gpiohandle_config extends RecordView<'struct gpiohandle_config'> {
  flags: number;
  get default_values(): Uint8Array;
  set default_values(value: Bytes);
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const gpiohandle_config: Descriptor<gpiohandle_config> = /* @__PURE__ */ declareStruct(
  'gpiohandle_config',
  `
  __u32 flags;
  __u8 default_values[64];
  __u32 padding[4];
`,
);

/** `<linux/gpio.h>`: 64 bytes. */
export interface gpiohandle_data extends RecordView<'struct gpiohandle_data'> {
  get values(): Uint8Array;
  set values(value: Bytes);
}

export const gpiohandle_data: Descriptor<gpiohandle_data> = /* @__PURE__ */ declareStruct(
  'gpiohandle_data',
  `
  __u8 values[64];
`,
);

/** `<linux/gpio.h>`: 364 bytes. */
export interface gpiohandle_request extends RecordView<'struct gpiohandle_request'> {
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

export const gpiohandle_request: Descriptor<gpiohandle_request> = /* @__PURE__ */ declareStruct(
  'gpiohandle_request',
  `
  __u32 lineoffsets[64];
  __u32 flags;
  __u8 default_values[64];
  char consumer_label[32];
  __u32 lines;
  int fd;
`,
);

/** `<linux/gpio.h>`: 72 bytes. */
export interface gpioline_info extends RecordView<'struct gpioline_info'> {
  line_offset: number;
  flags: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  get consumer(): Uint8Array;
  set consumer(value: Bytes);
}

export const gpioline_info: Descriptor<gpioline_info> = /* @__PURE__ */ declareStruct(
  'gpioline_info',
  `
  __u32 line_offset;
  __u32 flags;
  char name[32];
  char consumer[32];
`,
);

/** `<linux/gpio.h>`: 104 bytes. */
export interface gpioline_info_changed extends RecordView<'struct gpioline_info_changed'> {
  get info(): gpioline_info;
  set info(value: gpioline_info | Init<gpioline_info>);
  get timestamp(): bigint;
  set timestamp(value: Integer);
  event_type: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const gpioline_info_changed: Descriptor<gpioline_info_changed> =
  /* @__PURE__ */ declareStruct(
    'gpioline_info_changed',
    `
  struct gpioline_info info;
  __u64 timestamp;
  __u32 event_type;
  __u32 padding[5];
`,
    { uses: () => [gpioline_info] },
  );
