// Generated from Linux 7.3.4 <linux/ublk_cmd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'UBLK_U_CMD_DEL_DEV_ASYNC'
  | 'UBLK_U_CMD_GET_DEV_INFO'
  | 'UBLK_U_CMD_GET_DEV_INFO2'
  | 'UBLK_U_CMD_GET_FEATURES'
  | 'UBLK_U_CMD_GET_PARAMS'
  | 'UBLK_U_CMD_GET_QUEUE_AFFINITY'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    UBLK_U_CMD_DEL_DEV_ASYNC: 2149610772,
    UBLK_U_CMD_GET_DEV_INFO: 2149610754,
    UBLK_U_CMD_GET_DEV_INFO2: 2149610770,
    UBLK_U_CMD_GET_FEATURES: 2149610771,
    UBLK_U_CMD_GET_PARAMS: 2149610761,
    UBLK_U_CMD_GET_QUEUE_AFFINITY: 2149610753,
  },
);

export const UBLK_U_CMD_DEL_DEV_ASYNC: number = /* @__PURE__ */ requestHere(2149610772),
  UBLK_U_CMD_GET_DEV_INFO: number = /* @__PURE__ */ requestHere(2149610754),
  UBLK_U_CMD_GET_DEV_INFO2: number = /* @__PURE__ */ requestHere(2149610770),
  UBLK_U_CMD_GET_FEATURES: number = /* @__PURE__ */ requestHere(2149610771),
  UBLK_U_CMD_GET_PARAMS: number = /* @__PURE__ */ requestHere(2149610761),
  UBLK_U_CMD_GET_QUEUE_AFFINITY: number = /* @__PURE__ */ requestHere(2149610753);
