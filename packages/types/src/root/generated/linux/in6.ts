// Generated from Linux 7.3.4 <linux/in6.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';

interface in6_addr$in6_u extends RecordView<'union in6_addr.in6_u'> {
  get u6_addr8(): Uint8Array;
  set u6_addr8(value: Bytes);
  get u6_addr16(): Elements<number>;
  set u6_addr16(value: Iterable<number>);
  get u6_addr32(): Elements<number>;
  set u6_addr32(value: Iterable<number>);
}

/** `<linux/in6.h>`: 16 bytes. */
export interface in6_addr extends RecordView<'struct in6_addr'> {
  get in6_u(): in6_addr$in6_u;
  set in6_u(value: From<in6_addr$in6_u>);
}

export const in6_addr: Descriptor<in6_addr> = /* @__PURE__ */ declareStruct(
  'in6_addr',
  `
  union {
    __u8 u6_addr8[16];
    __be16 u6_addr16[8];
    __be32 u6_addr32[4];
  } in6_u;
`,
);

/** `<linux/in6.h>`: 20 bytes. */
export interface ipv6_mreq extends RecordView<'struct ipv6_mreq'> {
  get ipv6mr_multiaddr(): in6_addr;
  set ipv6mr_multiaddr(value: From<in6_addr>);
  ipv6mr_ifindex: number;
}

export const ipv6_mreq: Descriptor<ipv6_mreq> = /* @__PURE__ */ declareStruct(
  'ipv6_mreq',
  `
  struct in6_addr ipv6mr_multiaddr;
  int ipv6mr_ifindex;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/in6.h>`: 28 bytes. */
export interface sockaddr_in6 extends RecordView<'struct sockaddr_in6'> {
  sin6_family: number;
  sin6_port: number;
  sin6_flowinfo: number;
  get sin6_addr(): in6_addr;
  set sin6_addr(value: From<in6_addr>);
  sin6_scope_id: number;
}

export const sockaddr_in6: Descriptor<sockaddr_in6> = /* @__PURE__ */ declareStruct(
  'sockaddr_in6',
  `
  unsigned short sin6_family;
  __be16 sin6_port;
  __be32 sin6_flowinfo;
  struct in6_addr sin6_addr;
  __u32 sin6_scope_id;
`,
  { uses: () => [in6_addr] },
);
