// Generated from Linux 7.3.4 <linux/ptrace.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ptrace.h>`: 16 bytes. */
export interface ptrace_peeksiginfo_args extends RecordView<'struct ptrace_peeksiginfo_args'> {
  get off(): bigint;
  set off(value: Integer);
  flags: number;
  nr: number;
}

export const ptrace_peeksiginfo_args: Descriptor<ptrace_peeksiginfo_args> =
  /* @__PURE__ */ declareStruct(
    'ptrace_peeksiginfo_args',
    `
  __u64 off;
  __u32 flags;
  __s32 nr;
`,
  );

/** `<linux/ptrace.h>`: 24 bytes. */
export interface ptrace_rseq_configuration extends RecordView<'struct ptrace_rseq_configuration'> {
  get rseq_abi_pointer(): bigint;
  set rseq_abi_pointer(value: Integer);
  rseq_abi_size: number;
  signature: number;
  flags: number;
  pad: number;
}

export const ptrace_rseq_configuration: Descriptor<ptrace_rseq_configuration> =
  /* @__PURE__ */ declareStruct(
    'ptrace_rseq_configuration',
    `
  __u64 rseq_abi_pointer;
  __u32 rseq_abi_size;
  __u32 signature;
  __u32 flags;
  __u32 pad;
`,
  );

/** `<linux/ptrace.h>`: 32 bytes. */
export interface ptrace_sud_config extends RecordView<'struct ptrace_sud_config'> {
  get mode(): bigint;
  set mode(value: Integer);
  get selector(): bigint;
  set selector(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const ptrace_sud_config: Descriptor<ptrace_sud_config> = /* @__PURE__ */ declareStruct(
  'ptrace_sud_config',
  `
  __u64 mode;
  __u64 selector;
  __u64 offset;
  __u64 len;
`,
);

interface ptrace_syscall_info$entry extends RecordView<'struct ptrace_syscall_info.entry'> {
  get nr(): bigint;
  set nr(value: Integer);
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
}

interface ptrace_syscall_info$exit extends RecordView<'struct ptrace_syscall_info.exit'> {
  get rval(): bigint;
  set rval(value: Integer);
  is_error: number;
}

interface ptrace_syscall_info$seccomp extends RecordView<'struct ptrace_syscall_info.seccomp'> {
  get nr(): bigint;
  set nr(value: Integer);
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
  ret_data: number;
  reserved2: number;
}

/** `<linux/ptrace.h>`: 88 bytes. */
export interface ptrace_syscall_info extends RecordView<'struct ptrace_syscall_info'> {
  op: number;
  reserved: number;
  flags: number;
  arch: number;
  get instruction_pointer(): bigint;
  set instruction_pointer(value: Integer);
  get stack_pointer(): bigint;
  set stack_pointer(value: Integer);
  get entry(): ptrace_syscall_info$entry;
  set entry(value: ptrace_syscall_info$entry | Init<ptrace_syscall_info$entry>);
  get exit(): ptrace_syscall_info$exit;
  set exit(value: ptrace_syscall_info$exit | Init<ptrace_syscall_info$exit>);
  get seccomp(): ptrace_syscall_info$seccomp;
  set seccomp(value: ptrace_syscall_info$seccomp | Init<ptrace_syscall_info$seccomp>);
}

export const ptrace_syscall_info: Descriptor<ptrace_syscall_info> = /* @__PURE__ */ declareStruct(
  'ptrace_syscall_info',
  `
  __u8 op;
  __u8 reserved;
  __u16 flags;
  __u32 arch;
  __u64 instruction_pointer;
  __u64 stack_pointer;
  union {
    struct {
      __u64 nr;
      __u64 args[6];
    } entry;
    struct {
      __s64 rval;
      __u8 is_error;
    } exit;
    struct {
      __u64 nr;
      __u64 args[6];
      __u32 ret_data;
      __u32 reserved2;
    } seccomp;
  };
`,
);

/** `<linux/ptrace.h>`: 16 bytes. */
export interface seccomp_metadata extends RecordView<'struct seccomp_metadata'> {
  get filter_off(): bigint;
  set filter_off(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const seccomp_metadata: Descriptor<seccomp_metadata> = /* @__PURE__ */ declareStruct(
  'seccomp_metadata',
  `
  __u64 filter_off;
  __u64 flags;
`,
);