export const UBLKSRV_CMD_BUF_OFFSET = 0,
  UBLKSRV_IO_BUF_OFFSET = 2147483648,
  UBLKSRV_IO_BUF_TOTAL_BITS = 53,
  UBLKSRV_IO_BUF_TOTAL_SIZE = 9007199254740992n,
  UBLKSRV_IO_INTEGRITY_FLAG = 4611686018427387904n,
  UBLK_ATTR_FUA = 8,
  UBLK_ATTR_READ_ONLY = 1,
  UBLK_ATTR_ROTATIONAL = 2,
  UBLK_ATTR_VOLATILE_CACHE = 4,
  UBLK_AUTO_BUF_REG_FALLBACK = 1,
  UBLK_AUTO_BUF_REG_F_MASK = 1,
  UBLK_BATCH_F_AUTO_BUF_REG_FALLBACK = 4,
  UBLK_BATCH_F_HAS_BUF_ADDR = 2,
  UBLK_BATCH_F_HAS_ZONE_LBA = 1,
  UBLK_CMD_ADD_DEV = 4,
  UBLK_CMD_DEL_DEV = 5,
  UBLK_CMD_END_USER_RECOVERY = 17,
  UBLK_CMD_GET_DEV_INFO = 2,
  UBLK_CMD_GET_DEV_INFO2 = 18,
  UBLK_CMD_GET_PARAMS = 9,
  UBLK_CMD_GET_QUEUE_AFFINITY = 1,
  UBLK_CMD_SET_PARAMS = 8,
  UBLK_CMD_START_DEV = 6,
  UBLK_CMD_START_USER_RECOVERY = 16,
  UBLK_CMD_STOP_DEV = 7,
  UBLK_FEATURES_LEN = 8,
  UBLK_F_AUTO_BUF_REG = 2048,
  UBLK_F_BATCH_IO = 32768,
  UBLK_F_BUF_REG_OFF_DAEMON = 16384,
  UBLK_F_CMD_IOCTL_ENCODE = 64,
  UBLK_F_INTEGRITY = 65536,
  UBLK_F_IO_DESC_SIZE = 1048576,
  UBLK_F_NEED_GET_DATA = 4,
  UBLK_F_NO_AUTO_PART_SCAN = 262144,
  UBLK_F_PER_IO_DAEMON = 8192,
  UBLK_F_QUIESCE = 4096,
  UBLK_F_SAFE_STOP_DEV = 131072,
  UBLK_F_SHMEM_ZC = 524288,
  UBLK_F_SUPPORT_ZERO_COPY = 1,
  UBLK_F_UNPRIVILEGED_DEV = 32,
  UBLK_F_UPDATE_SIZE = 1024,
  UBLK_F_URING_CMD_COMP_IN_TASK = 2,
  UBLK_F_USER_COPY = 128,
  UBLK_F_USER_RECOVERY = 8,
  UBLK_F_USER_RECOVERY_FAIL_IO = 512,
  UBLK_F_USER_RECOVERY_REISSUE = 16,
  UBLK_F_ZONED = 256,
  UBLK_INTEGRITY_FLAG_OFF = 62,
  UBLK_IO_BUF_BITS = 25,
  UBLK_IO_BUF_BITS_MASK = 33554431,
  UBLK_IO_BUF_OFF = 0,
  UBLK_IO_COMMIT_AND_FETCH_REQ = 33,
  UBLK_IO_FETCH_REQ = 32,
  UBLK_IO_F_FAILFAST_DEV = 256,
  UBLK_IO_F_FAILFAST_DRIVER = 1024,
  UBLK_IO_F_FAILFAST_TRANSPORT = 512,
  UBLK_IO_F_FUA = 8192,
  UBLK_IO_F_INTEGRITY = 262144,
  UBLK_IO_F_META = 2048,
  UBLK_IO_F_NEED_REG_BUF = 131072,
  UBLK_IO_F_NOUNMAP = 32768,
  UBLK_IO_F_SHMEM_ZC = 524288,
  UBLK_IO_F_SWAP = 65536,
  UBLK_IO_NEED_GET_DATA = 34,
  UBLK_IO_OP_DISCARD = 3,
  UBLK_IO_OP_FLUSH = 2,
  UBLK_IO_OP_READ = 0,
  UBLK_IO_OP_REPORT_ZONES = 18,
  UBLK_IO_OP_WRITE = 1,
  UBLK_IO_OP_WRITE_SAME = 4,
  UBLK_IO_OP_WRITE_ZEROES = 5,
  UBLK_IO_OP_ZONE_APPEND = 13,
  UBLK_IO_OP_ZONE_CLOSE = 11,
  UBLK_IO_OP_ZONE_FINISH = 12,
  UBLK_IO_OP_ZONE_OPEN = 10,
  UBLK_IO_OP_ZONE_RESET = 15,
  UBLK_IO_OP_ZONE_RESET_ALL = 14,
  UBLK_IO_RES_ABORT = -19,
  UBLK_IO_RES_NEED_GET_DATA = 1,
  UBLK_IO_RES_OK = 0,
  UBLK_MAX_NR_QUEUES = 4096,
  UBLK_MAX_QUEUE_DEPTH = 4096,
  UBLK_MIN_SEGMENT_SIZE = 4096,
  UBLK_PARAM_TYPE_BASIC = 1,
  UBLK_PARAM_TYPE_DEVT = 4,
  UBLK_PARAM_TYPE_DISCARD = 2,
  UBLK_PARAM_TYPE_DMA_ALIGN = 16,
  UBLK_PARAM_TYPE_INTEGRITY = 64,
  UBLK_PARAM_TYPE_SEGMENT = 32,
  UBLK_PARAM_TYPE_ZONED = 8,
  UBLK_QID_BITS = 12,
  UBLK_QID_BITS_MASK = 4095,
  UBLK_QID_OFF = 41,
  UBLK_SHMEM_BUF_READ_ONLY = 1,
  UBLK_SHMEM_ZC_IDX_MASK = 65535,
  UBLK_SHMEM_ZC_IDX_OFF = 32,
  UBLK_SHMEM_ZC_OFF_MASK = 4294967295,
  UBLK_S_DEV_DEAD = 0,
  UBLK_S_DEV_FAIL_IO = 3,
  UBLK_S_DEV_LIVE = 1,
  UBLK_S_DEV_QUIESCED = 2,
  UBLK_TAG_BITS = 16,
  UBLK_TAG_BITS_MASK = 65535,
  UBLK_TAG_OFF = 25,
  UBLK_U_CMD_ADD_DEV = 3223352580,
  UBLK_U_CMD_DEL_DEV = 3223352581,
  UBLK_U_CMD_END_USER_RECOVERY = 3223352593,
  UBLK_U_CMD_QUIESCE_DEV = 3223352598,
  UBLK_U_CMD_REG_BUF = 3223352600,
  UBLK_U_CMD_SET_PARAMS = 3223352584,
  UBLK_U_CMD_START_DEV = 3223352582,
  UBLK_U_CMD_START_USER_RECOVERY = 3223352592,
  UBLK_U_CMD_STOP_DEV = 3223352583,
  UBLK_U_CMD_TRY_STOP_DEV = 3223352599,
  UBLK_U_CMD_UNREG_BUF = 3223352601,
  UBLK_U_CMD_UPDATE_SIZE = 3223352597,
  UBLK_U_IO_COMMIT_AND_FETCH_REQ = 3222304033,
  UBLK_U_IO_COMMIT_IO_CMDS = 3222304038,
  UBLK_U_IO_FETCH_IO_CMDS = 3222304039,
  UBLK_U_IO_FETCH_REQ = 3222304032,
  UBLK_U_IO_NEED_GET_DATA = 3222304034,
  UBLK_U_IO_PREP_IO_CMDS = 3222304037,
  UBLK_U_IO_REGISTER_IO_BUF = 3222304035,
  UBLK_U_IO_UNREGISTER_IO_BUF = 3222304036;
