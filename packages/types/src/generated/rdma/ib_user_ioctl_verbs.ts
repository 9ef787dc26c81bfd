// Generated from Linux 7.3.4 <rdma/ib_user_ioctl_verbs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as rdma_ib_user_verbs_h from './ib_user_verbs.ts';

export const IB_UVERBS_ACCESS_FLUSH_GLOBAL = 256,
  IB_UVERBS_ACCESS_FLUSH_PERSISTENT = 512,
  IB_UVERBS_ACCESS_HUGETLB = 128,
  IB_UVERBS_ACCESS_LOCAL_WRITE = 1,
  IB_UVERBS_ACCESS_MW_BIND = 16,
  IB_UVERBS_ACCESS_ON_DEMAND = 64,
  IB_UVERBS_ACCESS_OPTIONAL_FIRST = 1048576,
  IB_UVERBS_ACCESS_OPTIONAL_LAST = 536870912,
  IB_UVERBS_ACCESS_OPTIONAL_RANGE = 1072693248,
  IB_UVERBS_ACCESS_RELAXED_ORDERING = 1048576,
  IB_UVERBS_ACCESS_REMOTE_ATOMIC = 8,
  IB_UVERBS_ACCESS_REMOTE_READ = 4,
  IB_UVERBS_ACCESS_REMOTE_WRITE = 2,
  IB_UVERBS_ACCESS_ZERO_BASED = 32,
  IB_UVERBS_ADVISE_MR_ADVICE_PREFETCH = 0,
  IB_UVERBS_ADVISE_MR_ADVICE_PREFETCH_NO_FAULT = 2,
  IB_UVERBS_ADVISE_MR_ADVICE_PREFETCH_WRITE = 1,
  IB_UVERBS_ADVISE_MR_FLAG_FLUSH = 1,
  IB_UVERBS_BUFFER_TYPE_DMABUF = 0,
  IB_UVERBS_BUFFER_TYPE_VA = 1,
  IB_UVERBS_COMP_CNTR_ENTRY_COMP = 0,
  IB_UVERBS_COMP_CNTR_ENTRY_ERR = 1,
  IB_UVERBS_COMP_CNTR_MODIFY_OP_INC = 1,
  IB_UVERBS_COMP_CNTR_MODIFY_OP_SET = 0,
  IB_UVERBS_CORE_SUPPORT_OPTIONAL_MR_ACCESS = 1,
  IB_UVERBS_CORE_SUPPORT_ROBUST_UDATA = 2,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_DECRYPT = 0,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_ENCRYPT = 4,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_ESN_NEW_WINDOW = 8,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_FULL_OFFLOAD = 1,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_INLINE_CRYPTO = 0,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_TRANSPORT = 2,
  IB_UVERBS_FLOW_ACTION_ESP_FLAGS_TUNNEL = 0,
  IB_UVERBS_FLOW_ACTION_ESP_KEYMAT_AES_GCM = 0,
  IB_UVERBS_FLOW_ACTION_ESP_REPLAY_BMP = 1,
  IB_UVERBS_FLOW_ACTION_ESP_REPLAY_NONE = 0,
  IB_UVERBS_FLOW_ACTION_IV_ALGO_SEQ = 0,
  IB_UVERBS_GID_TYPE_IB = 0,
  IB_UVERBS_GID_TYPE_ROCE_V1 = 1,
  IB_UVERBS_GID_TYPE_ROCE_V2 = 2,
  IB_UVERBS_PCF_AUTO_MIGR_SUP = 32,
  IB_UVERBS_PCF_BOOT_MGMT_SUP = 8388608,
  IB_UVERBS_PCF_CAP_MASK_NOTICE_SUP = 4194304,
  IB_UVERBS_PCF_CLIENT_REG_SUP = 33554432,
  IB_UVERBS_PCF_CM_SUP = 65536,
  IB_UVERBS_PCF_DEVICE_MGMT_SUP = 524288,
  IB_UVERBS_PCF_DR_NOTICE_SUP = 2097152,
  IB_UVERBS_PCF_EXTENDED_SPEEDS_SUP = 16384,
  IB_UVERBS_PCF_HIERARCHY_INFO_SUP = 2147483648,
  IB_UVERBS_PCF_IP_BASED_GIDS = 67108864,
  IB_UVERBS_PCF_LED_INFO_SUP = 512,
  IB_UVERBS_PCF_LINK_LATENCY_SUP = 16777216,
  IB_UVERBS_PCF_LINK_SPEED_WIDTH_TABLE_SUP = 134217728,
  IB_UVERBS_PCF_MCAST_FDB_TOP_SUP = 1073741824,
  IB_UVERBS_PCF_MCAST_PKEY_TRAP_SUPPRESSION_SUP = 536870912,
  IB_UVERBS_PCF_MKEY_NVRAM = 128,
  IB_UVERBS_PCF_NOTICE_SUP = 4,
  IB_UVERBS_PCF_OPT_IPD_SUP = 16,
  IB_UVERBS_PCF_PKEY_NVRAM = 256,
  IB_UVERBS_PCF_PKEY_SW_EXT_PORT_TRAP_SUP = 4096,
  IB_UVERBS_PCF_REINIT_SUP = 262144,
  IB_UVERBS_PCF_SL_MAP_SUP = 64,
  IB_UVERBS_PCF_SM = 2,
  IB_UVERBS_PCF_SM_DISABLED = 1024,
  IB_UVERBS_PCF_SNMP_TUNNEL_SUP = 131072,
  IB_UVERBS_PCF_SYS_IMAGE_GUID_SUP = 2048,
  IB_UVERBS_PCF_TRAP_SUP = 8,
  IB_UVERBS_PCF_VENDOR_CLASS_SUP = 1048576,
  IB_UVERBS_PCF_VENDOR_SPECIFIC_MADS_TABLE_SUP = 268435456,
  IB_UVERBS_QPF_GRH_REQUIRED = 1,
  IB_UVERBS_QPT_DRIVER = 255,
  IB_UVERBS_QPT_RAW_PACKET = 8,
  IB_UVERBS_QPT_RC = 2,
  IB_UVERBS_QPT_UC = 3,
  IB_UVERBS_QPT_UD = 4,
  IB_UVERBS_QPT_XRC_INI = 9,
  IB_UVERBS_QPT_XRC_TGT = 10,
  IB_UVERBS_QP_ATTACH_COMP_CNTR_OP_RDMA_READ = 4,
  IB_UVERBS_QP_ATTACH_COMP_CNTR_OP_RDMA_WRITE = 16,
  IB_UVERBS_QP_ATTACH_COMP_CNTR_OP_RECV = 2,
  IB_UVERBS_QP_ATTACH_COMP_CNTR_OP_REMOTE_RDMA_READ = 8,
  IB_UVERBS_QP_ATTACH_COMP_CNTR_OP_REMOTE_RDMA_WRITE = 32,
  IB_UVERBS_QP_ATTACH_COMP_CNTR_OP_SEND = 1,
  IB_UVERBS_QP_CREATE_BLOCK_MULTICAST_LOOPBACK = 2,
  IB_UVERBS_QP_CREATE_CVLAN_STRIPPING = 512,
  IB_UVERBS_QP_CREATE_PCI_WRITE_END_PADDING = 2048,
  IB_UVERBS_QP_CREATE_SCATTER_FCS = 256,
  IB_UVERBS_QP_CREATE_SQ_SIG_ALL = 4096,
  IB_UVERBS_READ_COUNTERS_PREFER_CACHED = 1,
  IB_UVERBS_SRQT_BASIC = 0,
  IB_UVERBS_SRQT_TM = 2,
  IB_UVERBS_SRQT_XRC = 1,
  IB_UVERBS_WQT_RQ = 0,
  IB_UVERBS_WQ_FLAGS_CVLAN_STRIPPING = 1,
  IB_UVERBS_WQ_FLAGS_DELAY_DROP = 4,
  IB_UVERBS_WQ_FLAGS_PCI_WRITE_END_PADDING = 8,
  IB_UVERBS_WQ_FLAGS_SCATTER_FCS = 2,
  RDMA_DRIVER_BNXT_RE = 6,
  RDMA_DRIVER_CXGB3 = 3,
  RDMA_DRIVER_CXGB4 = 4,
  RDMA_DRIVER_EFA = 17,
  RDMA_DRIVER_ERDMA = 19,
  RDMA_DRIVER_HFI1 = 15,
  RDMA_DRIVER_HNS = 12,
  RDMA_DRIVER_I40IW = 9,
  RDMA_DRIVER_IONIC = 21,
  RDMA_DRIVER_IRDMA = 9,
  RDMA_DRIVER_MANA = 20,
  RDMA_DRIVER_MLX4 = 2,
  RDMA_DRIVER_MLX5 = 1,
  RDMA_DRIVER_MTHCA = 5,
  RDMA_DRIVER_NES = 8,
  RDMA_DRIVER_OCRDMA = 7,
  RDMA_DRIVER_QEDR = 11,
  RDMA_DRIVER_QIB = 16,
  RDMA_DRIVER_RXE = 14,
  RDMA_DRIVER_SIW = 18,
  RDMA_DRIVER_UNKNOWN = 0,
  RDMA_DRIVER_USNIC = 13,
  RDMA_DRIVER_VMW_PVRDMA = 10;
