// Generated from Linux 7.3.4 <linux/netfilter_arp/arp_tables.h> by "pnpm generate". Do not edit.
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

/** `<linux/netfilter_arp/arp_tables.h>`: 164 bytes. */
export interface arpt_arp extends RecordView<'struct arpt_arp'> {
  get src(): in_addr;
  set src(value: in_addr | Init<in_addr>);
  get tgt(): in_addr;
  set tgt(value: in_addr | Init<in_addr>);
  get smsk(): in_addr;
  set smsk(value: in_addr | Init<in_addr>);
  get tmsk(): in_addr;
  set tmsk(value: in_addr | Init<in_addr>);
  arhln: number;
  arhln_mask: number;
  get src_devaddr(): arpt_devaddr_info;
  set src_devaddr(value: arpt_devaddr_info | Init<arpt_devaddr_info>);
  get tgt_devaddr(): arpt_devaddr_info;
  set tgt_devaddr(value: arpt_devaddr_info | Init<arpt_devaddr_info>);
  arpop: number;
  arpop_mask: number;
  arhrd: number;
  arhrd_mask: number;
  arpro: number;
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

export const arpt_arp: Descriptor<arpt_arp> = /* @__PURE__ */ declareStruct(
  'arpt_arp',
  `
  struct in_addr src;
  struct in_addr tgt;
  struct in_addr smsk;
  struct in_addr tmsk;
  __u8 arhln;
  __u8 arhln_mask;
  struct arpt_devaddr_info src_devaddr;
  struct arpt_devaddr_info tgt_devaddr;
  __be16 arpop;
  __be16 arpop_mask;
  __be16 arhrd;
  __be16 arhrd_mask;
  __be16 arpro;
  __be16 arpro_mask;
  char iniface[16];
  char outiface[16];
  unsigned char iniface_mask[16];
  unsigned char outiface_mask[16];
  __u8 flags;
  __u16 invflags;
`,
  { uses: () => [arpt_devaddr_info, in_addr] },
);

/** `<linux/netfilter_arp/arp_tables.h>`: 32 bytes. */
export interface arpt_devaddr_info extends RecordView<'struct arpt_devaddr_info'> {
  get addr(): Uint8Array;
  set addr(value: Bytes);
  get mask(): Uint8Array;
  set mask(value: Bytes);
}

export const arpt_devaddr_info: Descriptor<arpt_devaddr_info> = /* @__PURE__ */ declareStruct(
  'arpt_devaddr_info',
  `
  char addr[16];
  char mask[16];
`,
);

/** `<linux/netfilter_arp/arp_tables.h>`: 192 bytes on x86_64, arm, riscv64, aarch64; 188 bytes on x86. */
export interface arpt_entry extends RecordView<'struct arpt_entry'> {
  get arp(): arpt_arp;
  set arp(value: arpt_arp | Init<arpt_arp>);
  target_offset: number;
  next_offset: number;
  comefrom: number;
  get counters(): xt_counters;
  set counters(value: xt_counters | Init<xt_counters>);
  get elems(): Uint8Array;
  set elems(value: Bytes);
}

export const arpt_entry: Descriptor<arpt_entry> = /* @__PURE__ */ declareStruct(
  'arpt_entry',
  `
  struct arpt_arp arp;
  __u16 target_offset;
  __u16 next_offset;
  unsigned int comefrom;
  struct xt_counters counters;
  unsigned char elems[];
`,
  { uses: () => [arpt_arp, xt_counters] },
);

/** `<linux/netfilter_arp/arp_tables.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface arpt_get_entries extends RecordView<'struct arpt_get_entries'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  size: number;
  get entrytable(): Elements<arpt_entry>;
  set entrytable(value: Iterable<arpt_entry | Init<arpt_entry>>);
}

export const arpt_get_entries: Descriptor<arpt_get_entries> = /* @__PURE__ */ declareStruct(
  'arpt_get_entries',
  `
  char name[32];
  unsigned int size;
  struct arpt_entry entrytable[];
`,
  { uses: () => [arpt_entry] },
);

/** `<linux/netfilter_arp/arp_tables.h>`: 68 bytes. */
export interface arpt_getinfo extends RecordView<'struct arpt_getinfo'> {
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

export const arpt_getinfo: Descriptor<arpt_getinfo> = /* @__PURE__ */ declareStruct(
  'arpt_getinfo',
  `
  char name[32];
  unsigned int valid_hooks;
  unsigned int hook_entry[3];
  unsigned int underflow[3];
  unsigned int num_entries;
  unsigned int size;
`,
);

/** `<linux/netfilter_arp/arp_tables.h>`: 80 bytes on x86_64, arm, riscv64, aarch64; 76 bytes on x86. */
export interface arpt_replace extends RecordView<'struct arpt_replace', 'counters'> {
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
  get entries(): Elements<arpt_entry>;
  set entries(value: Iterable<arpt_entry | Init<arpt_entry>>);
}

export const arpt_replace: Descriptor<arpt_replace> = /* @__PURE__ */ declareStruct(
  'arpt_replace',
  `
  char name[32];
  unsigned int valid_hooks;
  unsigned int num_entries;
  unsigned int size;
  unsigned int hook_entry[3];
  unsigned int underflow[3];
  unsigned int num_counters;
  struct xt_counters *counters;
  struct arpt_entry entries[];
`,
  { uses: () => [arpt_entry] },
);