export declare namespace struct {
  /** `<linux/ublk_cmd.h>`: 8 bytes. */
  interface ublk_auto_buf_reg extends RecordView<'struct ublk_auto_buf_reg'> {
    index: number;
    flags: number;
    reserved0: number;
    reserved1: number;
  }

  /** `<linux/ublk_cmd.h>`: 16 bytes. */
  interface ublk_batch_io extends RecordView<'struct ublk_batch_io'> {
    q_id: number;
    flags: number;
    nr_elem: number;
    elem_bytes: number;
    reserved: number;
    get reserved2(): bigint;
    set reserved2(value: Integer);
  }

  /** `<linux/ublk_cmd.h>`: 8 bytes. */
  interface ublk_elem_header extends RecordView<'struct ublk_elem_header'> {
    tag: number;
    buf_index: number;
    result: number;
  }

  /** `<linux/ublk_cmd.h>`: 32 bytes. */
  interface ublk_param_basic extends RecordView<'struct ublk_param_basic'> {
    attrs: number;
    logical_bs_shift: number;
    physical_bs_shift: number;
    io_opt_shift: number;
    io_min_shift: number;
    max_sectors: number;
    chunk_sectors: number;
    get dev_sectors(): bigint;
    set dev_sectors(value: Integer);
    get virt_boundary_mask(): bigint;
    set virt_boundary_mask(value: Integer);
  }

  /** `<linux/ublk_cmd.h>`: 16 bytes. */
  interface ublk_param_devt extends RecordView<'struct ublk_param_devt'> {
    char_major: number;
    char_minor: number;
    disk_major: number;
    disk_minor: number;
  }

  /** `<linux/ublk_cmd.h>`: 20 bytes. */
  interface ublk_param_discard extends RecordView<'struct ublk_param_discard'> {
    discard_alignment: number;
    discard_granularity: number;
    max_discard_sectors: number;
    max_write_zeroes_sectors: number;
    max_discard_segments: number;
    reserved0: number;
  }

