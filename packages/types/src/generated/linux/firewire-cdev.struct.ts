// Generated from Linux 7.3.4 <linux/firewire-cdev.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/firewire-cdev.h>`: 24 bytes. */
export interface fw_cdev_add_descriptor extends RecordView<'struct fw_cdev_add_descriptor'> {
  immediate: number;
  key: number;
  get data(): bigint;
  set data(value: Integer);
  length: number;
  handle: number;
}

export const fw_cdev_add_descriptor: Descriptor<fw_cdev_add_descriptor> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_add_descriptor',
    `
  __u32 immediate;
  __u32 key;
  __u64 data;
  __u32 length;
  __u32 handle;
`,
  );

/** `<linux/firewire-cdev.h>`: 32 bytes. */
export interface fw_cdev_allocate extends RecordView<'struct fw_cdev_allocate'> {
  get offset(): bigint;
  set offset(value: Integer);
  get closure(): bigint;
  set closure(value: Integer);
  length: number;
  handle: number;
  get region_end(): bigint;
  set region_end(value: Integer);
}

export const fw_cdev_allocate: Descriptor<fw_cdev_allocate> = /* @__PURE__ */ declareStruct(
  'fw_cdev_allocate',
  `
  __u64 offset;
  __u64 closure;
  __u32 length;
  __u32 handle;
  __u64 region_end;
`,
);

/** `<linux/firewire-cdev.h>`: 24 bytes. */
export interface fw_cdev_allocate_iso_resource
  extends RecordView<'struct fw_cdev_allocate_iso_resource'> {
  get closure(): bigint;
  set closure(value: Integer);
  get channels(): bigint;
  set channels(value: Integer);
  bandwidth: number;
  handle: number;
}

export const fw_cdev_allocate_iso_resource: Descriptor<fw_cdev_allocate_iso_resource> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_allocate_iso_resource',
    `
  __u64 closure;
  __u64 channels;
  __u32 bandwidth;
  __u32 handle;
`,
  );

/** `<linux/firewire-cdev.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface fw_cdev_create_iso_context
  extends RecordView<'struct fw_cdev_create_iso_context'> {
  type: number;
  header_size: number;
  channel: number;
  speed: number;
  get closure(): bigint;
  set closure(value: Integer);
  handle: number;
}

export const fw_cdev_create_iso_context: Descriptor<fw_cdev_create_iso_context> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_create_iso_context',
    `
  __u32 type;
  __u32 header_size;
  __u32 channel;
  __u32 speed;
  __u64 closure;
  __u32 handle;
`,
  );

/** `<linux/firewire-cdev.h>`: 4 bytes. */
export interface fw_cdev_deallocate extends RecordView<'struct fw_cdev_deallocate'> {
  handle: number;
}

export const fw_cdev_deallocate: Descriptor<fw_cdev_deallocate> = /* @__PURE__ */ declareStruct(
  'fw_cdev_deallocate',
  `
  __u32 handle;
`,
);

/** `<linux/firewire-cdev.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface fw_cdev_event_bus_reset extends RecordView<'struct fw_cdev_event_bus_reset'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  node_id: number;
  local_node_id: number;
  bm_node_id: number;
  irm_node_id: number;
  root_node_id: number;
  generation: number;
}

export const fw_cdev_event_bus_reset: Descriptor<fw_cdev_event_bus_reset> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_bus_reset',
    `
  __u64 closure;
  __u32 type;
  __u32 node_id;
  __u32 local_node_id;
  __u32 bm_node_id;
  __u32 irm_node_id;
  __u32 root_node_id;
  __u32 generation;
`,
  );

/** `<linux/firewire-cdev.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface fw_cdev_event_common extends RecordView<'struct fw_cdev_event_common'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
}

export const fw_cdev_event_common: Descriptor<fw_cdev_event_common> = /* @__PURE__ */ declareStruct(
  'fw_cdev_event_common',
  `
  __u64 closure;
  __u32 type;
`,
);

