// Generated from Linux 7.3.4 <linux/cgroupstats.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const CGROUPSTATS_CMD_ATTR_FD = 1,
  CGROUPSTATS_CMD_ATTR_MAX = 1,
  CGROUPSTATS_CMD_ATTR_UNSPEC = 0,
  CGROUPSTATS_CMD_GET = 4,
  CGROUPSTATS_CMD_MAX = 5,
  CGROUPSTATS_CMD_NEW = 5,
  CGROUPSTATS_CMD_UNSPEC = 3,
  CGROUPSTATS_TYPE_CGROUP_STATS = 1,
  CGROUPSTATS_TYPE_MAX = 1,
  CGROUPSTATS_TYPE_UNSPEC = 0,
  __CGROUPSTATS_CMD_ATTR_MAX = 2,
  __CGROUPSTATS_CMD_MAX = 6,
  __CGROUPSTATS_TYPE_MAX = 2;
export declare namespace struct {
  /** `<linux/cgroupstats.h>`: 40 bytes. */
  interface cgroupstats extends RecordView<'struct cgroupstats'> {
    get nr_sleeping(): bigint;
    set nr_sleeping(value: Integer);
    get nr_running(): bigint;
    set nr_running(value: Integer);
    get nr_stopped(): bigint;
    set nr_stopped(value: Integer);
    get nr_uninterruptible(): bigint;
    set nr_uninterruptible(value: Integer);
    get nr_io_wait(): bigint;
    set nr_io_wait(value: Integer);
  }
}

export const struct: {
  readonly cgroupstats: Descriptor<struct.cgroupstats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cgroupstats": "__u64 nr_sleeping;__u64 nr_running;__u64 nr_stopped;__u64 nr_uninterruptible;__u64 nr_io_wait;"
}`),
);
