// Generated from Linux 7.3.4 <linux/hsi/cs-protocol.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'CS_CONFIG_BUFS' | 'CS_GET_IF_VERSION' | 'CS_GET_STATE' | 'CS_SET_WAKELINE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    CS_CONFIG_BUFS: 1075856159,
    CS_GET_IF_VERSION: 2147762974,
    CS_GET_STATE: 2147762965,
    CS_SET_WAKELINE: 1074021143,
  },
);

export const CS_CONFIG_BUFS: number = /* @__PURE__ */ requestHere(1075856159),
  CS_GET_IF_VERSION: number = /* @__PURE__ */ requestHere(2147762974),
  CS_GET_STATE: number = /* @__PURE__ */ requestHere(2147762965),
  CS_SET_WAKELINE: number = /* @__PURE__ */ requestHere(1074021143);
export const CS_CMD_MASK = 4278190080,
  CS_CMD_SHIFT = 28,
  CS_DOMAIN_SHIFT = 24,
  CS_ERROR = 268435456,
  CS_ERR_PEER_RESET = 0,
  CS_FEAT_ROLLING_RX_COUNTER = 2,
  CS_FEAT_TSTAMP_RX_CTRL = 1,
  CS_IF_VERSION = 2,
  CS_IO_MAGIC = 67,
  CS_MAX_BUFFERS = 16,
  CS_MAX_BUFFERS_SHIFT = 4,
  CS_PARAM_MASK = 16777215,
  CS_RX_DATA_RECEIVED = 536870912,
  CS_STATE_CLOSED = 0,
  CS_STATE_CONFIGURED = 2,
  CS_STATE_OPENED = 1,
  CS_TX_DATA_READY = 805306368,
  CS_TX_DATA_SENT = 1073741824;
export declare namespace struct {
  /** `<linux/hsi/cs-protocol.h>`: 32 bytes. */
  interface cs_buffer_config extends RecordView<'struct cs_buffer_config'> {
    rx_bufs: number;
    tx_bufs: number;
    buf_size: number;
    flags: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/hsi/cs-protocol.h>`: 172 bytes. */
  interface cs_mmap_config_block extends RecordView<'struct cs_mmap_config_block'> {
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
    get tstamp_rx_ctrl(): struct.cs_timestamp;
    set tstamp_rx_ctrl(value: From<struct.cs_timestamp>);
  }

  /** `<linux/hsi/cs-protocol.h>`: 8 bytes. */
  interface cs_timestamp extends RecordView<'struct cs_timestamp'> {
    tv_sec: number;
    tv_nsec: number;
  }
}

export const struct: {
  readonly cs_buffer_config: Descriptor<struct.cs_buffer_config>;
  readonly cs_mmap_config_block: Descriptor<struct.cs_mmap_config_block>;
  readonly cs_timestamp: Descriptor<struct.cs_timestamp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cs_buffer_config": "__u32 rx_bufs;__u32 tx_bufs;__u32 buf_size;__u32 flags;__u32 reserved[4];",
"cs_mmap_config_block": "__u32 reserved1;__u32 buf_size;__u32 rx_bufs;__u32 tx_bufs;__u32 reserved2;__u32 rx_offsets[16];__u32 tx_offsets[16];__u32 rx_ptr;__u32 rx_ptr_boundary;__u32 reserved3[2];struct cs_timestamp tstamp_rx_ctrl;",
"cs_timestamp": "__u32 tv_sec;__u32 tv_nsec;"
}`),
);
