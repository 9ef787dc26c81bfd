// Generated from Linux 7.3.4 <linux/perf_event.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
  type VariableDescriptor,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PERF_EVENT_IOC_ID: PerArch<
    2148017159,
    2147755015,
    2147755015,
    2148017159,
    2148017159,
    2148017159,
    2148017159,
    1074275335
  >;
  readonly PERF_EVENT_IOC_MODIFY_ATTRIBUTES: PerArch<
    1074275339,
    1074013195,
    1074013195,
    1074275339,
    1074275339,
    1074275339,
    1074275339,
    2148017163
  >;
  readonly PERF_EVENT_IOC_QUERY_BPF: PerArch<
    3221758986,
    3221496842,
    3221496842,
    3221758986,
    3221758986,
    3221758986,
    3221758986,
    3221758986
  >;
  readonly PERF_EVENT_IOC_SET_FILTER: PerArch<
    1074275334,
    1074013190,
    1074013190,
    1074275334,
    1074275334,
    1074275334,
    1074275334,
    2148017158
  >;
} & Requests<
  | 'PERF_EVENT_IOC_DISABLE'
  | 'PERF_EVENT_IOC_ENABLE'
  | 'PERF_EVENT_IOC_PAUSE_OUTPUT'
  | 'PERF_EVENT_IOC_PERIOD'
  | 'PERF_EVENT_IOC_REFRESH'
  | 'PERF_EVENT_IOC_RESET'
  | 'PERF_EVENT_IOC_SET_BPF'
  | 'PERF_EVENT_IOC_SET_OUTPUT'
> = /* @__PURE__ */ perArchOf(
  {
    PERF_EVENT_IOC_ID: [
      2148017159, 2147755015, 2147755015, 2148017159, 2148017159, 2148017159, 2148017159,
      1074275335,
    ],
    PERF_EVENT_IOC_MODIFY_ATTRIBUTES: [
      1074275339, 1074013195, 1074013195, 1074275339, 1074275339, 1074275339, 1074275339,
      2148017163,
    ],
    PERF_EVENT_IOC_QUERY_BPF: [
      3221758986, 3221496842, 3221496842, 3221758986, 3221758986, 3221758986, 3221758986,
      3221758986,
    ],
    PERF_EVENT_IOC_SET_FILTER: [
      1074275334, 1074013190, 1074013190, 1074275334, 1074275334, 1074275334, 1074275334,
      2148017158,
    ],
  },
  {
    PERF_EVENT_IOC_DISABLE: 9217,
    PERF_EVENT_IOC_ENABLE: 9216,
    PERF_EVENT_IOC_PAUSE_OUTPUT: 1074013193,
    PERF_EVENT_IOC_PERIOD: 1074275332,
    PERF_EVENT_IOC_REFRESH: 9218,
    PERF_EVENT_IOC_RESET: 9219,
    PERF_EVENT_IOC_SET_BPF: 1074013192,
    PERF_EVENT_IOC_SET_OUTPUT: 9221,
  },
);

/** `<linux/perf_event.h>`: 2147755015 on x86, arm; 1074275335 on ppc64le; 2148017159 elsewhere. */
export const PERF_EVENT_IOC_ID: number = /* @__PURE__ */ hereOf(perArch.PERF_EVENT_IOC_ID);
/** `<linux/perf_event.h>`: 1074013195 on x86, arm; 2148017163 on ppc64le; 1074275339 elsewhere. */
export const PERF_EVENT_IOC_MODIFY_ATTRIBUTES: number = /* @__PURE__ */ hereOf(
  perArch.PERF_EVENT_IOC_MODIFY_ATTRIBUTES,
);
/** `<linux/perf_event.h>`: 3221496842 on x86, arm; 3221758986 elsewhere. */
export const PERF_EVENT_IOC_QUERY_BPF: number = /* @__PURE__ */ hereOf(
  perArch.PERF_EVENT_IOC_QUERY_BPF,
);
/** `<linux/perf_event.h>`: 1074013190 on x86, arm; 2148017158 on ppc64le; 1074275334 elsewhere. */
export const PERF_EVENT_IOC_SET_FILTER: number = /* @__PURE__ */ hereOf(
  perArch.PERF_EVENT_IOC_SET_FILTER,
);
export const PERF_EVENT_IOC_DISABLE: number = /* @__PURE__ */ requestHere(9217),
  PERF_EVENT_IOC_ENABLE: number = /* @__PURE__ */ requestHere(9216),
  PERF_EVENT_IOC_PAUSE_OUTPUT: number = /* @__PURE__ */ requestHere(1074013193),
  PERF_EVENT_IOC_PERIOD: number = /* @__PURE__ */ requestHere(1074275332),
  PERF_EVENT_IOC_REFRESH: number = /* @__PURE__ */ requestHere(9218),
  PERF_EVENT_IOC_RESET: number = /* @__PURE__ */ requestHere(9219),
  PERF_EVENT_IOC_SET_BPF: number = /* @__PURE__ */ requestHere(1074013192),
  PERF_EVENT_IOC_SET_OUTPUT: number = /* @__PURE__ */ requestHere(9221);
