// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6_tables.h> by "pnpm generate". Do not edit.
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
import type * as linux_in6_h from '../in6.ts';
import type * as linux_netfilter_x_tables_h from '../netfilter/x_tables.ts';

export const IP6T_BASE_CTL = 64,
  IP6T_CONTINUE = 4294967295,
  IP6T_FUNCTION_MAXNAMELEN = 30,
  IP6T_F_GOTO = 4,
  IP6T_F_MASK = 7,
  IP6T_F_PROTO = 1,
  IP6T_F_TOS = 2,
  IP6T_ICMP_INV = 1,
  IP6T_INV_DSTIP = 16,
  IP6T_INV_FRAG = 32,
  IP6T_INV_MASK = 127,
  IP6T_INV_PROTO = 64,
  IP6T_INV_SRCIP = 8,
  IP6T_INV_TOS = 4,
  IP6T_INV_VIA_IN = 1,
  IP6T_INV_VIA_OUT = 2,
  IP6T_RETURN = -5,
  IP6T_SO_GET_ENTRIES = 65,
  IP6T_SO_GET_INFO = 64,
  IP6T_SO_GET_MAX = 69,
  IP6T_SO_GET_REVISION_MATCH = 68,
  IP6T_SO_GET_REVISION_TARGET = 69,
  IP6T_SO_ORIGINAL_DST = 80,
  IP6T_SO_SET_ADD_COUNTERS = 65,
  IP6T_SO_SET_MAX = 65,
  IP6T_SO_SET_REPLACE = 64,
  IP6T_TABLE_MAXNAMELEN = 32,
  IP6T_TCP_INV_DSTPT = 2,
  IP6T_TCP_INV_FLAGS = 4,
  IP6T_TCP_INV_MASK = 15,
  IP6T_TCP_INV_OPTION = 8,
  IP6T_TCP_INV_SRCPT = 1,
  IP6T_UDP_INV_DSTPT = 2,
  IP6T_UDP_INV_MASK = 3,
  IP6T_UDP_INV_SRCPT = 1;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 164 bytes on x86; 168 bytes elsewhere. */
  interface ip6t_entry extends RecordView<'struct ip6t_entry'> {
    get ipv6(): struct.ip6t_ip6;
    set ipv6(value: From<struct.ip6t_ip6>);
    nfcache: number;
    target_offset: number;
    next_offset: number;
    comefrom: number;
    get counters(): linux_netfilter_x_tables_h.struct.xt_counters;
    set counters(value: From<linux_netfilter_x_tables_h.struct.xt_counters>);
    get elems(): Uint8Array;
    set elems(value: Bytes);
  }

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 228 bytes on x86; 232 bytes elsewhere. */
  interface ip6t_error extends RecordView<'struct ip6t_error'> {
    get entry(): struct.ip6t_entry;
    set entry(value: From<struct.ip6t_entry>);
    get target(): linux_netfilter_x_tables_h.struct.xt_error_target;
    set target(value: From<linux_netfilter_x_tables_h.struct.xt_error_target>);
  }

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface ip6t_get_entries extends RecordView<'struct ip6t_get_entries'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    size: number;
    get entrytable(): Elements<struct.ip6t_entry>;
    set entrytable(value: Iterable<From<struct.ip6t_entry>>);
  }

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 84 bytes. */
  interface ip6t_getinfo extends RecordView<'struct ip6t_getinfo'> {
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

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 4 bytes. */
  interface ip6t_icmp extends RecordView<'struct ip6t_icmp'> {
    type: number;
    get code(): Uint8Array;
    set code(value: Bytes);
    invflags: number;
  }

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 136 bytes. */
  interface ip6t_ip6 extends RecordView<'struct ip6t_ip6'> {
    get src(): linux_in6_h.struct.in6_addr;
    set src(value: From<linux_in6_h.struct.in6_addr>);
    get dst(): linux_in6_h.struct.in6_addr;
    set dst(value: From<linux_in6_h.struct.in6_addr>);
    get smsk(): linux_in6_h.struct.in6_addr;
    set smsk(value: From<linux_in6_h.struct.in6_addr>);
    get dmsk(): linux_in6_h.struct.in6_addr;
    set dmsk(value: From<linux_in6_h.struct.in6_addr>);
    get iniface(): Uint8Array;
    set iniface(value: Bytes);
    get outiface(): Uint8Array;
    set outiface(value: Bytes);
    get iniface_mask(): Uint8Array;
    set iniface_mask(value: Bytes);
    get outiface_mask(): Uint8Array;
    set outiface_mask(value: Bytes);
    proto: number;
    tos: number;
    flags: number;
    invflags: number;
  }

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 92 bytes on x86; 96 bytes elsewhere. */
  interface ip6t_replace extends RecordView<'struct ip6t_replace', 'counters'> {
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
    get entries(): Elements<struct.ip6t_entry>;
    set entries(value: Iterable<From<struct.ip6t_entry>>);
  }

  /** `<linux/netfilter_ipv6/ip6_tables.h>`: 200 bytes on x86; 208 bytes elsewhere. */
  interface ip6t_standard extends RecordView<'struct ip6t_standard'> {
    get entry(): struct.ip6t_entry;
    set entry(value: From<struct.ip6t_entry>);
    get target(): linux_netfilter_x_tables_h.struct.xt_standard_target;
    set target(value: From<linux_netfilter_x_tables_h.struct.xt_standard_target>);
  }
}

