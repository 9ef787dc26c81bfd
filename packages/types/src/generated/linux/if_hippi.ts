// Generated from Linux 7.3.4 <linux/if_hippi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const HIPPI_ALEN = 6,
  HIPPI_DATA_LEN = 65280,
  HIPPI_EXTENDED_SAP = 170,
  HIPPI_FRAME_LEN = 65320,
  HIPPI_HLEN = 40,
  HIPPI_OUI_LEN = 3,
  HIPPI_UI_CMD = 3,
  HIPPI_ZLEN = 0;
export declare namespace struct {
  /** `<linux/if_hippi.h>`: 68 bytes. */
  interface hipnet_statistics extends RecordView<'struct hipnet_statistics'> {
    rx_packets: number;
    tx_packets: number;
    rx_errors: number;
    tx_errors: number;
    rx_dropped: number;
    tx_dropped: number;
    rx_length_errors: number;
    rx_over_errors: number;
    rx_crc_errors: number;
    rx_frame_errors: number;
    rx_fifo_errors: number;
    rx_missed_errors: number;
    tx_aborted_errors: number;
    tx_carrier_errors: number;
    tx_fifo_errors: number;
    tx_heartbeat_errors: number;
    tx_window_errors: number;
  }

  /** `<linux/if_hippi.h>`: 8 bytes. */
  interface hippi_fp_hdr extends RecordView<'struct hippi_fp_hdr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    fixed: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    d2_size: number;
  }

  /** `<linux/if_hippi.h>`: 40 bytes. */
  interface hippi_hdr extends RecordView<'struct hippi_hdr'> {
    get fp(): struct.hippi_fp_hdr;
    set fp(value: From<struct.hippi_fp_hdr>);
    get le(): struct.hippi_le_hdr;
    set le(value: From<struct.hippi_le_hdr>);
    get snap(): struct.hippi_snap_hdr;
    set snap(value: From<struct.hippi_snap_hdr>);
  }

  /** `<linux/if_hippi.h>`: 24 bytes. */
  interface hippi_le_hdr extends RecordView<'struct hippi_le_hdr'> {
    message_type: number;
    double_wide: number;
    fc: number;
    get dest_switch_addr(): Uint8Array;
    set dest_switch_addr(value: Bytes);
    src_addr_type: number;
    dest_addr_type: number;
    get src_switch_addr(): Uint8Array;
    set src_switch_addr(value: Bytes);
    reserved: number;
    get daddr(): Uint8Array;
    set daddr(value: Bytes);
    locally_administered: number;
    get saddr(): Uint8Array;
    set saddr(value: Bytes);
  }

  /** `<linux/if_hippi.h>`: 8 bytes. */
  interface hippi_snap_hdr extends RecordView<'struct hippi_snap_hdr'> {
    dsap: number;
    ssap: number;
    ctrl: number;
    get oui(): Uint8Array;
    set oui(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ethertype: number;
  }
}

export const struct: {
  readonly hipnet_statistics: Descriptor<struct.hipnet_statistics>;
  readonly hippi_fp_hdr: Descriptor<struct.hippi_fp_hdr>;
  readonly hippi_hdr: Descriptor<struct.hippi_hdr>;
  readonly hippi_le_hdr: Descriptor<struct.hippi_le_hdr>;
  readonly hippi_snap_hdr: Descriptor<struct.hippi_snap_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hipnet_statistics": "int rx_packets;int tx_packets;int rx_errors;int tx_errors;int rx_dropped;int tx_dropped;int rx_length_errors;int rx_over_errors;int rx_crc_errors;int rx_frame_errors;int rx_fifo_errors;int rx_missed_errors;int tx_aborted_errors;int tx_carrier_errors;int tx_fifo_errors;int tx_heartbeat_errors;int tx_window_errors;",
"hippi_fp_hdr": ["__be32 fixed;__be32 d2_size;",{"pack":1}],
"hippi_hdr": "struct hippi_fp_hdr fp;struct hippi_le_hdr le;struct hippi_snap_hdr snap;",
"hippi_le_hdr": ["__u8 message_type :4;__u8 double_wide :1;__u8 fc :3;__u8 dest_switch_addr[3];__u8 src_addr_type :4;__u8 dest_addr_type :4;__u8 src_switch_addr[3];__u16 reserved;__u8 daddr[6];__u16 locally_administered;__u8 saddr[6];",{"pack":1,"variants":{"s390x":{"members":"__u8 fc :3;__u8 double_wide :1;__u8 message_type :4;__u8 dest_switch_addr[3];__u8 dest_addr_type :4;__u8 src_addr_type :4;__u8 src_switch_addr[3];__u16 reserved;__u8 daddr[6];__u16 locally_administered;__u8 saddr[6];"}}}],
"hippi_snap_hdr": ["__u8 dsap;__u8 ssap;__u8 ctrl;__u8 oui[3];__be16 ethertype;",{"pack":1}]
}`),
);
