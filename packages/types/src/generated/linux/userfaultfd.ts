// Generated from Linux 7.3.4 <linux/userfaultfd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  'UFFDIO_SET_MODE' | 'UFFDIO_UNREGISTER' | 'UFFDIO_WAKE' | 'USERFAULTFD_IOC_NEW'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    UFFDIO_SET_MODE: 1074833930,
    UFFDIO_UNREGISTER: 2148575745,
    UFFDIO_WAKE: 2148575746,
    USERFAULTFD_IOC_NEW: 43520,
  },
);

export const UFFDIO_SET_MODE: number = /* @__PURE__ */ requestHere(1074833930),
  UFFDIO_UNREGISTER: number = /* @__PURE__ */ requestHere(2148575745),
  UFFDIO_WAKE: number = /* @__PURE__ */ requestHere(2148575746),
  USERFAULTFD_IOC_NEW: number = /* @__PURE__ */ requestHere(43520);
export const UFFDIO = 170,
  UFFDIO_API = 3222841919,
  UFFDIO_CONTINUE = 3223366151,
  UFFDIO_CONTINUE_MODE_DONTWAKE = 1,
  UFFDIO_CONTINUE_MODE_WP = 2,
  UFFDIO_COPY = 3223890435,
  UFFDIO_COPY_MODE_DONTWAKE = 1,
  UFFDIO_COPY_MODE_WP = 2,
  UFFDIO_MOVE = 3223890437,
  UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES = 2,
  UFFDIO_MOVE_MODE_DONTWAKE = 1,
  UFFDIO_POISON = 3223366152,
  UFFDIO_POISON_MODE_DONTWAKE = 1,
  UFFDIO_REGISTER = 3223366144,
  UFFDIO_REGISTER_MODE_MINOR = 4,
  UFFDIO_REGISTER_MODE_MISSING = 1,
  UFFDIO_REGISTER_MODE_RWP = 8,
  UFFDIO_REGISTER_MODE_WP = 2,
  UFFDIO_RWPROTECT = 3222841865,
  UFFDIO_RWPROTECT_MODE_DONTWAKE = 2,
  UFFDIO_RWPROTECT_MODE_RWP = 1,
  UFFDIO_WRITEPROTECT = 3222841862,
  UFFDIO_WRITEPROTECT_MODE_DONTWAKE = 2,
  UFFDIO_WRITEPROTECT_MODE_WP = 1,
  UFFDIO_ZEROPAGE = 3223366148,
  UFFDIO_ZEROPAGE_MODE_DONTWAKE = 1,
  UFFD_API = 170,
  UFFD_API_FEATURES = 524287,
  UFFD_API_IOCTLS = 9223372036854776835n,
  UFFD_API_RANGE_IOCTLS = 1020,
  UFFD_API_RANGE_IOCTLS_BASIC = 972,
  UFFD_API_REGISTER_MODES = 15,
  UFFD_EVENT_FORK = 19,
  UFFD_EVENT_PAGEFAULT = 18,
  UFFD_EVENT_REMAP = 20,
  UFFD_EVENT_REMOVE = 21,
  UFFD_EVENT_UNMAP = 22,
  UFFD_FEATURE_EVENT_FORK = 2,
  UFFD_FEATURE_EVENT_REMAP = 4,
  UFFD_FEATURE_EVENT_REMOVE = 8,
  UFFD_FEATURE_EVENT_UNMAP = 64,
  UFFD_FEATURE_EXACT_ADDRESS = 2048,
  UFFD_FEATURE_MINOR_HUGETLBFS = 512,
  UFFD_FEATURE_MINOR_SHMEM = 1024,
  UFFD_FEATURE_MISSING_HUGETLBFS = 16,
  UFFD_FEATURE_MISSING_SHMEM = 32,
  UFFD_FEATURE_MOVE = 65536,
  UFFD_FEATURE_PAGEFAULT_FLAG_WP = 1,
  UFFD_FEATURE_POISON = 16384,
  UFFD_FEATURE_RWP = 131072,
  UFFD_FEATURE_RWP_ASYNC = 262144,
  UFFD_FEATURE_SIGBUS = 128,
  UFFD_FEATURE_THREAD_ID = 256,
  UFFD_FEATURE_WP_ASYNC = 32768,
  UFFD_FEATURE_WP_HUGETLBFS_SHMEM = 4096,
  UFFD_FEATURE_WP_UNPOPULATED = 8192,
  UFFD_PAGEFAULT_FLAG_MINOR = 4,
  UFFD_PAGEFAULT_FLAG_RWP = 8,
  UFFD_PAGEFAULT_FLAG_WP = 2,
  UFFD_PAGEFAULT_FLAG_WRITE = 1,
  UFFD_USER_MODE_ONLY = 1,
  USERFAULTFD_IOC = 170,
  _UFFDIO_API = 63,
  _UFFDIO_CONTINUE = 7,
  _UFFDIO_COPY = 3,
  _UFFDIO_MOVE = 5,
  _UFFDIO_POISON = 8,
  _UFFDIO_REGISTER = 0,
  _UFFDIO_RWPROTECT = 9,
  _UFFDIO_SET_MODE = 10,
  _UFFDIO_UNREGISTER = 1,
  _UFFDIO_WAKE = 2,
  _UFFDIO_WRITEPROTECT = 6,
  _UFFDIO_ZEROPAGE = 4;