  /** `<linux/ublk_cmd.h>`: 8 bytes. */
  interface ublk_param_dma_align extends RecordView<'struct ublk_param_dma_align'> {
    alignment: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/ublk_cmd.h>`: 16 bytes. */
  interface ublk_param_integrity extends RecordView<'struct ublk_param_integrity'> {
    flags: number;
    max_integrity_segments: number;
    interval_exp: number;
    metadata_size: number;
    pi_offset: number;
    csum_type: number;
    tag_size: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/ublk_cmd.h>`: 16 bytes. */
  interface ublk_param_segment extends RecordView<'struct ublk_param_segment'> {
    get seg_boundary_mask(): bigint;
    set seg_boundary_mask(value: Integer);
    max_segment_size: number;
    max_segments: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/ublk_cmd.h>`: 32 bytes. */
  interface ublk_param_zoned extends RecordView<'struct ublk_param_zoned'> {
    max_open_zones: number;
    max_active_zones: number;
    max_zone_append_sectors: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/ublk_cmd.h>`: 148 bytes on x86; 152 bytes elsewhere. */
  interface ublk_params extends RecordView<'struct ublk_params'> {
    len: number;
    types: number;
    get basic(): struct.ublk_param_basic;
    set basic(value: From<struct.ublk_param_basic>);
    get discard(): struct.ublk_param_discard;
    set discard(value: From<struct.ublk_param_discard>);
    get devt(): struct.ublk_param_devt;
    set devt(value: From<struct.ublk_param_devt>);
    get zoned(): struct.ublk_param_zoned;
    set zoned(value: From<struct.ublk_param_zoned>);
    get dma(): struct.ublk_param_dma_align;
    set dma(value: From<struct.ublk_param_dma_align>);
    get seg(): struct.ublk_param_segment;
    set seg(value: From<struct.ublk_param_segment>);
    get integrity(): struct.ublk_param_integrity;
    set integrity(value: From<struct.ublk_param_integrity>);
  }

  /** `<linux/ublk_cmd.h>`: 24 bytes. */
  interface ublk_shmem_buf_reg extends RecordView<'struct ublk_shmem_buf_reg'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    flags: number;
    reserved: number;
  }

  /** `<linux/ublk_cmd.h>`: 32 bytes. */
  interface ublksrv_ctrl_cmd extends RecordView<'struct ublksrv_ctrl_cmd'> {
    dev_id: number;
    queue_id: number;
    len: number;
    get addr(): bigint;
    set addr(value: Integer);
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
    dev_path_len: number;
    pad: number;
    reserved: number;
  }

  /** `<linux/ublk_cmd.h>`: 64 bytes. */
  interface ublksrv_ctrl_dev_info extends RecordView<'struct ublksrv_ctrl_dev_info'> {
    nr_hw_queues: number;
    queue_depth: number;
    state: number;
    io_desc_size: number;
    max_io_buf_bytes: number;
    dev_id: number;
    ublksrv_pid: number;
    pad1: number;
    get flags(): bigint;
    set flags(value: Integer);
    get ublksrv_flags(): bigint;
    set ublksrv_flags(value: Integer);
    owner_uid: number;
    owner_gid: number;
    get reserved1(): bigint;
    set reserved1(value: Integer);
    get reserved2(): bigint;
    set reserved2(value: Integer);
  }

  /** `<linux/ublk_cmd.h>`: 16 bytes. */
  interface ublksrv_io_cmd extends RecordView<'struct ublksrv_io_cmd'> {
    q_id: number;
    tag: number;
    result: number;
    get addr(): bigint;
    set addr(value: Integer);
    get zone_append_lba(): bigint;
    set zone_append_lba(value: Integer);
  }

