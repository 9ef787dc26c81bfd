// Generated from Linux 7.3.4 <linux/bpf.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/bpf.h>`: 192 bytes. */
export interface __sk_buff extends RecordView<'struct __sk_buff', 'flow_keys' | 'sk'> {
  len: number;
  pkt_type: number;
  mark: number;
  queue_mapping: number;
  protocol: number;
  vlan_present: number;
  vlan_tci: number;
  vlan_proto: number;
  priority: number;
  ingress_ifindex: number;
  ifindex: number;
  tc_index: number;
  get cb(): Uint32Array;
  set cb(value: Iterable<Integer>);
  hash: number;
  tc_classid: number;
  data: number;
  data_end: number;
  napi_id: number;
  family: number;
  remote_ip4: number;
  local_ip4: number;
  get remote_ip6(): Uint32Array;
  set remote_ip6(value: Iterable<Integer>);
  get local_ip6(): Uint32Array;
  set local_ip6(value: Iterable<Integer>);
  remote_port: number;
  local_port: number;
  data_meta: number;
  get flow_keys(): number;
  set flow_keys(value: Pointer);
  get tstamp(): bigint;
  set tstamp(value: Integer);
  wire_len: number;
  gso_segs: number;
  get sk(): number;
  set sk(value: Pointer);
  gso_size: number;
  tstamp_type: number;
  get hwtstamp(): bigint;
  set hwtstamp(value: Integer);
}

