// Generated from Linux 7.3.4 <linux/mshv.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_create_partition extends RecordView<'struct mshv_create_partition'> {
  get pt_flags(): bigint;
  set pt_flags(value: Integer);
  get pt_isolation(): bigint;
  set pt_isolation(value: Integer);
}

export const mshv_create_partition: Descriptor<mshv_create_partition> =
  /* @__PURE__ */ declareStruct(
    'mshv_create_partition',
    `
  __u64 pt_flags;
  __u64 pt_isolation;
`,
  );

/** `<linux/mshv.h>`: 64 bytes. */
export interface mshv_create_partition_v2 extends RecordView<'struct mshv_create_partition_v2'> {
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

export const mshv_create_partition_v2: Descriptor<mshv_create_partition_v2> =
  /* @__PURE__ */ declareStruct(
    'mshv_create_partition_v2',
    `
  __u64 pt_flags;
  __u64 pt_isolation;
  __u16 pt_num_cpu_fbanks;
  __u8 pt_rsvd[6];
  __u64 pt_cpu_fbanks[2];
  __u64 pt_rsvd1[2];
  __u64 pt_rsvd2;
`,
    {
      pack: 1,
      variants: {
        x86_64: {
          members: `
  __u64 pt_flags;
  __u64 pt_isolation;
  __u16 pt_num_cpu_fbanks;
  __u8 pt_rsvd[6];
  __u64 pt_cpu_fbanks[2];
  __u64 pt_rsvd1[2];
  __u64 pt_disabled_xsave;
`,
        },
      },
    },
  );

/** `<linux/mshv.h>`: 4 bytes. */
export interface mshv_create_vp extends RecordView<'struct mshv_create_vp'> {
  vp_index: number;
}

export const mshv_create_vp: Descriptor<mshv_create_vp> = /* @__PURE__ */ declareStruct(
  'mshv_create_vp',
  `
  __u32 vp_index;
`,
);

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_get_set_vp_state extends RecordView<'struct mshv_get_set_vp_state'> {
  type: number;
  get rsvd(): Uint8Array;
  set rsvd(value: Bytes);
  buf_sz: number;
  get buf_ptr(): bigint;
  set buf_ptr(value: Integer);
}

export const mshv_get_set_vp_state: Descriptor<mshv_get_set_vp_state> =
  /* @__PURE__ */ declareStruct(
    'mshv_get_set_vp_state',
    `
  __u8 type;
  __u8 rsvd[3];
  __u32 buf_sz;
  __u64 buf_ptr;
`,
  );

/** `<linux/mshv.h>`: 32 bytes. */
export interface mshv_gpap_access_bitmap extends RecordView<'struct mshv_gpap_access_bitmap'> {
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

export const mshv_gpap_access_bitmap: Descriptor<mshv_gpap_access_bitmap> =
  /* @__PURE__ */ declareStruct(
    'mshv_gpap_access_bitmap',
    `
  __u8 access_type;
  __u8 access_op;
  __u8 rsvd[6];
  __u64 page_count;
  __u64 gpap_base;
  __u64 bitmap_ptr;
`,
  );

/** `<linux/mshv.h>`: 32 bytes. */
export interface mshv_root_hvcall extends RecordView<'struct mshv_root_hvcall'> {
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

export const mshv_root_hvcall: Descriptor<mshv_root_hvcall> = /* @__PURE__ */ declareStruct(
  'mshv_root_hvcall',
  `
  __u16 code;
  __u16 reps;
  __u16 in_sz;
  __u16 out_sz;
  __u16 status;
  __u8 rsvd[6];
  __u64 in_ptr;
  __u64 out_ptr;
`,
);

/** `<linux/mshv.h>`: 256 bytes. */
export interface mshv_run_vp extends RecordView<'struct mshv_run_vp'> {
  get msg_buf(): Uint8Array;
  set msg_buf(value: Bytes);
}

export const mshv_run_vp: Descriptor<mshv_run_vp> = /* @__PURE__ */ declareStruct(
  'mshv_run_vp',
  `
  __u8 msg_buf[256];
`,
);

/** `<linux/mshv.h>`: 8 bytes. */
export interface mshv_sint_mask extends RecordView<'struct mshv_sint_mask'> {
  mask: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mshv_sint_mask: Descriptor<mshv_sint_mask> = /* @__PURE__ */ declareStruct(
  'mshv_sint_mask',
  `
  __u8 mask;
  __u8 reserved[7];
`,
);

/** `<linux/mshv.h>`: 32 bytes. */
export interface mshv_user_ioeventfd extends RecordView<'struct mshv_user_ioeventfd'> {
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

export const mshv_user_ioeventfd: Descriptor<mshv_user_ioeventfd> = /* @__PURE__ */ declareStruct(
  'mshv_user_ioeventfd',
  `
  __u64 datamatch;
  __u64 addr;
  __u32 len;
  __s32 fd;
  __u32 flags;
  __u8 rsvd[4];
`,
);

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_user_irq_entry extends RecordView<'struct mshv_user_irq_entry'> {
  gsi: number;
  address_lo: number;
  address_hi: number;
  data: number;
}

export const mshv_user_irq_entry: Descriptor<mshv_user_irq_entry> = /* @__PURE__ */ declareStruct(
  'mshv_user_irq_entry',
  `
  __u32 gsi;
  __u32 address_lo;
  __u32 address_hi;
  __u32 data;
`,
);

/** `<linux/mshv.h>`: 8 bytes. */
export interface mshv_user_irq_table extends RecordView<'struct mshv_user_irq_table'> {
  nr: number;
  rsvd: number;
  get entries(): Elements<mshv_user_irq_entry>;
  set entries(value: Iterable<mshv_user_irq_entry | Init<mshv_user_irq_entry>>);
}

export const mshv_user_irq_table: Descriptor<mshv_user_irq_table> = /* @__PURE__ */ declareStruct(
  'mshv_user_irq_table',
  `
  __u32 nr;
  __u32 rsvd;
  struct mshv_user_irq_entry entries[];
`,
  { uses: () => [mshv_user_irq_entry] },
);

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_user_irqfd extends RecordView<'struct mshv_user_irqfd'> {
  fd: number;
  resamplefd: number;
  gsi: number;
  flags: number;
}

export const mshv_user_irqfd: Descriptor<mshv_user_irqfd> = /* @__PURE__ */ declareStruct(
  'mshv_user_irqfd',
  `
  __s32 fd;
  __s32 resamplefd;
  __u32 gsi;
  __u32 flags;
`,
);

/** `<linux/mshv.h>`: 32 bytes. */
export interface mshv_user_mem_region extends RecordView<'struct mshv_user_mem_region'> {
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

export const mshv_user_mem_region: Descriptor<mshv_user_mem_region> = /* @__PURE__ */ declareStruct(
  'mshv_user_mem_region',
  `
  __u64 size;
  __u64 guest_pfn;
  __u64 userspace_addr;
  __u8 flags;
  __u8 rsvd[7];
`,
);

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_vp_registers extends RecordView<'struct mshv_vp_registers'> {
  count: number;
  reserved: number;
  get regs_ptr(): bigint;
  set regs_ptr(value: Integer);
}

export const mshv_vp_registers: Descriptor<mshv_vp_registers> = /* @__PURE__ */ declareStruct(
  'mshv_vp_registers',
  `
  __u32 count;
  __u32 reserved;
  __u64 regs_ptr;
`,
);

/** `<linux/mshv.h>`: 48 bytes. */
export interface mshv_vtl_hvcall extends RecordView<'struct mshv_vtl_hvcall'> {
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

export const mshv_vtl_hvcall: Descriptor<mshv_vtl_hvcall> = /* @__PURE__ */ declareStruct(
  'mshv_vtl_hvcall',
  `
  __u64 control;
  __u64 input_size;
  __u64 input_ptr;
  __u64 status;
  __u64 output_size;
  __u64 output_ptr;
`,
);

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_vtl_hvcall_setup extends RecordView<'struct mshv_vtl_hvcall_setup'> {
  get bitmap_array_size(): bigint;
  set bitmap_array_size(value: Integer);
  get allow_bitmap_ptr(): bigint;
  set allow_bitmap_ptr(value: Integer);
}

export const mshv_vtl_hvcall_setup: Descriptor<mshv_vtl_hvcall_setup> =
  /* @__PURE__ */ declareStruct(
    'mshv_vtl_hvcall_setup',
    `
  __u64 bitmap_array_size;
  __u64 allow_bitmap_ptr;
`,
  );

/** `<linux/mshv.h>`: 16 bytes. */
export interface mshv_vtl_ram_disposition extends RecordView<'struct mshv_vtl_ram_disposition'> {
  get start_pfn(): bigint;
  set start_pfn(value: Integer);
  get last_pfn(): bigint;
  set last_pfn(value: Integer);
}

export const mshv_vtl_ram_disposition: Descriptor<mshv_vtl_ram_disposition> =
  /* @__PURE__ */ declareStruct(
    'mshv_vtl_ram_disposition',
    `
  __u64 start_pfn;
  __u64 last_pfn;
`,
  );

/** `<linux/mshv.h>`: 8 bytes. */
export interface mshv_vtl_set_eventfd extends RecordView<'struct mshv_vtl_set_eventfd'> {
  fd: number;
  flag: number;
}

export const mshv_vtl_set_eventfd: Descriptor<mshv_vtl_set_eventfd> = /* @__PURE__ */ declareStruct(
  'mshv_vtl_set_eventfd',
  `
  __s32 fd;
  __u32 flag;
`,
);

/** `<linux/mshv.h>`: 8 bytes. */
export interface mshv_vtl_set_poll_file extends RecordView<'struct mshv_vtl_set_poll_file'> {
  cpu: number;
  fd: number;
}

export const mshv_vtl_set_poll_file: Descriptor<mshv_vtl_set_poll_file> =
  /* @__PURE__ */ declareStruct(
    'mshv_vtl_set_poll_file',
    `
  __u32 cpu;
  __u32 fd;
`,
  );

/** `<linux/mshv.h>`: 8 bytes. */
export interface mshv_vtl_signal_event extends RecordView<'struct mshv_vtl_signal_event'> {
  connection_id: number;
  flag: number;
}

export const mshv_vtl_signal_event: Descriptor<mshv_vtl_signal_event> =
  /* @__PURE__ */ declareStruct(
    'mshv_vtl_signal_event',
    `
  __u32 connection_id;
  __u32 flag;
`,
  );

/** `<linux/mshv.h>`: 24 bytes. */
export interface mshv_vtl_sint_post_msg extends RecordView<'struct mshv_vtl_sint_post_msg'> {
  get message_type(): bigint;
  set message_type(value: Integer);
  connection_id: number;
  payload_size: number;
  get payload_ptr(): bigint;
  set payload_ptr(value: Integer);
}

export const mshv_vtl_sint_post_msg: Descriptor<mshv_vtl_sint_post_msg> =
  /* @__PURE__ */ declareStruct(
    'mshv_vtl_sint_post_msg',
    `
  __u64 message_type;
  __u32 connection_id;
  __u32 payload_size;
  __u64 payload_ptr;
`,
  );
