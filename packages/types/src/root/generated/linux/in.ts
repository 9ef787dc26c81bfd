// Generated from Linux 7.3.4 <linux/in.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/in.h>`: 4 bytes. */
export interface in_addr extends RecordView<'struct in_addr'> {
  s_addr: number;
}

export const in_addr: Descriptor<in_addr> = /* @__PURE__ */ declareStruct(
  'in_addr',
  `
  __be32 s_addr;
`,
);

/** `<linux/in.h>`: 12 bytes. */
export interface in_pktinfo extends RecordView<'struct in_pktinfo'> {
  ipi_ifindex: number;
  get ipi_spec_dst(): in_addr;
  set ipi_spec_dst(value: From<in_addr>);
  get ipi_addr(): in_addr;
  set ipi_addr(value: From<in_addr>);
}

export const in_pktinfo: Descriptor<in_pktinfo> = /* @__PURE__ */ declareStruct(
  'in_pktinfo',
  `
  int ipi_ifindex;
  struct in_addr ipi_spec_dst;
  struct in_addr ipi_addr;
`,
  { uses: () => [in_addr] },
);

/** `<linux/in.h>`: 8 bytes. */
export interface ip_mreq extends RecordView<'struct ip_mreq'> {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: From<in_addr>);
  get imr_interface(): in_addr;
  set imr_interface(value: From<in_addr>);
}

export const ip_mreq: Descriptor<ip_mreq> = /* @__PURE__ */ declareStruct(
  'ip_mreq',
  `
  struct in_addr imr_multiaddr;
  struct in_addr imr_interface;
`,
  { uses: () => [in_addr] },
);

/** `<linux/in.h>`: 12 bytes. */
export interface ip_mreqn extends RecordView<'struct ip_mreqn'> {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: From<in_addr>);
  get imr_address(): in_addr;
  set imr_address(value: From<in_addr>);
  imr_ifindex: number;
}

export const ip_mreqn: Descriptor<ip_mreqn> = /* @__PURE__ */ declareStruct(
  'ip_mreqn',
  `
  struct in_addr imr_multiaddr;
  struct in_addr imr_address;
  int imr_ifindex;
`,
  { uses: () => [in_addr] },
);

/** `<linux/in.h>`: 16 bytes. */
export interface sockaddr_in extends RecordView<'struct sockaddr_in'> {
  sin_family: number;
  sin_port: number;
  get sin_addr(): in_addr;
  set sin_addr(value: From<in_addr>);
  get __pad(): Uint8Array;
  set __pad(value: Bytes);
}

export const sockaddr_in: Descriptor<sockaddr_in> = /* @__PURE__ */ declareStruct(
  'sockaddr_in',
  `
  unsigned short sin_family;
  __be16 sin_port;
  struct in_addr sin_addr;
  unsigned char __pad[8];
`,
  { uses: () => [in_addr] },
);
