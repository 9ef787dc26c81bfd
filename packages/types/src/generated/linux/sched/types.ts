// Generated from Linux 7.3.4 <linux/sched/types.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const SCHED_ATTR_SIZE_VER0 = 48,
  SCHED_ATTR_SIZE_VER1 = 56;
export declare namespace struct {
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
}

export const struct: {
  readonly sched_attr: Descriptor<struct.sched_attr>;
  readonly sched_param: Descriptor<struct.sched_param>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sched_attr": "__u32 size;__u32 sched_policy;__u64 sched_flags;__s32 sched_nice;__u32 sched_priority;__u64 sched_runtime;__u64 sched_deadline;__u64 sched_period;__u32 sched_util_min;__u32 sched_util_max;",
"sched_param": "int sched_priority;"
}`),
);
