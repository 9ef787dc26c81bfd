// Generated from Linux 7.3.4 <linux/cgroupstats.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/cgroupstats.h>`: 40 bytes. */
export interface cgroupstats extends RecordView<'struct cgroupstats'> {
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

export const cgroupstats: Descriptor<cgroupstats> = /* @__PURE__ */ declareStruct(
  'cgroupstats',
  `
  __u64 nr_sleeping;
  __u64 nr_running;
  __u64 nr_stopped;
  __u64 nr_uninterruptible;
  __u64 nr_io_wait;
`,
);