export const CGROUP_NS_INDEX = 6,
  IPC_NS_INDEX = 2,
  MNT_NS_INDEX = 5,
  NET_NS_INDEX = 0,
  NR_NAMESPACES = 7,
  PERF_ATTR_SIZE_VER0 = 64,
  PERF_ATTR_SIZE_VER1 = 72,
  PERF_ATTR_SIZE_VER2 = 80,
  PERF_ATTR_SIZE_VER3 = 96,
  PERF_ATTR_SIZE_VER4 = 104,
  PERF_ATTR_SIZE_VER5 = 112,
  PERF_ATTR_SIZE_VER6 = 120,
  PERF_ATTR_SIZE_VER7 = 128,
  PERF_ATTR_SIZE_VER8 = 136,
  PERF_ATTR_SIZE_VER9 = 144,
  PERF_AUX_FLAG_COLLISION = 8,
  PERF_AUX_FLAG_CORESIGHT_FORMAT_CORESIGHT = 0,
  PERF_AUX_FLAG_CORESIGHT_FORMAT_RAW = 256,
  PERF_AUX_FLAG_OVERWRITE = 2,
  PERF_AUX_FLAG_PARTIAL = 4,
  PERF_AUX_FLAG_PMU_FORMAT_TYPE_MASK = 65280,
  PERF_AUX_FLAG_TRUNCATED = 1,
  PERF_BPF_EVENT_MAX = 3,
  PERF_BPF_EVENT_PROG_LOAD = 1,
  PERF_BPF_EVENT_PROG_UNLOAD = 2,
  PERF_BPF_EVENT_UNKNOWN = 0,
  PERF_BRANCH_ENTRY_INFO_BITS_MAX = 33,
  PERF_BR_ARM64_DEBUG_DATA = 7,
  PERF_BR_ARM64_DEBUG_EXIT = 5,
  PERF_BR_ARM64_DEBUG_HALT = 4,
  PERF_BR_ARM64_DEBUG_INST = 6,
  PERF_BR_ARM64_FIQ = 3,
  PERF_BR_CALL = 4,
  PERF_BR_COND = 1,
  PERF_BR_COND_CALL = 9,
  PERF_BR_COND_RET = 10,
  PERF_BR_ERET = 11,
  PERF_BR_EXTEND_ABI = 15,
  PERF_BR_IND = 3,
  PERF_BR_IND_CALL = 5,
  PERF_BR_IRQ = 12,
  PERF_BR_MAX = 16,
  PERF_BR_NEW_ARCH_1 = 3,
  PERF_BR_NEW_ARCH_2 = 4,
  PERF_BR_NEW_ARCH_3 = 5,
  PERF_BR_NEW_ARCH_4 = 6,
  PERF_BR_NEW_ARCH_5 = 7,
  PERF_BR_NEW_FAULT_ALGN = 0,
  PERF_BR_NEW_FAULT_DATA = 1,
  PERF_BR_NEW_FAULT_INST = 2,
  PERF_BR_NEW_MAX = 8,
  PERF_BR_NON_SPEC_CORRECT_PATH = 2,
  PERF_BR_NO_TX = 14,
  PERF_BR_PRIV_HV = 3,
  PERF_BR_PRIV_KERNEL = 2,
  PERF_BR_PRIV_UNKNOWN = 0,
  PERF_BR_PRIV_USER = 1,
  PERF_BR_RET = 6,
  PERF_BR_SERROR = 13,
  PERF_BR_SPEC_CORRECT_PATH = 3,
  PERF_BR_SPEC_MAX = 4,
  PERF_BR_SPEC_NA = 0,
  PERF_BR_SPEC_WRONG_PATH = 1,
  PERF_BR_SYSCALL = 7,
  PERF_BR_SYSRET = 8,
  PERF_BR_UNCOND = 2,
  PERF_BR_UNKNOWN = 0,
  PERF_CONTEXT_GUEST = 18446744073709549568n,
  PERF_CONTEXT_GUEST_KERNEL = 18446744073709549440n,
  PERF_CONTEXT_GUEST_USER = 18446744073709549056n,
  PERF_CONTEXT_HV = 18446744073709551584n,
  PERF_CONTEXT_KERNEL = 18446744073709551488n,
  PERF_CONTEXT_MAX = 18446744073709547521n,
  PERF_CONTEXT_USER = 18446744073709551104n,
  PERF_CONTEXT_USER_DEFERRED = 18446744073709550976n,
  PERF_COUNT_HW_BRANCH_INSTRUCTIONS = 4,
  PERF_COUNT_HW_BRANCH_MISSES = 5,
  PERF_COUNT_HW_BUS_CYCLES = 6,
  PERF_COUNT_HW_CACHE_BPU = 5,
  PERF_COUNT_HW_CACHE_DTLB = 3,
  PERF_COUNT_HW_CACHE_ITLB = 4,
  PERF_COUNT_HW_CACHE_L1D = 0,
  PERF_COUNT_HW_CACHE_L1I = 1,
  PERF_COUNT_HW_CACHE_LL = 2,
  PERF_COUNT_HW_CACHE_MAX = 7,
  PERF_COUNT_HW_CACHE_MISSES = 3,
  PERF_COUNT_HW_CACHE_NODE = 6,
  PERF_COUNT_HW_CACHE_OP_MAX = 3,
  PERF_COUNT_HW_CACHE_OP_PREFETCH = 2,
  PERF_COUNT_HW_CACHE_OP_READ = 0,
  PERF_COUNT_HW_CACHE_OP_WRITE = 1,
  PERF_COUNT_HW_CACHE_REFERENCES = 2,
  PERF_COUNT_HW_CACHE_RESULT_ACCESS = 0,
  PERF_COUNT_HW_CACHE_RESULT_MAX = 2,
  PERF_COUNT_HW_CACHE_RESULT_MISS = 1,
  PERF_COUNT_HW_CPU_CYCLES = 0,
  PERF_COUNT_HW_INSTRUCTIONS = 1,
  PERF_COUNT_HW_MAX = 10,
  PERF_COUNT_HW_REF_CPU_CYCLES = 9,
  PERF_COUNT_HW_STALLED_CYCLES_BACKEND = 8,
  PERF_COUNT_HW_STALLED_CYCLES_FRONTEND = 7,
  PERF_COUNT_SW_ALIGNMENT_FAULTS = 7,
  PERF_COUNT_SW_BPF_OUTPUT = 10,
  PERF_COUNT_SW_CGROUP_SWITCHES = 11,
  PERF_COUNT_SW_CONTEXT_SWITCHES = 3,
  PERF_COUNT_SW_CPU_CLOCK = 0,
  PERF_COUNT_SW_CPU_MIGRATIONS = 4,
  PERF_COUNT_SW_DUMMY = 9,
  PERF_COUNT_SW_EMULATION_FAULTS = 8,
  PERF_COUNT_SW_MAX = 12,
  PERF_COUNT_SW_PAGE_FAULTS = 2,
  PERF_COUNT_SW_PAGE_FAULTS_MAJ = 6,
  PERF_COUNT_SW_PAGE_FAULTS_MIN = 5,
  PERF_COUNT_SW_TASK_CLOCK = 1,
  PERF_FLAG_FD_CLOEXEC = 8,
  PERF_FLAG_FD_NO_GROUP = 1,
  PERF_FLAG_FD_OUTPUT = 2,
  PERF_FLAG_PID_CGROUP = 4,
  PERF_FORMAT_GROUP = 8,
  PERF_FORMAT_ID = 4,
  PERF_FORMAT_LOST = 16,
  PERF_FORMAT_MAX = 32,
  PERF_FORMAT_TOTAL_TIME_ENABLED = 1,
  PERF_FORMAT_TOTAL_TIME_RUNNING = 2,
  PERF_HW_EVENT_MASK = 4294967295,
  PERF_IOC_FLAG_GROUP = 1,
  PERF_MAX_CONTEXTS_PER_STACK = 8,
  PERF_MAX_STACK_DEPTH = 127,
  PERF_MEM_BLK_ADDR = 4,
  PERF_MEM_BLK_DATA = 2,
  PERF_MEM_BLK_NA = 1,
  PERF_MEM_BLK_SHIFT = 40,
  PERF_MEM_HOPS_0 = 1,
  PERF_MEM_HOPS_1 = 2,
  PERF_MEM_HOPS_2 = 3,
  PERF_MEM_HOPS_3 = 4,
  PERF_MEM_HOPS_SHIFT = 43,
  PERF_MEM_LOCK_LOCKED = 2,
  PERF_MEM_LOCK_NA = 1,
  PERF_MEM_LOCK_SHIFT = 24,
  PERF_MEM_LVLNUM_ANY_CACHE = 11,
  PERF_MEM_LVLNUM_CXL = 9,
  PERF_MEM_LVLNUM_IO = 10,
  PERF_MEM_LVLNUM_L0 = 7,
  PERF_MEM_LVLNUM_L1 = 1,
  PERF_MEM_LVLNUM_L2 = 2,
  PERF_MEM_LVLNUM_L2_MHB = 5,
  PERF_MEM_LVLNUM_L3 = 3,
  PERF_MEM_LVLNUM_L4 = 4,
  PERF_MEM_LVLNUM_LFB = 12,
  PERF_MEM_LVLNUM_MSC = 6,
  PERF_MEM_LVLNUM_NA = 15,
  PERF_MEM_LVLNUM_PMEM = 14,
  PERF_MEM_LVLNUM_RAM = 13,
  PERF_MEM_LVLNUM_SHIFT = 33,
  PERF_MEM_LVLNUM_UNC = 8,
  PERF_MEM_LVL_HIT = 2,
  PERF_MEM_LVL_IO = 4096,
  PERF_MEM_LVL_L1 = 8,
  PERF_MEM_LVL_L2 = 32,
  PERF_MEM_LVL_L3 = 64,
  PERF_MEM_LVL_LFB = 16,
  PERF_MEM_LVL_LOC_RAM = 128,
  PERF_MEM_LVL_MISS = 4,
  PERF_MEM_LVL_NA = 1,
  PERF_MEM_LVL_REM_CCE1 = 1024,
  PERF_MEM_LVL_REM_CCE2 = 2048,
  PERF_MEM_LVL_REM_RAM1 = 256,
  PERF_MEM_LVL_REM_RAM2 = 512,
  PERF_MEM_LVL_SHIFT = 5,
  PERF_MEM_LVL_UNC = 8192,
  PERF_MEM_OP_EXEC = 16,
  PERF_MEM_OP_LOAD = 2,
  PERF_MEM_OP_NA = 1,
  PERF_MEM_OP_PFETCH = 8,
  PERF_MEM_OP_SHIFT = 0,
  PERF_MEM_OP_STORE = 4,
  PERF_MEM_REGION_L_NON_SHARE = 3,
  PERF_MEM_REGION_L_SHARE = 2,
  PERF_MEM_REGION_MEM0 = 8,
  PERF_MEM_REGION_MEM1 = 9,
  PERF_MEM_REGION_MEM2 = 10,
  PERF_MEM_REGION_MEM3 = 11,
  PERF_MEM_REGION_MEM4 = 12,
  PERF_MEM_REGION_MEM5 = 13,
  PERF_MEM_REGION_MEM6 = 14,
  PERF_MEM_REGION_MEM7 = 15,
  PERF_MEM_REGION_MMIO = 7,
  PERF_MEM_REGION_NA = 0,
  PERF_MEM_REGION_O_IO = 4,
  PERF_MEM_REGION_O_NON_SHARE = 6,
  PERF_MEM_REGION_O_SHARE = 5,
  PERF_MEM_REGION_RSVD = 1,
  PERF_MEM_REGION_SHIFT = 46,
  PERF_MEM_REMOTE_REMOTE = 1,
  PERF_MEM_REMOTE_SHIFT = 37,
  PERF_MEM_SNOOPX_FWD = 1,
  PERF_MEM_SNOOPX_PEER = 2,
  PERF_MEM_SNOOPX_SHIFT = 38,
  PERF_MEM_SNOOP_HIT = 4,
  PERF_MEM_SNOOP_HITM = 16,
  PERF_MEM_SNOOP_MISS = 8,
  PERF_MEM_SNOOP_NA = 1,
  PERF_MEM_SNOOP_NONE = 2,
  PERF_MEM_SNOOP_SHIFT = 19,
  PERF_MEM_TLB_HIT = 2,
  PERF_MEM_TLB_L1 = 8,
  PERF_MEM_TLB_L2 = 16,
  PERF_MEM_TLB_MISS = 4,
  PERF_MEM_TLB_NA = 1,
  PERF_MEM_TLB_OS = 64,
  PERF_MEM_TLB_SHIFT = 26,
  PERF_MEM_TLB_WK = 32,
  PERF_PMU_TYPE_SHIFT = 32,
  PERF_RECORD_AUX = 11,
  PERF_RECORD_AUX_OUTPUT_HW_ID = 21,
  PERF_RECORD_BPF_EVENT = 18,
  PERF_RECORD_CALLCHAIN_DEFERRED = 22,
  PERF_RECORD_CGROUP = 19,
  PERF_RECORD_COMM = 3,
  PERF_RECORD_EXIT = 4,
  PERF_RECORD_FORK = 7,
  PERF_RECORD_ITRACE_START = 12,
  PERF_RECORD_KSYMBOL = 17,
  PERF_RECORD_KSYMBOL_FLAGS_UNREGISTER = 1,
  PERF_RECORD_KSYMBOL_TYPE_BPF = 1,
  PERF_RECORD_KSYMBOL_TYPE_MAX = 3,
  PERF_RECORD_KSYMBOL_TYPE_OOL = 2,
  PERF_RECORD_KSYMBOL_TYPE_UNKNOWN = 0,
  PERF_RECORD_LOST = 2,
  PERF_RECORD_LOST_SAMPLES = 13,
  PERF_RECORD_MAX = 23,
  PERF_RECORD_MISC_COMM_EXEC = 8192,
  PERF_RECORD_MISC_CPUMODE_MASK = 7,
  PERF_RECORD_MISC_CPUMODE_UNKNOWN = 0,
  PERF_RECORD_MISC_EXACT_IP = 16384,
  PERF_RECORD_MISC_EXT_RESERVED = 32768,
  PERF_RECORD_MISC_FORK_EXEC = 8192,
  PERF_RECORD_MISC_GUEST_KERNEL = 4,
  PERF_RECORD_MISC_GUEST_USER = 5,
  PERF_RECORD_MISC_HYPERVISOR = 3,
  PERF_RECORD_MISC_KERNEL = 1,
  PERF_RECORD_MISC_MMAP_BUILD_ID = 16384,
  PERF_RECORD_MISC_MMAP_DATA = 8192,
  PERF_RECORD_MISC_PROC_MAP_PARSE_TIMEOUT = 4096,
  PERF_RECORD_MISC_SWITCH_OUT = 8192,
  PERF_RECORD_MISC_SWITCH_OUT_PREEMPT = 16384,
  PERF_RECORD_MISC_USER = 2,
  PERF_RECORD_MMAP = 1,
  PERF_RECORD_MMAP2 = 10,
  PERF_RECORD_NAMESPACES = 16,
  PERF_RECORD_READ = 8,
  PERF_RECORD_SAMPLE = 9,
  PERF_RECORD_SWITCH = 14,
  PERF_RECORD_SWITCH_CPU_WIDE = 15,
  PERF_RECORD_TEXT_POKE = 20,
  PERF_RECORD_THROTTLE = 5,
  PERF_RECORD_UNTHROTTLE = 6,
  PERF_SAMPLE_ADDR = 8,
  PERF_SAMPLE_AUX = 1048576,
  PERF_SAMPLE_BRANCH_ABORT_TX = 128,
  PERF_SAMPLE_BRANCH_ABORT_TX_SHIFT = 7,
  PERF_SAMPLE_BRANCH_ANY = 8,
  PERF_SAMPLE_BRANCH_ANY_CALL = 16,
  PERF_SAMPLE_BRANCH_ANY_CALL_SHIFT = 4,
  PERF_SAMPLE_BRANCH_ANY_RETURN = 32,
  PERF_SAMPLE_BRANCH_ANY_RETURN_SHIFT = 5,
  PERF_SAMPLE_BRANCH_ANY_SHIFT = 3,
  PERF_SAMPLE_BRANCH_CALL = 8192,
  PERF_SAMPLE_BRANCH_CALL_SHIFT = 13,
  PERF_SAMPLE_BRANCH_CALL_STACK = 2048,
  PERF_SAMPLE_BRANCH_CALL_STACK_SHIFT = 11,
  PERF_SAMPLE_BRANCH_COND = 1024,
  PERF_SAMPLE_BRANCH_COND_SHIFT = 10,
  PERF_SAMPLE_BRANCH_COUNTERS = 524288,
  PERF_SAMPLE_BRANCH_COUNTERS_SHIFT = 19,
  PERF_SAMPLE_BRANCH_HV = 4,
  PERF_SAMPLE_BRANCH_HV_SHIFT = 2,
  PERF_SAMPLE_BRANCH_HW_INDEX = 131072,
  PERF_SAMPLE_BRANCH_HW_INDEX_SHIFT = 17,
  PERF_SAMPLE_BRANCH_IND_CALL = 64,
  PERF_SAMPLE_BRANCH_IND_CALL_SHIFT = 6,
  PERF_SAMPLE_BRANCH_IND_JUMP = 4096,
  PERF_SAMPLE_BRANCH_IND_JUMP_SHIFT = 12,
  PERF_SAMPLE_BRANCH_IN_TX = 256,
  PERF_SAMPLE_BRANCH_IN_TX_SHIFT = 8,
  PERF_SAMPLE_BRANCH_KERNEL = 2,
  PERF_SAMPLE_BRANCH_KERNEL_SHIFT = 1,
  PERF_SAMPLE_BRANCH_MAX = 1048576,
  PERF_SAMPLE_BRANCH_MAX_SHIFT = 20,
  PERF_SAMPLE_BRANCH_NO_CYCLES = 32768,
  PERF_SAMPLE_BRANCH_NO_CYCLES_SHIFT = 15,
  PERF_SAMPLE_BRANCH_NO_FLAGS = 16384,
  PERF_SAMPLE_BRANCH_NO_FLAGS_SHIFT = 14,
  PERF_SAMPLE_BRANCH_NO_TX = 512,
  PERF_SAMPLE_BRANCH_NO_TX_SHIFT = 9,
  PERF_SAMPLE_BRANCH_PLM_ALL = 7,
  PERF_SAMPLE_BRANCH_PRIV_SAVE = 262144,
  PERF_SAMPLE_BRANCH_PRIV_SAVE_SHIFT = 18,
  PERF_SAMPLE_BRANCH_STACK = 2048,
  PERF_SAMPLE_BRANCH_TYPE_SAVE = 65536,
  PERF_SAMPLE_BRANCH_TYPE_SAVE_SHIFT = 16,
  PERF_SAMPLE_BRANCH_USER = 1,
  PERF_SAMPLE_BRANCH_USER_SHIFT = 0,
  PERF_SAMPLE_CALLCHAIN = 32,
  PERF_SAMPLE_CGROUP = 2097152,
  PERF_SAMPLE_CODE_PAGE_SIZE = 8388608,
  PERF_SAMPLE_CPU = 128,
  PERF_SAMPLE_DATA_PAGE_SIZE = 4194304,
  PERF_SAMPLE_DATA_SRC = 32768,
  PERF_SAMPLE_ID = 64,
  PERF_SAMPLE_IDENTIFIER = 65536,
  PERF_SAMPLE_IP = 1,
  PERF_SAMPLE_MAX = 33554432,
  PERF_SAMPLE_PERIOD = 256,
  PERF_SAMPLE_PHYS_ADDR = 524288,
  PERF_SAMPLE_RAW = 1024,
  PERF_SAMPLE_READ = 16,
  PERF_SAMPLE_REGS_ABI_32 = 1,
  PERF_SAMPLE_REGS_ABI_64 = 2,
  PERF_SAMPLE_REGS_ABI_NONE = 0,
  PERF_SAMPLE_REGS_INTR = 262144,
  PERF_SAMPLE_REGS_USER = 4096,
  PERF_SAMPLE_STACK_USER = 8192,
  PERF_SAMPLE_STREAM_ID = 512,
  PERF_SAMPLE_TID = 2,
  PERF_SAMPLE_TIME = 4,
  PERF_SAMPLE_TRANSACTION = 131072,
  PERF_SAMPLE_WEIGHT = 16384,
  PERF_SAMPLE_WEIGHT_STRUCT = 16777216,
  PERF_SAMPLE_WEIGHT_TYPE = 16793600,
  PERF_TXN_ABORT_MASK = 18446744069414584320n,
  PERF_TXN_ABORT_SHIFT = 32,
  PERF_TXN_ASYNC = 8,
  PERF_TXN_CAPACITY_READ = 128,
  PERF_TXN_CAPACITY_WRITE = 64,
  PERF_TXN_CONFLICT = 32,
  PERF_TXN_ELISION = 1,
  PERF_TXN_MAX = 256,
  PERF_TXN_RETRY = 16,
  PERF_TXN_SYNC = 4,
  PERF_TXN_TRANSACTION = 2,
  PERF_TYPE_BREAKPOINT = 5,
  PERF_TYPE_HARDWARE = 0,
  PERF_TYPE_HW_CACHE = 3,
  PERF_TYPE_MAX = 6,
  PERF_TYPE_RAW = 4,
  PERF_TYPE_SOFTWARE = 1,
  PERF_TYPE_TRACEPOINT = 2,
  PID_NS_INDEX = 3,
  USER_NS_INDEX = 4,
  UTS_NS_INDEX = 1;
