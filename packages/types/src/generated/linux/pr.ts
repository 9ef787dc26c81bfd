// Generated from Linux 7.3.4 <linux/pr.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'IOC_PR_CLEAR'
  | 'IOC_PR_PREEMPT'
  | 'IOC_PR_PREEMPT_ABORT'
  | 'IOC_PR_READ_RESERVATION'
  | 'IOC_PR_REGISTER'
  | 'IOC_PR_RELEASE'
  | 'IOC_PR_RESERVE'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    IOC_PR_CLEAR: 1074819277,
    IOC_PR_PREEMPT: 1075343563,
    IOC_PR_PREEMPT_ABORT: 1075343564,
    IOC_PR_READ_RESERVATION: 2148561103,
    IOC_PR_REGISTER: 1075343560,
    IOC_PR_RELEASE: 1074819274,
    IOC_PR_RESERVE: 1074819273,
  },
);

export const IOC_PR_CLEAR: number = /* @__PURE__ */ requestHere(1074819277),
  IOC_PR_PREEMPT: number = /* @__PURE__ */ requestHere(1075343563),
  IOC_PR_PREEMPT_ABORT: number = /* @__PURE__ */ requestHere(1075343564),
  IOC_PR_READ_RESERVATION: number = /* @__PURE__ */ requestHere(2148561103),
  IOC_PR_REGISTER: number = /* @__PURE__ */ requestHere(1075343560),
  IOC_PR_RELEASE: number = /* @__PURE__ */ requestHere(1074819274),
  IOC_PR_RESERVE: number = /* @__PURE__ */ requestHere(1074819273);
export const IOC_PR_READ_KEYS = 3222302926,
  PR_EXCLUSIVE_ACCESS = 2,
  PR_EXCLUSIVE_ACCESS_ALL_REGS = 6,
  PR_EXCLUSIVE_ACCESS_REG_ONLY = 4,
  PR_FL_IGNORE_KEY = 1,
  PR_KEYS_MAX = 65536,
  PR_STS_IOERR = 2,
  PR_STS_PATH_FAILED = 65536,
  PR_STS_PATH_FAST_FAILED = 983040,
  PR_STS_RESERVATION_CONFLICT = 24,
  PR_STS_RETRY_PATH_FAILURE = 917504,
  PR_STS_SUCCESS = 0,
  PR_WRITE_EXCLUSIVE = 1,
  PR_WRITE_EXCLUSIVE_ALL_REGS = 5,
  PR_WRITE_EXCLUSIVE_REG_ONLY = 3;
export declare namespace struct {
  /** `<linux/pr.h>`: 16 bytes. */
  interface pr_clear extends RecordView<'struct pr_clear'> {
    get key(): bigint;
    set key(value: Integer);
    flags: number;
    __pad: number;
  }

  /** `<linux/pr.h>`: 24 bytes. */
  interface pr_preempt extends RecordView<'struct pr_preempt'> {
    get old_key(): bigint;
    set old_key(value: Integer);
    get new_key(): bigint;
    set new_key(value: Integer);
    type: number;
    flags: number;
  }

  /** `<linux/pr.h>`: 16 bytes. */
  interface pr_read_keys extends RecordView<'struct pr_read_keys'> {
    generation: number;
    num_keys: number;
    get keys_ptr(): bigint;
    set keys_ptr(value: Integer);
  }

  /** `<linux/pr.h>`: 16 bytes. */
  interface pr_read_reservation extends RecordView<'struct pr_read_reservation'> {
    get key(): bigint;
    set key(value: Integer);
    generation: number;
    type: number;
  }

  /** `<linux/pr.h>`: 24 bytes. */
  interface pr_registration extends RecordView<'struct pr_registration'> {
    get old_key(): bigint;
    set old_key(value: Integer);
    get new_key(): bigint;
    set new_key(value: Integer);
    flags: number;
    __pad: number;
  }

  /** `<linux/pr.h>`: 16 bytes. */
  interface pr_reservation extends RecordView<'struct pr_reservation'> {
    get key(): bigint;
    set key(value: Integer);
    type: number;
    flags: number;
  }
}

export const struct: {
  readonly pr_clear: Descriptor<struct.pr_clear>;
  readonly pr_preempt: Descriptor<struct.pr_preempt>;
  readonly pr_read_keys: Descriptor<struct.pr_read_keys>;
  readonly pr_read_reservation: Descriptor<struct.pr_read_reservation>;
  readonly pr_registration: Descriptor<struct.pr_registration>;
  readonly pr_reservation: Descriptor<struct.pr_reservation>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pr_clear": "__u64 key;__u32 flags;__u32 __pad;",
"pr_preempt": "__u64 old_key;__u64 new_key;__u32 type;__u32 flags;",
"pr_read_keys": "__u32 generation;__u32 num_keys;__u64 keys_ptr;",
"pr_read_reservation": "__u64 key;__u32 generation;__u32 type;",
"pr_registration": "__u64 old_key;__u64 new_key;__u32 flags;__u32 __pad;",
"pr_reservation": "__u64 key;__u32 type;__u32 flags;"
}`),
);
