// Generated from Linux 7.3.4 <linux/sched.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const CLONE_ARGS_SIZE_VER0 = 64,
  CLONE_ARGS_SIZE_VER1 = 80,
  CLONE_ARGS_SIZE_VER2 = 88,
  CLONE_AUTOREAP = 17179869184,
  CLONE_CHILD_CLEARTID = 2097152,
  CLONE_CHILD_SETTID = 16777216,
  CLONE_CLEAR_SIGHAND = 4294967296,
  CLONE_DETACHED = 4194304,
  CLONE_EMPTY_MNTNS = 137438953472,
  CLONE_FILES = 1024,
  CLONE_FS = 512,
  CLONE_INTO_CGROUP = 8589934592,
  CLONE_IO = 2147483648,
  CLONE_NEWCGROUP = 33554432,
  CLONE_NEWIPC = 134217728,
  CLONE_NEWNET = 1073741824,
  CLONE_NEWNS = 131072,
  CLONE_NEWPID = 536870912,
  CLONE_NEWTIME = 128,
  CLONE_NEWUSER = 268435456,
  CLONE_NEWUTS = 67108864,
  CLONE_NNP = 34359738368,
  CLONE_PARENT = 32768,
  CLONE_PARENT_SETTID = 1048576,
  CLONE_PIDFD = 4096,
  CLONE_PIDFD_AUTOKILL = 68719476736,
  CLONE_PTRACE = 8192,
  CLONE_SETTLS = 524288,
  CLONE_SIGHAND = 2048,
  CLONE_SYSVSEM = 262144,
  CLONE_THREAD = 65536,
  CLONE_UNTRACED = 8388608,
  CLONE_VFORK = 16384,
  CLONE_VM = 256,
  CSIGNAL = 255,
  SCHED_BATCH = 3,
  SCHED_DEADLINE = 6,
  SCHED_EXT = 7,
  SCHED_FIFO = 1,
  SCHED_FLAG_ALL = 127,
  SCHED_FLAG_DL_OVERRUN = 4,
  SCHED_FLAG_KEEP_ALL = 24,
  SCHED_FLAG_KEEP_PARAMS = 16,
  SCHED_FLAG_KEEP_POLICY = 8,
  SCHED_FLAG_RECLAIM = 2,
  SCHED_FLAG_RESET_ON_FORK = 1,
  SCHED_FLAG_UTIL_CLAMP = 96,
  SCHED_FLAG_UTIL_CLAMP_MAX = 64,
  SCHED_FLAG_UTIL_CLAMP_MIN = 32,
  SCHED_GETATTR_FLAG_DL_DYNAMIC = 1,
  SCHED_IDLE = 5,
  SCHED_NORMAL = 0,
  SCHED_RESET_ON_FORK = 1073741824,
  SCHED_RR = 2,
  UNSHARE_EMPTY_MNTNS = 1048576;
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
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"clone_args": ["__u64 flags;__u64 pidfd;__u64 child_tid;__u64 parent_tid;__u64 exit_signal;__u64 stack;__u64 stack_size;__u64 tls;__u64 set_tid;__u64 set_tid_size;__u64 cgroup;",{"variants":{"x86":{"align":8}}}]
}`),
);