  /** `<linux/ublk_cmd.h>`: 24 bytes. */
  interface ublksrv_io_desc extends RecordView<'struct ublksrv_io_desc'> {
    op_flags: number;
    nr_sectors: number;
    nr_zones: number;
    get start_sector(): bigint;
    set start_sector(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
  }
}

export const struct: {
  readonly ublk_auto_buf_reg: Descriptor<struct.ublk_auto_buf_reg>;
  readonly ublk_batch_io: Descriptor<struct.ublk_batch_io>;
  readonly ublk_elem_header: Descriptor<struct.ublk_elem_header>;
  readonly ublk_param_basic: Descriptor<struct.ublk_param_basic>;
  readonly ublk_param_devt: Descriptor<struct.ublk_param_devt>;
  readonly ublk_param_discard: Descriptor<struct.ublk_param_discard>;
  readonly ublk_param_dma_align: Descriptor<struct.ublk_param_dma_align>;
  readonly ublk_param_integrity: Descriptor<struct.ublk_param_integrity>;
  readonly ublk_param_segment: Descriptor<struct.ublk_param_segment>;
  readonly ublk_param_zoned: Descriptor<struct.ublk_param_zoned>;
  readonly ublk_params: Descriptor<struct.ublk_params>;
  readonly ublk_shmem_buf_reg: Descriptor<struct.ublk_shmem_buf_reg>;
  readonly ublksrv_ctrl_cmd: Descriptor<struct.ublksrv_ctrl_cmd>;
  readonly ublksrv_ctrl_dev_info: Descriptor<struct.ublksrv_ctrl_dev_info>;
  readonly ublksrv_io_cmd: Descriptor<struct.ublksrv_io_cmd>;
  readonly ublksrv_io_desc: Descriptor<struct.ublksrv_io_desc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ublk_auto_buf_reg": "__u16 index;__u8 flags;__u8 reserved0;__u32 reserved1;",
"ublk_batch_io": "__u16 q_id;__u16 flags;__u16 nr_elem;__u8 elem_bytes;__u8 reserved;__u64 reserved2;",
"ublk_elem_header": "__u16 tag;__u16 buf_index;__s32 result;",
"ublk_param_basic": "__u32 attrs;__u8 logical_bs_shift;__u8 physical_bs_shift;__u8 io_opt_shift;__u8 io_min_shift;__u32 max_sectors;__u32 chunk_sectors;__u64 dev_sectors;__u64 virt_boundary_mask;",
"ublk_param_devt": "__u32 char_major;__u32 char_minor;__u32 disk_major;__u32 disk_minor;",
"ublk_param_discard": "__u32 discard_alignment;__u32 discard_granularity;__u32 max_discard_sectors;__u32 max_write_zeroes_sectors;__u16 max_discard_segments;__u16 reserved0;",
"ublk_param_dma_align": "__u32 alignment;__u8 pad[4];",
"ublk_param_integrity": "__u32 flags;__u16 max_integrity_segments;__u8 interval_exp;__u8 metadata_size;__u8 pi_offset;__u8 csum_type;__u8 tag_size;__u8 pad[5];",
"ublk_param_segment": "__u64 seg_boundary_mask;__u32 max_segment_size;__u16 max_segments;__u8 pad[2];",
"ublk_param_zoned": "__u32 max_open_zones;__u32 max_active_zones;__u32 max_zone_append_sectors;__u8 reserved[20];",
"ublk_params": "__u32 len;__u32 types;struct ublk_param_basic basic;struct ublk_param_discard discard;struct ublk_param_devt devt;struct ublk_param_zoned zoned;struct ublk_param_dma_align dma;struct ublk_param_segment seg;struct ublk_param_integrity integrity;",
"ublk_shmem_buf_reg": "__u64 addr;__u64 len;__u32 flags;__u32 reserved;",
"ublksrv_ctrl_cmd": "__u32 dev_id;__u16 queue_id;__u16 len;__u64 addr;__u64 data[1];__u16 dev_path_len;__u16 pad;__u32 reserved;",
"ublksrv_ctrl_dev_info": "__u16 nr_hw_queues;__u16 queue_depth;__u16 state;__u16 io_desc_size;__u32 max_io_buf_bytes;__u32 dev_id;__s32 ublksrv_pid;__u32 pad1;__u64 flags;__u64 ublksrv_flags;__u32 owner_uid;__u32 owner_gid;__u64 reserved1;__u64 reserved2;",
"ublksrv_io_cmd": "__u16 q_id;__u16 tag;__s32 result;union {__u64 addr;__u64 zone_append_lba;};",
"ublksrv_io_desc": "__u32 op_flags;union {__u32 nr_sectors;__u32 nr_zones;};__u64 start_sector;__u64 addr;"
}`),
);
