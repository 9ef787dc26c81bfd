// Generated from Linux 7.3.4 <linux/idxd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DSA_COMP_ADDR_ALIGN = 28,
  DSA_COMP_BAD_OPCODE = 16,
  DSA_COMP_BATCH_EVL_ERR = 39,
  DSA_COMP_BATCH_FAIL = 5,
  DSA_COMP_BATCH_PAGE_FAULT = 6,
  DSA_COMP_CRA_ALIGN = 27,
  DSA_COMP_CRA_XLAT = 26,
  DSA_COMP_DCAST_ERR = 23,
  DSA_COMP_DESCLIST_ALIGN = 24,
  DSA_COMP_DESC_CNT_ERANGE = 20,
  DSA_COMP_DIF_ERR = 9,
  DSA_COMP_DRAIN_EVL = 38,
  DSA_COMP_DR_ERANGE = 21,
  DSA_COMP_DR_OFFSET_ERANGE = 8,
  DSA_COMP_DR_OFFSET_NOINC = 7,
  DSA_COMP_HW_ERR1 = 32,
  DSA_COMP_HW_ERR_DRB = 33,
  DSA_COMP_INT_HANDLE_INVAL = 25,
  DSA_COMP_INVALID_FLAGS = 17,
  DSA_COMP_NONE = 0,
  DSA_COMP_NOZERO_RESERVE = 18,
  DSA_COMP_OVERLAP_BUFFERS = 22,
  DSA_COMP_PAGE_FAULT_IR = 4,
  DSA_COMP_PAGE_FAULT_NOBOF = 3,
  DSA_COMP_PFAULT_RDBA = 31,
  DSA_COMP_PRIV_BAD = 29,
  DSA_COMP_STATUS_MASK = 127,
  DSA_COMP_STATUS_WRITE = 128,
  DSA_COMP_SUCCESS = 1,
  DSA_COMP_SUCCESS_PRED = 2,
  DSA_COMP_TRAFFIC_CLASS_CONF = 30,
  DSA_COMP_TRANSLATION_FAIL = 34,
  DSA_COMP_XFER_ERANGE = 19,
  DSA_OPCODE_AP_DELTA = 8,
  DSA_OPCODE_BATCH = 1,
  DSA_OPCODE_CFLUSH = 32,
  DSA_OPCODE_COMPARE = 5,
  DSA_OPCODE_COMPVAL = 6,
  DSA_OPCODE_COPY_CRC = 17,
  DSA_OPCODE_CRCGEN = 16,
  DSA_OPCODE_CR_DELTA = 7,
  DSA_OPCODE_DIF_CHECK = 18,
  DSA_OPCODE_DIF_INS = 19,
  DSA_OPCODE_DIF_STRP = 20,
  DSA_OPCODE_DIF_UPDT = 21,
  DSA_OPCODE_DIX_GEN = 23,
  DSA_OPCODE_DRAIN = 2,
  DSA_OPCODE_DUALCAST = 9,
  DSA_OPCODE_MEMFILL = 4,
  DSA_OPCODE_MEMMOVE = 3,
  DSA_OPCODE_NOOP = 0,
  DSA_OPCODE_TRANSL_FETCH = 10,
  IAX_COMP_ADDR_ALIGN = 28,
  IAX_COMP_ANALYTICS_ERROR = 10,
  IAX_COMP_BAD_OPCODE = 16,
  IAX_COMP_CRA_ALIGN = 27,
  IAX_COMP_CRA_XLAT = 26,
  IAX_COMP_HW_ERR1 = 32,
  IAX_COMP_HW_ERR_DRB = 33,
  IAX_COMP_INT_HANDLE_INVAL = 25,
  IAX_COMP_INVALID_COMP_FLAG = 48,
  IAX_COMP_INVALID_FILTER_FLAG = 49,
  IAX_COMP_INVALID_FLAGS = 17,
  IAX_COMP_INVALID_INPUT_SIZE = 50,
  IAX_COMP_INVALID_INVERT_OUT = 53,
  IAX_COMP_INVALID_NUM_ELEMS = 51,
  IAX_COMP_INVALID_SIZE = 19,
  IAX_COMP_INVALID_SRC1_WIDTH = 52,
  IAX_COMP_NONE = 0,
  IAX_COMP_NOZERO_RESERVE = 18,
  IAX_COMP_OUTBUF_OVERFLOW = 11,
  IAX_COMP_OVERLAP_BUFFERS = 22,
  IAX_COMP_PAGE_FAULT_IR = 4,
  IAX_COMP_PFAULT_RDBA = 31,
  IAX_COMP_PRIV_BAD = 29,
  IAX_COMP_PRS_TIMEOUT = 35,
  IAX_COMP_SUCCESS = 1,
  IAX_COMP_TRAFFIC_CLASS_CONF = 30,
  IAX_COMP_TRANSLATION_FAIL = 34,
  IAX_COMP_WATCHDOG = 36,
  IAX_OPCODE_COMPRESS = 67,
  IAX_OPCODE_CRC64 = 68,
  IAX_OPCODE_DECOMPRESS = 66,
  IAX_OPCODE_DRAIN = 2,
  IAX_OPCODE_EXPAND = 86,
  IAX_OPCODE_EXTRACT = 82,
  IAX_OPCODE_FIND_UNIQUE = 85,
  IAX_OPCODE_MEMMOVE = 3,
  IAX_OPCODE_NOOP = 0,
  IAX_OPCODE_RLE_BURST = 84,
  IAX_OPCODE_SCAN = 80,
  IAX_OPCODE_SELECT = 83,
  IAX_OPCODE_SET_MEMBER = 81,
  IAX_OPCODE_ZERO_COMP_16 = 77,
  IAX_OPCODE_ZERO_COMP_32 = 76,
  IAX_OPCODE_ZERO_DECOMP_16 = 73,
  IAX_OPCODE_ZERO_DECOMP_32 = 72,
  IDXD_OP_FLAG_ADDR1_TCS = 512,
  IDXD_OP_FLAG_ADDR2_TCS = 1024,
  IDXD_OP_FLAG_ADDR3_TCS = 2048,
  IDXD_OP_FLAG_BOF = 2,
  IDXD_OP_FLAG_CC = 256,
  IDXD_OP_FLAG_CR = 128,
  IDXD_OP_FLAG_CRAV = 4,
  IDXD_OP_FLAG_CRC_RFC3720 = 2097152,
  IDXD_OP_FLAG_CRSTS = 32,
  IDXD_OP_FLAG_CR_TCS = 4096,
  IDXD_OP_FLAG_DRDBK = 16384,
  IDXD_OP_FLAG_DSTS = 32768,
  IDXD_OP_FLAG_FENCE = 1,
  IDXD_OP_FLAG_RCI = 16,
  IDXD_OP_FLAG_RCR = 8,
  IDXD_OP_FLAG_RD_SRC2_2ND = 131072,
  IDXD_OP_FLAG_RD_SRC2_AECS = 65536,
  IDXD_OP_FLAG_SRC2_STS = 1048576,
  IDXD_OP_FLAG_STORD = 8192,
  IDXD_OP_FLAG_WR_SRC2_AECS_COMP = 262144,
  IDXD_OP_FLAG_WR_SRC2_AECS_OVFL = 524288,
  IDXD_SCMD_CDEV_ERR = 2148204544,
  IDXD_SCMD_DEV_DMA_ERR = 2147614720,
  IDXD_SCMD_DEV_ENABLED = 2147483664,
  IDXD_SCMD_DEV_EVL_ERR = 2148663296,
  IDXD_SCMD_DEV_NOT_ENABLED = 2147483680,
  IDXD_SCMD_DMA_CHAN_ERR = 2148139008,
  IDXD_SCMD_PERCPU_ERR = 2148073472,
  IDXD_SCMD_SOFTERR_MASK = 2147483648,
  IDXD_SCMD_SOFTERR_SHIFT = 16,
  IDXD_SCMD_WQ_ENABLED = 2147483681,
  IDXD_SCMD_WQ_IRQ_ERR = 2148532224,
  IDXD_SCMD_WQ_NONE_CONFIGURED = 2148335616,
  IDXD_SCMD_WQ_NO_DRV_NAME = 2149580800,
  IDXD_SCMD_WQ_NO_GRP = 2147680256,
  IDXD_SCMD_WQ_NO_NAME = 2147745792,
  IDXD_SCMD_WQ_NO_PRIV = 2148466688,
  IDXD_SCMD_WQ_NO_SIZE = 2148401152,
  IDXD_SCMD_WQ_NO_SVM = 2147811328,
  IDXD_SCMD_WQ_NO_SWQ_SUPPORT = 2148270080,
  IDXD_SCMD_WQ_NO_THRESH = 2147876864,
  IDXD_SCMD_WQ_PORTAL_ERR = 2147942400,
  IDXD_SCMD_WQ_RES_ALLOC_ERR = 2148007936,
  IDXD_SCMD_WQ_USER_NO_IOMMU = 2148597760;
