// Generated from Linux 7.3.4 <linux/idxd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/idxd.h>`: 32 bytes. */
export interface dsa_completion_record extends RecordView<'struct dsa_completion_record'> {
  status: number;
  result: number;
  dif_status: number;
  fault_info: number;
  rsvd: number;
  bytes_completed: number;
  descs_completed: number;
  get fault_addr(): bigint;
  set fault_addr(value: Integer);
  invalid_flags: number;
  rsvd2: number;
  delta_rec_size: number;
  get crc_val(): bigint;
  set crc_val(value: Integer);
  dif_chk_ref_tag: number;
  dif_chk_app_tag_mask: number;
  dif_chk_app_tag: number;
  get dif_ins_res(): bigint;
  set dif_ins_res(value: Integer);
  dif_ins_ref_tag: number;
  dif_ins_app_tag_mask: number;
  dif_ins_app_tag: number;
  dif_upd_src_ref_tag: number;
  dif_upd_src_app_tag_mask: number;
  dif_upd_src_app_tag: number;
  dif_upd_dest_ref_tag: number;
  dif_upd_dest_app_tag_mask: number;
  dif_upd_dest_app_tag: number;
  get dix_gen_res(): bigint;
  set dix_gen_res(value: Integer);
  dix_ref_tag: number;
  dix_app_tag_mask: number;
  dix_app_tag: number;
  get op_specific(): Uint8Array;
  set op_specific(value: Bytes);
}

export const dsa_completion_record: Descriptor<dsa_completion_record> =
  /* @__PURE__ */ declareStruct(
    'dsa_completion_record',
    `
  __u8 status;
  union {
    __u8 result;
    __u8 dif_status;
  };
  __u8 fault_info;
  __u8 rsvd;
  union {
    __u32 bytes_completed;
    __u32 descs_completed;
  };
  __u64 fault_addr;
  union {
    struct {
      __u32 invalid_flags :24;
      __u32 rsvd2 :8;
    };
    __u32 delta_rec_size;
    __u64 crc_val;
    struct {
      __u32 dif_chk_ref_tag;
      __u16 dif_chk_app_tag_mask;
      __u16 dif_chk_app_tag;
    };
    struct {
      __u64 dif_ins_res;
      __u32 dif_ins_ref_tag;
      __u16 dif_ins_app_tag_mask;
      __u16 dif_ins_app_tag;
    };
    struct {
      __u32 dif_upd_src_ref_tag;
      __u16 dif_upd_src_app_tag_mask;
      __u16 dif_upd_src_app_tag;
      __u32 dif_upd_dest_ref_tag;
      __u16 dif_upd_dest_app_tag_mask;
      __u16 dif_upd_dest_app_tag;
    };
    struct {
      __u64 dix_gen_res;
      __u32 dix_ref_tag;
      __u16 dix_app_tag_mask;
      __u16 dix_app_tag;
    };
    __u8 op_specific[16];
  };
`,
    { pack: 1 },
  );

