// Generated from Linux 7.3.4 <linux/cn_proc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PROC_CN_MCAST_IGNORE = 2,
  PROC_CN_MCAST_LISTEN = 1,
  PROC_EVENT_ALL = 3758097351,
  PROC_EVENT_COMM = 512,
  PROC_EVENT_COREDUMP = 1073741824,
  PROC_EVENT_EXEC = 2,
  PROC_EVENT_EXIT = 2147483648,
  PROC_EVENT_FORK = 1,
  PROC_EVENT_GID = 64,
  PROC_EVENT_NONE = 0,
  PROC_EVENT_NONZERO_EXIT = 536870912,
  PROC_EVENT_PTRACE = 256,
  PROC_EVENT_SID = 128,
  PROC_EVENT_UID = 4;
export declare namespace struct {
  /** `<linux/cn_proc.h>`: 24 bytes. */
  interface comm_proc_event extends RecordView<'struct comm_proc_event'> {
    process_pid: number;
    process_tgid: number;
    get comm(): Uint8Array;
    set comm(value: Bytes);
  }

  /** `<linux/cn_proc.h>`: 16 bytes. */
  interface coredump_proc_event extends RecordView<'struct coredump_proc_event'> {
    process_pid: number;
    process_tgid: number;
    parent_pid: number;
    parent_tgid: number;
  }

  /** `<linux/cn_proc.h>`: 8 bytes. */
  interface exec_proc_event extends RecordView<'struct exec_proc_event'> {
    process_pid: number;
    process_tgid: number;
  }

  /** `<linux/cn_proc.h>`: 24 bytes. */
  interface exit_proc_event extends RecordView<'struct exit_proc_event'> {
    process_pid: number;
    process_tgid: number;
    exit_code: number;
    exit_signal: number;
    parent_pid: number;
    parent_tgid: number;
  }

  /** `<linux/cn_proc.h>`: 16 bytes. */
  interface fork_proc_event extends RecordView<'struct fork_proc_event'> {
    parent_pid: number;
    parent_tgid: number;
    child_pid: number;
    child_tgid: number;
  }

  interface id_proc_event$r extends RecordView<'union id_proc_event.r'> {
    ruid: number;
    rgid: number;
  }

  interface id_proc_event$e extends RecordView<'union id_proc_event.e'> {
    euid: number;
    egid: number;
  }

  /** `<linux/cn_proc.h>`: 16 bytes. */
  interface id_proc_event extends RecordView<'struct id_proc_event'> {
    process_pid: number;
    process_tgid: number;
    get r(): id_proc_event$r;
    set r(value: From<id_proc_event$r>);
    get e(): id_proc_event$e;
    set e(value: From<id_proc_event$e>);
  }

  interface proc_event$event_data$ack extends RecordView<'struct proc_event.event_data.ack'> {
    err: number;
  }

  interface proc_event$event_data extends RecordView<'union proc_event.event_data'> {
    get ack(): proc_event$event_data$ack;
    set ack(value: From<proc_event$event_data$ack>);
    get fork(): struct.fork_proc_event;
    set fork(value: From<struct.fork_proc_event>);
    get exec(): struct.exec_proc_event;
    set exec(value: From<struct.exec_proc_event>);
    get id(): struct.id_proc_event;
    set id(value: From<struct.id_proc_event>);
    get sid(): struct.sid_proc_event;
    set sid(value: From<struct.sid_proc_event>);
    get ptrace(): struct.ptrace_proc_event;
    set ptrace(value: From<struct.ptrace_proc_event>);
    get comm(): struct.comm_proc_event;
    set comm(value: From<struct.comm_proc_event>);
    get coredump(): struct.coredump_proc_event;
    set coredump(value: From<struct.coredump_proc_event>);
    get exit(): struct.exit_proc_event;
    set exit(value: From<struct.exit_proc_event>);
  }

  /** `<linux/cn_proc.h>`: 40 bytes. */
  interface proc_event extends RecordView<'struct proc_event'> {
    what: number;
    cpu: number;
    get timestamp_ns(): bigint;
    set timestamp_ns(value: Integer);
    get event_data(): proc_event$event_data;
    set event_data(value: From<proc_event$event_data>);
  }

  /** `<linux/cn_proc.h>`: 8 bytes. */
  interface proc_input extends RecordView<'struct proc_input'> {
    mcast_op: number;
    event_type: number;
  }

  /** `<linux/cn_proc.h>`: 16 bytes. */
  interface ptrace_proc_event extends RecordView<'struct ptrace_proc_event'> {
    process_pid: number;
    process_tgid: number;
    tracer_pid: number;
    tracer_tgid: number;
  }

  /** `<linux/cn_proc.h>`: 8 bytes. */
  interface sid_proc_event extends RecordView<'struct sid_proc_event'> {
    process_pid: number;
    process_tgid: number;
  }
}

export const struct: {
  readonly comm_proc_event: Descriptor<struct.comm_proc_event>;
  readonly coredump_proc_event: Descriptor<struct.coredump_proc_event>;
  readonly exec_proc_event: Descriptor<struct.exec_proc_event>;
  readonly exit_proc_event: Descriptor<struct.exit_proc_event>;
  readonly fork_proc_event: Descriptor<struct.fork_proc_event>;
  readonly id_proc_event: Descriptor<struct.id_proc_event>;
  readonly proc_event: Descriptor<struct.proc_event>;
  readonly proc_input: Descriptor<struct.proc_input>;
  readonly ptrace_proc_event: Descriptor<struct.ptrace_proc_event>;
  readonly sid_proc_event: Descriptor<struct.sid_proc_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"comm_proc_event": "int process_pid;int process_tgid;char comm[16];",
"coredump_proc_event": "int process_pid;int process_tgid;int parent_pid;int parent_tgid;",
"exec_proc_event": "int process_pid;int process_tgid;",
"exit_proc_event": "int process_pid;int process_tgid;__u32 exit_code;__u32 exit_signal;int parent_pid;int parent_tgid;",
"fork_proc_event": "int parent_pid;int parent_tgid;int child_pid;int child_tgid;",
"id_proc_event": "int process_pid;int process_tgid;union {__u32 ruid;__u32 rgid;} r;union {__u32 euid;__u32 egid;} e;",
"proc_event": ["enum proc_cn_event what;__u32 cpu;__u64 timestamp_ns;union {struct {__u32 err;} ack;struct fork_proc_event fork;struct exec_proc_event exec;struct id_proc_event id;struct sid_proc_event sid;struct ptrace_proc_event ptrace;struct comm_proc_event comm;struct coredump_proc_event coredump;struct exit_proc_event exit;} event_data;",{"variants":{"x86":{"align":8}}}],
"proc_input": "enum proc_cn_mcast_op mcast_op;enum proc_cn_event event_type;",
"ptrace_proc_event": "int process_pid;int process_tgid;int tracer_pid;int tracer_tgid;",
"sid_proc_event": "int process_pid;int process_tgid;"
}`),
);