export declare namespace struct {
  /** `<linux/perf_event.h>`: 24 bytes. */
  interface perf_branch_entry extends RecordView<'struct perf_branch_entry'> {
    get from(): bigint;
    set from(value: Integer);
    get to(): bigint;
    set to(value: Integer);
    mispred: number;
    predicted: number;
    in_tx: number;
    abort: number;
    cycles: number;
    type: number;
    spec: number;
    new_type: number;
    priv: number;
    reserved: number;
  }

  /** `<linux/perf_event.h>`: 144 bytes. */
  interface perf_event_attr extends RecordView<'struct perf_event_attr'> {
    type: number;
    size: number;
    get config(): bigint;
    set config(value: Integer);
    get sample_period(): bigint;
    set sample_period(value: Integer);
    get sample_freq(): bigint;
    set sample_freq(value: Integer);
    get sample_type(): bigint;
    set sample_type(value: Integer);
    get read_format(): bigint;
    set read_format(value: Integer);
    disabled: number;
    inherit: number;
    pinned: number;
    exclusive: number;
    exclude_user: number;
    exclude_kernel: number;
    exclude_hv: number;
    exclude_idle: number;
    mmap: number;
    comm: number;
    freq: number;
    inherit_stat: number;
    enable_on_exec: number;
    task: number;
    watermark: number;
    precise_ip: number;
    mmap_data: number;
    sample_id_all: number;
    exclude_host: number;
    exclude_guest: number;
    exclude_callchain_kernel: number;
    exclude_callchain_user: number;
    mmap2: number;
    comm_exec: number;
    use_clockid: number;
    context_switch: number;
    write_backward: number;
    namespaces: number;
    ksymbol: number;
    bpf_event: number;
    aux_output: number;
    cgroup: number;
    text_poke: number;
    build_id: number;
    inherit_thread: number;
    remove_on_exec: number;
    sigtrap: number;
    defer_callchain: number;
    defer_output: number;
    __reserved_1: number;
    wakeup_events: number;
    wakeup_watermark: number;
    bp_type: number;
    get bp_addr(): bigint;
    set bp_addr(value: Integer);
    get kprobe_func(): bigint;
    set kprobe_func(value: Integer);
    get uprobe_path(): bigint;
    set uprobe_path(value: Integer);
    get config1(): bigint;
    set config1(value: Integer);
    get bp_len(): bigint;
    set bp_len(value: Integer);
    get kprobe_addr(): bigint;
    set kprobe_addr(value: Integer);
    get probe_offset(): bigint;
    set probe_offset(value: Integer);
    get config2(): bigint;
    set config2(value: Integer);
    get branch_sample_type(): bigint;
    set branch_sample_type(value: Integer);
    get sample_regs_user(): bigint;
    set sample_regs_user(value: Integer);
    sample_stack_user: number;
    clockid: number;
    get sample_regs_intr(): bigint;
    set sample_regs_intr(value: Integer);
    aux_watermark: number;
    sample_max_stack: number;
    __reserved_2: number;
    aux_sample_size: number;
    aux_action: number;
    aux_start_paused: number;
    aux_pause: number;
    aux_resume: number;
    __reserved_3: number;
    get sig_data(): bigint;
    set sig_data(value: Integer);
    get config3(): bigint;
    set config3(value: Integer);
    get config4(): bigint;
    set config4(value: Integer);
  }

