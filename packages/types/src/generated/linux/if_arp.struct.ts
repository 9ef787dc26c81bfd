// Generated from Linux 7.3.4 <linux/if_arp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { sockaddr } from './socket.struct.ts';

/** `<linux/if_arp.h>`: 8 bytes. */
export interface arphdr extends RecordView<'struct arphdr'> {
  ar_hrd: number;
  ar_pro: number;
  ar_hln: number;
  ar_pln: number;
  ar_op: number;
}

export const arphdr: Descriptor<arphdr> = /* @__PURE__ */ declareStruct(
  'arphdr',
  `
  __be16 ar_hrd;
  __be16 ar_pro;
  unsigned char ar_hln;
  unsigned char ar_pln;
  __be16 ar_op;
`,
);

/** `<linux/if_arp.h>`: 68 bytes. */
export interface arpreq extends RecordView<'struct arpreq'> {
  get arp_pa(): sockaddr;
  set arp_pa(value: sockaddr | Init<sockaddr>);
  get arp_ha(): sockaddr;
  set arp_ha(value: sockaddr | Init<sockaddr>);
  arp_flags: number;
  get arp_netmask(): sockaddr;
  set arp_netmask(value: sockaddr | Init<sockaddr>);
  get arp_dev(): Uint8Array;
  set arp_dev(value: Bytes);
}

export const arpreq: Descriptor<arpreq> = /* @__PURE__ */ declareStruct(
  'arpreq',
  `
  struct sockaddr arp_pa;
  struct sockaddr arp_ha;
  int arp_flags;
  struct sockaddr arp_netmask;
  char arp_dev[16];
`,
  { uses: () => [sockaddr] },
);

/** `<linux/if_arp.h>`: 52 bytes. */
export interface arpreq_old extends RecordView<'struct arpreq_old'> {
  get arp_pa(): sockaddr;
  set arp_pa(value: sockaddr | Init<sockaddr>);
  get arp_ha(): sockaddr;
  set arp_ha(value: sockaddr | Init<sockaddr>);
  arp_flags: number;
  get arp_netmask(): sockaddr;
  set arp_netmask(value: sockaddr | Init<sockaddr>);
}

export const arpreq_old: Descriptor<arpreq_old> = /* @__PURE__ */ declareStruct(
  'arpreq_old',
  `
  struct sockaddr arp_pa;
  struct sockaddr arp_ha;
  int arp_flags;
  struct sockaddr arp_netmask;
`,
  { uses: () => [sockaddr] },
);