export declare namespace struct {
  interface uffd_msg$arg$pagefault$feat extends RecordView<'union uffd_msg.arg.pagefault.feat'> {
    ptid: number;
  }

  interface uffd_msg$arg$pagefault extends RecordView<'struct uffd_msg.arg.pagefault'> {
    get flags(): bigint;
    set flags(value: Integer);
    get address(): bigint;
    set address(value: Integer);
    get feat(): uffd_msg$arg$pagefault$feat;
    set feat(value: From<uffd_msg$arg$pagefault$feat>);
  }

  interface uffd_msg$arg$fork extends RecordView<'struct uffd_msg.arg.fork'> {
    ufd: number;
  }

  interface uffd_msg$arg$remap extends RecordView<'struct uffd_msg.arg.remap'> {
    get from(): bigint;
    set from(value: Integer);
    get to(): bigint;
    set to(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  interface uffd_msg$arg$remove extends RecordView<'struct uffd_msg.arg.remove'> {
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
  }

  interface uffd_msg$arg$reserved extends RecordView<'struct uffd_msg.arg.reserved'> {
    get reserved1(): bigint;
    set reserved1(value: Integer);
    get reserved2(): bigint;
    set reserved2(value: Integer);
    get reserved3(): bigint;
    set reserved3(value: Integer);
  }

  interface uffd_msg$arg extends RecordView<'union uffd_msg.arg'> {
    get pagefault(): uffd_msg$arg$pagefault;
    set pagefault(value: From<uffd_msg$arg$pagefault>);
    get fork(): uffd_msg$arg$fork;
    set fork(value: From<uffd_msg$arg$fork>);
    get remap(): uffd_msg$arg$remap;
    set remap(value: From<uffd_msg$arg$remap>);
    get remove(): uffd_msg$arg$remove;
    set remove(value: From<uffd_msg$arg$remove>);
    get reserved(): uffd_msg$arg$reserved;
    set reserved(value: From<uffd_msg$arg$reserved>);
  }

  /** `<linux/userfaultfd.h>`: 32 bytes. */
  interface uffd_msg extends RecordView<'struct uffd_msg'> {
    event: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
    get arg(): uffd_msg$arg;
    set arg(value: From<uffd_msg$arg>);
  }

  /** `<linux/userfaultfd.h>`: 24 bytes. */
  interface uffdio_api extends RecordView<'struct uffdio_api'> {
    get api(): bigint;
    set api(value: Integer);
    get features(): bigint;
    set features(value: Integer);
    get ioctls(): bigint;
    set ioctls(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 32 bytes. */
  interface uffdio_continue extends RecordView<'struct uffdio_continue'> {
    get range(): struct.uffdio_range;
    set range(value: From<struct.uffdio_range>);
    get mode(): bigint;
    set mode(value: Integer);
    get mapped(): bigint;
    set mapped(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 40 bytes. */
  interface uffdio_copy extends RecordView<'struct uffdio_copy'> {
    get dst(): bigint;
    set dst(value: Integer);
    get src(): bigint;
    set src(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get mode(): bigint;
    set mode(value: Integer);
    get copy(): bigint;
    set copy(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 40 bytes. */
  interface uffdio_move extends RecordView<'struct uffdio_move'> {
    get dst(): bigint;
    set dst(value: Integer);
    get src(): bigint;
    set src(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get mode(): bigint;
    set mode(value: Integer);
    get move(): bigint;
    set move(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 32 bytes. */
  interface uffdio_poison extends RecordView<'struct uffdio_poison'> {
    get range(): struct.uffdio_range;
    set range(value: From<struct.uffdio_range>);
    get mode(): bigint;
    set mode(value: Integer);
    get updated(): bigint;
    set updated(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 16 bytes. */
  interface uffdio_range extends RecordView<'struct uffdio_range'> {
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 32 bytes. */
  interface uffdio_register extends RecordView<'struct uffdio_register'> {
    get range(): struct.uffdio_range;
    set range(value: From<struct.uffdio_range>);
    get mode(): bigint;
    set mode(value: Integer);
    get ioctls(): bigint;
    set ioctls(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 24 bytes. */
  interface uffdio_rwprotect extends RecordView<'struct uffdio_rwprotect'> {
    get range(): struct.uffdio_range;
    set range(value: From<struct.uffdio_range>);
    get mode(): bigint;
    set mode(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 16 bytes. */
  interface uffdio_set_mode extends RecordView<'struct uffdio_set_mode'> {
    get enable(): bigint;
    set enable(value: Integer);
    get disable(): bigint;
    set disable(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 24 bytes. */
  interface uffdio_writeprotect extends RecordView<'struct uffdio_writeprotect'> {
    get range(): struct.uffdio_range;
    set range(value: From<struct.uffdio_range>);
    get mode(): bigint;
    set mode(value: Integer);
  }

  /** `<linux/userfaultfd.h>`: 32 bytes. */
  interface uffdio_zeropage extends RecordView<'struct uffdio_zeropage'> {
    get range(): struct.uffdio_range;
    set range(value: From<struct.uffdio_range>);
    get mode(): bigint;
    set mode(value: Integer);
    get zeropage(): bigint;
    set zeropage(value: Integer);
  }
}

export const struct: {
  readonly uffd_msg: Descriptor<struct.uffd_msg>;
  readonly uffdio_api: Descriptor<struct.uffdio_api>;
  readonly uffdio_continue: Descriptor<struct.uffdio_continue>;
  readonly uffdio_copy: Descriptor<struct.uffdio_copy>;
  readonly uffdio_move: Descriptor<struct.uffdio_move>;
  readonly uffdio_poison: Descriptor<struct.uffdio_poison>;
  readonly uffdio_range: Descriptor<struct.uffdio_range>;
  readonly uffdio_register: Descriptor<struct.uffdio_register>;
  readonly uffdio_rwprotect: Descriptor<struct.uffdio_rwprotect>;
  readonly uffdio_set_mode: Descriptor<struct.uffdio_set_mode>;
  readonly uffdio_writeprotect: Descriptor<struct.uffdio_writeprotect>;
  readonly uffdio_zeropage: Descriptor<struct.uffdio_zeropage>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uffd_msg": ["__u8 event;__u8 reserved1;__u16 reserved2;__u32 reserved3;union {struct {__u64 flags;__u64 address;union {__u32 ptid;} feat;} pagefault;struct {__u32 ufd;} fork;struct {__u64 from;__u64 to;__u64 len;} remap;struct {__u64 start;__u64 end;} remove;struct {__u64 reserved1;__u64 reserved2;__u64 reserved3;} reserved;} arg;",{"pack":1}],
"uffdio_api": "__u64 api;__u64 features;__u64 ioctls;",
"uffdio_continue": "struct uffdio_range range;__u64 mode;__s64 mapped;",
"uffdio_copy": "__u64 dst;__u64 src;__u64 len;__u64 mode;__s64 copy;",
"uffdio_move": "__u64 dst;__u64 src;__u64 len;__u64 mode;__s64 move;",
"uffdio_poison": "struct uffdio_range range;__u64 mode;__s64 updated;",
"uffdio_range": "__u64 start;__u64 len;",
"uffdio_register": "struct uffdio_range range;__u64 mode;__u64 ioctls;",
"uffdio_rwprotect": "struct uffdio_range range;__u64 mode;",
"uffdio_set_mode": "__u64 enable;__u64 disable;",
"uffdio_writeprotect": "struct uffdio_range range;__u64 mode;",
"uffdio_zeropage": "struct uffdio_range range;__u64 mode;__s64 zeropage;"
}`),
);
