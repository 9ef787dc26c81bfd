// Generated from Linux 7.3.4 <linux/cn_proc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/cn_proc.h>`: 24 bytes. */
export interface comm_proc_event extends RecordView<'struct comm_proc_event'> {
  process_pid: number;
  process_tgid: number;
  get comm(): Uint8Array;
  set comm(value: Bytes);
}

export const comm_proc_event: Descriptor<comm_proc_event> = /* @__PURE__ */ declareStruct(
  'comm_proc_event',
  `
  int process_pid;
  int process_tgid;
  char comm[16];
`,
);

/** `<linux/cn_proc.h>`: 16 bytes. */
export interface coredump_proc_event extends RecordView<'struct coredump_proc_event'> {
  process_pid: number;
  process_tgid: number;
  parent_pid: number;
  parent_tgid: number;
}

export const coredump_proc_event: Descriptor<coredump_proc_event> = /* @__PURE__ */ declareStruct(
  'coredump_proc_event',
  `
  int process_pid;
  int process_tgid;
  int parent_pid;
  int parent_tgid;
`,
);

/** `<linux/cn_proc.h>`: 8 bytes. */
export interface exec_proc_event extends RecordView<'struct exec_proc_event'> {
  process_pid: number;
  process_tgid: number;
}

export const exec_proc_event: Descriptor<exec_proc_event> = /* @__PURE__ */ declareStruct(
  'exec_proc_event',
  `
  int process_pid;
  int process_tgid;
`,
);

/** `<linux/cn_proc.h>`: 24 bytes. */
export interface exit_proc_event extends RecordView<'struct exit_proc_event'> {
  process_pid: number;
  process_tgid: number;
  exit_code: number;
  exit_signal: number;
  parent_pid: number;
  parent_tgid: number;
}

export const exit_proc_event: Descriptor<exit_proc_event> = /* @__PURE__ */ declareStruct(
  'exit_proc_event',
  `
  int process_pid;
  int process_tgid;
  __u32 exit_code;
  __u32 exit_signal;
  int parent_pid;
  int parent_tgid;
`,
);

/** `<linux/cn_proc.h>`: 16 bytes. */
export interface fork_proc_event extends RecordView<'struct fork_proc_event'> {
  parent_pid: number;
  parent_tgid: number;
  child_pid: number;
  child_tgid: number;
}

export const fork_proc_event: Descriptor<fork_proc_event> = /* @__PURE__ */ declareStruct(
  'fork_proc_event',
  `
  int parent_pid;
  int parent_tgid;
  int child_pid;
  int child_tgid;
`,
);

interface id_proc_event$r extends RecordView<'union id_proc_event.r'> {
  ruid: number;
  rgid: number;
}

interface id_proc_event$e extends RecordView<'union id_proc_event.e'> {
  euid: number;
  egid: number;
}

/** `<linux/cn_proc.h>`: 16 bytes. */
export interface id_proc_event extends RecordView<'struct id_proc_event'> {
  process_pid: number;
  process_tgid: number;
  get r(): id_proc_event$r;
  set r(value: id_proc_event$r | Init<id_proc_event$r>);
  get e(): id_proc_event$e;
  set e(value: id_proc_event$e | Init<id_proc_event$e>);
}

export const id_proc_event: Descriptor<id_proc_event> = /* @__PURE__ */ declareStruct(
  'id_proc_event',
  `
  int process_pid;
  int process_tgid;
  union {
    __u32 ruid;
    __u32 rgid;
  } r;
  union {
    __u32 euid;
    __u32 egid;
  } e;
`,
);

interface proc_event$event_data$ack extends RecordView<'struct proc_event.event_data.ack'> {
  err: number;
}

interface proc_event$event_data extends RecordView<'union proc_event.event_data'> {
  get ack(): proc_event$event_data$ack;
  set ack(value: proc_event$event_data$ack | Init<proc_event$event_data$ack>);
  get fork(): fork_proc_event;
  set fork(value: fork_proc_event | Init<fork_proc_event>);
  get exec(): exec_proc_event;
  set exec(value: exec_proc_event | Init<exec_proc_event>);
  get id(): id_proc_event;
  set id(value: id_proc_event | Init<id_proc_event>);
  get sid(): sid_proc_event;
  set sid(value: sid_proc_event | Init<sid_proc_event>);
  get ptrace(): ptrace_proc_event;
  set ptrace(value: ptrace_proc_event | Init<ptrace_proc_event>);
  get comm(): comm_proc_event;
  set comm(value: comm_proc_event | Init<comm_proc_event>);
  get coredump(): coredump_proc_event;
  set coredump(value: coredump_proc_event | Init<coredump_proc_event>);
  get exit(): exit_proc_event;
  set exit(value: exit_proc_event | Init<exit_proc_event>);
}

/** `<linux/cn_proc.h>`: 40 bytes. */
export interface proc_event extends RecordView<'struct proc_event'> {
  what: number;
  cpu: number;
  get timestamp_ns(): bigint;
  set timestamp_ns(value: Integer);
  get event_data(): proc_event$event_data;
  set event_data(value: proc_event$event_data | Init<proc_event$event_data>);
}

export const proc_event: Descriptor<proc_event> = /* @__PURE__ */ declareStruct(
  'proc_event',
  `
  enum proc_cn_event what;
  __u32 cpu;
  __u64 timestamp_ns;
  union {
    struct {
      __u32 err;
    } ack;
    struct fork_proc_event fork;
    struct exec_proc_event exec;
    struct id_proc_event id;
    struct sid_proc_event sid;
    struct ptrace_proc_event ptrace;
    struct comm_proc_event comm;
    struct coredump_proc_event coredump;
    struct exit_proc_event exit;
  } event_data;
`,
  {
    variants: { x86: { align: 8 } },
    uses: () => [
      comm_proc_event,
      coredump_proc_event,
      exec_proc_event,
      exit_proc_event,
      fork_proc_event,
      id_proc_event,
      ptrace_proc_event,
      sid_proc_event,
    ],
  },
);

/** `<linux/cn_proc.h>`: 8 bytes. */
export interface proc_input extends RecordView<'struct proc_input'> {
  mcast_op: number;
  event_type: number;
}

export const proc_input: Descriptor<proc_input> = /* @__PURE__ */ declareStruct(
  'proc_input',
  `
  enum proc_cn_mcast_op mcast_op;
  enum proc_cn_event event_type;
`,
);

/** `<linux/cn_proc.h>`: 16 bytes. */
export interface ptrace_proc_event extends RecordView<'struct ptrace_proc_event'> {
  process_pid: number;
  process_tgid: number;
  tracer_pid: number;
  tracer_tgid: number;
}

export const ptrace_proc_event: Descriptor<ptrace_proc_event> = /* @__PURE__ */ declareStruct(
  'ptrace_proc_event',
  `
  int process_pid;
  int process_tgid;
  int tracer_pid;
  int tracer_tgid;
`,
);

/** `<linux/cn_proc.h>`: 8 bytes. */
export interface sid_proc_event extends RecordView<'struct sid_proc_event'> {
  process_pid: number;
  process_tgid: number;
}

export const sid_proc_event: Descriptor<sid_proc_event> = /* @__PURE__ */ declareStruct(
  'sid_proc_event',
  `
  int process_pid;
  int process_tgid;
`,
);