export declare namespace struct {
  /** `<linux/idxd.h>`: 32 bytes. */
  interface dsa_completion_record extends RecordView<'struct dsa_completion_record'> {
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

  /** `<linux/idxd.h>`: 64 bytes. */
  interface dsa_hw_desc extends RecordView<'struct dsa_hw_desc'> {
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

  /** `<linux/idxd.h>`: 32 bytes. */
  interface dsa_raw_completion_record extends RecordView<'struct dsa_raw_completion_record'> {
    get field(): Elements<bigint>;
    set field(value: Iterable<Integer>);
  }

  /** `<linux/idxd.h>`: 64 bytes. */
  interface dsa_raw_desc extends RecordView<'struct dsa_raw_desc'> {
    get field(): Elements<bigint>;
    set field(value: Iterable<Integer>);
  }

  /** `<linux/idxd.h>`: 64 bytes. */
  interface iax_completion_record extends RecordView<'struct iax_completion_record'> {
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

  /** `<linux/idxd.h>`: 64 bytes. */
  interface iax_hw_desc extends RecordView<'struct iax_hw_desc'> {
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

  /** `<linux/idxd.h>`: 64 bytes. */
  interface iax_raw_completion_record extends RecordView<'struct iax_raw_completion_record'> {
    get field(): Elements<bigint>;
    set field(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly dsa_completion_record: Descriptor<struct.dsa_completion_record>;
  readonly dsa_hw_desc: Descriptor<struct.dsa_hw_desc>;
  readonly dsa_raw_completion_record: Descriptor<struct.dsa_raw_completion_record>;
  readonly dsa_raw_desc: Descriptor<struct.dsa_raw_desc>;
  readonly iax_completion_record: Descriptor<struct.iax_completion_record>;
  readonly iax_hw_desc: Descriptor<struct.iax_hw_desc>;
  readonly iax_raw_completion_record: Descriptor<struct.iax_raw_completion_record>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dsa_completion_record": ["__u8 status;union {__u8 result;__u8 dif_status;};__u8 fault_info;__u8 rsvd;union {__u32 bytes_completed;__u32 descs_completed;};__u64 fault_addr;union {struct {__u32 invalid_flags :24;__u32 rsvd2 :8;};__u32 delta_rec_size;__u64 crc_val;struct {__u32 dif_chk_ref_tag;__u16 dif_chk_app_tag_mask;__u16 dif_chk_app_tag;};struct {__u64 dif_ins_res;__u32 dif_ins_ref_tag;__u16 dif_ins_app_tag_mask;__u16 dif_ins_app_tag;};struct {__u32 dif_upd_src_ref_tag;__u16 dif_upd_src_app_tag_mask;__u16 dif_upd_src_app_tag;__u32 dif_upd_dest_ref_tag;__u16 dif_upd_dest_app_tag_mask;__u16 dif_upd_dest_app_tag;};struct {__u64 dix_gen_res;__u32 dix_ref_tag;__u16 dix_app_tag_mask;__u16 dix_app_tag;};__u8 op_specific[16];};",{"pack":1}],
"dsa_hw_desc": ["__u32 pasid :20;__u32 rsvd :11;__u32 priv :1;__u32 flags :24;__u32 opcode :8;__u64 completion_addr;union {__u64 src_addr;__u64 rdback_addr;__u64 pattern;__u64 desc_list_addr;__u64 pattern_lower;__u64 transl_fetch_addr;};union {__u64 dst_addr;__u64 rdback_addr2;__u64 src2_addr;__u64 comp_pattern;};union {__u32 xfer_size;__u32 desc_count;__u32 region_size;};__u16 int_handle;__u16 rsvd1;union {__u8 expected_res;struct {__u64 delta_addr;__u32 max_delta_size;__u32 delt_rsvd;__u8 expected_res_mask;};__u32 delta_rec_size;__u64 dest2;struct {__u32 crc_seed;__u32 crc_rsvd;__u64 seed_addr;};struct {__u8 src_dif_flags;__u8 dif_chk_res;__u8 dif_chk_flags;__u8 dif_chk_res2[5];__u32 chk_ref_tag_seed;__u16 chk_app_tag_mask;__u16 chk_app_tag_seed;};struct {__u8 dif_ins_res;__u8 dest_dif_flag;__u8 dif_ins_flags;__u8 dif_ins_res2[13];__u32 ins_ref_tag_seed;__u16 ins_app_tag_mask;__u16 ins_app_tag_seed;};struct {__u8 src_upd_flags;__u8 upd_dest_flags;__u8 dif_upd_flags;__u8 dif_upd_res[5];__u32 src_ref_tag_seed;__u16 src_app_tag_mask;__u16 src_app_tag_seed;__u32 dest_ref_tag_seed;__u16 dest_app_tag_mask;__u16 dest_app_tag_seed;};__u64 pattern_upper;struct {__u64 transl_fetch_res;__u32 region_stride;};struct {__u8 dix_gen_res;__u8 dest_dif_flags;__u8 dif_flags;__u8 dix_gen_res2[13];__u32 ref_tag_seed;__u16 app_tag_mask;__u16 app_tag_seed;};__u8 op_specific[24];};",{"pack":1}],
"dsa_raw_completion_record": ["__u64 field[4];",{"pack":1}],
"dsa_raw_desc": ["__u64 field[8];",{"pack":1}],
"iax_completion_record": ["__u8 status;__u8 error_code;__u8 fault_info;__u8 rsvd;__u32 bytes_completed;__u64 fault_addr;__u32 invalid_flags;__u32 rsvd2;__u32 output_size;__u8 output_bits;__u8 rsvd3;__u16 xor_csum;__u32 crc;__u32 min;__u32 max;__u32 sum;__u64 rsvd4[2];",{"pack":1}],
"iax_hw_desc": ["__u32 pasid :20;__u32 rsvd :11;__u32 priv :1;__u32 flags :24;__u32 opcode :8;__u64 completion_addr;__u64 src1_addr;__u64 dst_addr;__u32 src1_size;__u16 int_handle;union {__u16 compr_flags;__u16 decompr_flags;};__u64 src2_addr;__u32 max_dst_size;__u32 src2_size;__u32 filter_flags;__u32 num_inputs;",{"pack":1}],
"iax_raw_completion_record": ["__u64 field[8];",{"pack":1}]
}`),
);