/** `<linux/firewire-cdev.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fw_cdev_event_iso_interrupt
  extends RecordView<'struct fw_cdev_event_iso_interrupt'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  cycle: number;
  header_length: number;
  get header(): Uint32Array;
  set header(value: Iterable<Integer>);
}

export const fw_cdev_event_iso_interrupt: Descriptor<fw_cdev_event_iso_interrupt> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_iso_interrupt',
    `
  __u64 closure;
  __u32 type;
  __u32 cycle;
  __u32 header_length;
  __u32 header[];
`,
  );

/** `<linux/firewire-cdev.h>`: 16 bytes. */
export interface fw_cdev_event_iso_interrupt_mc
  extends RecordView<'struct fw_cdev_event_iso_interrupt_mc'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  completed: number;
}

export const fw_cdev_event_iso_interrupt_mc: Descriptor<fw_cdev_event_iso_interrupt_mc> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_iso_interrupt_mc',
    `
  __u64 closure;
  __u32 type;
  __u32 completed;
`,
  );

/** `<linux/firewire-cdev.h>`: 24 bytes. */
export interface fw_cdev_event_iso_resource
  extends RecordView<'struct fw_cdev_event_iso_resource'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  handle: number;
  channel: number;
  bandwidth: number;
}

export const fw_cdev_event_iso_resource: Descriptor<fw_cdev_event_iso_resource> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_iso_resource',
    `
  __u64 closure;
  __u32 type;
  __u32 handle;
  __s32 channel;
  __s32 bandwidth;
`,
  );

/** `<linux/firewire-cdev.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fw_cdev_event_phy_packet extends RecordView<'struct fw_cdev_event_phy_packet'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  rcode: number;
  length: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_phy_packet: Descriptor<fw_cdev_event_phy_packet> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_phy_packet',
    `
  __u64 closure;
  __u32 type;
  __u32 rcode;
  __u32 length;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 24 bytes. */
export interface fw_cdev_event_phy_packet2 extends RecordView<'struct fw_cdev_event_phy_packet2'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  rcode: number;
  length: number;
  tstamp: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_phy_packet2: Descriptor<fw_cdev_event_phy_packet2> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_phy_packet2',
    `
  __u64 closure;
  __u32 type;
  __u32 rcode;
  __u32 length;
  __u32 tstamp;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 32 bytes. */
export interface fw_cdev_event_request extends RecordView<'struct fw_cdev_event_request'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  tcode: number;
  get offset(): bigint;
  set offset(value: Integer);
  handle: number;
  length: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_request: Descriptor<fw_cdev_event_request> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_request',
    `
  __u64 closure;
  __u32 type;
  __u32 tcode;
  __u64 offset;
  __u32 handle;
  __u32 length;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 48 bytes. */
export interface fw_cdev_event_request2 extends RecordView<'struct fw_cdev_event_request2'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  tcode: number;
  get offset(): bigint;
  set offset(value: Integer);
  source_node_id: number;
  destination_node_id: number;
  card: number;
  generation: number;
  handle: number;
  length: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_request2: Descriptor<fw_cdev_event_request2> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_request2',
    `
  __u64 closure;
  __u32 type;
  __u32 tcode;
  __u64 offset;
  __u32 source_node_id;
  __u32 destination_node_id;
  __u32 card;
  __u32 generation;
  __u32 handle;
  __u32 length;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 56 bytes. */
export interface fw_cdev_event_request3 extends RecordView<'struct fw_cdev_event_request3'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  tcode: number;
  get offset(): bigint;
  set offset(value: Integer);
  source_node_id: number;
  destination_node_id: number;
  card: number;
  generation: number;
  handle: number;
  length: number;
  tstamp: number;
  padding: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_request3: Descriptor<fw_cdev_event_request3> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_request3',
    `
  __u64 closure;
  __u32 type;
  __u32 tcode;
  __u64 offset;
  __u32 source_node_id;
  __u32 destination_node_id;
  __u32 card;
  __u32 generation;
  __u32 handle;
  __u32 length;
  __u32 tstamp;
  __u32 padding;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fw_cdev_event_response extends RecordView<'struct fw_cdev_event_response'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  rcode: number;
  length: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_response: Descriptor<fw_cdev_event_response> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_response',
    `
  __u64 closure;
  __u32 type;
  __u32 rcode;
  __u32 length;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 32 bytes. */
export interface fw_cdev_event_response2 extends RecordView<'struct fw_cdev_event_response2'> {
  get closure(): bigint;
  set closure(value: Integer);
  type: number;
  rcode: number;
  length: number;
  request_tstamp: number;
  response_tstamp: number;
  padding: number;
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
}

export const fw_cdev_event_response2: Descriptor<fw_cdev_event_response2> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_event_response2',
    `
  __u64 closure;
  __u32 type;
  __u32 rcode;
  __u32 length;
  __u32 request_tstamp;
  __u32 response_tstamp;
  __u32 padding;
  __u32 data[];