/** `<linux/idxd.h>`: 64 bytes. */
export interface dsa_hw_desc extends RecordView<'struct dsa_hw_desc'> {
  pasid: number;
  rsvd: number;
  priv: number;
  flags: number;
  opcode: number;
  get completion_addr(): bigint;
  set completion_addr(value: Integer);
  get src_addr(): bigint;
  set src_addr(value: Integer);
  get rdback_addr(): bigint;
  set rdback_addr(value: Integer);
  get pattern(): bigint;
  set pattern(value: Integer);
  get desc_list_addr(): bigint;
  set desc_list_addr(value: Integer);
  get pattern_lower(): bigint;
  set pattern_lower(value: Integer);
  get transl_fetch_addr(): bigint;
  set transl_fetch_addr(value: Integer);
  get dst_addr(): bigint;
  set dst_addr(value: Integer);
  get rdback_addr2(): bigint;
  set rdback_addr2(value: Integer);
  get src2_addr(): bigint;
  set src2_addr(value: Integer);
  get comp_pattern(): bigint;
  set comp_pattern(value: Integer);
  xfer_size: number;
  desc_count: number;
  region_size: number;
  int_handle: number;
  rsvd1: number;
  expected_res: number;
  get delta_addr(): bigint;
  set delta_addr(value: Integer);
  max_delta_size: number;
  delt_rsvd: number;
  expected_res_mask: number;
  delta_rec_size: number;
  get dest2(): bigint;
  set dest2(value: Integer);
  crc_seed: number;
  crc_rsvd: number;
  get seed_addr(): bigint;
  set seed_addr(value: Integer);
  src_dif_flags: number;
  dif_chk_res: number;
  dif_chk_flags: number;
  get dif_chk_res2(): Uint8Array;
  set dif_chk_res2(value: Bytes);
  chk_ref_tag_seed: number;
  chk_app_tag_mask: number;
  chk_app_tag_seed: number;
  dif_ins_res: number;
  dest_dif_flag: number;
  dif_ins_flags: number;
  get dif_ins_res2(): Uint8Array;
  set dif_ins_res2(value: Bytes);
  ins_ref_tag_seed: number;
  ins_app_tag_mask: number;
  ins_app_tag_seed: number;
  src_upd_flags: number;
  upd_dest_flags: number;
  dif_upd_flags: number;
  get dif_upd_res(): Uint8Array;
  set dif_upd_res(value: Bytes);
  src_ref_tag_seed: number;
  src_app_tag_mask: number;
  src_app_tag_seed: number;
  dest_ref_tag_seed: number;
  dest_app_tag_mask: number;
  dest_app_tag_seed: number;
  get pattern_upper(): bigint;
  set pattern_upper(value: Integer);
  get transl_fetch_res(): bigint;
  set transl_fetch_res(value: Integer);
  region_stride: number;
  dix_gen_res: number;
  dest_dif_flags: number;
  dif_flags: number;
  get dix_gen_res2(): Uint8Array;
  set dix_gen_res2(value: Bytes);
  ref_tag_seed: number;
  app_tag_mask: number;
  app_tag_seed: number;
  get op_specific(): Uint8Array;
  set op_specific(value: Bytes);
}

export const dsa_hw_desc: Descriptor<dsa_hw_desc> = /* @__PURE__ */ declareStruct(
  'dsa_hw_desc',
  `
  __u32 pasid :20;
  __u32 rsvd :11;
  __u32 priv :1;
  __u32 flags :24;
  __u32 opcode :8;
  __u64 completion_addr;
  union {
    __u64 src_addr;
    __u64 rdback_addr;
    __u64 pattern;
    __u64 desc_list_addr;
    __u64 pattern_lower;
    __u64 transl_fetch_addr;
  };
  union {
    __u64 dst_addr;
    __u64 rdback_addr2;
    __u64 src2_addr;
    __u64 comp_pattern;
  };
  union {
    __u32 xfer_size;
    __u32 desc_count;
    __u32 region_size;
  };
  __u16 int_handle;
  __u16 rsvd1;
  union {
    __u8 expected_res;
    struct {
      __u64 delta_addr;
      __u32 max_delta_size;
      __u32 delt_rsvd;
      __u8 expected_res_mask;
    };
    __u32 delta_rec_size;
    __u64 dest2;
    struct {
      __u32 crc_seed;
      __u32 crc_rsvd;
      __u64 seed_addr;
    };
    struct {
      __u8 src_dif_flags;
      __u8 dif_chk_res;
      __u8 dif_chk_flags;
      __u8 dif_chk_res2[5];
      __u32 chk_ref_tag_seed;
      __u16 chk_app_tag_mask;
      __u16 chk_app_tag_seed;
    };
    struct {
      __u8 dif_ins_res;
      __u8 dest_dif_flag;
      __u8 dif_ins_flags;
      __u8 dif_ins_res2[13];
      __u32 ins_ref_tag_seed;
      __u16 ins_app_tag_mask;
      __u16 ins_app_tag_seed;
    };
    struct {
      __u8 src_upd_flags;
      __u8 upd_dest_flags;
      __u8 dif_upd_flags;
      __u8 dif_upd_res[5];
      __u32 src_ref_tag_seed;
      __u16 src_app_tag_mask;
      __u16 src_app_tag_seed;
      __u32 dest_ref_tag_seed;
      __u16 dest_app_tag_mask;
      __u16 dest_app_tag_seed;
    };
    __u64 pattern_upper;
    struct {
      __u64 transl_fetch_res;
      __u32 region_stride;
    };
    struct {
      __u8 dix_gen_res;
      __u8 dest_dif_flags;
      __u8 dif_flags;
      __u8 dix_gen_res2[13];
      __u32 ref_tag_seed;
      __u16 app_tag_mask;
      __u16 app_tag_seed;
    };
    __u8 op_specific[24];
  };
`,
  { pack: 1 },
);

