// Generated from Linux 7.3.4 <linux/sched.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export * from '../../macros/linux/sched.ts';
export * from './sched.constants.ts';
export declare namespace struct {
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
}

export const struct: {
  readonly clone_args: Descriptor<struct.clone_args>;
} = /* @__PURE__ */ declareStructs({
  clone_args: [
    `
  __u64 flags;
  __u64 pidfd;
  __u64 child_tid;
  __u64 parent_tid;
  __u64 exit_signal;
  __u64 stack;
  __u64 stack_size;
  __u64 tls;
  __u64 set_tid;
  __u64 set_tid_size;
  __u64 cgroup;
`,
    { variants: { x86: { align: 8 } } },
  ],
});
