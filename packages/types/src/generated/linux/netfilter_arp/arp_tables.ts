// Generated from Linux 7.3.4 <linux/netfilter_arp/arp_tables.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_in_h from '../in.ts';
import type * as linux_netfilter_x_tables_h from '../netfilter/x_tables.ts';

export const ARPT_BASE_CTL = 96,
  ARPT_CONTINUE = 4294967295,
  ARPT_DEV_ADDR_LEN_MAX = 16,
  ARPT_FUNCTION_MAXNAMELEN = 30,
  ARPT_F_MASK = 0,
  ARPT_INV_ARPHLN = 512,
  ARPT_INV_ARPHRD = 128,
  ARPT_INV_ARPOP = 64,
  ARPT_INV_ARPPRO = 256,
  ARPT_INV_MASK = 1023,
  ARPT_INV_SRCDEVADDR = 16,
  ARPT_INV_SRCIP = 4,
  ARPT_INV_TGTDEVADDR = 32,
  ARPT_INV_TGTIP = 8,
  ARPT_INV_VIA_IN = 1,
  ARPT_INV_VIA_OUT = 2,
  ARPT_RETURN = -5,
  ARPT_SO_GET_ENTRIES = 97,
  ARPT_SO_GET_INFO = 96,
  ARPT_SO_GET_MAX = 99,
  ARPT_SO_GET_REVISION_TARGET = 99,
  ARPT_SO_SET_ADD_COUNTERS = 97,
  ARPT_SO_SET_MAX = 97,
  ARPT_SO_SET_REPLACE = 96,
  ARPT_TABLE_MAXNAMELEN = 32;
export declare namespace struct {
  /** `<linux/netfilter_arp/arp_tables.h>`: 164 bytes. */
  interface arpt_arp extends RecordView<'struct arpt_arp'> {
    get src(): linux_in_h.struct.in_addr;
    set src(value: From<linux_in_h.struct.in_addr>);
    get tgt(): linux_in_h.struct.in_addr;
    set tgt(value: From<linux_in_h.struct.in_addr>);
    get smsk(): linux_in_h.struct.in_addr;
    set smsk(value: From<linux_in_h.struct.in_addr>);
    get tmsk(): linux_in_h.struct.in_addr;
    set tmsk(value: From<linux_in_h.struct.in_addr>);
    arhln: number;
    arhln_mask: number;
    get src_devaddr(): struct.arpt_devaddr_info;
    set src_devaddr(value: From<struct.arpt_devaddr_info>);
    get tgt_devaddr(): struct.arpt_devaddr_info;
    set tgt_devaddr(value: From<struct.arpt_devaddr_info>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arpop: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arpop_mask: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arhrd: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arhrd_mask: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arpro: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    arpro_mask: number;
    get iniface(): Uint8Array;
    set iniface(value: Bytes);
    get outiface(): Uint8Array;
    set outiface(value: Bytes);
    get iniface_mask(): Uint8Array;
    set iniface_mask(value: Bytes);
    get outiface_mask(): Uint8Array;
    set outiface_mask(value: Bytes);
    flags: number;
    invflags: number;
  }

  /** `<linux/netfilter_arp/arp_tables.h>`: 32 bytes. */
  interface arpt_devaddr_info extends RecordView<'struct arpt_devaddr_info'> {
    get addr(): Uint8Array;
    set addr(value: Bytes);
    get mask(): Uint8Array;
    set mask(value: Bytes);
  }

  /** `<linux/netfilter_arp/arp_tables.h>`: 188 bytes on x86; 192 bytes elsewhere. */
  interface arpt_entry extends RecordView<'struct arpt_entry'> {
    get arp(): struct.arpt_arp;
    set arp(value: From<struct.arpt_arp>);
    target_offset: number;
    next_offset: number;
    comefrom: number;
    get counters(): linux_netfilter_x_tables_h.struct.xt_counters;
    set counters(value: From<linux_netfilter_x_tables_h.struct.xt_counters>);
    get elems(): Uint8Array;
    set elems(value: Bytes);
  }

  /** `<linux/netfilter_arp/arp_tables.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface arpt_get_entries extends RecordView<'struct arpt_get_entries'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    size: number;
    get entrytable(): Elements<struct.arpt_entry>;
    set entrytable(value: Iterable<From<struct.arpt_entry>>);
  }

  /** `<linux/netfilter_arp/arp_tables.h>`: 68 bytes. */
  interface arpt_getinfo extends RecordView<'struct arpt_getinfo'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    valid_hooks: number;
    get hook_entry(): Uint32Array;
    set hook_entry(value: Iterable<Integer>);
    get underflow(): Uint32Array;
    set underflow(value: Iterable<Integer>);
    num_entries: number;
    size: number;
  }

  /** `<linux/netfilter_arp/arp_tables.h>`: 76 bytes on x86; 80 bytes elsewhere. */
  interface arpt_replace extends RecordView<'struct arpt_replace', 'counters'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    valid_hooks: number;
    num_entries: number;
    size: number;
    get hook_entry(): Uint32Array;
    set hook_entry(value: Iterable<Integer>);
    get underflow(): Uint32Array;
    set underflow(value: Iterable<Integer>);
    num_counters: number;
    get counters(): number;
    set counters(value: Pointer);
    get entries(): Elements<struct.arpt_entry>;
    set entries(value: Iterable<From<struct.arpt_entry>>);
  }
}

export const struct: {
  readonly arpt_arp: Descriptor<struct.arpt_arp>;
  readonly arpt_devaddr_info: Descriptor<struct.arpt_devaddr_info>;
  readonly arpt_entry: Descriptor<struct.arpt_entry>;
  readonly arpt_get_entries: Descriptor<struct.arpt_get_entries>;
  readonly arpt_getinfo: Descriptor<struct.arpt_getinfo>;
  readonly arpt_replace: Descriptor<struct.arpt_replace>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"arpt_arp": "struct in_addr src;struct in_addr tgt;struct in_addr smsk;struct in_addr tmsk;__u8 arhln;__u8 arhln_mask;struct arpt_devaddr_info src_devaddr;struct arpt_devaddr_info tgt_devaddr;__be16 arpop;__be16 arpop_mask;__be16 arhrd;__be16 arhrd_mask;__be16 arpro;__be16 arpro_mask;char iniface[16];char outiface[16];unsigned char iniface_mask[16];unsigned char outiface_mask[16];__u8 flags;__u16 invflags;",
"arpt_devaddr_info": "char addr[16];char mask[16];",
"arpt_entry": "struct arpt_arp arp;__u16 target_offset;__u16 next_offset;unsigned int comefrom;struct xt_counters counters;unsigned char elems[];",
"arpt_get_entries": "char name[32];unsigned int size;struct arpt_entry entrytable[];",
"arpt_getinfo": "char name[32];unsigned int valid_hooks;unsigned int hook_entry[3];unsigned int underflow[3];unsigned int num_entries;unsigned int size;",
"arpt_replace": "char name[32];unsigned int valid_hooks;unsigned int num_entries;unsigned int size;unsigned int hook_entry[3];unsigned int underflow[3];unsigned int num_counters;struct xt_counters *counters;struct arpt_entry entries[];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in_addr": "__be32 s_addr;",
"xt_counters": "__u64 pcnt;__u64 bcnt;"
}`),
);
