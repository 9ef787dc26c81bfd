// Generated from Linux 7.3.4 <rdma/hfi/hfi1_user.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const COMPLETE = 2,
  EAGER = 1,
  ERROR = 3,
  EXPECTED = 0,
  FREE = 0,
  HFI1_CAP_AIP = 524288,
  HFI1_CAP_ALLOW_PERM_JKEY = 4096,
  HFI1_CAP_DMA_RTAIL = 1,
  HFI1_CAP_EARLY_CREDIT_RETURN = 262144,
  HFI1_CAP_EXTENDED_PSN = 8,
  HFI1_CAP_HDRSUPP = 16,
  HFI1_CAP_MULTI_PKT_EGR = 128,
  HFI1_CAP_NODROP_EGR_FULL = 512,
  HFI1_CAP_NODROP_RHQ_FULL = 256,
  HFI1_CAP_NO_INTEGRITY = 8192,
  HFI1_CAP_OPFN = 65536,
  HFI1_CAP_PKEY_CHECK = 16384,
  HFI1_CAP_PRINT_UNIMPL = 2048,
  HFI1_CAP_SDMA = 2,
  HFI1_CAP_SDMA_AHG = 4,
  HFI1_CAP_SDMA_HEAD_CHECK = 131072,
  HFI1_CAP_STATIC_RATE_CTRL = 32768,
  HFI1_CAP_TID_RDMA = 32,
  HFI1_CAP_TID_UNMAP = 1024,
  HFI1_CAP_USE_SDMA_HEAD = 64,
  HFI1_EVENT_FROZEN = 1,
  HFI1_EVENT_LID_CHANGE = 4,
  HFI1_EVENT_LINKDOWN = 2,
  HFI1_EVENT_LMC_CHANGE = 8,
  HFI1_EVENT_SL2VL_CHANGE = 16,
  HFI1_EVENT_TID_MMU_NOTIFY = 32,
  HFI1_MAX_SHARED_CTXTS = 8,
  HFI1_POLL_TYPE_ANYRCV = 0,
  HFI1_POLL_TYPE_URGENT = 1,
  HFI1_RCVDHR_ENTSIZE_32 = 4,
  HFI1_RCVHDR_ENTSIZE_16 = 2,
  HFI1_RCVHDR_ENTSIZE_2 = 1,
  HFI1_SDMA_REQ_IOVCNT_MASK = 255,
  HFI1_SDMA_REQ_IOVCNT_SHIFT = 8,
  HFI1_SDMA_REQ_OPCODE_MASK = 15,
  HFI1_SDMA_REQ_OPCODE_SHIFT = 4,
  HFI1_SDMA_REQ_VERSION_MASK = 15,
  HFI1_SDMA_REQ_VERSION_SHIFT = 0,
  HFI1_STATUS_CHIP_PRESENT = 32,
  HFI1_STATUS_HWERROR = 512,
  HFI1_STATUS_IB_CONF = 128,
  HFI1_STATUS_IB_READY = 64,
  HFI1_STATUS_INITTED = 1,
  HFI1_SWMAJOR_SHIFT = 16,
  HFI1_USER_SWMAJOR = 6,
  HFI1_USER_SWMINOR = 3,
  QUEUED = 1,
  _HFI1_EVENT_FROZEN_BIT = 0,
  _HFI1_EVENT_LID_CHANGE_BIT = 2,
  _HFI1_EVENT_LINKDOWN_BIT = 1,
  _HFI1_EVENT_LMC_CHANGE_BIT = 3,
  _HFI1_EVENT_SL2VL_CHANGE_BIT = 4,
  _HFI1_EVENT_TID_MMU_NOTIFY_BIT = 5,
  _HFI1_MAX_EVENT_BIT = 5,
  ur_maxreg = 5,
  ur_rcvegrindexhead = 3,
  ur_rcvegrindextail = 2,
  ur_rcvegroffsettail = 4,
  ur_rcvhdrhead = 1,
  ur_rcvhdrtail = 0,
  ur_rcvtidflowtable = 256;
export declare namespace struct {
  /** `<rdma/hfi/hfi1_user.h>`: 36 bytes. */
  interface hfi1_kdeth_header extends RecordView<'struct hfi1_kdeth_header'> {
    ver_tid_offset: number;
    jkey: number;
    hcrc: number;
    get swdata(): Elements<number>;
    set swdata(value: Iterable<number>);
  }

  /** `<rdma/hfi/hfi1_user.h>`: 64 bytes. */
  interface hfi1_pkt_header extends RecordView<'struct hfi1_pkt_header'> {
    get pbc(): Elements<number>;
    set pbc(value: Iterable<number>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    get lrh(): Elements<number>;
    set lrh(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get bth(): Elements<number>;
    set bth(value: Iterable<number>);
    get kdeth(): struct.hfi1_kdeth_header;
    set kdeth(value: From<struct.hfi1_kdeth_header>);
  }

  /** `<rdma/hfi/hfi1_user.h>`: 8 bytes. */
  interface hfi1_sdma_comp_entry extends RecordView<'struct hfi1_sdma_comp_entry'> {
    status: number;
    errcode: number;
  }

  /** `<rdma/hfi/hfi1_user.h>`: 16 bytes. */
  interface hfi1_status extends RecordView<'struct hfi1_status'> {
    get dev(): bigint;
    set dev(value: Integer);
    get port(): bigint;
    set port(value: Integer);
    get freezemsg(): Uint8Array;
    set freezemsg(value: Bytes);
  }

  /** `<rdma/hfi/hfi1_user.h>`: 8 bytes. */
  interface sdma_req_info extends RecordView<'struct sdma_req_info'> {
    ctrl: number;
    npkts: number;
    fragsize: number;
    comp_idx: number;
  }
}

export const struct: {
  readonly hfi1_kdeth_header: Descriptor<struct.hfi1_kdeth_header>;
  readonly hfi1_pkt_header: Descriptor<struct.hfi1_pkt_header>;
  readonly hfi1_sdma_comp_entry: Descriptor<struct.hfi1_sdma_comp_entry>;
  readonly hfi1_status: Descriptor<struct.hfi1_status>;
  readonly sdma_req_info: Descriptor<struct.sdma_req_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hfi1_kdeth_header": ["__le32 ver_tid_offset;__le16 jkey;__le16 hcrc;__le32 swdata[7];",{"pack":1}],
"hfi1_pkt_header": ["__le16 pbc[4];__be16 lrh[4];__be32 bth[3];struct hfi1_kdeth_header kdeth;",{"pack":1}],
"hfi1_sdma_comp_entry": "__u32 status;__u32 errcode;",
"hfi1_status": ["__u64 dev;__u64 port;char freezemsg[];",{"variants":{"x86":{"align":8}}}],
"sdma_req_info": ["__u16 ctrl;__u16 npkts;__u16 fragsize;__u16 comp_idx;",{"pack":1}]
}`),
);