`,
  );

/** `<linux/firewire-cdev.h>`: 4 bytes. */
export interface fw_cdev_flush_iso extends RecordView<'struct fw_cdev_flush_iso'> {
  handle: number;
}

export const fw_cdev_flush_iso: Descriptor<fw_cdev_flush_iso> = /* @__PURE__ */ declareStruct(
  'fw_cdev_flush_iso',
  `
  __u32 handle;
`,
);

/** `<linux/firewire-cdev.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface fw_cdev_get_cycle_timer extends RecordView<'struct fw_cdev_get_cycle_timer'> {
  get local_time(): bigint;
  set local_time(value: Integer);
  cycle_timer: number;
}

export const fw_cdev_get_cycle_timer: Descriptor<fw_cdev_get_cycle_timer> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_get_cycle_timer',
    `
  __u64 local_time;
  __u32 cycle_timer;
`,
  );

/** `<linux/firewire-cdev.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fw_cdev_get_cycle_timer2 extends RecordView<'struct fw_cdev_get_cycle_timer2'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  tv_nsec: number;
  clk_id: number;
  cycle_timer: number;
}

export const fw_cdev_get_cycle_timer2: Descriptor<fw_cdev_get_cycle_timer2> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_get_cycle_timer2',
    `
  __s64 tv_sec;
  __s32 tv_nsec;
  __s32 clk_id;
  __u32 cycle_timer;
`,
  );

/** `<linux/firewire-cdev.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface fw_cdev_get_info extends RecordView<'struct fw_cdev_get_info'> {
  version: number;
  rom_length: number;
  get rom(): bigint;
  set rom(value: Integer);
  get bus_reset(): bigint;
  set bus_reset(value: Integer);
  get bus_reset_closure(): bigint;
  set bus_reset_closure(value: Integer);
  card: number;
}

export const fw_cdev_get_info: Descriptor<fw_cdev_get_info> = /* @__PURE__ */ declareStruct(
  'fw_cdev_get_info',
  `
  __u32 version;
  __u32 rom_length;
  __u64 rom;
  __u64 bus_reset;
  __u64 bus_reset_closure;
  __u32 card;
`,
);

/** `<linux/firewire-cdev.h>`: 4 bytes. */
export interface fw_cdev_initiate_bus_reset
  extends RecordView<'struct fw_cdev_initiate_bus_reset'> {
  type: number;
}

export const fw_cdev_initiate_bus_reset: Descriptor<fw_cdev_initiate_bus_reset> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_initiate_bus_reset',
    `
  __u32 type;
`,
  );

/** `<linux/firewire-cdev.h>`: 4 bytes. */
export interface fw_cdev_iso_packet extends RecordView<'struct fw_cdev_iso_packet'> {
  control: number;
  get header(): Uint32Array;
  set header(value: Iterable<Integer>);
}

export const fw_cdev_iso_packet: Descriptor<fw_cdev_iso_packet> = /* @__PURE__ */ declareStruct(
  'fw_cdev_iso_packet',
  `
  __u32 control;
  __u32 header[];
`,
);

/** `<linux/firewire-cdev.h>`: 24 bytes. */
export interface fw_cdev_queue_iso extends RecordView<'struct fw_cdev_queue_iso'> {
  get packets(): bigint;
  set packets(value: Integer);
  get data(): bigint;
  set data(value: Integer);
  size: number;
  handle: number;
}

export const fw_cdev_queue_iso: Descriptor<fw_cdev_queue_iso> = /* @__PURE__ */ declareStruct(
  'fw_cdev_queue_iso',
  `
  __u64 packets;
  __u64 data;
  __u32 size;
  __u32 handle;
`,
);

/** `<linux/firewire-cdev.h>`: 8 bytes. */
export interface fw_cdev_receive_phy_packets
  extends RecordView<'struct fw_cdev_receive_phy_packets'> {
  get closure(): bigint;
  set closure(value: Integer);
}

