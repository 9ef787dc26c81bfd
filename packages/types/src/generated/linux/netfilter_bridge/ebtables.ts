// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebtables.h> by "pnpm generate". Do not edit.
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

export const EBT_802_3 = 4,
  EBT_ACCEPT = -1,
  EBT_BASE_CTL = 128,
  EBT_CHAIN_MAXNAMELEN = 32,
  EBT_CONTINUE = -3,
  EBT_DESTMAC = 16,
  EBT_DROP = -2,
  EBT_ENTRY_OR_ENTRIES = 1,
  EBT_EXTENSION_MAXNAMELEN = 31,
  EBT_FUNCTION_MAXNAMELEN = 32,
  EBT_F_MASK = 31,
  EBT_IDEST = 16,
  EBT_IIN = 2,
  EBT_ILOGICALIN = 32,
  EBT_ILOGICALOUT = 64,
  EBT_INV_MASK = 127,
  EBT_IOUT = 4,
  EBT_IPROTO = 1,
  EBT_ISOURCE = 8,
  EBT_NOPROTO = 2,
  EBT_RETURN = -4,
  EBT_SOURCEMAC = 8,
  EBT_SO_GET_ENTRIES = 129,
  EBT_SO_GET_INFO = 128,
  EBT_SO_GET_INIT_ENTRIES = 131,
  EBT_SO_GET_INIT_INFO = 130,
  EBT_SO_GET_MAX = 132,
  EBT_SO_SET_COUNTERS = 129,
  EBT_SO_SET_ENTRIES = 128,
  EBT_SO_SET_MAX = 130,
  EBT_TABLE_MAXNAMELEN = 32,
  EBT_VERDICT_BITS = 15,
  NUM_STANDARD_TARGETS = 4;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebtables.h>`: 16 bytes. */
  interface ebt_counter extends RecordView<'struct ebt_counter'> {
    get pcnt(): bigint;
    set pcnt(value: Integer);
    get bcnt(): bigint;
    set bcnt(value: Integer);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 48 bytes. */
  interface ebt_entries extends RecordView<'struct ebt_entries'> {
    distinguisher: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    counter_offset: number;
    policy: number;
    nentries: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  interface ebt_entry$offsets extends RecordView<'struct ebt_entry.offsets'> {
    watchers_offset: number;
    target_offset: number;
    next_offset: number;
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 112 bytes. */
  interface ebt_entry extends RecordView<'struct ebt_entry'> {
    bitmask: number;
    invflags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ethproto: number;
    get in(): Uint8Array;
    set in(value: Bytes);
    get logical_in(): Uint8Array;
    set logical_in(value: Bytes);
    get out(): Uint8Array;
    set out(value: Bytes);
    get logical_out(): Uint8Array;
    set logical_out(value: Bytes);
    get sourcemac(): Uint8Array;
    set sourcemac(value: Bytes);
    get sourcemsk(): Uint8Array;
    set sourcemsk(value: Bytes);
    get destmac(): Uint8Array;
    set destmac(value: Bytes);
    get destmsk(): Uint8Array;
    set destmsk(value: Bytes);
    watchers_offset: number;
    target_offset: number;
    next_offset: number;
    get offsets(): ebt_entry$offsets;
    set offsets(value: From<ebt_entry$offsets>);
    get elems(): Uint8Array;
    set elems(value: Bytes);
  }

  interface ebt_entry_match$u extends RecordView<'union ebt_entry_match.u', 'match'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    revision: number;
    get match(): number;
    set match(value: Pointer);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 36 bytes on x86, arm; 40 bytes elsewhere. */
  interface ebt_entry_match extends RecordView<'struct ebt_entry_match'> {
    get u(): ebt_entry_match$u;
    set u(value: From<ebt_entry_match$u>);
    match_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  interface ebt_entry_target$u extends RecordView<'union ebt_entry_target.u', 'target'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    revision: number;
    get target(): number;
    set target(value: Pointer);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 36 bytes on x86, arm; 40 bytes elsewhere. */
  interface ebt_entry_target extends RecordView<'struct ebt_entry_target'> {
    get u(): ebt_entry_target$u;
    set u(value: From<ebt_entry_target$u>);
    target_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  interface ebt_entry_watcher$u extends RecordView<'union ebt_entry_watcher.u', 'watcher'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    revision: number;
    get watcher(): number;
    set watcher(value: Pointer);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 36 bytes on x86, arm; 40 bytes elsewhere. */
  interface ebt_entry_watcher extends RecordView<'struct ebt_entry_watcher'> {
    get u(): ebt_entry_watcher$u;
    set u(value: From<ebt_entry_watcher$u>);
    watcher_size: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 80 bytes on x86, arm; 120 bytes elsewhere. */
  interface ebt_replace extends RecordView<'struct ebt_replace', 'counters' | 'entries'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    valid_hooks: number;
    nentries: number;
    entries_size: number;
    get hook_entry(): Elements<number>;
    set hook_entry(value: Iterable<Pointer>);
    num_counters: number;
    get counters(): number;
    set counters(value: Pointer);
    get entries(): number;
    set entries(value: Pointer);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 80 bytes on x86, arm; 120 bytes elsewhere. */
  interface ebt_replace_kernel
    extends RecordView<'struct ebt_replace_kernel', 'counters' | 'entries'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    valid_hooks: number;
    nentries: number;
    entries_size: number;
    get hook_entry(): Elements<number>;
    set hook_entry(value: Iterable<Pointer>);
    num_counters: number;
    get counters(): number;
    set counters(value: Pointer);
    get entries(): number;
    set entries(value: Pointer);
  }

  /** `<linux/netfilter_bridge/ebtables.h>`: 40 bytes on x86, arm; 48 bytes elsewhere. */
  interface ebt_standard_target extends RecordView<'struct ebt_standard_target'> {
    get target(): struct.ebt_entry_target;
    set target(value: From<struct.ebt_entry_target>);
    verdict: number;
  }
}

export const struct: {
  readonly ebt_counter: Descriptor<struct.ebt_counter>;
  readonly ebt_entries: Descriptor<struct.ebt_entries>;
  readonly ebt_entry: Descriptor<struct.ebt_entry>;
  readonly ebt_entry_match: Descriptor<struct.ebt_entry_match>;
  readonly ebt_entry_target: Descriptor<struct.ebt_entry_target>;
  readonly ebt_entry_watcher: Descriptor<struct.ebt_entry_watcher>;
  readonly ebt_replace: Descriptor<struct.ebt_replace>;
  readonly ebt_replace_kernel: Descriptor<struct.ebt_replace_kernel>;
  readonly ebt_standard_target: Descriptor<struct.ebt_standard_target>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_counter": "__u64 pcnt;__u64 bcnt;",
"ebt_entries": ["unsigned int distinguisher;char name[32];unsigned int counter_offset;int policy;unsigned int nentries;char data[];",{"variants":{"x86_64":{"align":8},"riscv64":{"align":8},"aarch64":{"align":8},"loongarch64":{"align":8},"s390x":{"align":8},"ppc64le":{"align":8}}}],
"ebt_entry": ["unsigned int bitmask;unsigned int invflags;__be16 ethproto;char in[16];char logical_in[16];char out[16];char logical_out[16];unsigned char sourcemac[6];unsigned char sourcemsk[6];unsigned char destmac[6];unsigned char destmsk[6];union {struct {unsigned int watchers_offset;unsigned int target_offset;unsigned int next_offset;};struct {unsigned int watchers_offset;unsigned int target_offset;unsigned int next_offset;} offsets;};unsigned char elems[];",{"variants":{"x86_64":{"align":8},"riscv64":{"align":8},"aarch64":{"align":8},"loongarch64":{"align":8},"s390x":{"align":8},"ppc64le":{"align":8}}}],
"ebt_entry_match": ["union {struct {char name[31];__u8 revision;};struct xt_match *match;} u;unsigned int match_size;unsigned char data[] aligned(8);",{"variants":{"x86":{"members":"union {struct {char name[31];__u8 revision;};struct xt_match *match;} u;unsigned int match_size;unsigned char data[];"},"arm":{"members":"union {struct {char name[31];__u8 revision;};struct xt_match *match;} u;unsigned int match_size;unsigned char data[];"}}}],
"ebt_entry_target": ["union {struct {char name[31];__u8 revision;};struct xt_target *target;} u;unsigned int target_size;unsigned char data[] aligned(8);",{"variants":{"x86":{"members":"union {struct {char name[31];__u8 revision;};struct xt_target *target;} u;unsigned int target_size;unsigned char data[];"},"arm":{"members":"union {struct {char name[31];__u8 revision;};struct xt_target *target;} u;unsigned int target_size;unsigned char data[];"}}}],
"ebt_entry_watcher": ["union {struct {char name[31];__u8 revision;};struct xt_target *watcher;} u;unsigned int watcher_size;unsigned char data[] aligned(8);",{"variants":{"x86":{"members":"union {struct {char name[31];__u8 revision;};struct xt_target *watcher;} u;unsigned int watcher_size;unsigned char data[];"},"arm":{"members":"union {struct {char name[31];__u8 revision;};struct xt_target *watcher;} u;unsigned int watcher_size;unsigned char data[];"}}}],
"ebt_replace": "char name[32];unsigned int valid_hooks;unsigned int nentries;unsigned int entries_size;struct ebt_entries *hook_entry[6];unsigned int num_counters;struct ebt_counter *counters;char *entries;",
"ebt_replace_kernel": "char name[32];unsigned int valid_hooks;unsigned int nentries;unsigned int entries_size;struct ebt_entries *hook_entry[6];unsigned int num_counters;struct ebt_counter *counters;char *entries;",
"ebt_standard_target": "struct ebt_entry_target target;int verdict;"
}`),
);
