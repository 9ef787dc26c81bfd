// Generated from Linux 7.3.4 <linux/prctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PR_SET_PTRACER_ANY: PerArch<
    18446744073709551615n,
    4294967295n,
    4294967295n,
    18446744073709551615n,
    18446744073709551615n
  >;
} = /* @__PURE__ */ perArchOf({
  PR_SET_PTRACER_ANY: [
    18446744073709551615n,
    4294967295n,
    4294967295n,
    18446744073709551615n,
    18446744073709551615n,
  ],
});

/** `<linux/prctl.h>`: 18446744073709551615n on x86_64, riscv64, aarch64; 4294967295n on x86, arm. */
export const PR_SET_PTRACER_ANY: bigint = /* @__PURE__ */ hereOf(perArch.PR_SET_PTRACER_ANY);
export const PR_CAPBSET_DROP = 24,
  PR_CAPBSET_READ = 23,
  PR_CAP_AMBIENT = 47,
  PR_CAP_AMBIENT_CLEAR_ALL = 4,
  PR_CAP_AMBIENT_IS_SET = 1,
  PR_CAP_AMBIENT_LOWER = 3,
  PR_CAP_AMBIENT_RAISE = 2,
  PR_CFI_BRANCH_LANDING_PADS = 0,
  PR_CFI_DISABLE = 2,
  PR_CFI_ENABLE = 1,
  PR_CFI_LOCK = 4,
  PR_ENDIAN_BIG = 0,
  PR_ENDIAN_LITTLE = 1,
  PR_ENDIAN_PPC_LITTLE = 2,
  PR_FPEMU_NOPRINT = 1,
  PR_FPEMU_SIGFPE = 2,
  PR_FP_EXC_ASYNC = 2,
  PR_FP_EXC_DISABLED = 0,
  PR_FP_EXC_DIV = 65536,
  PR_FP_EXC_INV = 1048576,
  PR_FP_EXC_NONRECOV = 1,
  PR_FP_EXC_OVF = 131072,
  PR_FP_EXC_PRECISE = 3,
  PR_FP_EXC_RES = 524288,
  PR_FP_EXC_SW_ENABLE = 128,
  PR_FP_EXC_UND = 262144,
  PR_FP_MODE_FR = 1,
  PR_FP_MODE_FRE = 2,
  PR_FUTEX_HASH = 78,
  PR_FUTEX_HASH_GET_SLOTS = 2,
  PR_FUTEX_HASH_SET_SLOTS = 1,
  PR_GET_AUXV = 1096112214,
  PR_GET_CFI = 80,
  PR_GET_CHILD_SUBREAPER = 37,
  PR_GET_DUMPABLE = 3,
  PR_GET_ENDIAN = 19,
  PR_GET_FPEMU = 9,
  PR_GET_FPEXC = 11,
  PR_GET_FP_MODE = 46,
  PR_GET_IO_FLUSHER = 58,
  PR_GET_KEEPCAPS = 7,
  PR_GET_MDWE = 66,
  PR_GET_MEMORY_MERGE = 68,
  PR_GET_NAME = 16,
  PR_GET_NO_NEW_PRIVS = 39,
  PR_GET_PDEATHSIG = 2,
  PR_GET_SECCOMP = 21,
  PR_GET_SECUREBITS = 27,
  PR_GET_SHADOW_STACK_STATUS = 74,
  PR_GET_SPECULATION_CTRL = 52,
  PR_GET_TAGGED_ADDR_CTRL = 56,
  PR_GET_THP_DISABLE = 42,
  PR_GET_TID_ADDRESS = 40,
  PR_GET_TIMERSLACK = 30,
  PR_GET_TIMING = 13,
  PR_GET_TSC = 25,
  PR_GET_UNALIGN = 5,
  PR_LOCK_SHADOW_STACK_STATUS = 76,
  PR_MCE_KILL = 33,
  PR_MCE_KILL_CLEAR = 0,
  PR_MCE_KILL_DEFAULT = 2,
  PR_MCE_KILL_EARLY = 1,
  PR_MCE_KILL_GET = 34,
  PR_MCE_KILL_LATE = 0,
  PR_MCE_KILL_SET = 1,
  PR_MDWE_NO_INHERIT = 2,
  PR_MDWE_REFUSE_EXEC_GAIN = 1,
  PR_MPX_DISABLE_MANAGEMENT = 44,
  PR_MPX_ENABLE_MANAGEMENT = 43,
  PR_MTE_STORE_ONLY = 524288,
  PR_MTE_TAG_MASK = 524280,
  PR_MTE_TAG_SHIFT = 3,
  PR_MTE_TCF_ASYNC = 4,
  PR_MTE_TCF_MASK = 6,
  PR_MTE_TCF_NONE = 0,
  PR_MTE_TCF_SHIFT = 1,
  PR_MTE_TCF_SYNC = 2,
  PR_PAC_APDAKEY = 4,
  PR_PAC_APDBKEY = 8,
  PR_PAC_APGAKEY = 16,
  PR_PAC_APIAKEY = 1,
  PR_PAC_APIBKEY = 2,
  PR_PAC_GET_ENABLED_KEYS = 61,
  PR_PAC_RESET_KEYS = 54,
  PR_PAC_SET_ENABLED_KEYS = 60,
  PR_PMLEN_MASK = 2130706432,
  PR_PMLEN_SHIFT = 24,
  PR_PPC_DEXCR_CTRL_CLEAR = 4,
  PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC = 16,
  PR_PPC_DEXCR_CTRL_EDITABLE = 1,
  PR_PPC_DEXCR_CTRL_MASK = 31,
  PR_PPC_DEXCR_CTRL_SET = 2,
  PR_PPC_DEXCR_CTRL_SET_ONEXEC = 8,
  PR_PPC_DEXCR_IBRTPD = 1,
  PR_PPC_DEXCR_NPHIE = 3,
  PR_PPC_DEXCR_SBHE = 0,
  PR_PPC_DEXCR_SRAPD = 2,
  PR_PPC_GET_DEXCR = 72,
  PR_PPC_SET_DEXCR = 73,
  PR_RISCV_CTX_SW_FENCEI_OFF = 1,
  PR_RISCV_CTX_SW_FENCEI_ON = 0,
  PR_RISCV_SCOPE_PER_PROCESS = 0,
  PR_RISCV_SCOPE_PER_THREAD = 1,
  PR_RISCV_SET_ICACHE_FLUSH_CTX = 71,
  PR_RISCV_V_GET_CONTROL = 70,
  PR_RISCV_V_SET_CONTROL = 69,
  PR_RISCV_V_VSTATE_CTRL_CUR_MASK = 3,
  PR_RISCV_V_VSTATE_CTRL_DEFAULT = 0,
  PR_RISCV_V_VSTATE_CTRL_INHERIT = 16,
  PR_RISCV_V_VSTATE_CTRL_MASK = 31,
  PR_RISCV_V_VSTATE_CTRL_NEXT_MASK = 12,
  PR_RISCV_V_VSTATE_CTRL_OFF = 1,
  PR_RISCV_V_VSTATE_CTRL_ON = 2,
  PR_RSEQ_SLICE_EXTENSION = 79,
  PR_RSEQ_SLICE_EXTENSION_GET = 1,
  PR_RSEQ_SLICE_EXTENSION_SET = 2,
  PR_RSEQ_SLICE_EXT_ENABLE = 1,
  PR_SCHED_CORE = 62,
  PR_SCHED_CORE_CREATE = 1,
  PR_SCHED_CORE_GET = 0,
  PR_SCHED_CORE_MAX = 4,
  PR_SCHED_CORE_SCOPE_PROCESS_GROUP = 2,
  PR_SCHED_CORE_SCOPE_THREAD = 0,
  PR_SCHED_CORE_SCOPE_THREAD_GROUP = 1,
  PR_SCHED_CORE_SHARE_FROM = 3,
  PR_SCHED_CORE_SHARE_TO = 2,
  PR_SET_CFI = 81,
  PR_SET_CHILD_SUBREAPER = 36,
  PR_SET_DUMPABLE = 4,
  PR_SET_ENDIAN = 20,
  PR_SET_FPEMU = 10,
  PR_SET_FPEXC = 12,
  PR_SET_FP_MODE = 45,
  PR_SET_IO_FLUSHER = 57,
  PR_SET_KEEPCAPS = 8,
  PR_SET_MDWE = 65,
  PR_SET_MEMORY_MERGE = 67,
  PR_SET_MM = 35,
  PR_SET_MM_ARG_END = 9,
  PR_SET_MM_ARG_START = 8,
  PR_SET_MM_AUXV = 12,
  PR_SET_MM_BRK = 7,
  PR_SET_MM_END_CODE = 2,
  PR_SET_MM_END_DATA = 4,
  PR_SET_MM_ENV_END = 11,
  PR_SET_MM_ENV_START = 10,
  PR_SET_MM_EXE_FILE = 13,
  PR_SET_MM_MAP = 14,
  PR_SET_MM_MAP_SIZE = 15,
  PR_SET_MM_START_BRK = 6,
  PR_SET_MM_START_CODE = 1,
  PR_SET_MM_START_DATA = 3,
  PR_SET_MM_START_STACK = 5,
  PR_SET_NAME = 15,
  PR_SET_NO_NEW_PRIVS = 38,
  PR_SET_PDEATHSIG = 1,
  PR_SET_PTRACER = 1499557217,
  PR_SET_SECCOMP = 22,
  PR_SET_SECUREBITS = 28,
  PR_SET_SHADOW_STACK_STATUS = 75,
  PR_SET_SPECULATION_CTRL = 53,
  PR_SET_SYSCALL_USER_DISPATCH = 59,
  PR_SET_TAGGED_ADDR_CTRL = 55,
  PR_SET_THP_DISABLE = 41,
  PR_SET_TIMERSLACK = 29,
  PR_SET_TIMING = 14,
  PR_SET_TSC = 26,
  PR_SET_UNALIGN = 6,
  PR_SET_VMA = 1398164801,
  PR_SET_VMA_ANON_NAME = 0,
  PR_SHADOW_STACK_ENABLE = 1,
  PR_SHADOW_STACK_PUSH = 4,
  PR_SHADOW_STACK_WRITE = 2,
  PR_SME_GET_VL = 64,
  PR_SME_SET_VL = 63,
  PR_SME_SET_VL_ONEXEC = 262144,
  PR_SME_VL_INHERIT = 131072,
  PR_SME_VL_LEN_MASK = 65535,
  PR_SPEC_DISABLE = 4,
  PR_SPEC_DISABLE_NOEXEC = 16,
  PR_SPEC_ENABLE = 2,
  PR_SPEC_FORCE_DISABLE = 8,
  PR_SPEC_INDIRECT_BRANCH = 1,
  PR_SPEC_L1D_FLUSH = 2,
  PR_SPEC_NOT_AFFECTED = 0,
  PR_SPEC_PRCTL = 1,
  PR_SPEC_STORE_BYPASS = 0,
  PR_SVE_GET_VL = 51,
  PR_SVE_SET_VL = 50,
  PR_SVE_SET_VL_ONEXEC = 262144,
  PR_SVE_VL_INHERIT = 131072,
  PR_SVE_VL_LEN_MASK = 65535,
  PR_SYS_DISPATCH_EXCLUSIVE_ON = 1,
  PR_SYS_DISPATCH_INCLUSIVE_ON = 2,
  PR_SYS_DISPATCH_OFF = 0,
  PR_SYS_DISPATCH_ON = 1,
  PR_TAGGED_ADDR_ENABLE = 1,
  PR_TASK_PERF_EVENTS_DISABLE = 31,
  PR_TASK_PERF_EVENTS_ENABLE = 32,
  PR_THP_DISABLE_EXCEPT_ADVISED = 2,
  PR_TIMER_CREATE_RESTORE_IDS = 77,
  PR_TIMER_CREATE_RESTORE_IDS_GET = 2,
  PR_TIMER_CREATE_RESTORE_IDS_OFF = 0,
  PR_TIMER_CREATE_RESTORE_IDS_ON = 1,
  PR_TIMING_STATISTICAL = 0,
  PR_TIMING_TIMESTAMP = 1,
  PR_TSC_ENABLE = 1,
  PR_TSC_SIGSEGV = 2,
  PR_UNALIGN_NOPRINT = 1,
  PR_UNALIGN_SIGBUS = 2,
  SYSCALL_DISPATCH_FILTER_ALLOW = 0,
  SYSCALL_DISPATCH_FILTER_BLOCK = 1;
export declare namespace struct {
  /** `<linux/prctl.h>`: 104 bytes on x86_64, arm, riscv64, aarch64; 100 bytes on x86. */
  interface prctl_mm_map extends RecordView<'struct prctl_mm_map', 'auxv'> {
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
}

export const struct: {
  readonly prctl_mm_map: Descriptor<struct.prctl_mm_map>;
} = /* @__PURE__ */ declareStructs({
  prctl_mm_map: `
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
});
