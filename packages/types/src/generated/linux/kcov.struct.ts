// Generated from Linux 7.3.4 <linux/kcov.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/kcov.h>`: 24 bytes. */
export interface kcov_remote_arg extends RecordView<'struct kcov_remote_arg'> {
  trace_mode: number;
  area_size: number;
  num_handles: number;
  get common_handle(): bigint;
  set common_handle(value: Integer);
  get handles(): BigUint64Array;
  set handles(value: Iterable<Integer>);
}

export const kcov_remote_arg: Descriptor<kcov_remote_arg> = /* @__PURE__ */ declareStruct(
  'kcov_remote_arg',
  `
  __u32 trace_mode;
  __u32 area_size;
  __u32 num_handles;
  __u64 common_handle;
  __u64 handles[];
`,
  {
    variants: {
      x86: {
        members: `
  __u32 trace_mode;
  __u32 area_size;
  __u32 num_handles;
  __u64 common_handle aligned(8);
  __u64 handles[];
`,
      },
    },
  },
);