/** `<linux/idxd.h>`: 32 bytes. */
export interface dsa_raw_completion_record extends RecordView<'struct dsa_raw_completion_record'> {
  get field(): Elements<bigint>;
  set field(value: Iterable<Integer>);
}

export const dsa_raw_completion_record: Descriptor<dsa_raw_completion_record> =
  /* @__PURE__ */ declareStruct(
    'dsa_raw_completion_record',
    `
  __u64 field[4];
`,
    { pack: 1 },
  );

/** `<linux/idxd.h>`: 64 bytes. */
export interface dsa_raw_desc extends RecordView<'struct dsa_raw_desc'> {
  get field(): Elements<bigint>;
  set field(value: Iterable<Integer>);
}

export const dsa_raw_desc: Descriptor<dsa_raw_desc> = /* @__PURE__ */ declareStruct(
  'dsa_raw_desc',
  `
  __u64 field[8];
`,
  { pack: 1 },
);

/** `<linux/idxd.h>`: 64 bytes. */
export interface iax_completion_record extends RecordView<'struct iax_completion_record'> {
  status: number;
  error_code: number;
  fault_info: number;
  rsvd: number;
  bytes_completed: number;
  get fault_addr(): bigint;
  set fault_addr(value: Integer);
  invalid_flags: number;
  rsvd2: number;
  output_size: number;
  output_bits: number;
  rsvd3: number;
  xor_csum: number;
  crc: number;
  min: number;
  max: number;
  sum: number;
  get rsvd4(): Elements<bigint>;
  set rsvd4(value: Iterable<Integer>);
}

export const iax_completion_record: Descriptor<iax_completion_record> =
  /* @__PURE__ */ declareStruct(
    'iax_completion_record',
    `
  __u8 status;
  __u8 error_code;
  __u8 fault_info;
  __u8 rsvd;
  __u32 bytes_completed;
  __u64 fault_addr;
  __u32 invalid_flags;
  __u32 rsvd2;
  __u32 output_size;
  __u8 output_bits;
  __u8 rsvd3;
  __u16 xor_csum;
  __u32 crc;
  __u32 min;
  __u32 max;
  __u32 sum;
  __u64 rsvd4[2];
`,
    { pack: 1 },
  );

/** `<linux/idxd.h>`: 64 bytes. */
export interface iax_hw_desc extends RecordView<'struct iax_hw_desc'> {
  pasid: number;
  rsvd: number;
  priv: number;
  flags: number;
  opcode: number;
  get completion_addr(): bigint;
  set completion_addr(value: Integer);
  get src1_addr(): bigint;
  set src1_addr(value: Integer);
  get dst_addr(): bigint;
  set dst_addr(value: Integer);
  src1_size: number;
  int_handle: number;
  compr_flags: number;
  decompr_flags: number;
  get src2_addr(): bigint;
  set src2_addr(value: Integer);
  max_dst_size: number;
  src2_size: number;
  filter_flags: number;
  num_inputs: number;
}

export const iax_hw_desc: Descriptor<iax_hw_desc> = /* @__PURE__ */ declareStruct(
  'iax_hw_desc',
  `
  __u32 pasid :20;
  __u32 rsvd :11;
  __u32 priv :1;
  __u32 flags :24;
  __u32 opcode :8;
  __u64 completion_addr;
  __u64 src1_addr;
  __u64 dst_addr;
  __u32 src1_size;
  __u16 int_handle;
  union {
    __u16 compr_flags;
    __u16 decompr_flags;
  };
  __u64 src2_addr;
  __u32 max_dst_size;
  __u32 src2_size;
  __u32 filter_flags;
  __u32 num_inputs;
`,
  { pack: 1 },
);

/** `<linux/idxd.h>`: 64 bytes. */
export interface iax_raw_completion_record extends RecordView<'struct iax_raw_completion_record'> {
  get field(): Elements<bigint>;
  set field(value: Iterable<Integer>);
}

export const iax_raw_completion_record: Descriptor<iax_raw_completion_record> =
  /* @__PURE__ */ declareStruct(
    'iax_raw_completion_record',
    `
  __u64 field[8];
`,
    { pack: 1 },
  );
