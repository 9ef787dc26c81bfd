// Generated from Linux 7.3.4 <linux/ppp-ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ppp-ioctl.h>`: 8 bytes. */
export interface npioctl extends RecordView<'struct npioctl'> {
  protocol: number;
  mode: number;
}

export const npioctl: Descriptor<npioctl> = /* @__PURE__ */ declareStruct(
  'npioctl',
  `
  int protocol;
  enum NPmode mode;
`,
);

/** `<linux/ppp-ioctl.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface ppp_option_data extends RecordView<'struct ppp_option_data', 'ptr'> {
  get ptr(): number;
  set ptr(value: Pointer);
  length: number;
  transmit: number;
}

export const ppp_option_data: Descriptor<ppp_option_data> = /* @__PURE__ */ declareStruct(
  'ppp_option_data',
  `
  __u8 *ptr;
  __u32 length;
  int transmit;
`,
);

/** `<linux/ppp-ioctl.h>`: 72 bytes. */
export interface pppol2tp_ioc_stats extends RecordView<'struct pppol2tp_ioc_stats'> {
  tunnel_id: number;
  session_id: number;
  using_ipsec: number;
  get tx_packets(): bigint;
  set tx_packets(value: Integer);
  get tx_bytes(): bigint;
  set tx_bytes(value: Integer);
  get tx_errors(): bigint;
  set tx_errors(value: Integer);
  get rx_packets(): bigint;
  set rx_packets(value: Integer);
  get rx_bytes(): bigint;
  set rx_bytes(value: Integer);
  get rx_seq_discards(): bigint;
  set rx_seq_discards(value: Integer);
  get rx_oos_packets(): bigint;
  set rx_oos_packets(value: Integer);
  get rx_errors(): bigint;
  set rx_errors(value: Integer);
}

export const pppol2tp_ioc_stats: Descriptor<pppol2tp_ioc_stats> = /* @__PURE__ */ declareStruct(
  'pppol2tp_ioc_stats',
  `
  __u16 tunnel_id;
  __u16 session_id;
  __u32 using_ipsec :1;
  __u64 tx_packets;
  __u64 tx_bytes;
  __u64 tx_errors;
  __u64 rx_packets;
  __u64 rx_bytes;
  __u64 rx_seq_discards;
  __u64 rx_oos_packets;
  __u64 rx_errors;
`,
  { variants: { x86: { align: 8 } } },
);
