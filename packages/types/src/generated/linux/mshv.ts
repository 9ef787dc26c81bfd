// Generated from Linux 7.3.4 <linux/mshv.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'MSHV_ADD_VTL0_MEMORY'
  | 'MSHV_CHECK_EXTENSION'
  | 'MSHV_CREATE_PARTITION'
  | 'MSHV_CREATE_VP'
  | 'MSHV_CREATE_VTL'
  | 'MSHV_HVCALL_SETUP'
  | 'MSHV_INITIALIZE_PARTITION'
  | 'MSHV_IOEVENTFD'
  | 'MSHV_IRQFD'
  | 'MSHV_RETURN_TO_LOWER_VTL'
  | 'MSHV_RUN_VP'
  | 'MSHV_SET_GUEST_MEMORY'
  | 'MSHV_SET_MSI_ROUTING'
  | 'MSHV_SET_POLL_FILE'
  | 'MSHV_SET_VP_REGISTERS'
  | 'MSHV_SINT_PAUSE_MESSAGE_STREAM'
  | 'MSHV_SINT_POST_MESSAGE'
  | 'MSHV_SINT_SET_EVENTFD'
  | 'MSHV_SINT_SIGNAL_EVENT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    MSHV_ADD_VTL0_MEMORY: 1074837537,
    MSHV_CHECK_EXTENSION: 1074051072,
    MSHV_CREATE_PARTITION: 1074837504,
    MSHV_CREATE_VP: 1074051073,
    MSHV_CREATE_VTL: 2147596317,
    MSHV_HVCALL_SETUP: 1074837534,
    MSHV_INITIALIZE_PARTITION: 47104,
    MSHV_IOEVENTFD: 1075886084,
    MSHV_IRQFD: 1074837507,
    MSHV_RETURN_TO_LOWER_VTL: 47143,
    MSHV_RUN_VP: 2164307968,
    MSHV_SET_GUEST_MEMORY: 1075886082,
    MSHV_SET_MSI_ROUTING: 1074313221,
    MSHV_SET_POLL_FILE: 1074313253,
    MSHV_SET_VP_REGISTERS: 1074837510,
    MSHV_SINT_PAUSE_MESSAGE_STREAM: 1074313253,
    MSHV_SINT_POST_MESSAGE: 1075361827,
    MSHV_SINT_SET_EVENTFD: 1074313252,
    MSHV_SINT_SIGNAL_EVENT: 1074313250,
  },
);

export const MSHV_ADD_VTL0_MEMORY: number = /* @__PURE__ */ requestHere(1074837537),
  MSHV_CHECK_EXTENSION: number = /* @__PURE__ */ requestHere(1074051072),
  MSHV_CREATE_PARTITION: number = /* @__PURE__ */ requestHere(1074837504),
  MSHV_CREATE_VP: number = /* @__PURE__ */ requestHere(1074051073),
  MSHV_CREATE_VTL: number = /* @__PURE__ */ requestHere(2147596317),
  MSHV_HVCALL_SETUP: number = /* @__PURE__ */ requestHere(1074837534),
  MSHV_INITIALIZE_PARTITION: number = /* @__PURE__ */ requestHere(47104),
  MSHV_IOEVENTFD: number = /* @__PURE__ */ requestHere(1075886084),
  MSHV_IRQFD: number = /* @__PURE__ */ requestHere(1074837507),
  MSHV_RETURN_TO_LOWER_VTL: number = /* @__PURE__ */ requestHere(47143),
  MSHV_RUN_VP: number = /* @__PURE__ */ requestHere(2164307968),
  MSHV_SET_GUEST_MEMORY: number = /* @__PURE__ */ requestHere(1075886082),
  MSHV_SET_MSI_ROUTING: number = /* @__PURE__ */ requestHere(1074313221),
  MSHV_SET_POLL_FILE: number = /* @__PURE__ */ requestHere(1074313253),
  MSHV_SET_VP_REGISTERS: number = /* @__PURE__ */ requestHere(1074837510),
  MSHV_SINT_PAUSE_MESSAGE_STREAM: number = /* @__PURE__ */ requestHere(1074313253),
  MSHV_SINT_POST_MESSAGE: number = /* @__PURE__ */ requestHere(1075361827),
  MSHV_SINT_SET_EVENTFD: number = /* @__PURE__ */ requestHere(1074313252),
  MSHV_SINT_SIGNAL_EVENT: number = /* @__PURE__ */ requestHere(1074313250);