  /** `<linux/perf_event.h>`: 8 bytes. */
  interface perf_event_header extends RecordView<'struct perf_event_header'> {
    type: number;
    misc: number;
    size: number;
  }

  /** `<linux/perf_event.h>`: 1088 bytes. */
  interface perf_event_mmap_page extends RecordView<'struct perf_event_mmap_page'> {
    version: number;
    compat_version: number;
    lock: number;
    index: number;
    get offset(): bigint;
    set offset(value: Integer);
    get time_enabled(): bigint;
    set time_enabled(value: Integer);
    get time_running(): bigint;
    set time_running(value: Integer);
    get capabilities(): bigint;
    set capabilities(value: Integer);
    cap_bit0: number;
    cap_bit0_is_deprecated: number;
    cap_user_rdpmc: number;
    cap_user_time: number;
    cap_user_time_zero: number;
    cap_user_time_short: number;
    get cap_____res(): bigint;
    set cap_____res(value: Integer);
    pmc_width: number;
    time_shift: number;
    time_mult: number;
    get time_offset(): bigint;
    set time_offset(value: Integer);
    get time_zero(): bigint;
    set time_zero(value: Integer);
    size: number;
    __reserved_1: number;
    get time_cycles(): bigint;
    set time_cycles(value: Integer);
    get time_mask(): bigint;
    set time_mask(value: Integer);
    get __reserved(): Uint8Array;
    set __reserved(value: Bytes);
    get data_head(): bigint;
    set data_head(value: Integer);
    get data_tail(): bigint;
    set data_tail(value: Integer);
    get data_offset(): bigint;
    set data_offset(value: Integer);
    get data_size(): bigint;
    set data_size(value: Integer);
    get aux_head(): bigint;
    set aux_head(value: Integer);
    get aux_tail(): bigint;
    set aux_tail(value: Integer);
    get aux_offset(): bigint;
    set aux_offset(value: Integer);
    get aux_size(): bigint;
    set aux_size(value: Integer);
  }

