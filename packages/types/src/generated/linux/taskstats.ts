// Generated from Linux 7.3.4 <linux/taskstats.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_time_types_h from './time_types.ts';

export const TASKSTATS_CMD_ATTR_DEREGISTER_CPUMASK = 4,
  TASKSTATS_CMD_ATTR_MAX = 4,
  TASKSTATS_CMD_ATTR_PID = 1,
  TASKSTATS_CMD_ATTR_REGISTER_CPUMASK = 3,
  TASKSTATS_CMD_ATTR_TGID = 2,
  TASKSTATS_CMD_ATTR_UNSPEC = 0,
  TASKSTATS_CMD_GET = 1,
  TASKSTATS_CMD_MAX = 2,
  TASKSTATS_CMD_NEW = 2,
  TASKSTATS_CMD_UNSPEC = 0,
  TASKSTATS_GENL_VERSION = 1,
  TASKSTATS_TYPE_AGGR_PID = 4,
  TASKSTATS_TYPE_AGGR_TGID = 5,
  TASKSTATS_TYPE_MAX = 6,
  TASKSTATS_TYPE_NULL = 6,
  TASKSTATS_TYPE_PID = 1,
  TASKSTATS_TYPE_STATS = 3,
  TASKSTATS_TYPE_TGID = 2,
  TASKSTATS_TYPE_UNSPEC = 0,
  TASKSTATS_VERSION = 17,
  TS_COMM_LEN = 32,
  __TASKSTATS_CMD_ATTR_MAX = 5,
  __TASKSTATS_CMD_MAX = 3,
  __TASKSTATS_TYPE_MAX = 7;
