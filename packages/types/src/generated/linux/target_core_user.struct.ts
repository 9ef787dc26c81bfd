// Generated from Linux 7.3.4 <linux/target_core_user.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { iovec } from './uio.struct.ts';

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
  set __empty_iov(value: tcmu_cmd_entry$req$__empty_iov | Init<tcmu_cmd_entry$req$__empty_iov>);
  get iov(): Elements<iovec>;
  set iov(value: Iterable<iovec | Init<iovec>>);
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
export interface tcmu_cmd_entry extends RecordView<'struct tcmu_cmd_entry'> {
  get hdr(): tcmu_cmd_entry_hdr;
  set hdr(value: tcmu_cmd_entry_hdr | Init<tcmu_cmd_entry_hdr>);
  get req(): tcmu_cmd_entry$req;
  set req(value: tcmu_cmd_entry$req | Init<tcmu_cmd_entry$req>);
  get rsp(): tcmu_cmd_entry$rsp;
  set rsp(value: tcmu_cmd_entry$rsp | Init<tcmu_cmd_entry$rsp>);
}

export const tcmu_cmd_entry: Descriptor<tcmu_cmd_entry> = /* @__PURE__ */ declareStruct(
  'tcmu_cmd_entry',
  `
  struct tcmu_cmd_entry_hdr hdr;
  union {
    struct {
      __u32 iov_cnt;
      __u32 iov_bidi_cnt;
      __u32 iov_dif_cnt;
      __u64 cdb_off;
      __u64 __pad1;
      __u64 __pad2;
      struct {
        struct {
          
        } __empty_iov;
        struct iovec iov[];
      };
    } req;
    struct {
      __u8 scsi_status;
      __u8 __pad1;
      __u16 __pad2;
      __u32 read_len;
      char sense_buffer[96];
    } rsp;
  };
`,
  { pack: 1, uses: () => [iovec, tcmu_cmd_entry_hdr] },
);

/** `<linux/target_core_user.h>`: 8 bytes. */
export interface tcmu_cmd_entry_hdr extends RecordView<'struct tcmu_cmd_entry_hdr'> {
  len_op: number;
  cmd_id: number;
  kflags: number;
  uflags: number;
}

export const tcmu_cmd_entry_hdr: Descriptor<tcmu_cmd_entry_hdr> = /* @__PURE__ */ declareStruct(
  'tcmu_cmd_entry_hdr',
  `
  __u32 len_op;
  __u16 cmd_id;
  __u8 kflags;
  __u8 uflags;
`,
  { pack: 1 },
);

/** `<linux/target_core_user.h>`: 128 bytes. */
export interface tcmu_mailbox extends RecordView<'struct tcmu_mailbox'> {
  version: number;
  flags: number;
  cmdr_off: number;
  cmdr_size: number;
  cmd_head: number;
  cmd_tail: number;
}

export const tcmu_mailbox: Descriptor<tcmu_mailbox> = /* @__PURE__ */ declareStruct(
  'tcmu_mailbox',
  `
  __u16 version;
  __u16 flags;
  __u32 cmdr_off;
  __u32 cmdr_size;
  __u32 cmd_head;
  __u32 cmd_tail aligned(64);
`,
);

/** `<linux/target_core_user.h>`: 32 bytes. */
export interface tcmu_tmr_entry extends RecordView<'struct tcmu_tmr_entry'> {
  get hdr(): tcmu_cmd_entry_hdr;
  set hdr(value: tcmu_cmd_entry_hdr | Init<tcmu_cmd_entry_hdr>);
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

export const tcmu_tmr_entry: Descriptor<tcmu_tmr_entry> = /* @__PURE__ */ declareStruct(
  'tcmu_tmr_entry',
  `
  struct tcmu_cmd_entry_hdr hdr;
  __u8 tmr_type;
  __u8 __pad1;
  __u16 __pad2;
  __u32 cmd_cnt;
  __u64 __pad3;
  __u64 __pad4;
  __u16 cmd_ids[];
`,
  { pack: 1, uses: () => [tcmu_cmd_entry_hdr] },
);
