// Generated from Linux 7.3.4 <linux/nvme_ioctl.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/nvme_ioctl.h>`: 72 bytes. */
export interface nvme_passthru_cmd extends RecordView<'struct nvme_passthru_cmd'> {
  opcode: number;
  flags: number;
  rsvd1: number;
  nsid: number;
  cdw2: number;
  cdw3: number;
  get metadata(): bigint;
  set metadata(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  metadata_len: number;
  data_len: number;
  cdw10: number;
  cdw11: number;
  cdw12: number;
  cdw13: number;
  cdw14: number;
  cdw15: number;
  timeout_ms: number;
  result: number;
}

export const nvme_passthru_cmd: Descriptor<nvme_passthru_cmd> = /* @__PURE__ */ declareStruct(
  'nvme_passthru_cmd',
  `
  __u8 opcode;
  __u8 flags;
  __u16 rsvd1;
  __u32 nsid;
  __u32 cdw2;
  __u32 cdw3;
  __u64 metadata;
  __u64 addr;
  __u32 metadata_len;
  __u32 data_len;
  __u32 cdw10;
  __u32 cdw11;
  __u32 cdw12;
  __u32 cdw13;
  __u32 cdw14;
  __u32 cdw15;
  __u32 timeout_ms;
  __u32 result;
`,
);

/** `<linux/nvme_ioctl.h>`: 80 bytes. */
export interface nvme_passthru_cmd64 extends RecordView<'struct nvme_passthru_cmd64'> {
  opcode: number;
  flags: number;
  rsvd1: number;
  nsid: number;
  cdw2: number;
  cdw3: number;
  get metadata(): bigint;
  set metadata(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  metadata_len: number;
  data_len: number;
  vec_cnt: number;
  cdw10: number;
  cdw11: number;
  cdw12: number;
  cdw13: number;
  cdw14: number;
  cdw15: number;
  timeout_ms: number;
  rsvd2: number;
  get result(): bigint;
  set result(value: Integer);
}

export const nvme_passthru_cmd64: Descriptor<nvme_passthru_cmd64> = /* @__PURE__ */ declareStruct(
  'nvme_passthru_cmd64',
  `
  __u8 opcode;
  __u8 flags;
  __u16 rsvd1;
  __u32 nsid;
  __u32 cdw2;
  __u32 cdw3;
  __u64 metadata;
  __u64 addr;
  __u32 metadata_len;
  union {
    __u32 data_len;
    __u32 vec_cnt;
  };
  __u32 cdw10;
  __u32 cdw11;
  __u32 cdw12;
  __u32 cdw13;
  __u32 cdw14;
  __u32 cdw15;
  __u32 timeout_ms;
  __u32 rsvd2;
  __u64 result;
`,
);

/** `<linux/nvme_ioctl.h>`: 72 bytes. */
export interface nvme_uring_cmd extends RecordView<'struct nvme_uring_cmd'> {
  opcode: number;
  flags: number;
  rsvd1: number;
  nsid: number;
  cdw2: number;
  cdw3: number;
  get metadata(): bigint;
  set metadata(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  metadata_len: number;
  data_len: number;
  cdw10: number;
  cdw11: number;
  cdw12: number;
  cdw13: number;
  cdw14: number;
  cdw15: number;
  timeout_ms: number;
  rsvd2: number;
}

export const nvme_uring_cmd: Descriptor<nvme_uring_cmd> = /* @__PURE__ */ declareStruct(
  'nvme_uring_cmd',
  `
  __u8 opcode;
  __u8 flags;
  __u16 rsvd1;
  __u32 nsid;
  __u32 cdw2;
  __u32 cdw3;
  __u64 metadata;
  __u64 addr;
  __u32 metadata_len;
  __u32 data_len;
  __u32 cdw10;
  __u32 cdw11;
  __u32 cdw12;
  __u32 cdw13;
  __u32 cdw14;
  __u32 cdw15;
  __u32 timeout_ms;
  __u32 rsvd2;
`,
);

/** `<linux/nvme_ioctl.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface nvme_user_io extends RecordView<'struct nvme_user_io'> {
  opcode: number;
  flags: number;
  control: number;
  nblocks: number;
  rsvd: number;
  get metadata(): bigint;
  set metadata(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  get slba(): bigint;
  set slba(value: Integer);
  dsmgmt: number;
  reftag: number;
  apptag: number;
  appmask: number;
}

export const nvme_user_io: Descriptor<nvme_user_io> = /* @__PURE__ */ declareStruct(
  'nvme_user_io',
  `
  __u8 opcode;
  __u8 flags;
  __u16 control;
  __u16 nblocks;
  __u16 rsvd;
  __u64 metadata;
  __u64 addr;
  __u64 slba;
  __u32 dsmgmt;
  __u32 reftag;
  __u16 apptag;
  __u16 appmask;
`,
);
