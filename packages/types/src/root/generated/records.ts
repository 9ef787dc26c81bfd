// Generated from Linux 7.3.4 UAPI headers, abi/src/records.ts, families.ts and takes.ts by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export declare namespace struct {
  /** `<asm/posix_types.h>`: 8 bytes. */
  interface __kernel_fsid_t extends RecordView<'struct __kernel_fsid_t'> {
    get val(): Int32Array;
    set val(value: Iterable<Integer>);
  }

  /** `struct __kernel_itimerspec` of `<linux/time_types.h>`: 32 bytes. */
  interface itimerspec extends RecordView<'struct __kernel_itimerspec'> {
    get it_interval(): struct.timespec;
    set it_interval(value: From<struct.timespec>);
    get it_value(): struct.timespec;
    set it_value(value: From<struct.timespec>);
  }

  /** `<linux/time_types.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface __kernel_old_timespec extends RecordView<'struct __kernel_old_timespec'> {
    tv_sec: number;
    tv_nsec: number;
  }

  /** `<linux/time_types.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface __kernel_old_timeval extends RecordView<'struct __kernel_old_timeval'> {
    tv_sec: number;
    tv_usec: number;
  }

  /** `struct __kernel_sock_timeval` of `<linux/time_types.h>`: 16 bytes. */
  interface timeval extends RecordView<'struct __kernel_sock_timeval'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_usec(): bigint;
    set tv_usec(value: Integer);
  }

  /** `struct __kernel_sockaddr_storage` of `<linux/socket.h>`: 128 bytes. */
  interface sockaddr_storage extends RecordView<'struct __kernel_sockaddr_storage', '__align'> {
    ss_family: number;
    get __data(): Uint8Array;
    set __data(value: Bytes);
    get __align(): number;
    set __align(value: Pointer);
  }

  /** `struct __kernel_timespec` of `<linux/time_types.h>`: 16 bytes. */
  interface timespec extends RecordView<'struct __kernel_timespec'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_nsec(): bigint;
    set tv_nsec(value: Integer);
  }

  /** `struct __kernel_timex` of `<linux/timex.h>`: 208 bytes. */
  interface timex extends RecordView<'struct __kernel_timex'> {
    modes: number;
    get offset(): bigint;
    set offset(value: Integer);
    get freq(): bigint;
    set freq(value: Integer);
    get maxerror(): bigint;
    set maxerror(value: Integer);
    get esterror(): bigint;
    set esterror(value: Integer);
    status: number;
    get constant(): bigint;
    set constant(value: Integer);
    get precision(): bigint;
    set precision(value: Integer);
    get tolerance(): bigint;
    set tolerance(value: Integer);
    get time(): struct.__kernel_timex_timeval;
    set time(value: From<struct.__kernel_timex_timeval>);
    get tick(): bigint;
    set tick(value: Integer);
    get ppsfreq(): bigint;
    set ppsfreq(value: Integer);
    get jitter(): bigint;
    set jitter(value: Integer);
    shift: number;
    get stabil(): bigint;
    set stabil(value: Integer);
    get jitcnt(): bigint;
    set jitcnt(value: Integer);
    get calcnt(): bigint;
    set calcnt(value: Integer);
    get errcnt(): bigint;
    set errcnt(value: Integer);
    get stbcnt(): bigint;
    set stbcnt(value: Integer);
    tai: number;
  }

  /** `<linux/timex.h>`: 16 bytes. */
  interface __kernel_timex_timeval extends RecordView<'struct __kernel_timex_timeval'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    get tv_usec(): bigint;
    set tv_usec(value: Integer);
  }

  /** `struct __user_cap_data_struct` of `<linux/capability.h>`: 12 bytes. */
  interface cap_user_data extends RecordView<'struct __user_cap_data_struct'> {
    effective: number;
    permitted: number;
    inheritable: number;
  }

  /** `struct __user_cap_header_struct` of `<linux/capability.h>`: 8 bytes. */
  interface cap_user_header extends RecordView<'struct __user_cap_header_struct'> {
    version: number;
    pid: number;
  }

  /** `<linux/bpf.h>`: 32 bytes. */
  interface bpf_btf_info extends RecordView<'struct bpf_btf_info'> {
    get btf(): bigint;
    set btf(value: Integer);
    btf_size: number;
    id: number;
    get name(): bigint;
    set name(value: Integer);
    name_len: number;
    kernel_btf: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_func_info extends RecordView<'struct bpf_func_info'> {
    insn_off: number;
    type_id: number;
  }

  /** `<linux/bpf.h>`: 8 bytes. */
  interface bpf_insn extends RecordView<'struct bpf_insn'> {
    code: number;
    dst_reg: number;
    src_reg: number;
    off: number;
    imm: number;
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_line_info extends RecordView<'struct bpf_line_info'> {
    insn_off: number;
    file_name_off: number;
    line_off: number;
    line_col: number;
  }

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
    set map(value: From<bpf_link_info$iter$map>);
    get cgroup(): bpf_link_info$iter$cgroup;
    set cgroup(value: From<bpf_link_info$iter$cgroup>);
    get task(): bpf_link_info$iter$task;
    set task(value: From<bpf_link_info$iter$task>);
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
    set uprobe(value: From<bpf_link_info$perf_event$uprobe>);
    get kprobe(): bpf_link_info$perf_event$kprobe;
    set kprobe(value: From<bpf_link_info$perf_event$kprobe>);
    get tracepoint(): bpf_link_info$perf_event$tracepoint;
    set tracepoint(value: From<bpf_link_info$perf_event$tracepoint>);
    get event(): bpf_link_info$perf_event$event;
    set event(value: From<bpf_link_info$perf_event$event>);
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
  interface bpf_link_info extends RecordView<'struct bpf_link_info'> {
    type: number;
    id: number;
    prog_id: number;
    get raw_tracepoint(): bpf_link_info$raw_tracepoint;
    set raw_tracepoint(value: From<bpf_link_info$raw_tracepoint>);
    get tracing(): bpf_link_info$tracing;
    set tracing(value: From<bpf_link_info$tracing>);
    get cgroup(): bpf_link_info$cgroup;
    set cgroup(value: From<bpf_link_info$cgroup>);
    get iter(): bpf_link_info$iter;
    set iter(value: From<bpf_link_info$iter>);
    get netns(): bpf_link_info$netns;
    set netns(value: From<bpf_link_info$netns>);
    get xdp(): bpf_link_info$xdp;
    set xdp(value: From<bpf_link_info$xdp>);
    get struct_ops(): bpf_link_info$struct_ops;
    set struct_ops(value: From<bpf_link_info$struct_ops>);
    get netfilter(): bpf_link_info$netfilter;
    set netfilter(value: From<bpf_link_info$netfilter>);
    get kprobe_multi(): bpf_link_info$kprobe_multi;
    set kprobe_multi(value: From<bpf_link_info$kprobe_multi>);
    get uprobe_multi(): bpf_link_info$uprobe_multi;
    set uprobe_multi(value: From<bpf_link_info$uprobe_multi>);
    get tracing_multi(): bpf_link_info$tracing_multi;
    set tracing_multi(value: From<bpf_link_info$tracing_multi>);
    get perf_event(): bpf_link_info$perf_event;
    set perf_event(value: From<bpf_link_info$perf_event>);
    get tcx(): bpf_link_info$tcx;
    set tcx(value: From<bpf_link_info$tcx>);
    get netkit(): bpf_link_info$netkit;
    set netkit(value: From<bpf_link_info$netkit>);
    get sockmap(): bpf_link_info$sockmap;
    set sockmap(value: From<bpf_link_info$sockmap>);
  }

  /** `<linux/bpf.h>`: 104 bytes. */
  interface bpf_map_info extends RecordView<'struct bpf_map_info'> {
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

  /** `<linux/bpf.h>`: 232 bytes. */
  interface bpf_prog_info extends RecordView<'struct bpf_prog_info'> {
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

  /** `<linux/bpf.h>`: 32 bytes. */
  interface bpf_token_info extends RecordView<'struct bpf_token_info'> {
    get allowed_cmds(): bigint;
    set allowed_cmds(value: Integer);
    get allowed_maps(): bigint;
    set allowed_maps(value: Integer);
    get allowed_progs(): bigint;
    set allowed_progs(value: Integer);
    get allowed_attachs(): bigint;
    set allowed_attachs(value: Integer);
  }

  /** `<linux/mman.h>`: 40 bytes. */
  interface cachestat extends RecordView<'struct cachestat'> {
    get nr_cache(): bigint;
    set nr_cache(value: Integer);
    get nr_dirty(): bigint;
    set nr_dirty(value: Integer);
    get nr_writeback(): bigint;
    set nr_writeback(value: Integer);
    get nr_evicted(): bigint;
    set nr_evicted(value: Integer);
    get nr_recently_evicted(): bigint;
    set nr_recently_evicted(value: Integer);
  }

  /** `<linux/mman.h>`: 16 bytes. */
  interface cachestat_range extends RecordView<'struct cachestat_range'> {
    get off(): bigint;
    set off(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/sched.h>`: 88 bytes. */
  interface clone_args extends RecordView<'struct clone_args'> {
    get flags(): bigint;
    set flags(value: Integer);
    get pidfd(): bigint;
    set pidfd(value: Integer);
    get child_tid(): bigint;
    set child_tid(value: Integer);
    get parent_tid(): bigint;
    set parent_tid(value: Integer);
    get exit_signal(): bigint;
    set exit_signal(value: Integer);
    get stack(): bigint;
    set stack(value: Integer);
    get stack_size(): bigint;
    set stack_size(value: Integer);
    get tls(): bigint;
    set tls(value: Integer);
    get set_tid(): bigint;
    set set_tid(value: Integer);
    get set_tid_size(): bigint;
    set set_tid_size(value: Integer);
    get cgroup(): bigint;
    set cgroup(value: Integer);
  }

  /** `<linux/socket.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface cmsghdr extends RecordView<'struct cmsghdr'> {
    cmsg_len: number;
    cmsg_level: number;
    cmsg_type: number;
  }

  /** `<linux/fcntl.h>`: 8 bytes. */
  interface delegation extends RecordView<'struct delegation'> {
    d_flags: number;
    d_type: number;
    __pad: number;
  }

  /** `<linux/uio.h>`: 24 bytes. */
  interface dmabuf_cmsg extends RecordView<'struct dmabuf_cmsg'> {
    get frag_offset(): bigint;
    set frag_offset(value: Integer);
    frag_size: number;
    frag_token: number;
    dmabuf_id: number;
    flags: number;
  }

  /** `<linux/uio.h>`: 8 bytes. */
  interface dmabuf_token extends RecordView<'struct dmabuf_token'> {
    token_start: number;
    token_count: number;
  }

  /** `<linux/eventpoll.h>`: 12 bytes on x86_64, x86; 16 bytes elsewhere. */
  interface epoll_event extends RecordView<'struct epoll_event'> {
    events: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<asm/fcntl.h>`: 8 bytes. */
  interface f_owner_ex extends RecordView<'struct f_owner_ex'> {
    type: number;
    pid: number;
  }

  /** `<linux/fanotify.h>`: 12 bytes. */
  interface fanotify_event_info_error extends RecordView<'struct fanotify_event_info_error'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    error: number;
    error_count: number;
  }

  /** `<linux/fanotify.h>`: 12 bytes. */
  interface fanotify_event_info_fid extends RecordView<'struct fanotify_event_info_fid'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    get fsid(): struct.__kernel_fsid_t;
    set fsid(value: From<struct.__kernel_fsid_t>);
    get handle(): Uint8Array;
    set handle(value: Bytes);
  }

  /** `<linux/fanotify.h>`: 4 bytes. */
  interface fanotify_event_info_header extends RecordView<'struct fanotify_event_info_header'> {
    info_type: number;
    pad: number;
    len: number;
  }

  /** `<linux/fanotify.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface fanotify_event_info_mnt extends RecordView<'struct fanotify_event_info_mnt'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    get mnt_id(): bigint;
    set mnt_id(value: Integer);
  }

  /** `<linux/fanotify.h>`: 8 bytes. */
  interface fanotify_event_info_pidfd extends RecordView<'struct fanotify_event_info_pidfd'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    pidfd: number;
  }

  /** `<linux/fanotify.h>`: 24 bytes. */
  interface fanotify_event_info_range extends RecordView<'struct fanotify_event_info_range'> {
    get hdr(): struct.fanotify_event_info_header;
    set hdr(value: From<struct.fanotify_event_info_header>);
    pad: number;
    get offset(): bigint;
    set offset(value: Integer);
    get count(): bigint;
    set count(value: Integer);
  }

  /** `<linux/fanotify.h>`: 24 bytes. */
  interface fanotify_event_metadata extends RecordView<'struct fanotify_event_metadata'> {
    event_len: number;
    vers: number;
    reserved: number;
    metadata_len: number;
    get mask(): bigint;
    set mask(value: Integer);
    fd: number;
    pid: number;
  }

  /** `<linux/fanotify.h>`: 8 bytes. */
  interface fanotify_response extends RecordView<'struct fanotify_response'> {
    fd: number;
    response: number;
  }

  /** `<linux/fanotify.h>`: 16 bytes. */
  interface fanotify_response_info_audit_rule
    extends RecordView<'struct fanotify_response_info_audit_rule'> {
    get hdr(): struct.fanotify_response_info_header;
    set hdr(value: From<struct.fanotify_response_info_header>);
    rule_number: number;
    subj_trust: number;
    obj_trust: number;
  }

  /** `<linux/fanotify.h>`: 4 bytes. */
  interface fanotify_response_info_header
    extends RecordView<'struct fanotify_response_info_header'> {
    type: number;
    pad: number;
    len: number;
  }

  /** `<linux/fs.h>`: 24 bytes. */
  interface file_attr extends RecordView<'struct file_attr'> {
    get fa_xflags(): bigint;
    set fa_xflags(value: Integer);
    fa_extsize: number;
    fa_nextents: number;
    fa_projid: number;
    fa_cowextsize: number;
  }

  /** `<linux/fs.h>`: 32 bytes. */
  interface file_clone_range extends RecordView<'struct file_clone_range'> {
    get src_fd(): bigint;
    set src_fd(value: Integer);
    get src_offset(): bigint;
    set src_offset(value: Integer);
    get src_length(): bigint;
    set src_length(value: Integer);
    get dest_offset(): bigint;
    set dest_offset(value: Integer);
  }

  /** `<linux/fs.h>`: 24 bytes. */
  interface file_dedupe_range extends RecordView<'struct file_dedupe_range'> {
    get src_offset(): bigint;
    set src_offset(value: Integer);
    get src_length(): bigint;
    set src_length(value: Integer);
    dest_count: number;
    reserved1: number;
    reserved2: number;
    get info(): Elements<struct.file_dedupe_range_info>;
    set info(value: Iterable<From<struct.file_dedupe_range_info>>);
  }

  /** `<linux/fs.h>`: 32 bytes. */
  interface file_dedupe_range_info extends RecordView<'struct file_dedupe_range_info'> {
    get dest_fd(): bigint;
    set dest_fd(value: Integer);
    get dest_offset(): bigint;
    set dest_offset(value: Integer);
    get bytes_deduped(): bigint;
    set bytes_deduped(value: Integer);
    status: number;
    reserved: number;
  }

  /** `<linux/fs.h>`: 8 bytes. */
  interface file_handle extends RecordView<'struct file_handle'> {
    handle_bytes: number;
    handle_type: number;
    get f_handle(): Uint8Array;
    set f_handle(value: Bytes);
  }

  /** `struct flock64` of `<asm/fcntl.h>`: 24 bytes on x86; 32 bytes elsewhere. */
  interface flock extends RecordView<'struct flock64'> {
    l_type: number;
    l_whence: number;
    get l_start(): bigint;
    set l_start(value: Integer);
    get l_len(): bigint;
    set l_len(value: Integer);
    l_pid: number;
  }

  /** `<linux/fs.h>`: 28 bytes. */
  interface fsxattr extends RecordView<'struct fsxattr'> {
    fsx_xflags: number;
    fsx_extsize: number;
    fsx_nextents: number;
    fsx_projid: number;
    fsx_cowextsize: number;
    get fsx_pad(): Uint8Array;
    set fsx_pad(value: Bytes);
  }

  /** `<linux/futex.h>`: 24 bytes. */
  interface futex_waitv extends RecordView<'struct futex_waitv'> {
    get val(): bigint;
    set val(value: Integer);
    get uaddr(): bigint;
    set uaddr(value: Integer);
    flags: number;
    __reserved: number;
  }

  /** `<linux/in.h>`: 132 bytes on x86, arm; 136 bytes elsewhere. */
  interface group_req extends RecordView<'struct group_req'> {
    gr_interface: number;
    get gr_group(): struct.sockaddr_storage;
    set gr_group(value: From<struct.sockaddr_storage>);
  }

  /** `<linux/in.h>`: 260 bytes on x86, arm; 264 bytes elsewhere. */
  interface group_source_req extends RecordView<'struct group_source_req'> {
    gsr_interface: number;
    get gsr_group(): struct.sockaddr_storage;
    set gsr_group(value: From<struct.sockaddr_storage>);
    get gsr_source(): struct.sockaddr_storage;
    set gsr_source(value: From<struct.sockaddr_storage>);
  }

  interface if_settings$ifs_ifsu
    extends RecordView<
      'union if_settings.ifs_ifsu',
      'raw_hdlc' | 'cisco' | 'fr' | 'fr_pvc' | 'fr_pvc_info' | 'x25' | 'sync' | 'te1'
    > {
    get raw_hdlc(): number;
    set raw_hdlc(value: Pointer);
    get cisco(): number;
    set cisco(value: Pointer);
    get fr(): number;
    set fr(value: Pointer);
    get fr_pvc(): number;
    set fr_pvc(value: Pointer);
    get fr_pvc_info(): number;
    set fr_pvc_info(value: Pointer);
    get x25(): number;
    set x25(value: Pointer);
    get sync(): number;
    set sync(value: Pointer);
    get te1(): number;
    set te1(value: Pointer);
  }

  /** `<linux/if.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface if_settings extends RecordView<'struct if_settings'> {
    type: number;
    size: number;
    get ifs_ifsu(): if_settings$ifs_ifsu;
    set ifs_ifsu(value: From<if_settings$ifs_ifsu>);
  }

  /** `<linux/if_addr.h>`: 8 bytes. */
  interface ifaddrmsg extends RecordView<'struct ifaddrmsg'> {
    ifa_family: number;
    ifa_prefixlen: number;
    ifa_flags: number;
    ifa_scope: number;
    ifa_index: number;
  }

  interface ifconf$ifc_ifcu extends RecordView<'union ifconf.ifc_ifcu', 'ifcu_buf' | 'ifcu_req'> {
    get ifcu_buf(): number;
    set ifcu_buf(value: Pointer);
    get ifcu_req(): number;
    set ifcu_req(value: Pointer);
  }

  /** `<linux/if.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface ifconf
    extends RecordView<'struct ifconf', 'ifc_buf' | 'ifc_req', 'ifc_buf' | 'ifc_req'> {
    ifc_len: number;
    get ifc_ifcu(): ifconf$ifc_ifcu;
    set ifc_ifcu(value: From<ifconf$ifc_ifcu>);
    /** `ifc_ifcu.ifcu_buf`, by its macro. */
    get ifc_buf(): number;
    set ifc_buf(value: Pointer);
    /** `ifc_ifcu.ifcu_req`, by its macro. */
    get ifc_req(): number;
    set ifc_req(value: Pointer);
  }

  /** `<linux/rtnetlink.h>`: 16 bytes. */
  interface ifinfomsg extends RecordView<'struct ifinfomsg'> {
    ifi_family: number;
    __ifi_pad: number;
    ifi_type: number;
    ifi_index: number;
    ifi_flags: number;
    ifi_change: number;
  }

  /** `<linux/if.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface ifmap extends RecordView<'struct ifmap'> {
    mem_start: number;
    mem_end: number;
    base_addr: number;
    irq: number;
    dma: number;
    port: number;
  }

  interface ifreq$ifr_ifrn extends RecordView<'union ifreq.ifr_ifrn'> {
    get ifrn_name(): Uint8Array;
    set ifrn_name(value: Bytes);
  }

  interface ifreq$ifr_ifru extends RecordView<'union ifreq.ifr_ifru', 'ifru_data'> {
    get ifru_addr(): struct.sockaddr;
    set ifru_addr(value: From<struct.sockaddr>);
    get ifru_dstaddr(): struct.sockaddr;
    set ifru_dstaddr(value: From<struct.sockaddr>);
    get ifru_broadaddr(): struct.sockaddr;
    set ifru_broadaddr(value: From<struct.sockaddr>);
    get ifru_netmask(): struct.sockaddr;
    set ifru_netmask(value: From<struct.sockaddr>);
    get ifru_hwaddr(): struct.sockaddr;
    set ifru_hwaddr(value: From<struct.sockaddr>);
    ifru_flags: number;
    ifru_ivalue: number;
    ifru_mtu: number;
    get ifru_map(): struct.ifmap;
    set ifru_map(value: From<struct.ifmap>);
    get ifru_slave(): Uint8Array;
    set ifru_slave(value: Bytes);
    get ifru_newname(): Uint8Array;
    set ifru_newname(value: Bytes);
    get ifru_data(): number;
    set ifru_data(value: Pointer);
    get ifru_settings(): struct.if_settings;
    set ifru_settings(value: From<struct.if_settings>);
  }

  /** `<linux/if.h>`: 32 bytes on x86, arm; 40 bytes elsewhere. */
  interface ifreq
    extends RecordView<
      'struct ifreq',
      'ifr_data',
      | 'ifr_addr'
      | 'ifr_bandwidth'
      | 'ifr_broadaddr'
      | 'ifr_data'
      | 'ifr_dstaddr'
      | 'ifr_flags'
      | 'ifr_hwaddr'
      | 'ifr_ifindex'
      | 'ifr_map'
      | 'ifr_metric'
      | 'ifr_mtu'
      | 'ifr_name'
      | 'ifr_netmask'
      | 'ifr_newname'
      | 'ifr_qlen'
      | 'ifr_settings'
      | 'ifr_slave'
    > {
    get ifr_ifrn(): ifreq$ifr_ifrn;
    set ifr_ifrn(value: From<ifreq$ifr_ifrn>);
    get ifr_ifru(): ifreq$ifr_ifru;
    set ifr_ifru(value: From<ifreq$ifr_ifru>);
    /** `ifr_ifru.ifru_addr`, by its macro. */
    get ifr_addr(): struct.sockaddr;
    set ifr_addr(value: From<struct.sockaddr>);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_bandwidth: number;
    /** `ifr_ifru.ifru_broadaddr`, by its macro. */
    get ifr_broadaddr(): struct.sockaddr;
    set ifr_broadaddr(value: From<struct.sockaddr>);
    /** `ifr_ifru.ifru_data`, by its macro. */
    get ifr_data(): number;
    set ifr_data(value: Pointer);
    /** `ifr_ifru.ifru_dstaddr`, by its macro. */
    get ifr_dstaddr(): struct.sockaddr;
    set ifr_dstaddr(value: From<struct.sockaddr>);
    /** `ifr_ifru.ifru_flags`, by its macro. */
    ifr_flags: number;
    /** `ifr_ifru.ifru_hwaddr`, by its macro. */
    get ifr_hwaddr(): struct.sockaddr;
    set ifr_hwaddr(value: From<struct.sockaddr>);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_ifindex: number;
    /** `ifr_ifru.ifru_map`, by its macro. */
    get ifr_map(): struct.ifmap;
    set ifr_map(value: From<struct.ifmap>);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_metric: number;
    /** `ifr_ifru.ifru_mtu`, by its macro. */
    ifr_mtu: number;
    /** `ifr_ifrn.ifrn_name`, by its macro. */
    get ifr_name(): Uint8Array;
    set ifr_name(value: Bytes);
    /** `ifr_ifru.ifru_netmask`, by its macro. */
    get ifr_netmask(): struct.sockaddr;
    set ifr_netmask(value: From<struct.sockaddr>);
    /** `ifr_ifru.ifru_newname`, by its macro. */
    get ifr_newname(): Uint8Array;
    set ifr_newname(value: Bytes);
    /** `ifr_ifru.ifru_ivalue`, by its macro. */
    ifr_qlen: number;
    /** `ifr_ifru.ifru_settings`, by its macro. */
    get ifr_settings(): struct.if_settings;
    set ifr_settings(value: From<struct.if_settings>);
    /** `ifr_ifru.ifru_slave`, by its macro. */
    get ifr_slave(): Uint8Array;
    set ifr_slave(value: Bytes);
  }

  interface in6_addr$in6_u extends RecordView<'union in6_addr.in6_u'> {
    get u6_addr8(): Uint8Array;
    set u6_addr8(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    get u6_addr16(): Elements<number>;
    set u6_addr16(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get u6_addr32(): Elements<number>;
    set u6_addr32(value: Iterable<number>);
  }

  /** `<linux/in6.h>`: 16 bytes. */
  interface in6_addr
    extends RecordView<'struct in6_addr', never, 's6_addr' | 's6_addr16' | 's6_addr32'> {
    get in6_u(): in6_addr$in6_u;
    set in6_u(value: From<in6_addr$in6_u>);
    /** `in6_u.u6_addr8`, by its macro. */
    get s6_addr(): Uint8Array;
    set s6_addr(value: Bytes);
    /** `in6_u.u6_addr16`, by its macro. */
    get s6_addr16(): Elements<number>;
    set s6_addr16(value: Iterable<number>);
    /** `in6_u.u6_addr32`, by its macro. */
    get s6_addr32(): Elements<number>;
    set s6_addr32(value: Iterable<number>);
  }

  /** `<linux/ipv6.h>`: 20 bytes. */
  interface in6_pktinfo extends RecordView<'struct in6_pktinfo'> {
    get ipi6_addr(): struct.in6_addr;
    set ipi6_addr(value: From<struct.in6_addr>);
    ipi6_ifindex: number;
  }

  /** `<linux/in.h>`: 4 bytes. */
  interface in_addr extends RecordView<'struct in_addr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    s_addr: number;
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface in_pktinfo extends RecordView<'struct in_pktinfo'> {
    ipi_ifindex: number;
    get ipi_spec_dst(): struct.in_addr;
    set ipi_spec_dst(value: From<struct.in_addr>);
    get ipi_addr(): struct.in_addr;
    set ipi_addr(value: From<struct.in_addr>);
  }

  /** `<linux/inotify.h>`: 16 bytes. */
  interface inotify_event extends RecordView<'struct inotify_event'> {
    wd: number;
    mask: number;
    cookie: number;
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_cqring_offsets extends RecordView<'struct io_cqring_offsets'> {
    head: number;
    tail: number;
    ring_mask: number;
    ring_entries: number;
    overflow: number;
    cqes: number;
    flags: number;
    resv1: number;
    get user_addr(): bigint;
    set user_addr(value: Integer);
  }

  /** `<linux/aio_abi.h>`: 32 bytes. */
  interface io_event extends RecordView<'struct io_event'> {
    get data(): bigint;
    set data(value: Integer);
    get obj(): bigint;
    set obj(value: Integer);
    get res(): bigint;
    set res(value: Integer);
    get res2(): bigint;
    set res2(value: Integer);
  }

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_sqring_offsets extends RecordView<'struct io_sqring_offsets'> {
    head: number;
    tail: number;
    ring_mask: number;
    ring_entries: number;
    flags: number;
    dropped: number;
    array: number;
    resv1: number;
    get user_addr(): bigint;
    set user_addr(value: Integer);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_buf extends RecordView<'struct io_uring_buf'> {
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    bid: number;
    resv: number;
  }

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_uring_buf_reg extends RecordView<'struct io_uring_buf_reg'> {
    get ring_addr(): bigint;
    set ring_addr(value: Integer);
    ring_entries: number;
    bgid: number;
    flags: number;
    min_left: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 40 bytes. */
  interface io_uring_buf_status extends RecordView<'struct io_uring_buf_status'> {
    buf_group: number;
    head: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_clock_register extends RecordView<'struct io_uring_clock_register'> {
    clockid: number;
    get __resv(): Uint32Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_clone_buffers extends RecordView<'struct io_uring_clone_buffers'> {
    src_fd: number;
    flags: number;
    src_off: number;
    dst_off: number;
    nr: number;
    get pad(): Uint32Array;
    set pad(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_cqe extends RecordView<'struct io_uring_cqe'> {
    get user_data(): bigint;
    set user_data(value: Integer);
    res: number;
    flags: number;
    get big_cqe(): BigUint64Array;
    set big_cqe(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_file_index_range extends RecordView<'struct io_uring_file_index_range'> {
    off: number;
    len: number;
    get resv(): bigint;
    set resv(value: Integer);
  }

  /** `<linux/io_uring.h>`: 24 bytes. */
  interface io_uring_getevents_arg extends RecordView<'struct io_uring_getevents_arg'> {
    get sigmask(): bigint;
    set sigmask(value: Integer);
    sigmask_sz: number;
    min_wait_usec: number;
    get ts(): bigint;
    set ts(value: Integer);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_mem_region_reg extends RecordView<'struct io_uring_mem_region_reg'> {
    get region_uptr(): bigint;
    set region_uptr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_napi extends RecordView<'struct io_uring_napi'> {
    busy_poll_to: number;
    prefer_busy_poll: number;
    opcode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    op_param: number;
    resv: number;
  }

  /** `<linux/io_uring.h>`: 120 bytes. */
  interface io_uring_params extends RecordView<'struct io_uring_params'> {
    sq_entries: number;
    cq_entries: number;
    flags: number;
    sq_thread_cpu: number;
    sq_thread_idle: number;
    features: number;
    wq_fd: number;
    get resv(): Uint32Array;
    set resv(value: Iterable<Integer>);
    get sq_off(): struct.io_sqring_offsets;
    set sq_off(value: From<struct.io_sqring_offsets>);
    get cq_off(): struct.io_cqring_offsets;
    set cq_off(value: From<struct.io_cqring_offsets>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_probe extends RecordView<'struct io_uring_probe'> {
    last_op: number;
    ops_len: number;
    resv: number;
    get resv2(): Uint32Array;
    set resv2(value: Iterable<Integer>);
    get ops(): Elements<struct.io_uring_probe_op>;
    set ops(value: Iterable<From<struct.io_uring_probe_op>>);
  }

  /** `<linux/io_uring.h>`: 8 bytes. */
  interface io_uring_probe_op extends RecordView<'struct io_uring_probe_op'> {
    op: number;
    resv: number;
    flags: number;
    resv2: number;
  }

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_region_desc extends RecordView<'struct io_uring_region_desc'> {
    get user_addr(): bigint;
    set user_addr(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    flags: number;
    id: number;
    get mmap_offset(): bigint;
    set mmap_offset(value: Integer);
    get __resv(): BigUint64Array;
    set __resv(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_restriction extends RecordView<'struct io_uring_restriction'> {
    opcode: number;
    register_op: number;
    sqe_op: number;
    sqe_flags: number;
    resv: number;
    get resv2(): Uint32Array;
    set resv2(value: Iterable<Integer>);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_rsrc_register extends RecordView<'struct io_uring_rsrc_register'> {
    nr: number;
    flags: number;
    get resv2(): bigint;
    set resv2(value: Integer);
    get data(): bigint;
    set data(value: Integer);
    get tags(): bigint;
    set tags(value: Integer);
  }

  /** `<linux/io_uring.h>`: 16 bytes. */
  interface io_uring_rsrc_update extends RecordView<'struct io_uring_rsrc_update'> {
    offset: number;
    resv: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/io_uring.h>`: 32 bytes. */
  interface io_uring_rsrc_update2 extends RecordView<'struct io_uring_rsrc_update2'> {
    offset: number;
    resv: number;
    get data(): bigint;
    set data(value: Integer);
    get tags(): bigint;
    set tags(value: Integer);
    nr: number;
    resv2: number;
  }

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_sqe extends RecordView<'struct io_uring_sqe'> {
    opcode: number;
    flags: number;
    ioprio: number;
    fd: number;
    get off(): bigint;
    set off(value: Integer);
    get addr2(): bigint;
    set addr2(value: Integer);
    cmd_op: number;
    __pad1: number;
    get addr(): bigint;
    set addr(value: Integer);
    get splice_off_in(): bigint;
    set splice_off_in(value: Integer);
    level: number;
    optname: number;
    len: number;
    rw_flags: number;
    fsync_flags: number;
    poll_events: number;
    poll32_events: number;
    sync_range_flags: number;
    msg_flags: number;
    timeout_flags: number;
    accept_flags: number;
    cancel_flags: number;
    open_flags: number;
    statx_flags: number;
    fadvise_advice: number;
    splice_flags: number;
    rename_flags: number;
    unlink_flags: number;
    hardlink_flags: number;
    xattr_flags: number;
    msg_ring_flags: number;
    uring_cmd_flags: number;
    waitid_flags: number;
    futex_flags: number;
    install_fd_flags: number;
    nop_flags: number;
    pipe_flags: number;
    get user_data(): bigint;
    set user_data(value: Integer);
    buf_index: number;
    buf_group: number;
    personality: number;
    splice_fd_in: number;
    file_index: number;
    zcrx_ifq_idx: number;
    optlen: number;
    addr_len: number;
    get __pad3(): Uint16Array;
    set __pad3(value: Iterable<Integer>);
    write_stream: number;
    get __pad4(): Uint8Array;
    set __pad4(value: Bytes);
    get addr3(): bigint;
    set addr3(value: Integer);
    get __pad2(): BigUint64Array;
    set __pad2(value: Iterable<Integer>);
    get attr_ptr(): bigint;
    set attr_ptr(value: Integer);
    get attr_type_mask(): bigint;
    set attr_type_mask(value: Integer);
    get optval(): bigint;
    set optval(value: Integer);
    get cmd(): Uint8Array;
    set cmd(value: Bytes);
  }

  /** `<linux/io_uring.h>`: 64 bytes. */
  interface io_uring_sync_cancel_reg extends RecordView<'struct io_uring_sync_cancel_reg'> {
    get addr(): bigint;
    set addr(value: Integer);
    fd: number;
    flags: number;
    get timeout(): struct.timespec;
    set timeout(value: From<struct.timespec>);
    opcode: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
    get pad2(): BigUint64Array;
    set pad2(value: Iterable<Integer>);
  }

  /** `<linux/aio_abi.h>`: 64 bytes. */
  interface iocb extends RecordView<'struct iocb'> {
    get aio_data(): bigint;
    set aio_data(value: Integer);
    aio_key: number;
    aio_rw_flags: number;
    aio_lio_opcode: number;
    aio_reqprio: number;
    aio_fildes: number;
    get aio_buf(): bigint;
    set aio_buf(value: Integer);
    get aio_nbytes(): bigint;
    set aio_nbytes(value: Integer);
    get aio_offset(): bigint;
    set aio_offset(value: Integer);
    get aio_reserved2(): bigint;
    set aio_reserved2(value: Integer);
    aio_flags: number;
    aio_resfd: number;
  }

  /** `<linux/uio.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface iovec extends RecordView<'struct iovec', 'iov_base'> {
    get iov_base(): number;
    set iov_base(value: Pointer);
    iov_len: number;
  }

  /** `<linux/in.h>`: 8 bytes. */
  interface ip_mreq extends RecordView<'struct ip_mreq'> {
    get imr_multiaddr(): struct.in_addr;
    set imr_multiaddr(value: From<struct.in_addr>);
    get imr_interface(): struct.in_addr;
    set imr_interface(value: From<struct.in_addr>);
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface ip_mreq_source extends RecordView<'struct ip_mreq_source'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imr_multiaddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imr_interface: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    imr_sourceaddr: number;
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface ip_mreqn extends RecordView<'struct ip_mreqn'> {
    get imr_multiaddr(): struct.in_addr;
    set imr_multiaddr(value: From<struct.in_addr>);
    get imr_address(): struct.in_addr;
    set imr_address(value: From<struct.in_addr>);
    imr_ifindex: number;
  }

  /** `<asm/ipcbuf.h>`: 36 bytes on x86, arm; 48 bytes elsewhere. */
  interface ipc64_perm extends RecordView<'struct ipc64_perm'> {
    key: number;
    uid: number;
    gid: number;
    cuid: number;
    cgid: number;
    mode: number;
    get __pad1(): Elements<number>;
    set __pad1(value: Iterable<number>);
    seq: number;
    get __pad2(): number | undefined;
    set __pad2(value: number);
    __unused1: number;
    __unused2: number;
  }

  /** `<linux/in6.h>`: 20 bytes. */
  interface ipv6_mreq extends RecordView<'struct ipv6_mreq'> {
    get ipv6mr_multiaddr(): struct.in6_addr;
    set ipv6mr_multiaddr(value: From<struct.in6_addr>);
    ipv6mr_ifindex: number;
  }

  /** What `getitimer` and `setitimer` take, with 64-bit times on every architecture: 32 bytes. */
  interface itimerval extends RecordView<'struct itimerval'> {
    get it_interval(): struct.timeval;
    set it_interval(value: From<struct.timeval>);
    get it_value(): struct.timeval;
    set it_value(value: From<struct.timeval>);
  }

  /** `struct kernel_sigaction` of `<linux/signal.h>`: 32 bytes on x86_64, aarch64, s390x, ppc64le; 20 bytes on x86, arm; 24 bytes on riscv64, loongarch64. */
  interface sigaction extends RecordView<'struct kernel_sigaction', 'sa_handler' | 'sa_restorer'> {
    get sa_handler(): number;
    set sa_handler(value: Pointer);
    sa_flags: number;
    get sa_restorer(): number | undefined;
    set sa_restorer(value: Pointer);
    get sa_mask(): bigint;
    set sa_mask(value: Integer);
  }

  /** `struct kernel_sigset_t` of `<asm/signal.h>`: 8 bytes. */
  interface sigset_t extends RecordView<'struct kernel_sigset_t'> {
    get sig(): Elements<bigint>;
    set sig(value: Iterable<Integer>);
  }

  /** `<linux/kexec.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface kexec_segment extends RecordView<'struct kexec_segment', 'buf' | 'mem'> {
    get buf(): number;
    set buf(value: Pointer);
    bufsz: number;
    get mem(): number;
    set mem(value: Pointer);
    memsz: number;
  }

  /** `<linux/keyctl.h>`: 12 bytes. */
  interface keyctl_dh_params extends RecordView<'struct keyctl_dh_params'> {
    private: number;
    priv: number;
    prime: number;
    base: number;
  }

  /** `<linux/keyctl.h>`: 44 bytes on x86, arm; 56 bytes elsewhere. */
  interface keyctl_kdf_params
    extends RecordView<'struct keyctl_kdf_params', 'hashname' | 'otherinfo'> {
    get hashname(): number;
    set hashname(value: Pointer);
    get otherinfo(): number;
    set otherinfo(value: Pointer);
    otherinfolen: number;
    get __spare(): Uint32Array;
    set __spare(value: Iterable<Integer>);
  }

  /** `<linux/keyctl.h>`: 40 bytes. */
  interface keyctl_pkey_params extends RecordView<'struct keyctl_pkey_params'> {
    key_id: number;
    in_len: number;
    out_len: number;
    in2_len: number;
    get __spare(): Uint32Array;
    set __spare(value: Iterable<Integer>);
  }

  /** `<linux/keyctl.h>`: 56 bytes. */
  interface keyctl_pkey_query extends RecordView<'struct keyctl_pkey_query'> {
    supported_ops: number;
    key_size: number;
    max_data_size: number;
    max_sig_size: number;
    max_enc_size: number;
    max_dec_size: number;
    get __spare(): Uint32Array;
    set __spare(value: Iterable<Integer>);
  }

  /** `<linux/landlock.h>`: 16 bytes. */
  interface landlock_net_port_attr extends RecordView<'struct landlock_net_port_attr'> {
    get allowed_access(): bigint;
    set allowed_access(value: Integer);
    get port(): bigint;
    set port(value: Integer);
  }

  /** `<linux/landlock.h>`: 12 bytes. */
  interface landlock_path_beneath_attr extends RecordView<'struct landlock_path_beneath_attr'> {
    get allowed_access(): bigint;
    set allowed_access(value: Integer);
    parent_fd: number;
  }

  /** `<linux/landlock.h>`: 48 bytes. */
  interface landlock_ruleset_attr extends RecordView<'struct landlock_ruleset_attr'> {
    get handled_access_fs(): bigint;
    set handled_access_fs(value: Integer);
    get handled_access_net(): bigint;
    set handled_access_net(value: Integer);
    get scoped(): bigint;
    set scoped(value: Integer);
    get quiet_access_fs(): bigint;
    set quiet_access_fs(value: Integer);
    get quiet_access_net(): bigint;
    set quiet_access_net(value: Integer);
    get quiet_scoped(): bigint;
    set quiet_scoped(value: Integer);
  }

  /** `<linux/socket.h>`: 8 bytes. */
  interface linger extends RecordView<'struct linger'> {
    l_onoff: number;
    l_linger: number;
  }

  /** `struct linux_dirent64` of `<linux/dirent.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface dirent64 extends RecordView<'struct linux_dirent64'> {
    get d_ino(): bigint;
    set d_ino(value: Integer);
    get d_off(): bigint;
    set d_off(value: Integer);
    d_reclen: number;
    d_type: number;
    get d_name(): Uint8Array;
    set d_name(value: Bytes);
  }

  /** `<linux/lsm.h>`: 32 bytes. */
  interface lsm_ctx extends RecordView<'struct lsm_ctx'> {
    get id(): bigint;
    set id(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get ctx_len(): bigint;
    set ctx_len(value: Integer);
    get ctx(): Uint8Array;
    set ctx(value: Bytes);
  }

  /** `<asm/termios.h>`: 6 bytes on ppc64le. */
  interface ltchars extends RecordView<'struct ltchars'> {
    t_suspc: number;
    t_dsuspc: number;
    t_rprntc: number;
    t_flushc: number;
    t_werasc: number;
    t_lnextc: number;
  }

  /** `<linux/socket.h>`: 32 bytes on x86, arm; 64 bytes elsewhere. */
  interface mmsghdr extends RecordView<'struct mmsghdr'> {
    get msg_hdr(): struct.msghdr;
    set msg_hdr(value: From<struct.msghdr>);
    msg_len: number;
  }

  /** `<linux/mount.h>`: 32 bytes. */
  interface mnt_id_req extends RecordView<'struct mnt_id_req'> {
    size: number;
    mnt_ns_fd: number;
    mnt_fd: number;
    get mnt_id(): bigint;
    set mnt_id(value: Integer);
    get param(): bigint;
    set param(value: Integer);
    get mnt_ns_id(): bigint;
    set mnt_ns_id(value: Integer);
  }

  /** `<linux/mount.h>`: 32 bytes. */
  interface mount_attr extends RecordView<'struct mount_attr'> {
    get attr_set(): bigint;
    set attr_set(value: Integer);
    get attr_clr(): bigint;
    set attr_clr(value: Integer);
    get propagation(): bigint;
    set propagation(value: Integer);
    get userns_fd(): bigint;
    set userns_fd(value: Integer);
  }

  /** `<linux/mqueue.h>`: 32 bytes on x86, arm; 64 bytes elsewhere. */
  interface mq_attr extends RecordView<'struct mq_attr'> {
    mq_flags: number;
    mq_maxmsg: number;
    mq_msgsize: number;
    mq_curmsgs: number;
    get __reserved(): Elements<number>;
    set __reserved(value: Iterable<number>);
  }

  /** `<linux/msg.h>`: 32 bytes. */
  interface msginfo extends RecordView<'struct msginfo'> {
    msgpool: number;
    msgmap: number;
    msgmax: number;
    msgmnb: number;
    msgmni: number;
    msgssz: number;
    msgtql: number;
    msgseg: number;
  }

  /** `<asm/msgbuf.h>`: 88 bytes on x86, arm; 120 bytes elsewhere. */
  interface msqid64_ds extends RecordView<'struct msqid64_ds'> {
    get msg_perm(): struct.ipc64_perm;
    set msg_perm(value: From<struct.ipc64_perm>);
    msg_stime: number;
    msg_rtime: number;
    msg_ctime: number;
    msg_cbytes: number;
    msg_qnum: number;
    msg_qbytes: number;
    msg_lspid: number;
    msg_lrpid: number;
    __unused4: number;
    __unused5: number;
    get msg_stime_high(): number | undefined;
    set msg_stime_high(value: number);
    get msg_rtime_high(): number | undefined;
    set msg_rtime_high(value: number);
    get msg_ctime_high(): number | undefined;
    set msg_ctime_high(value: number);
  }

  /** What `msgctl` tells of a queue of messages and is told of it, with times of 64 bits on every architecture: laid out as the kernel’s own `msqid64_ds`, whose low and high halves of times lie side by side on 32-bit ones. */
  interface msqid_ds extends RecordView<'struct msqid_ds'> {
    get msg_perm(): struct.ipc64_perm;
    set msg_perm(value: From<struct.ipc64_perm>);
    get msg_stime(): bigint;
    set msg_stime(value: Integer);
    get msg_rtime(): bigint;
    set msg_rtime(value: Integer);
    get msg_ctime(): bigint;
    set msg_ctime(value: Integer);
    msg_cbytes: number;
    msg_qnum: number;
    msg_qbytes: number;
    msg_lspid: number;
    msg_lrpid: number;
    __unused4: number;
    __unused5: number;
  }

  /** `<linux/neighbour.h>`: 12 bytes. */
  interface ndmsg extends RecordView<'struct ndmsg'> {
    ndm_family: number;
    ndm_pad1: number;
    ndm_pad2: number;
    ndm_ifindex: number;
    ndm_state: number;
    ndm_flags: number;
    ndm_type: number;
  }

  /** `struct new_utsname` of `<linux/utsname.h>`: 390 bytes. */
  interface utsname extends RecordView<'struct new_utsname'> {
    get sysname(): Uint8Array;
    set sysname(value: Bytes);
    get nodename(): Uint8Array;
    set nodename(value: Bytes);
    get release(): Uint8Array;
    set release(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get machine(): Uint8Array;
    set machine(value: Bytes);
    get domainname(): Uint8Array;
    set domainname(value: Bytes);
  }

  /** `<linux/netlink.h>`: 4 bytes. */
  interface nlattr extends RecordView<'struct nlattr'> {
    nla_len: number;
    nla_type: number;
  }

  /** `<linux/netlink.h>`: 20 bytes. */
  interface nlmsgerr extends RecordView<'struct nlmsgerr'> {
    error: number;
    get msg(): struct.nlmsghdr;
    set msg(value: From<struct.nlmsghdr>);
  }

  /** `<linux/netlink.h>`: 16 bytes. */
  interface nlmsghdr extends RecordView<'struct nlmsghdr'> {
    nlmsg_len: number;
    nlmsg_type: number;
    nlmsg_flags: number;
    nlmsg_seq: number;
    nlmsg_pid: number;
  }

  /** `<linux/nsfs.h>`: 32 bytes. */
  interface ns_id_req extends RecordView<'struct ns_id_req'> {
    size: number;
    spare: number;
    get ns_id(): bigint;
    set ns_id(value: Integer);
    ns_type: number;
    spare2: number;
    get user_ns_id(): bigint;
    set user_ns_id(value: Integer);
  }

  /** `<linux/openat2.h>`: 24 bytes. */
  interface open_how extends RecordView<'struct open_how'> {
    get flags(): bigint;
    set flags(value: Integer);
    get mode(): bigint;
    set mode(value: Integer);
    get resolve(): bigint;
    set resolve(value: Integer);
  }

  /** `<linux/if_packet.h>`: 16 bytes. */
  interface packet_mreq extends RecordView<'struct packet_mreq'> {
    mr_ifindex: number;
    mr_type: number;
    mr_alen: number;
    get mr_address(): Uint8Array;
    set mr_address(value: Bytes);
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_cr_bits extends RecordView<'struct per_cr_bits'> {
    em_branching: number;
    em_instruction_fetch: number;
    em_storage_alteration: number;
    em_gpr_alt_unused: number;
    em_store_real_address: number;
    branch_addr_ctl: number;
    storage_alt_space_ctl: number;
    starting_addr: number;
    ending_addr: number;
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_cr_words extends RecordView<'struct per_cr_words'> {
    get cr(): Elements<number>;
    set cr(value: Iterable<number>);
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_lowcore_bits extends RecordView<'struct per_lowcore_bits'> {
    perc_branching: number;
    perc_instruction_fetch: number;
    perc_storage_alteration: number;
    perc_gpr_alt_unused: number;
    perc_store_real_address: number;
    atmid_psw_bit_31: number;
    atmid_validity_bit: number;
    atmid_psw_bit_32: number;
    atmid_psw_bit_5: number;
    atmid_psw_bit_16: number;
    atmid_psw_bit_17: number;
    si: number;
    address: number;
    access_id: number;
  }

  /** `<asm/ptrace.h>`: 24 bytes on s390x. */
  interface per_lowcore_words extends RecordView<'struct per_lowcore_words'> {
    perc_atmid: number;
    address: number;
    access_id: number;
  }

  interface per_struct$control_regs extends RecordView<'union per_struct.control_regs'> {
    get words(): struct.per_cr_words;
    set words(value: From<struct.per_cr_words>);
    get bits(): struct.per_cr_bits;
    set bits(value: From<struct.per_cr_bits>);
  }

  interface per_struct$lowcore extends RecordView<'union per_struct.lowcore'> {
    get words(): struct.per_lowcore_words;
    set words(value: From<struct.per_lowcore_words>);
    get bits(): struct.per_lowcore_bits;
    set bits(value: From<struct.per_lowcore_bits>);
  }

  /** `<asm/ptrace.h>`: 72 bytes on s390x. */
  interface per_struct extends RecordView<'struct per_struct'> {
    get control_regs(): per_struct$control_regs;
    set control_regs(value: From<per_struct$control_regs>);
    single_step: number;
    instruction_fetch: number;
    starting_addr: number;
    ending_addr: number;
    get lowcore(): per_struct$lowcore;
    set lowcore(value: From<per_struct$lowcore>);
  }

  /** `<linux/perf_event.h>`: 144 bytes. */
  interface perf_event_attr extends RecordView<'struct perf_event_attr'> {
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

  /** `<linux/perf_event.h>`: 8 bytes. */
  interface perf_event_header extends RecordView<'struct perf_event_header'> {
    type: number;
    misc: number;
    size: number;
  }

  /** `<linux/perf_event.h>`: 1088 bytes. */
  interface perf_event_mmap_page extends RecordView<'struct perf_event_mmap_page'> {
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

  /** `<linux/pidfd.h>`: 88 bytes. */
  interface pidfd_info extends RecordView<'struct pidfd_info'> {
    get mask(): bigint;
    set mask(value: Integer);
    get cgroupid(): bigint;
    set cgroupid(value: Integer);
    pid: number;
    tgid: number;
    ppid: number;
    ruid: number;
    rgid: number;
    euid: number;
    egid: number;
    suid: number;
    sgid: number;
    fsuid: number;
    fsgid: number;
    exit_code: number;
    coredump_mask: number;
    coredump_signal: number;
    coredump_code: number;
    coredump_pad: number;
    get supported_mask(): bigint;
    set supported_mask(value: Integer);
  }

  /** `<asm/poll.h>`: 8 bytes. */
  interface pollfd extends RecordView<'struct pollfd'> {
    fd: number;
    events: number;
    revents: number;
  }

  /** `<linux/prctl.h>`: 100 bytes on x86; 104 bytes elsewhere. */
  interface prctl_mm_map extends RecordView<'struct prctl_mm_map', 'auxv'> {
    get start_code(): bigint;
    set start_code(value: Integer);
    get end_code(): bigint;
    set end_code(value: Integer);
    get start_data(): bigint;
    set start_data(value: Integer);
    get end_data(): bigint;
    set end_data(value: Integer);
    get start_brk(): bigint;
    set start_brk(value: Integer);
    get brk(): bigint;
    set brk(value: Integer);
    get start_stack(): bigint;
    set start_stack(value: Integer);
    get arg_start(): bigint;
    set arg_start(value: Integer);
    get arg_end(): bigint;
    set arg_end(value: Integer);
    get env_start(): bigint;
    set env_start(value: Integer);
    get env_end(): bigint;
    set env_end(value: Integer);
    get auxv(): number;
    set auxv(value: Pointer);
    auxv_size: number;
    exe_fd: number;
  }

  /** `<asm/ptrace.h>`: 16 bytes on s390x. */
  interface psw_t extends RecordView<'struct psw_t'> {
    mask: number;
    addr: number;
  }

  /** `<asm/ptrace.h>`: 168 bytes on x86_64; 68 bytes on x86; 72 bytes on arm; 352 bytes on ppc64le. */
  interface pt_regs extends RecordView<'struct pt_regs'> {
    get r15(): number | undefined;
    set r15(value: number);
    get r14(): number | undefined;
    set r14(value: number);
    get r13(): number | undefined;
    set r13(value: number);
    get r12(): number | undefined;
    set r12(value: number);
    get rbp(): number | undefined;
    set rbp(value: number);
    get rbx(): number | undefined;
    set rbx(value: number);
    get r11(): number | undefined;
    set r11(value: number);
    get r10(): number | undefined;
    set r10(value: number);
    get r9(): number | undefined;
    set r9(value: number);
    get r8(): number | undefined;
    set r8(value: number);
    get rax(): number | undefined;
    set rax(value: number);
    get rcx(): number | undefined;
    set rcx(value: number);
    get rdx(): number | undefined;
    set rdx(value: number);
    get rsi(): number | undefined;
    set rsi(value: number);
    get rdi(): number | undefined;
    set rdi(value: number);
    get orig_rax(): number | undefined;
    set orig_rax(value: number);
    get rip(): number | undefined;
    set rip(value: number);
    get cs(): number | undefined;
    set cs(value: number);
    get eflags(): number | undefined;
    set eflags(value: number);
    get rsp(): number | undefined;
    set rsp(value: number);
    get ss(): number | undefined;
    set ss(value: number);
    get ebx(): number | undefined;
    set ebx(value: number);
    get ecx(): number | undefined;
    set ecx(value: number);
    get edx(): number | undefined;
    set edx(value: number);
    get esi(): number | undefined;
    set esi(value: number);
    get edi(): number | undefined;
    set edi(value: number);
    get ebp(): number | undefined;
    set ebp(value: number);
    get eax(): number | undefined;
    set eax(value: number);
    get xds(): number | undefined;
    set xds(value: number);
    get xes(): number | undefined;
    set xes(value: number);
    get xfs(): number | undefined;
    set xfs(value: number);
    get xgs(): number | undefined;
    set xgs(value: number);
    get orig_eax(): number | undefined;
    set orig_eax(value: number);
    get eip(): number | undefined;
    set eip(value: number);
    get xcs(): number | undefined;
    set xcs(value: number);
    get esp(): number | undefined;
    set esp(value: number);
    get xss(): number | undefined;
    set xss(value: number);
    get uregs(): Elements<number> | undefined;
    set uregs(value: Iterable<number>);
    get gpr(): Elements<number> | undefined;
    set gpr(value: Iterable<number>);
    get nip(): number | undefined;
    set nip(value: number);
    get msr(): number | undefined;
    set msr(value: number);
    get orig_gpr3(): number | undefined;
    set orig_gpr3(value: number);
    get ctr(): number | undefined;
    set ctr(value: number);
    get link(): number | undefined;
    set link(value: number);
    get xer(): number | undefined;
    set xer(value: number);
    get ccr(): number | undefined;
    set ccr(value: number);
    get softe(): number | undefined;
    set softe(value: number);
    get trap(): number | undefined;
    set trap(value: number);
    get dar(): number | undefined;
    set dar(value: number);
    get dsisr(): number | undefined;
    set dsisr(value: number);
    get result(): number | undefined;
    set result(value: number);
  }

  /** `<linux/ptrace.h>`: 16 bytes. */
  interface ptrace_peeksiginfo_args extends RecordView<'struct ptrace_peeksiginfo_args'> {
    get off(): bigint;
    set off(value: Integer);
    flags: number;
    nr: number;
  }

  /** `<linux/ptrace.h>`: 24 bytes. */
  interface ptrace_rseq_configuration extends RecordView<'struct ptrace_rseq_configuration'> {
    get rseq_abi_pointer(): bigint;
    set rseq_abi_pointer(value: Integer);
    rseq_abi_size: number;
    signature: number;
    flags: number;
    pad: number;
  }

  /** `<linux/ptrace.h>`: 32 bytes. */
  interface ptrace_sud_config extends RecordView<'struct ptrace_sud_config'> {
    get mode(): bigint;
    set mode(value: Integer);
    get selector(): bigint;
    set selector(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  interface ptrace_syscall_info$entry extends RecordView<'struct ptrace_syscall_info.entry'> {
    get nr(): bigint;
    set nr(value: Integer);
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
  }

  interface ptrace_syscall_info$exit extends RecordView<'struct ptrace_syscall_info.exit'> {
    get rval(): bigint;
    set rval(value: Integer);
    is_error: number;
  }

  interface ptrace_syscall_info$seccomp extends RecordView<'struct ptrace_syscall_info.seccomp'> {
    get nr(): bigint;
    set nr(value: Integer);
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
    ret_data: number;
    reserved2: number;
  }

  /** `<linux/ptrace.h>`: 88 bytes. */
  interface ptrace_syscall_info extends RecordView<'struct ptrace_syscall_info'> {
    op: number;
    reserved: number;
    flags: number;
    arch: number;
    get instruction_pointer(): bigint;
    set instruction_pointer(value: Integer);
    get stack_pointer(): bigint;
    set stack_pointer(value: Integer);
    get entry(): ptrace_syscall_info$entry;
    set entry(value: From<ptrace_syscall_info$entry>);
    get exit(): ptrace_syscall_info$exit;
    set exit(value: From<ptrace_syscall_info$exit>);
    get seccomp(): ptrace_syscall_info$seccomp;
    set seccomp(value: From<ptrace_syscall_info$seccomp>);
  }

  /** `<asm/hwprobe.h>`: 16 bytes on riscv64. */
  interface riscv_hwprobe extends RecordView<'struct riscv_hwprobe'> {
    get key(): bigint;
    set key(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `struct rlimit64` of `<linux/resource.h>`: 16 bytes. */
  interface rlimit extends RecordView<'struct rlimit64'> {
    get rlim_cur(): bigint;
    set rlim_cur(value: Integer);
    get rlim_max(): bigint;
    set rlim_max(value: Integer);
  }

  /** `<linux/futex.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface robust_list extends RecordView<'struct robust_list', 'next'> {
    get next(): number;
    set next(value: Pointer);
  }

  /** `<linux/futex.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface robust_list_head extends RecordView<'struct robust_list_head', 'list_op_pending'> {
    get list(): struct.robust_list;
    set list(value: From<struct.robust_list>);
    futex_offset: number;
    get list_op_pending(): number;
    set list_op_pending(value: Pointer);
  }

  /** `<linux/rseq.h>`: 64 bytes. */
  interface rseq extends RecordView<'struct rseq'> {
    cpu_id_start: number;
    cpu_id: number;
    get rseq_cs(): bigint;
    set rseq_cs(value: Integer);
    flags: number;
    node_id: number;
    mm_cid: number;
    get slice_ctrl(): struct.rseq_slice_ctrl;
    set slice_ctrl(value: From<struct.rseq_slice_ctrl>);
    __reserved: number;
    get end(): Uint8Array;
    set end(value: Bytes);
  }

  /** `<linux/rseq.h>`: 4 bytes. */
  interface rseq_slice_ctrl extends RecordView<'struct rseq_slice_ctrl'> {
    all: number;
    request: number;
    granted: number;
    __reserved: number;
  }

  /** `<linux/rtnetlink.h>`: 4 bytes. */
  interface rtattr extends RecordView<'struct rtattr'> {
    rta_len: number;
    rta_type: number;
  }

  /** `<linux/rtnetlink.h>`: 12 bytes. */
  interface rtmsg extends RecordView<'struct rtmsg'> {
    rtm_family: number;
    rtm_dst_len: number;
    rtm_src_len: number;
    rtm_tos: number;
    rtm_table: number;
    rtm_protocol: number;
    rtm_scope: number;
    rtm_type: number;
    rtm_flags: number;
  }

  /** `<linux/resource.h>`: 72 bytes on x86, arm; 144 bytes elsewhere. */
  interface rusage extends RecordView<'struct rusage'> {
    get ru_utime(): struct.__kernel_old_timeval;
    set ru_utime(value: From<struct.__kernel_old_timeval>);
    get ru_stime(): struct.__kernel_old_timeval;
    set ru_stime(value: From<struct.__kernel_old_timeval>);
    ru_maxrss: number;
    ru_ixrss: number;
    ru_idrss: number;
    ru_isrss: number;
    ru_minflt: number;
    ru_majflt: number;
    ru_nswap: number;
    ru_inblock: number;
    ru_oublock: number;
    ru_msgsnd: number;
    ru_msgrcv: number;
    ru_nsignals: number;
    ru_nvcsw: number;
    ru_nivcsw: number;
  }

  /** `<asm/ptrace.h>`: 136 bytes on s390x. */
  interface s390_fp_regs extends RecordView<'struct s390_fp_regs'> {
    fpc: number;
    pad: number;
    get fprs(): Elements<union.freg_t>;
    set fprs(value: Iterable<From<union.freg_t>>);
  }

  /** `<linux/sched/types.h>`: 56 bytes. */
  interface sched_attr extends RecordView<'struct sched_attr'> {
    size: number;
    sched_policy: number;
    get sched_flags(): bigint;
    set sched_flags(value: Integer);
    sched_nice: number;
    sched_priority: number;
    get sched_runtime(): bigint;
    set sched_runtime(value: Integer);
    get sched_deadline(): bigint;
    set sched_deadline(value: Integer);
    get sched_period(): bigint;
    set sched_period(value: Integer);
    sched_util_min: number;
    sched_util_max: number;
  }

  /** `<linux/sched/types.h>`: 4 bytes. */
  interface sched_param extends RecordView<'struct sched_param'> {
    sched_priority: number;
  }

  /** `<linux/seccomp.h>`: 64 bytes. */
  interface seccomp_data extends RecordView<'struct seccomp_data'> {
    nr: number;
    arch: number;
    get instruction_pointer(): bigint;
    set instruction_pointer(value: Integer);
    get args(): BigUint64Array;
    set args(value: Iterable<Integer>);
  }

  /** `<linux/ptrace.h>`: 16 bytes. */
  interface seccomp_metadata extends RecordView<'struct seccomp_metadata'> {
    get filter_off(): bigint;
    set filter_off(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/seccomp.h>`: 80 bytes. */
  interface seccomp_notif extends RecordView<'struct seccomp_notif'> {
    get id(): bigint;
    set id(value: Integer);
    pid: number;
    flags: number;
    get data(): struct.seccomp_data;
    set data(value: From<struct.seccomp_data>);
  }

  /** `<linux/seccomp.h>`: 24 bytes. */
  interface seccomp_notif_addfd extends RecordView<'struct seccomp_notif_addfd'> {
    get id(): bigint;
    set id(value: Integer);
    flags: number;
    srcfd: number;
    newfd: number;
    newfd_flags: number;
  }

  /** `<linux/seccomp.h>`: 24 bytes. */
  interface seccomp_notif_resp extends RecordView<'struct seccomp_notif_resp'> {
    get id(): bigint;
    set id(value: Integer);
    get val(): bigint;
    set val(value: Integer);
    error: number;
    flags: number;
  }

  /** `<linux/seccomp.h>`: 6 bytes. */
  interface seccomp_notif_sizes extends RecordView<'struct seccomp_notif_sizes'> {
    seccomp_notif: number;
    seccomp_notif_resp: number;
    seccomp_data: number;
  }

  /** `<linux/sem.h>`: 6 bytes. */
  interface sembuf extends RecordView<'struct sembuf'> {
    sem_num: number;
    sem_op: number;
    sem_flg: number;
  }

  /** `<asm/sembuf.h>`: 104 bytes on x86_64; 64 bytes on x86, arm; 88 bytes elsewhere. */
  interface semid64_ds extends RecordView<'struct semid64_ds'> {
    get sem_perm(): struct.ipc64_perm;
    set sem_perm(value: From<struct.ipc64_perm>);
    sem_otime: number;
    get __unused1(): number | undefined;
    set __unused1(value: number);
    sem_ctime: number;
    get __unused2(): number | undefined;
    set __unused2(value: number);
    sem_nsems: number;
    __unused3: number;
    __unused4: number;
    get sem_otime_high(): number | undefined;
    set sem_otime_high(value: number);
    get sem_ctime_high(): number | undefined;
    set sem_ctime_high(value: number);
  }

  /** What `semctl` tells of a set of semaphores and is told of it, with times of 64 bits on every architecture: laid out as the kernel’s own `semid64_ds`, whose low and high halves of times lie side by side on 32-bit ones. */
  interface semid_ds extends RecordView<'struct semid_ds'> {
    get sem_perm(): struct.ipc64_perm;
    set sem_perm(value: From<struct.ipc64_perm>);
    get sem_otime(): bigint;
    set sem_otime(value: Integer);
    get sem_ctime(): bigint;
    set sem_ctime(value: Integer);
    sem_nsems: number;
    __unused3: number;
    __unused4: number;
  }

  /** `<linux/sem.h>`: 40 bytes. */
  interface seminfo extends RecordView<'struct seminfo'> {
    semmap: number;
    semmni: number;
    semmns: number;
    semmnu: number;
    semmsl: number;
    semopm: number;
    semume: number;
    semusz: number;
    semvmx: number;
    semaem: number;
  }

  /** `<linux/serial.h>`: 80 bytes. */
  interface serial_icounter_struct extends RecordView<'struct serial_icounter_struct'> {
    cts: number;
    dsr: number;
    rng: number;
    dcd: number;
    rx: number;
    tx: number;
    frame: number;
    overrun: number;
    parity: number;
    brk: number;
    buf_overrun: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 40 bytes. */
  interface serial_iso7816 extends RecordView<'struct serial_iso7816'> {
    flags: number;
    tg: number;
    sc_fi: number;
    sc_di: number;
    clk: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 168 bytes. */
  interface serial_multiport_struct extends RecordView<'struct serial_multiport_struct'> {
    irq: number;
    port1: number;
    mask1: number;
    match1: number;
    port2: number;
    mask2: number;
    match2: number;
    port3: number;
    mask3: number;
    match3: number;
    port4: number;
    mask4: number;
    match4: number;
    port_monitor: number;
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 32 bytes. */
  interface serial_rs485 extends RecordView<'struct serial_rs485'> {
    flags: number;
    delay_rts_before_send: number;
    delay_rts_after_send: number;
    get padding(): Uint32Array;
    set padding(value: Iterable<Integer>);
    addr_recv: number;
    addr_dest: number;
    get padding0(): Uint8Array;
    set padding0(value: Bytes);
    get padding1(): Uint32Array;
    set padding1(value: Iterable<Integer>);
  }

  /** `<linux/serial.h>`: 60 bytes on x86, arm; 72 bytes elsewhere. */
  interface serial_struct extends RecordView<'struct serial_struct', 'iomem_base'> {
    type: number;
    line: number;
    port: number;
    irq: number;
    flags: number;
    xmit_fifo_size: number;
    custom_divisor: number;
    baud_base: number;
    close_delay: number;
    io_type: number;
    get reserved_char(): Uint8Array;
    set reserved_char(value: Bytes);
    hub6: number;
    closing_wait: number;
    closing_wait2: number;
    get iomem_base(): number;
    set iomem_base(value: Pointer);
    iomem_reg_shift: number;
    port_high: number;
    iomap_base: number;
  }

  /** `<asm/termios.h>`: 6 bytes on ppc64le. */
  interface sgttyb extends RecordView<'struct sgttyb'> {
    sg_ispeed: number;
    sg_ospeed: number;
    sg_erase: number;
    sg_kill: number;
    sg_flags: number;
  }

  /** `<linux/shm.h>`: 24 bytes on x86, arm; 48 bytes elsewhere. */
  interface shm_info extends RecordView<'struct shm_info'> {
    used_ids: number;
    shm_tot: number;
    shm_rss: number;
    shm_swp: number;
    swap_attempts: number;
    swap_successes: number;
  }

  /** `<asm/shmbuf.h>`: 84 bytes on x86, arm; 112 bytes elsewhere. */
  interface shmid64_ds extends RecordView<'struct shmid64_ds'> {
    get shm_perm(): struct.ipc64_perm;
    set shm_perm(value: From<struct.ipc64_perm>);
    shm_segsz: number;
    shm_atime: number;
    shm_dtime: number;
    shm_ctime: number;
    shm_cpid: number;
    shm_lpid: number;
    shm_nattch: number;
    get __unused4(): number | undefined;
    set __unused4(value: number);
    __unused5: number;
    get shm_atime_high(): number | undefined;
    set shm_atime_high(value: number);
    get shm_dtime_high(): number | undefined;
    set shm_dtime_high(value: number);
    get shm_ctime_high(): number | undefined;
    set shm_ctime_high(value: number);
    get __unused6(): number | undefined;
    set __unused6(value: number);
  }

  /** What `shmctl` tells of shared memory and is told of it, with times of 64 bits on every architecture: laid out as the kernel’s own `shmid64_ds`, whose low and high halves of times lie side by side on 32-bit ones. */
  interface shmid_ds extends RecordView<'struct shmid_ds'> {
    get shm_perm(): struct.ipc64_perm;
    set shm_perm(value: From<struct.ipc64_perm>);
    shm_segsz: number;
    get shm_atime(): bigint;
    set shm_atime(value: Integer);
    get shm_dtime(): bigint;
    set shm_dtime(value: Integer);
    get shm_ctime(): bigint;
    set shm_ctime(value: Integer);
    shm_cpid: number;
    shm_lpid: number;
    shm_nattch: number;
    get __unused4(): number | undefined;
    set __unused4(value: number);
    __unused5: number;
    get __unused6(): number | undefined;
    set __unused6(value: number);
  }

  /** `<asm/shmbuf.h>`: 36 bytes on x86, arm; 72 bytes elsewhere. */
  interface shminfo64 extends RecordView<'struct shminfo64'> {
    get shmmax(): bigint;
    set shmmax(value: Integer);
    shmmin: number;
    shmmni: number;
    shmseg: number;
    get shmall(): bigint;
    set shmall(value: Integer);
    __unused1: number;
    __unused2: number;
    __unused3: number;
    __unused4: number;
  }

  /** `struct sigaltstack` of `<asm/signal.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface stack_t extends RecordView<'struct sigaltstack', 'ss_sp'> {
    get ss_sp(): number;
    set ss_sp(value: Pointer);
    ss_flags: number;
    ss_size: number;
  }

  interface sigevent$_sigev_un$_sigev_thread
    extends RecordView<'struct sigevent._sigev_un._sigev_thread', '_function' | '_attribute'> {
    get _function(): number;
    set _function(value: Pointer);
    get _attribute(): number;
    set _attribute(value: Pointer);
  }

  interface sigevent$_sigev_un extends RecordView<'union sigevent._sigev_un'> {
    get _pad(): Int32Array;
    set _pad(value: Iterable<Integer>);
    _tid: number;
    get _sigev_thread(): sigevent$_sigev_un$_sigev_thread;
    set _sigev_thread(value: From<sigevent$_sigev_un$_sigev_thread>);
  }

  /** `<asm/siginfo.h>`: 64 bytes. */
  interface sigevent
    extends RecordView<
      'struct sigevent',
      'sigev_notify_attributes' | 'sigev_notify_function',
      'sigev_notify_attributes' | 'sigev_notify_function' | 'sigev_notify_thread_id'
    > {
    get sigev_value(): union.sigval;
    set sigev_value(value: From<union.sigval>);
    sigev_signo: number;
    sigev_notify: number;
    get _sigev_un(): sigevent$_sigev_un;
    set _sigev_un(value: From<sigevent$_sigev_un>);
    /** `_sigev_un._sigev_thread._attribute`, by its macro. */
    get sigev_notify_attributes(): number;
    set sigev_notify_attributes(value: Pointer);
    /** `_sigev_un._sigev_thread._function`, by its macro. */
    get sigev_notify_function(): number;
    set sigev_notify_function(value: Pointer);
    /** `_sigev_un._tid`, by its macro. */
    sigev_notify_thread_id: number;
  }

  /** `<asm/siginfo.h>`: 128 bytes. */
  interface siginfo
    extends RecordView<
      'struct siginfo',
      'si_addr' | 'si_call_addr' | 'si_lower' | 'si_ptr' | 'si_upper',
      | 'si_addr'
      | 'si_addr_lsb'
      | 'si_arch'
      | 'si_band'
      | 'si_call_addr'
      | 'si_fd'
      | 'si_int'
      | 'si_lower'
      | 'si_overrun'
      | 'si_perf_data'
      | 'si_perf_flags'
      | 'si_perf_type'
      | 'si_pid'
      | 'si_pkey'
      | 'si_ptr'
      | 'si_status'
      | 'si_stime'
      | 'si_sys_private'
      | 'si_syscall'
      | 'si_tid'
      | 'si_trapno'
      | 'si_uid'
      | 'si_upper'
      | 'si_utime'
      | 'si_value'
    > {
    si_signo: number;
    si_errno: number;
    si_code: number;
    get _sifields(): union.__sifields;
    set _sifields(value: From<union.__sifields>);
    get _si_pad(): Int32Array;
    set _si_pad(value: Iterable<Integer>);
    /** `_sifields._sigfault._addr`, by its macro. */
    get si_addr(): number;
    set si_addr(value: Pointer);
    /** `_sifields._sigfault._addr_lsb`, by its macro. */
    si_addr_lsb: number;
    /** `_sifields._sigsys._arch`, by its macro. */
    si_arch: number;
    /** `_sifields._sigpoll._band`, by its macro. */
    si_band: number;
    /** `_sifields._sigsys._call_addr`, by its macro. */
    get si_call_addr(): number;
    set si_call_addr(value: Pointer);
    /** `_sifields._sigpoll._fd`, by its macro. */
    si_fd: number;
    /** `_sifields._rt._sigval.sival_int`, by its macro. */
    si_int: number;
    /** `_sifields._sigfault._addr_bnd._lower`, by its macro. */
    get si_lower(): number;
    set si_lower(value: Pointer);
    /** `_sifields._timer._overrun`, by its macro. */
    si_overrun: number;
    /** `_sifields._sigfault._perf._data`, by its macro. */
    si_perf_data: number;
    /** `_sifields._sigfault._perf._flags`, by its macro. */
    si_perf_flags: number;
    /** `_sifields._sigfault._perf._type`, by its macro. */
    si_perf_type: number;
    /** `_sifields._kill._pid`, by its macro. */
    si_pid: number;
    /** `_sifields._sigfault._addr_pkey._pkey`, by its macro. */
    si_pkey: number;
    /** `_sifields._rt._sigval.sival_ptr`, by its macro. */
    get si_ptr(): number;
    set si_ptr(value: Pointer);
    /** `_sifields._sigchld._status`, by its macro. */
    si_status: number;
    /** `_sifields._sigchld._stime`, by its macro. */
    si_stime: number;
    /** `_sifields._timer._sys_private`, by its macro. */
    si_sys_private: number;
    /** `_sifields._sigsys._syscall`, by its macro. */
    si_syscall: number;
    /** `_sifields._timer._tid`, by its macro. */
    si_tid: number;
    /** `_sifields._sigfault._trapno`, by its macro. */
    si_trapno: number;
    /** `_sifields._kill._uid`, by its macro. */
    si_uid: number;
    /** `_sifields._sigfault._addr_bnd._upper`, by its macro. */
    get si_upper(): number;
    set si_upper(value: Pointer);
    /** `_sifields._sigchld._utime`, by its macro. */
    si_utime: number;
    /** `_sifields._rt._sigval`, by its macro. */
    get si_value(): union.sigval;
    set si_value(value: From<union.sigval>);
  }

  /** `<linux/signalfd.h>`: 128 bytes. */
  interface signalfd_siginfo extends RecordView<'struct signalfd_siginfo'> {
    ssi_signo: number;
    ssi_errno: number;
    ssi_code: number;
    ssi_pid: number;
    ssi_uid: number;
    ssi_fd: number;
    ssi_tid: number;
    ssi_band: number;
    ssi_overrun: number;
    ssi_trapno: number;
    ssi_status: number;
    ssi_int: number;
    get ssi_ptr(): bigint;
    set ssi_ptr(value: Integer);
    get ssi_utime(): bigint;
    set ssi_utime(value: Integer);
    get ssi_stime(): bigint;
    set ssi_stime(value: Integer);
    get ssi_addr(): bigint;
    set ssi_addr(value: Integer);
    ssi_addr_lsb: number;
    __pad2: number;
    ssi_syscall: number;
    get ssi_call_addr(): bigint;
    set ssi_call_addr(value: Integer);
    ssi_arch: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }

  /** `<linux/net_tstamp.h>`: 8 bytes. */
  interface so_timestamping extends RecordView<'struct so_timestamping'> {
    flags: number;
    bind_phc: number;
  }

  /** `<linux/errqueue.h>`: 4 bytes. */
  interface sock_ee_data_rfc4884 extends RecordView<'struct sock_ee_data_rfc4884'> {
    len: number;
    flags: number;
    reserved: number;
  }

  /** `<linux/errqueue.h>`: 16 bytes. */
  interface sock_extended_err extends RecordView<'struct sock_extended_err'> {
    ee_errno: number;
    ee_origin: number;
    ee_type: number;
    ee_code: number;
    ee_pad: number;
    ee_info: number;
    ee_data: number;
    get ee_rfc4884(): struct.sock_ee_data_rfc4884;
    set ee_rfc4884(value: From<struct.sock_ee_data_rfc4884>);
  }

  /** `<linux/filter.h>`: 8 bytes. */
  interface sock_filter extends RecordView<'struct sock_filter'> {
    code: number;
    jt: number;
    jf: number;
    k: number;
  }

  /** `<linux/filter.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface sock_fprog extends RecordView<'struct sock_fprog', 'filter'> {
    len: number;
    get filter(): number;
    set filter(value: Pointer);
  }

  /** `<linux/net_tstamp.h>`: 8 bytes. */
  interface sock_txtime extends RecordView<'struct sock_txtime'> {
    clockid: number;
    flags: number;
  }

  /** `<linux/socket.h>`: 16 bytes. */
  interface sockaddr extends RecordView<'struct sockaddr'> {
    sa_family: number;
    get sa_data(): Uint8Array;
    set sa_data(value: Bytes);
  }

  /** `<linux/in.h>`: 16 bytes. */
  interface sockaddr_in extends RecordView<'struct sockaddr_in'> {
    sin_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sin_port: number;
    get sin_addr(): struct.in_addr;
    set sin_addr(value: From<struct.in_addr>);
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }

  /** `<linux/in6.h>`: 28 bytes. */
  interface sockaddr_in6 extends RecordView<'struct sockaddr_in6'> {
    sin6_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sin6_port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sin6_flowinfo: number;
    get sin6_addr(): struct.in6_addr;
    set sin6_addr(value: From<struct.in6_addr>);
    sin6_scope_id: number;
  }

  /** `<linux/if_packet.h>`: 20 bytes. */
  interface sockaddr_ll extends RecordView<'struct sockaddr_ll'> {
    sll_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sll_protocol: number;
    sll_ifindex: number;
    sll_hatype: number;
    sll_pkttype: number;
    sll_halen: number;
    get sll_addr(): Uint8Array;
    set sll_addr(value: Bytes);
  }

  /** `<linux/netlink.h>`: 12 bytes. */
  interface sockaddr_nl extends RecordView<'struct sockaddr_nl'> {
    nl_family: number;
    nl_pad: number;
    nl_pid: number;
    nl_groups: number;
  }

  /** `<linux/un.h>`: 110 bytes. */
  interface sockaddr_un extends RecordView<'struct sockaddr_un'> {
    sun_family: number;
    get sun_path(): Uint8Array;
    set sun_path(value: Bytes);
  }

  /** `<linux/vm_sockets.h>`: 16 bytes. */
  interface sockaddr_vm extends RecordView<'struct sockaddr_vm'> {
    svm_family: number;
    svm_reserved1: number;
    svm_port: number;
    svm_cid: number;
    svm_flags: number;
    get svm_zero(): Uint8Array;
    set svm_zero(value: Bytes);
  }

  /** What `stat` and its kin fill in, with 64-bit times, sizes and inodes on every architecture. On 64-bit ones it is laid out as the kernel’s own. */
  interface stat extends RecordView<'struct stat'> {
    get st_dev(): bigint;
    set st_dev(value: Integer);
    get st_ino(): bigint;
    set st_ino(value: Integer);
    st_nlink: number;
    st_mode: number;
    st_uid: number;
    st_gid: number;
    get st_rdev(): bigint;
    set st_rdev(value: Integer);
    get st_size(): bigint;
    set st_size(value: Integer);
    st_blksize: number;
    get st_blocks(): bigint;
    set st_blocks(value: Integer);
    get st_atime(): bigint;
    set st_atime(value: Integer);
    st_atime_nsec: number;
    get st_mtime(): bigint;
    set st_mtime(value: Integer);
    st_mtime_nsec: number;
    get st_ctime(): bigint;
    set st_ctime(value: Integer);
    st_ctime_nsec: number;
  }

  /** `struct statfs64` of `<asm/statfs.h>`: 84 bytes on x86, arm; 88 bytes on s390x; 120 bytes elsewhere. */
  interface statfs extends RecordView<'struct statfs64'> {
    f_type: number;
    f_bsize: number;
    get f_blocks(): bigint;
    set f_blocks(value: Integer);
    get f_bfree(): bigint;
    set f_bfree(value: Integer);
    get f_bavail(): bigint;
    set f_bavail(value: Integer);
    get f_files(): bigint;
    set f_files(value: Integer);
    get f_ffree(): bigint;
    set f_ffree(value: Integer);
    get f_fsid(): struct.__kernel_fsid_t;
    set f_fsid(value: From<struct.__kernel_fsid_t>);
    f_namelen: number;
    f_frsize: number;
    f_flags: number;
    get f_spare(): Elements<number>;
    set f_spare(value: Iterable<number>);
  }

  /** `<linux/mount.h>`: 512 bytes. */
  interface statmount extends RecordView<'struct statmount'> {
    size: number;
    mnt_opts: number;
    get mask(): bigint;
    set mask(value: Integer);
    sb_dev_major: number;
    sb_dev_minor: number;
    get sb_magic(): bigint;
    set sb_magic(value: Integer);
    sb_flags: number;
    fs_type: number;
    get mnt_id(): bigint;
    set mnt_id(value: Integer);
    get mnt_parent_id(): bigint;
    set mnt_parent_id(value: Integer);
    mnt_id_old: number;
    mnt_parent_id_old: number;
    get mnt_attr(): bigint;
    set mnt_attr(value: Integer);
    get mnt_propagation(): bigint;
    set mnt_propagation(value: Integer);
    get mnt_peer_group(): bigint;
    set mnt_peer_group(value: Integer);
    get mnt_master(): bigint;
    set mnt_master(value: Integer);
    get propagate_from(): bigint;
    set propagate_from(value: Integer);
    mnt_root: number;
    mnt_point: number;
    get mnt_ns_id(): bigint;
    set mnt_ns_id(value: Integer);
    fs_subtype: number;
    sb_source: number;
    opt_num: number;
    opt_array: number;
    opt_sec_num: number;
    opt_sec_array: number;
    get supported_mask(): bigint;
    set supported_mask(value: Integer);
    mnt_uidmap_num: number;
    mnt_uidmap: number;
    mnt_gidmap_num: number;
    mnt_gidmap: number;
    get __spare2(): BigUint64Array;
    set __spare2(value: Iterable<Integer>);
    get str(): Uint8Array;
    set str(value: Bytes);
  }

  /** `<linux/stat.h>`: 256 bytes. */
  interface statx extends RecordView<'struct statx'> {
    stx_mask: number;
    stx_blksize: number;
    get stx_attributes(): bigint;
    set stx_attributes(value: Integer);
    stx_nlink: number;
    stx_uid: number;
    stx_gid: number;
    stx_mode: number;
    get __spare0(): Uint16Array;
    set __spare0(value: Iterable<Integer>);
    get stx_ino(): bigint;
    set stx_ino(value: Integer);
    get stx_size(): bigint;
    set stx_size(value: Integer);
    get stx_blocks(): bigint;
    set stx_blocks(value: Integer);
    get stx_attributes_mask(): bigint;
    set stx_attributes_mask(value: Integer);
    get stx_atime(): struct.statx_timestamp;
    set stx_atime(value: From<struct.statx_timestamp>);
    get stx_btime(): struct.statx_timestamp;
    set stx_btime(value: From<struct.statx_timestamp>);
    get stx_ctime(): struct.statx_timestamp;
    set stx_ctime(value: From<struct.statx_timestamp>);
    get stx_mtime(): struct.statx_timestamp;
    set stx_mtime(value: From<struct.statx_timestamp>);
    stx_rdev_major: number;
    stx_rdev_minor: number;
    stx_dev_major: number;
    stx_dev_minor: number;
    get stx_mnt_id(): bigint;
    set stx_mnt_id(value: Integer);
    stx_dio_mem_align: number;
    stx_dio_offset_align: number;
    get stx_subvol(): bigint;
    set stx_subvol(value: Integer);
    stx_atomic_write_unit_min: number;
    stx_atomic_write_unit_max: number;
    stx_atomic_write_segments_max: number;
    stx_dio_read_offset_align: number;
    stx_atomic_write_unit_max_opt: number;
    get __spare2(): Uint32Array;
    set __spare2(value: Iterable<Integer>);
    get __spare3(): BigUint64Array;
    set __spare3(value: Iterable<Integer>);
  }

  /** `<linux/stat.h>`: 16 bytes. */
  interface statx_timestamp extends RecordView<'struct statx_timestamp'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    tv_nsec: number;
    __reserved: number;
  }

  /** `<linux/sysinfo.h>`: 64 bytes on x86, arm; 112 bytes elsewhere. */
  interface sysinfo extends RecordView<'struct sysinfo'> {
    uptime: number;
    get loads(): Elements<number>;
    set loads(value: Iterable<number>);
    totalram: number;
    freeram: number;
    sharedram: number;
    bufferram: number;
    totalswap: number;
    freeswap: number;
    procs: number;
    pad: number;
    totalhigh: number;
    freehigh: number;
    mem_unit: number;
    get _f(): Uint8Array;
    set _f(value: Bytes);
  }

  /** `<asm/termios.h>`: 6 bytes on ppc64le. */
  interface tchars extends RecordView<'struct tchars'> {
    t_intrc: number;
    t_quitc: number;
    t_startc: number;
    t_stopc: number;
    t_eofc: number;
    t_brkc: number;
  }

  /** `<linux/tcp.h>`: 280 bytes. */
  interface tcp_info extends RecordView<'struct tcp_info'> {
    tcpi_state: number;
    tcpi_ca_state: number;
    tcpi_retransmits: number;
    tcpi_probes: number;
    tcpi_backoff: number;
    tcpi_options: number;
    tcpi_snd_wscale: number;
    tcpi_rcv_wscale: number;
    tcpi_delivery_rate_app_limited: number;
    tcpi_fastopen_client_fail: number;
    tcpi_rto: number;
    tcpi_ato: number;
    tcpi_snd_mss: number;
    tcpi_rcv_mss: number;
    tcpi_unacked: number;
    tcpi_sacked: number;
    tcpi_lost: number;
    tcpi_retrans: number;
    tcpi_fackets: number;
    tcpi_last_data_sent: number;
    tcpi_last_ack_sent: number;
    tcpi_last_data_recv: number;
    tcpi_last_ack_recv: number;
    tcpi_pmtu: number;
    tcpi_rcv_ssthresh: number;
    tcpi_rtt: number;
    tcpi_rttvar: number;
    tcpi_snd_ssthresh: number;
    tcpi_snd_cwnd: number;
    tcpi_advmss: number;
    tcpi_reordering: number;
    tcpi_rcv_rtt: number;
    tcpi_rcv_space: number;
    tcpi_total_retrans: number;
    get tcpi_pacing_rate(): bigint;
    set tcpi_pacing_rate(value: Integer);
    get tcpi_max_pacing_rate(): bigint;
    set tcpi_max_pacing_rate(value: Integer);
    get tcpi_bytes_acked(): bigint;
    set tcpi_bytes_acked(value: Integer);
    get tcpi_bytes_received(): bigint;
    set tcpi_bytes_received(value: Integer);
    tcpi_segs_out: number;
    tcpi_segs_in: number;
    tcpi_notsent_bytes: number;
    tcpi_min_rtt: number;
    tcpi_data_segs_in: number;
    tcpi_data_segs_out: number;
    get tcpi_delivery_rate(): bigint;
    set tcpi_delivery_rate(value: Integer);
    get tcpi_busy_time(): bigint;
    set tcpi_busy_time(value: Integer);
    get tcpi_rwnd_limited(): bigint;
    set tcpi_rwnd_limited(value: Integer);
    get tcpi_sndbuf_limited(): bigint;
    set tcpi_sndbuf_limited(value: Integer);
    tcpi_delivered: number;
    tcpi_delivered_ce: number;
    get tcpi_bytes_sent(): bigint;
    set tcpi_bytes_sent(value: Integer);
    get tcpi_bytes_retrans(): bigint;
    set tcpi_bytes_retrans(value: Integer);
    tcpi_dsack_dups: number;
    tcpi_reord_seen: number;
    tcpi_rcv_ooopack: number;
    tcpi_snd_wnd: number;
    tcpi_rcv_wnd: number;
    tcpi_rehash: number;
    tcpi_total_rto: number;
    tcpi_total_rto_recoveries: number;
    tcpi_total_rto_time: number;
    tcpi_received_ce: number;
    tcpi_delivered_e1_bytes: number;
    tcpi_delivered_e0_bytes: number;
    tcpi_delivered_ce_bytes: number;
    tcpi_received_e1_bytes: number;
    tcpi_received_e0_bytes: number;
    tcpi_received_ce_bytes: number;
    tcpi_ecn_mode: number;
    tcpi_accecn_opt_seen: number;
    tcpi_accecn_fail_mode: number;
    tcpi_options2: number;
  }

  /** `<asm/termios.h>`: 20 bytes on ppc64le; 18 bytes elsewhere. */
  interface termio extends RecordView<'struct termio'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
  }

  /** `<asm/termbits.h>`: 44 bytes on ppc64le; 36 bytes elsewhere. */
  interface termios extends RecordView<'struct termios'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
    get c_ispeed(): number | undefined;
    set c_ispeed(value: number);
    get c_ospeed(): number | undefined;
    set c_ospeed(value: number);
  }

  /** `<asm/termbits.h>`: none on ppc64le; 44 bytes elsewhere. */
  interface termios2 extends RecordView<'struct termios2'> {
    c_iflag: number;
    c_oflag: number;
    c_cflag: number;
    c_lflag: number;
    c_line: number;
    get c_cc(): Uint8Array;
    set c_cc(value: Bytes);
    c_ispeed: number;
    c_ospeed: number;
  }

  /** `<linux/time.h>`: 8 bytes. */
  interface timezone extends RecordView<'struct timezone'> {
    tz_minuteswest: number;
    tz_dsttime: number;
  }

  /** `<linux/times.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface tms extends RecordView<'struct tms'> {
    tms_utime: number;
    tms_stime: number;
    tms_cutime: number;
    tms_cstime: number;
  }

  /** `<linux/socket.h>`: 12 bytes. */
  interface ucred extends RecordView<'struct ucred'> {
    pid: number;
    uid: number;
    gid: number;
  }

  /** `<asm/ldt.h>`: 16 bytes on x86_64, x86. */
  interface user_desc extends RecordView<'struct user_desc'> {
    entry_number: number;
    base_addr: number;
    limit: number;
    seg_32bit: number;
    contents: number;
    read_exec_only: number;
    limit_in_pages: number;
    seg_not_present: number;
    useable: number;
    get lm(): number | undefined;
    set lm(value: number);
  }

  /** `struct user_msghdr` of `<linux/socket.h>`: 28 bytes on x86, arm; 56 bytes elsewhere. */
  interface msghdr
    extends RecordView<'struct user_msghdr', 'msg_name' | 'msg_iov' | 'msg_control'> {
    get msg_name(): number;
    set msg_name(value: Pointer);
    msg_namelen: number;
    get msg_iov(): number;
    set msg_iov(value: Pointer);
    msg_iovlen: number;
    get msg_control(): number;
    set msg_control(value: Pointer);
    msg_controllen: number;
    msg_flags: number;
  }

  /** `<asm/ptrace.h>`: 272 bytes on aarch64; 360 bytes on loongarch64; 152 bytes on s390x. */
  interface user_pt_regs extends RecordView<'struct user_pt_regs'> {
    get regs(): Elements<bigint> | undefined;
    set regs(value: Iterable<Integer>);
    get sp(): bigint | undefined;
    set sp(value: Integer);
    get pc(): bigint | undefined;
    set pc(value: Integer);
    get pstate(): bigint | undefined;
    set pstate(value: Integer);
    get orig_a0(): number | undefined;
    set orig_a0(value: number);
    get csr_era(): number | undefined;
    set csr_era(value: number);
    get csr_badv(): number | undefined;
    set csr_badv(value: number);
    get reserved(): Elements<number> | undefined;
    set reserved(value: Iterable<number>);
    get args(): Elements<number> | undefined;
    set args(value: Iterable<number>);
    get psw(): struct.psw_t | undefined;
    set psw(value: From<struct.psw_t>);
    get gprs(): Elements<number> | undefined;
    set gprs(value: Iterable<number>);
  }

  /** `<asm/ptrace.h>`: 216 bytes on x86_64; 68 bytes on x86; 256 bytes on riscv64; 432 bytes on s390x. */
  interface user_regs_struct extends RecordView<'struct user_regs_struct'> {
    get r15(): number | undefined;
    set r15(value: number);
    get r14(): number | undefined;
    set r14(value: number);
    get r13(): number | undefined;
    set r13(value: number);
    get r12(): number | undefined;
    set r12(value: number);
    get bp(): number | undefined;
    set bp(value: number);
    get bx(): number | undefined;
    set bx(value: number);
    get r11(): number | undefined;
    set r11(value: number);
    get r10(): number | undefined;
    set r10(value: number);
    get r9(): number | undefined;
    set r9(value: number);
    get r8(): number | undefined;
    set r8(value: number);
    get ax(): number | undefined;
    set ax(value: number);
    get cx(): number | undefined;
    set cx(value: number);
    get dx(): number | undefined;
    set dx(value: number);
    get si(): number | undefined;
    set si(value: number);
    get di(): number | undefined;
    set di(value: number);
    get orig_ax(): number | undefined;
    set orig_ax(value: number);
    get ip(): number | undefined;
    set ip(value: number);
    get cs(): number | undefined;
    set cs(value: number);
    get flags(): number | undefined;
    set flags(value: number);
    get sp(): number | undefined;
    set sp(value: number);
    get ss(): number | undefined;
    set ss(value: number);
    get fs_base(): number | undefined;
    set fs_base(value: number);
    get gs_base(): number | undefined;
    set gs_base(value: number);
    get ds(): number | undefined;
    set ds(value: number);
    get es(): number | undefined;
    set es(value: number);
    get fs(): number | undefined;
    set fs(value: number);
    get gs(): number | undefined;
    set gs(value: number);
    get pc(): number | undefined;
    set pc(value: number);
    get ra(): number | undefined;
    set ra(value: number);
    get gp(): number | undefined;
    set gp(value: number);
    get tp(): number | undefined;
    set tp(value: number);
    get t0(): number | undefined;
    set t0(value: number);
    get t1(): number | undefined;
    set t1(value: number);
    get t2(): number | undefined;
    set t2(value: number);
    get s0(): number | undefined;
    set s0(value: number);
    get s1(): number | undefined;
    set s1(value: number);
    get a0(): number | undefined;
    set a0(value: number);
    get a1(): number | undefined;
    set a1(value: number);
    get a2(): number | undefined;
    set a2(value: number);
    get a3(): number | undefined;
    set a3(value: number);
    get a4(): number | undefined;
    set a4(value: number);
    get a5(): number | undefined;
    set a5(value: number);
    get a6(): number | undefined;
    set a6(value: number);
    get a7(): number | undefined;
    set a7(value: number);
    get s2(): number | undefined;
    set s2(value: number);
    get s3(): number | undefined;
    set s3(value: number);
    get s4(): number | undefined;
    set s4(value: number);
    get s5(): number | undefined;
    set s5(value: number);
    get s6(): number | undefined;
    set s6(value: number);
    get s7(): number | undefined;
    set s7(value: number);
    get s8(): number | undefined;
    set s8(value: number);
    get s9(): number | undefined;
    set s9(value: number);
    get s10(): number | undefined;
    set s10(value: number);
    get s11(): number | undefined;
    set s11(value: number);
    get t3(): number | undefined;
    set t3(value: number);
    get t4(): number | undefined;
    set t4(value: number);
    get t5(): number | undefined;
    set t5(value: number);
    get t6(): number | undefined;
    set t6(value: number);
    get psw(): struct.psw_t | undefined;
    set psw(value: From<struct.psw_t>);
    get gprs(): Elements<number> | undefined;
    set gprs(value: Iterable<number>);
    get acrs(): Uint32Array | undefined;
    set acrs(value: Iterable<Integer>);
    get orig_gpr2(): number | undefined;
    set orig_gpr2(value: number);
    get fp_regs(): struct.s390_fp_regs | undefined;
    set fp_regs(value: From<struct.s390_fp_regs>);
    get per_info(): struct.per_struct | undefined;
    set per_info(value: From<struct.per_struct>);
    get ieee_instruction_pointer(): number | undefined;
    set ieee_instruction_pointer(value: number);
  }

  /** `<linux/types.h>`: 20 bytes on x86, arm; 32 bytes elsewhere. */
  interface ustat extends RecordView<'struct ustat'> {
    f_tfree: number;
    f_tinode: number;
    get f_fname(): Uint8Array;
    set f_fname(value: Bytes);
    get f_fpack(): Uint8Array;
    set f_fpack(value: Bytes);
  }

  /** `struct utimbuf` with seconds of 64 bits on every architecture. */
  interface utimbuf extends RecordView<'struct utimbuf'> {
    get actime(): bigint;
    set actime(value: Integer);
    get modtime(): bigint;
    set modtime(value: Integer);
  }

  /** `<asm/termios.h>`: 8 bytes. */
  interface winsize extends RecordView<'struct winsize'> {
    ws_row: number;
    ws_col: number;
    ws_xpixel: number;
    ws_ypixel: number;
  }

  /** `<linux/xattr.h>`: 16 bytes. */
  interface xattr_args extends RecordView<'struct xattr_args'> {
    get value(): bigint;
    set value(value: Integer);
    size: number;
    flags: number;
  }

  /** The kernel’s tag of `cap_user_data`. */
  type __user_cap_data_struct = cap_user_data;

  /** The kernel’s tag of `cap_user_header`. */
  type __user_cap_header_struct = cap_user_header;

  /** The kernel’s tag of `dirent64`. */
  type linux_dirent64 = dirent64;

  /** The kernel’s tag of `flock`. */
  type flock64 = flock;

  /** The kernel’s tag of `itimerspec`. */
  type __kernel_itimerspec = itimerspec;

  /** The kernel’s tag of `msghdr`. */
  type user_msghdr = msghdr;

  /** The kernel’s tag of `rlimit`. */
  type rlimit64 = rlimit;

  /** The kernel’s tag of `sigaction`. */
  type kernel_sigaction = sigaction;

  /** The kernel’s tag of `sigset_t`. */
  type kernel_sigset_t = sigset_t;

  /** The kernel’s tag of `sockaddr_storage`. */
  type __kernel_sockaddr_storage = sockaddr_storage;

  /** The kernel’s tag of `stack_t`. */
  type sigaltstack = stack_t;

  /** The kernel’s tag of `statfs`. */
  type statfs64 = statfs;

  /** The kernel’s tag of `timespec`. */
  type __kernel_timespec = timespec;

  /** The kernel’s tag of `timeval`. */
  type __kernel_sock_timeval = timeval;

  /** The kernel’s tag of `timex`. */
  type __kernel_timex = timex;

  /** The kernel’s tag of `utsname`. */
  type new_utsname = utsname;
}

export const struct: {
  readonly __kernel_fsid_t: Descriptor<struct.__kernel_fsid_t>;
  readonly __kernel_itimerspec: Descriptor<struct.itimerspec>;
  readonly __kernel_old_timespec: Descriptor<struct.__kernel_old_timespec>;
  readonly __kernel_old_timeval: Descriptor<struct.__kernel_old_timeval>;
  readonly __kernel_sock_timeval: Descriptor<struct.timeval>;
  readonly __kernel_sockaddr_storage: Descriptor<struct.sockaddr_storage>;
  readonly __kernel_timespec: Descriptor<struct.timespec>;
  readonly __kernel_timex: Descriptor<struct.timex>;
  readonly __kernel_timex_timeval: Descriptor<struct.__kernel_timex_timeval>;
  readonly __user_cap_data_struct: Descriptor<struct.cap_user_data>;
  readonly __user_cap_header_struct: Descriptor<struct.cap_user_header>;
  readonly bpf_btf_info: Descriptor<struct.bpf_btf_info>;
  readonly bpf_func_info: Descriptor<struct.bpf_func_info>;
  readonly bpf_insn: Descriptor<struct.bpf_insn>;
  readonly bpf_line_info: Descriptor<struct.bpf_line_info>;
  readonly bpf_link_info: Descriptor<struct.bpf_link_info>;
  readonly bpf_map_info: Descriptor<struct.bpf_map_info>;
  readonly bpf_prog_info: Descriptor<struct.bpf_prog_info>;
  readonly bpf_token_info: Descriptor<struct.bpf_token_info>;
  readonly cachestat: Descriptor<struct.cachestat>;
  readonly cachestat_range: Descriptor<struct.cachestat_range>;
  readonly clone_args: Descriptor<struct.clone_args>;
  readonly cmsghdr: VariableDescriptor<struct.cmsghdr>;
  readonly delegation: Descriptor<struct.delegation>;
  readonly dmabuf_cmsg: Descriptor<struct.dmabuf_cmsg>;
  readonly dmabuf_token: Descriptor<struct.dmabuf_token>;
  readonly epoll_event: Descriptor<struct.epoll_event>;
  readonly f_owner_ex: Descriptor<struct.f_owner_ex>;
  readonly fanotify_event_info_error: Descriptor<struct.fanotify_event_info_error>;
  readonly fanotify_event_info_fid: Descriptor<struct.fanotify_event_info_fid>;
  readonly fanotify_event_info_header: VariableDescriptor<struct.fanotify_event_info_header>;
  readonly fanotify_event_info_mnt: Descriptor<struct.fanotify_event_info_mnt>;
  readonly fanotify_event_info_pidfd: Descriptor<struct.fanotify_event_info_pidfd>;
  readonly fanotify_event_info_range: Descriptor<struct.fanotify_event_info_range>;
  readonly fanotify_event_metadata: VariableDescriptor<struct.fanotify_event_metadata>;
  readonly fanotify_response: Descriptor<struct.fanotify_response>;
  readonly fanotify_response_info_audit_rule: Descriptor<struct.fanotify_response_info_audit_rule>;
  readonly fanotify_response_info_header: Descriptor<struct.fanotify_response_info_header>;
  readonly file_attr: Descriptor<struct.file_attr>;
  readonly file_clone_range: Descriptor<struct.file_clone_range>;
  readonly file_dedupe_range: Descriptor<struct.file_dedupe_range>;
  readonly file_dedupe_range_info: Descriptor<struct.file_dedupe_range_info>;
  readonly file_handle: Descriptor<struct.file_handle>;
  readonly flock64: Descriptor<struct.flock>;
  readonly fsxattr: Descriptor<struct.fsxattr>;
  readonly futex_waitv: Descriptor<struct.futex_waitv>;
  readonly group_req: Descriptor<struct.group_req>;
  readonly group_source_req: Descriptor<struct.group_source_req>;
  readonly if_settings: Descriptor<struct.if_settings>;
  readonly ifaddrmsg: Descriptor<struct.ifaddrmsg>;
  readonly ifconf: Descriptor<struct.ifconf>;
  readonly ifinfomsg: Descriptor<struct.ifinfomsg>;
  readonly ifmap: Descriptor<struct.ifmap>;
  readonly ifreq: Descriptor<struct.ifreq>;
  readonly in6_addr: Descriptor<struct.in6_addr>;
  readonly in6_pktinfo: Descriptor<struct.in6_pktinfo>;
  readonly in_addr: Descriptor<struct.in_addr>;
  readonly in_pktinfo: Descriptor<struct.in_pktinfo>;
  readonly inotify_event: VariableDescriptor<struct.inotify_event>;
  readonly io_cqring_offsets: Descriptor<struct.io_cqring_offsets>;
  readonly io_event: Descriptor<struct.io_event>;
  readonly io_sqring_offsets: Descriptor<struct.io_sqring_offsets>;
  readonly io_uring_buf: Descriptor<struct.io_uring_buf>;
  readonly io_uring_buf_reg: Descriptor<struct.io_uring_buf_reg>;
  readonly io_uring_buf_status: Descriptor<struct.io_uring_buf_status>;
  readonly io_uring_clock_register: Descriptor<struct.io_uring_clock_register>;
  readonly io_uring_clone_buffers: Descriptor<struct.io_uring_clone_buffers>;
  readonly io_uring_cqe: Descriptor<struct.io_uring_cqe>;
  readonly io_uring_file_index_range: Descriptor<struct.io_uring_file_index_range>;
  readonly io_uring_getevents_arg: Descriptor<struct.io_uring_getevents_arg>;
  readonly io_uring_mem_region_reg: Descriptor<struct.io_uring_mem_region_reg>;
  readonly io_uring_napi: Descriptor<struct.io_uring_napi>;
  readonly io_uring_params: Descriptor<struct.io_uring_params>;
  readonly io_uring_probe: Descriptor<struct.io_uring_probe>;
  readonly io_uring_probe_op: Descriptor<struct.io_uring_probe_op>;
  readonly io_uring_region_desc: Descriptor<struct.io_uring_region_desc>;
  readonly io_uring_restriction: Descriptor<struct.io_uring_restriction>;
  readonly io_uring_rsrc_register: Descriptor<struct.io_uring_rsrc_register>;
  readonly io_uring_rsrc_update: Descriptor<struct.io_uring_rsrc_update>;
  readonly io_uring_rsrc_update2: Descriptor<struct.io_uring_rsrc_update2>;
  readonly io_uring_sqe: Descriptor<struct.io_uring_sqe>;
  readonly io_uring_sync_cancel_reg: Descriptor<struct.io_uring_sync_cancel_reg>;
  readonly iocb: Descriptor<struct.iocb>;
  readonly iovec: Descriptor<struct.iovec>;
  readonly ip_mreq: Descriptor<struct.ip_mreq>;
  readonly ip_mreq_source: Descriptor<struct.ip_mreq_source>;
  readonly ip_mreqn: Descriptor<struct.ip_mreqn>;
  readonly ipc64_perm: Descriptor<struct.ipc64_perm>;
  readonly ipv6_mreq: Descriptor<struct.ipv6_mreq>;
  readonly itimerval: Descriptor<struct.itimerval>;
  readonly kernel_sigaction: Descriptor<struct.sigaction>;
  readonly kernel_sigset_t: Descriptor<struct.sigset_t>;
  readonly kexec_segment: Descriptor<struct.kexec_segment>;
  readonly keyctl_dh_params: Descriptor<struct.keyctl_dh_params>;
  readonly keyctl_kdf_params: Descriptor<struct.keyctl_kdf_params>;
  readonly keyctl_pkey_params: Descriptor<struct.keyctl_pkey_params>;
  readonly keyctl_pkey_query: Descriptor<struct.keyctl_pkey_query>;
  readonly landlock_net_port_attr: Descriptor<struct.landlock_net_port_attr>;
  readonly landlock_path_beneath_attr: Descriptor<struct.landlock_path_beneath_attr>;
  readonly landlock_ruleset_attr: Descriptor<struct.landlock_ruleset_attr>;
  readonly linger: Descriptor<struct.linger>;
  readonly linux_dirent64: VariableDescriptor<struct.dirent64>;
  readonly lsm_ctx: VariableDescriptor<struct.lsm_ctx>;
  readonly ltchars: Descriptor<struct.ltchars, 'ppc64le'>;
  readonly mmsghdr: Descriptor<struct.mmsghdr>;
  readonly mnt_id_req: Descriptor<struct.mnt_id_req>;
  readonly mount_attr: Descriptor<struct.mount_attr>;
  readonly mq_attr: Descriptor<struct.mq_attr>;
  readonly msginfo: Descriptor<struct.msginfo>;
  readonly msqid64_ds: Descriptor<struct.msqid64_ds>;
  readonly msqid_ds: Descriptor<struct.msqid_ds>;
  readonly ndmsg: Descriptor<struct.ndmsg>;
  readonly new_utsname: Descriptor<struct.utsname>;
  readonly nlattr: VariableDescriptor<struct.nlattr>;
  readonly nlmsgerr: Descriptor<struct.nlmsgerr>;
  readonly nlmsghdr: VariableDescriptor<struct.nlmsghdr>;
  readonly ns_id_req: Descriptor<struct.ns_id_req>;
  readonly open_how: Descriptor<struct.open_how>;
  readonly packet_mreq: Descriptor<struct.packet_mreq>;
  readonly per_cr_bits: Descriptor<struct.per_cr_bits, 's390x'>;
  readonly per_cr_words: Descriptor<struct.per_cr_words, 's390x'>;
  readonly per_lowcore_bits: Descriptor<struct.per_lowcore_bits, 's390x'>;
  readonly per_lowcore_words: Descriptor<struct.per_lowcore_words, 's390x'>;
  readonly per_struct: Descriptor<struct.per_struct, 's390x'>;
  readonly perf_event_attr: Descriptor<struct.perf_event_attr>;
  readonly perf_event_header: VariableDescriptor<struct.perf_event_header>;
  readonly perf_event_mmap_page: Descriptor<struct.perf_event_mmap_page>;
  readonly pidfd_info: Descriptor<struct.pidfd_info>;
  readonly pollfd: Descriptor<struct.pollfd>;
  readonly prctl_mm_map: Descriptor<struct.prctl_mm_map>;
  readonly psw_t: Descriptor<struct.psw_t, 's390x'>;
  readonly pt_regs: Descriptor<struct.pt_regs, 'x86_64' | 'x86' | 'arm' | 'ppc64le'>;
  readonly ptrace_peeksiginfo_args: Descriptor<struct.ptrace_peeksiginfo_args>;
  readonly ptrace_rseq_configuration: Descriptor<struct.ptrace_rseq_configuration>;
  readonly ptrace_sud_config: Descriptor<struct.ptrace_sud_config>;
  readonly ptrace_syscall_info: Descriptor<struct.ptrace_syscall_info>;
  readonly riscv_hwprobe: Descriptor<struct.riscv_hwprobe, 'riscv64'>;
  readonly rlimit64: Descriptor<struct.rlimit>;
  readonly robust_list: Descriptor<struct.robust_list>;
  readonly robust_list_head: Descriptor<struct.robust_list_head>;
  readonly rseq: Descriptor<struct.rseq>;
  readonly rseq_slice_ctrl: Descriptor<struct.rseq_slice_ctrl>;
  readonly rtattr: VariableDescriptor<struct.rtattr>;
  readonly rtmsg: Descriptor<struct.rtmsg>;
  readonly rusage: Descriptor<struct.rusage>;
  readonly s390_fp_regs: Descriptor<struct.s390_fp_regs, 's390x'>;
  readonly sched_attr: Descriptor<struct.sched_attr>;
  readonly sched_param: Descriptor<struct.sched_param>;
  readonly seccomp_data: Descriptor<struct.seccomp_data>;
  readonly seccomp_metadata: Descriptor<struct.seccomp_metadata>;
  readonly seccomp_notif: Descriptor<struct.seccomp_notif>;
  readonly seccomp_notif_addfd: Descriptor<struct.seccomp_notif_addfd>;
  readonly seccomp_notif_resp: Descriptor<struct.seccomp_notif_resp>;
  readonly seccomp_notif_sizes: Descriptor<struct.seccomp_notif_sizes>;
  readonly sembuf: Descriptor<struct.sembuf>;
  readonly semid64_ds: Descriptor<struct.semid64_ds>;
  readonly semid_ds: Descriptor<struct.semid_ds>;
  readonly seminfo: Descriptor<struct.seminfo>;
  readonly serial_icounter_struct: Descriptor<struct.serial_icounter_struct>;
  readonly serial_iso7816: Descriptor<struct.serial_iso7816>;
  readonly serial_multiport_struct: Descriptor<struct.serial_multiport_struct>;
  readonly serial_rs485: Descriptor<struct.serial_rs485>;
  readonly serial_struct: Descriptor<struct.serial_struct>;
  readonly sgttyb: Descriptor<struct.sgttyb, 'ppc64le'>;
  readonly shm_info: Descriptor<struct.shm_info>;
  readonly shmid64_ds: Descriptor<struct.shmid64_ds>;
  readonly shmid_ds: Descriptor<struct.shmid_ds>;
  readonly shminfo64: Descriptor<struct.shminfo64>;
  readonly sigaltstack: Descriptor<struct.stack_t>;
  readonly sigevent: Descriptor<struct.sigevent>;
  readonly siginfo: Descriptor<struct.siginfo>;
  readonly signalfd_siginfo: Descriptor<struct.signalfd_siginfo>;
  readonly so_timestamping: Descriptor<struct.so_timestamping>;
  readonly sock_ee_data_rfc4884: Descriptor<struct.sock_ee_data_rfc4884>;
  readonly sock_extended_err: Descriptor<struct.sock_extended_err>;
  readonly sock_filter: Descriptor<struct.sock_filter>;
  readonly sock_fprog: Descriptor<struct.sock_fprog>;
  readonly sock_txtime: Descriptor<struct.sock_txtime>;
  readonly sockaddr: Descriptor<struct.sockaddr>;
  readonly sockaddr_in: Descriptor<struct.sockaddr_in>;
  readonly sockaddr_in6: Descriptor<struct.sockaddr_in6>;
  readonly sockaddr_ll: Descriptor<struct.sockaddr_ll>;
  readonly sockaddr_nl: Descriptor<struct.sockaddr_nl>;
  readonly sockaddr_un: Descriptor<struct.sockaddr_un>;
  readonly sockaddr_vm: Descriptor<struct.sockaddr_vm>;
  readonly stat: Descriptor<struct.stat>;
  readonly statfs64: Descriptor<struct.statfs>;
  readonly statmount: Descriptor<struct.statmount>;
  readonly statx: Descriptor<struct.statx>;
  readonly statx_timestamp: Descriptor<struct.statx_timestamp>;
  readonly sysinfo: Descriptor<struct.sysinfo>;
  readonly tchars: Descriptor<struct.tchars, 'ppc64le'>;
  readonly tcp_info: Descriptor<struct.tcp_info>;
  readonly termio: Descriptor<struct.termio>;
  readonly termios: Descriptor<struct.termios>;
  readonly termios2: Descriptor<
    struct.termios2,
    'x86_64' | 'x86' | 'arm' | 'riscv64' | 'aarch64' | 'loongarch64' | 's390x'
  >;
  readonly timezone: Descriptor<struct.timezone>;
  readonly tms: Descriptor<struct.tms>;
  readonly ucred: Descriptor<struct.ucred>;
  readonly user_desc: Descriptor<struct.user_desc, 'x86_64' | 'x86'>;
  readonly user_msghdr: Descriptor<struct.msghdr>;
  readonly user_pt_regs: Descriptor<struct.user_pt_regs, 'aarch64' | 'loongarch64' | 's390x'>;
  readonly user_regs_struct: Descriptor<
    struct.user_regs_struct,
    'x86_64' | 'x86' | 'riscv64' | 's390x'
  >;
  readonly ustat: Descriptor<struct.ustat>;
  readonly utimbuf: Descriptor<struct.utimbuf>;
  readonly winsize: Descriptor<struct.winsize>;
  readonly xattr_args: Descriptor<struct.xattr_args>;
  readonly cap_user_data: Descriptor<struct.cap_user_data>;
  readonly cap_user_header: Descriptor<struct.cap_user_header>;
  readonly dirent64: VariableDescriptor<struct.dirent64>;
  readonly flock: Descriptor<struct.flock>;
  readonly itimerspec: Descriptor<struct.itimerspec>;
  readonly msghdr: Descriptor<struct.msghdr>;
  readonly rlimit: Descriptor<struct.rlimit>;
  readonly sigaction: Descriptor<struct.sigaction>;
  readonly sigset_t: Descriptor<struct.sigset_t>;
  readonly sockaddr_storage: Descriptor<struct.sockaddr_storage>;
  readonly stack_t: Descriptor<struct.stack_t>;
  readonly statfs: Descriptor<struct.statfs>;
  readonly timespec: Descriptor<struct.timespec>;
  readonly timeval: Descriptor<struct.timeval>;
  readonly timex: Descriptor<struct.timex>;
  readonly utsname: Descriptor<struct.utsname>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_fsid_t": "int val[2];",
"__kernel_itimerspec": "struct __kernel_timespec it_interval;struct __kernel_timespec it_value;",
"__kernel_old_timespec": "long tv_sec;long tv_nsec;",
"__kernel_old_timeval": "long tv_sec;long tv_usec;",
"__kernel_sock_timeval": "__s64 tv_sec;__s64 tv_usec;",
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};",
"__kernel_timespec": "long long tv_sec;long long tv_nsec;",
"__kernel_timex": ["unsigned int modes;long long offset;long long freq;long long maxerror;long long esterror;int status;long long constant;long long precision;long long tolerance;struct __kernel_timex_timeval time;long long tick;long long ppsfreq;long long jitter;int shift;long long stabil;long long jitcnt;long long calcnt;long long errcnt;long long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;",{"variants":{"x86":{"members":"unsigned int modes;unsigned int :32;long long offset;long long freq;long long maxerror;long long esterror;int status;unsigned int :32;long long constant;long long precision;long long tolerance;struct __kernel_timex_timeval time;long long tick;long long ppsfreq;long long jitter;int shift;unsigned int :32;long long stabil;long long jitcnt;long long calcnt;long long errcnt;long long stbcnt;int tai;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;unsigned int :32;"}}}],
"__kernel_timex_timeval": "long long tv_sec;long long tv_usec;",
"__user_cap_data_struct": "__u32 effective;__u32 permitted;__u32 inheritable;",
"__user_cap_header_struct": "__u32 version;int pid;",
"bpf_btf_info": ["__u64 btf;__u32 btf_size;__u32 id;__u64 name;__u32 name_len;__u32 kernel_btf;",{"variants":{"x86":{"align":8}}}],
"bpf_func_info": "__u32 insn_off;__u32 type_id;",
"bpf_insn": "__u8 code;__u8 dst_reg :4;__u8 src_reg :4;__s16 off;__s32 imm;",
"bpf_line_info": "__u32 insn_off;__u32 file_name_off;__u32 line_off;__u32 line_col;",
"bpf_link_info": ["__u32 type;__u32 id;__u32 prog_id;union {struct {__u64 tp_name;__u32 tp_name_len;__u64 cookie;} raw_tracepoint;struct {__u32 attach_type;__u32 target_obj_id;__u32 target_btf_id;__u64 cookie;} tracing;struct {__u64 cgroup_id;__u32 attach_type;} cgroup;struct {__u64 target_name;__u32 target_name_len;union {struct {__u32 map_id;} map;};union {struct {__u64 cgroup_id;__u32 order;} cgroup;struct {__u32 tid;__u32 pid;} task;};} iter;struct {__u32 netns_ino;__u32 attach_type;} netns;struct {__u32 ifindex;} xdp;struct {__u32 map_id;} struct_ops;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct {__u64 addrs;__u32 count;__u32 flags;__u64 missed;__u64 cookies;} kprobe_multi;struct {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 path_size;__u32 count;__u32 flags;__u32 pid;} uprobe_multi;struct {__u32 attach_type;__u32 count;__u32 btf_obj_id;__u64 ids;__u64 addrs;__u64 cookies;} tracing_multi;struct {__u32 type;union {struct {__u64 file_name;__u32 name_len;__u32 offset;__u64 cookie;__u64 ref_ctr_offset;} uprobe;struct {__u64 func_name;__u32 name_len;__u32 offset;__u64 addr;__u64 missed;__u64 cookie;} kprobe;struct {__u64 tp_name;__u32 name_len;__u64 cookie;} tracepoint;struct {__u64 config;__u32 type;__u64 cookie;} event;};} perf_event;struct {__u32 ifindex;__u32 attach_type;} tcx;struct {__u32 ifindex;__u32 attach_type;} netkit;struct {__u32 map_id;__u32 attach_type;} sockmap;};",{"variants":{"x86":{"members":"__u32 type;__u32 id;__u32 prog_id;union {struct {__u64 tp_name;__u32 tp_name_len;__u64 cookie aligned(8);} raw_tracepoint;struct {__u32 attach_type;__u32 target_obj_id;__u32 target_btf_id;unsigned int :32;__u64 cookie;} tracing;struct {__u64 cgroup_id;__u32 attach_type;} cgroup;struct aligned(8) {__u64 target_name;__u32 target_name_len;union {struct {__u32 map_id;} map;};union {struct {__u64 cgroup_id;__u32 order;} cgroup;struct {__u32 tid;__u32 pid;} task;};} iter;struct {__u32 netns_ino;__u32 attach_type;} netns;struct {__u32 ifindex;} xdp;struct {__u32 map_id;} struct_ops;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct aligned(8) {__u64 addrs;__u32 count;__u32 flags;__u64 missed;__u64 cookies;} kprobe_multi;struct aligned(8) {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 path_size;__u32 count;__u32 flags;__u32 pid;} uprobe_multi;struct {__u32 attach_type;__u32 count;__u32 btf_obj_id;__u64 ids aligned(8);__u64 addrs;__u64 cookies;} tracing_multi;struct {__u32 type;union {struct aligned(8) {__u64 file_name;__u32 name_len;__u32 offset;__u64 cookie;__u64 ref_ctr_offset;} uprobe;struct aligned(8) {__u64 func_name;__u32 name_len;__u32 offset;__u64 addr;__u64 missed;__u64 cookie;} kprobe;struct {__u64 tp_name;__u32 name_len;__u64 cookie aligned(8);} tracepoint;struct {__u64 config;__u32 type;unsigned int :32;__u64 cookie;} event;};} perf_event;struct {__u32 ifindex;__u32 attach_type;} tcx;struct {__u32 ifindex;__u32 attach_type;} netkit;struct {__u32 map_id;__u32 attach_type;} sockmap;};"}}}],
"bpf_map_info": ["__u32 type;__u32 id;__u32 key_size;__u32 value_size;__u32 max_entries;__u32 map_flags;char name[16];__u32 ifindex;__u32 btf_vmlinux_value_type_id;__u64 netns_dev;__u64 netns_ino;__u32 btf_id;__u32 btf_key_type_id;__u32 btf_value_type_id;__u32 btf_vmlinux_id;__u64 map_extra;__u64 hash;__u32 hash_size;",{"variants":{"x86":{"align":8}}}],
"bpf_prog_info": ["__u32 type;__u32 id;__u8 tag[8];__u32 jited_prog_len;__u32 xlated_prog_len;__u64 jited_prog_insns;__u64 xlated_prog_insns;__u64 load_time;__u32 created_by_uid;__u32 nr_map_ids;__u64 map_ids;char name[16];__u32 ifindex;__u32 gpl_compatible :1;__u64 netns_dev;__u64 netns_ino;__u32 nr_jited_ksyms;__u32 nr_jited_func_lens;__u64 jited_ksyms;__u64 jited_func_lens;__u32 btf_id;__u32 func_info_rec_size;__u64 func_info;__u32 nr_func_info;__u32 nr_line_info;__u64 line_info;__u64 jited_line_info;__u32 nr_jited_line_info;__u32 line_info_rec_size;__u32 jited_line_info_rec_size;__u32 nr_prog_tags;__u64 prog_tags;__u64 run_time_ns;__u64 run_cnt;__u64 recursion_misses;__u32 verified_insns;__u32 attach_btf_obj_id;__u32 attach_btf_id;",{"variants":{"x86":{"align":8}}}],
"bpf_token_info": ["__u64 allowed_cmds;__u64 allowed_maps;__u64 allowed_progs;__u64 allowed_attachs;",{"variants":{"x86":{"align":8}}}],
"cachestat": "__u64 nr_cache;__u64 nr_dirty;__u64 nr_writeback;__u64 nr_evicted;__u64 nr_recently_evicted;",
"cachestat_range": "__u64 off;__u64 len;",
"clone_args": ["__u64 flags;__u64 pidfd;__u64 child_tid;__u64 parent_tid;__u64 exit_signal;__u64 stack;__u64 stack_size;__u64 tls;__u64 set_tid;__u64 set_tid_size;__u64 cgroup;",{"variants":{"x86":{"align":8}}}],
"cmsghdr": ["unsigned long cmsg_len;int cmsg_level;int cmsg_type;",{"lengthField":{"name":"cmsg_len","counts":"record","align":"word"}}],
"delegation": "__u32 d_flags;__u16 d_type;__u16 __pad;",
"dmabuf_cmsg": "__u64 frag_offset;__u32 frag_size;__u32 frag_token;__u32 dmabuf_id;__u32 flags;",
"dmabuf_token": "__u32 token_start;__u32 token_count;",
"epoll_event": ["unsigned int events;__u64 data;",{"variants":{"x86_64":{"pack":1}}}],
"f_owner_ex": "int type;int pid;",
"fanotify_event_info_error": "struct fanotify_event_info_header hdr;__s32 error;__u32 error_count;",
"fanotify_event_info_fid": "struct fanotify_event_info_header hdr;struct __kernel_fsid_t fsid;unsigned char handle[];",
"fanotify_event_info_header": ["__u8 info_type;__u8 pad;__u16 len;",{"lengthField":{"name":"len","counts":"record"}}],
"fanotify_event_info_mnt": "struct fanotify_event_info_header hdr;__u64 mnt_id;",
"fanotify_event_info_pidfd": "struct fanotify_event_info_header hdr;__s32 pidfd;",
"fanotify_event_info_range": "struct fanotify_event_info_header hdr;__u32 pad;__u64 offset;__u64 count;",
"fanotify_event_metadata": ["__u32 event_len;__u8 vers;__u8 reserved;__u16 metadata_len;__u64 mask;__s32 fd;__s32 pid;",{"lengthField":{"name":"event_len","counts":"record"},"variants":{"x86":{"align":8}}}],
"fanotify_response": "__s32 fd;__u32 response;",
"fanotify_response_info_audit_rule": "struct fanotify_response_info_header hdr;__u32 rule_number;__u32 subj_trust;__u32 obj_trust;",
"fanotify_response_info_header": "__u8 type;__u8 pad;__u16 len;",
"file_attr": "__u64 fa_xflags;__u32 fa_extsize;__u32 fa_nextents;__u32 fa_projid;__u32 fa_cowextsize;",
"file_clone_range": "__s64 src_fd;__u64 src_offset;__u64 src_length;__u64 dest_offset;",
"file_dedupe_range": "__u64 src_offset;__u64 src_length;__u16 dest_count;__u16 reserved1;__u32 reserved2;struct file_dedupe_range_info info[];",
"file_dedupe_range_info": "__s64 dest_fd;__u64 dest_offset;__u64 bytes_deduped;__s32 status;__u32 reserved;",
"file_handle": "__u32 handle_bytes;int handle_type;unsigned char f_handle[];",
"flock64": "short l_type;short l_whence;long long l_start;long long l_len;int l_pid;",
"fsxattr": "__u32 fsx_xflags;__u32 fsx_extsize;__u32 fsx_nextents;__u32 fsx_projid;__u32 fsx_cowextsize;unsigned char fsx_pad[8];",
"futex_waitv": "__u64 val;__u64 uaddr;__u32 flags;__u32 __reserved;",
"group_req": "__u32 gr_interface;struct __kernel_sockaddr_storage gr_group;",
"group_source_req": "__u32 gsr_interface;struct __kernel_sockaddr_storage gsr_group;struct __kernel_sockaddr_storage gsr_source;",
"if_settings": "unsigned int type;unsigned int size;union {raw_hdlc_proto *raw_hdlc;cisco_proto *cisco;fr_proto *fr;fr_proto_pvc *fr_pvc;fr_proto_pvc_info *fr_pvc_info;x25_hdlc_proto *x25;sync_serial_settings *sync;te1_settings *te1;} ifs_ifsu;",
"ifaddrmsg": "__u8 ifa_family;__u8 ifa_prefixlen;__u8 ifa_flags;__u8 ifa_scope;__u32 ifa_index;",
"ifconf": ["int ifc_len;union {char *ifcu_buf;struct ifreq *ifcu_req;} ifc_ifcu;",{"aliases":{"ifc_buf":"ifc_ifcu.ifcu_buf","ifc_req":"ifc_ifcu.ifcu_req"}}],
"ifinfomsg": "unsigned char ifi_family;unsigned char __ifi_pad;unsigned short ifi_type;int ifi_index;unsigned int ifi_flags;unsigned int ifi_change;",
"ifmap": "unsigned long mem_start;unsigned long mem_end;unsigned short base_addr;unsigned char irq;unsigned char dma;unsigned char port;",
"ifreq": ["union {char ifrn_name[16];} ifr_ifrn;union {struct sockaddr ifru_addr;struct sockaddr ifru_dstaddr;struct sockaddr ifru_broadaddr;struct sockaddr ifru_netmask;struct sockaddr ifru_hwaddr;short ifru_flags;int ifru_ivalue;int ifru_mtu;struct ifmap ifru_map;char ifru_slave[16];char ifru_newname[16];void *ifru_data;struct if_settings ifru_settings;} ifr_ifru;",{"aliases":{"ifr_addr":"ifr_ifru.ifru_addr","ifr_bandwidth":"ifr_ifru.ifru_ivalue","ifr_broadaddr":"ifr_ifru.ifru_broadaddr","ifr_data":"ifr_ifru.ifru_data","ifr_dstaddr":"ifr_ifru.ifru_dstaddr","ifr_flags":"ifr_ifru.ifru_flags","ifr_hwaddr":"ifr_ifru.ifru_hwaddr","ifr_ifindex":"ifr_ifru.ifru_ivalue","ifr_map":"ifr_ifru.ifru_map","ifr_metric":"ifr_ifru.ifru_ivalue","ifr_mtu":"ifr_ifru.ifru_mtu","ifr_name":"ifr_ifrn.ifrn_name","ifr_netmask":"ifr_ifru.ifru_netmask","ifr_newname":"ifr_ifru.ifru_newname","ifr_qlen":"ifr_ifru.ifru_ivalue","ifr_settings":"ifr_ifru.ifru_settings","ifr_slave":"ifr_ifru.ifru_slave"}}],
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in6_pktinfo": "struct in6_addr ipi6_addr;int ipi6_ifindex;",
"in_addr": "__be32 s_addr;",
"in_pktinfo": "int ipi_ifindex;struct in_addr ipi_spec_dst;struct in_addr ipi_addr;",
"inotify_event": ["__s32 wd;__u32 mask;__u32 cookie;__u32 len;char name[];",{"lengthField":{"name":"len","counts":"rest"}}],
"io_cqring_offsets": "__u32 head;__u32 tail;__u32 ring_mask;__u32 ring_entries;__u32 overflow;__u32 cqes;__u32 flags;__u32 resv1;__u64 user_addr;",
"io_event": "__u64 data;__u64 obj;__s64 res;__s64 res2;",
"io_sqring_offsets": "__u32 head;__u32 tail;__u32 ring_mask;__u32 ring_entries;__u32 flags;__u32 dropped;__u32 array;__u32 resv1;__u64 user_addr;",
"io_uring_buf": "__u64 addr;__u32 len;__u16 bid;__u16 resv;",
"io_uring_buf_reg": "__u64 ring_addr;__u32 ring_entries;__u16 bgid;__u16 flags;__u32 min_left;__u32 resv[5];",
"io_uring_buf_status": "__u32 buf_group;__u32 head;__u32 resv[8];",
"io_uring_clock_register": "__u32 clockid;__u32 __resv[3];",
"io_uring_clone_buffers": "__u32 src_fd;__u32 flags;__u32 src_off;__u32 dst_off;__u32 nr;__u32 pad[3];",
"io_uring_cqe": "__u64 user_data;__s32 res;__u32 flags;__u64 big_cqe[];",
"io_uring_file_index_range": "__u32 off;__u32 len;__u64 resv;",
"io_uring_getevents_arg": "__u64 sigmask;__u32 sigmask_sz;__u32 min_wait_usec;__u64 ts;",
"io_uring_mem_region_reg": "__u64 region_uptr;__u64 flags;__u64 __resv[2];",
"io_uring_napi": "__u32 busy_poll_to;__u8 prefer_busy_poll;__u8 opcode;__u8 pad[2];__u32 op_param;__u32 resv;",
"io_uring_params": "__u32 sq_entries;__u32 cq_entries;__u32 flags;__u32 sq_thread_cpu;__u32 sq_thread_idle;__u32 features;__u32 wq_fd;__u32 resv[3];struct io_sqring_offsets sq_off;struct io_cqring_offsets cq_off;",
"io_uring_probe": "__u8 last_op;__u8 ops_len;__u16 resv;__u32 resv2[3];struct io_uring_probe_op ops[];",
"io_uring_probe_op": "__u8 op;__u8 resv;__u16 flags;__u32 resv2;",
"io_uring_region_desc": "__u64 user_addr;__u64 size;__u32 flags;__u32 id;__u64 mmap_offset;__u64 __resv[4];",
"io_uring_restriction": "__u16 opcode;union {__u8 register_op;__u8 sqe_op;__u8 sqe_flags;};__u8 resv;__u32 resv2[3];",
"io_uring_rsrc_register": ["__u32 nr;__u32 flags;__u64 resv2;__u64 data;__u64 tags;",{"variants":{"x86":{"align":8}}}],
"io_uring_rsrc_update": ["__u32 offset;__u32 resv;__u64 data;",{"variants":{"x86":{"align":8}}}],
"io_uring_rsrc_update2": ["__u32 offset;__u32 resv;__u64 data;__u64 tags;__u32 nr;__u32 resv2;",{"variants":{"x86":{"align":8}}}],
"io_uring_sqe": "__u8 opcode;__u8 flags;__u16 ioprio;__s32 fd;union {__u64 off;__u64 addr2;struct {__u32 cmd_op;__u32 __pad1;};};union {__u64 addr;__u64 splice_off_in;struct {__u32 level;__u32 optname;};};__u32 len;union {__u32 rw_flags;__u32 fsync_flags;__u16 poll_events;__u32 poll32_events;__u32 sync_range_flags;__u32 msg_flags;__u32 timeout_flags;__u32 accept_flags;__u32 cancel_flags;__u32 open_flags;__u32 statx_flags;__u32 fadvise_advice;__u32 splice_flags;__u32 rename_flags;__u32 unlink_flags;__u32 hardlink_flags;__u32 xattr_flags;__u32 msg_ring_flags;__u32 uring_cmd_flags;__u32 waitid_flags;__u32 futex_flags;__u32 install_fd_flags;__u32 nop_flags;__u32 pipe_flags;};__u64 user_data;union {__u16 buf_index;__u16 buf_group;};__u16 personality;union {__s32 splice_fd_in;__u32 file_index;__u32 zcrx_ifq_idx;__u32 optlen;struct {__u16 addr_len;__u16 __pad3[1];};struct {__u8 write_stream;__u8 __pad4[3];};};union {struct {__u64 addr3;__u64 __pad2[1];};struct {__u64 attr_ptr;__u64 attr_type_mask;};__u64 optval;__u8 cmd[];};",
"io_uring_sync_cancel_reg": "__u64 addr;__s32 fd;__u32 flags;struct __kernel_timespec timeout;__u8 opcode;__u8 pad[7];__u64 pad2[3];",
"iocb": ["__u64 aio_data;__u32 aio_key;int aio_rw_flags;__u16 aio_lio_opcode;__s16 aio_reqprio;__u32 aio_fildes;__u64 aio_buf;__u64 aio_nbytes;__s64 aio_offset;__u64 aio_reserved2;__u32 aio_flags;__u32 aio_resfd;",{"variants":{"s390x":{"members":"__u64 aio_data;int aio_rw_flags;__u32 aio_key;__u16 aio_lio_opcode;__s16 aio_reqprio;__u32 aio_fildes;__u64 aio_buf;__u64 aio_nbytes;__s64 aio_offset;__u64 aio_reserved2;__u32 aio_flags;__u32 aio_resfd;"}}}],
"iovec": "void *iov_base;unsigned long iov_len;",
"ip_mreq": "struct in_addr imr_multiaddr;struct in_addr imr_interface;",
"ip_mreq_source": "__be32 imr_multiaddr;__be32 imr_interface;__be32 imr_sourceaddr;",
"ip_mreqn": "struct in_addr imr_multiaddr;struct in_addr imr_address;int imr_ifindex;",
"ipc64_perm": ["int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned char __pad1[];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;",{"variants":{"x86":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;unsigned short mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"arm":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u16 mode;unsigned char __pad1[2];unsigned short seq;unsigned short __pad2;unsigned long __unused1;unsigned long __unused2;"},"s390x":{"members":"int key;unsigned int uid;unsigned int gid;unsigned int cuid;unsigned int cgid;__u32 mode;unsigned short __pad1;unsigned short seq;unsigned long __unused1;unsigned long __unused2;"},"ppc64le":{"members":"int key;__u32 uid;__u32 gid;__u32 cuid;__u32 cgid;__u32 mode;unsigned int seq;unsigned int __pad1;unsigned long long __unused1;unsigned long long __unused2;"}}}],
"ipv6_mreq": "struct in6_addr ipv6mr_multiaddr;int ipv6mr_ifindex;",
"itimerval": "struct __kernel_sock_timeval it_interval, it_value;",
"kernel_sigaction": ["__signalfn_t *sa_handler;unsigned long sa_flags;__restorefn_t *sa_restorer;struct kernel_sigset_t sa_mask bigint;",{"variants":{"riscv64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;struct kernel_sigset_t sa_mask bigint;"},"loongarch64":{"members":"__signalfn_t *sa_handler;unsigned long sa_flags;struct kernel_sigset_t sa_mask bigint;"}}}],
"kernel_sigset_t": ["unsigned long sig[1] bigint;",{"variants":{"x86":{"members":"unsigned long sig[2] bigint;"},"arm":{"members":"unsigned long sig[2] bigint;"}}}],
"kexec_segment": "const void *buf;unsigned long bufsz;const void *mem;unsigned long memsz;",
"keyctl_dh_params": "union {__s32 private;__s32 priv;};__s32 prime;__s32 base;",
"keyctl_kdf_params": "char *hashname;char *otherinfo;__u32 otherinfolen;__u32 __spare[8];",
"keyctl_pkey_params": "__s32 key_id;__u32 in_len;union {__u32 out_len;__u32 in2_len;};__u32 __spare[7];",
"keyctl_pkey_query": "__u32 supported_ops;__u32 key_size;__u16 max_data_size;__u16 max_sig_size;__u16 max_enc_size;__u16 max_dec_size;__u32 __spare[10];",
"landlock_net_port_attr": "__u64 allowed_access;__u64 port;",
"landlock_path_beneath_attr": ["__u64 allowed_access;__s32 parent_fd;",{"pack":1}],
"landlock_ruleset_attr": "__u64 handled_access_fs;__u64 handled_access_net;__u64 scoped;__u64 quiet_access_fs;__u64 quiet_access_net;__u64 quiet_scoped;",
"linger": "int l_onoff;int l_linger;",
"linux_dirent64": ["__u64 d_ino;__s64 d_off;unsigned short d_reclen;unsigned char d_type;char d_name[];",{"lengthField":{"name":"d_reclen","counts":"record"}}],
"lsm_ctx": ["__u64 id;__u64 flags;__u64 len;__u64 ctx_len;__u8 ctx[];",{"lengthField":{"name":"len","counts":"record"}}],
"ltchars": ["char t_suspc;char t_dsuspc;char t_rprntc;char t_flushc;char t_werasc;char t_lnextc;",{"only":["ppc64le"]}],
"mmsghdr": "struct user_msghdr msg_hdr;unsigned int msg_len;",
"mnt_id_req": "__u32 size;union {__u32 mnt_ns_fd;__u32 mnt_fd;};__u64 mnt_id;__u64 param;__u64 mnt_ns_id;",
"mount_attr": "__u64 attr_set;__u64 attr_clr;__u64 propagation;__u64 userns_fd;",
"mq_attr": "long mq_flags;long mq_maxmsg;long mq_msgsize;long mq_curmsgs;long __reserved[4];",
"msginfo": "int msgpool;int msgmap;int msgmax;int msgmnb;int msgmni;int msgssz;int msgtql;unsigned short msgseg;",
"msqid64_ds": ["struct ipc64_perm msg_perm;long msg_stime;long msg_rtime;long msg_ctime;unsigned long msg_cbytes;unsigned long msg_qnum;unsigned long msg_qbytes;int msg_lspid;int msg_lrpid;unsigned long __unused4;unsigned long __unused5;",{"variants":{"x86":{"members":"struct ipc64_perm msg_perm;unsigned long msg_stime;unsigned long msg_stime_high;unsigned long msg_rtime;unsigned long msg_rtime_high;unsigned long msg_ctime;unsigned long msg_ctime_high;unsigned long msg_cbytes;unsigned long msg_qnum;unsigned long msg_qbytes;int msg_lspid;int msg_lrpid;unsigned long __unused4;unsigned long __unused5;"},"arm":{"members":"struct ipc64_perm msg_perm;unsigned long msg_stime;unsigned long msg_stime_high;unsigned long msg_rtime;unsigned long msg_rtime_high;unsigned long msg_ctime;unsigned long msg_ctime_high;unsigned long msg_cbytes;unsigned long msg_qnum;unsigned long msg_qbytes;int msg_lspid;int msg_lrpid;unsigned long __unused4;unsigned long __unused5;"}}}],
"msqid_ds": ["struct ipc64_perm msg_perm;__s64 msg_stime, msg_rtime, msg_ctime;unsigned long msg_cbytes, msg_qnum, msg_qbytes;int msg_lspid, msg_lrpid;unsigned long __unused4, __unused5;",{"variants":{"x86":{"pack":4},"arm":{"pack":4}}}],
"ndmsg": "__u8 ndm_family;__u8 ndm_pad1;__u16 ndm_pad2;__s32 ndm_ifindex;__u16 ndm_state;__u8 ndm_flags;__u8 ndm_type;",
"new_utsname": "char sysname[65];char nodename[65];char release[65];char version[65];char machine[65];char domainname[65];",
"nlattr": ["__u16 nla_len;__u16 nla_type;",{"lengthField":{"name":"nla_len","counts":"record","align":4}}],
"nlmsgerr": "int error;struct nlmsghdr msg;",
"nlmsghdr": ["__u32 nlmsg_len;__u16 nlmsg_type;__u16 nlmsg_flags;__u32 nlmsg_seq;__u32 nlmsg_pid;",{"lengthField":{"name":"nlmsg_len","counts":"record","align":4}}],
"ns_id_req": "__u32 size;__u32 spare;__u64 ns_id;struct {__u32 ns_type;__u32 spare2;__u64 user_ns_id;};",
"open_how": "__u64 flags;__u64 mode;__u64 resolve;",
"packet_mreq": "int mr_ifindex;unsigned short mr_type;unsigned short mr_alen;unsigned char mr_address[8];",
"per_cr_bits": ["unsigned int :32;unsigned int em_branching :1;unsigned int em_instruction_fetch :1;unsigned int em_storage_alteration :1;unsigned int em_gpr_alt_unused :1;unsigned int em_store_real_address :1;unsigned int :3;unsigned int branch_addr_ctl :1;unsigned int :1;unsigned int storage_alt_space_ctl :1;unsigned long starting_addr;unsigned long ending_addr;",{"only":["s390x"]}],
"per_cr_words": ["unsigned long cr[3];",{"only":["s390x"]}],
"per_lowcore_bits": ["unsigned int perc_branching :1;unsigned int perc_instruction_fetch :1;unsigned int perc_storage_alteration :1;unsigned int perc_gpr_alt_unused :1;unsigned int perc_store_real_address :1;unsigned int :3;unsigned int atmid_psw_bit_31 :1;unsigned int atmid_validity_bit :1;unsigned int atmid_psw_bit_32 :1;unsigned int atmid_psw_bit_5 :1;unsigned int atmid_psw_bit_16 :1;unsigned int atmid_psw_bit_17 :1;unsigned int si :2;unsigned long address;unsigned int :4;unsigned int access_id :4;",{"only":["s390x"]}],
"per_lowcore_words": ["unsigned short perc_atmid;unsigned long address;unsigned char access_id;",{"only":["s390x"]}],
"per_struct": ["union {struct per_cr_words words;struct per_cr_bits bits;} control_regs;unsigned int single_step :1;unsigned int instruction_fetch :1;unsigned long starting_addr;unsigned long ending_addr;union {struct per_lowcore_words words;struct per_lowcore_bits bits;} lowcore;",{"only":["s390x"]}],
"perf_event_attr": "__u32 type;__u32 size;__u64 config;union {__u64 sample_period;__u64 sample_freq;};__u64 sample_type;__u64 read_format;__u64 disabled :1;__u64 inherit :1;__u64 pinned :1;__u64 exclusive :1;__u64 exclude_user :1;__u64 exclude_kernel :1;__u64 exclude_hv :1;__u64 exclude_idle :1;__u64 mmap :1;__u64 comm :1;__u64 freq :1;__u64 inherit_stat :1;__u64 enable_on_exec :1;__u64 task :1;__u64 watermark :1;__u64 precise_ip :2;__u64 mmap_data :1;__u64 sample_id_all :1;__u64 exclude_host :1;__u64 exclude_guest :1;__u64 exclude_callchain_kernel :1;__u64 exclude_callchain_user :1;__u64 mmap2 :1;__u64 comm_exec :1;__u64 use_clockid :1;__u64 context_switch :1;__u64 write_backward :1;__u64 namespaces :1;__u64 ksymbol :1;__u64 bpf_event :1;__u64 aux_output :1;__u64 cgroup :1;__u64 text_poke :1;__u64 build_id :1;__u64 inherit_thread :1;__u64 remove_on_exec :1;__u64 sigtrap :1;__u64 defer_callchain :1;__u64 defer_output :1;__u64 __reserved_1 :24;union {__u32 wakeup_events;__u32 wakeup_watermark;};__u32 bp_type;union {__u64 bp_addr;__u64 kprobe_func;__u64 uprobe_path;__u64 config1;};union {__u64 bp_len;__u64 kprobe_addr;__u64 probe_offset;__u64 config2;};__u64 branch_sample_type;__u64 sample_regs_user;__u32 sample_stack_user;__s32 clockid;__u64 sample_regs_intr;__u32 aux_watermark;__u16 sample_max_stack;__u16 __reserved_2;__u32 aux_sample_size;union {__u32 aux_action;struct {__u32 aux_start_paused :1;__u32 aux_pause :1;__u32 aux_resume :1;__u32 __reserved_3 :29;};};__u64 sig_data;__u64 config3;__u64 config4;",
"perf_event_header": ["__u32 type;__u16 misc;__u16 size;",{"lengthField":{"name":"size","counts":"record"}}],
"perf_event_mmap_page": "__u32 version;__u32 compat_version;__u32 lock;__u32 index;__s64 offset;__u64 time_enabled;__u64 time_running;union {__u64 capabilities;struct {__u64 cap_bit0 :1;__u64 cap_bit0_is_deprecated :1;__u64 cap_user_rdpmc :1;__u64 cap_user_time :1;__u64 cap_user_time_zero :1;__u64 cap_user_time_short :1;__u64 cap_____res :58;};};__u16 pmc_width;__u16 time_shift;__u32 time_mult;__u64 time_offset;__u64 time_zero;__u32 size;__u32 __reserved_1;__u64 time_cycles;__u64 time_mask;__u8 __reserved[928];__u64 data_head;__u64 data_tail;__u64 data_offset;__u64 data_size;__u64 aux_head;__u64 aux_tail;__u64 aux_offset;__u64 aux_size;",
"pidfd_info": "__u64 mask;__u64 cgroupid;__u32 pid;__u32 tgid;__u32 ppid;__u32 ruid;__u32 rgid;__u32 euid;__u32 egid;__u32 suid;__u32 sgid;__u32 fsuid;__u32 fsgid;__s32 exit_code;struct {__u32 coredump_mask;__u32 coredump_signal;__u32 coredump_code;__u32 coredump_pad;};__u64 supported_mask;",
"pollfd": "int fd;short events;short revents;",
"prctl_mm_map": "__u64 start_code;__u64 end_code;__u64 start_data;__u64 end_data;__u64 start_brk;__u64 brk;__u64 start_stack;__u64 arg_start;__u64 arg_end;__u64 env_start;__u64 env_end;__u64 *auxv;__u32 auxv_size;__u32 exe_fd;",
"psw_t": ["unsigned long mask;unsigned long addr;",{"only":["s390x"]}],
"pt_regs": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long rbp;unsigned long rbx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long rax;unsigned long rcx;unsigned long rdx;unsigned long rsi;unsigned long rdi;unsigned long orig_rax;unsigned long rip;unsigned long cs;unsigned long eflags;unsigned long rsp;unsigned long ss;",{"only":["x86_64","x86","arm","ppc64le"],"variants":{"x86":{"members":"long ebx;long ecx;long edx;long esi;long edi;long ebp;long eax;int xds;int xes;int xfs;int xgs;long orig_eax;long eip;int xcs;long eflags;long esp;int xss;"},"arm":{"members":"long uregs[18];"},"ppc64le":{"members":"unsigned long gpr[32];unsigned long nip;unsigned long msr;unsigned long orig_gpr3;unsigned long ctr;unsigned long link;unsigned long xer;unsigned long ccr;unsigned long softe;unsigned long trap;unsigned long dar;unsigned long dsisr;unsigned long result;"}}}],
"ptrace_peeksiginfo_args": "__u64 off;__u32 flags;__s32 nr;",
"ptrace_rseq_configuration": "__u64 rseq_abi_pointer;__u32 rseq_abi_size;__u32 signature;__u32 flags;__u32 pad;",
"ptrace_sud_config": "__u64 mode;__u64 selector;__u64 offset;__u64 len;",
"ptrace_syscall_info": "__u8 op;__u8 reserved;__u16 flags;__u32 arch;__u64 instruction_pointer;__u64 stack_pointer;union {struct {__u64 nr;__u64 args[6];} entry;struct {__s64 rval;__u8 is_error;} exit;struct {__u64 nr;__u64 args[6];__u32 ret_data;__u32 reserved2;} seccomp;};",
"riscv_hwprobe": ["__s64 key;__u64 value;",{"only":["riscv64"]}],
"rlimit64": "__u64 rlim_cur;__u64 rlim_max;",
"robust_list": "struct robust_list *next;",
"robust_list_head": "struct robust_list list;long futex_offset;struct robust_list *list_op_pending;",
"rseq": ["__u32 cpu_id_start;__u32 cpu_id;__u64 rseq_cs;__u32 flags;__u32 node_id;__u32 mm_cid;struct rseq_slice_ctrl slice_ctrl;__u8 __reserved;char end[];",{"align":32}],
"rseq_slice_ctrl": "union {__u32 all;struct {__u8 request;__u8 granted;__u16 __reserved;};};",
"rtattr": ["unsigned short rta_len;unsigned short rta_type;",{"lengthField":{"name":"rta_len","counts":"record","align":4}}],
"rtmsg": "unsigned char rtm_family;unsigned char rtm_dst_len;unsigned char rtm_src_len;unsigned char rtm_tos;unsigned char rtm_table;unsigned char rtm_protocol;unsigned char rtm_scope;unsigned char rtm_type;unsigned int rtm_flags;",
"rusage": "struct __kernel_old_timeval ru_utime;struct __kernel_old_timeval ru_stime;long ru_maxrss;long ru_ixrss;long ru_idrss;long ru_isrss;long ru_minflt;long ru_majflt;long ru_nswap;long ru_inblock;long ru_oublock;long ru_msgsnd;long ru_msgrcv;long ru_nsignals;long ru_nvcsw;long ru_nivcsw;",
"s390_fp_regs": ["__u32 fpc;__u32 pad;union freg_t fprs[16];",{"only":["s390x"]}],
"sched_attr": "__u32 size;__u32 sched_policy;__u64 sched_flags;__s32 sched_nice;__u32 sched_priority;__u64 sched_runtime;__u64 sched_deadline;__u64 sched_period;__u32 sched_util_min;__u32 sched_util_max;",
"sched_param": "int sched_priority;",
"seccomp_data": "int nr;__u32 arch;__u64 instruction_pointer;__u64 args[6];",
"seccomp_metadata": "__u64 filter_off;__u64 flags;",
"seccomp_notif": "__u64 id;__u32 pid;__u32 flags;struct seccomp_data data;",
"seccomp_notif_addfd": "__u64 id;__u32 flags;__u32 srcfd;__u32 newfd;__u32 newfd_flags;",
"seccomp_notif_resp": "__u64 id;__s64 val;__s32 error;__u32 flags;",
"seccomp_notif_sizes": "__u16 seccomp_notif;__u16 seccomp_notif_resp;__u16 seccomp_data;",
"sembuf": "unsigned short sem_num;short sem_op;short sem_flg;",
"semid64_ds": ["struct ipc64_perm sem_perm;long sem_otime;long sem_ctime;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;",{"variants":{"x86_64":{"members":"struct ipc64_perm sem_perm;long sem_otime;unsigned long __unused1;long sem_ctime;unsigned long __unused2;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;"},"x86":{"members":"struct ipc64_perm sem_perm;unsigned long sem_otime;unsigned long sem_otime_high;unsigned long sem_ctime;unsigned long sem_ctime_high;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;"},"arm":{"members":"struct ipc64_perm sem_perm;unsigned long sem_otime;unsigned long sem_otime_high;unsigned long sem_ctime;unsigned long sem_ctime_high;unsigned long sem_nsems;unsigned long __unused3;unsigned long __unused4;"}}}],
"semid_ds": ["struct ipc64_perm sem_perm;__s64 sem_otime, sem_ctime;unsigned long sem_nsems, __unused3, __unused4;",{"variants":{"x86_64":{"members":"struct ipc64_perm sem_perm;__s64 sem_otime, :64, sem_ctime, :64;unsigned long sem_nsems, __unused3, __unused4;"},"x86":{"pack":4},"arm":{"pack":4}}}],
"seminfo": "int semmap;int semmni;int semmns;int semmnu;int semmsl;int semopm;int semume;int semusz;int semvmx;int semaem;",
"serial_icounter_struct": "int cts;int dsr;int rng;int dcd;int rx;int tx;int frame;int overrun;int parity;int brk;int buf_overrun;int reserved[9];",
"serial_iso7816": "__u32 flags;__u32 tg;__u32 sc_fi;__u32 sc_di;__u32 clk;__u32 reserved[5];",
"serial_multiport_struct": "int irq;int port1;unsigned char mask1;unsigned char match1;int port2;unsigned char mask2;unsigned char match2;int port3;unsigned char mask3;unsigned char match3;int port4;unsigned char mask4;unsigned char match4;int port_monitor;int reserved[32];",
"serial_rs485": "__u32 flags;__u32 delay_rts_before_send;__u32 delay_rts_after_send;union {__u32 padding[5];struct {__u8 addr_recv;__u8 addr_dest;__u8 padding0[2];__u32 padding1[4];};};",
"serial_struct": "int type;int line;unsigned int port;int irq;int flags;int xmit_fifo_size;int custom_divisor;int baud_base;unsigned short close_delay;char io_type;char reserved_char[1];int hub6;unsigned short closing_wait;unsigned short closing_wait2;void *iomem_base;unsigned short iomem_reg_shift;unsigned int port_high;unsigned long iomap_base;",
"sgttyb": ["char sg_ispeed;char sg_ospeed;char sg_erase;char sg_kill;short sg_flags;",{"only":["ppc64le"]}],
"shm_info": "int used_ids;unsigned long shm_tot;unsigned long shm_rss;unsigned long shm_swp;unsigned long swap_attempts;unsigned long swap_successes;",
"shmid64_ds": ["struct ipc64_perm shm_perm;unsigned long shm_segsz;long shm_atime;long shm_dtime;long shm_ctime;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused4;unsigned long __unused5;",{"variants":{"x86":{"members":"struct ipc64_perm shm_perm;unsigned long shm_segsz;unsigned long shm_atime;unsigned long shm_atime_high;unsigned long shm_dtime;unsigned long shm_dtime_high;unsigned long shm_ctime;unsigned long shm_ctime_high;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused4;unsigned long __unused5;"},"arm":{"members":"struct ipc64_perm shm_perm;unsigned long shm_segsz;unsigned long shm_atime;unsigned long shm_atime_high;unsigned long shm_dtime;unsigned long shm_dtime_high;unsigned long shm_ctime;unsigned long shm_ctime_high;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused4;unsigned long __unused5;"},"ppc64le":{"members":"struct ipc64_perm shm_perm;long shm_atime;long shm_dtime;long shm_ctime;unsigned long shm_segsz;int shm_cpid;int shm_lpid;unsigned long shm_nattch;unsigned long __unused5;unsigned long __unused6;"}}}],
"shmid_ds": ["struct ipc64_perm shm_perm;unsigned long shm_segsz;__s64 shm_atime, shm_dtime, shm_ctime;int shm_cpid, shm_lpid;unsigned long shm_nattch, __unused4, __unused5;",{"variants":{"x86":{"pack":4},"arm":{"pack":4},"ppc64le":{"members":"struct ipc64_perm shm_perm;__s64 shm_atime, shm_dtime, shm_ctime;unsigned long shm_segsz;int shm_cpid, shm_lpid;unsigned long shm_nattch, __unused5, __unused6;"}}}],
"shminfo64": "unsigned long shmmax bigint;unsigned long shmmin;unsigned long shmmni;unsigned long shmseg;unsigned long shmall bigint;unsigned long __unused1;unsigned long __unused2;unsigned long __unused3;unsigned long __unused4;",
"sigaltstack": "void *ss_sp;int ss_flags;unsigned long ss_size;",
"sigevent": ["union sigval sigev_value;int sigev_signo;int sigev_notify;union {int _pad[12];int _tid;struct {function *_function;void *_attribute;} _sigev_thread;} _sigev_un;",{"aliases":{"sigev_notify_attributes":"_sigev_un._sigev_thread._attribute","sigev_notify_function":"_sigev_un._sigev_thread._function","sigev_notify_thread_id":"_sigev_un._tid"},"variants":{"x86":{"members":"union sigval sigev_value;int sigev_signo;int sigev_notify;union {int _pad[13];int _tid;struct {function *_function;void *_attribute;} _sigev_thread;} _sigev_un;"},"arm":{"members":"union sigval sigev_value;int sigev_signo;int sigev_notify;union {int _pad[13];int _tid;struct {function *_function;void *_attribute;} _sigev_thread;} _sigev_un;"}}}],
"siginfo": ["union {struct {int si_signo;int si_errno;int si_code;union __sifields _sifields;};int _si_pad[32];};",{"aliases":{"si_addr":"_sifields._sigfault._addr","si_addr_lsb":"_sifields._sigfault._addr_lsb","si_arch":"_sifields._sigsys._arch","si_band":"_sifields._sigpoll._band","si_call_addr":"_sifields._sigsys._call_addr","si_fd":"_sifields._sigpoll._fd","si_int":"_sifields._rt._sigval.sival_int","si_lower":"_sifields._sigfault._addr_bnd._lower","si_overrun":"_sifields._timer._overrun","si_perf_data":"_sifields._sigfault._perf._data","si_perf_flags":"_sifields._sigfault._perf._flags","si_perf_type":"_sifields._sigfault._perf._type","si_pid":"_sifields._kill._pid","si_pkey":"_sifields._sigfault._addr_pkey._pkey","si_ptr":"_sifields._rt._sigval.sival_ptr","si_status":"_sifields._sigchld._status","si_stime":"_sifields._sigchld._stime","si_sys_private":"_sifields._timer._sys_private","si_syscall":"_sifields._sigsys._syscall","si_tid":"_sifields._timer._tid","si_trapno":"_sifields._sigfault._trapno","si_uid":"_sifields._kill._uid","si_upper":"_sifields._sigfault._addr_bnd._upper","si_utime":"_sifields._sigchld._utime","si_value":"_sifields._rt._sigval"}}],
"signalfd_siginfo": "__u32 ssi_signo;__s32 ssi_errno;__s32 ssi_code;__u32 ssi_pid;__u32 ssi_uid;__s32 ssi_fd;__u32 ssi_tid;__u32 ssi_band;__u32 ssi_overrun;__u32 ssi_trapno;__s32 ssi_status;__s32 ssi_int;__u64 ssi_ptr;__u64 ssi_utime;__u64 ssi_stime;__u64 ssi_addr;__u16 ssi_addr_lsb;__u16 __pad2;__s32 ssi_syscall;__u64 ssi_call_addr;__u32 ssi_arch;__u8 __pad[28];",
"so_timestamping": "int flags;int bind_phc;",
"sock_ee_data_rfc4884": "__u16 len;__u8 flags;__u8 reserved;",
"sock_extended_err": "__u32 ee_errno;__u8 ee_origin;__u8 ee_type;__u8 ee_code;__u8 ee_pad;__u32 ee_info;union {__u32 ee_data;struct sock_ee_data_rfc4884 ee_rfc4884;};",
"sock_filter": "__u16 code;__u8 jt;__u8 jf;__u32 k;",
"sock_fprog": "unsigned short len;struct sock_filter *filter;",
"sock_txtime": "int clockid;__u32 flags;",
"sockaddr": "__u16 sa_family;char sa_data[14];",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;",
"sockaddr_ll": "unsigned short sll_family;__be16 sll_protocol;int sll_ifindex;unsigned short sll_hatype;unsigned char sll_pkttype;unsigned char sll_halen;unsigned char sll_addr[8];",
"sockaddr_nl": "unsigned short nl_family;unsigned short nl_pad;__u32 nl_pid;__u32 nl_groups;",
"sockaddr_un": "unsigned short sun_family;char sun_path[108];",
"sockaddr_vm": "unsigned short svm_family;unsigned short svm_reserved1;unsigned int svm_port;unsigned int svm_cid;__u8 svm_flags;unsigned char svm_zero[3];",
"stat": ["__u64 st_dev, st_ino;__u32 st_mode, st_nlink, st_uid, st_gid;__u64 st_rdev, :64;__s64 st_size;int st_blksize, :32;__s64 st_blocks;__s64 st_atime;unsigned long st_atime_nsec;__s64 st_mtime;unsigned long st_mtime_nsec;__s64 st_ctime;unsigned long st_ctime_nsec;__u64 :64;",{"variants":{"x86_64":{"members":"__u64 st_dev, st_ino;unsigned long st_nlink;__u32 st_mode, st_uid, st_gid, :32;__u64 st_rdev;__s64 st_size;long st_blksize;__s64 st_blocks;__s64 st_atime;unsigned long st_atime_nsec;__s64 st_mtime;unsigned long st_mtime_nsec;__s64 st_ctime;unsigned long st_ctime_nsec;__u64 :64, :64, :64;"},"s390x":{"members":"__u64 st_dev, st_ino;unsigned long st_nlink;__u32 st_mode, st_uid, st_gid, :32;__u64 st_rdev;__s64 st_size;__s64 st_atime;unsigned long st_atime_nsec;__s64 st_mtime;unsigned long st_mtime_nsec;__s64 st_ctime;unsigned long st_ctime_nsec;long st_blksize;__s64 st_blocks;__u64 :64, :64, :64;"},"ppc64le":{"members":"__u64 st_dev, st_ino;unsigned long st_nlink;__u32 st_mode, st_uid, st_gid, :32;__u64 st_rdev;__s64 st_size;long st_blksize;__s64 st_blocks;__s64 st_atime;unsigned long st_atime_nsec;__s64 st_mtime;unsigned long st_mtime_nsec;__s64 st_ctime;unsigned long st_ctime_nsec;__u64 :64, :64, :64;"}}}],
"statfs64": ["long f_type;long f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;long f_namelen;long f_frsize;long f_flags;long f_spare[4];",{"variants":{"x86":{"members":"__u32 f_type;__u32 f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];"},"arm":{"members":"__u32 f_type;__u32 f_bsize;__u64 f_blocks;__u64 f_bfree;__u64 f_bavail;__u64 f_files;__u64 f_ffree;struct __kernel_fsid_t f_fsid;__u32 f_namelen;__u32 f_frsize;__u32 f_flags;__u32 f_spare[4];","pack":1,"align":4},"s390x":{"members":"unsigned int f_type;unsigned int f_bsize;unsigned long long f_blocks;unsigned long long f_bfree;unsigned long long f_bavail;unsigned long long f_files;unsigned long long f_ffree;struct __kernel_fsid_t f_fsid;unsigned int f_namelen;unsigned int f_frsize;unsigned int f_flags;unsigned int f_spare[5];"}}}],
"statmount": "__u32 size;__u32 mnt_opts;__u64 mask;__u32 sb_dev_major;__u32 sb_dev_minor;__u64 sb_magic;__u32 sb_flags;__u32 fs_type;__u64 mnt_id;__u64 mnt_parent_id;__u32 mnt_id_old;__u32 mnt_parent_id_old;__u64 mnt_attr;__u64 mnt_propagation;__u64 mnt_peer_group;__u64 mnt_master;__u64 propagate_from;__u32 mnt_root;__u32 mnt_point;__u64 mnt_ns_id;__u32 fs_subtype;__u32 sb_source;__u32 opt_num;__u32 opt_array;__u32 opt_sec_num;__u32 opt_sec_array;__u64 supported_mask;__u32 mnt_uidmap_num;__u32 mnt_uidmap;__u32 mnt_gidmap_num;__u32 mnt_gidmap;__u64 __spare2[43];char str[];",
"statx": "__u32 stx_mask;__u32 stx_blksize;__u64 stx_attributes;__u32 stx_nlink;__u32 stx_uid;__u32 stx_gid;__u16 stx_mode;__u16 __spare0[1];__u64 stx_ino;__u64 stx_size;__u64 stx_blocks;__u64 stx_attributes_mask;struct statx_timestamp stx_atime;struct statx_timestamp stx_btime;struct statx_timestamp stx_ctime;struct statx_timestamp stx_mtime;__u32 stx_rdev_major;__u32 stx_rdev_minor;__u32 stx_dev_major;__u32 stx_dev_minor;__u64 stx_mnt_id;__u32 stx_dio_mem_align;__u32 stx_dio_offset_align;__u64 stx_subvol;__u32 stx_atomic_write_unit_min;__u32 stx_atomic_write_unit_max;__u32 stx_atomic_write_segments_max;__u32 stx_dio_read_offset_align;__u32 stx_atomic_write_unit_max_opt;__u32 __spare2[1];__u64 __spare3[8];",
"statx_timestamp": "__s64 tv_sec;__u32 tv_nsec;__s32 __reserved;",
"sysinfo": ["long uptime;unsigned long loads[3];unsigned long totalram;unsigned long freeram;unsigned long sharedram;unsigned long bufferram;unsigned long totalswap;unsigned long freeswap;__u16 procs;__u16 pad;unsigned long totalhigh;unsigned long freehigh;__u32 mem_unit;char _f[];",{"variants":{"x86":{"members":"long uptime;unsigned long loads[3];unsigned long totalram;unsigned long freeram;unsigned long sharedram;unsigned long bufferram;unsigned long totalswap;unsigned long freeswap;__u16 procs;__u16 pad;unsigned long totalhigh;unsigned long freehigh;__u32 mem_unit;char _f[8];"},"arm":{"members":"long uptime;unsigned long loads[3];unsigned long totalram;unsigned long freeram;unsigned long sharedram;unsigned long bufferram;unsigned long totalswap;unsigned long freeswap;__u16 procs;__u16 pad;unsigned long totalhigh;unsigned long freehigh;__u32 mem_unit;char _f[8];"}}}],
"tchars": ["char t_intrc;char t_quitc;char t_startc;char t_stopc;char t_eofc;char t_brkc;",{"only":["ppc64le"]}],
"tcp_info": "__u8 tcpi_state;__u8 tcpi_ca_state;__u8 tcpi_retransmits;__u8 tcpi_probes;__u8 tcpi_backoff;__u8 tcpi_options;__u8 tcpi_snd_wscale :4;__u8 tcpi_rcv_wscale :4;__u8 tcpi_delivery_rate_app_limited :1;__u8 tcpi_fastopen_client_fail :2;__u32 tcpi_rto;__u32 tcpi_ato;__u32 tcpi_snd_mss;__u32 tcpi_rcv_mss;__u32 tcpi_unacked;__u32 tcpi_sacked;__u32 tcpi_lost;__u32 tcpi_retrans;__u32 tcpi_fackets;__u32 tcpi_last_data_sent;__u32 tcpi_last_ack_sent;__u32 tcpi_last_data_recv;__u32 tcpi_last_ack_recv;__u32 tcpi_pmtu;__u32 tcpi_rcv_ssthresh;__u32 tcpi_rtt;__u32 tcpi_rttvar;__u32 tcpi_snd_ssthresh;__u32 tcpi_snd_cwnd;__u32 tcpi_advmss;__u32 tcpi_reordering;__u32 tcpi_rcv_rtt;__u32 tcpi_rcv_space;__u32 tcpi_total_retrans;__u64 tcpi_pacing_rate;__u64 tcpi_max_pacing_rate;__u64 tcpi_bytes_acked;__u64 tcpi_bytes_received;__u32 tcpi_segs_out;__u32 tcpi_segs_in;__u32 tcpi_notsent_bytes;__u32 tcpi_min_rtt;__u32 tcpi_data_segs_in;__u32 tcpi_data_segs_out;__u64 tcpi_delivery_rate;__u64 tcpi_busy_time;__u64 tcpi_rwnd_limited;__u64 tcpi_sndbuf_limited;__u32 tcpi_delivered;__u32 tcpi_delivered_ce;__u64 tcpi_bytes_sent;__u64 tcpi_bytes_retrans;__u32 tcpi_dsack_dups;__u32 tcpi_reord_seen;__u32 tcpi_rcv_ooopack;__u32 tcpi_snd_wnd;__u32 tcpi_rcv_wnd;__u32 tcpi_rehash;__u16 tcpi_total_rto;__u16 tcpi_total_rto_recoveries;__u32 tcpi_total_rto_time;__u32 tcpi_received_ce;__u32 tcpi_delivered_e1_bytes;__u32 tcpi_delivered_e0_bytes;__u32 tcpi_delivered_ce_bytes;__u32 tcpi_received_e1_bytes;__u32 tcpi_received_e0_bytes;__u32 tcpi_received_ce_bytes;__u32 tcpi_ecn_mode :2;__u32 tcpi_accecn_opt_seen :2;__u32 tcpi_accecn_fail_mode :4;__u32 tcpi_options2 :24;",
"termio": ["unsigned short c_iflag;unsigned short c_oflag;unsigned short c_cflag;unsigned short c_lflag;unsigned char c_line;unsigned char c_cc[8];",{"variants":{"ppc64le":{"members":"unsigned short c_iflag;unsigned short c_oflag;unsigned short c_cflag;unsigned short c_lflag;unsigned char c_line;unsigned char c_cc[10];"}}}],
"termios": ["unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];",{"variants":{"ppc64le":{"members":"unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_cc[19];unsigned char c_line;unsigned int c_ispeed;unsigned int c_ospeed;"}}}],
"termios2": ["unsigned int c_iflag;unsigned int c_oflag;unsigned int c_cflag;unsigned int c_lflag;unsigned char c_line;unsigned char c_cc[19];unsigned int c_ispeed;unsigned int c_ospeed;",{"only":["x86_64","x86","arm","riscv64","aarch64","loongarch64","s390x"]}],
"timezone": "int tz_minuteswest;int tz_dsttime;",
"tms": "long tms_utime;long tms_stime;long tms_cutime;long tms_cstime;",
"ucred": "__u32 pid;__u32 uid;__u32 gid;",
"user_desc": ["unsigned int entry_number;unsigned int base_addr;unsigned int limit;unsigned int seg_32bit :1;unsigned int contents :2;unsigned int read_exec_only :1;unsigned int limit_in_pages :1;unsigned int seg_not_present :1;unsigned int useable :1;unsigned int lm :1;",{"only":["x86_64","x86"],"variants":{"x86":{"members":"unsigned int entry_number;unsigned int base_addr;unsigned int limit;unsigned int seg_32bit :1;unsigned int contents :2;unsigned int read_exec_only :1;unsigned int limit_in_pages :1;unsigned int seg_not_present :1;unsigned int useable :1;"}}}],
"user_msghdr": "void *msg_name;int msg_namelen;struct iovec *msg_iov;unsigned long msg_iovlen;void *msg_control;unsigned long msg_controllen;unsigned int msg_flags;",
"user_pt_regs": ["__u64 regs[31];__u64 sp;__u64 pc;__u64 pstate;",{"only":["aarch64","loongarch64","s390x"],"variants":{"loongarch64":{"members":"unsigned long regs[32];unsigned long orig_a0;unsigned long csr_era;unsigned long csr_badv;unsigned long reserved[10];"},"s390x":{"members":"unsigned long args[1];struct psw_t psw;unsigned long gprs[16];"}}}],
"user_regs_struct": ["unsigned long r15;unsigned long r14;unsigned long r13;unsigned long r12;unsigned long bp;unsigned long bx;unsigned long r11;unsigned long r10;unsigned long r9;unsigned long r8;unsigned long ax;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;unsigned long fs_base;unsigned long gs_base;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;",{"only":["x86_64","x86","riscv64","s390x"],"variants":{"x86":{"members":"unsigned long bx;unsigned long cx;unsigned long dx;unsigned long si;unsigned long di;unsigned long bp;unsigned long ax;unsigned long ds;unsigned long es;unsigned long fs;unsigned long gs;unsigned long orig_ax;unsigned long ip;unsigned long cs;unsigned long flags;unsigned long sp;unsigned long ss;"},"riscv64":{"members":"unsigned long pc;unsigned long ra;unsigned long sp;unsigned long gp;unsigned long tp;unsigned long t0;unsigned long t1;unsigned long t2;unsigned long s0;unsigned long s1;unsigned long a0;unsigned long a1;unsigned long a2;unsigned long a3;unsigned long a4;unsigned long a5;unsigned long a6;unsigned long a7;unsigned long s2;unsigned long s3;unsigned long s4;unsigned long s5;unsigned long s6;unsigned long s7;unsigned long s8;unsigned long s9;unsigned long s10;unsigned long s11;unsigned long t3;unsigned long t4;unsigned long t5;unsigned long t6;"},"s390x":{"members":"struct psw_t psw;unsigned long gprs[16];unsigned int acrs[16];unsigned long orig_gpr2;struct s390_fp_regs fp_regs;struct per_struct per_info;unsigned long ieee_instruction_pointer;"}}}],
"ustat": "int f_tfree;unsigned long f_tinode;char f_fname[6];char f_fpack[6];",
"utimbuf": "__s64 actime;__s64 modtime;",
"winsize": "unsigned short ws_row;unsigned short ws_col;unsigned short ws_xpixel;unsigned short ws_ypixel;",
"xattr_args": ["__u64 value;__u32 size;__u32 flags;",{"variants":{"x86":{"align":8}}}],
"cap_user_data": {"tag":"__user_cap_data_struct"},
"cap_user_header": {"tag":"__user_cap_header_struct"},
"dirent64": {"tag":"linux_dirent64"},
"flock": {"tag":"flock64"},
"itimerspec": {"tag":"__kernel_itimerspec"},
"msghdr": {"tag":"user_msghdr"},
"rlimit": {"tag":"rlimit64"},
"sigaction": {"tag":"kernel_sigaction"},
"sigset_t": {"tag":"kernel_sigset_t"},
"sockaddr_storage": {"tag":"__kernel_sockaddr_storage"},
"stack_t": {"tag":"sigaltstack"},
"statfs": {"tag":"statfs64"},
"timespec": {"tag":"__kernel_timespec"},
"timeval": {"tag":"__kernel_sock_timeval"},
"timex": {"tag":"__kernel_timex"},
"utsname": {"tag":"new_utsname"}
}`),
  () => [union],
);

export declare namespace union {
  interface __sifields$_kill extends RecordView<'struct __sifields._kill'> {
    _pid: number;
    _uid: number;
  }

  interface __sifields$_timer extends RecordView<'struct __sifields._timer'> {
    _tid: number;
    _overrun: number;
    get _sigval(): union.sigval;
    set _sigval(value: From<union.sigval>);
    _sys_private: number;
  }

  interface __sifields$_rt extends RecordView<'struct __sifields._rt'> {
    _pid: number;
    _uid: number;
    get _sigval(): union.sigval;
    set _sigval(value: From<union.sigval>);
  }

  interface __sifields$_sigchld extends RecordView<'struct __sifields._sigchld'> {
    _pid: number;
    _uid: number;
    _status: number;
    _utime: number;
    _stime: number;
  }

  interface __sifields$_sigfault$_addr_bnd
    extends RecordView<'struct __sifields._sigfault._addr_bnd', '_lower' | '_upper'> {
    get _dummy_bnd(): Uint8Array;
    set _dummy_bnd(value: Bytes);
    get _lower(): number;
    set _lower(value: Pointer);
    get _upper(): number;
    set _upper(value: Pointer);
  }

  interface __sifields$_sigfault$_addr_pkey
    extends RecordView<'struct __sifields._sigfault._addr_pkey'> {
    get _dummy_pkey(): Uint8Array;
    set _dummy_pkey(value: Bytes);
    _pkey: number;
  }

  interface __sifields$_sigfault$_perf extends RecordView<'struct __sifields._sigfault._perf'> {
    _data: number;
    _type: number;
    _flags: number;
  }

  interface __sifields$_sigfault extends RecordView<'struct __sifields._sigfault', '_addr'> {
    get _addr(): number;
    set _addr(value: Pointer);
    _trapno: number;
    _addr_lsb: number;
    get _addr_bnd(): __sifields$_sigfault$_addr_bnd;
    set _addr_bnd(value: From<__sifields$_sigfault$_addr_bnd>);
    get _addr_pkey(): __sifields$_sigfault$_addr_pkey;
    set _addr_pkey(value: From<__sifields$_sigfault$_addr_pkey>);
    get _perf(): __sifields$_sigfault$_perf;
    set _perf(value: From<__sifields$_sigfault$_perf>);
  }

  interface __sifields$_sigpoll extends RecordView<'struct __sifields._sigpoll'> {
    _band: number;
    _fd: number;
  }

  interface __sifields$_sigsys extends RecordView<'struct __sifields._sigsys', '_call_addr'> {
    get _call_addr(): number;
    set _call_addr(value: Pointer);
    _syscall: number;
    _arch: number;
  }

  /** `<asm/siginfo.h>`: 20 bytes on x86, arm; 32 bytes elsewhere. */
  interface __sifields extends RecordView<'union __sifields'> {
    get _kill(): __sifields$_kill;
    set _kill(value: From<__sifields$_kill>);
    get _timer(): __sifields$_timer;
    set _timer(value: From<__sifields$_timer>);
    get _rt(): __sifields$_rt;
    set _rt(value: From<__sifields$_rt>);
    get _sigchld(): __sifields$_sigchld;
    set _sigchld(value: From<__sifields$_sigchld>);
    get _sigfault(): __sifields$_sigfault;
    set _sigfault(value: From<__sifields$_sigfault>);
    get _sigpoll(): __sifields$_sigpoll;
    set _sigpoll(value: From<__sifields$_sigpoll>);
    get _sigsys(): __sifields$_sigsys;
    set _sigsys(value: From<__sifields$_sigsys>);
  }

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
  interface bpf_attr extends RecordView<'union bpf_attr'> {
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

  interface bpf_iter_link_info$map extends RecordView<'struct bpf_iter_link_info.map'> {
    map_fd: number;
  }

  interface bpf_iter_link_info$cgroup extends RecordView<'struct bpf_iter_link_info.cgroup'> {
    order: number;
    cgroup_fd: number;
    get cgroup_id(): bigint;
    set cgroup_id(value: Integer);
  }

  interface bpf_iter_link_info$task extends RecordView<'struct bpf_iter_link_info.task'> {
    tid: number;
    pid: number;
    pid_fd: number;
  }

  /** `<linux/bpf.h>`: 16 bytes. */
  interface bpf_iter_link_info extends RecordView<'union bpf_iter_link_info'> {
    get map(): bpf_iter_link_info$map;
    set map(value: From<bpf_iter_link_info$map>);
    get cgroup(): bpf_iter_link_info$cgroup;
    set cgroup(value: From<bpf_iter_link_info$cgroup>);
    get task(): bpf_iter_link_info$task;
    set task(value: From<bpf_iter_link_info$task>);
  }

  interface freg_t$fp extends RecordView<'struct freg_t.fp'> {
    hi: number;
    lo: number;
  }

  /** `<asm/ptrace.h>`: 8 bytes on s390x. */
  interface freg_t extends RecordView<'union freg_t'> {
    f: number;
    d: number;
    get ui(): bigint;
    set ui(value: Integer);
    get fp(): freg_t$fp;
    set fp(value: From<freg_t$fp>);
  }

  /** `<asm/siginfo.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface sigval extends RecordView<'union sigval', 'sival_ptr'> {
    sival_int: number;
    get sival_ptr(): number;
    set sival_ptr(value: Pointer);
  }
}

export const union: {
  readonly __sifields: Descriptor<union.__sifields>;
  readonly bpf_attr: Descriptor<union.bpf_attr>;
  readonly bpf_iter_link_info: Descriptor<union.bpf_iter_link_info>;
  readonly freg_t: Descriptor<union.freg_t, 's390x'>;
  readonly sigval: Descriptor<union.sigval>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"__sifields": ["struct {int _pid;unsigned int _uid;} _kill;struct {int _tid;int _overrun;union sigval _sigval;int _sys_private;} _timer;struct {int _pid;unsigned int _uid;union sigval _sigval;} _rt;struct {int _pid;unsigned int _uid;int _status;long _utime;long _stime;} _sigchld;struct {void *_addr;union {int _trapno;short _addr_lsb;struct {char _dummy_bnd[8];void *_lower;void *_upper;} _addr_bnd;struct {char _dummy_pkey[8];__u32 _pkey;} _addr_pkey;struct {unsigned long _data;__u32 _type;__u32 _flags;} _perf;};} _sigfault;struct {long _band;int _fd;} _sigpoll;struct {void *_call_addr;int _syscall;unsigned int _arch;} _sigsys;",{"variants":{"x86":{"members":"struct {int _pid;unsigned int _uid;} _kill;struct {int _tid;int _overrun;union sigval _sigval;int _sys_private;} _timer;struct {int _pid;unsigned int _uid;union sigval _sigval;} _rt;struct {int _pid;unsigned int _uid;int _status;long _utime;long _stime;} _sigchld;struct {void *_addr;union {int _trapno;short _addr_lsb;struct {char _dummy_bnd[4];void *_lower;void *_upper;} _addr_bnd;struct {char _dummy_pkey[4];__u32 _pkey;} _addr_pkey;struct {unsigned long _data;__u32 _type;__u32 _flags;} _perf;};} _sigfault;struct {long _band;int _fd;} _sigpoll;struct {void *_call_addr;int _syscall;unsigned int _arch;} _sigsys;"},"arm":{"members":"struct {int _pid;unsigned int _uid;} _kill;struct {int _tid;int _overrun;union sigval _sigval;int _sys_private;} _timer;struct {int _pid;unsigned int _uid;union sigval _sigval;} _rt;struct {int _pid;unsigned int _uid;int _status;long _utime;long _stime;} _sigchld;struct {void *_addr;union {int _trapno;short _addr_lsb;struct {char _dummy_bnd[4];void *_lower;void *_upper;} _addr_bnd;struct {char _dummy_pkey[4];__u32 _pkey;} _addr_pkey;struct {unsigned long _data;__u32 _type;__u32 _flags;} _perf;};} _sigfault;struct {long _band;int _fd;} _sigpoll;struct {void *_call_addr;int _syscall;unsigned int _arch;} _sigsys;"}}}],
"bpf_attr": ["struct {__u32 map_type;__u32 key_size;__u32 value_size;__u32 max_entries;__u32 map_flags;__u32 inner_map_fd;__u32 numa_node;char map_name[16];__u32 map_ifindex;__u32 btf_fd;__u32 btf_key_type_id;__u32 btf_value_type_id;__u32 btf_vmlinux_value_type_id;__u64 map_extra;__s32 value_type_btf_obj_fd;__s32 map_token_fd;__u64 excl_prog_hash;__u32 excl_prog_hash_size;};struct {__u32 map_fd;__u64 key;union {__u64 value;__u64 next_key;};__u64 flags;};struct {__u64 in_batch;__u64 out_batch;__u64 keys;__u64 values;__u32 count;__u32 map_fd;__u64 elem_flags;__u64 flags;} batch;struct {__u32 prog_type;__u32 insn_cnt;__u64 insns;__u64 license;__u32 log_level;__u32 log_size;__u64 log_buf;__u32 kern_version;__u32 prog_flags;char prog_name[16];__u32 prog_ifindex;__u32 expected_attach_type;__u32 prog_btf_fd;__u32 func_info_rec_size;__u64 func_info;__u32 func_info_cnt;__u32 line_info_rec_size;__u64 line_info;__u32 line_info_cnt;__u32 attach_btf_id;union {__u32 attach_prog_fd;__u32 attach_btf_obj_fd;};__u32 core_relo_cnt;__u64 fd_array;__u64 core_relos;__u32 core_relo_rec_size;__u32 log_true_size;__s32 prog_token_fd;__u32 fd_array_cnt;__u64 signature;__u32 signature_size;__s32 keyring_id;};struct {__u64 pathname;__u32 bpf_fd;__u32 file_flags;__s32 path_fd;};struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_bpf_fd;__u32 attach_type;__u32 attach_flags;__u32 replace_bpf_fd;union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;};struct {__u32 prog_fd;__u32 retval;__u32 data_size_in;__u32 data_size_out;__u64 data_in;__u64 data_out;__u32 repeat;__u32 duration;__u32 ctx_size_in;__u32 ctx_size_out;__u64 ctx_in;__u64 ctx_out;__u32 flags;__u32 cpu;__u32 batch_size;} test;struct {union {__u32 start_id;__u32 prog_id;__u32 map_id;__u32 btf_id;__u32 link_id;};__u32 next_id;__u32 open_flags;__s32 fd_by_id_token_fd;};struct {__u32 bpf_fd;__u32 info_len;__u64 info;} info;struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 query_flags;__u32 attach_flags;__u64 prog_ids;union {__u32 prog_cnt;__u32 count;};__u64 prog_attach_flags;__u64 link_ids;__u64 link_attach_flags;__u64 revision;} query;struct {__u64 name;__u32 prog_fd;__u64 cookie;} raw_tracepoint;struct {__u64 btf;__u64 btf_log_buf;__u32 btf_size;__u32 btf_log_size;__u32 btf_log_level;__u32 btf_log_true_size;__u32 btf_flags;__s32 btf_token_fd;};struct {__u32 pid;__u32 fd;__u32 flags;__u32 buf_len;__u64 buf;__u32 prog_id;__u32 fd_type;__u64 probe_offset;__u64 probe_addr;} task_fd_query;struct {union {__u32 prog_fd;__u32 map_fd;};union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 flags;union {__u32 target_btf_id;struct {__u64 iter_info;__u32 iter_info_len;};struct {__u64 bpf_cookie;} perf_event;struct {__u32 flags;__u32 cnt;__u64 syms;__u64 addrs;__u64 cookies;} kprobe_multi;struct {__u32 target_btf_id;__u64 cookie;} tracing;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} tcx;struct {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 cnt;__u32 flags;__u32 pid;__u32 path_fd;} uprobe_multi;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} netkit;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} cgroup;struct {__u64 ids;__u64 cookies;__u32 cnt;} tracing_multi;};} link_create;struct {__u32 link_fd;union {__u32 new_prog_fd;__u32 new_map_fd;};__u32 flags;union {__u32 old_prog_fd;__u32 old_map_fd;};} link_update;struct {__u32 link_fd;} link_detach;struct {__u32 type;} enable_stats;struct {__u32 link_fd;__u32 flags;} iter_create;struct {__u32 prog_fd;__u32 map_fd;__u32 flags;} prog_bind_map;struct {__u32 flags;__u32 bpffs_fd;} token_create;struct {__u64 stream_buf;__u32 stream_buf_len;__u32 stream_id;__u32 prog_fd;} prog_stream_read;struct {__u32 map_fd;__u32 prog_fd;__u32 flags;} prog_assoc_struct_ops;",{"variants":{"x86":{"members":"struct aligned(8) {__u32 map_type;__u32 key_size;__u32 value_size;__u32 max_entries;__u32 map_flags;__u32 inner_map_fd;__u32 numa_node;char map_name[16];__u32 map_ifindex;__u32 btf_fd;__u32 btf_key_type_id;__u32 btf_value_type_id;__u32 btf_vmlinux_value_type_id;__u64 map_extra;__s32 value_type_btf_obj_fd;__s32 map_token_fd;__u64 excl_prog_hash;__u32 excl_prog_hash_size;};struct {__u32 map_fd;__u64 key aligned(8);union aligned(8) {__u64 value;__u64 next_key;};__u64 flags;};struct aligned(8) {__u64 in_batch;__u64 out_batch;__u64 keys;__u64 values;__u32 count;__u32 map_fd;__u64 elem_flags;__u64 flags;} batch;struct aligned(8) {__u32 prog_type;__u32 insn_cnt;__u64 insns;__u64 license;__u32 log_level;__u32 log_size;__u64 log_buf;__u32 kern_version;__u32 prog_flags;char prog_name[16];__u32 prog_ifindex;__u32 expected_attach_type;__u32 prog_btf_fd;__u32 func_info_rec_size;__u64 func_info;__u32 func_info_cnt;__u32 line_info_rec_size;__u64 line_info;__u32 line_info_cnt;__u32 attach_btf_id;union {__u32 attach_prog_fd;__u32 attach_btf_obj_fd;};__u32 core_relo_cnt;__u64 fd_array;__u64 core_relos;__u32 core_relo_rec_size;__u32 log_true_size;__s32 prog_token_fd;__u32 fd_array_cnt;__u64 signature;__u32 signature_size;__s32 keyring_id;};struct aligned(8) {__u64 pathname;__u32 bpf_fd;__u32 file_flags;__s32 path_fd;};struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_bpf_fd;__u32 attach_type;__u32 attach_flags;__u32 replace_bpf_fd;union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;};struct aligned(8) {__u32 prog_fd;__u32 retval;__u32 data_size_in;__u32 data_size_out;__u64 data_in;__u64 data_out;__u32 repeat;__u32 duration;__u32 ctx_size_in;__u32 ctx_size_out;__u64 ctx_in;__u64 ctx_out;__u32 flags;__u32 cpu;__u32 batch_size;} test;struct {union {__u32 start_id;__u32 prog_id;__u32 map_id;__u32 btf_id;__u32 link_id;};__u32 next_id;__u32 open_flags;__s32 fd_by_id_token_fd;};struct aligned(8) {__u32 bpf_fd;__u32 info_len;__u64 info;} info;struct {union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 query_flags;__u32 attach_flags;__u64 prog_ids;union {__u32 prog_cnt;__u32 count;};__u64 prog_attach_flags aligned(8);__u64 link_ids;__u64 link_attach_flags;__u64 revision;} query;struct {__u64 name;__u32 prog_fd;__u64 cookie aligned(8);} raw_tracepoint;struct aligned(8) {__u64 btf;__u64 btf_log_buf;__u32 btf_size;__u32 btf_log_size;__u32 btf_log_level;__u32 btf_log_true_size;__u32 btf_flags;__s32 btf_token_fd;};struct aligned(8) {__u32 pid;__u32 fd;__u32 flags;__u32 buf_len;__u64 buf;__u32 prog_id;__u32 fd_type;__u64 probe_offset;__u64 probe_addr;} task_fd_query;struct {union {__u32 prog_fd;__u32 map_fd;};union {__u32 target_fd;__u32 target_ifindex;};__u32 attach_type;__u32 flags;union {__u32 target_btf_id;struct aligned(8) {__u64 iter_info;__u32 iter_info_len;};struct {__u64 bpf_cookie;} perf_event;struct aligned(8) {__u32 flags;__u32 cnt;__u64 syms;__u64 addrs;__u64 cookies;} kprobe_multi;struct {__u32 target_btf_id;__u64 cookie;} tracing;struct {__u32 pf;__u32 hooknum;__s32 priority;__u32 flags;} netfilter;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} tcx;struct aligned(8) {__u64 path;__u64 offsets;__u64 ref_ctr_offsets;__u64 cookies;__u32 cnt;__u32 flags;__u32 pid;__u32 path_fd;} uprobe_multi;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} netkit;struct {union {__u32 relative_fd;__u32 relative_id;};__u64 expected_revision;} cgroup;struct aligned(8) {__u64 ids;__u64 cookies;__u32 cnt;} tracing_multi;};} link_create;struct {__u32 link_fd;union {__u32 new_prog_fd;__u32 new_map_fd;};__u32 flags;union {__u32 old_prog_fd;__u32 old_map_fd;};} link_update;struct {__u32 link_fd;} link_detach;struct {__u32 type;} enable_stats;struct {__u32 link_fd;__u32 flags;} iter_create;struct {__u32 prog_fd;__u32 map_fd;__u32 flags;} prog_bind_map;struct {__u32 flags;__u32 bpffs_fd;} token_create;struct aligned(8) {__u64 stream_buf;__u32 stream_buf_len;__u32 stream_id;__u32 prog_fd;} prog_stream_read;struct {__u32 map_fd;__u32 prog_fd;__u32 flags;} prog_assoc_struct_ops;"}}}],
"bpf_iter_link_info": "struct {__u32 map_fd;} map;struct {enum bpf_cgroup_iter_order order;__u32 cgroup_fd;__u64 cgroup_id;} cgroup;struct {__u32 tid;__u32 pid;__u32 pid_fd;} task;",
"freg_t": ["float f;double d;__u64 ui;struct {__u32 hi;__u32 lo;} fp;",{"only":["s390x"]}],
"sigval": "int sival_int;void *sival_ptr;"
}`),
);
