// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_queue.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/nfnetlink_queue.h>`: 4 bytes. */
export interface nfqnl_msg_config_cmd extends RecordView<'struct nfqnl_msg_config_cmd'> {
  command: number;
  _pad: number;
  pf: number;
}

export const nfqnl_msg_config_cmd: Descriptor<nfqnl_msg_config_cmd> = /* @__PURE__ */ declareStruct(
  'nfqnl_msg_config_cmd',
  `
  __u8 command;
  __u8 _pad;
  __be16 pf;
`,
);

/** `<linux/netfilter/nfnetlink_queue.h>`: 5 bytes. */
export interface nfqnl_msg_config_params extends RecordView<'struct nfqnl_msg_config_params'> {
  copy_range: number;
  copy_mode: number;
}

export const nfqnl_msg_config_params: Descriptor<nfqnl_msg_config_params> =
  /* @__PURE__ */ declareStruct(
    'nfqnl_msg_config_params',
    `
  __be32 copy_range;
  __u8 copy_mode;
`,
    { pack: 1 },
  );

/** `<linux/netfilter/nfnetlink_queue.h>`: 7 bytes. */
export interface nfqnl_msg_packet_hdr extends RecordView<'struct nfqnl_msg_packet_hdr'> {
  packet_id: number;
  hw_protocol: number;
  hook: number;
}

export const nfqnl_msg_packet_hdr: Descriptor<nfqnl_msg_packet_hdr> = /* @__PURE__ */ declareStruct(
  'nfqnl_msg_packet_hdr',
  `
  __be32 packet_id;
  __be16 hw_protocol;
  __u8 hook;
`,
  { pack: 1 },
);

/** `<linux/netfilter/nfnetlink_queue.h>`: 12 bytes. */
export interface nfqnl_msg_packet_hw extends RecordView<'struct nfqnl_msg_packet_hw'> {
  hw_addrlen: number;
  _pad: number;
  get hw_addr(): Uint8Array;
  set hw_addr(value: Bytes);
}

export const nfqnl_msg_packet_hw: Descriptor<nfqnl_msg_packet_hw> = /* @__PURE__ */ declareStruct(
  'nfqnl_msg_packet_hw',
  `
  __be16 hw_addrlen;
  __u16 _pad;
  __u8 hw_addr[8];
`,
);

/** `<linux/netfilter/nfnetlink_queue.h>`: 16 bytes. */
export interface nfqnl_msg_packet_timestamp
  extends RecordView<'struct nfqnl_msg_packet_timestamp'> {
  get sec(): bigint;
  set sec(value: Integer);
  get usec(): bigint;
  set usec(value: Integer);
}

export const nfqnl_msg_packet_timestamp: Descriptor<nfqnl_msg_packet_timestamp> =
  /* @__PURE__ */ declareStruct(
    'nfqnl_msg_packet_timestamp',
    `
  __be64 sec;
  __be64 usec;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<linux/netfilter/nfnetlink_queue.h>`: 8 bytes. */
export interface nfqnl_msg_verdict_hdr extends RecordView<'struct nfqnl_msg_verdict_hdr'> {
  verdict: number;
  id: number;
}

export const nfqnl_msg_verdict_hdr: Descriptor<nfqnl_msg_verdict_hdr> =
  /* @__PURE__ */ declareStruct(
    'nfqnl_msg_verdict_hdr',
    `
  __be32 verdict;
  __be32 id;
`,
  );
