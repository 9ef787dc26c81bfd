// Generated from Linux 7.3.4 <linux/perf_event.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/perf_event.h>`: 24 bytes. */
export interface perf_branch_entry extends RecordView<'struct perf_branch_entry'> {
  get from(): bigint;
  set from(value: Integer);
  get to(): bigint;
  set to(value: Integer);
  mispred: number;
  predicted: number;
  in_tx: number;
  abort: number;
  cycles: number;
  type: number;
  spec: number;
  new_type: number;
  priv: number;
  reserved: number;
}

export const perf_branch_entry: Descriptor<perf_branch_entry> = /* @__PURE__ */ declareStruct(
  'perf_branch_entry',
  `
  __u64 from;
  __u64 to;
  __u64 mispred :1;
  __u64 predicted :1;
  __u64 in_tx :1;
  __u64 abort :1;
  __u64 cycles :16;
  __u64 type :4;
  __u64 spec :2;
  __u64 new_type :4;
  __u64 priv :3;
  __u64 reserved :31;
`,
);

/** `<linux/perf_event.h>`: 144 bytes. */
export interface perf_event_attr extends RecordView<'struct perf_event_attr'> {
  type: number;
  size: number;
  get config(): bigint;
  set config(value: Integer);
  get sample_period(): bigint;
  set sample_period(value: Integer);
  get sample_freq(): bigint;
  set sample_freq(value: Integer);
  get sample_type(): bigint;
  set sample_type(value: Integer);
  get read_format(): bigint;
  set read_format(value: Integer);
  disabled: number;
  inherit: number;
  pinned: number;
  exclusive: number;
  exclude_user: number;
  exclude_kernel: number;
  exclude_hv: number;
  exclude_idle: number;
  mmap: number;
  comm: number;
  freq: number;
  inherit_stat: number;
  enable_on_exec: number;
  task: number;
  watermark: number;
  precise_ip: number;
  mmap_data: number;
  sample_id_all: number;
  exclude_host: number;
  exclude_guest: number;
  exclude_callchain_kernel: number;
  exclude_callchain_user: number;
  mmap2: number;
  comm_exec: number;
  use_clockid: number;
  context_switch: number;
  write_backward: number;
  namespaces: number;
  ksymbol: number;
  bpf_event: number;
  aux_output: number;
  cgroup: number;
  text_poke: number;
  build_id: number;
  inherit_thread: number;
  remove_on_exec: number;
  sigtrap: number;
  defer_callchain: number;
  defer_output: number;
  __reserved_1: number;
  wakeup_events: number;
  wakeup_watermark: number;
  bp_type: number;
  get bp_addr(): bigint;
  set bp_addr(value: Integer);
  get kprobe_func(): bigint;
  set kprobe_func(value: Integer);
  get uprobe_path(): bigint;
  set uprobe_path(value: Integer);
  get config1(): bigint;
  set config1(value: Integer);
  get bp_len(): bigint;
  set bp_len(value: Integer);
  get kprobe_addr(): bigint;
  set kprobe_addr(value: Integer);
  get probe_offset(): bigint;
  set probe_offset(value: Integer);
  get config2(): bigint;
  set config2(value: Integer);
  get branch_sample_type(): bigint;
  set branch_sample_type(value: Integer);
  get sample_regs_user(): bigint;
  set sample_regs_user(value: Integer);
  sample_stack_user: number;
  clockid: number;
  get sample_regs_intr(): bigint;
  set sample_regs_intr(value: Integer);
  aux_watermark: number;
  sample_max_stack: number;
  __reserved_2: number;
  aux_sample_size: number;
  aux_action: number;
  aux_start_paused: number;
  aux_pause: number;
  aux_resume: number;
  __reserved_3: number;
  get sig_data(): bigint;
  set sig_data(value: Integer);
  get config3(): bigint;
  set config3(value: Integer);
  get config4(): bigint;
  set config4(value: Integer);
}

export const perf_event_attr: Descriptor<perf_event_attr> = /* @__PURE__ */ declareStruct(
  'perf_event_attr',
  `
  __u32 type;
  __u32 size;
  __u64 config;
  union {
    __u64 sample_period;
    __u64 sample_freq;
  };
  __u64 sample_type;
  __u64 read_format;
  __u64 disabled :1;
  __u64 inherit :1;
  __u64 pinned :1;
  __u64 exclusive :1;
  __u64 exclude_user :1;
  __u64 exclude_kernel :1;
  __u64 exclude_hv :1;
  __u64 exclude_idle :1;
  __u64 mmap :1;
  __u64 comm :1;
  __u64 freq :1;
  __u64 inherit_stat :1;
  __u64 enable_on_exec :1;
  __u64 task :1;
  __u64 watermark :1;
  __u64 precise_ip :2;
  __u64 mmap_data :1;
  __u64 sample_id_all :1;
  __u64 exclude_host :1;
  __u64 exclude_guest :1;
  __u64 exclude_callchain_kernel :1;
  __u64 exclude_callchain_user :1;
  __u64 mmap2 :1;
  __u64 comm_exec :1;
  __u64 use_clockid :1;
  __u64 context_switch :1;
  __u64 write_backward :1;
  __u64 namespaces :1;
  __u64 ksymbol :1;
  __u64 bpf_event :1;
  __u64 aux_output :1;
  __u64 cgroup :1;
  __u64 text_poke :1;
  __u64 build_id :1;
  __u64 inherit_thread :1;
  __u64 remove_on_exec :1;
  __u64 sigtrap :1;
  __u64 defer_callchain :1;
  __u64 defer_output :1;
  __u64 __reserved_1 :24;
  union {
    __u32 wakeup_events;
    __u32 wakeup_watermark;
  };
  __u32 bp_type;
  union {
    __u64 bp_addr;
    __u64 kprobe_func;
    __u64 uprobe_path;
    __u64 config1;
  };
  union {
    __u64 bp_len;
    __u64 kprobe_addr;
    __u64 probe_offset;
    __u64 config2;
  };
  __u64 branch_sample_type;
  __u64 sample_regs_user;
  __u32 sample_stack_user;
  __s32 clockid;
  __u64 sample_regs_intr;
  __u32 aux_watermark;
  __u16 sample_max_stack;
  __u16 __reserved_2;
  __u32 aux_sample_size;
  union {
    __u32 aux_action;
    struct {
      __u32 aux_start_paused :1;
      __u32 aux_pause :1;
      __u32 aux_resume :1;
      __u32 __reserved_3 :29;
    };
  };
  __u64 sig_data;
  __u64 config3;
  __u64 config4;
`,
);

