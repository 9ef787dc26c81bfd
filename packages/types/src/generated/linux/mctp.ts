// Generated from Linux 7.3.4 <linux/mctp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const MCTP_ADDR_ANY = 255,
  MCTP_ADDR_NULL = 0,
  MCTP_NET_ANY = 0,
  MCTP_OPT_ADDR_EXT = 1,
  MCTP_TAG_MASK = 7,
  MCTP_TAG_OWNER = 8,
  MCTP_TAG_PREALLOC = 16,
  SIOCMCTPALLOCTAG = 35296,
  SIOCMCTPALLOCTAG2 = 35298,
  SIOCMCTPDROPTAG = 35297,
  SIOCMCTPDROPTAG2 = 35299;
export declare namespace struct {
  /** `<linux/mctp.h>`: 1 bytes. */
  interface mctp_addr extends RecordView<'struct mctp_addr'> {
    s_addr: number;
  }

  /** `<linux/mctp.h>`: 8 bytes. */
  interface mctp_fq_addr extends RecordView<'struct mctp_fq_addr'> {
    net: number;
    eid: number;
  }

  /** `<linux/mctp.h>`: 4 bytes. */
  interface mctp_ioc_tag_ctl extends RecordView<'struct mctp_ioc_tag_ctl'> {
    peer_addr: number;
    tag: number;
    flags: number;
  }

  /** `<linux/mctp.h>`: 12 bytes. */
  interface mctp_ioc_tag_ctl2 extends RecordView<'struct mctp_ioc_tag_ctl2'> {
    net: number;
    peer_addr: number;
    local_addr: number;
    flags: number;
    tag: number;
  }

  /** `<linux/mctp.h>`: 12 bytes. */
  interface sockaddr_mctp extends RecordView<'struct sockaddr_mctp'> {
    smctp_family: number;
    __smctp_pad0: number;
    smctp_network: number;
    get smctp_addr(): struct.mctp_addr;
    set smctp_addr(value: From<struct.mctp_addr>);
    smctp_type: number;
    smctp_tag: number;
    __smctp_pad1: number;
  }

  /** `<linux/mctp.h>`: 52 bytes. */
  interface sockaddr_mctp_ext extends RecordView<'struct sockaddr_mctp_ext'> {
    get smctp_base(): struct.sockaddr_mctp;
    set smctp_base(value: From<struct.sockaddr_mctp>);
    smctp_ifindex: number;
    smctp_halen: number;
    get __smctp_pad0(): Uint8Array;
    set __smctp_pad0(value: Bytes);
    get smctp_haddr(): Uint8Array;
    set smctp_haddr(value: Bytes);
  }
}

export const struct: {
  readonly mctp_addr: Descriptor<struct.mctp_addr>;
  readonly mctp_fq_addr: Descriptor<struct.mctp_fq_addr>;
  readonly mctp_ioc_tag_ctl: Descriptor<struct.mctp_ioc_tag_ctl>;
  readonly mctp_ioc_tag_ctl2: Descriptor<struct.mctp_ioc_tag_ctl2>;
  readonly sockaddr_mctp: Descriptor<struct.sockaddr_mctp>;
  readonly sockaddr_mctp_ext: Descriptor<struct.sockaddr_mctp_ext>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mctp_addr": "__u8 s_addr;",
"mctp_fq_addr": "unsigned int net;__u8 eid;",
"mctp_ioc_tag_ctl": "__u8 peer_addr;__u8 tag;__u16 flags;",
"mctp_ioc_tag_ctl2": "unsigned int net;__u8 peer_addr;__u8 local_addr;__u16 flags;__u8 tag;",
"sockaddr_mctp": "unsigned short smctp_family;__u16 __smctp_pad0;unsigned int smctp_network;struct mctp_addr smctp_addr;__u8 smctp_type;__u8 smctp_tag;__u8 __smctp_pad1;",
"sockaddr_mctp_ext": "struct sockaddr_mctp smctp_base;int smctp_ifindex;__u8 smctp_halen;__u8 __smctp_pad0[3];__u8 smctp_haddr[32];"
}`),
);

export type mctp_eid_t = number;