export const __sk_buff: Descriptor<__sk_buff> = /* @__PURE__ */ declareStruct(
  '__sk_buff',
  `
  __u32 len;
  __u32 pkt_type;
  __u32 mark;
  __u32 queue_mapping;
  __u32 protocol;
  __u32 vlan_present;
  __u32 vlan_tci;
  __u32 vlan_proto;
  __u32 priority;
  __u32 ingress_ifindex;
  __u32 ifindex;
  __u32 tc_index;
  __u32 cb[5];
  __u32 hash;
  __u32 tc_classid;
  __u32 data;
  __u32 data_end;
  __u32 napi_id;
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 data_meta;
  union {
    struct bpf_flow_keys *flow_keys;
  };
  __u64 tstamp;
  __u32 wire_len;
  __u32 gso_segs;
  union {
    struct bpf_sock *sk;
  };
  __u32 gso_size;
  __u8 tstamp_type;
  __u64 hwtstamp;
`,
  {
    variants: {
      x86: {
        members: `
  __u32 len;
  __u32 pkt_type;
  __u32 mark;
  __u32 queue_mapping;
  __u32 protocol;
  __u32 vlan_present;
  __u32 vlan_tci;
  __u32 vlan_proto;
  __u32 priority;
  __u32 ingress_ifindex;
  __u32 ifindex;
  __u32 tc_index;
  __u32 cb[5];
  __u32 hash;
  __u32 tc_classid;
  __u32 data;
  __u32 data_end;
  __u32 napi_id;
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 data_meta;
  union aligned(8) {
    struct bpf_flow_keys *flow_keys;
  };
  __u64 tstamp;
  __u32 wire_len;
  __u32 gso_segs;
  union aligned(8) {
    struct bpf_sock *sk;
  };
  __u32 gso_size;
  __u8 tstamp_type;
  __u64 hwtstamp;
`,
      },
      arm: {
        members: `
  __u32 len;
  __u32 pkt_type;
  __u32 mark;
  __u32 queue_mapping;
  __u32 protocol;
  __u32 vlan_present;
  __u32 vlan_tci;
  __u32 vlan_proto;
  __u32 priority;
  __u32 ingress_ifindex;
  __u32 ifindex;
  __u32 tc_index;
  __u32 cb[5];
  __u32 hash;
  __u32 tc_classid;
  __u32 data;
  __u32 data_end;
  __u32 napi_id;
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 data_meta;
  union aligned(8) {
    struct bpf_flow_keys *flow_keys;
  };
  __u64 tstamp;
  __u32 wire_len;
  __u32 gso_segs;
  union aligned(8) {
    struct bpf_sock *sk;
  };
  __u32 gso_size;
  __u8 tstamp_type;
  __u64 hwtstamp;
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 32 bytes. */
export interface bpf_btf_info extends RecordView<'struct bpf_btf_info'> {
  get btf(): bigint;
  set btf(value: Integer);
  btf_size: number;
  id: number;
  get name(): bigint;
  set name(value: Integer);
  name_len: number;
  kernel_btf: number;
}

export const bpf_btf_info: Descriptor<bpf_btf_info> = /* @__PURE__ */ declareStruct(
  'bpf_btf_info',
  `
  __u64 btf;
  __u32 btf_size;
  __u32 id;
  __u64 name;
  __u32 name_len;
  __u32 kernel_btf;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 12 bytes. */
export interface bpf_cgroup_dev_ctx extends RecordView<'struct bpf_cgroup_dev_ctx'> {
  access_type: number;
  major: number;
  minor: number;
}

export const bpf_cgroup_dev_ctx: Descriptor<bpf_cgroup_dev_ctx> = /* @__PURE__ */ declareStruct(
  'bpf_cgroup_dev_ctx',
  `
  __u32 access_type;
  __u32 major;
  __u32 minor;
`,
);

/** `<linux/bpf.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface bpf_cgroup_storage_key extends RecordView<'struct bpf_cgroup_storage_key'> {
  get cgroup_inode_id(): bigint;
  set cgroup_inode_id(value: Integer);
  attach_type: number;
}

export const bpf_cgroup_storage_key: Descriptor<bpf_cgroup_storage_key> =
  /* @__PURE__ */ declareStruct(
    'bpf_cgroup_storage_key',
    `
  __u64 cgroup_inode_id;
  __u32 attach_type;
`,
  );

/** `<linux/bpf.h>`: 24 bytes. */
export interface bpf_common_attr extends RecordView<'struct bpf_common_attr'> {
  get log_buf(): bigint;
  set log_buf(value: Integer);
  log_size: number;
  log_level: number;
  log_true_size: number;
}

export const bpf_common_attr: Descriptor<bpf_common_attr> = /* @__PURE__ */ declareStruct(
  'bpf_common_attr',
  `
  __u64 log_buf;
  __u32 log_size;
  __u32 log_level;
  __u32 log_true_size;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_core_relo extends RecordView<'struct bpf_core_relo'> {
  insn_off: number;
  type_id: number;
  access_str_off: number;
  kind: number;
}

export const bpf_core_relo: Descriptor<bpf_core_relo> = /* @__PURE__ */ declareStruct(
  'bpf_core_relo',
  `
  __u32 insn_off;
  __u32 type_id;
  __u32 access_str_off;
  enum bpf_core_relo_kind kind;
`,
);

interface bpf_cpumap_val$bpf_prog extends RecordView<'union bpf_cpumap_val.bpf_prog'> {
  fd: number;
  id: number;
}

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_cpumap_val extends RecordView<'struct bpf_cpumap_val'> {
  qsize: number;
  get bpf_prog(): bpf_cpumap_val$bpf_prog;
  set bpf_prog(value: bpf_cpumap_val$bpf_prog | Init<bpf_cpumap_val$bpf_prog>);
}

export const bpf_cpumap_val: Descriptor<bpf_cpumap_val> = /* @__PURE__ */ declareStruct(
  'bpf_cpumap_val',
  `
  __u32 qsize;
  union {
    int fd;
    __u32 id;
  } bpf_prog;
`,
);

interface bpf_devmap_val$bpf_prog extends RecordView<'union bpf_devmap_val.bpf_prog'> {
  fd: number;
  id: number;
}

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_devmap_val extends RecordView<'struct bpf_devmap_val'> {
  ifindex: number;
  get bpf_prog(): bpf_devmap_val$bpf_prog;
  set bpf_prog(value: bpf_devmap_val$bpf_prog | Init<bpf_devmap_val$bpf_prog>);
}

export const bpf_devmap_val: Descriptor<bpf_devmap_val> = /* @__PURE__ */ declareStruct(
  'bpf_devmap_val',
  `
  __u32 ifindex;
  union {
    int fd;
    __u32 id;
  } bpf_prog;
`,
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_dynptr extends RecordView<'struct bpf_dynptr'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_dynptr: Descriptor<bpf_dynptr> = /* @__PURE__ */ declareStruct(
  'bpf_dynptr',
  `
  __u64 __opaque[2];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 64 bytes. */
export interface bpf_fib_lookup extends RecordView<'struct bpf_fib_lookup'> {
  family: number;
  l4_protocol: number;
  sport: number;
  dport: number;
  tot_len: number;
  mtu_result: number;
  ifindex: number;
  tos: number;
  flowinfo: number;
  rt_metric: number;
  ipv4_src: number;
  get ipv6_src(): Uint32Array;
  set ipv6_src(value: Iterable<Integer>);
  ipv4_dst: number;
  get ipv6_dst(): Uint32Array;
  set ipv6_dst(value: Iterable<Integer>);
  h_vlan_proto: number;
  h_vlan_TCI: number;
  tbid: number;
  mark: number;
  get smac(): Uint8Array;
  set smac(value: Bytes);
  get dmac(): Uint8Array;
  set dmac(value: Bytes);
}

export const bpf_fib_lookup: Descriptor<bpf_fib_lookup> = /* @__PURE__ */ declareStruct(
  'bpf_fib_lookup',
  `
  __u8 family;
  __u8 l4_protocol;
  __be16 sport;
  __be16 dport;
  union {
    __u16 tot_len;
    __u16 mtu_result;
  };
  __u32 ifindex;
  union {
    __u8 tos;
    __be32 flowinfo;
    __u32 rt_metric;
  };
  union {
    __be32 ipv4_src;
    __u32 ipv6_src[4];
  };
  union {
    __be32 ipv4_dst;
    __u32 ipv6_dst[4];
  };
  union {
    struct {
      __be16 h_vlan_proto;
      __be16 h_vlan_TCI;
    };
    __u32 tbid;
  };
  union {
    struct {
      __u32 mark;
    };
    struct {
      __u8 smac[6];
      __u8 dmac[6];
    };
  };
`,
);

/** `<linux/bpf.h>`: 56 bytes. */
export interface bpf_flow_keys extends RecordView<'struct bpf_flow_keys'> {
  nhoff: number;
  thoff: number;
  addr_proto: number;
  is_frag: number;
  is_first_frag: number;
  is_encap: number;
  ip_proto: number;
  n_proto: number;
  sport: number;
  dport: number;
  ipv4_src: number;
  ipv4_dst: number;
  get ipv6_src(): Uint32Array;
  set ipv6_src(value: Iterable<Integer>);
  get ipv6_dst(): Uint32Array;
  set ipv6_dst(value: Iterable<Integer>);
  flags: number;
  flow_label: number;
}

export const bpf_flow_keys: Descriptor<bpf_flow_keys> = /* @__PURE__ */ declareStruct(
  'bpf_flow_keys',
  `
  __u16 nhoff;
  __u16 thoff;
  __u16 addr_proto;
  __u8 is_frag;
  __u8 is_first_frag;
  __u8 is_encap;
  __u8 ip_proto;
  __be16 n_proto;
  __be16 sport;
  __be16 dport;
  union {
    struct {
      __be32 ipv4_src;
      __be32 ipv4_dst;
    };
    struct {
      __u32 ipv6_src[4];
      __u32 ipv6_dst[4];
    };
  };
  __u32 flags;
  __be32 flow_label;
`,
);

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_func_info extends RecordView<'struct bpf_func_info'> {
  insn_off: number;
  type_id: number;
}

export const bpf_func_info: Descriptor<bpf_func_info> = /* @__PURE__ */ declareStruct(
  'bpf_func_info',
  `
  __u32 insn_off;
  __u32 type_id;
`,
);

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_insn extends RecordView<'struct bpf_insn'> {
  code: number;
  dst_reg: number;
  src_reg: number;
  off: number;
  imm: number;
}

export const bpf_insn: Descriptor<bpf_insn> = /* @__PURE__ */ declareStruct(
  'bpf_insn',
  `
  __u8 code;
  __u8 dst_reg :4;
  __u8 src_reg :4;
  __s16 off;
  __s32 imm;
`,
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_insn_array_value extends RecordView<'struct bpf_insn_array_value'> {
  orig_off: number;
  xlated_off: number;
  jitted_off: number;
}

export const bpf_insn_array_value: Descriptor<bpf_insn_array_value> = /* @__PURE__ */ declareStruct(
  'bpf_insn_array_value',
  `
  __u32 orig_off;
  __u32 xlated_off;
  __u32 jitted_off;
  unsigned int :32;
`,
);

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_iter_num extends RecordView<'struct bpf_iter_num'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_iter_num: Descriptor<bpf_iter_num> = /* @__PURE__ */ declareStruct(
  'bpf_iter_num',
  `
  __u64 __opaque[1];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_line_info extends RecordView<'struct bpf_line_info'> {
  insn_off: number;
  file_name_off: number;
  line_off: number;
  line_col: number;
}

export const bpf_line_info: Descriptor<bpf_line_info> = /* @__PURE__ */ declareStruct(
  'bpf_line_info',
  `
  __u32 insn_off;
  __u32 file_name_off;
  __u32 line_off;
  __u32 line_col;
`,
);

interface bpf_link_info$raw_tracepoint extends RecordView<'struct bpf_link_info.raw_tracepoint'> {
  get tp_name(): bigint;
  set tp_name(value: Integer);
  tp_name_len: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_link_info$tracing extends RecordView<'struct bpf_link_info.tracing'> {
  attach_type: number;
  target_obj_id: number;
  target_btf_id: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_link_info$cgroup extends RecordView<'struct bpf_link_info.cgroup'> {
  get cgroup_id(): bigint;
  set cgroup_id(value: Integer);
  attach_type: number;
}

interface bpf_link_info$iter$map extends RecordView<'struct bpf_link_info.iter.map'> {
  map_id: number;
}

interface bpf_link_info$iter$cgroup extends RecordView<'struct bpf_link_info.iter.cgroup'> {
  get cgroup_id(): bigint;
  set cgroup_id(value: Integer);
  order: number;
}

interface bpf_link_info$iter$task extends RecordView<'struct bpf_link_info.iter.task'> {
  tid: number;
  pid: number;
}

interface bpf_link_info$iter extends RecordView<'struct bpf_link_info.iter'> {
  get target_name(): bigint;
  set target_name(value: Integer);
  target_name_len: number;
  get map(): bpf_link_info$iter$map;
  set map(value: bpf_link_info$iter$map | Init<bpf_link_info$iter$map>);
  get cgroup(): bpf_link_info$iter$cgroup;
  set cgroup(value: bpf_link_info$iter$cgroup | Init<bpf_link_info$iter$cgroup>);
  get task(): bpf_link_info$iter$task;
  set task(value: bpf_link_info$iter$task | Init<bpf_link_info$iter$task>);
}

interface bpf_link_info$netns extends RecordView<'struct bpf_link_info.netns'> {
  netns_ino: number;
  attach_type: number;
}

interface bpf_link_info$xdp extends RecordView<'struct bpf_link_info.xdp'> {
  ifindex: number;
}

interface bpf_link_info$struct_ops extends RecordView<'struct bpf_link_info.struct_ops'> {
  map_id: number;
}

interface bpf_link_info$netfilter extends RecordView<'struct bpf_link_info.netfilter'> {
  pf: number;
  hooknum: number;
  priority: number;
  flags: number;
}

interface bpf_link_info$kprobe_multi extends RecordView<'struct bpf_link_info.kprobe_multi'> {
  get addrs(): bigint;
  set addrs(value: Integer);
  count: number;
  flags: number;
  get missed(): bigint;
  set missed(value: Integer);
  get cookies(): bigint;
  set cookies(value: Integer);
}

interface bpf_link_info$uprobe_multi extends RecordView<'struct bpf_link_info.uprobe_multi'> {
  get path(): bigint;
  set path(value: Integer);
  get offsets(): bigint;
  set offsets(value: Integer);
  get ref_ctr_offsets(): bigint;
  set ref_ctr_offsets(value: Integer);
  get cookies(): bigint;
  set cookies(value: Integer);
  path_size: number;
  count: number;
  flags: number;
  pid: number;
}

interface bpf_link_info$tracing_multi extends RecordView<'struct bpf_link_info.tracing_multi'> {
  attach_type: number;
  count: number;
  btf_obj_id: number;
  get ids(): bigint;
  set ids(value: Integer);
  get addrs(): bigint;
  set addrs(value: Integer);
  get cookies(): bigint;
  set cookies(value: Integer);
}

interface bpf_link_info$perf_event$uprobe
  extends RecordView<'struct bpf_link_info.perf_event.uprobe'> {
  get file_name(): bigint;
  set file_name(value: Integer);
  name_len: number;
  offset: number;
  get cookie(): bigint;
  set cookie(value: Integer);
  get ref_ctr_offset(): bigint;
  set ref_ctr_offset(value: Integer);
}

interface bpf_link_info$perf_event$kprobe
  extends RecordView<'struct bpf_link_info.perf_event.kprobe'> {
  get func_name(): bigint;
  set func_name(value: Integer);
  name_len: number;
  offset: number;
  get addr(): bigint;
  set addr(value: Integer);
  get missed(): bigint;
  set missed(value: Integer);
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_link_info$perf_event$tracepoint
  extends RecordView<'struct bpf_link_info.perf_event.tracepoint'> {
  get tp_name(): bigint;
  set tp_name(value: Integer);
  name_len: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_link_info$perf_event$event
  extends RecordView<'struct bpf_link_info.perf_event.event'> {
  get config(): bigint;
  set config(value: Integer);
  type: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_link_info$perf_event extends RecordView<'struct bpf_link_info.perf_event'> {
  type: number;
  get uprobe(): bpf_link_info$perf_event$uprobe;
  set uprobe(value: bpf_link_info$perf_event$uprobe | Init<bpf_link_info$perf_event$uprobe>);
  get kprobe(): bpf_link_info$perf_event$kprobe;
  set kprobe(value: bpf_link_info$perf_event$kprobe | Init<bpf_link_info$perf_event$kprobe>);
  get tracepoint(): bpf_link_info$perf_event$tracepoint;
  set tracepoint(value:
    | bpf_link_info$perf_event$tracepoint
    | Init<bpf_link_info$perf_event$tracepoint>);
  get event(): bpf_link_info$perf_event$event;
  set event(value: bpf_link_info$perf_event$event | Init<bpf_link_info$perf_event$event>);
}

interface bpf_link_info$tcx extends RecordView<'struct bpf_link_info.tcx'> {
  ifindex: number;
  attach_type: number;
}

interface bpf_link_info$netkit extends RecordView<'struct bpf_link_info.netkit'> {
  ifindex: number;
  attach_type: number;
}

interface bpf_link_info$sockmap extends RecordView<'struct bpf_link_info.sockmap'> {
  map_id: number;
  attach_type: number;
}

/** `<linux/bpf.h>`: 64 bytes. */
export interface bpf_link_info extends RecordView<'struct bpf_link_info'> {
  type: number;
  id: number;
  prog_id: number;
  get raw_tracepoint(): bpf_link_info$raw_tracepoint;
  set raw_tracepoint(value: bpf_link_info$raw_tracepoint | Init<bpf_link_info$raw_tracepoint>);
  get tracing(): bpf_link_info$tracing;
  set tracing(value: bpf_link_info$tracing | Init<bpf_link_info$tracing>);
  get cgroup(): bpf_link_info$cgroup;
  set cgroup(value: bpf_link_info$cgroup | Init<bpf_link_info$cgroup>);
  get iter(): bpf_link_info$iter;
  set iter(value: bpf_link_info$iter | Init<bpf_link_info$iter>);
  get netns(): bpf_link_info$netns;
  set netns(value: bpf_link_info$netns | Init<bpf_link_info$netns>);
  get xdp(): bpf_link_info$xdp;
  set xdp(value: bpf_link_info$xdp | Init<bpf_link_info$xdp>);
  get struct_ops(): bpf_link_info$struct_ops;
  set struct_ops(value: bpf_link_info$struct_ops | Init<bpf_link_info$struct_ops>);
  get netfilter(): bpf_link_info$netfilter;
  set netfilter(value: bpf_link_info$netfilter | Init<bpf_link_info$netfilter>);
  get kprobe_multi(): bpf_link_info$kprobe_multi;
  set kprobe_multi(value: bpf_link_info$kprobe_multi | Init<bpf_link_info$kprobe_multi>);
  get uprobe_multi(): bpf_link_info$uprobe_multi;
  set uprobe_multi(value: bpf_link_info$uprobe_multi | Init<bpf_link_info$uprobe_multi>);
  get tracing_multi(): bpf_link_info$tracing_multi;
  set tracing_multi(value: bpf_link_info$tracing_multi | Init<bpf_link_info$tracing_multi>);
  get perf_event(): bpf_link_info$perf_event;
  set perf_event(value: bpf_link_info$perf_event | Init<bpf_link_info$perf_event>);
  get tcx(): bpf_link_info$tcx;
  set tcx(value: bpf_link_info$tcx | Init<bpf_link_info$tcx>);
  get netkit(): bpf_link_info$netkit;
  set netkit(value: bpf_link_info$netkit | Init<bpf_link_info$netkit>);
  get sockmap(): bpf_link_info$sockmap;
  set sockmap(value: bpf_link_info$sockmap | Init<bpf_link_info$sockmap>);
}

export const bpf_link_info: Descriptor<bpf_link_info> = /* @__PURE__ */ declareStruct(
  'bpf_link_info',
  `
  __u32 type;
  __u32 id;
  __u32 prog_id;
  union {
    struct {
      __u64 tp_name;
      __u32 tp_name_len;
      __u64 cookie;
    } raw_tracepoint;
    struct {
      __u32 attach_type;
      __u32 target_obj_id;
      __u32 target_btf_id;
      __u64 cookie;
    } tracing;
    struct {
      __u64 cgroup_id;
      __u32 attach_type;
    } cgroup;
    struct {
      __u64 target_name;
      __u32 target_name_len;
      union {
        struct {
          __u32 map_id;
        } map;
      };
      union {
        struct {
          __u64 cgroup_id;
          __u32 order;
        } cgroup;
        struct {
          __u32 tid;
          __u32 pid;
        } task;
      };
    } iter;
    struct {
      __u32 netns_ino;
      __u32 attach_type;
    } netns;
    struct {
      __u32 ifindex;
    } xdp;
    struct {
      __u32 map_id;
    } struct_ops;
    struct {
      __u32 pf;
      __u32 hooknum;
      __s32 priority;
      __u32 flags;
    } netfilter;
    struct {
      __u64 addrs;
      __u32 count;
      __u32 flags;
      __u64 missed;
      __u64 cookies;
    } kprobe_multi;
    struct {
      __u64 path;
      __u64 offsets;
      __u64 ref_ctr_offsets;
      __u64 cookies;
      __u32 path_size;
      __u32 count;
      __u32 flags;
      __u32 pid;
    } uprobe_multi;
    struct {
      __u32 attach_type;
      __u32 count;
      __u32 btf_obj_id;
      __u64 ids;
      __u64 addrs;
      __u64 cookies;
    } tracing_multi;
    struct {
      __u32 type;
      union {
        struct {
          __u64 file_name;
          __u32 name_len;
          __u32 offset;
          __u64 cookie;
          __u64 ref_ctr_offset;
        } uprobe;
        struct {
          __u64 func_name;
          __u32 name_len;
          __u32 offset;
          __u64 addr;
          __u64 missed;
          __u64 cookie;
        } kprobe;
        struct {
          __u64 tp_name;
          __u32 name_len;
          __u64 cookie;
        } tracepoint;
        struct {
          __u64 config;
          __u32 type;
          __u64 cookie;
        } event;
      };
    } perf_event;
    struct {
      __u32 ifindex;
      __u32 attach_type;
    } tcx;
    struct {
      __u32 ifindex;
      __u32 attach_type;
    } netkit;
    struct {
      __u32 map_id;
      __u32 attach_type;
    } sockmap;
  };
`,
  {
    variants: {
      x86: {
        members: `
  __u32 type;
  __u32 id;
  __u32 prog_id;
  union {
    struct {
      __u64 tp_name;
      __u32 tp_name_len;
      __u64 cookie aligned(8);
    } raw_tracepoint;
    struct {
      __u32 attach_type;
      __u32 target_obj_id;
      __u32 target_btf_id;
      unsigned int :32;
      __u64 cookie;
    } tracing;
    struct {
      __u64 cgroup_id;
      __u32 attach_type;
    } cgroup;
    struct aligned(8) {
      __u64 target_name;
      __u32 target_name_len;
      union {
        struct {
          __u32 map_id;
        } map;
      };
      union {
        struct {
          __u64 cgroup_id;
          __u32 order;
        } cgroup;
        struct {
          __u32 tid;
          __u32 pid;
        } task;
      };
    } iter;
    struct {
      __u32 netns_ino;
      __u32 attach_type;
    } netns;
    struct {
      __u32 ifindex;
    } xdp;
    struct {
      __u32 map_id;
    } struct_ops;
    struct {
      __u32 pf;
      __u32 hooknum;
      __s32 priority;
      __u32 flags;
    } netfilter;
    struct aligned(8) {
      __u64 addrs;
      __u32 count;
      __u32 flags;
      __u64 missed;
      __u64 cookies;
    } kprobe_multi;
    struct aligned(8) {
      __u64 path;
      __u64 offsets;
      __u64 ref_ctr_offsets;
      __u64 cookies;
      __u32 path_size;
      __u32 count;
      __u32 flags;
      __u32 pid;
    } uprobe_multi;
    struct {
      __u32 attach_type;
      __u32 count;
      __u32 btf_obj_id;
      __u64 ids aligned(8);
      __u64 addrs;
      __u64 cookies;
    } tracing_multi;
    struct {
      __u32 type;
      union {
        struct aligned(8) {
          __u64 file_name;
          __u32 name_len;
          __u32 offset;
          __u64 cookie;
          __u64 ref_ctr_offset;
        } uprobe;
        struct aligned(8) {
          __u64 func_name;
          __u32 name_len;
          __u32 offset;
          __u64 addr;
          __u64 missed;
          __u64 cookie;
        } kprobe;
        struct {
          __u64 tp_name;
          __u32 name_len;
          __u64 cookie aligned(8);
        } tracepoint;
        struct {
          __u64 config;
          __u32 type;
          unsigned int :32;
          __u64 cookie;
        } event;
      };
    } perf_event;
    struct {
      __u32 ifindex;
      __u32 attach_type;
    } tcx;
    struct {
      __u32 ifindex;
      __u32 attach_type;
    } netkit;
    struct {
      __u32 map_id;
      __u32 attach_type;
    } sockmap;
  };
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_list_head extends RecordView<'struct bpf_list_head'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_list_head: Descriptor<bpf_list_head> = /* @__PURE__ */ declareStruct(
  'bpf_list_head',
  `
  __u64 __opaque[2];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 24 bytes. */
export interface bpf_list_node extends RecordView<'struct bpf_list_node'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_list_node: Descriptor<bpf_list_node> = /* @__PURE__ */ declareStruct(
  'bpf_list_node',
  `
  __u64 __opaque[3];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 4 bytes. */
export interface bpf_lpm_trie_key extends RecordView<'struct bpf_lpm_trie_key'> {
  prefixlen: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const bpf_lpm_trie_key: Descriptor<bpf_lpm_trie_key> = /* @__PURE__ */ declareStruct(
  'bpf_lpm_trie_key',
  `
  __u32 prefixlen;
  __u8 data[];
`,
);

/** `<linux/bpf.h>`: 4 bytes. */
export interface bpf_lpm_trie_key_hdr extends RecordView<'struct bpf_lpm_trie_key_hdr'> {
  prefixlen: number;
}

export const bpf_lpm_trie_key_hdr: Descriptor<bpf_lpm_trie_key_hdr> = /* @__PURE__ */ declareStruct(
  'bpf_lpm_trie_key_hdr',
  `
  __u32 prefixlen;
`,
);

/** `<linux/bpf.h>`: 4 bytes. */
export interface bpf_lpm_trie_key_u8 extends RecordView<'struct bpf_lpm_trie_key_u8'> {
  get hdr(): bpf_lpm_trie_key_hdr;
  set hdr(value: bpf_lpm_trie_key_hdr | Init<bpf_lpm_trie_key_hdr>);
  prefixlen: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const bpf_lpm_trie_key_u8: Descriptor<bpf_lpm_trie_key_u8> = /* @__PURE__ */ declareStruct(
  'bpf_lpm_trie_key_u8',
  `
  union {
    struct bpf_lpm_trie_key_hdr hdr;
    __u32 prefixlen;
  };
  __u8 data[];
`,
  { uses: () => [bpf_lpm_trie_key_hdr] },
);

/** `<linux/bpf.h>`: 104 bytes. */
export interface bpf_map_info extends RecordView<'struct bpf_map_info'> {
  type: number;
  id: number;
  key_size: number;
  value_size: number;
  max_entries: number;
  map_flags: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  ifindex: number;
  btf_vmlinux_value_type_id: number;
  get netns_dev(): bigint;
  set netns_dev(value: Integer);
  get netns_ino(): bigint;
  set netns_ino(value: Integer);
  btf_id: number;
  btf_key_type_id: number;
  btf_value_type_id: number;
  btf_vmlinux_id: number;
  get map_extra(): bigint;
  set map_extra(value: Integer);
  get hash(): bigint;
  set hash(value: Integer);
  hash_size: number;
}

export const bpf_map_info: Descriptor<bpf_map_info> = /* @__PURE__ */ declareStruct(
  'bpf_map_info',
  `
  __u32 type;
  __u32 id;
  __u32 key_size;
  __u32 value_size;
  __u32 max_entries;
  __u32 map_flags;
  char name[16];
  __u32 ifindex;
  __u32 btf_vmlinux_value_type_id;
  __u64 netns_dev;
  __u64 netns_ino;
  __u32 btf_id;
  __u32 btf_key_type_id;
  __u32 btf_value_type_id;
  __u32 btf_vmlinux_id;
  __u64 map_extra;
  __u64 hash;
  __u32 hash_size;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 24 bytes. */
export interface bpf_perf_event_value extends RecordView<'struct bpf_perf_event_value'> {
  get counter(): bigint;
  set counter(value: Integer);
  get enabled(): bigint;
  set enabled(value: Integer);
  get running(): bigint;
  set running(value: Integer);
}

export const bpf_perf_event_value: Descriptor<bpf_perf_event_value> = /* @__PURE__ */ declareStruct(
  'bpf_perf_event_value',
  `
  __u64 counter;
  __u64 enabled;
  __u64 running;
`,
);

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_pidns_info extends RecordView<'struct bpf_pidns_info'> {
  pid: number;
  tgid: number;
}

export const bpf_pidns_info: Descriptor<bpf_pidns_info> = /* @__PURE__ */ declareStruct(
  'bpf_pidns_info',
  `
  __u32 pid;
  __u32 tgid;
`,
);

/** `<linux/bpf.h>`: 232 bytes. */
export interface bpf_prog_info extends RecordView<'struct bpf_prog_info'> {
  type: number;
  id: number;
  get tag(): Uint8Array;
  set tag(value: Bytes);
  jited_prog_len: number;
  xlated_prog_len: number;
  get jited_prog_insns(): bigint;
  set jited_prog_insns(value: Integer);
  get xlated_prog_insns(): bigint;
  set xlated_prog_insns(value: Integer);
  get load_time(): bigint;
  set load_time(value: Integer);
  created_by_uid: number;
  nr_map_ids: number;
  get map_ids(): bigint;
  set map_ids(value: Integer);
  get name(): Uint8Array;
  set name(value: Bytes);
  ifindex: number;
  gpl_compatible: number;
  get netns_dev(): bigint;
  set netns_dev(value: Integer);
  get netns_ino(): bigint;
  set netns_ino(value: Integer);
  nr_jited_ksyms: number;
  nr_jited_func_lens: number;
  get jited_ksyms(): bigint;
  set jited_ksyms(value: Integer);
  get jited_func_lens(): bigint;
  set jited_func_lens(value: Integer);
  btf_id: number;
  func_info_rec_size: number;
  get func_info(): bigint;
  set func_info(value: Integer);
  nr_func_info: number;
  nr_line_info: number;
  get line_info(): bigint;
  set line_info(value: Integer);
  get jited_line_info(): bigint;
  set jited_line_info(value: Integer);
  nr_jited_line_info: number;
  line_info_rec_size: number;
  jited_line_info_rec_size: number;
  nr_prog_tags: number;
  get prog_tags(): bigint;
  set prog_tags(value: Integer);
  get run_time_ns(): bigint;
  set run_time_ns(value: Integer);
  get run_cnt(): bigint;
  set run_cnt(value: Integer);
  get recursion_misses(): bigint;
  set recursion_misses(value: Integer);
  verified_insns: number;
  attach_btf_obj_id: number;
  attach_btf_id: number;
}

export const bpf_prog_info: Descriptor<bpf_prog_info> = /* @__PURE__ */ declareStruct(
  'bpf_prog_info',
  `
  __u32 type;
  __u32 id;
  __u8 tag[8];
  __u32 jited_prog_len;
  __u32 xlated_prog_len;
  __u64 jited_prog_insns;
  __u64 xlated_prog_insns;
  __u64 load_time;
  __u32 created_by_uid;
  __u32 nr_map_ids;
  __u64 map_ids;
  char name[16];
  __u32 ifindex;
  __u32 gpl_compatible :1;
  __u64 netns_dev;
  __u64 netns_ino;
  __u32 nr_jited_ksyms;
  __u32 nr_jited_func_lens;
  __u64 jited_ksyms;
  __u64 jited_func_lens;
  __u32 btf_id;
  __u32 func_info_rec_size;
  __u64 func_info;
  __u32 nr_func_info;
  __u32 nr_line_info;
  __u64 line_info;
  __u64 jited_line_info;
  __u32 nr_jited_line_info;
  __u32 line_info_rec_size;
  __u32 jited_line_info_rec_size;
  __u32 nr_prog_tags;
  __u64 prog_tags;
  __u64 run_time_ns;
  __u64 run_cnt;
  __u64 recursion_misses;
  __u32 verified_insns;
  __u32 attach_btf_obj_id;
  __u32 attach_btf_id;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 0 bytes. */
export interface bpf_raw_tracepoint_args extends RecordView<'struct bpf_raw_tracepoint_args'> {
  get args(): BigUint64Array | undefined;
  set args(value: Iterable<Integer>);
}

export const bpf_raw_tracepoint_args: Descriptor<bpf_raw_tracepoint_args> =
  /* @__PURE__ */ declareStruct(
    'bpf_raw_tracepoint_args',
    `
  
`,
    {
      variants: {
        x86_64: { align: 8 },
        x86: {
          members: `
  __u64 args[];
`,
        },
        arm: { align: 8 },
        riscv64: { align: 8 },
        aarch64: { align: 8 },
      },
    },
  );

/** `<linux/bpf.h>`: 32 bytes. */
export interface bpf_rb_node extends RecordView<'struct bpf_rb_node'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_rb_node: Descriptor<bpf_rb_node> = /* @__PURE__ */ declareStruct(
  'bpf_rb_node',
  `
  __u64 __opaque[4];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_rb_root extends RecordView<'struct bpf_rb_root'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_rb_root: Descriptor<bpf_rb_root> = /* @__PURE__ */ declareStruct(
  'bpf_rb_root',
  `
  __u64 __opaque[2];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 20 bytes. */
export interface bpf_redir_neigh extends RecordView<'struct bpf_redir_neigh'> {
  nh_family: number;
  ipv4_nh: number;
  get ipv6_nh(): Uint32Array;
  set ipv6_nh(value: Iterable<Integer>);
}

export const bpf_redir_neigh: Descriptor<bpf_redir_neigh> = /* @__PURE__ */ declareStruct(
  'bpf_redir_neigh',
  `
  __u32 nh_family;
  union {
    __be32 ipv4_nh;
    __u32 ipv6_nh[4];
  };
`,
);

/** `<linux/bpf.h>`: 4 bytes. */
export interface bpf_refcount extends RecordView<'struct bpf_refcount'> {
  get __opaque(): Uint32Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_refcount: Descriptor<bpf_refcount> = /* @__PURE__ */ declareStruct(
  'bpf_refcount',
  `
  __u32 __opaque[1];
`,
);

/** `<linux/bpf.h>`: 72 bytes. */
export interface bpf_sk_lookup extends RecordView<'struct bpf_sk_lookup', 'sk'> {
  get sk(): number;
  set sk(value: Pointer);
  get cookie(): bigint;
  set cookie(value: Integer);
  family: number;
  protocol: number;
  remote_ip4: number;
  get remote_ip6(): Uint32Array;
  set remote_ip6(value: Iterable<Integer>);
  remote_port: number;
  local_ip4: number;
  get local_ip6(): Uint32Array;
  set local_ip6(value: Iterable<Integer>);
  local_port: number;
  ingress_ifindex: number;
}

export const bpf_sk_lookup: Descriptor<bpf_sk_lookup> = /* @__PURE__ */ declareStruct(
  'bpf_sk_lookup',
  `
  union {
    union {
      struct bpf_sock *sk;
    };
    __u64 cookie;
  };
  __u32 family;
  __u32 protocol;
  __u32 remote_ip4;
  __u32 remote_ip6[4];
  __be16 remote_port;
  __u32 local_ip4;
  __u32 local_ip6[4];
  __u32 local_port;
  __u32 ingress_ifindex;
`,
  {
    variants: {
      x86: {
        members: `
  union {
    union aligned(8) {
      struct bpf_sock *sk;
    };
    __u64 cookie;
  };
  __u32 family;
  __u32 protocol;
  __u32 remote_ip4;
  __u32 remote_ip6[4];
  __be16 remote_port;
  __u32 local_ip4;
  __u32 local_ip6[4];
  __u32 local_port;
  __u32 ingress_ifindex;
`,
      },
      arm: {
        members: `
  union {
    union aligned(8) {
      struct bpf_sock *sk;
    };
    __u64 cookie;
  };
  __u32 family;
  __u32 protocol;
  __u32 remote_ip4;
  __u32 remote_ip6[4];
  __be16 remote_port;
  __u32 local_ip4;
  __u32 local_ip6[4];
  __u32 local_port;
  __u32 ingress_ifindex;
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 80 bytes. */
export interface bpf_sock extends RecordView<'struct bpf_sock'> {
  bound_dev_if: number;
  family: number;
  type: number;
  protocol: number;
  mark: number;
  priority: number;
  src_ip4: number;
  get src_ip6(): Uint32Array;
  set src_ip6(value: Iterable<Integer>);
  src_port: number;
  dst_port: number;
  dst_ip4: number;
  get dst_ip6(): Uint32Array;
  set dst_ip6(value: Iterable<Integer>);
  state: number;
  rx_queue_mapping: number;
}

export const bpf_sock: Descriptor<bpf_sock> = /* @__PURE__ */ declareStruct(
  'bpf_sock',
  `
  __u32 bound_dev_if;
  __u32 family;
  __u32 type;
  __u32 protocol;
  __u32 mark;
  __u32 priority;
  __u32 src_ip4;
  __u32 src_ip6[4];
  __u32 src_port;
  __be16 dst_port;
  __u32 dst_ip4;
  __u32 dst_ip6[4];
  __u32 state;
  __s32 rx_queue_mapping;
`,
);

/** `<linux/bpf.h>`: 72 bytes. */
export interface bpf_sock_addr extends RecordView<'struct bpf_sock_addr', 'sk'> {
  user_family: number;
  user_ip4: number;
  get user_ip6(): Uint32Array;
  set user_ip6(value: Iterable<Integer>);
  user_port: number;
  family: number;
  type: number;
  protocol: number;
  msg_src_ip4: number;
  get msg_src_ip6(): Uint32Array;
  set msg_src_ip6(value: Iterable<Integer>);
  get sk(): number;
  set sk(value: Pointer);
}

export const bpf_sock_addr: Descriptor<bpf_sock_addr> = /* @__PURE__ */ declareStruct(
  'bpf_sock_addr',
  `
  __u32 user_family;
  __u32 user_ip4;
  __u32 user_ip6[4];
  __u32 user_port;
  __u32 family;
  __u32 type;
  __u32 protocol;
  __u32 msg_src_ip4;
  __u32 msg_src_ip6[4];
  union {
    struct bpf_sock *sk;
  };
`,
  {
    variants: {
      x86: {
        members: `
  __u32 user_family;
  __u32 user_ip4;
  __u32 user_ip6[4];
  __u32 user_port;
  __u32 family;
  __u32 type;
  __u32 protocol;
  __u32 msg_src_ip4;
  __u32 msg_src_ip6[4];
  union aligned(8) {
    struct bpf_sock *sk;
  };
`,
      },
      arm: {
        members: `
  __u32 user_family;
  __u32 user_ip4;
  __u32 user_ip6[4];
  __u32 user_port;
  __u32 family;
  __u32 type;
  __u32 protocol;
  __u32 msg_src_ip4;
  __u32 msg_src_ip6[4];
  union aligned(8) {
    struct bpf_sock *sk;
  };
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 224 bytes. */
export interface bpf_sock_ops
  extends RecordView<'struct bpf_sock_ops', 'sk' | 'skb_data' | 'skb_data_end'> {
  op: number;
  get args(): Uint32Array;
  set args(value: Iterable<Integer>);
  reply: number;
  get replylong(): Uint32Array;
  set replylong(value: Iterable<Integer>);
  family: number;
  remote_ip4: number;
  local_ip4: number;
  get remote_ip6(): Uint32Array;
  set remote_ip6(value: Iterable<Integer>);
  get local_ip6(): Uint32Array;
  set local_ip6(value: Iterable<Integer>);
  remote_port: number;
  local_port: number;
  is_fullsock: number;
  snd_cwnd: number;
  srtt_us: number;
  bpf_sock_ops_cb_flags: number;
  state: number;
  rtt_min: number;
  snd_ssthresh: number;
  rcv_nxt: number;
  snd_nxt: number;
  snd_una: number;
  mss_cache: number;
  ecn_flags: number;
  rate_delivered: number;
  rate_interval_us: number;
  packets_out: number;
  retrans_out: number;
  total_retrans: number;
  segs_in: number;
  data_segs_in: number;
  segs_out: number;
  data_segs_out: number;
  lost_out: number;
  sacked_out: number;
  sk_txhash: number;
  get bytes_received(): bigint;
  set bytes_received(value: Integer);
  get bytes_acked(): bigint;
  set bytes_acked(value: Integer);
  get sk(): number;
  set sk(value: Pointer);
  get skb_data(): number;
  set skb_data(value: Pointer);
  get skb_data_end(): number;
  set skb_data_end(value: Pointer);
  skb_len: number;
  skb_tcp_flags: number;
  get skb_hwtstamp(): bigint;
  set skb_hwtstamp(value: Integer);
}

export const bpf_sock_ops: Descriptor<bpf_sock_ops> = /* @__PURE__ */ declareStruct(
  'bpf_sock_ops',
  `
  __u32 op;
  union {
    __u32 args[4];
    __u32 reply;
    __u32 replylong[4];
  };
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 is_fullsock;
  __u32 snd_cwnd;
  __u32 srtt_us;
  __u32 bpf_sock_ops_cb_flags;
  __u32 state;
  __u32 rtt_min;
  __u32 snd_ssthresh;
  __u32 rcv_nxt;
  __u32 snd_nxt;
  __u32 snd_una;
  __u32 mss_cache;
  __u32 ecn_flags;
  __u32 rate_delivered;
  __u32 rate_interval_us;
  __u32 packets_out;
  __u32 retrans_out;
  __u32 total_retrans;
  __u32 segs_in;
  __u32 data_segs_in;
  __u32 segs_out;
  __u32 data_segs_out;
  __u32 lost_out;
  __u32 sacked_out;
  __u32 sk_txhash;
  __u64 bytes_received;
  __u64 bytes_acked;
  union {
    struct bpf_sock *sk;
  };
  union {
    void *skb_data;
  };
  union {
    void *skb_data_end;
  };
  __u32 skb_len;
  __u32 skb_tcp_flags;
  __u64 skb_hwtstamp;
`,
  {
    variants: {
      x86: {
        members: `
  __u32 op;
  union {
    __u32 args[4];
    __u32 reply;
    __u32 replylong[4];
  };
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 is_fullsock;
  __u32 snd_cwnd;
  __u32 srtt_us;
  __u32 bpf_sock_ops_cb_flags;
  __u32 state;
  __u32 rtt_min;
  __u32 snd_ssthresh;
  __u32 rcv_nxt;
  __u32 snd_nxt;
  __u32 snd_una;
  __u32 mss_cache;
  __u32 ecn_flags;
  __u32 rate_delivered;
  __u32 rate_interval_us;
  __u32 packets_out;
  __u32 retrans_out;
  __u32 total_retrans;
  __u32 segs_in;
  __u32 data_segs_in;
  __u32 segs_out;
  __u32 data_segs_out;
  __u32 lost_out;
  __u32 sacked_out;
  __u32 sk_txhash;
  __u64 bytes_received;
  __u64 bytes_acked;
  union aligned(8) {
    struct bpf_sock *sk;
  };
  union aligned(8) {
    void *skb_data;
  };
  union aligned(8) {
    void *skb_data_end;
  };
  __u32 skb_len;
  __u32 skb_tcp_flags;
  __u64 skb_hwtstamp;
`,
      },
      arm: {
        members: `
  __u32 op;
  union {
    __u32 args[4];
    __u32 reply;
    __u32 replylong[4];
  };
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 is_fullsock;
  __u32 snd_cwnd;
  __u32 srtt_us;
  __u32 bpf_sock_ops_cb_flags;
  __u32 state;
  __u32 rtt_min;
  __u32 snd_ssthresh;
  __u32 rcv_nxt;
  __u32 snd_nxt;
  __u32 snd_una;
  __u32 mss_cache;
  __u32 ecn_flags;
  __u32 rate_delivered;
  __u32 rate_interval_us;
  __u32 packets_out;
  __u32 retrans_out;
  __u32 total_retrans;
  __u32 segs_in;
  __u32 data_segs_in;
  __u32 segs_out;
  __u32 data_segs_out;
  __u32 lost_out;
  __u32 sacked_out;
  __u32 sk_txhash;
  __u64 bytes_received;
  __u64 bytes_acked;
  union aligned(8) {
    struct bpf_sock *sk;
  };
  union aligned(8) {
    void *skb_data;
  };
  union aligned(8) {
    void *skb_data_end;
  };
  __u32 skb_len;
  __u32 skb_tcp_flags;
  __u64 skb_hwtstamp;
`,
      },
    },
  },
);

interface bpf_sock_tuple$ipv4 extends RecordView<'struct bpf_sock_tuple.ipv4'> {
  saddr: number;
  daddr: number;
  sport: number;
  dport: number;
}

interface bpf_sock_tuple$ipv6 extends RecordView<'struct bpf_sock_tuple.ipv6'> {
  get saddr(): Elements<number>;
  set saddr(value: Iterable<number>);
  get daddr(): Elements<number>;
  set daddr(value: Iterable<number>);
  sport: number;
  dport: number;
}

/** `<linux/bpf.h>`: 36 bytes. */
export interface bpf_sock_tuple extends RecordView<'struct bpf_sock_tuple'> {
  get ipv4(): bpf_sock_tuple$ipv4;
  set ipv4(value: bpf_sock_tuple$ipv4 | Init<bpf_sock_tuple$ipv4>);
  get ipv6(): bpf_sock_tuple$ipv6;
  set ipv6(value: bpf_sock_tuple$ipv6 | Init<bpf_sock_tuple$ipv6>);
}

export const bpf_sock_tuple: Descriptor<bpf_sock_tuple> = /* @__PURE__ */ declareStruct(
  'bpf_sock_tuple',
  `
  union {
    struct {
      __be32 saddr;
      __be32 daddr;
      __be16 sport;
      __be16 dport;
    } ipv4;
    struct {
      __be32 saddr[4];
      __be32 daddr[4];
      __be16 sport;
      __be16 dport;
    } ipv6;
  };
`,
);

/** `<linux/bpf.h>`: 40 bytes. */
export interface bpf_sockopt
  extends RecordView<'struct bpf_sockopt', 'sk' | 'optval' | 'optval_end'> {
  get sk(): number;
  set sk(value: Pointer);
  get optval(): number;
  set optval(value: Pointer);
  get optval_end(): number;
  set optval_end(value: Pointer);
  level: number;
  optname: number;
  optlen: number;
  retval: number;
}

export const bpf_sockopt: Descriptor<bpf_sockopt> = /* @__PURE__ */ declareStruct(
  'bpf_sockopt',
  `
  union {
    struct bpf_sock *sk;
  };
  union {
    void *optval;
  };
  union {
    void *optval_end;
  };
  __s32 level;
  __s32 optname;
  __s32 optlen;
  __s32 retval;
`,
  {
    variants: {
      x86: {
        members: `
  union aligned(8) {
    struct bpf_sock *sk;
  };
  union aligned(8) {
    void *optval;
  };
  union aligned(8) {
    void *optval_end;
  };
  __s32 level;
  __s32 optname;
  __s32 optlen;
  __s32 retval;
`,
      },
      arm: {
        members: `
  union aligned(8) {
    struct bpf_sock *sk;
  };
  union aligned(8) {
    void *optval;
  };
  union aligned(8) {
    void *optval_end;
  };
  __s32 level;
  __s32 optname;
  __s32 optlen;
  __s32 retval;
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 4 bytes. */
export interface bpf_spin_lock extends RecordView<'struct bpf_spin_lock'> {
  val: number;
}

export const bpf_spin_lock: Descriptor<bpf_spin_lock> = /* @__PURE__ */ declareStruct(
  'bpf_spin_lock',
  `
  __u32 val;
`,
);

/** `<linux/bpf.h>`: 32 bytes. */
export interface bpf_stack_build_id extends RecordView<'struct bpf_stack_build_id'> {
  status: number;
  get build_id(): Uint8Array;
  set build_id(value: Bytes);
  get offset(): bigint;
  set offset(value: Integer);
  get ip(): bigint;
  set ip(value: Integer);
}

export const bpf_stack_build_id: Descriptor<bpf_stack_build_id> = /* @__PURE__ */ declareStruct(
  'bpf_stack_build_id',
  `
  __s32 status;
  unsigned char build_id[20];
  union {
    __u64 offset;
    __u64 ip;
  };
`,
);

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_sysctl extends RecordView<'struct bpf_sysctl'> {
  write: number;
  file_pos: number;
}

export const bpf_sysctl: Descriptor<bpf_sysctl> = /* @__PURE__ */ declareStruct(
  'bpf_sysctl',
  `
  __u32 write;
  __u32 file_pos;
`,
);

/** `<linux/bpf.h>`: 8 bytes. */
export interface bpf_task_work extends RecordView<'struct bpf_task_work'> {
  get __opaque(): bigint;
  set __opaque(value: Integer);
}

export const bpf_task_work: Descriptor<bpf_task_work> = /* @__PURE__ */ declareStruct(
  'bpf_task_work',
  `
  __u64 __opaque;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 112 bytes. */
export interface bpf_tcp_sock extends RecordView<'struct bpf_tcp_sock'> {
  snd_cwnd: number;
  srtt_us: number;
  rtt_min: number;
  snd_ssthresh: number;
  rcv_nxt: number;
  snd_nxt: number;
  snd_una: number;
  mss_cache: number;
  ecn_flags: number;
  rate_delivered: number;
  rate_interval_us: number;
  packets_out: number;
  retrans_out: number;
  total_retrans: number;
  segs_in: number;
  data_segs_in: number;
  segs_out: number;
  data_segs_out: number;
  lost_out: number;
  sacked_out: number;
  get bytes_received(): bigint;
  set bytes_received(value: Integer);
  get bytes_acked(): bigint;
  set bytes_acked(value: Integer);
  dsack_dups: number;
  delivered: number;
  delivered_ce: number;
  icsk_retransmits: number;
}

export const bpf_tcp_sock: Descriptor<bpf_tcp_sock> = /* @__PURE__ */ declareStruct(
  'bpf_tcp_sock',
  `
  __u32 snd_cwnd;
  __u32 srtt_us;
  __u32 rtt_min;
  __u32 snd_ssthresh;
  __u32 rcv_nxt;
  __u32 snd_nxt;
  __u32 snd_una;
  __u32 mss_cache;
  __u32 ecn_flags;
  __u32 rate_delivered;
  __u32 rate_interval_us;
  __u32 packets_out;
  __u32 retrans_out;
  __u32 total_retrans;
  __u32 segs_in;
  __u32 data_segs_in;
  __u32 segs_out;
  __u32 data_segs_out;
  __u32 lost_out;
  __u32 sacked_out;
  __u64 bytes_received;
  __u64 bytes_acked;
  __u32 dsack_dups;
  __u32 delivered;
  __u32 delivered_ce;
  __u32 icsk_retransmits;
`,
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_timer extends RecordView<'struct bpf_timer'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_timer: Descriptor<bpf_timer> = /* @__PURE__ */ declareStruct(
  'bpf_timer',
  `
  __u64 __opaque[2];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 32 bytes. */
export interface bpf_token_info extends RecordView<'struct bpf_token_info'> {
  get allowed_cmds(): bigint;
  set allowed_cmds(value: Integer);
  get allowed_maps(): bigint;
  set allowed_maps(value: Integer);
  get allowed_progs(): bigint;
  set allowed_progs(value: Integer);
  get allowed_attachs(): bigint;
  set allowed_attachs(value: Integer);
}

export const bpf_token_info: Descriptor<bpf_token_info> = /* @__PURE__ */ declareStruct(
  'bpf_token_info',
  `
  __u64 allowed_cmds;
  __u64 allowed_maps;
  __u64 allowed_progs;
  __u64 allowed_attachs;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 44 bytes. */
export interface bpf_tunnel_key extends RecordView<'struct bpf_tunnel_key'> {
  tunnel_id: number;
  remote_ipv4: number;
  get remote_ipv6(): Uint32Array;
  set remote_ipv6(value: Iterable<Integer>);
  tunnel_tos: number;
  tunnel_ttl: number;
  tunnel_ext: number;
  tunnel_flags: number;
  tunnel_label: number;
  local_ipv4: number;
  get local_ipv6(): Uint32Array;
  set local_ipv6(value: Iterable<Integer>);
}

export const bpf_tunnel_key: Descriptor<bpf_tunnel_key> = /* @__PURE__ */ declareStruct(
  'bpf_tunnel_key',
  `
  __u32 tunnel_id;
  union {
    __u32 remote_ipv4;
    __u32 remote_ipv6[4];
  };
  __u8 tunnel_tos;
  __u8 tunnel_ttl;
  union {
    __u16 tunnel_ext;
    __be16 tunnel_flags;
  };
  __u32 tunnel_label;
  union {
    __u32 local_ipv4;
    __u32 local_ipv6[4];
  };
`,
);

/** `<linux/bpf.h>`: 16 bytes. */
export interface bpf_wq extends RecordView<'struct bpf_wq'> {
  get __opaque(): BigUint64Array;
  set __opaque(value: Iterable<Integer>);
}

export const bpf_wq: Descriptor<bpf_wq> = /* @__PURE__ */ declareStruct(
  'bpf_wq',
  `
  __u64 __opaque[2];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/bpf.h>`: 4 bytes. */
export interface bpf_xdp_sock extends RecordView<'struct bpf_xdp_sock'> {
  queue_id: number;
}

export const bpf_xdp_sock: Descriptor<bpf_xdp_sock> = /* @__PURE__ */ declareStruct(
  'bpf_xdp_sock',
  `
  __u32 queue_id;
`,
);

/** `<linux/bpf.h>`: 28 bytes. */
export interface bpf_xfrm_state extends RecordView<'struct bpf_xfrm_state'> {
  reqid: number;
  spi: number;
  family: number;
  ext: number;
  remote_ipv4: number;
  get remote_ipv6(): Uint32Array;
  set remote_ipv6(value: Iterable<Integer>);
}

export const bpf_xfrm_state: Descriptor<bpf_xfrm_state> = /* @__PURE__ */ declareStruct(
  'bpf_xfrm_state',
  `
  __u32 reqid;
  __u32 spi;
  __u16 family;
  __u16 ext;
  union {
    __u32 remote_ipv4;
    __u32 remote_ipv6[4];
  };
`,
);

/** `<linux/bpf.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface btf_ptr extends RecordView<'struct btf_ptr', 'ptr'> {
  get ptr(): number;
  set ptr(value: Pointer);
  type_id: number;
  flags: number;
}

export const btf_ptr: Descriptor<btf_ptr> = /* @__PURE__ */ declareStruct(
  'btf_ptr',
  `
  void *ptr;
  __u32 type_id;
  __u32 flags;
`,
);

/** `<linux/bpf.h>`: 80 bytes. */
export interface sk_msg_md extends RecordView<'struct sk_msg_md', 'data' | 'data_end' | 'sk'> {
  get data(): number;
  set data(value: Pointer);
  get data_end(): number;
  set data_end(value: Pointer);
  family: number;
  remote_ip4: number;
  local_ip4: number;
  get remote_ip6(): Uint32Array;
  set remote_ip6(value: Iterable<Integer>);
  get local_ip6(): Uint32Array;
  set local_ip6(value: Iterable<Integer>);
  remote_port: number;
  local_port: number;
  size: number;
  get sk(): number;
  set sk(value: Pointer);
}

export const sk_msg_md: Descriptor<sk_msg_md> = /* @__PURE__ */ declareStruct(
  'sk_msg_md',
  `
  union {
    void *data;
  };
  union {
    void *data_end;
  };
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 size;
  union {
    struct bpf_sock *sk;
  };
`,
  {
    variants: {
      x86: {
        members: `
  union aligned(8) {
    void *data;
  };
  union aligned(8) {
    void *data_end;
  };
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 size;
  union aligned(8) {
    struct bpf_sock *sk;
  };
`,
      },
      arm: {
        members: `
  union aligned(8) {
    void *data;
  };
  union aligned(8) {
    void *data_end;
  };
  __u32 family;
  __u32 remote_ip4;
  __u32 local_ip4;
  __u32 remote_ip6[4];
  __u32 local_ip6[4];
  __u32 remote_port;
  __u32 local_port;
  __u32 size;
  union aligned(8) {
    struct bpf_sock *sk;
  };
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 56 bytes. */
export interface sk_reuseport_md
  extends RecordView<'struct sk_reuseport_md', 'data' | 'data_end' | 'sk' | 'migrating_sk'> {
  get data(): number;
  set data(value: Pointer);
  get data_end(): number;
  set data_end(value: Pointer);
  len: number;
  eth_protocol: number;
  ip_protocol: number;
  bind_inany: number;
  hash: number;
  get sk(): number;
  set sk(value: Pointer);
  get migrating_sk(): number;
  set migrating_sk(value: Pointer);
}

export const sk_reuseport_md: Descriptor<sk_reuseport_md> = /* @__PURE__ */ declareStruct(
  'sk_reuseport_md',
  `
  union {
    void *data;
  };
  union {
    void *data_end;
  };
  __u32 len;
  __u32 eth_protocol;
  __u32 ip_protocol;
  __u32 bind_inany;
  __u32 hash;
  union {
    struct bpf_sock *sk;
  };
  union {
    struct bpf_sock *migrating_sk;
  };
`,
  {
    variants: {
      x86: {
        members: `
  union aligned(8) {
    void *data;
  };
  union aligned(8) {
    void *data_end;
  };
  __u32 len;
  __u32 eth_protocol;
  __u32 ip_protocol;
  __u32 bind_inany;
  __u32 hash;
  union aligned(8) {
    struct bpf_sock *sk;
  };
  union aligned(8) {
    struct bpf_sock *migrating_sk;
  };
`,
      },
      arm: {
        members: `
  union aligned(8) {
    void *data;
  };
  union aligned(8) {
    void *data_end;
  };
  __u32 len;
  __u32 eth_protocol;
  __u32 ip_protocol;
  __u32 bind_inany;
  __u32 hash;
  union aligned(8) {
    struct bpf_sock *sk;
  };
  union aligned(8) {
    struct bpf_sock *migrating_sk;
  };
`,
      },
    },
  },
);

/** `<linux/bpf.h>`: 24 bytes. */
export interface xdp_md extends RecordView<'struct xdp_md'> {
  data: number;
  data_end: number;
  data_meta: number;
  ingress_ifindex: number;
  rx_queue_index: number;
  egress_ifindex: number;
}

export const xdp_md: Descriptor<xdp_md> = /* @__PURE__ */ declareStruct(
  'xdp_md',
  `
  __u32 data;
  __u32 data_end;
  __u32 data_meta;
  __u32 ingress_ifindex;
  __u32 rx_queue_index;
  __u32 egress_ifindex;
`,
);
