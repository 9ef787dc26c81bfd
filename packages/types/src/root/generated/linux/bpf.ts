// Generated from Linux 7.3.4 <linux/bpf.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

interface bpf_attr$batch extends RecordView<'struct bpf_attr.batch'> {
  get in_batch(): bigint;
  set in_batch(value: Integer);
  get out_batch(): bigint;
  set out_batch(value: Integer);
  get keys(): bigint;
  set keys(value: Integer);
  get values(): bigint;
  set values(value: Integer);
  count: number;
  map_fd: number;
  get elem_flags(): bigint;
  set elem_flags(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

interface bpf_attr$test extends RecordView<'struct bpf_attr.test'> {
  prog_fd: number;
  retval: number;
  data_size_in: number;
  data_size_out: number;
  get data_in(): bigint;
  set data_in(value: Integer);
  get data_out(): bigint;
  set data_out(value: Integer);
  repeat: number;
  duration: number;
  ctx_size_in: number;
  ctx_size_out: number;
  get ctx_in(): bigint;
  set ctx_in(value: Integer);
  get ctx_out(): bigint;
  set ctx_out(value: Integer);
  flags: number;
  cpu: number;
  batch_size: number;
}

interface bpf_attr$info extends RecordView<'struct bpf_attr.info'> {
  bpf_fd: number;
  info_len: number;
  get info(): bigint;
  set info(value: Integer);
}

interface bpf_attr$query extends RecordView<'struct bpf_attr.query'> {
  target_fd: number;
  target_ifindex: number;
  attach_type: number;
  query_flags: number;
  attach_flags: number;
  get prog_ids(): bigint;
  set prog_ids(value: Integer);
  prog_cnt: number;
  count: number;
  get prog_attach_flags(): bigint;
  set prog_attach_flags(value: Integer);
  get link_ids(): bigint;
  set link_ids(value: Integer);
  get link_attach_flags(): bigint;
  set link_attach_flags(value: Integer);
  get revision(): bigint;
  set revision(value: Integer);
}

interface bpf_attr$raw_tracepoint extends RecordView<'struct bpf_attr.raw_tracepoint'> {
  get name(): bigint;
  set name(value: Integer);
  prog_fd: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_attr$task_fd_query extends RecordView<'struct bpf_attr.task_fd_query'> {
  pid: number;
  fd: number;
  flags: number;
  buf_len: number;
  get buf(): bigint;
  set buf(value: Integer);
  prog_id: number;
  fd_type: number;
  get probe_offset(): bigint;
  set probe_offset(value: Integer);
  get probe_addr(): bigint;
  set probe_addr(value: Integer);
}

interface bpf_attr$link_create$perf_event
  extends RecordView<'struct bpf_attr.link_create.perf_event'> {
  get bpf_cookie(): bigint;
  set bpf_cookie(value: Integer);
}

interface bpf_attr$link_create$kprobe_multi
  extends RecordView<'struct bpf_attr.link_create.kprobe_multi'> {
  flags: number;
  cnt: number;
  get syms(): bigint;
  set syms(value: Integer);
  get addrs(): bigint;
  set addrs(value: Integer);
  get cookies(): bigint;
  set cookies(value: Integer);
}

interface bpf_attr$link_create$tracing extends RecordView<'struct bpf_attr.link_create.tracing'> {
  target_btf_id: number;
  get cookie(): bigint;
  set cookie(value: Integer);
}

interface bpf_attr$link_create$netfilter
  extends RecordView<'struct bpf_attr.link_create.netfilter'> {
  pf: number;
  hooknum: number;
  priority: number;
  flags: number;
}

interface bpf_attr$link_create$tcx extends RecordView<'struct bpf_attr.link_create.tcx'> {
  relative_fd: number;
  relative_id: number;
  get expected_revision(): bigint;
  set expected_revision(value: Integer);
}

interface bpf_attr$link_create$uprobe_multi
  extends RecordView<'struct bpf_attr.link_create.uprobe_multi'> {
  get path(): bigint;
  set path(value: Integer);
  get offsets(): bigint;
  set offsets(value: Integer);
  get ref_ctr_offsets(): bigint;
  set ref_ctr_offsets(value: Integer);
  get cookies(): bigint;
  set cookies(value: Integer);
  cnt: number;
  flags: number;
  pid: number;
  path_fd: number;
}

interface bpf_attr$link_create$netkit extends RecordView<'struct bpf_attr.link_create.netkit'> {
  relative_fd: number;
  relative_id: number;
  get expected_revision(): bigint;
  set expected_revision(value: Integer);
}

interface bpf_attr$link_create$cgroup extends RecordView<'struct bpf_attr.link_create.cgroup'> {
  relative_fd: number;
  relative_id: number;
  get expected_revision(): bigint;
  set expected_revision(value: Integer);
}

interface bpf_attr$link_create$tracing_multi
  extends RecordView<'struct bpf_attr.link_create.tracing_multi'> {
  get ids(): bigint;
  set ids(value: Integer);
  get cookies(): bigint;
  set cookies(value: Integer);
  cnt: number;
}

interface bpf_attr$link_create extends RecordView<'struct bpf_attr.link_create'> {
  prog_fd: number;
  map_fd: number;
  target_fd: number;
  target_ifindex: number;
  attach_type: number;
  flags: number;
  target_btf_id: number;
  get iter_info(): bigint;
  set iter_info(value: Integer);
  iter_info_len: number;
  get perf_event(): bpf_attr$link_create$perf_event;
  set perf_event(value: From<bpf_attr$link_create$perf_event>);
  get kprobe_multi(): bpf_attr$link_create$kprobe_multi;
  set kprobe_multi(value: From<bpf_attr$link_create$kprobe_multi>);
  get tracing(): bpf_attr$link_create$tracing;
  set tracing(value: From<bpf_attr$link_create$tracing>);
  get netfilter(): bpf_attr$link_create$netfilter;
  set netfilter(value: From<bpf_attr$link_create$netfilter>);
  get tcx(): bpf_attr$link_create$tcx;
  set tcx(value: From<bpf_attr$link_create$tcx>);
  get uprobe_multi(): bpf_attr$link_create$uprobe_multi;
  set uprobe_multi(value: From<bpf_attr$link_create$uprobe_multi>);
  get netkit(): bpf_attr$link_create$netkit;
  set netkit(value: From<bpf_attr$link_create$netkit>);
  get cgroup(): bpf_attr$link_create$cgroup;
  set cgroup(value: From<bpf_attr$link_create$cgroup>);
  get tracing_multi(): bpf_attr$link_create$tracing_multi;
  set tracing_multi(value: From<bpf_attr$link_create$tracing_multi>);
}

interface bpf_attr$link_update extends RecordView<'struct bpf_attr.link_update'> {
  link_fd: number;
  new_prog_fd: number;
  new_map_fd: number;
  flags: number;
  old_prog_fd: number;
  old_map_fd: number;
}

interface bpf_attr$link_detach extends RecordView<'struct bpf_attr.link_detach'> {
  link_fd: number;
}

interface bpf_attr$enable_stats extends RecordView<'struct bpf_attr.enable_stats'> {
  type: number;
}

interface bpf_attr$iter_create extends RecordView<'struct bpf_attr.iter_create'> {
  link_fd: number;
  flags: number;
}

interface bpf_attr$prog_bind_map extends RecordView<'struct bpf_attr.prog_bind_map'> {
  prog_fd: number;
  map_fd: number;
  flags: number;
}

interface bpf_attr$token_create extends RecordView<'struct bpf_attr.token_create'> {
  flags: number;
  bpffs_fd: number;
}

interface bpf_attr$prog_stream_read extends RecordView<'struct bpf_attr.prog_stream_read'> {
  get stream_buf(): bigint;
  set stream_buf(value: Integer);
  stream_buf_len: number;
  stream_id: number;
  prog_fd: number;
}

interface bpf_attr$prog_assoc_struct_ops
  extends RecordView<'struct bpf_attr.prog_assoc_struct_ops'> {
  map_fd: number;
  prog_fd: number;
  flags: number;
}

/** `<linux/bpf.h>`: 168 bytes. */
export interface bpf_attr extends RecordView<'union bpf_attr'> {
  map_type: number;
  key_size: number;
  value_size: number;
  max_entries: number;
  map_flags: number;
  inner_map_fd: number;
  numa_node: number;
  get map_name(): Uint8Array;
  set map_name(value: Bytes);
  map_ifindex: number;
  btf_fd: number;
  btf_key_type_id: number;
  btf_value_type_id: number;
  btf_vmlinux_value_type_id: number;
  get map_extra(): bigint;
  set map_extra(value: Integer);
  value_type_btf_obj_fd: number;
  map_token_fd: number;
  get excl_prog_hash(): bigint;
  set excl_prog_hash(value: Integer);
  excl_prog_hash_size: number;
  map_fd: number;
  get key(): bigint;
  set key(value: Integer);
  get value(): bigint;
  set value(value: Integer);
  get next_key(): bigint;
  set next_key(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get batch(): bpf_attr$batch;
  set batch(value: From<bpf_attr$batch>);
  prog_type: number;
  insn_cnt: number;
  get insns(): bigint;
  set insns(value: Integer);
  get license(): bigint;
  set license(value: Integer);
  log_level: number;
  log_size: number;
  get log_buf(): bigint;
  set log_buf(value: Integer);
  kern_version: number;
  prog_flags: number;
  get prog_name(): Uint8Array;
  set prog_name(value: Bytes);
  prog_ifindex: number;
  expected_attach_type: number;
  prog_btf_fd: number;
  func_info_rec_size: number;
  get func_info(): bigint;
  set func_info(value: Integer);
  func_info_cnt: number;
  line_info_rec_size: number;
  get line_info(): bigint;
  set line_info(value: Integer);
  line_info_cnt: number;
  attach_btf_id: number;
  attach_prog_fd: number;
  attach_btf_obj_fd: number;
  core_relo_cnt: number;
  get fd_array(): bigint;
  set fd_array(value: Integer);
  get core_relos(): bigint;
  set core_relos(value: Integer);
  core_relo_rec_size: number;
  log_true_size: number;
  prog_token_fd: number;
  fd_array_cnt: number;
  get signature(): bigint;
  set signature(value: Integer);
  signature_size: number;
  keyring_id: number;
  get pathname(): bigint;
  set pathname(value: Integer);
  bpf_fd: number;
  file_flags: number;
  path_fd: number;
  target_fd: number;
  target_ifindex: number;
  attach_bpf_fd: number;
  attach_type: number;
  attach_flags: number;
  replace_bpf_fd: number;
  relative_fd: number;
  relative_id: number;
  get expected_revision(): bigint;
  set expected_revision(value: Integer);
  get test(): bpf_attr$test;
  set test(value: From<bpf_attr$test>);
  start_id: number;
  prog_id: number;
  map_id: number;
  btf_id: number;
  link_id: number;
  next_id: number;
  open_flags: number;
  fd_by_id_token_fd: number;
  get info(): bpf_attr$info;
  set info(value: From<bpf_attr$info>);
  get query(): bpf_attr$query;
  set query(value: From<bpf_attr$query>);
  get raw_tracepoint(): bpf_attr$raw_tracepoint;
  set raw_tracepoint(value: From<bpf_attr$raw_tracepoint>);
  get btf(): bigint;
  set btf(value: Integer);
  get btf_log_buf(): bigint;
  set btf_log_buf(value: Integer);
  btf_size: number;
  btf_log_size: number;
  btf_log_level: number;
  btf_log_true_size: number;
  btf_flags: number;
  btf_token_fd: number;
  get task_fd_query(): bpf_attr$task_fd_query;
  set task_fd_query(value: From<bpf_attr$task_fd_query>);
  get link_create(): bpf_attr$link_create;
  set link_create(value: From<bpf_attr$link_create>);
  get link_update(): bpf_attr$link_update;
  set link_update(value: From<bpf_attr$link_update>);
  get link_detach(): bpf_attr$link_detach;
  set link_detach(value: From<bpf_attr$link_detach>);
  get enable_stats(): bpf_attr$enable_stats;
  set enable_stats(value: From<bpf_attr$enable_stats>);
  get iter_create(): bpf_attr$iter_create;
  set iter_create(value: From<bpf_attr$iter_create>);
  get prog_bind_map(): bpf_attr$prog_bind_map;
  set prog_bind_map(value: From<bpf_attr$prog_bind_map>);
  get token_create(): bpf_attr$token_create;
  set token_create(value: From<bpf_attr$token_create>);
  get prog_stream_read(): bpf_attr$prog_stream_read;
  set prog_stream_read(value: From<bpf_attr$prog_stream_read>);
  get prog_assoc_struct_ops(): bpf_attr$prog_assoc_struct_ops;
  set prog_assoc_struct_ops(value: From<bpf_attr$prog_assoc_struct_ops>);
}

export const bpf_attr: Descriptor<bpf_attr> = /* @__PURE__ */ declareUnion(
  'bpf_attr',
  `
  struct {
    __u32 map_type;
    __u32 key_size;
    __u32 value_size;
    __u32 max_entries;
    __u32 map_flags;
    __u32 inner_map_fd;
    __u32 numa_node;
    char map_name[16];
    __u32 map_ifindex;
    __u32 btf_fd;
    __u32 btf_key_type_id;
    __u32 btf_value_type_id;
    __u32 btf_vmlinux_value_type_id;
    __u64 map_extra;
    __s32 value_type_btf_obj_fd;
    __s32 map_token_fd;
    __u64 excl_prog_hash;
    __u32 excl_prog_hash_size;
  };
  struct {
    __u32 map_fd;
    __u64 key;
    union {
      __u64 value;
      __u64 next_key;
    };
    __u64 flags;
  };
  struct {
    __u64 in_batch;
    __u64 out_batch;
    __u64 keys;
    __u64 values;
    __u32 count;
    __u32 map_fd;
    __u64 elem_flags;
    __u64 flags;
  } batch;
  struct {
    __u32 prog_type;
    __u32 insn_cnt;
    __u64 insns;
    __u64 license;
    __u32 log_level;
    __u32 log_size;
    __u64 log_buf;
    __u32 kern_version;
    __u32 prog_flags;
    char prog_name[16];
    __u32 prog_ifindex;
    __u32 expected_attach_type;
    __u32 prog_btf_fd;
    __u32 func_info_rec_size;
    __u64 func_info;
    __u32 func_info_cnt;
    __u32 line_info_rec_size;
    __u64 line_info;
    __u32 line_info_cnt;
    __u32 attach_btf_id;
    union {
      __u32 attach_prog_fd;
      __u32 attach_btf_obj_fd;
    };
    __u32 core_relo_cnt;
    __u64 fd_array;
    __u64 core_relos;
    __u32 core_relo_rec_size;
    __u32 log_true_size;
    __s32 prog_token_fd;
    __u32 fd_array_cnt;
    __u64 signature;
    __u32 signature_size;
    __s32 keyring_id;
  };
  struct {
    __u64 pathname;
    __u32 bpf_fd;
    __u32 file_flags;
    __s32 path_fd;
  };
  struct {
    union {
      __u32 target_fd;
      __u32 target_ifindex;
    };
    __u32 attach_bpf_fd;
    __u32 attach_type;
    __u32 attach_flags;
    __u32 replace_bpf_fd;
    union {
      __u32 relative_fd;
      __u32 relative_id;
    };
    __u64 expected_revision;
  };
  struct {
    __u32 prog_fd;
    __u32 retval;
    __u32 data_size_in;
    __u32 data_size_out;
    __u64 data_in;
    __u64 data_out;
    __u32 repeat;
    __u32 duration;
    __u32 ctx_size_in;
    __u32 ctx_size_out;
    __u64 ctx_in;
    __u64 ctx_out;
    __u32 flags;
    __u32 cpu;
    __u32 batch_size;
  } test;
  struct {
    union {
      __u32 start_id;
      __u32 prog_id;
      __u32 map_id;
      __u32 btf_id;
      __u32 link_id;
    };
    __u32 next_id;
    __u32 open_flags;
    __s32 fd_by_id_token_fd;
  };
  struct {
    __u32 bpf_fd;
    __u32 info_len;
    __u64 info;
  } info;
  struct {
    union {
      __u32 target_fd;
      __u32 target_ifindex;
    };
    __u32 attach_type;
    __u32 query_flags;
    __u32 attach_flags;
    __u64 prog_ids;
    union {
      __u32 prog_cnt;
      __u32 count;
    };
    __u64 prog_attach_flags;
    __u64 link_ids;
    __u64 link_attach_flags;
    __u64 revision;
  } query;
  struct {
    __u64 name;
    __u32 prog_fd;
    __u64 cookie;
  } raw_tracepoint;
  struct {
    __u64 btf;
    __u64 btf_log_buf;
    __u32 btf_size;
    __u32 btf_log_size;
    __u32 btf_log_level;
    __u32 btf_log_true_size;
    __u32 btf_flags;
    __s32 btf_token_fd;
  };
  struct {
    __u32 pid;
    __u32 fd;
    __u32 flags;
    __u32 buf_len;
    __u64 buf;
    __u32 prog_id;
    __u32 fd_type;
    __u64 probe_offset;
    __u64 probe_addr;
  } task_fd_query;
  struct {
    union {
      __u32 prog_fd;
      __u32 map_fd;
    };
    union {
      __u32 target_fd;
      __u32 target_ifindex;
    };
    __u32 attach_type;
    __u32 flags;
    union {
      __u32 target_btf_id;
      struct {
        __u64 iter_info;
        __u32 iter_info_len;
      };
      struct {
        __u64 bpf_cookie;
      } perf_event;
      struct {
        __u32 flags;
        __u32 cnt;
        __u64 syms;
        __u64 addrs;
        __u64 cookies;
      } kprobe_multi;
      struct {
        __u32 target_btf_id;
        __u64 cookie;
      } tracing;
      struct {
        __u32 pf;
        __u32 hooknum;
        __s32 priority;
        __u32 flags;
      } netfilter;
      struct {
        union {
          __u32 relative_fd;
          __u32 relative_id;
        };
        __u64 expected_revision;
      } tcx;
      struct {
        __u64 path;
        __u64 offsets;
        __u64 ref_ctr_offsets;
        __u64 cookies;
        __u32 cnt;
        __u32 flags;
        __u32 pid;
        __u32 path_fd;
      } uprobe_multi;
      struct {
        union {
          __u32 relative_fd;
          __u32 relative_id;
        };
        __u64 expected_revision;
      } netkit;
      struct {
        union {
          __u32 relative_fd;
          __u32 relative_id;
        };
        __u64 expected_revision;
      } cgroup;
      struct {
        __u64 ids;
        __u64 cookies;
        __u32 cnt;
      } tracing_multi;
    };
  } link_create;
  struct {
    __u32 link_fd;
    union {
      __u32 new_prog_fd;
      __u32 new_map_fd;
    };
    __u32 flags;
    union {
      __u32 old_prog_fd;
      __u32 old_map_fd;
    };
  } link_update;
  struct {
    __u32 link_fd;
  } link_detach;
  struct {
    __u32 type;
  } enable_stats;
  struct {
    __u32 link_fd;
    __u32 flags;
  } iter_create;
  struct {
    __u32 prog_fd;
    __u32 map_fd;
    __u32 flags;
  } prog_bind_map;
  struct {
    __u32 flags;
    __u32 bpffs_fd;
  } token_create;
  struct {
    __u64 stream_buf;
    __u32 stream_buf_len;
    __u32 stream_id;
    __u32 prog_fd;
  } prog_stream_read;
  struct {
    __u32 map_fd;
    __u32 prog_fd;
    __u32 flags;
  } prog_assoc_struct_ops;
`,
  {
    variants: {
      x86: {
        members: `
  struct aligned(8) {
    __u32 map_type;
    __u32 key_size;
    __u32 value_size;
    __u32 max_entries;
    __u32 map_flags;
    __u32 inner_map_fd;
    __u32 numa_node;
    char map_name[16];
    __u32 map_ifindex;
    __u32 btf_fd;
    __u32 btf_key_type_id;
    __u32 btf_value_type_id;
    __u32 btf_vmlinux_value_type_id;
    __u64 map_extra;
    __s32 value_type_btf_obj_fd;
    __s32 map_token_fd;
    __u64 excl_prog_hash;
    __u32 excl_prog_hash_size;
  };
  struct {
    __u32 map_fd;
    __u64 key aligned(8);
    union aligned(8) {
      __u64 value;
      __u64 next_key;
    };
    __u64 flags;
  };
  struct aligned(8) {
    __u64 in_batch;
    __u64 out_batch;
    __u64 keys;
    __u64 values;
    __u32 count;
    __u32 map_fd;
    __u64 elem_flags;
    __u64 flags;
  } batch;
  struct aligned(8) {
    __u32 prog_type;
    __u32 insn_cnt;
    __u64 insns;
    __u64 license;
    __u32 log_level;
    __u32 log_size;
    __u64 log_buf;
    __u32 kern_version;
    __u32 prog_flags;
    char prog_name[16];
    __u32 prog_ifindex;
    __u32 expected_attach_type;
    __u32 prog_btf_fd;
    __u32 func_info_rec_size;
    __u64 func_info;
    __u32 func_info_cnt;
    __u32 line_info_rec_size;
    __u64 line_info;
    __u32 line_info_cnt;
    __u32 attach_btf_id;
    union {
      __u32 attach_prog_fd;
      __u32 attach_btf_obj_fd;
    };
    __u32 core_relo_cnt;
    __u64 fd_array;
    __u64 core_relos;
    __u32 core_relo_rec_size;
    __u32 log_true_size;
    __s32 prog_token_fd;
    __u32 fd_array_cnt;
    __u64 signature;
    __u32 signature_size;
    __s32 keyring_id;
  };
  struct aligned(8) {
    __u64 pathname;
    __u32 bpf_fd;
    __u32 file_flags;
    __s32 path_fd;
  };
  struct {
    union {
      __u32 target_fd;
      __u32 target_ifindex;
    };
    __u32 attach_bpf_fd;
    __u32 attach_type;
    __u32 attach_flags;
    __u32 replace_bpf_fd;
    union {
      __u32 relative_fd;
      __u32 relative_id;
    };
    __u64 expected_revision;
  };
  struct aligned(8) {
    __u32 prog_fd;
    __u32 retval;
    __u32 data_size_in;
    __u32 data_size_out;
    __u64 data_in;
    __u64 data_out;
    __u32 repeat;
    __u32 duration;
    __u32 ctx_size_in;
    __u32 ctx_size_out;
    __u64 ctx_in;
    __u64 ctx_out;
    __u32 flags;
    __u32 cpu;
    __u32 batch_size;
  } test;
  struct {
    union {
      __u32 start_id;
      __u32 prog_id;
      __u32 map_id;
      __u32 btf_id;
      __u32 link_id;
    };
    __u32 next_id;
    __u32 open_flags;
    __s32 fd_by_id_token_fd;
  };
  struct aligned(8) {
    __u32 bpf_fd;
    __u32 info_len;
    __u64 info;
  } info;
  struct {
    union {
      __u32 target_fd;
      __u32 target_ifindex;
    };
    __u32 attach_type;
    __u32 query_flags;
    __u32 attach_flags;
    __u64 prog_ids;
    union {
      __u32 prog_cnt;
      __u32 count;
    };
    __u64 prog_attach_flags aligned(8);
    __u64 link_ids;
    __u64 link_attach_flags;
    __u64 revision;
  } query;
  struct {
    __u64 name;
    __u32 prog_fd;
    __u64 cookie aligned(8);
  } raw_tracepoint;
  struct aligned(8) {
    __u64 btf;
    __u64 btf_log_buf;
    __u32 btf_size;
    __u32 btf_log_size;
    __u32 btf_log_level;
    __u32 btf_log_true_size;
    __u32 btf_flags;
    __s32 btf_token_fd;
  };
  struct aligned(8) {
    __u32 pid;
    __u32 fd;
    __u32 flags;
    __u32 buf_len;
    __u64 buf;
    __u32 prog_id;
    __u32 fd_type;
    __u64 probe_offset;
    __u64 probe_addr;
  } task_fd_query;
  struct {
    union {
      __u32 prog_fd;
      __u32 map_fd;
    };
    union {
      __u32 target_fd;
      __u32 target_ifindex;
    };
    __u32 attach_type;
    __u32 flags;
    union {
      __u32 target_btf_id;
      struct aligned(8) {
        __u64 iter_info;
        __u32 iter_info_len;
      };
      struct {
        __u64 bpf_cookie;
      } perf_event;
      struct aligned(8) {
        __u32 flags;
        __u32 cnt;
        __u64 syms;
        __u64 addrs;
        __u64 cookies;
      } kprobe_multi;
      struct {
        __u32 target_btf_id;
        __u64 cookie;
      } tracing;
      struct {
        __u32 pf;
        __u32 hooknum;
        __s32 priority;
        __u32 flags;
      } netfilter;
      struct {
        union {
          __u32 relative_fd;
          __u32 relative_id;
        };
        __u64 expected_revision;
      } tcx;
      struct aligned(8) {
        __u64 path;
        __u64 offsets;
        __u64 ref_ctr_offsets;
        __u64 cookies;
        __u32 cnt;
        __u32 flags;
        __u32 pid;
        __u32 path_fd;
      } uprobe_multi;
      struct {
        union {
          __u32 relative_fd;
          __u32 relative_id;
        };
        __u64 expected_revision;
      } netkit;
      struct {
        union {
          __u32 relative_fd;
          __u32 relative_id;
        };
        __u64 expected_revision;
      } cgroup;
      struct aligned(8) {
        __u64 ids;
        __u64 cookies;
        __u32 cnt;
      } tracing_multi;
    };
  } link_create;
  struct {
    __u32 link_fd;
    union {
      __u32 new_prog_fd;
      __u32 new_map_fd;
    };
    __u32 flags;
    union {
      __u32 old_prog_fd;
      __u32 old_map_fd;
    };
  } link_update;
  struct {
    __u32 link_fd;
  } link_detach;
  struct {
    __u32 type;
  } enable_stats;
  struct {
    __u32 link_fd;
    __u32 flags;
  } iter_create;
  struct {
    __u32 prog_fd;
    __u32 map_fd;
    __u32 flags;
  } prog_bind_map;
  struct {
    __u32 flags;
    __u32 bpffs_fd;
  } token_create;
  struct aligned(8) {
    __u64 stream_buf;
    __u32 stream_buf_len;
    __u32 stream_id;
    __u32 prog_fd;
  } prog_stream_read;
  struct {
    __u32 map_fd;
    __u32 prog_fd;
    __u32 flags;
  } prog_assoc_struct_ops;
`,
      },
    },
  },
);
