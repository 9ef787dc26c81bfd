// Generated from Linux 7.3.4 <linux/in6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';

export * from '../../macros/linux/in6.ts';
export * from './in6.constants.ts';
export declare namespace struct {
  interface in6_addr$in6_u extends RecordView<'union in6_addr.in6_u'> {
    get u6_addr8(): Uint8Array;
    set u6_addr8(value: Bytes);
    get u6_addr16(): Elements<number>;
    set u6_addr16(value: Iterable<number>);
    get u6_addr32(): Elements<number>;
    set u6_addr32(value: Iterable<number>);
  }

  /** `<linux/in6.h>`: 16 bytes. */
  interface in6_addr extends RecordView<'struct in6_addr'> {
    get in6_u(): in6_addr$in6_u;
    set in6_u(value: From<in6_addr$in6_u>);
  }

  /** `<linux/in6.h>`: 32 bytes. */
  interface in6_flowlabel_req extends RecordView<'struct in6_flowlabel_req'> {
    get flr_dst(): struct.in6_addr;
    set flr_dst(value: From<struct.in6_addr>);
    flr_label: number;
    flr_action: number;
    flr_share: number;
    flr_flags: number;
    flr_expires: number;
    flr_linger: number;
    __flr_pad: number;
  }

  /** `<linux/in6.h>`: 20 bytes. */
  interface ipv6_mreq extends RecordView<'struct ipv6_mreq'> {
    get ipv6mr_multiaddr(): struct.in6_addr;
    set ipv6mr_multiaddr(value: From<struct.in6_addr>);
    ipv6mr_ifindex: number;
  }

  /** `<linux/in6.h>`: 28 bytes. */
  interface sockaddr_in6 extends RecordView<'struct sockaddr_in6'> {
    sin6_family: number;
    sin6_port: number;
    sin6_flowinfo: number;
    get sin6_addr(): struct.in6_addr;
    set sin6_addr(value: From<struct.in6_addr>);
    sin6_scope_id: number;
  }
}

export const struct: {
  readonly in6_addr: Descriptor<struct.in6_addr>;
  readonly in6_flowlabel_req: Descriptor<struct.in6_flowlabel_req>;
  readonly ipv6_mreq: Descriptor<struct.ipv6_mreq>;
  readonly sockaddr_in6: Descriptor<struct.sockaddr_in6>;
} = /* @__PURE__ */ declareStructs({
  in6_addr: `
  union {
    __u8 u6_addr8[16];
    __be16 u6_addr16[8];
    __be32 u6_addr32[4];
  } in6_u;
`,
  in6_flowlabel_req: [
    `
  struct in6_addr flr_dst;
  __be32 flr_label;
  __u8 flr_action;
  __u8 flr_share;
  __u16 flr_flags;
  __u16 flr_expires;
  __u16 flr_linger;
  __u32 __flr_pad;
`,
    { uses: () => [struct.in6_addr] },
  ],
  ipv6_mreq: [
    `
  struct in6_addr ipv6mr_multiaddr;
  int ipv6mr_ifindex;
`,
    { uses: () => [struct.in6_addr] },
  ],
  sockaddr_in6: [
    `
  unsigned short sin6_family;
  __be16 sin6_port;
  __be32 sin6_flowinfo;
  struct in6_addr sin6_addr;
  __u32 sin6_scope_id;
`,
    { uses: () => [struct.in6_addr] },
  ],
});
