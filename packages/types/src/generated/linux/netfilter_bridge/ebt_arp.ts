// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_arp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const EBT_ARP_DST_IP = 16,
  EBT_ARP_DST_MAC = 64,
  EBT_ARP_GRAT = 128,
  EBT_ARP_HTYPE = 2,
  EBT_ARP_MASK = 255,
  EBT_ARP_OPCODE = 1,
  EBT_ARP_PTYPE = 4,
  EBT_ARP_SRC_IP = 8,
  EBT_ARP_SRC_MAC = 32;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_arp.h>`: 52 bytes. */
  interface ebt_arp_info extends RecordView<'struct ebt_arp_info'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    htype: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ptype: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    opcode: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    saddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    smsk: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    daddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dmsk: number;
    get smaddr(): Uint8Array;
    set smaddr(value: Bytes);
    get smmsk(): Uint8Array;
    set smmsk(value: Bytes);
    get dmaddr(): Uint8Array;
    set dmaddr(value: Bytes);
    get dmmsk(): Uint8Array;
    set dmmsk(value: Bytes);
    bitmask: number;
    invflags: number;
  }
}

export const struct: {
  readonly ebt_arp_info: Descriptor<struct.ebt_arp_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_arp_info": "__be16 htype;__be16 ptype;__be16 opcode;__be32 saddr;__be32 smsk;__be32 daddr;__be32 dmsk;unsigned char smaddr[6];unsigned char smmsk[6];unsigned char dmaddr[6];unsigned char dmmsk[6];__u8 bitmask;__u8 invflags;"
}`),
);