export const MSHV_CAP_CORE_API_STABLE = 0,
  MSHV_CAP_DR6_SHARED = 3,
  MSHV_CAP_REGISTER_PAGE = 1,
  MSHV_CAP_VTL_RETURN_ACTION = 2,
  MSHV_GET_GPAP_ACCESS_BITMAP = 3223369734,
  MSHV_GET_VP_REGISTERS = 3222321157,
  MSHV_GET_VP_STATE = 3222321153,
  MSHV_GPAP_ACCESS_OP_CLEAR = 1,
  MSHV_GPAP_ACCESS_OP_COUNT = 3,
  MSHV_GPAP_ACCESS_OP_NOOP = 0,
  MSHV_GPAP_ACCESS_OP_SET = 2,
  MSHV_GPAP_ACCESS_TYPE_ACCESSED = 0,
  MSHV_GPAP_ACCESS_TYPE_COUNT = 2,
  MSHV_GPAP_ACCESS_TYPE_DIRTY = 1,
  MSHV_HVCALL = 3224418335,
  MSHV_HV_PAGE_SIZE = 4096,
  MSHV_IOCTL = 184,
  MSHV_IOEVENTFD_BIT_COUNT = 3,
  MSHV_IOEVENTFD_BIT_DATAMATCH = 0,
  MSHV_IOEVENTFD_BIT_DEASSIGN = 2,
  MSHV_IOEVENTFD_BIT_PIO = 1,
  MSHV_IOEVENTFD_FLAGS_MASK = 7,
  MSHV_IRQFD_BIT_COUNT = 2,
  MSHV_IRQFD_BIT_DEASSIGN = 0,
  MSHV_IRQFD_BIT_RESAMPLE = 1,
  MSHV_IRQFD_FLAGS_MASK = 3,
  MSHV_MAX_RUN_MSG_SIZE = 256,
  MSHV_NUM_CPU_FEATURES_BANKS = 2,
  MSHV_PT_BIT_COUNT = 6,
  MSHV_PT_BIT_CPU_AND_XSAVE_FEATURES = 3,
  MSHV_PT_BIT_GPA_SUPER_PAGES = 2,
  MSHV_PT_BIT_LAPIC = 0,
  MSHV_PT_BIT_NESTED_VIRTUALIZATION = 4,
  MSHV_PT_BIT_SMT_ENABLED_GUEST = 5,
  MSHV_PT_BIT_X2APIC = 1,
  MSHV_PT_FLAGS_MASK = 63,
  MSHV_PT_ISOLATION_COUNT = 1,
  MSHV_PT_ISOLATION_NONE = 0,
  MSHV_ROOT_HVCALL = 3223369735,
  MSHV_RUN_VP_BUF_SZ = 256,
  MSHV_SET_MEM_BIT_COUNT = 3,
  MSHV_SET_MEM_BIT_EXECUTABLE = 1,
  MSHV_SET_MEM_BIT_UNMAP = 2,
  MSHV_SET_MEM_BIT_WRITABLE = 0,
  MSHV_SET_MEM_FLAGS_MASK = 7,
  MSHV_SET_VP_STATE = 3222321154,
  MSHV_VP_MMAP_OFFSET_COUNT = 3,
  MSHV_VP_MMAP_OFFSET_GHCB = 2,
  MSHV_VP_MMAP_OFFSET_INTERCEPT_MESSAGE = 1,
  MSHV_VP_MMAP_OFFSET_REGISTERS = 0,
  MSHV_VP_STATE_COUNT = 5,
  MSHV_VP_STATE_LAPIC = 0,
  MSHV_VP_STATE_SIEFP = 3,
  MSHV_VP_STATE_SIMP = 2,
  MSHV_VP_STATE_SYNTHETIC_TIMERS = 4,
  MSHV_VP_STATE_XSAVE = 1;
