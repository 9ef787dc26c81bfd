// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ip_tables.h> by "pnpm generate". Do not edit.
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

export const IPT_BASE_CTL = 64,
  IPT_CONTINUE = 4294967295,
  IPT_FUNCTION_MAXNAMELEN = 30,
  IPT_F_FRAG = 1,
  IPT_F_GOTO = 2,
  IPT_F_MASK = 3,
  IPT_ICMP_INV = 1,
  IPT_INV_DSTIP = 16,
  IPT_INV_FRAG = 32,
  IPT_INV_MASK = 127,
  IPT_INV_PROTO = 64,
  IPT_INV_SRCIP = 8,
  IPT_INV_TOS = 4,
  IPT_INV_VIA_IN = 1,
  IPT_INV_VIA_OUT = 2,
  IPT_RETURN = -5,
  IPT_SO_GET_ENTRIES = 65,
  IPT_SO_GET_INFO = 64,
  IPT_SO_GET_MAX = 67,
  IPT_SO_GET_REVISION_MATCH = 66,
  IPT_SO_GET_REVISION_TARGET = 67,
  IPT_SO_SET_ADD_COUNTERS = 65,
  IPT_SO_SET_MAX = 65,
  IPT_SO_SET_REPLACE = 64,
  IPT_TABLE_MAXNAMELEN = 32,
  IPT_TCP_INV_DSTPT = 2,
  IPT_TCP_INV_FLAGS = 4,
  IPT_TCP_INV_MASK = 15,
  IPT_TCP_INV_OPTION = 8,
  IPT_TCP_INV_SRCPT = 1,
  IPT_UDP_INV_DSTPT = 2,
  IPT_UDP_INV_MASK = 3,
  IPT_UDP_INV_SRCPT = 1;
export declare namespace struct {
  /** `<linux/netfilter_ipv4/ip_tables.h>`: 112 bytes. */
  interface ipt_entry extends RecordView<'struct ipt_entry'> {
    get ip(): struct.ipt_ip;
    set ip(value: From<struct.ipt_ip>);
    nfcache: number;
    target_offset: number;
    next_offset: number;
    comefrom: number;
    get counters(): linux_netfilter_x_tables_h.struct.xt_counters;
    set counters(value: From<linux_netfilter_x_tables_h.struct.xt_counters>);
    get elems(): Uint8Array;
    set elems(value: Bytes);
  }

  /** `<linux/netfilter_ipv4/ip_tables.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface ipt_get_entries extends RecordView<'struct ipt_get_entries'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    size: number;
    get entrytable(): Elements<struct.ipt_entry>;
    set entrytable(value: Iterable<From<struct.ipt_entry>>);
  }

  /** `<linux/netfilter_ipv4/ip_tables.h>`: 84 bytes. */
  interface ipt_getinfo extends RecordView<'struct ipt_getinfo'> {
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

  /** `<linux/netfilter_ipv4/ip_tables.h>`: 4 bytes. */
  interface ipt_icmp extends RecordView<'struct ipt_icmp'> {
    type: number;
    get code(): Uint8Array;
    set code(value: Bytes);
    invflags: number;
  }

  /** `<linux/netfilter_ipv4/ip_tables.h>`: 84 bytes. */
  interface ipt_ip extends RecordView<'struct ipt_ip'> {
    get src(): linux_in_h.struct.in_addr;
    set src(value: From<linux_in_h.struct.in_addr>);
    get dst(): linux_in_h.struct.in_addr;
    set dst(value: From<linux_in_h.struct.in_addr>);
    get smsk(): linux_in_h.struct.in_addr;
    set smsk(value: From<linux_in_h.struct.in_addr>);
    get dmsk(): linux_in_h.struct.in_addr;
    set dmsk(value: From<linux_in_h.struct.in_addr>);
    get iniface(): Uint8Array;
    set iniface(value: Bytes);
    get outiface(): Uint8Array;
    set outiface(value: Bytes);
    get iniface_mask(): Uint8Array;
    set iniface_mask(value: Bytes);
    get outiface_mask(): Uint8Array;
    set outiface_mask(value: Bytes);
    proto: number;
    flags: number;
    invflags: number;
  }

  /** `<linux/netfilter_ipv4/ip_tables.h>`: 92 bytes on x86; 96 bytes elsewhere. */
  interface ipt_replace extends RecordView<'struct ipt_replace', 'counters'> {
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
    get entries(): Elements<struct.ipt_entry>;
    set entries(value: Iterable<From<struct.ipt_entry>>);
  }
}

export const struct: {
  readonly ipt_entry: Descriptor<struct.ipt_entry>;
  readonly ipt_get_entries: Descriptor<struct.ipt_get_entries>;
  readonly ipt_getinfo: Descriptor<struct.ipt_getinfo>;
  readonly ipt_icmp: Descriptor<struct.ipt_icmp>;
  readonly ipt_ip: Descriptor<struct.ipt_ip>;
  readonly ipt_replace: Descriptor<struct.ipt_replace>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_entry": "struct ipt_ip ip;unsigned int nfcache;__u16 target_offset;__u16 next_offset;unsigned int comefrom;struct xt_counters counters;unsigned char elems[];",
"ipt_get_entries": "char name[32];unsigned int size;struct ipt_entry entrytable[];",
"ipt_getinfo": "char name[32];unsigned int valid_hooks;unsigned int hook_entry[5];unsigned int underflow[5];unsigned int num_entries;unsigned int size;",
"ipt_icmp": "__u8 type;__u8 code[2];__u8 invflags;",
"ipt_ip": "struct in_addr src;struct in_addr dst;struct in_addr smsk;struct in_addr dmsk;char iniface[16];char outiface[16];unsigned char iniface_mask[16];unsigned char outiface_mask[16];__u16 proto;__u8 flags;__u8 invflags;",
"ipt_replace": "char name[32];unsigned int valid_hooks;unsigned int num_entries;unsigned int size;unsigned int hook_entry[5];unsigned int underflow[5];unsigned int num_counters;struct xt_counters *counters;struct ipt_entry entries[];"
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
