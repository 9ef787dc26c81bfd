// Generated from Linux 7.3.4 <linux/l2tp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in_addr } from './in.struct.ts';
import { in6_addr } from './in6.struct.ts';

/** `<linux/l2tp.h>`: 16 bytes. */
export interface sockaddr_l2tpip extends RecordView<'struct sockaddr_l2tpip'> {
  l2tp_family: number;
  l2tp_unused: number;
  get l2tp_addr(): in_addr;
  set l2tp_addr(value: in_addr | Init<in_addr>);
  l2tp_conn_id: number;
  get __pad(): Uint8Array;
  set __pad(value: Bytes);
}

export const sockaddr_l2tpip: Descriptor<sockaddr_l2tpip> = /* @__PURE__ */ declareStruct(
  'sockaddr_l2tpip',
  `
  unsigned short l2tp_family;
  __be16 l2tp_unused;
  struct in_addr l2tp_addr;
  __u32 l2tp_conn_id;
  unsigned char __pad[4];
`,
  { uses: () => [in_addr] },
);

/** `<linux/l2tp.h>`: 32 bytes. */
export interface sockaddr_l2tpip6 extends RecordView<'struct sockaddr_l2tpip6'> {
  l2tp_family: number;
  l2tp_unused: number;
  l2tp_flowinfo: number;
  get l2tp_addr(): in6_addr;
  set l2tp_addr(value: in6_addr | Init<in6_addr>);
  l2tp_scope_id: number;
  l2tp_conn_id: number;
}

export const sockaddr_l2tpip6: Descriptor<sockaddr_l2tpip6> = /* @__PURE__ */ declareStruct(
  'sockaddr_l2tpip6',
  `
  unsigned short l2tp_family;
  __be16 l2tp_unused;
  __be32 l2tp_flowinfo;
  struct in6_addr l2tp_addr;
  __u32 l2tp_scope_id;
  __u32 l2tp_conn_id;
`,
  { uses: () => [in6_addr] },
);
