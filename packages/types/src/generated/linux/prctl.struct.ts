// Generated from Linux 7.3.4 <linux/prctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/prctl.h>`: 104 bytes on x86_64, arm, riscv64, aarch64; 100 bytes on x86. */
export interface prctl_mm_map extends RecordView<'struct prctl_mm_map', 'auxv'> {
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

export const prctl_mm_map: Descriptor<prctl_mm_map> = /* @__PURE__ */ declareStruct(
  'prctl_mm_map',
  `
  __u64 start_code;
  __u64 end_code;
  __u64 start_data;
  __u64 end_data;
  __u64 start_brk;
  __u64 brk;
  __u64 start_stack;
  __u64 arg_start;
  __u64 arg_end;
  __u64 env_start;
  __u64 env_end;
  __u64 *auxv;
  __u32 auxv_size;
  __u32 exe_fd;
`,
);
