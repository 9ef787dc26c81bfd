// Generated from Linux 7.3.4 <linux/futex.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const FUTEX2_MPOL = 8,
  FUTEX2_NUMA = 4,
  FUTEX2_PRIVATE = 128,
  FUTEX2_SIZE_MASK = 3,
  FUTEX2_SIZE_U16 = 1,
  FUTEX2_SIZE_U32 = 2,
  FUTEX2_SIZE_U64 = 3,
  FUTEX2_SIZE_U8 = 0,
  FUTEX_32 = 2,
  FUTEX_BITSET_MATCH_ANY = 4294967295,
  FUTEX_CLOCK_REALTIME = 256,
  FUTEX_CMD_MASK = -1921,
  FUTEX_CMP_REQUEUE = 4,
  FUTEX_CMP_REQUEUE_PI = 12,
  FUTEX_CMP_REQUEUE_PI_PRIVATE = 140,
  FUTEX_CMP_REQUEUE_PRIVATE = 132,
  FUTEX_FD = 2,
  FUTEX_LOCK_PI = 6,
  FUTEX_LOCK_PI2 = 13,
  FUTEX_LOCK_PI2_PRIVATE = 141,
  FUTEX_LOCK_PI_PRIVATE = 134,
  FUTEX_NO_NODE = -1,
  FUTEX_OP_ADD = 1,
  FUTEX_OP_ANDN = 3,
  FUTEX_OP_CMP_EQ = 0,
  FUTEX_OP_CMP_GE = 5,
  FUTEX_OP_CMP_GT = 4,
  FUTEX_OP_CMP_LE = 3,
  FUTEX_OP_CMP_LT = 2,
  FUTEX_OP_CMP_NE = 1,
  FUTEX_OP_OPARG_SHIFT = 8,
  FUTEX_OP_OR = 2,
  FUTEX_OP_SET = 0,
  FUTEX_OP_XOR = 4,
  FUTEX_OWNER_DIED = 1073741824,
  FUTEX_PRIVATE_FLAG = 128,
  FUTEX_REQUEUE = 3,
  FUTEX_REQUEUE_PRIVATE = 131,
  FUTEX_ROBUST_LIST32 = 1024,
  FUTEX_ROBUST_MOD_MASK = 1,
  FUTEX_ROBUST_MOD_PI = 1,
  FUTEX_ROBUST_UNLOCK = 512,
  FUTEX_TID_MASK = 1073741823,
  FUTEX_TRYLOCK_PI = 8,
  FUTEX_TRYLOCK_PI_PRIVATE = 136,
  FUTEX_UNLOCK_BITSET_LIST32 = 1546,
  FUTEX_UNLOCK_BITSET_LIST32_PRIVATE = 1674,
  FUTEX_UNLOCK_BITSET_LIST64 = 522,
  FUTEX_UNLOCK_BITSET_LIST64_PRIVATE = 650,
  FUTEX_UNLOCK_PI = 7,
  FUTEX_UNLOCK_PI_LIST32 = 1543,
  FUTEX_UNLOCK_PI_LIST32_PRIVATE = 1671,
  FUTEX_UNLOCK_PI_LIST64 = 519,
  FUTEX_UNLOCK_PI_LIST64_PRIVATE = 647,
  FUTEX_UNLOCK_PI_PRIVATE = 135,
  FUTEX_UNLOCK_WAKE_LIST32 = 1537,
  FUTEX_UNLOCK_WAKE_LIST32_PRIVATE = 1665,
  FUTEX_UNLOCK_WAKE_LIST64 = 513,
  FUTEX_UNLOCK_WAKE_LIST64_PRIVATE = 641,
  FUTEX_WAIT = 0,
  FUTEX_WAITERS = 2147483648,
  FUTEX_WAITV_MAX = 128,
  FUTEX_WAIT_BITSET = 9,
  FUTEX_WAIT_BITSET_PRIVATE = 137,
  FUTEX_WAIT_PRIVATE = 128,
  FUTEX_WAIT_REQUEUE_PI = 11,
  FUTEX_WAIT_REQUEUE_PI_PRIVATE = 139,
  FUTEX_WAKE = 1,
  FUTEX_WAKE_BITSET = 10,
  FUTEX_WAKE_BITSET_PRIVATE = 138,
  FUTEX_WAKE_OP = 5,
  FUTEX_WAKE_OP_PRIVATE = 133,
  FUTEX_WAKE_PRIVATE = 129,
  ROBUST_LIST_LIMIT = 2048;
export declare namespace struct {
  /** `<linux/futex.h>`: 24 bytes. */
  interface futex_waitv extends RecordView<'struct futex_waitv'> {
    get val(): bigint;
    set val(value: Integer);
    get uaddr(): bigint;
    set uaddr(value: Integer);
    flags: number;
    __reserved: number;
  }

  /** `<linux/futex.h>`: 4 bytes on x86, arm; 8 bytes elsewhere. */
  interface robust_list extends RecordView<'struct robust_list', 'next'> {
    get next(): number;
    set next(value: Pointer);
  }

  /** `<linux/futex.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface robust_list_head extends RecordView<'struct robust_list_head', 'list_op_pending'> {
    get list(): struct.robust_list;
    set list(value: From<struct.robust_list>);
    futex_offset: number;
    get list_op_pending(): number;
    set list_op_pending(value: Pointer);
  }
}

export const struct: {
  readonly futex_waitv: Descriptor<struct.futex_waitv>;
  readonly robust_list: Descriptor<struct.robust_list>;
  readonly robust_list_head: Descriptor<struct.robust_list_head>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"futex_waitv": "__u64 val;__u64 uaddr;__u32 flags;__u32 __reserved;",
"robust_list": "struct robust_list *next;",
"robust_list_head": "struct robust_list list;long futex_offset;struct robust_list *list_op_pending;"
}`),
);