export const fw_cdev_receive_phy_packets: Descriptor<fw_cdev_receive_phy_packets> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_receive_phy_packets',
    `
  __u64 closure;
`,
  );

/** `<linux/firewire-cdev.h>`: 4 bytes. */
export interface fw_cdev_remove_descriptor extends RecordView<'struct fw_cdev_remove_descriptor'> {
  handle: number;
}

export const fw_cdev_remove_descriptor: Descriptor<fw_cdev_remove_descriptor> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_remove_descriptor',
    `
  __u32 handle;
`,
  );

/** `<linux/firewire-cdev.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fw_cdev_send_phy_packet extends RecordView<'struct fw_cdev_send_phy_packet'> {
  get closure(): bigint;
  set closure(value: Integer);
  get data(): Uint32Array;
  set data(value: Iterable<Integer>);
  generation: number;
}

export const fw_cdev_send_phy_packet: Descriptor<fw_cdev_send_phy_packet> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_send_phy_packet',
    `
  __u64 closure;
  __u32 data[2];
  __u32 generation;
`,
  );

/** `<linux/firewire-cdev.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface fw_cdev_send_request extends RecordView<'struct fw_cdev_send_request'> {
  tcode: number;
  length: number;
  get offset(): bigint;
  set offset(value: Integer);
  get closure(): bigint;
  set closure(value: Integer);
  get data(): bigint;
  set data(value: Integer);
  generation: number;
}

export const fw_cdev_send_request: Descriptor<fw_cdev_send_request> = /* @__PURE__ */ declareStruct(
  'fw_cdev_send_request',
  `
  __u32 tcode;
  __u32 length;
  __u64 offset;
  __u64 closure;
  __u64 data;
  __u32 generation;
`,
);

/** `<linux/firewire-cdev.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fw_cdev_send_response extends RecordView<'struct fw_cdev_send_response'> {
  rcode: number;
  length: number;
  get data(): bigint;
  set data(value: Integer);
  handle: number;
}

export const fw_cdev_send_response: Descriptor<fw_cdev_send_response> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_send_response',
    `
  __u32 rcode;
  __u32 length;
  __u64 data;
  __u32 handle;
`,
  );

/** `<linux/firewire-cdev.h>`: 40 bytes. */
export interface fw_cdev_send_stream_packet
  extends RecordView<'struct fw_cdev_send_stream_packet'> {
  length: number;
  tag: number;
  channel: number;
  sy: number;
  get closure(): bigint;
  set closure(value: Integer);
  get data(): bigint;
  set data(value: Integer);
  generation: number;
  speed: number;
}

export const fw_cdev_send_stream_packet: Descriptor<fw_cdev_send_stream_packet> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_send_stream_packet',
    `
  __u32 length;
  __u32 tag;
  __u32 channel;
  __u32 sy;
  __u64 closure;
  __u64 data;
  __u32 generation;
  __u32 speed;
`,
  );

/** `<linux/firewire-cdev.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface fw_cdev_set_iso_channels extends RecordView<'struct fw_cdev_set_iso_channels'> {
  get channels(): bigint;
  set channels(value: Integer);
  handle: number;
}

export const fw_cdev_set_iso_channels: Descriptor<fw_cdev_set_iso_channels> =
  /* @__PURE__ */ declareStruct(
    'fw_cdev_set_iso_channels',
    `
  __u64 channels;
  __u32 handle;
`,
  );

/** `<linux/firewire-cdev.h>`: 16 bytes. */
export interface fw_cdev_start_iso extends RecordView<'struct fw_cdev_start_iso'> {
  cycle: number;
  sync: number;
  tags: number;
  handle: number;
}

export const fw_cdev_start_iso: Descriptor<fw_cdev_start_iso> = /* @__PURE__ */ declareStruct(
  'fw_cdev_start_iso',
  `
  __s32 cycle;
  __u32 sync;
  __u32 tags;
  __u32 handle;
`,
);

/** `<linux/firewire-cdev.h>`: 4 bytes. */
export interface fw_cdev_stop_iso extends RecordView<'struct fw_cdev_stop_iso'> {
  handle: number;
}

export const fw_cdev_stop_iso: Descriptor<fw_cdev_stop_iso> = /* @__PURE__ */ declareStruct(
  'fw_cdev_stop_iso',
  `
  __u32 handle;
`,
);
