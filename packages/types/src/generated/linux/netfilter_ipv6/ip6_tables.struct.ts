// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6_tables.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import { in6_addr } from '../in6.struct.ts';
import { xt_counters, xt_error_target, xt_standard_target } from '../netfilter/x_tables.struct.ts';

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 168 bytes on x86_64, arm, riscv64, aarch64; 164 bytes on x86. */
export interface ip6t_entry extends RecordView<'struct ip6t_entry'> {
  get ipv6(): ip6t_ip6;
  set ipv6(value: ip6t_ip6 | Init<ip6t_ip6>);
  nfcache: number;
  target_offset: number;
  next_offset: number;
  comefrom: number;
  get counters(): xt_counters;
  set counters(value: xt_counters | Init<xt_counters>);
  get elems(): Uint8Array;
  set elems(value: Bytes);
}

export const ip6t_entry: Descriptor<ip6t_entry> = /* @__PURE__ */ declareStruct(
  'ip6t_entry',
  `
  struct ip6t_ip6 ipv6;
  unsigned int nfcache;
  __u16 target_offset;
  __u16 next_offset;
  unsigned int comefrom;
  struct xt_counters counters;
  unsigned char elems[];
`,
  { uses: () => [ip6t_ip6, xt_counters] },
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 232 bytes on x86_64, arm, riscv64, aarch64; 228 bytes on x86. */
export interface ip6t_error extends RecordView<'struct ip6t_error'> {
  get entry(): ip6t_entry;
  set entry(value: ip6t_entry | Init<ip6t_entry>);
  get target(): xt_error_target;
  set target(value: xt_error_target | Init<xt_error_target>);
}

export const ip6t_error: Descriptor<ip6t_error> = /* @__PURE__ */ declareStruct(
  'ip6t_error',
  `
  struct ip6t_entry entry;
  struct xt_error_target target;
`,
  { uses: () => [ip6t_entry, xt_error_target] },
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface ip6t_get_entries extends RecordView<'struct ip6t_get_entries'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  size: number;
  get entrytable(): Elements<ip6t_entry>;
  set entrytable(value: Iterable<ip6t_entry | Init<ip6t_entry>>);
}

export const ip6t_get_entries: Descriptor<ip6t_get_entries> = /* @__PURE__ */ declareStruct(
  'ip6t_get_entries',
  `
  char name[32];
  unsigned int size;
  struct ip6t_entry entrytable[];
`,
  { uses: () => [ip6t_entry] },
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 84 bytes. */
export interface ip6t_getinfo extends RecordView<'struct ip6t_getinfo'> {
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

export const ip6t_getinfo: Descriptor<ip6t_getinfo> = /* @__PURE__ */ declareStruct(
  'ip6t_getinfo',
  `
  char name[32];
  unsigned int valid_hooks;
  unsigned int hook_entry[5];
  unsigned int underflow[5];
  unsigned int num_entries;
  unsigned int size;
`,
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 4 bytes. */
export interface ip6t_icmp extends RecordView<'struct ip6t_icmp'> {
  type: number;
  get code(): Uint8Array;
  set code(value: Bytes);
  invflags: number;
}

export const ip6t_icmp: Descriptor<ip6t_icmp> = /* @__PURE__ */ declareStruct(
  'ip6t_icmp',
  `
  __u8 type;
  __u8 code[2];
  __u8 invflags;
`,
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 136 bytes. */
export interface ip6t_ip6 extends RecordView<'struct ip6t_ip6'> {
  get src(): in6_addr;
  set src(value: in6_addr | Init<in6_addr>);
  get dst(): in6_addr;
  set dst(value: in6_addr | Init<in6_addr>);
  get smsk(): in6_addr;
  set smsk(value: in6_addr | Init<in6_addr>);
  get dmsk(): in6_addr;
  set dmsk(value: in6_addr | Init<in6_addr>);
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

export const ip6t_ip6: Descriptor<ip6t_ip6> = /* @__PURE__ */ declareStruct(
  'ip6t_ip6',
  `
  struct in6_addr src;
  struct in6_addr dst;
  struct in6_addr smsk;
  struct in6_addr dmsk;
  char iniface[16];
  char outiface[16];
  unsigned char iniface_mask[16];
  unsigned char outiface_mask[16];
  __u16 proto;
  __u8 tos;
  __u8 flags;
  __u8 invflags;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 96 bytes on x86_64, arm, riscv64, aarch64; 92 bytes on x86. */
export interface ip6t_replace extends RecordView<'struct ip6t_replace', 'counters'> {
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
  get entries(): Elements<ip6t_entry>;
  set entries(value: Iterable<ip6t_entry | Init<ip6t_entry>>);
}

export const ip6t_replace: Descriptor<ip6t_replace> = /* @__PURE__ */ declareStruct(
  'ip6t_replace',
  `
  char name[32];
  unsigned int valid_hooks;
  unsigned int num_entries;
  unsigned int size;
  unsigned int hook_entry[5];
  unsigned int underflow[5];
  unsigned int num_counters;
  struct xt_counters *counters;
  struct ip6t_entry entries[];
`,
  { uses: () => [ip6t_entry] },
);

/** `<linux/netfilter_ipv6/ip6_tables.h>`: 208 bytes on x86_64, arm, riscv64, aarch64; 200 bytes on x86. */
export interface ip6t_standard extends RecordView<'struct ip6t_standard'> {
  get entry(): ip6t_entry;
  set entry(value: ip6t_entry | Init<ip6t_entry>);
  get target(): xt_standard_target;
  set target(value: xt_standard_target | Init<xt_standard_target>);
}

export const ip6t_standard: Descriptor<ip6t_standard> = /* @__PURE__ */ declareStruct(
  'ip6t_standard',
  `
  struct ip6t_entry entry;
  struct xt_standard_target target;
`,
  { uses: () => [ip6t_entry, xt_standard_target] },
);