export declare namespace struct {
  /** `<linux/taskstats.h>`: 688 bytes. */
  interface taskstats extends RecordView<'struct taskstats'> {
    version: number;
    ac_exitcode: number;
    ac_flag: number;
    ac_nice: number;
    get cpu_count(): bigint;
    set cpu_count(value: Integer);
    get cpu_delay_total(): bigint;
    set cpu_delay_total(value: Integer);
    get blkio_count(): bigint;
    set blkio_count(value: Integer);
    get blkio_delay_total(): bigint;
    set blkio_delay_total(value: Integer);
    get swapin_count(): bigint;
    set swapin_count(value: Integer);
    get swapin_delay_total(): bigint;
    set swapin_delay_total(value: Integer);
    get cpu_run_real_total(): bigint;
    set cpu_run_real_total(value: Integer);
    get cpu_run_virtual_total(): bigint;
    set cpu_run_virtual_total(value: Integer);
    get ac_comm(): Uint8Array;
    set ac_comm(value: Bytes);
    ac_sched: number;
    get ac_pad(): Uint8Array;
    set ac_pad(value: Bytes);
    ac_uid: number;
    ac_gid: number;
    ac_pid: number;
    ac_ppid: number;
    ac_btime: number;
    get ac_etime(): bigint;
    set ac_etime(value: Integer);
    get ac_utime(): bigint;
    set ac_utime(value: Integer);
    get ac_stime(): bigint;
    set ac_stime(value: Integer);
    get ac_minflt(): bigint;
    set ac_minflt(value: Integer);
    get ac_majflt(): bigint;
    set ac_majflt(value: Integer);
    get coremem(): bigint;
    set coremem(value: Integer);
    get virtmem(): bigint;
    set virtmem(value: Integer);
    get hiwater_rss(): bigint;
    set hiwater_rss(value: Integer);
    get hiwater_vm(): bigint;
    set hiwater_vm(value: Integer);
    get read_char(): bigint;
    set read_char(value: Integer);
    get write_char(): bigint;
    set write_char(value: Integer);
    get read_syscalls(): bigint;
    set read_syscalls(value: Integer);
    get write_syscalls(): bigint;
    set write_syscalls(value: Integer);
    get read_bytes(): bigint;
    set read_bytes(value: Integer);
    get write_bytes(): bigint;
    set write_bytes(value: Integer);
    get cancelled_write_bytes(): bigint;
    set cancelled_write_bytes(value: Integer);
    get nvcsw(): bigint;
    set nvcsw(value: Integer);
    get nivcsw(): bigint;
    set nivcsw(value: Integer);
    get ac_utimescaled(): bigint;
    set ac_utimescaled(value: Integer);
    get ac_stimescaled(): bigint;
    set ac_stimescaled(value: Integer);
    get cpu_scaled_run_real_total(): bigint;
    set cpu_scaled_run_real_total(value: Integer);
    get freepages_count(): bigint;
    set freepages_count(value: Integer);
    get freepages_delay_total(): bigint;
    set freepages_delay_total(value: Integer);
    get thrashing_count(): bigint;
    set thrashing_count(value: Integer);
    get thrashing_delay_total(): bigint;
    set thrashing_delay_total(value: Integer);
    get ac_btime64(): bigint;
    set ac_btime64(value: Integer);
    get compact_count(): bigint;
    set compact_count(value: Integer);
    get compact_delay_total(): bigint;
    set compact_delay_total(value: Integer);
    ac_tgid: number;
    get ac_tgetime(): bigint;
    set ac_tgetime(value: Integer);
    get ac_exe_dev(): bigint;
    set ac_exe_dev(value: Integer);
    get ac_exe_inode(): bigint;
    set ac_exe_inode(value: Integer);
    get wpcopy_count(): bigint;
    set wpcopy_count(value: Integer);
    get wpcopy_delay_total(): bigint;
    set wpcopy_delay_total(value: Integer);
    get irq_count(): bigint;
    set irq_count(value: Integer);
    get irq_delay_total(): bigint;
    set irq_delay_total(value: Integer);
    get cpu_delay_max(): bigint;
    set cpu_delay_max(value: Integer);
    get cpu_delay_min(): bigint;
    set cpu_delay_min(value: Integer);
    get blkio_delay_max(): bigint;
    set blkio_delay_max(value: Integer);
    get blkio_delay_min(): bigint;
    set blkio_delay_min(value: Integer);
    get swapin_delay_max(): bigint;
    set swapin_delay_max(value: Integer);
    get swapin_delay_min(): bigint;
    set swapin_delay_min(value: Integer);
    get freepages_delay_max(): bigint;
    set freepages_delay_max(value: Integer);
    get freepages_delay_min(): bigint;
    set freepages_delay_min(value: Integer);
    get thrashing_delay_max(): bigint;
    set thrashing_delay_max(value: Integer);
    get thrashing_delay_min(): bigint;
    set thrashing_delay_min(value: Integer);
    get compact_delay_max(): bigint;
    set compact_delay_max(value: Integer);
    get compact_delay_min(): bigint;
    set compact_delay_min(value: Integer);
    get wpcopy_delay_max(): bigint;
    set wpcopy_delay_max(value: Integer);
    get wpcopy_delay_min(): bigint;
    set wpcopy_delay_min(value: Integer);
    get irq_delay_max(): bigint;
    set irq_delay_max(value: Integer);
    get irq_delay_min(): bigint;
    set irq_delay_min(value: Integer);
    get cpu_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set cpu_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get blkio_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set blkio_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get swapin_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set swapin_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get freepages_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set freepages_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get thrashing_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set thrashing_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get compact_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set compact_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get wpcopy_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set wpcopy_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
    get irq_delay_max_ts(): linux_time_types_h.struct.__kernel_timespec;
    set irq_delay_max_ts(value: From<linux_time_types_h.struct.__kernel_timespec>);
  }
}

