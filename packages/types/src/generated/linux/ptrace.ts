// Generated from Linux 7.3.4 <linux/ptrace.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const PTRACE_ATTACH = 16,
  PTRACE_CONT = 7,
  PTRACE_DETACH = 17,
  PTRACE_EVENTMSG_SYSCALL_ENTRY = 1,
  PTRACE_EVENTMSG_SYSCALL_EXIT = 2,
  PTRACE_EVENT_CLONE = 3,
  PTRACE_EVENT_EXEC = 4,
  PTRACE_EVENT_EXIT = 6,
  PTRACE_EVENT_FORK = 1,
  PTRACE_EVENT_SECCOMP = 7,
  PTRACE_EVENT_STOP = 128,
  PTRACE_EVENT_VFORK = 2,
  PTRACE_EVENT_VFORK_DONE = 5,
  PTRACE_GETEVENTMSG = 16897,
  PTRACE_GETREGSET = 16900,
  PTRACE_GETSIGINFO = 16898,
  PTRACE_GETSIGMASK = 16906,
  PTRACE_GET_RSEQ_CONFIGURATION = 16911,
  PTRACE_GET_SYSCALL_INFO = 16910,
  PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG = 16913,
  PTRACE_INTERRUPT = 16903,
  PTRACE_KILL = 8,
  PTRACE_LISTEN = 16904,
  PTRACE_O_EXITKILL = 1048576,
  PTRACE_O_MASK = 3145983,
  PTRACE_O_SUSPEND_SECCOMP = 2097152,
  PTRACE_O_TRACECLONE = 8,
  PTRACE_O_TRACEEXEC = 16,
  PTRACE_O_TRACEEXIT = 64,
  PTRACE_O_TRACEFORK = 2,
  PTRACE_O_TRACESECCOMP = 128,
  PTRACE_O_TRACESYSGOOD = 1,
  PTRACE_O_TRACEVFORK = 4,
  PTRACE_O_TRACEVFORKDONE = 32,
  PTRACE_PEEKDATA = 2,
  PTRACE_PEEKSIGINFO = 16905,
  PTRACE_PEEKSIGINFO_SHARED = 1,
  PTRACE_PEEKTEXT = 1,
  PTRACE_PEEKUSR = 3,
  PTRACE_POKEDATA = 5,
  PTRACE_POKETEXT = 4,
  PTRACE_POKEUSR = 6,
  PTRACE_SECCOMP_GET_FILTER = 16908,
  PTRACE_SECCOMP_GET_METADATA = 16909,
  PTRACE_SEIZE = 16902,
  PTRACE_SETOPTIONS = 16896,
  PTRACE_SETREGSET = 16901,
  PTRACE_SETSIGINFO = 16899,
  PTRACE_SETSIGMASK = 16907,
  PTRACE_SET_SYSCALL_INFO = 16914,
  PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG = 16912,
  PTRACE_SINGLESTEP = 9,
  PTRACE_SYSCALL = 24,
  PTRACE_SYSCALL_INFO_ENTRY = 1,
  PTRACE_SYSCALL_INFO_EXIT = 2,
  PTRACE_SYSCALL_INFO_NONE = 0,
  PTRACE_SYSCALL_INFO_SECCOMP = 3,
  PTRACE_TRACEME = 0;
export declare namespace struct {
  /** `<linux/ptrace.h>`: 16 bytes. */
  interface ptrace_peeksiginfo_args extends RecordView<'struct ptrace_peeksiginfo_args'> {
    get off(): bigint;
    set off(value: Integer);
    flags: number;
    nr: number;
  }

  /** `<linux/ptrace.h>`: 24 bytes. */
  interface ptrace_rseq_configuration extends RecordView<'struct ptrace_rseq_configuration'> {
    get rseq_abi_pointer(): bigint;
    set rseq_abi_pointer(value: Integer);
    rseq_abi_size: number;
    signature: number;
    flags: number;
    pad: number;
  }

  /** `<linux/ptrace.h>`: 32 bytes. */
  interface ptrace_sud_config extends RecordView<'struct ptrace_sud_config'> {
    get mode(): bigint;
    set mode(value: Integer);
    get selector(): bigint;
    set selector(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

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
  interface ptrace_syscall_info extends RecordView<'struct ptrace_syscall_info'> {
    op: number;
    reserved: number;
    flags: number;
    arch: number;
    get instruction_pointer(): bigint;
    set instruction_pointer(value: Integer);
    get stack_pointer(): bigint;
    set stack_pointer(value: Integer);
    get entry(): ptrace_syscall_info$entry;
    set entry(value: From<ptrace_syscall_info$entry>);
    get exit(): ptrace_syscall_info$exit;
    set exit(value: From<ptrace_syscall_info$exit>);
    get seccomp(): ptrace_syscall_info$seccomp;
    set seccomp(value: From<ptrace_syscall_info$seccomp>);
  }

  /** `<linux/ptrace.h>`: 16 bytes. */
  interface seccomp_metadata extends RecordView<'struct seccomp_metadata'> {
    get filter_off(): bigint;
    set filter_off(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }
}

export const struct: {
  readonly ptrace_peeksiginfo_args: Descriptor<struct.ptrace_peeksiginfo_args>;
  readonly ptrace_rseq_configuration: Descriptor<struct.ptrace_rseq_configuration>;
  readonly ptrace_sud_config: Descriptor<struct.ptrace_sud_config>;
  readonly ptrace_syscall_info: Descriptor<struct.ptrace_syscall_info>;
  readonly seccomp_metadata: Descriptor<struct.seccomp_metadata>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ptrace_peeksiginfo_args": "__u64 off;__u32 flags;__s32 nr;",
"ptrace_rseq_configuration": "__u64 rseq_abi_pointer;__u32 rseq_abi_size;__u32 signature;__u32 flags;__u32 pad;",
"ptrace_sud_config": "__u64 mode;__u64 selector;__u64 offset;__u64 len;",
"ptrace_syscall_info": "__u8 op;__u8 reserved;__u16 flags;__u32 arch;__u64 instruction_pointer;__u64 stack_pointer;union {struct {__u64 nr;__u64 args[6];} entry;struct {__s64 rval;__u8 is_error;} exit;struct {__u64 nr;__u64 args[6];__u32 ret_data;__u32 reserved2;} seccomp;};",
"seccomp_metadata": "__u64 filter_off;__u64 flags;"
}`),
);