export declare namespace struct {
  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_create_partition extends RecordView<'struct mshv_create_partition'> {
    get pt_flags(): bigint;
    set pt_flags(value: Integer);
    get pt_isolation(): bigint;
    set pt_isolation(value: Integer);
  }

  /** `<linux/mshv.h>`: 64 bytes. */
  interface mshv_create_partition_v2 extends RecordView<'struct mshv_create_partition_v2'> {
    get pt_flags(): bigint;
    set pt_flags(value: Integer);
    get pt_isolation(): bigint;
    set pt_isolation(value: Integer);
    pt_num_cpu_fbanks: number;
    get pt_rsvd(): Uint8Array;
    set pt_rsvd(value: Bytes);
    get pt_cpu_fbanks(): Elements<bigint>;
    set pt_cpu_fbanks(value: Iterable<Integer>);
    get pt_rsvd1(): Elements<bigint>;
    set pt_rsvd1(value: Iterable<Integer>);
    get pt_disabled_xsave(): bigint | undefined;
    set pt_disabled_xsave(value: Integer);
    get pt_rsvd2(): bigint | undefined;
    set pt_rsvd2(value: Integer);
  }

  /** `<linux/mshv.h>`: 4 bytes. */
  interface mshv_create_vp extends RecordView<'struct mshv_create_vp'> {
    vp_index: number;
  }

  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_get_set_vp_state extends RecordView<'struct mshv_get_set_vp_state'> {
    type: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    buf_sz: number;
    get buf_ptr(): bigint;
    set buf_ptr(value: Integer);
  }

  /** `<linux/mshv.h>`: 32 bytes. */
  interface mshv_gpap_access_bitmap extends RecordView<'struct mshv_gpap_access_bitmap'> {
    access_type: number;
    access_op: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get page_count(): bigint;
    set page_count(value: Integer);
    get gpap_base(): bigint;
    set gpap_base(value: Integer);
    get bitmap_ptr(): bigint;
    set bitmap_ptr(value: Integer);
  }

  /** `<linux/mshv.h>`: 32 bytes. */
  interface mshv_root_hvcall extends RecordView<'struct mshv_root_hvcall'> {
    code: number;
    reps: number;
    in_sz: number;
    out_sz: number;
    status: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
    get in_ptr(): bigint;
    set in_ptr(value: Integer);
    get out_ptr(): bigint;
    set out_ptr(value: Integer);
  }

  /** `<linux/mshv.h>`: 256 bytes. */
  interface mshv_run_vp extends RecordView<'struct mshv_run_vp'> {
    get msg_buf(): Uint8Array;
    set msg_buf(value: Bytes);
  }

