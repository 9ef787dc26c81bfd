// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ip_tables.h> by "pnpm generate". Do not edit.
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
import { in_addr } from '../in.struct.ts';
import { xt_counters } from '../netfilter/x_tables.struct.ts';

/** `<linux/netfilter_ipv4/ip_tables.h>`: 112 bytes. */
export interface ipt_entry extends RecordView<'struct ipt_entry'> {
  get ip(): ipt_ip;
  set ip(value: ipt_ip | Init<ipt_ip>);
  nfcache: number;
  target_offset: number;
  next_offset: number;
  comefrom: number;
  get counters(): xt_counters;
  set counters(value: xt_counters | Init<xt_counters>);
  get elems(): Uint8Array;
  set elems(value: Bytes);
}

export const ipt_entry: Descriptor<ipt_entry> = /* @__PURE__ */ declareStruct(
  'ipt_entry',
  `
  struct ipt_ip ip;
  unsigned int nfcache;
  __u16 target_offset;
  __u16 next_offset;
  unsigned int comefrom;
  struct xt_counters counters;
  unsigned char elems[];
`,
  { uses: () => [ipt_ip, xt_counters] },
);

/** `<linux/netfilter_ipv4/ip_tables.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface ipt_get_entries extends RecordView<'struct ipt_get_entries'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  size: number;
  get entrytable(): Elements<ipt_entry>;
  set entrytable(value: Iterable<ipt_entry | Init<ipt_entry>>);
}

export const ipt_get_entries: Descriptor<ipt_get_entries> = /* @__PURE__ */ declareStruct(
  'ipt_get_entries',
  `
  char name[32];
  unsigned int size;
  struct ipt_entry entrytable[];
`,
  { uses: () => [ipt_entry] },
);

/** `<linux/netfilter_ipv4/ip_tables.h>`: 84 bytes. */
export interface ipt_getinfo extends RecordView<'struct ipt_getinfo'> {
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

export const ipt_getinfo: Descriptor<ipt_getinfo> = /* @__PURE__ */ declareStruct(
  'ipt_getinfo',
  `
  char name[32];
  unsigned int valid_hooks;
  unsigned int hook_entry[5];
  unsigned int underflow[5];
  unsigned int num_entries;
  unsigned int size;
`,
);

/** `<linux/netfilter_ipv4/ip_tables.h>`: 4 bytes. */
export interface ipt_icmp extends RecordView<'struct ipt_icmp'> {
  type: number;
  get code(): Uint8Array;
  set code(value: Bytes);
  invflags: number;
}

export const ipt_icmp: Descriptor<ipt_icmp> = /* @__PURE__ */ declareStruct(
  'ipt_icmp',
  `
  __u8 type;
  __u8 code[2];
  __u8 invflags;
`,
);

/** `<linux/netfilter_ipv4/ip_tables.h>`: 84 bytes. */
export interface ipt_ip extends RecordView<'struct ipt_ip'> {
  get src(): in_addr;
  set src(value: in_addr | Init<in_addr>);
  get dst(): in_addr;
  set dst(value: in_addr | Init<in_addr>);
  get smsk(): in_addr;
  set smsk(value: in_addr | Init<in_addr>);
  get dmsk(): in_addr;
  set dmsk(value: in_addr | Init<in_addr>);
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

export const ipt_ip: Descriptor<ipt_ip> = /* @__PURE__ */ declareStruct(
  'ipt_ip',
  `
  struct in_addr src;
  struct in_addr dst;
  struct in_addr smsk;
  struct in_addr dmsk;
  char iniface[16];
  char outiface[16];
  unsigned char iniface_mask[16];
  unsigned char outiface_mask[16];
  __u16 proto;
  __u8 flags;
  __u8 invflags;
`,
  { uses: () => [in_addr] },
);

/** `<linux/netfilter_ipv4/ip_tables.h>`: 96 bytes on x86_64, arm, riscv64, aarch64; 92 bytes on x86. */
export interface ipt_replace extends RecordView<'struct ipt_replace', 'counters'> {
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
  get entries(): Elements<ipt_entry>;
  set entries(value: Iterable<ipt_entry | Init<ipt_entry>>);
}

export const ipt_replace: Descriptor<ipt_replace> = /* @__PURE__ */ declareStruct(
  'ipt_replace',
  `
  char name[32];
  unsigned int valid_hooks;
  unsigned int num_entries;
  unsigned int size;
  unsigned int hook_entry[5];
  unsigned int underflow[5];
  unsigned int num_counters;
  struct xt_counters *counters;
  struct ipt_entry entries[];
`,
  { uses: () => [ipt_entry] },
);