export const struct: {
  readonly taskstats: Descriptor<struct.taskstats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"taskstats": ["__u16 version;__u32 ac_exitcode;__u8 ac_flag;__u8 ac_nice;__u64 cpu_count;__u64 cpu_delay_total;__u64 blkio_count;__u64 blkio_delay_total;__u64 swapin_count;__u64 swapin_delay_total;__u64 cpu_run_real_total;__u64 cpu_run_virtual_total;char ac_comm[32];__u8 ac_sched;__u8 ac_pad[3];__u32 ac_uid aligned(8);__u32 ac_gid;__u32 ac_pid;__u32 ac_ppid;__u32 ac_btime;__u64 ac_etime;__u64 ac_utime;__u64 ac_stime;__u64 ac_minflt;__u64 ac_majflt;__u64 coremem;__u64 virtmem;__u64 hiwater_rss;__u64 hiwater_vm;__u64 read_char;__u64 write_char;__u64 read_syscalls;__u64 write_syscalls;__u64 read_bytes;__u64 write_bytes;__u64 cancelled_write_bytes;__u64 nvcsw;__u64 nivcsw;__u64 ac_utimescaled;__u64 ac_stimescaled;__u64 cpu_scaled_run_real_total;__u64 freepages_count;__u64 freepages_delay_total;__u64 thrashing_count;__u64 thrashing_delay_total;__u64 ac_btime64;__u64 compact_count;__u64 compact_delay_total;__u32 ac_tgid;__u64 ac_tgetime;__u64 ac_exe_dev;__u64 ac_exe_inode;__u64 wpcopy_count;__u64 wpcopy_delay_total;__u64 irq_count;__u64 irq_delay_total;__u64 cpu_delay_max;__u64 cpu_delay_min;__u64 blkio_delay_max;__u64 blkio_delay_min;__u64 swapin_delay_max;__u64 swapin_delay_min;__u64 freepages_delay_max;__u64 freepages_delay_min;__u64 thrashing_delay_max;__u64 thrashing_delay_min;__u64 compact_delay_max;__u64 compact_delay_min;__u64 wpcopy_delay_max;__u64 wpcopy_delay_min;__u64 irq_delay_max;__u64 irq_delay_min;struct __kernel_timespec cpu_delay_max_ts;struct __kernel_timespec blkio_delay_max_ts;struct __kernel_timespec swapin_delay_max_ts;struct __kernel_timespec freepages_delay_max_ts;struct __kernel_timespec thrashing_delay_max_ts;struct __kernel_timespec compact_delay_max_ts;struct __kernel_timespec wpcopy_delay_max_ts;struct __kernel_timespec irq_delay_max_ts;",{"variants":{"x86":{"members":"__u16 version;__u32 ac_exitcode;__u8 ac_flag;__u8 ac_nice;__u64 cpu_count aligned(8);__u64 cpu_delay_total;__u64 blkio_count;__u64 blkio_delay_total;__u64 swapin_count;__u64 swapin_delay_total;__u64 cpu_run_real_total;__u64 cpu_run_virtual_total;char ac_comm[32];__u8 ac_sched;__u8 ac_pad[3];__u32 ac_uid aligned(8);__u32 ac_gid;__u32 ac_pid;__u32 ac_ppid;__u32 ac_btime;__u64 ac_etime aligned(8);__u64 ac_utime;__u64 ac_stime;__u64 ac_minflt;__u64 ac_majflt;__u64 coremem;__u64 virtmem;__u64 hiwater_rss;__u64 hiwater_vm;__u64 read_char;__u64 write_char;__u64 read_syscalls;__u64 write_syscalls;__u64 read_bytes;__u64 write_bytes;__u64 cancelled_write_bytes;__u64 nvcsw;__u64 nivcsw;__u64 ac_utimescaled;__u64 ac_stimescaled;__u64 cpu_scaled_run_real_total;__u64 freepages_count;__u64 freepages_delay_total;__u64 thrashing_count;__u64 thrashing_delay_total;__u64 ac_btime64;__u64 compact_count;__u64 compact_delay_total;__u32 ac_tgid;__u64 ac_tgetime aligned(8);__u64 ac_exe_dev;__u64 ac_exe_inode;__u64 wpcopy_count;__u64 wpcopy_delay_total;__u64 irq_count;__u64 irq_delay_total;__u64 cpu_delay_max;__u64 cpu_delay_min;__u64 blkio_delay_max;__u64 blkio_delay_min;__u64 swapin_delay_max;__u64 swapin_delay_min;__u64 freepages_delay_max;__u64 freepages_delay_min;__u64 thrashing_delay_max;__u64 thrashing_delay_min;__u64 compact_delay_max;__u64 compact_delay_min;__u64 wpcopy_delay_max;__u64 wpcopy_delay_min;__u64 irq_delay_max;__u64 irq_delay_min;struct __kernel_timespec cpu_delay_max_ts;struct __kernel_timespec blkio_delay_max_ts;struct __kernel_timespec swapin_delay_max_ts;struct __kernel_timespec freepages_delay_max_ts;struct __kernel_timespec thrashing_delay_max_ts;struct __kernel_timespec compact_delay_max_ts;struct __kernel_timespec wpcopy_delay_max_ts;struct __kernel_timespec irq_delay_max_ts;"}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_timespec": "long long tv_sec;long long tv_nsec;"
}`),
);
