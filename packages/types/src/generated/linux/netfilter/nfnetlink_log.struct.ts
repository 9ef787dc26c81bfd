// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_log.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/nfnetlink_log.h>`: 1 bytes. */
export interface nfulnl_msg_config_cmd extends RecordView<'struct nfulnl_msg_config_cmd'> {
  command: number;
}

export const nfulnl_msg_config_cmd: Descriptor<nfulnl_msg_config_cmd> =
  /* @__PURE__ */ declareStruct(
    'nfulnl_msg_config_cmd',
    `
  __u8 command;
`,
  );

/** `<linux/netfilter/nfnetlink_log.h>`: 6 bytes. */
export interface nfulnl_msg_config_mode extends RecordView<'struct nfulnl_msg_config_mode'> {
  copy_range: number;
  copy_mode: number;
  _pad: number;
}

export const nfulnl_msg_config_mode: Descriptor<nfulnl_msg_config_mode> =
  /* @__PURE__ */ declareStruct(
    'nfulnl_msg_config_mode',
    `
  __be32 copy_range;
  __u8 copy_mode;
  __u8 _pad;
`,
    { pack: 1 },
  );

/** `<linux/netfilter/nfnetlink_log.h>`: 4 bytes. */
export interface nfulnl_msg_packet_hdr extends RecordView<'struct nfulnl_msg_packet_hdr'> {
  hw_protocol: number;
  hook: number;
  _pad: number;
}

export const nfulnl_msg_packet_hdr: Descriptor<nfulnl_msg_packet_hdr> =
  /* @__PURE__ */ declareStruct(
    'nfulnl_msg_packet_hdr',
    `
  __be16 hw_protocol;
  __u8 hook;
  __u8 _pad;
`,
  );

/** `<linux/netfilter/nfnetlink_log.h>`: 12 bytes. */
export interface nfulnl_msg_packet_hw extends RecordView<'struct nfulnl_msg_packet_hw'> {
  hw_addrlen: number;
  _pad: number;
  get hw_addr(): Uint8Array;
  set hw_addr(value: Bytes);
}

export const nfulnl_msg_packet_hw: Descriptor<nfulnl_msg_packet_hw> = /* @__PURE__ */ declareStruct(
  'nfulnl_msg_packet_hw',
  `
  __be16 hw_addrlen;
  __u16 _pad;
  __u8 hw_addr[8];
`,
);

/** `<linux/netfilter/nfnetlink_log.h>`: 16 bytes. */
export interface nfulnl_msg_packet_timestamp
  extends RecordView<'struct nfulnl_msg_packet_timestamp'> {
  get sec(): bigint;
  set sec(value: Integer);
  get usec(): bigint;
  set usec(value: Integer);
}

export const nfulnl_msg_packet_timestamp: Descriptor<nfulnl_msg_packet_timestamp> =
  /* @__PURE__ */ declareStruct(
    'nfulnl_msg_packet_timestamp',
    `
  __be64 sec;
  __be64 usec;
`,
    { variants: { x86: { align: 8 } } },
  );
