// Generated from Linux 7.3.4 <linux/target_core_user.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_uio_h from './uio.ts';

export const ALIGN_SIZE = 64,
  TCMU_ATTR_CMD_STATUS = 7,
  TCMU_ATTR_DEVICE = 1,
  TCMU_ATTR_DEVICE_ID = 8,
  TCMU_ATTR_DEV_CFG = 4,
  TCMU_ATTR_DEV_SIZE = 5,
  TCMU_ATTR_MAX = 9,
  TCMU_ATTR_MINOR = 2,
  TCMU_ATTR_PAD = 3,
  TCMU_ATTR_SUPP_KERN_CMD_REPLY = 9,
  TCMU_ATTR_UNSPEC = 0,
  TCMU_ATTR_WRITECACHE = 6,
  TCMU_CMD_ADDED_DEVICE = 1,
  TCMU_CMD_ADDED_DEVICE_DONE = 4,
  TCMU_CMD_MAX = 7,
  TCMU_CMD_RECONFIG_DEVICE = 3,
  TCMU_CMD_RECONFIG_DEVICE_DONE = 6,
  TCMU_CMD_REMOVED_DEVICE = 2,
  TCMU_CMD_REMOVED_DEVICE_DONE = 5,
  TCMU_CMD_SET_FEATURES = 7,
  TCMU_CMD_UNSPEC = 0,
  TCMU_MAILBOX_FLAG_CAP_KEEP_BUF = 8,
  TCMU_MAILBOX_FLAG_CAP_OOOC = 1,
  TCMU_MAILBOX_FLAG_CAP_READ_LEN = 2,
  TCMU_MAILBOX_FLAG_CAP_TMR = 4,
  TCMU_MAILBOX_VERSION = 2,
  TCMU_OP_ALIGN_SIZE = 8,
  TCMU_OP_CMD = 1,
  TCMU_OP_MASK = 7,
  TCMU_OP_PAD = 0,
  TCMU_OP_TMR = 2,
  TCMU_SENSE_BUFFERSIZE = 96,
  TCMU_TMR_ABORT_TASK = 1,
  TCMU_TMR_ABORT_TASK_SET = 2,
  TCMU_TMR_CLEAR_ACA = 3,
  TCMU_TMR_CLEAR_TASK_SET = 4,
  TCMU_TMR_LUN_RESET = 5,
  TCMU_TMR_LUN_RESET_PRO = 128,
  TCMU_TMR_TARGET_COLD_RESET = 7,
  TCMU_TMR_TARGET_WARM_RESET = 6,
  TCMU_TMR_UNKNOWN = 0,
  TCMU_UFLAG_KEEP_BUF = 4,
  TCMU_UFLAG_READ_LEN = 2,
  TCMU_UFLAG_UNKNOWN_OP = 1,
  __TCMU_ATTR_MAX = 10,
  __TCMU_CMD_MAX = 8;
export declare namespace struct {
  interface tcmu_cmd_entry$req$__empty_iov
    extends RecordView<'struct tcmu_cmd_entry.req.__empty_iov'> {}

  interface tcmu_cmd_entry$req extends RecordView<'struct tcmu_cmd_entry.req'> {
    iov_cnt: number;
    iov_bidi_cnt: number;
    iov_dif_cnt: number;
    get cdb_off(): bigint;
    set cdb_off(value: Integer);
    get __pad1(): bigint;
    set __pad1(value: Integer);
    get __pad2(): bigint;
    set __pad2(value: Integer);
    get __empty_iov(): tcmu_cmd_entry$req$__empty_iov;
    set __empty_iov(value: From<tcmu_cmd_entry$req$__empty_iov>);
    get iov(): Elements<linux_uio_h.struct.iovec>;
    set iov(value: Iterable<From<linux_uio_h.struct.iovec>>);
  }

  interface tcmu_cmd_entry$rsp extends RecordView<'struct tcmu_cmd_entry.rsp'> {
    scsi_status: number;
    __pad1: number;
    __pad2: number;
    read_len: number;
    get sense_buffer(): Uint8Array;
    set sense_buffer(value: Bytes);
  }

  /** `<linux/target_core_user.h>`: 112 bytes. */
  interface tcmu_cmd_entry extends RecordView<'struct tcmu_cmd_entry'> {
    get hdr(): struct.tcmu_cmd_entry_hdr;
    set hdr(value: From<struct.tcmu_cmd_entry_hdr>);
    get req(): tcmu_cmd_entry$req;
    set req(value: From<tcmu_cmd_entry$req>);
    get rsp(): tcmu_cmd_entry$rsp;
    set rsp(value: From<tcmu_cmd_entry$rsp>);
  }

  /** `<linux/target_core_user.h>`: 8 bytes. */
  interface tcmu_cmd_entry_hdr extends RecordView<'struct tcmu_cmd_entry_hdr'> {
    len_op: number;
    cmd_id: number;
    kflags: number;
    uflags: number;
  }

  /** `<linux/target_core_user.h>`: 128 bytes. */
  interface tcmu_mailbox extends RecordView<'struct tcmu_mailbox'> {
    version: number;
    flags: number;
    cmdr_off: number;
    cmdr_size: number;
    cmd_head: number;
    cmd_tail: number;
  }

  /** `<linux/target_core_user.h>`: 32 bytes. */
  interface tcmu_tmr_entry extends RecordView<'struct tcmu_tmr_entry'> {
    get hdr(): struct.tcmu_cmd_entry_hdr;
    set hdr(value: From<struct.tcmu_cmd_entry_hdr>);
    tmr_type: number;
    __pad1: number;
    __pad2: number;
    cmd_cnt: number;
    get __pad3(): bigint;
    set __pad3(value: Integer);
    get __pad4(): bigint;
    set __pad4(value: Integer);
    get cmd_ids(): Elements<number>;
    set cmd_ids(value: Iterable<number>);
  }
}

export const struct: {
  readonly tcmu_cmd_entry: Descriptor<struct.tcmu_cmd_entry>;
  readonly tcmu_cmd_entry_hdr: Descriptor<struct.tcmu_cmd_entry_hdr>;
  readonly tcmu_mailbox: Descriptor<struct.tcmu_mailbox>;
  readonly tcmu_tmr_entry: Descriptor<struct.tcmu_tmr_entry>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tcmu_cmd_entry": ["struct tcmu_cmd_entry_hdr hdr;union {struct {__u32 iov_cnt;__u32 iov_bidi_cnt;__u32 iov_dif_cnt;__u64 cdb_off;__u64 __pad1;__u64 __pad2;struct {struct {} __empty_iov;struct iovec iov[];};} req;struct {__u8 scsi_status;__u8 __pad1;__u16 __pad2;__u32 read_len;char sense_buffer[96];} rsp;};",{"pack":1}],
"tcmu_cmd_entry_hdr": ["__u32 len_op;__u16 cmd_id;__u8 kflags;__u8 uflags;",{"pack":1}],
"tcmu_mailbox": "__u16 version;__u16 flags;__u32 cmdr_off;__u32 cmdr_size;__u32 cmd_head;__u32 cmd_tail aligned(64);",
"tcmu_tmr_entry": ["struct tcmu_cmd_entry_hdr hdr;__u8 tmr_type;__u8 __pad1;__u16 __pad2;__u32 cmd_cnt;__u64 __pad3;__u64 __pad4;__u16 cmd_ids[];",{"pack":1}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"iovec": "void *iov_base;unsigned long iov_len;"
}`),
);