  /** `<linux/mshv.h>`: 8 bytes. */
  interface mshv_sint_mask extends RecordView<'struct mshv_sint_mask'> {
    mask: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/mshv.h>`: 32 bytes. */
  interface mshv_user_ioeventfd extends RecordView<'struct mshv_user_ioeventfd'> {
    get datamatch(): bigint;
    set datamatch(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    fd: number;
    flags: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_user_irq_entry extends RecordView<'struct mshv_user_irq_entry'> {
    gsi: number;
    address_lo: number;
    address_hi: number;
    data: number;
  }

  /** `<linux/mshv.h>`: 8 bytes. */
  interface mshv_user_irq_table extends RecordView<'struct mshv_user_irq_table'> {
    nr: number;
    rsvd: number;
    get entries(): Elements<struct.mshv_user_irq_entry>;
    set entries(value: Iterable<From<struct.mshv_user_irq_entry>>);
  }

  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_user_irqfd extends RecordView<'struct mshv_user_irqfd'> {
    fd: number;
    resamplefd: number;
    gsi: number;
    flags: number;
  }

  /** `<linux/mshv.h>`: 32 bytes. */
  interface mshv_user_mem_region extends RecordView<'struct mshv_user_mem_region'> {
    get size(): bigint;
    set size(value: Integer);
    get guest_pfn(): bigint;
    set guest_pfn(value: Integer);
    get userspace_addr(): bigint;
    set userspace_addr(value: Integer);
    flags: number;
    get rsvd(): Uint8Array;
    set rsvd(value: Bytes);
  }

  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_vp_registers extends RecordView<'struct mshv_vp_registers'> {
    count: number;
    reserved: number;
    get regs_ptr(): bigint;
    set regs_ptr(value: Integer);
  }

  /** `<linux/mshv.h>`: 48 bytes. */
  interface mshv_vtl_hvcall extends RecordView<'struct mshv_vtl_hvcall'> {
    get control(): bigint;
    set control(value: Integer);
    get input_size(): bigint;
    set input_size(value: Integer);
    get input_ptr(): bigint;
    set input_ptr(value: Integer);
    get status(): bigint;
    set status(value: Integer);
    get output_size(): bigint;
    set output_size(value: Integer);
    get output_ptr(): bigint;
    set output_ptr(value: Integer);
  }

  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_vtl_hvcall_setup extends RecordView<'struct mshv_vtl_hvcall_setup'> {
    get bitmap_array_size(): bigint;
    set bitmap_array_size(value: Integer);
    get allow_bitmap_ptr(): bigint;
    set allow_bitmap_ptr(value: Integer);
  }

  /** `<linux/mshv.h>`: 16 bytes. */
  interface mshv_vtl_ram_disposition extends RecordView<'struct mshv_vtl_ram_disposition'> {
    get start_pfn(): bigint;
    set start_pfn(value: Integer);
    get last_pfn(): bigint;
    set last_pfn(value: Integer);
  }

  /** `<linux/mshv.h>`: 8 bytes. */
  interface mshv_vtl_set_eventfd extends RecordView<'struct mshv_vtl_set_eventfd'> {
    fd: number;
    flag: number;
  }

  /** `<linux/mshv.h>`: 8 bytes. */
  interface mshv_vtl_set_poll_file extends RecordView<'struct mshv_vtl_set_poll_file'> {
    cpu: number;
    fd: number;
  }

  /** `<linux/mshv.h>`: 8 bytes. */
  interface mshv_vtl_signal_event extends RecordView<'struct mshv_vtl_signal_event'> {
    connection_id: number;
    flag: number;
  }

  /** `<linux/mshv.h>`: 24 bytes. */
  interface mshv_vtl_sint_post_msg extends RecordView<'struct mshv_vtl_sint_post_msg'> {
    get message_type(): bigint;
    set message_type(value: Integer);
    connection_id: number;
    payload_size: number;
    get payload_ptr(): bigint;
    set payload_ptr(value: Integer);
  }
}

export const struct: {
  readonly mshv_create_partition: Descriptor<struct.mshv_create_partition>;
  readonly mshv_create_partition_v2: Descriptor<struct.mshv_create_partition_v2>;
  readonly mshv_create_vp: Descriptor<struct.mshv_create_vp>;
  readonly mshv_get_set_vp_state: Descriptor<struct.mshv_get_set_vp_state>;
  readonly mshv_gpap_access_bitmap: Descriptor<struct.mshv_gpap_access_bitmap>;
  readonly mshv_root_hvcall: Descriptor<struct.mshv_root_hvcall>;
  readonly mshv_run_vp: Descriptor<struct.mshv_run_vp>;
  readonly mshv_sint_mask: Descriptor<struct.mshv_sint_mask>;
  readonly mshv_user_ioeventfd: Descriptor<struct.mshv_user_ioeventfd>;
  readonly mshv_user_irq_entry: Descriptor<struct.mshv_user_irq_entry>;
  readonly mshv_user_irq_table: Descriptor<struct.mshv_user_irq_table>;
  readonly mshv_user_irqfd: Descriptor<struct.mshv_user_irqfd>;
  readonly mshv_user_mem_region: Descriptor<struct.mshv_user_mem_region>;
  readonly mshv_vp_registers: Descriptor<struct.mshv_vp_registers>;
  readonly mshv_vtl_hvcall: Descriptor<struct.mshv_vtl_hvcall>;
  readonly mshv_vtl_hvcall_setup: Descriptor<struct.mshv_vtl_hvcall_setup>;
  readonly mshv_vtl_ram_disposition: Descriptor<struct.mshv_vtl_ram_disposition>;
  readonly mshv_vtl_set_eventfd: Descriptor<struct.mshv_vtl_set_eventfd>;
  readonly mshv_vtl_set_poll_file: Descriptor<struct.mshv_vtl_set_poll_file>;
  readonly mshv_vtl_signal_event: Descriptor<struct.mshv_vtl_signal_event>;
  readonly mshv_vtl_sint_post_msg: Descriptor<struct.mshv_vtl_sint_post_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mshv_create_partition": "__u64 pt_flags;__u64 pt_isolation;",
"mshv_create_partition_v2": ["__u64 pt_flags;__u64 pt_isolation;__u16 pt_num_cpu_fbanks;__u8 pt_rsvd[6];__u64 pt_cpu_fbanks[2];__u64 pt_rsvd1[2];__u64 pt_rsvd2;",{"pack":1,"variants":{"x86_64":{"members":"__u64 pt_flags;__u64 pt_isolation;__u16 pt_num_cpu_fbanks;__u8 pt_rsvd[6];__u64 pt_cpu_fbanks[2];__u64 pt_rsvd1[2];__u64 pt_disabled_xsave;"}}}],
"mshv_create_vp": "__u32 vp_index;",
"mshv_get_set_vp_state": "__u8 type;__u8 rsvd[3];__u32 buf_sz;__u64 buf_ptr;",
"mshv_gpap_access_bitmap": "__u8 access_type;__u8 access_op;__u8 rsvd[6];__u64 page_count;__u64 gpap_base;__u64 bitmap_ptr;",
"mshv_root_hvcall": "__u16 code;__u16 reps;__u16 in_sz;__u16 out_sz;__u16 status;__u8 rsvd[6];__u64 in_ptr;__u64 out_ptr;",
"mshv_run_vp": "__u8 msg_buf[256];",
"mshv_sint_mask": "__u8 mask;__u8 reserved[7];",
"mshv_user_ioeventfd": "__u64 datamatch;__u64 addr;__u32 len;__s32 fd;__u32 flags;__u8 rsvd[4];",
"mshv_user_irq_entry": "__u32 gsi;__u32 address_lo;__u32 address_hi;__u32 data;",
"mshv_user_irq_table": "__u32 nr;__u32 rsvd;struct mshv_user_irq_entry entries[];",
"mshv_user_irqfd": "__s32 fd;__s32 resamplefd;__u32 gsi;__u32 flags;",
"mshv_user_mem_region": "__u64 size;__u64 guest_pfn;__u64 userspace_addr;__u8 flags;__u8 rsvd[7];",
"mshv_vp_registers": "__u32 count;__u32 reserved;__u64 regs_ptr;",
"mshv_vtl_hvcall": "__u64 control;__u64 input_size;__u64 input_ptr;__u64 status;__u64 output_size;__u64 output_ptr;",
"mshv_vtl_hvcall_setup": "__u64 bitmap_array_size;__u64 allow_bitmap_ptr;",
"mshv_vtl_ram_disposition": "__u64 start_pfn;__u64 last_pfn;",
"mshv_vtl_set_eventfd": "__s32 fd;__u32 flag;",
"mshv_vtl_set_poll_file": "__u32 cpu;__u32 fd;",
"mshv_vtl_signal_event": "__u32 connection_id;__u32 flag;",
"mshv_vtl_sint_post_msg": "__u64 message_type;__u32 connection_id;__u32 payload_size;__u64 payload_ptr;"
}`),
);
