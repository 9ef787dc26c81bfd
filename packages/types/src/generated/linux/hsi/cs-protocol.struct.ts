// Generated from Linux 7.3.4 <linux/hsi/cs-protocol.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/hsi/cs-protocol.h>`: 32 bytes. */
export interface cs_buffer_config extends RecordView<'struct cs_buffer_config'> {
  rx_bufs: number;
  tx_bufs: number;
  buf_size: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const cs_buffer_config: Descriptor<cs_buffer_config> = /* @__PURE__ */ declareStruct(
  'cs_buffer_config',
  `
  __u32 rx_bufs;
  __u32 tx_bufs;
  __u32 buf_size;
  __u32 flags;
  __u32 reserved[4];
`,
);

/** `<linux/hsi/cs-protocol.h>`: 172 bytes. */
export interface cs_mmap_config_block extends RecordView<'struct cs_mmap_config_block'> {
  reserved1: number;
  buf_size: number;
  rx_bufs: number;
  tx_bufs: number;
  reserved2: number;
  get rx_offsets(): Uint32Array;
  set rx_offsets(value: Iterable<Integer>);
  get tx_offsets(): Uint32Array;
  set tx_offsets(value: Iterable<Integer>);
  rx_ptr: number;
  rx_ptr_boundary: number;
  get reserved3(): Uint32Array;
  set reserved3(value: Iterable<Integer>);
  get tstamp_rx_ctrl(): cs_timestamp;
  set tstamp_rx_ctrl(value: cs_timestamp | Init<cs_timestamp>);
}

export const cs_mmap_config_block: Descriptor<cs_mmap_config_block> = /* @__PURE__ */ declareStruct(
  'cs_mmap_config_block',
  `
  __u32 reserved1;
  __u32 buf_size;
  __u32 rx_bufs;
  __u32 tx_bufs;
  __u32 reserved2;
  __u32 rx_offsets[16];
  __u32 tx_offsets[16];
  __u32 rx_ptr;
  __u32 rx_ptr_boundary;
  __u32 reserved3[2];
  struct cs_timestamp tstamp_rx_ctrl;
`,
  { uses: () => [cs_timestamp] },
);

/** `<linux/hsi/cs-protocol.h>`: 8 bytes. */
export interface cs_timestamp extends RecordView<'struct cs_timestamp'> {
  tv_sec: number;
  tv_nsec: number;
}

export const cs_timestamp: Descriptor<cs_timestamp> = /* @__PURE__ */ declareStruct(
  'cs_timestamp',
  `
  __u32 tv_sec;
  __u32 tv_nsec;
`,
);