  /** `<linux/perf_event.h>`: 8 bytes. */
  interface perf_event_query_bpf extends RecordView<'struct perf_event_query_bpf'> {
    ids_len: number;
    prog_cnt: number;
    get ids(): Uint32Array;
    set ids(value: Iterable<Integer>);
  }

  /** `<linux/perf_event.h>`: 16 bytes. */
  interface perf_ns_link_info extends RecordView<'struct perf_ns_link_info'> {
    get dev(): bigint;
    set dev(value: Integer);
    get ino(): bigint;
    set ino(value: Integer);
  }
}

export const struct: {
  readonly perf_branch_entry: Descriptor<struct.perf_branch_entry>;
  readonly perf_event_attr: Descriptor<struct.perf_event_attr>;
  readonly perf_event_header: VariableDescriptor<struct.perf_event_header>;
  readonly perf_event_mmap_page: Descriptor<struct.perf_event_mmap_page>;
  readonly perf_event_query_bpf: Descriptor<struct.perf_event_query_bpf>;
  readonly perf_ns_link_info: Descriptor<struct.perf_ns_link_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"perf_branch_entry": "__u64 from;__u64 to;__u64 mispred :1;__u64 predicted :1;__u64 in_tx :1;__u64 abort :1;__u64 cycles :16;__u64 type :4;__u64 spec :2;__u64 new_type :4;__u64 priv :3;__u64 reserved :31;",
"perf_event_attr": "__u32 type;__u32 size;__u64 config;union {__u64 sample_period;__u64 sample_freq;};__u64 sample_type;__u64 read_format;__u64 disabled :1;__u64 inherit :1;__u64 pinned :1;__u64 exclusive :1;__u64 exclude_user :1;__u64 exclude_kernel :1;__u64 exclude_hv :1;__u64 exclude_idle :1;__u64 mmap :1;__u64 comm :1;__u64 freq :1;__u64 inherit_stat :1;__u64 enable_on_exec :1;__u64 task :1;__u64 watermark :1;__u64 precise_ip :2;__u64 mmap_data :1;__u64 sample_id_all :1;__u64 exclude_host :1;__u64 exclude_guest :1;__u64 exclude_callchain_kernel :1;__u64 exclude_callchain_user :1;__u64 mmap2 :1;__u64 comm_exec :1;__u64 use_clockid :1;__u64 context_switch :1;__u64 write_backward :1;__u64 namespaces :1;__u64 ksymbol :1;__u64 bpf_event :1;__u64 aux_output :1;__u64 cgroup :1;__u64 text_poke :1;__u64 build_id :1;__u64 inherit_thread :1;__u64 remove_on_exec :1;__u64 sigtrap :1;__u64 defer_callchain :1;__u64 defer_output :1;__u64 __reserved_1 :24;union {__u32 wakeup_events;__u32 wakeup_watermark;};__u32 bp_type;union {__u64 bp_addr;__u64 kprobe_func;__u64 uprobe_path;__u64 config1;};union {__u64 bp_len;__u64 kprobe_addr;__u64 probe_offset;__u64 config2;};__u64 branch_sample_type;__u64 sample_regs_user;__u32 sample_stack_user;__s32 clockid;__u64 sample_regs_intr;__u32 aux_watermark;__u16 sample_max_stack;__u16 __reserved_2;__u32 aux_sample_size;union {__u32 aux_action;struct {__u32 aux_start_paused :1;__u32 aux_pause :1;__u32 aux_resume :1;__u32 __reserved_3 :29;};};__u64 sig_data;__u64 config3;__u64 config4;",
"perf_event_header": ["__u32 type;__u16 misc;__u16 size;",{"lengthField":{"name":"size","counts":"record"}}],
"perf_event_mmap_page": "__u32 version;__u32 compat_version;__u32 lock;__u32 index;__s64 offset;__u64 time_enabled;__u64 time_running;union {__u64 capabilities;struct {__u64 cap_bit0 :1;__u64 cap_bit0_is_deprecated :1;__u64 cap_user_rdpmc :1;__u64 cap_user_time :1;__u64 cap_user_time_zero :1;__u64 cap_user_time_short :1;__u64 cap_____res :58;};};__u16 pmc_width;__u16 time_shift;__u32 time_mult;__u64 time_offset;__u64 time_zero;__u32 size;__u32 __reserved_1;__u64 time_cycles;__u64 time_mask;__u8 __reserved[928];__u64 data_head;__u64 data_tail;__u64 data_offset;__u64 data_size;__u64 aux_head;__u64 aux_tail;__u64 aux_offset;__u64 aux_size;",
"perf_event_query_bpf": "__u32 ids_len;__u32 prog_cnt;__u32 ids[];",
"perf_ns_link_info": "__u64 dev;__u64 ino;"
}`),
);

export declare namespace union {
  /** `<linux/perf_event.h>`: 8 bytes. */
  interface perf_mem_data_src extends RecordView<'union perf_mem_data_src'> {
    get val(): bigint;
    set val(value: Integer);
    mem_op: number;
    mem_lvl: number;
    mem_snoop: number;
    mem_lock: number;
    mem_dtlb: number;
    mem_lvl_num: number;
    mem_remote: number;
    mem_snoopx: number;
    mem_blk: number;
    mem_hops: number;
    mem_region: number;
    mem_rsvd: number;
  }

  /** `<linux/perf_event.h>`: 8 bytes. */
  interface perf_sample_weight extends RecordView<'union perf_sample_weight'> {
    get full(): bigint;
    set full(value: Integer);
    var1_dw: number;
    var2_w: number;
    var3_w: number;
  }
}

export const union: {
  readonly perf_mem_data_src: Descriptor<union.perf_mem_data_src>;
  readonly perf_sample_weight: Descriptor<union.perf_sample_weight>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"perf_mem_data_src": ["__u64 val;struct {__u64 mem_op :5;__u64 mem_lvl :14;__u64 mem_snoop :5;__u64 mem_lock :2;__u64 mem_dtlb :7;__u64 mem_lvl_num :4;__u64 mem_remote :1;__u64 mem_snoopx :2;__u64 mem_blk :3;__u64 mem_hops :3;__u64 mem_region :5;__u64 mem_rsvd :13;};",{"variants":{"s390x":{"members":"__u64 val;struct {__u64 mem_rsvd :13;__u64 mem_region :5;__u64 mem_hops :3;__u64 mem_blk :3;__u64 mem_snoopx :2;__u64 mem_remote :1;__u64 mem_lvl_num :4;__u64 mem_dtlb :7;__u64 mem_lock :2;__u64 mem_snoop :5;__u64 mem_lvl :14;__u64 mem_op :5;};"}}}],
"perf_sample_weight": ["__u64 full;struct {__u32 var1_dw;__u16 var2_w;__u16 var3_w;};",{"variants":{"s390x":{"members":"__u64 full;struct {__u16 var3_w;__u16 var2_w;__u32 var1_dw;};"}}}]
}`),
);
