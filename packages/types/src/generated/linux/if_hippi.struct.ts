// Generated from Linux 7.3.4 <linux/if_hippi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/if_hippi.h>`: 68 bytes. */
export interface hipnet_statistics extends RecordView<'struct hipnet_statistics'> {
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

export const hipnet_statistics: Descriptor<hipnet_statistics> = /* @__PURE__ */ declareStruct(
  'hipnet_statistics',
  `
  int rx_packets;
  int tx_packets;
  int rx_errors;
  int tx_errors;
  int rx_dropped;
  int tx_dropped;
  int rx_length_errors;
  int rx_over_errors;
  int rx_crc_errors;
  int rx_frame_errors;
  int rx_fifo_errors;
  int rx_missed_errors;
  int tx_aborted_errors;
  int tx_carrier_errors;
  int tx_fifo_errors;
  int tx_heartbeat_errors;
  int tx_window_errors;
`,
);

/** `<linux/if_hippi.h>`: 8 bytes. */
export interface hippi_fp_hdr extends RecordView<'struct hippi_fp_hdr'> {
  fixed: number;
  d2_size: number;
}

export const hippi_fp_hdr: Descriptor<hippi_fp_hdr> = /* @__PURE__ */ declareStruct(
  'hippi_fp_hdr',
  `
  __be32 fixed;
  __be32 d2_size;
`,
  { pack: 1 },
);

/** `<linux/if_hippi.h>`: 40 bytes. */
export interface hippi_hdr extends RecordView<'struct hippi_hdr'> {
  get fp(): hippi_fp_hdr;
  set fp(value: hippi_fp_hdr | Init<hippi_fp_hdr>);
  get le(): hippi_le_hdr;
  set le(value: hippi_le_hdr | Init<hippi_le_hdr>);
  get snap(): hippi_snap_hdr;
  set snap(value: hippi_snap_hdr | Init<hippi_snap_hdr>);
}

export const hippi_hdr: Descriptor<hippi_hdr> = /* @__PURE__ */ declareStruct(
  'hippi_hdr',
  `
  struct hippi_fp_hdr fp;
  struct hippi_le_hdr le;
  struct hippi_snap_hdr snap;
`,
  { uses: () => [hippi_fp_hdr, hippi_le_hdr, hippi_snap_hdr] },
);

/** `<linux/if_hippi.h>`: 24 bytes. */
export interface hippi_le_hdr extends RecordView<'struct hippi_le_hdr'> {
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

export const hippi_le_hdr: Descriptor<hippi_le_hdr> = /* @__PURE__ */ declareStruct(
  'hippi_le_hdr',
  `
  __u8 message_type :4;
  __u8 double_wide :1;
  __u8 fc :3;
  __u8 dest_switch_addr[3];
  __u8 src_addr_type :4;
  __u8 dest_addr_type :4;
  __u8 src_switch_addr[3];
  __u16 reserved;
  __u8 daddr[6];
  __u16 locally_administered;
  __u8 saddr[6];
`,
  { pack: 1 },
);

/** `<linux/if_hippi.h>`: 8 bytes. */
export interface hippi_snap_hdr extends RecordView<'struct hippi_snap_hdr'> {
  dsap: number;
  ssap: number;
  ctrl: number;
  get oui(): Uint8Array;
  set oui(value: Bytes);
  ethertype: number;
}

export const hippi_snap_hdr: Descriptor<hippi_snap_hdr> = /* @__PURE__ */ declareStruct(
  'hippi_snap_hdr',
  `
  __u8 dsap;
  __u8 ssap;
  __u8 ctrl;
  __u8 oui[3];
  __be16 ethertype;
`,
  { pack: 1 },
);