export const struct: {
  readonly ip6t_entry: Descriptor<struct.ip6t_entry>;
  readonly ip6t_error: Descriptor<struct.ip6t_error>;
  readonly ip6t_get_entries: Descriptor<struct.ip6t_get_entries>;
  readonly ip6t_getinfo: Descriptor<struct.ip6t_getinfo>;
  readonly ip6t_icmp: Descriptor<struct.ip6t_icmp>;
  readonly ip6t_ip6: Descriptor<struct.ip6t_ip6>;
  readonly ip6t_replace: Descriptor<struct.ip6t_replace>;
  readonly ip6t_standard: Descriptor<struct.ip6t_standard>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_entry": "struct ip6t_ip6 ipv6;unsigned int nfcache;__u16 target_offset;__u16 next_offset;unsigned int comefrom;struct xt_counters counters;unsigned char elems[];",
"ip6t_error": "struct ip6t_entry entry;struct xt_error_target target;",
"ip6t_get_entries": "char name[32];unsigned int size;struct ip6t_entry entrytable[];",
"ip6t_getinfo": "char name[32];unsigned int valid_hooks;unsigned int hook_entry[5];unsigned int underflow[5];unsigned int num_entries;unsigned int size;",
"ip6t_icmp": "__u8 type;__u8 code[2];__u8 invflags;",
"ip6t_ip6": "struct in6_addr src;struct in6_addr dst;struct in6_addr smsk;struct in6_addr dmsk;char iniface[16];char outiface[16];unsigned char iniface_mask[16];unsigned char outiface_mask[16];__u16 proto;__u8 tos;__u8 flags;__u8 invflags;",
"ip6t_replace": "char name[32];unsigned int valid_hooks;unsigned int num_entries;unsigned int size;unsigned int hook_entry[5];unsigned int underflow[5];unsigned int num_counters;struct xt_counters *counters;struct ip6t_entry entries[];",
"ip6t_standard": "struct ip6t_entry entry;struct xt_standard_target target;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"xt_counters": "__u64 pcnt;__u64 bcnt;",
"xt_entry_target": "union {struct {__u16 target_size;char name[29];__u8 revision;} user;struct {__u16 target_size;struct xt_target *target;} kernel;__u16 target_size;} u;unsigned char data[];",
"xt_error_target": "struct xt_entry_target target;char errorname[30];",
"xt_standard_target": "struct xt_entry_target target;int verdict;"
}`),
);
