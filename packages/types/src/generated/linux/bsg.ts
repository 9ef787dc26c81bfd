// Generated from Linux 7.3.4 <linux/bsg.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const BSG_FLAG_Q_AT_HEAD = 32,
  BSG_FLAG_Q_AT_TAIL = 16,
  BSG_PROTOCOL_SCSI = 0,
  BSG_SUB_PROTOCOL_SCSI_CMD = 0,
  BSG_SUB_PROTOCOL_SCSI_TMF = 1,
  BSG_SUB_PROTOCOL_SCSI_TRANSPORT = 2;
export declare namespace struct {
  /** `<linux/bsg.h>`: 80 bytes. */
  interface bsg_uring_cmd extends RecordView<'struct bsg_uring_cmd'> {
    get request(): bigint;
    set request(value: Integer);
    request_len: number;
    protocol: number;
    subprotocol: number;
    max_response_len: number;
    get response(): bigint;
    set response(value: Integer);
    get dout_xferp(): bigint;
    set dout_xferp(value: Integer);
    dout_xfer_len: number;
    dout_iovec_count: number;
    get din_xferp(): bigint;
    set din_xferp(value: Integer);
    din_xfer_len: number;
    din_iovec_count: number;
    timeout_ms: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/bsg.h>`: 160 bytes. */
  interface sg_io_v4 extends RecordView<'struct sg_io_v4'> {
    guard: number;
    protocol: number;
    subprotocol: number;
    request_len: number;
    get request(): bigint;
    set request(value: Integer);
    get request_tag(): bigint;
    set request_tag(value: Integer);
    request_attr: number;
    request_priority: number;
    request_extra: number;
    max_response_len: number;
    get response(): bigint;
    set response(value: Integer);
    dout_iovec_count: number;
    dout_xfer_len: number;
    din_iovec_count: number;
    din_xfer_len: number;
    get dout_xferp(): bigint;
    set dout_xferp(value: Integer);
    get din_xferp(): bigint;
    set din_xferp(value: Integer);
    timeout: number;
    flags: number;
    get usr_ptr(): bigint;
    set usr_ptr(value: Integer);
    spare_in: number;
    driver_status: number;
    transport_status: number;
    device_status: number;
    retry_delay: number;
    info: number;
    duration: number;
    response_len: number;
    din_resid: number;
    dout_resid: number;
    get generated_tag(): bigint;
    set generated_tag(value: Integer);
    spare_out: number;
    padding: number;
  }
}

export const struct: {
  readonly bsg_uring_cmd: Descriptor<struct.bsg_uring_cmd>;
  readonly sg_io_v4: Descriptor<struct.sg_io_v4>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bsg_uring_cmd": "__u64 request;__u32 request_len;__u32 protocol;__u32 subprotocol;__u32 max_response_len;__u64 response;__u64 dout_xferp;__u32 dout_xfer_len;__u32 dout_iovec_count;__u64 din_xferp;__u32 din_xfer_len;__u32 din_iovec_count;__u32 timeout_ms;__u8 reserved[12];",
"sg_io_v4": "__s32 guard;__u32 protocol;__u32 subprotocol;__u32 request_len;__u64 request;__u64 request_tag;__u32 request_attr;__u32 request_priority;__u32 request_extra;__u32 max_response_len;__u64 response;__u32 dout_iovec_count;__u32 dout_xfer_len;__u32 din_iovec_count;__u32 din_xfer_len;__u64 dout_xferp;__u64 din_xferp;__u32 timeout;__u32 flags;__u64 usr_ptr;__u32 spare_in;__u32 driver_status;__u32 transport_status;__u32 device_status;__u32 retry_delay;__u32 info;__u32 duration;__u32 response_len;__s32 din_resid;__s32 dout_resid;__u64 generated_tag;__u32 spare_out;__u32 padding;"
}`),
);