export declare namespace struct {
  /** `<rdma/ib_user_ioctl_verbs.h>`: 32 bytes. */
  interface ib_uverbs_buffer_desc extends RecordView<'struct ib_uverbs_buffer_desc'> {
    type: number;
    fd: number;
    flags: number;
    optional_flags: number;
    get addr(): bigint;
    set addr(value: Integer);
    get length(): bigint;
    set length(value: Integer);
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 24 bytes. */
  interface ib_uverbs_flow_action_esp extends RecordView<'struct ib_uverbs_flow_action_esp'> {
    spi: number;
    seq: number;
    tfc_pad: number;
    flags: number;
    get hard_limit_pkts(): bigint;
    set hard_limit_pkts(value: Integer);
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 24 bytes. */
  interface ib_uverbs_flow_action_esp_encap
    extends RecordView<'struct ib_uverbs_flow_action_esp_encap'> {
    get val_ptr(): bigint;
    set val_ptr(value: Integer);
    get next_ptr(): bigint;
    set next_ptr(value: Integer);
    len: number;
    type: number;
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 56 bytes. */
  interface ib_uverbs_flow_action_esp_keymat_aes_gcm
    extends RecordView<'struct ib_uverbs_flow_action_esp_keymat_aes_gcm'> {
    get iv(): bigint;
    set iv(value: Integer);
    iv_algo: number;
    salt: number;
    icv_len: number;
    key_len: number;
    get aes_key(): Uint32Array;
    set aes_key(value: Iterable<Integer>);
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 4 bytes. */
  interface ib_uverbs_flow_action_esp_replay_bmp
    extends RecordView<'struct ib_uverbs_flow_action_esp_replay_bmp'> {
    size: number;
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 32 bytes. */
  interface ib_uverbs_gid_entry extends RecordView<'struct ib_uverbs_gid_entry'> {
    get gid(): BigUint64Array;
    set gid(value: Iterable<Integer>);
    gid_index: number;
    port_num: number;
    gid_type: number;
    netdev_ifindex: number;
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 20 bytes. */
  interface ib_uverbs_qp_cap extends RecordView<'struct ib_uverbs_qp_cap'> {
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    max_recv_sge: number;
    max_inline_data: number;
  }

  /** `<rdma/ib_user_ioctl_verbs.h>`: 48 bytes. */
  interface ib_uverbs_query_port_resp_ex extends RecordView<'struct ib_uverbs_query_port_resp_ex'> {
    get legacy_resp(): rdma_ib_user_verbs_h.struct.ib_uverbs_query_port_resp;
    set legacy_resp(value: From<rdma_ib_user_verbs_h.struct.ib_uverbs_query_port_resp>);
    port_cap_flags2: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    active_speed_ex: number;
  }
}

export const struct: {
  readonly ib_uverbs_buffer_desc: Descriptor<struct.ib_uverbs_buffer_desc>;
  readonly ib_uverbs_flow_action_esp: Descriptor<struct.ib_uverbs_flow_action_esp>;
  readonly ib_uverbs_flow_action_esp_encap: Descriptor<struct.ib_uverbs_flow_action_esp_encap>;
  readonly ib_uverbs_flow_action_esp_keymat_aes_gcm: Descriptor<struct.ib_uverbs_flow_action_esp_keymat_aes_gcm>;
  readonly ib_uverbs_flow_action_esp_replay_bmp: Descriptor<struct.ib_uverbs_flow_action_esp_replay_bmp>;
  readonly ib_uverbs_gid_entry: Descriptor<struct.ib_uverbs_gid_entry>;
  readonly ib_uverbs_qp_cap: Descriptor<struct.ib_uverbs_qp_cap>;
  readonly ib_uverbs_query_port_resp_ex: Descriptor<struct.ib_uverbs_query_port_resp_ex>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_uverbs_buffer_desc": ["__u32 type;__s32 fd;__u32 flags;__u32 optional_flags;__u64 addr;__u64 length;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_flow_action_esp": ["__u32 spi;__u32 seq;__u32 tfc_pad;__u32 flags;__u64 hard_limit_pkts;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_flow_action_esp_encap": ["__u64 val_ptr;__u64 next_ptr;__u16 len;__u16 type;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_flow_action_esp_keymat_aes_gcm": ["__u64 iv;__u32 iv_algo;__u32 salt;__u32 icv_len;__u32 key_len;__u32 aes_key[8];",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_flow_action_esp_replay_bmp": "__u32 size;",
"ib_uverbs_gid_entry": ["__u64 gid[2];__u32 gid_index;__u32 port_num;__u32 gid_type;__u32 netdev_ifindex;",{"variants":{"x86":{"align":8}}}],
"ib_uverbs_qp_cap": "__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 max_recv_sge;__u32 max_inline_data;",
"ib_uverbs_query_port_resp_ex": "struct ib_uverbs_query_port_resp legacy_resp;__u16 port_cap_flags2;__u8 reserved[2];__u32 active_speed_ex;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_uverbs_query_port_resp": "__u32 port_cap_flags;__u32 max_msg_sz;__u32 bad_pkey_cntr;__u32 qkey_viol_cntr;__u32 gid_tbl_len;__u16 pkey_tbl_len;__u16 lid;__u16 sm_lid;__u8 state;__u8 max_mtu;__u8 active_mtu;__u8 lmc;__u8 max_vl_num;__u8 sm_sl;__u8 subnet_timeout;__u8 init_type_reply;__u8 active_width;__u8 active_speed;__u8 phys_state;__u8 link_layer;__u8 flags;__u8 reserved;"
}`),
);