/** `<linux/perf_event.h>`: 8 bytes. */
export interface perf_event_header extends RecordView<'struct perf_event_header'> {
  type: number;
  misc: number;
  size: number;
}

export const perf_event_header: Descriptor<perf_event_header> = /* @__PURE__ */ declareStruct(
  'perf_event_header',
  `
  __u32 type;
  __u16 misc;
  __u16 size;
`,
);

/** `<linux/perf_event.h>`: 1088 bytes. */
export interface perf_event_mmap_page extends RecordView<'struct perf_event_mmap_page'> {
  version: number;
  compat_version: number;
  lock: number;
  index: number;
  get offset(): bigint;
  set offset(value: Integer);
  get time_enabled(): bigint;
  set time_enabled(value: Integer);
  get time_running(): bigint;
  set time_running(value: Integer);
  get capabilities(): bigint;
  set capabilities(value: Integer);
  cap_bit0: number;
  cap_bit0_is_deprecated: number;
  cap_user_rdpmc: number;
  cap_user_time: number;
  cap_user_time_zero: number;
  cap_user_time_short: number;
  get cap_____res(): bigint;
  set cap_____res(value: Integer);
  pmc_width: number;
  time_shift: number;
  time_mult: number;
  get time_offset(): bigint;
  set time_offset(value: Integer);
  get time_zero(): bigint;
  set time_zero(value: Integer);
  size: number;
  __reserved_1: number;
  get time_cycles(): bigint;
  set time_cycles(value: Integer);
  get time_mask(): bigint;
  set time_mask(value: Integer);
  get __reserved(): Uint8Array;
  set __reserved(value: Bytes);
  get data_head(): bigint;
  set data_head(value: Integer);
  get data_tail(): bigint;
  set data_tail(value: Integer);
  get data_offset(): bigint;
  set data_offset(value: Integer);
  get data_size(): bigint;
  set data_size(value: Integer);
  get aux_head(): bigint;
  set aux_head(value: Integer);
  get aux_tail(): bigint;
  set aux_tail(value: Integer);
  get aux_offset(): bigint;
  set aux_offset(value: Integer);
  get aux_size(): bigint;
  set aux_size(value: Integer);
}

export const perf_event_mmap_page: Descriptor<perf_event_mmap_page> = /* @__PURE__ */ declareStruct(
  'perf_event_mmap_page',
  `
  __u32 version;
  __u32 compat_version;
  __u32 lock;
  __u32 index;
  __s64 offset;
  __u64 time_enabled;
  __u64 time_running;
  union {
    __u64 capabilities;
    struct {
      __u64 cap_bit0 :1;
      __u64 cap_bit0_is_deprecated :1;
      __u64 cap_user_rdpmc :1;
      __u64 cap_user_time :1;
      __u64 cap_user_time_zero :1;
      __u64 cap_user_time_short :1;
      __u64 cap_____res :58;
    };
  };
  __u16 pmc_width;
  __u16 time_shift;
  __u32 time_mult;
  __u64 time_offset;
  __u64 time_zero;
  __u32 size;
  __u32 __reserved_1;
  __u64 time_cycles;
  __u64 time_mask;
  __u8 __reserved[928];
  __u64 data_head;
  __u64 data_tail;
  __u64 data_offset;
  __u64 data_size;
  __u64 aux_head;
  __u64 aux_tail;
  __u64 aux_offset;
  __u64 aux_size;
`,
);

/** `<linux/perf_event.h>`: 8 bytes. */
export interface perf_event_query_bpf extends RecordView<'struct perf_event_query_bpf'> {
  ids_len: number;
  prog_cnt: number;
  get ids(): Uint32Array;
  set ids(value: Iterable<Integer>);
}

export const perf_event_query_bpf: Descriptor<perf_event_query_bpf> = /* @__PURE__ */ declareStruct(
  'perf_event_query_bpf',
  `
  __u32 ids_len;
  __u32 prog_cnt;
  __u32 ids[];
`,
);

/** `<linux/perf_event.h>`: 16 bytes. */
export interface perf_ns_link_info extends RecordView<'struct perf_ns_link_info'> {
  get dev(): bigint;
  set dev(value: Integer);
  get ino(): bigint;
  set ino(value: Integer);
}

export const perf_ns_link_info: Descriptor<perf_ns_link_info> = /* @__PURE__ */ declareStruct(
  'perf_ns_link_info',
  `
  __u64 dev;
  __u64 ino;
`,
);
