// Generated from Linux 7.3.4 <linux/nvme_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly NVME_IOCTL_SUBMIT_IO: PerArch<
    1076907586,
    1076645442,
    1076907586,
    1076907586,
    1076907586,
    1076907586,
    1076907586,
    2150649410
  >;
} & Requests<
  'NVME_IOCTL_ID' | 'NVME_IOCTL_RESCAN' | 'NVME_IOCTL_RESET' | 'NVME_IOCTL_SUBSYS_RESET'
> = /* @__PURE__ */ perArchOf(
  {
    NVME_IOCTL_SUBMIT_IO: [
      1076907586, 1076645442, 1076907586, 1076907586, 1076907586, 1076907586, 1076907586,
      2150649410,
    ],
  },
  {
    NVME_IOCTL_ID: 20032,
    NVME_IOCTL_RESCAN: 20038,
    NVME_IOCTL_RESET: 20036,
    NVME_IOCTL_SUBSYS_RESET: 20037,
  },
);

/** `<linux/nvme_ioctl.h>`: 1076645442 on x86; 2150649410 on ppc64le; 1076907586 elsewhere. */
export const NVME_IOCTL_SUBMIT_IO: number = /* @__PURE__ */ hereOf(perArch.NVME_IOCTL_SUBMIT_IO);
export const NVME_IOCTL_ID: number = /* @__PURE__ */ requestHere(20032),
  NVME_IOCTL_RESCAN: number = /* @__PURE__ */ requestHere(20038),
  NVME_IOCTL_RESET: number = /* @__PURE__ */ requestHere(20036),
  NVME_IOCTL_SUBSYS_RESET: number = /* @__PURE__ */ requestHere(20037);
export const NVME_IOCTL_ADMIN64_CMD = 3226488391,
  NVME_IOCTL_ADMIN_CMD = 3225964097,
  NVME_IOCTL_IO64_CMD = 3226488392,
  NVME_IOCTL_IO64_CMD_VEC = 3226488393,
  NVME_IOCTL_IO_CMD = 3225964099,
  NVME_URING_CMD_ADMIN = 3225964162,
  NVME_URING_CMD_ADMIN_VEC = 3225964163,
  NVME_URING_CMD_IO = 3225964160,
  NVME_URING_CMD_IO_VEC = 3225964161;
export declare namespace struct {
  /** `<linux/nvme_ioctl.h>`: 72 bytes. */
  interface nvme_passthru_cmd extends RecordView<'struct nvme_passthru_cmd'> {
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

  /** `<linux/nvme_ioctl.h>`: 80 bytes. */
  interface nvme_passthru_cmd64 extends RecordView<'struct nvme_passthru_cmd64'> {
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

  /** `<linux/nvme_ioctl.h>`: 72 bytes. */
  interface nvme_uring_cmd extends RecordView<'struct nvme_uring_cmd'> {
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

  /** `<linux/nvme_ioctl.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface nvme_user_io extends RecordView<'struct nvme_user_io'> {
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
}

export const struct: {
  readonly nvme_passthru_cmd: Descriptor<struct.nvme_passthru_cmd>;
  readonly nvme_passthru_cmd64: Descriptor<struct.nvme_passthru_cmd64>;
  readonly nvme_uring_cmd: Descriptor<struct.nvme_uring_cmd>;
  readonly nvme_user_io: Descriptor<struct.nvme_user_io>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nvme_passthru_cmd": "__u8 opcode;__u8 flags;__u16 rsvd1;__u32 nsid;__u32 cdw2;__u32 cdw3;__u64 metadata;__u64 addr;__u32 metadata_len;__u32 data_len;__u32 cdw10;__u32 cdw11;__u32 cdw12;__u32 cdw13;__u32 cdw14;__u32 cdw15;__u32 timeout_ms;__u32 result;",
"nvme_passthru_cmd64": "__u8 opcode;__u8 flags;__u16 rsvd1;__u32 nsid;__u32 cdw2;__u32 cdw3;__u64 metadata;__u64 addr;__u32 metadata_len;union {__u32 data_len;__u32 vec_cnt;};__u32 cdw10;__u32 cdw11;__u32 cdw12;__u32 cdw13;__u32 cdw14;__u32 cdw15;__u32 timeout_ms;__u32 rsvd2;__u64 result;",
"nvme_uring_cmd": "__u8 opcode;__u8 flags;__u16 rsvd1;__u32 nsid;__u32 cdw2;__u32 cdw3;__u64 metadata;__u64 addr;__u32 metadata_len;__u32 data_len;__u32 cdw10;__u32 cdw11;__u32 cdw12;__u32 cdw13;__u32 cdw14;__u32 cdw15;__u32 timeout_ms;__u32 rsvd2;",
"nvme_user_io": "__u8 opcode;__u8 flags;__u16 control;__u16 nblocks;__u16 rsvd;__u64 metadata;__u64 addr;__u64 slba;__u32 dsmgmt;__u32 reftag;__u16 apptag;__u16 appmask;"
}`),
);
