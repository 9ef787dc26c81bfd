// Generated from Linux 7.3.4 <linux/mctp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/mctp.h>`: 1 bytes. */
export interface mctp_addr extends RecordView<'struct mctp_addr'> {
  s_addr: number;
}

export const mctp_addr: Descriptor<mctp_addr> = /* @__PURE__ */ declareStruct(
  'mctp_addr',
  `
  __u8 s_addr;
`,
);

/** `<linux/mctp.h>`: 8 bytes. */
export interface mctp_fq_addr extends RecordView<'struct mctp_fq_addr'> {
  net: number;
  eid: number;
}

export const mctp_fq_addr: Descriptor<mctp_fq_addr> = /* @__PURE__ */ declareStruct(
  'mctp_fq_addr',
  `
  unsigned int net;
  __u8 eid;
`,
);

/** `<linux/mctp.h>`: 4 bytes. */
export interface mctp_ioc_tag_ctl extends RecordView<'struct mctp_ioc_tag_ctl'> {
  peer_addr: number;
  tag: number;
  flags: number;
}

export const mctp_ioc_tag_ctl: Descriptor<mctp_ioc_tag_ctl> = /* @__PURE__ */ declareStruct(
  'mctp_ioc_tag_ctl',
  `
  __u8 peer_addr;
  __u8 tag;
  __u16 flags;
`,
);

/** `<linux/mctp.h>`: 12 bytes. */
export interface mctp_ioc_tag_ctl2 extends RecordView<'struct mctp_ioc_tag_ctl2'> {
  net: number;
  peer_addr: number;
  local_addr: number;
  flags: number;
  tag: number;
}

export const mctp_ioc_tag_ctl2: Descriptor<mctp_ioc_tag_ctl2> = /* @__PURE__ */ declareStruct(
  'mctp_ioc_tag_ctl2',
  `
  unsigned int net;
  __u8 peer_addr;
  __u8 local_addr;
  __u16 flags;
  __u8 tag;
`,
);

/** `<linux/mctp.h>`: 12 bytes. */
export interface sockaddr_mctp extends RecordView<'struct sockaddr_mctp'> {
  smctp_family: number;
  __smctp_pad0: number;
  smctp_network: number;
  get smctp_addr(): mctp_addr;
  set smctp_addr(value: mctp_addr | Init<mctp_addr>);
  smctp_type: number;
  smctp_tag: number;
  __smctp_pad1: number;
}

export const sockaddr_mctp: Descriptor<sockaddr_mctp> = /* @__PURE__ */ declareStruct(
  'sockaddr_mctp',
  `
  unsigned short smctp_family;
  __u16 __smctp_pad0;
  unsigned int smctp_network;
  struct mctp_addr smctp_addr;
  __u8 smctp_type;
  __u8 smctp_tag;
  __u8 __smctp_pad1;
`,
  { uses: () => [mctp_addr] },
);

/** `<linux/mctp.h>`: 52 bytes. */
export interface sockaddr_mctp_ext extends RecordView<'struct sockaddr_mctp_ext'> {
  get smctp_base(): sockaddr_mctp;
  set smctp_base(value: sockaddr_mctp | Init<sockaddr_mctp>);
  smctp_ifindex: number;
  smctp_halen: number;
  get __smctp_pad0(): Uint8Array;
  set __smctp_pad0(value: Bytes);
  get smctp_haddr(): Uint8Array;
  set smctp_haddr(value: Bytes);
}

export const sockaddr_mctp_ext: Descriptor<sockaddr_mctp_ext> = /* @__PURE__ */ declareStruct(
  'sockaddr_mctp_ext',
  `
  struct sockaddr_mctp smctp_base;
  int smctp_ifindex;
  __u8 smctp_halen;
  __u8 __smctp_pad0[3];
  __u8 smctp_haddr[32];
`,
  { uses: () => [sockaddr_mctp] },
);
