// Generated from Linux 7.3.4 <linux/if_packet.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/if_packet.h>`: 20 bytes. */
export interface sockaddr_ll extends RecordView<'struct sockaddr_ll'> {
  sll_family: number;
  sll_protocol: number;
  sll_ifindex: number;
  sll_hatype: number;
  sll_pkttype: number;
  sll_halen: number;
  get sll_addr(): Uint8Array;
  set sll_addr(value: Bytes);
}

export const sockaddr_ll: Descriptor<sockaddr_ll> = /* @__PURE__ */ declareStruct(
  'sockaddr_ll',
  `
  unsigned short sll_family;
  __be16 sll_protocol;
  int sll_ifindex;
  unsigned short sll_hatype;
  unsigned char sll_pkttype;
  unsigned char sll_halen;
  unsigned char sll_addr[8];
`,
);
